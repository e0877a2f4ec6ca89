"""The content words of a stretch of text, by what they mean rather than by their form."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.scan import Page

__all__ = ["WORD", "Senses"]

WORD: Final = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


class Senses:
    """The words of one page: stems, words of one meaning under one of them."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._stop = page.lexicon.table("stop")
        self._senses = page.lexicon.table("sense")

    def between(self, start: int, end: int) -> frozenset[str]:
        """The senses of the content words in a span."""
        return self.of(WORD.findall(self._page.folded, start, end))

    def of(self, words: Iterable[str]) -> frozenset[str]:
        """The senses of folded words, without those that say nothing by themselves."""
        return frozenset(
            self._sense(plain(word)) for word in words if len(word) > 2 and word not in self._stop
        )

    def _sense(self, word: str) -> str:
        return self._page.lexicon.stem(self._senses.get(word, word))
