"""Reading a number: digits or words, with scale, fraction and vague plural."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.numerals.digits import Style, digits_at
from checker.numerals.fractions import SIGNS, article_before, behind_digits, with_tail
from checker.numerals.number import Number
from checker.numerals.words import LETTERS, Words, skip_gap

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.lexicon import Lexicon

__all__ = ["Grammar", "grammar"]

_OF_A: Final = re.compile(r"[ \-\u00a0](?:of[ \u00a0])?an?[ \-\u00a0]")
_THOUSAND: Final = Decimal(1000)
#: Suffixes that mean too much else to be read after a space: "5 k", "5 t".
_ONLY_GLUED: Final = frozenset({"k", "b", "t"})


class Grammar:
    """The number grammar of one language.

    >>> from checker.lexicon import load
    >>> grammar(load("en")).read("two hundred and fifty", 0).low
    Decimal('250')
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._small = _decimals(lexicon.table("number-word"))
        self._scales = _decimals(lexicon.table("number-scale"))
        self._suffixes = _decimals(lexicon.table("number-suffix"))
        self._denominators = _decimals(lexicon.table("number-fraction"))
        self._vague = {
            surface: tuple(Decimal(end) for end in value.split(".."))
            for surface, value in lexicon.table("number-vague").items()
        }
        self._sums = Words(self._small, self._scales)
        self.default_mark = lexicon.table("number-style").get("decimal", ".")

    def read(
        self, folded: str, at: int, *, style: Style = Style.UNKNOWN, money: bool = False
    ) -> Number | None:
        """The number that begins at an offset of a folded text, or None.

        A scale word ("hundred") may be the trigger of a number that begins before it with an
        article or "half": the number's own ``start`` says where.

        Args:
            folded: the text, folded.
            at: where the number, or its first lexicon word, begins.
            style: what the article's other numbers tell about commas and points.
            money: a currency stands before the number, so that "3.5 m" is a scale.
        """
        char = folded[at : at + 1]
        if char.isascii() and char.isdigit():
            return self._digits(folded, at, style, money=money)
        if char in SIGNS:
            number = Number.exactly(at, at + 1, SIGNS[char], "fraction")
            return self._scaled(folded, number, money=money)
        return self._words(folded, at)

    def read_vague(self, surface: str) -> tuple[Decimal, Decimal] | None:
        """Floor and soft ceiling of a vague plural, if the folded surface is one."""
        ends = self._vague.get(surface)
        return (ends[0], ends[1]) if ends is not None else None

    def is_number_word(self, word: str) -> bool:
        """Whether a folded word is a number or a scale."""
        return word in self._small or word in self._scales

    def _digits(self, folded: str, at: int, style: Style, *, money: bool) -> Number | None:
        end, readings = digits_at(folded, at, style)
        if not readings:
            return None
        number = Number(at, end, readings[0], readings[0], "digits", readings[1:])
        return self._scaled(folded, behind_digits(folded, number) or number, money=money)

    def _scaled(self, folded: str, number: Number, *, money: bool) -> Number:
        """With the scale word or the suffix behind it, and its fraction."""
        glued = LETTERS.match(folded, number.end)
        if glued is not None:
            word = glued[0]
            if word in self._suffixes and (money or word != "t"):
                return number.times(glued.end(), self._suffixes[word], suffix=word)
            factor = self._scales.get(word)
            return number if factor is None else number.times(glued.end(), factor)
        for least in (Decimal(0), _THOUSAND):  # a scale of a scale: 10 thousand million
            number = self._with_scale(folded, number, least)
        if number.scale != 1:
            return with_tail(folded, number)
        word_at = _word_after(folded, number.end)
        if money and word_at is not None and word_at[0] not in _ONLY_GLUED:
            factor = self._suffixes.get(word_at[0])
            if factor is not None:
                return number.times(word_at.end(), factor, suffix=word_at[0])
        return self._with_scale(folded, with_tail(folded, number), Decimal(0))

    def _with_scale(self, folded: str, number: Number, least: Decimal) -> Number:
        """With the scale word that follows, if it is no smaller than ``least``."""
        word = _word_after(folded, number.end)
        factor = self._scales.get(word[0]) if word is not None else None
        if word is None or factor is None or factor < least:
            return number
        return number.times(word.end(), factor)

    def _words(self, folded: str, at: int) -> Number | None:
        first = LETTERS.match(folded, at)
        if first is None:
            return None
        if first[0] in self._denominators:
            return self._fraction(folded, at, first.end())
        article = article_before(folded, at) if first[0] in self._scales else None
        if article is None and first[0] in self._scales:
            return None
        found = self._sums.sum_at(folded, at, article[1] if article is not None else None)
        if found is None:
            return None
        total, end, scale = found
        start = article[0] if article is not None else at
        number = Number(start, end, total, total, "words", (), scale)
        fraction = self._denominator(folded, number) if article is None else None
        if fraction is not None:
            return fraction
        whole = with_tail(folded, number)
        return self._with_scale(folded, whole, Decimal(0)) if whole.end > number.end else number

    def _denominator(self, folded: str, number: Number) -> Number | None:
        """Two thirds, three-quarters, one-fifth."""
        word = _word_after(folded, number.end)
        if word is None or number.low >= 100 or word[0] not in self._denominators:
            return None
        plural = word[0].endswith("s")
        if plural is (number.low == 1):
            return None
        value = number.low / self._denominators[word[0]]
        return Number.exactly(number.start, word.end(), value, "fraction")

    def _fraction(self, folded: str, at: int, end: int) -> Number | None:
        """ "Half", "a third of", "a quarter of"; a bare "third" is an ordinal."""  # noqa: D210  (a quotation mark begins the sentence)
        word = folded[at:end]
        of_a = _OF_A.match(folded, end)
        scale = LETTERS.match(folded, of_a.end()) if of_a is not None else None
        if scale is not None and scale[0] in self._scales:
            return self._words(folded, scale.start())
        value = 1 / self._denominators[word]
        if value * 2 == 1 and not word.endswith("s"):
            return Number.exactly(at, end, value, "fraction")
        before = article_before(folded, at)
        if before is None or before[1] != 1 or not folded.startswith(" of ", end):
            return None
        return Number.exactly(before[0], end, value, "fraction")


def _word_after(folded: str, end: int) -> re.Match[str] | None:
    start = skip_gap(folded, end)
    return LETTERS.match(folded, start) if start is not None else None


def _decimals(table: Mapping[str, str]) -> dict[str, Decimal]:
    return {surface: Decimal(value) for surface, value in table.items()}


@lru_cache(maxsize=8)
def grammar(lexicon: Lexicon) -> Grammar:
    """The grammar of a lexicon, built once."""
    return Grammar(lexicon)
