"""Jobs that are cut: "260 jobs will go" counts those who are laid off, as "260 workers" may."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from checker.kinds.quantity.sight import Draft, Sight

__all__ = ["are_cut"]

#: How far before and behind the jobs the words that cut them stand, in characters and words.
_REACH: Final = 40
_BEFORE: Final = 3
_BEHIND: Final = 4
_WORD: Final = re.compile(r"[^\W\d_]+")
#: Behind one of these another part of the sentence begins.
_MARK: Final = re.compile(r"[,;:()–—]")


def are_cut(sight: Sight, draft: Draft, end: int) -> bool:
    """Whether the jobs whose noun ends at ``end`` are cut: "cut 260 jobs", "260 jobs are to go"."""
    floor, limit = sight.span(draft.core_start)
    left = sight.folded[max(floor, draft.start - _REACH) : draft.start]
    right = _MARK.split(sight.folded[end : min(limit, end + _REACH)], maxsplit=1)[0]
    before = _WORD.findall(_MARK.split(left)[-1])[-_BEFORE:]
    behind = _WORD.findall(right)[:_BEHIND]
    return any(sight.has("job-cutting", word) for word in before) or any(
        sight.has("job-cut", word) for word in behind
    )
