"""What the finder has before it: a page with its tables prepared, and a mention in the making."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checker.kinds.quantity.casualties import casualties
from checker.kinds.quantity.context import beside
from checker.kinds.quantity.nouns import nouns
from checker.numerals import last_token, style_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.kinds.quantity.casualties import Casualties
    from checker.kinds.quantity.context import Beside
    from checker.kinds.quantity.hedging import Interval
    from checker.kinds.quantity.nouns import Noun, Nouns
    from checker.numerals import Amount, Style
    from checker.scan import Page

__all__ = ["Draft", "Sight", "sight_of"]


@dataclass(slots=True)
class Draft:
    """A mention in the making.

    ``core_start`` and ``core_end`` enclose number, sign, currency and unit; ``start`` and ``end``
    also the hedge and the noun. ``also`` holds less likely amounts, or the figures of a score;
    ``denied`` says that the text denies what befell those who are counted; ``led`` is where the one
    is named who is counted with some others.
    """

    start: int
    end: int
    core_start: int
    core_end: int
    interval: Interval
    also: tuple[Amount, ...] = ()
    unit: str = ""
    counted: str = ""
    hedge: str | None = None
    row: str = ""
    noun: Noun | None = None
    befallen: bool = False
    denied: bool = False
    led: int | None = None

    @classmethod
    def of(cls, start: int, end: int, interval: Interval, row: str, unit: str = "") -> Draft:
        """A draft whose core is all there is."""
        return cls(start, end, start, end, interval, (), unit, "", None, row)

    def extend(self, end: int) -> None:
        """Take what follows into the core."""
        self.end = self.core_end = end


@dataclass(slots=True)
class Sight:
    """A page, its text in both forms and the tables of its language, and where we are in it.

    ``following`` is where the next number begins; ``reached`` is how far the text has been read;
    ``aged`` is where the last age ended;
    ``names`` holds the numbers that were part of a name, for the places where they stand alone.
    """

    page: Page
    text: str
    folded: str
    beside: Beside
    nouns: Nouns
    casualties: Casualties
    style: Style
    following: int = 0
    reached: int = 0
    aged: int = -1
    names: set[str] = field(default_factory=set)
    _span: tuple[int, int] = (0, 0)

    def span(self, offset: int) -> tuple[int, int]:
        """The sentence around an offset."""
        if self._span[0] <= offset < self._span[1]:
            return self._span
        sentence = self.page.sentence_at(offset)
        if sentence is None:
            return 0, len(self.text)
        self._span = sentence.start, sentence.end
        return self._span

    def noun_after(self, end: int, start: int, *, one: bool) -> Noun | None:
        """The head noun behind an offset, in the sentence of the number at ``start``."""
        after = self.folded[end : end + 1]
        if after in ("-", "‑"):
            return self.nouns.joined(self.folded, end + 1, one=one)
        if after.isalpha():
            return self.nouns.glued(self.folded, end)
        if after not in (" ", "\u00a0"):
            return None
        limit = self.span(start)[1]
        return self.nouns.right_of(self.text, self.folded, end, limit, one=one)

    def word_before(self, start: int) -> str | None:
        """The folded word, digit or mark that a space parts from an offset."""
        return last_token(self.folded, start - 1) if start else None

    def has(self, table: str, word: str) -> bool:
        """Whether a table of the language holds a folded word."""
        return word in self.table(table)

    def table(self, name: str) -> Mapping[str, str]:
        """A table of the language."""
        return self.page.lexicon.table(name)


def sight_of(page: Page) -> Sight:
    """A page made ready, with the decimal mark that its numbers agree on."""
    tables = beside(page.lexicon)
    text = page.text
    style = style_of(
        (text[start:end] for start, end in page.numbers if end - start > 2),
        tables.grammar.default_mark,
    )
    return Sight(
        page,
        text,
        page.folded,
        tables,
        nouns(page.lexicon),
        casualties(page.lexicon),
        style,
    )
