"""Whether the words around a date look back or ahead."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.text import fold

if TYPE_CHECKING:
    from checker.lexicon import Lexicon
    from checker.scan import Page

__all__ = ["tense"]

_ED: Final = r"[^\W\d_]{2,20}ed"
#: No clause is searched further than this many characters to either side.
_REACH: Final = 240


@lru_cache(maxsize=8)
def _pattern(lexicon: Lexicon) -> re.Pattern[str]:
    future = _words(lexicon, "future_cue")
    past = _words(lexicon, "past_cue")
    return re.compile(rf"(?<![^\W_])(?:(?P<future>{future})|(?P<past>{past}|{_ED}))(?![^\W_])")


def _words(lexicon: Lexicon, category: str) -> str:
    surfaces = sorted(lexicon.table(category), key=lambda surface: (-len(surface), surface))
    return "|".join(map(re.escape, surfaces)) or r"(?!)"


def tense(page: Page, start: int, end: int) -> str | None:
    """Past or future, by the cue nearest before the date in its sentence, else the first after it.

    None where there is no cue.
    """
    sentence = page.sentence_at(start)
    low, high = (
        (max(start - _REACH, 0), end) if sentence is None else (sentence.start, sentence.end)
    )
    pattern = _pattern(page.lexicon)
    words = fold(page.text[max(low, start - _REACH) : start])
    before = None
    for found in pattern.finditer(words):
        before = found
    if before is not None:
        return before.lastgroup
    after = pattern.search(fold(page.text[end : min(high, end + _REACH)]))
    return None if after is None else after.lastgroup
