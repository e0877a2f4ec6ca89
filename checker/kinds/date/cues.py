"""Whether the words around a date look back or ahead."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

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
    words = page.folded[max(low, start - _REACH) : start]
    before = _cues(page.lexicon, pattern, words)
    if before:
        return before[-1]
    after = _cues(page.lexicon, pattern, page.folded[end : min(high, end + _REACH)])
    return after[0] if after else None


def _cues(lexicon: Lexicon, pattern: re.Pattern[str], words: str) -> list[str]:
    """The tenses of the cues in a text; the participle of "will be held" is none."""
    timeless = lexicon.table("timeless")
    return [
        found.lastgroup or ""
        for found in pattern.finditer(words)
        if found.lastgroup == "future"
        or words[: found.start()].rstrip().rpartition(" ")[2] not in timeless
    ]
