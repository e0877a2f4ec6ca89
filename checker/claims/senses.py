"""The content words of a stretch of text, by what they mean rather than by their form."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.lexicon import Lexicon
    from checker.scan import Page

__all__ = ["WORD", "Senses", "sense"]

WORD: Final = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


class Senses:
    """The words of one page: stems, words of one meaning under one of them."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._stop = page.lexicon.table("stop")

    def between(self, start: int, end: int) -> frozenset[str]:
        """The senses of the content words in a span."""
        return self.of(WORD.findall(self._page.folded, start, end))

    def of(self, words: Iterable[str]) -> frozenset[str]:
        """The senses of folded words, without those that say nothing by themselves."""
        lexicon = self._page.lexicon
        return frozenset(
            sense(word, lexicon) for word in words if len(word) > 2 and word not in self._stop
        )


def sense(word: str, lexicon: Lexicon) -> str:
    """What a word means: its stem, or that of the word that stands for all of its meaning."""
    known = plain(word)
    return lexicon.stem(lexicon.table("sense").get(known, known))
