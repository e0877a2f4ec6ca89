"""The words of an article, sentence by sentence, and the distinct ones."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from checker.scan import Page
    from checker.values import Sentence

__all__ = ["WORD", "Tokens"]

WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of each sentence as they are written, and the set of them all."""

    by_sentence: list[tuple[Sentence, list[str]]]
    distinct: set[str]

    @classmethod
    def of(cls, page: Page) -> Tokens:
        """The words of a page, notices left out."""
        text = page.text
        by_sentence = [
            (sentence, WORD.findall(text, sentence.start, sentence.end))
            for sentence in page.layout.sentences
        ]
        distinct: set[str] = set()
        for _, found in by_sentence:
            distinct.update(found)
        return cls(by_sentence, distinct)
