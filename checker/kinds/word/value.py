"""The value of the kind word."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["WordValue"]


@dataclass(frozen=True, slots=True)
class WordValue:
    """A word, folded, without its possessive; a flaw of the text has its name here."""

    word: str

    @property
    def kind(self) -> str:
        """The name of the kind."""
        return "word"
