"""What stands beside a number: hedges, currencies, units.

Each question is first asked of the one word beside the number: only if some phrase of the table
begins or ends with it are the phrases themselves tried.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.numerals import Grammar, Phrases, grammar, last_token

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.lexicon import Lexicon

__all__ = ["Beside", "Measure", "beside"]

_SPACES: Final = " \u00a0\u2009\u202f\n"
_GAPS: Final = " \u00a0\u2009\u202f-‑\n"
_TOKEN: Final = re.compile(r"[^\W\d_]+|[0-9]|[^\w\s]")
#: Signs that are letters are currencies only as capitals ("LE 42"), or in these forms.
_MIXED_CASE: Final = frozenset(
    {"Rs", "Rs.", "Dh", "Dhs", "Ksh", "Kshs", "Sh", "Rp", "Fr.", "SFr", "SFr.", "Tk", "Tk."}
)
#: How the lower-case signs among these end, so that other words are passed over at once.
_LOWER_ENDS: Final = frozenset("shprok")
#: A number with marks of thousands.
_GROUPED: Final = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])")
_CAPITAL_UNITS: Final = frozenset({"c", "f", "v", "w"})
_LOWER_UNITS: Final = frozenset({"g", "m", "l", "h", "s", "pt", "pc"})
#: Units of one letter that may stand after a space.
_APART: Final = frozenset(
    {"m", "l", "g", "c", "f", "w", "v", "nm", "mb", "kb", "gb", "mp", "mi", "ms", "min", "kn", "kt",
     "cc", "pb", "eb", "gr", "gs"}
)  # fmt: skip
_THOUSAND: Final = 1000
_OF_A: Final = re.compile(r"[ \u00a0](?:of[ \u00a0])?an?[ \u00a0]")


_WORD: Final = re.compile(r"[ \u00a0]([^\W\d_]{2,})(?=[ \u00a0,;)]|[.?!](?:\s|$)|$)")
#: Words between two numbers, behind a year, and before what is left of an hour or of zero.
_JOINING: Final = frozenset(
    {
        "an",
        "and",
        "or",
        "to",
        "by",
        "in",
        "out",
        "of",
        "up",
        "below",
        "past",
        "bc",
        "bce",
        "ad",
        "ce",
    }
)


class Measure(NamedTuple):
    """A unit behind a number: where it ends and its name."""

    end: int
    unit: str
    money: bool = False


class Beside:
    """Reads left and right of a number with the tables of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._hedges = Phrases(lexicon.table("hedge-before"))
        self._hedges_after = Phrases(lexicon.table("hedge-after"))
        self._units = Phrases(lexicon.table("unit"))
        self._units_before = Phrases(lexicon.table("unit-before"))
        self._money_before = Phrases(lexicon.table("currency-before"))
        self._money_signs: Mapping[str, str] = lexicon.table("currency-before")
        self._money_after = Phrases(lexicon.table("currency-after"))
        self._glued: Mapping[str, str] = lexicon.table("unit-glued")
        self._measuring = self._units.firsts | self._money_after.firsts
        self._hedge_lasts = self._hedges.lasts
        self._hedge_firsts = self._hedges_after.firsts
        self._hedge_initials = frozenset(first[0] for first in self._hedge_firsts)
        self.grammar: Grammar = grammar(lexicon)
        #: Ordinals in words: "thirteenth".
        self.ordinals = Phrases(lexicon.table("number-ordinal"))
        #: Scores in words: "one-all", "a goalless draw".
        self.scores = Phrases(lexicon.table("score-phrase"))
        #: How a text ends before a number that words make negative: "minus 5".
        self.minus = tuple(f"{word} " for word in lexicon.table("minus"))
        marks = {mark.rstrip(".").partition(".")[0] for mark in lexicon.table("clock-mark")}
        #: Words that may belong to the number before them; behind any other it stands alone.
        self._belonging = (
            self._measuring
            | self._hedge_firsts
            | self.grammar.joining
            | _JOINING
            | frozenset(marks)
        )

    def alone(self, folded: str, end: int) -> bool:
        """Whether nothing that ends at an offset can go on: most numbers have a noun behind."""
        after = folded[end : end + 1]
        if after in ",;)":
            return folded[end + 1 : end + 2] in ("", " ", "\n")
        word = _WORD.match(folded, end)
        return word is not None and word[1] not in self._belonging

    def hedge_before(self, folded: str, start: int) -> tuple[int, str] | None:
        """The hedge that ends before an offset: where it begins, and what it does."""
        end = _skip_back(folded, start)
        word = last_token(folded, end)
        if word is None or word not in self._hedge_lasts:
            return None
        found = self._hedges.ending_token(folded, end, word)
        if found is None or found[1] != "exact":
            return found
        outer = self._hedges.ending(folded, _skip_back(folded, found[0]))
        return outer if outer is not None and outer[1] != "exact" else None

    def hedge_after(self, folded: str, end: int) -> tuple[int, str] | None:
        """The hedge behind a number ("or so", "+", "-odd"): where it ends, and what it does."""
        start = end + 1 if folded[end : end + 1] in (" ", "\u00a0", "-") else end
        if folded[start : start + 1] not in self._hedge_initials:
            return None
        word = _TOKEN.match(folded, start)
        if word is None or word[0] not in self._hedge_firsts:
            return None
        found = self._hedges_after.at_token(folded, start, word[0])
        if found is None or folded[found[0] : found[0] + 2].strip()[:1].isdigit():
            return None
        return found

    def money_before(self, text: str, folded: str, start: int) -> tuple[int, str] | None:
        """The currency sign before a number: where it begins, and the currency."""
        end = start - 1 if start and folded[start - 1] in " \u00a0" else start
        last = text[end - 1 : end]
        if last == "" or (last.islower() and last not in _LOWER_ENDS) or last.isdigit():
            return None
        found = self._money_before.ending(folded, end)
        if found is None or (found[0] and text[found[0] - 1].isalnum()):
            return None
        sign = text[found[0] : end]
        if len(sign) == 1 and sign.isalpha() and not self._is_large_at(folded, start):
            return None  # a model: a P90, the R5
        if any(char.isalpha() for char in sign) and not (sign.isupper() or sign in _MIXED_CASE):
            if sign[-1].isalpha():
                return found if self._scaled_at(folded, start) else None
            if " " in sign and sign.islower():
                # "gave us $5": the sign stands, the letters before it are a word
                alone = self._money_signs.get(sign[-1])
                return (end - 1, alone) if alone is not None else None
        return found

    def _scaled_at(self, folded: str, start: int) -> bool:
        """Whether a number has a scale, so that a name before it is money: "Euro 5 million"."""
        number = self.grammar.read(folded, start, money=True)
        return number is not None and number.scale >= _THOUSAND

    def _is_large_at(self, folded: str, start: int) -> bool:
        """Whether a number has a scale or marks of thousands: "P5 million", "R20,000"."""
        return _GROUPED.match(folded, start) is not None or self._scaled_at(folded, start)

    def unit_before(self, folded: str, start: int) -> tuple[int, str] | None:
        """The word before a number that says its unit: "aged 46", "magnitude 4.6"."""
        return self._units_before.ending(folded, _skip_back(folded, start))

    def measure(self, text: str, folded: str, end: int) -> Measure | None:
        """The unit or currency right behind a number, or behind "an": "half an hour"."""
        glued = folded[end : end + 1] not in _GAPS
        start = end if glued else end + 1
        word = _TOKEN.match(folded, start)
        if word is None or word[0] not in self._measuring:
            return None
        unit = self._units.at_token(folded, start, word[0])
        money = self._money_after.at_token(folded, start, word[0])
        fits = unit is not None and self._sign_fits(text[start : unit[0]], glued=glued)
        if money is not None and (unit is None or not fits or money[0] > unit[0]):
            surface = folded[start : money[0]]
            if len(surface) > 1 or not surface.isalpha() or glued:
                return Measure(money[0], money[1], money=True)
        if unit is None or not fits:
            return None
        if text[unit[0] : unit[0] + 1].isdigit():
            return None  # a 4x4, 12m7
        return Measure(unit[0], unit[1])

    def measure_of(self, text: str, folded: str, end: int) -> Measure | None:
        """The unit of a fraction: "half an hour", "a quarter of a mile"."""
        article = _OF_A.match(folded, end)
        return self.measure(text, folded, article.end() - 1) if article is not None else None

    def _sign_fits(self, sign: str, *, glued: bool) -> bool:
        low = sign.lower()
        if low not in self._glued:
            return True
        if not glued and low not in _APART:
            return False
        if low in _CAPITAL_UNITS:
            return sign.isupper()
        return low not in _LOWER_UNITS or sign.islower()


def _skip_back(folded: str, start: int) -> int:
    if start and folded[start - 1] in _SPACES:
        start -= 1
    return start


@lru_cache(maxsize=8)
def beside(lexicon: Lexicon) -> Beside:
    """The context tables of a lexicon, prepared once."""
    return Beside(lexicon)
