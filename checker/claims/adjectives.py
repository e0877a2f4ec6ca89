"""Words that only describe, between a name and a post: "Ada Moss, the popular mayor"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.text import any_of

if TYPE_CHECKING:
    from checker.lexicon import Lexicon
    from checker.scan import Page

__all__ = ["only_describes"]

#: The longest such gap, in characters.
_FAR: Final = 48


@lru_cache(maxsize=8)
def _gap(lexicon: Lexicon) -> re.Pattern[str]:
    article = any_of(lexicon.table("held-article"))
    return re.compile(
        rf", (?:\d\d, )?(?:{article}) (?:\d\d-year-old )?((?:[a-z][a-z'’-]+ ){{0,2}})"
    )


def only_describes(page: Page, start: int, end: int) -> bool:
    """Whether a comma, an article and a word or two that describe stand between two offsets.

    No word may be one of grammar ("the man who met the mayor") or deny the post ("a would-be
    mayor").
    """
    found = _gap(page.lexicon).fullmatch(page.folded, start, min(end, start + _FAR))
    if found is None or found.end() != end:
        return False
    tables = [page.lexicon.table(each) for each in ("stop", "function_word", "post-denied")]
    return not any(word in table for word in found[1].split() for table in tables)
