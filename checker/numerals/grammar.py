"""Reading a number: digits or words, with scale, fraction and vague plural."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.numerals.digits import Style, digits_at
from checker.numerals.fractions import SIGNS, Parts, article_before, behind_digits
from checker.numerals.number import Number, whole
from checker.numerals.phrases import Phrases
from checker.numerals.words import LETTERS, Words, word_after

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.lexicon import Lexicon
    from checker.numerals.number import Amount

__all__ = ["Grammar", "grammar"]

_OF_A: Final = re.compile(r"[ \-\u00a0](?:of[ \u00a0])?an?[ \-\u00a0]")
_AN: Final = re.compile(r"\ban?[ \-\u00a0]$")
_POWER: Final = re.compile(
    r"(?:e(?P<plain>[+\-−]?[0-9]{1,2})|[ \u00a0]?[x×][ \u00a0]?10\^?(?P<raised>[\-−]?[0-9]{1,2}))"
    r"(?![\w.])"
)
#: What stands between a number with a scale and more digits: "4 thousand 3 hundred".
_MORE: Final = re.compile(r"[ \u00a0](?P<joint>and[ \u00a0])?(?=[0-9])")
_GAPS: Final = (" ", "\u00a0", "-")
_THOUSAND: Final = 1000
_MILLION: Final = 1_000_000
#: Suffixes that mean too much else to be read after a space but before money: "5 k", "5 t".
_ONLY_GLUED: Final = frozenset({"k", "b", "t"})


class Grammar:
    """The number grammar of one language.

    >>> from checker.lexicon import load
    >>> grammar(load("en")).read("two hundred and fifty", 0).low
    250
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._small = _ints(lexicon.table("number-word"))
        self._scales = _ints(lexicon.table("number-scale"))
        self._after = self._scales | _ints(lexicon.table("number-scale-plural"))
        self._suffixes = _ints(lexicon.table("number-suffix"))
        self._apart = lexicon.table("number-suffix-apart")
        self._money = Phrases(lexicon.table("money-name"))
        self._denominators = _ints(lexicon.table("number-part"))
        self._units = lexicon.table("unit")
        self._glued_units = lexicon.table("unit-glued")
        self._after_part = lexicon.table("after-part")
        self._before_part = lexicon.table("before-part")
        self._vague = {
            surface: tuple(int(end) for end in value.split(".."))
            for surface, value in lexicon.table("number-vague").items()
        }
        point = lexicon.table("number-point")
        self._words = Words(self._small, self._scales, point)
        self._parts = Parts(self._small, self._after, self._denominators, self._units)
        #: Words behind digits that may belong to the number; behind any other it ends.
        self._joining = frozenset({*self._after, *self._suffixes, "and"})
        #: Words with which a number may go on, in words or in digits.
        self.joining = self._joining | self._denominators.keys() | self._small.keys() | point.keys()
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
        return self._in_words(folded, at)

    def read_vague(self, surface: str) -> tuple[int, int] | None:
        """Floor and soft ceiling of a vague plural, if the folded surface is one."""
        ends = self._vague.get(surface)
        return (ends[0], ends[-1]) if ends is not None else None

    def is_number_word(self, word: str) -> bool:
        """Whether a folded word is a number or a scale."""
        return word in self._small or word in self._scales

    def _digits(self, folded: str, at: int, style: Style, *, money: bool) -> Number | None:
        end, readings = digits_at(folded, at, style)
        if not readings:
            return None
        first = readings[0]
        number = Number(at, end, first, first, "digits", readings[1:])
        after = folded[end : end + 1]
        if after in "., )" and after != " ":
            return number
        if after in "e×x" or (after == " " and folded[end + 1 : end + 2] in ("x", "×")):
            power = _POWER.match(folded, end)
            if power is not None:
                raised = int((power["plain"] or power["raised"]).replace("−", "-"))
                return number.reaching(power.end(), whole(Decimal(first).scaleb(raised)))
        if after != " " or folded[end + 1 : end + 2].isdigit():
            number = behind_digits(folded, number) or number
        return self._scaled(folded, number, money=money)

    def _scaled(self, folded: str, number: Number, *, money: bool) -> Number:
        """With the scale word or the suffix behind it, and its fraction."""
        if folded[number.end : number.end + 1].isalpha():
            return self._glued(folded, number, money=money)
        word = word_after(folded, number.end)
        if word is None or word[1] not in self._joining:
            return number
        factor = self._after.get(word[1])
        if factor is not None:
            number = number.times(word.end(), factor)
            further = word_after(folded, number.end)  # a scale of a scale: 10 thousand million
            factor = self._scales.get(further[1], 0) if further is not None else 0
            if further is not None and factor >= _THOUSAND:
                number = number.times(further.end(), factor)
            tail = self._parts.with_tail(folded, number)
            return tail if tail is not number else self._more(folded, number)
        if word[1] in self._suffixes and self._is_scale(folded, word, money=money):
            return number.times(word.end(), self._suffixes[word[1]], suffix=word[1])
        return self._with_scale(folded, self._parts.with_tail(folded, number))

    def _is_scale(self, folded: str, word: re.Match[str], *, money: bool) -> bool:
        """Whether a suffix behind a space is a scale: "3 bn people", "$3.5 m", "20 m euros"."""
        suffix = word[1]
        if suffix in self._apart or (money and suffix not in _ONLY_GLUED):
            return True
        return suffix != "t" and self.names_money(folded, word.end())

    def names_money(self, folded: str, end: int) -> bool:
        """Whether the name of a currency stands behind a space or a hyphen at an offset."""
        return folded[end : end + 1] in _GAPS and self._money.at(folded, end + 1) is not None

    def _glued(self, folded: str, number: Number, *, money: bool) -> Number:
        """With the letters glued to the digits, if they are a scale: 3.5bn, 12k."""
        glued = LETTERS.match(folded, number.end)
        word = "" if glued is None else glued[0]
        if glued is not None and word in self._suffixes and (money or word not in ("t", "mm")):
            return number.times(glued.end(), self._suffixes[word], suffix=word)
        factor = self._after.get(word)
        return number if factor is None or glued is None else number.times(glued.end(), factor)

    def _more(self, folded: str, number: Number) -> Number:
        """With the lower places, in digits too: "4 thousand 3 hundred", "3 hundred and 21"."""
        more = _MORE.match(folded, number.end)
        if more is None or number.also:
            return number
        end, readings = digits_at(folded, more.end())
        if not readings or isinstance(readings[0], Decimal):
            return number
        lower = readings[0]
        word = word_after(folded, end)
        factor = self._scales.get(word[1], 1) if word is not None else 1
        if word is not None and factor > 1:
            end, lower = word.end(), lower * factor
        elif not (more["joint"] is not None and number.scale == 100) and not (
            more["joint"] is None and number.scale == _THOUSAND and lower >= 100
        ):
            return number
        if lower >= number.scale or factor in (12, number.scale):
            return number
        return number.reaching(end, whole(number.low + lower))

    def _with_scale(self, folded: str, number: Number) -> Number:
        """With the scale word that follows."""
        word = word_after(folded, number.end)
        factor = self._after.get(word[1]) if word is not None else None
        return number if word is None or factor is None else number.times(word.end(), factor)

    def _in_words(self, folded: str, at: int) -> Number | None:
        first = LETTERS.match(folded, at)
        if first is None:
            return None
        if first[0] in self._denominators:
            return self._fraction(folded, at, first.end())
        article = self._opening(folded, at, first) if first[0] in self._scales else None
        if article is None and first[0] in self._scales:
            return None
        found = self._words.sum_at(folded, at, article[1] if article is not None else None)
        if found is None:
            return None
        total, end, scale = found
        start = article[0] if article is not None else at
        number = Number(start, end, total, total, "words", (), scale)
        part = self._parts.part_of(folded, number) if article is None else None
        return self._with_scale(folded, part) if part is not None else self._behind(folded, number)

    def _behind(self, folded: str, number: Number) -> Number:
        """With "and a half" and the scale behind it: three point five million, three dozens."""
        after = word_after(folded, number.end)
        if after is None or after[1] not in self._joining:
            return number
        if after[1] == "and":
            tail = self._parts.with_tail(folded, number)
            return self._with_scale(folded, tail) if tail is not number else number
        factor = self._after.get(after[1])
        if factor is None or (isinstance(number.low, int) and after[1] in self._scales):
            return number
        return number.times(after.end(), factor)

    def _opening(self, folded: str, at: int, scale: re.Match[str]) -> tuple[int, Amount] | None:
        """What opens a number that begins with a scale word: an article, or "hundred thousand"."""
        article = article_before(folded, at)
        if article is not None:
            return article
        after = word_after(folded, scale.end())
        if after is None or self._scales[scale[0]] >= self._scales.get(after[1], 0):
            return None
        return at, 1

    def _fraction(self, folded: str, at: int, end: int) -> Number | None:
        """Half, a third of, a quarter of, half million; a bare "third" is an ordinal."""
        word = folded[at:end]
        of_a = _OF_A.match(folded, end)
        scale = LETTERS.match(folded, of_a.end()) if of_a is not None else word_after(folded, end)
        value = Decimal(1) / self._denominators[word]
        if scale is not None and scale[scale.re.groups] in self._scales:
            if of_a is not None:
                return self._in_words(folded, scale.start())
            if word in ("half", "quarter"):
                factor = self._scales[scale[1]]
                if factor == 12 or factor >= _MILLION:
                    return Number.exactly(at, end, value, "words").times(scale.end(), factor)
        if word == "half" or (word == "quarter" and self._parts_a_unit(folded, at, end)):
            return Number.exactly(at, end, value, "fraction")
        if word.endswith("s"):
            return None
        before = _AN.search(folded, max(0, at - 4), at)
        if before is None or not self._is_part(folded, before.start(), end):
            return None
        return Number.exactly(before.start(), end, value, "fraction")

    def _parts_a_unit(self, folded: str, at: int, end: int) -> bool:
        """Whether a unit follows: "a quarter-mile area", but not "the third quarter point"."""
        after = word_after(folded, end)
        if after is None or after[1] not in self._units or after[1] in self._glued_units:
            return False
        before = folded[max(0, at - 12) : at].split()
        return not before or before[-1] in ("a", "the", "every") or folded[end] == "-"

    def _is_part(self, folded: str, start: int, end: int) -> bool:
        """Whether an article and an ordinal name a part: "a third of", "rose by a third."."""
        if folded.startswith(" of ", end):
            return True
        if folded[end : end + 1].isalpha() or folded[end : end + 1] == "-":
            return False
        after = word_after(folded, end)
        if after is not None and after[1] not in self._after_part:
            return False
        before = folded[max(0, start - 12) : start].split()
        return not before or before[-1] in self._before_part or after is not None


def _ints(table: Mapping[str, str]) -> dict[str, int]:
    return {surface: int(value) for surface, value in table.items()}


@lru_cache(maxsize=8)
def grammar(lexicon: Lexicon) -> Grammar:
    """The grammar of a lexicon, built once."""
    return Grammar(lexicon)
