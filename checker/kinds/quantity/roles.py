"""Which part people play who are only called people: "7,400 people attended" are attendees.

What they do tells it, or what is done with them: "employs 40 people", "was watched by 3 million".
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.numerals import Phrases

if TYPE_CHECKING:
    from checker.kinds.quantity.sight import Draft, Sight
    from checker.lexicon import Lexicon

__all__ = ["role_behind", "role_of"]

#: What may stand between people and what they do: "people who had", "may have been".
_BETWEEN: Final = re.compile(
    r"[ \u00a0](?:(?:who|that|have|had|has|were|are|been|be|all|also|then|still|would|will|may|"
    r"might|could)[ \u00a0]){0,4}"
)


def role_of(sight: Sight, draft: Draft, end: int) -> str | None:
    """The part of those who are counted and whose noun, if any, ends at ``end``."""
    _, done = _phrases(sight.page.lexicon)
    before = done.ending(sight.folded, draft.start - 1) if draft.start else None
    return role_behind(sight, end) if before is None else before[1]


def role_behind(sight: Sight, end: int) -> str | None:
    """The part that people play by what they do, told right behind an offset: "tuned in"."""
    doing, _ = _phrases(sight.page.lexicon)
    between = _BETWEEN.match(sight.folded, end)
    found = doing.at(sight.folded, between.end()) if between is not None else None
    return None if found is None else found[1]


@lru_cache(maxsize=8)
def _phrases(lexicon: Lexicon) -> tuple[Phrases, Phrases]:
    """What people do, and what is done with them, prepared once."""
    return Phrases(lexicon.table("role-doing")), Phrases(lexicon.table("role-done"))
