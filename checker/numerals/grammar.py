"""Reading a number: digits or words, with scale, fraction and vague plural."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.numerals.digits import Style, digits_at

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.lexicon import Lexicon

__all__ = ["Grammar", "Number", "grammar"]

_LETTERS: Final = re.compile(r"[^\W\d_]{1,20}")
_GAP: Final = re.compile(r"(?:[ \u00a0\u2009\u202f]|-|\u2011|\r?\n){1,2}")
_AND: Final = re.compile(r"(?:[ \u00a0]and|[ \u00a0]&)(?=[ \u00a0])|-and(?=-)")
_HALF: Final = re.compile(
    r"[ \-\u00a0]and[ \-\u00a0](?:(?P<one>an?|one)[ \-\u00a0])?"
    r"(?P<three>three[ \-\u00a0])?(?P<part>half|quarters?|thirds?)\b"
)
_MIXED: Final = re.compile(r"[ \-\u00a0]?([0-9]{1,2})/([0-9]{1,3})(?![0-9/])")
_SIGNS: Final = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5),
                 "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅛": (1, 8), "⅜": (3, 8),
                 "⅝": (5, 8), "⅞": (7, 8)}  # fmt: skip
_PARTS: Final = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "quarters": Decimal("0.25"),
                 "third": Decimal(1) / 3, "thirds": Decimal(1) / 3}  # fmt: skip
#: Denominators that people write with a stroke; 9/11 and 24/7 are no fractions.
_STROKE: Final = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 40, 64, 100})
_ARTICLE: Final = re.compile(
    r"(?:(?P<half>\bhalf[ \-\u00a0](?:of[ ])?an?[ \-\u00a0])|(?P<quarter>(?:a[ ])?quarter[ ](?:of[ ])?an?[ ])"
    r"|(?P<three>three[ \-]quarters[ ]of[ ]an?[ ])|\b(?P<one>an?)[ \-\u00a0])$"
)
_OF_A: Final = re.compile(r"[ \-\u00a0](?:of[ \u00a0])?an?[ \-\u00a0]")


@dataclass(frozen=True, slots=True)
class Number:
    """A number at a place. ``low == high`` unless the words are a vague plural.

    ``also`` holds the less likely values of the same digits; ``form`` is "digits", "words",
    "fraction", "vague" or "ordinal"; ``scale`` is the factor of a scale word or suffix that ends
    it (1 if none), which the first end of a range may share ("2 to 3 million").
    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    form: str
    also: tuple[Decimal, ...] = ()
    scale: Decimal = Decimal(1)
    suffix: str = ""

    @property
    def vague(self) -> bool:
        """Whether it is a floor with a soft ceiling."""
        return self.form == "vague"


class Grammar:
    """The number grammar of one language.

    >>> from checker.lexicon import load
    >>> read = grammar(load("en")).read
    >>> text = "two hundred and fifty"
    >>> read(text, 0).low
    Decimal('250')
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._small = _decimals(lexicon.table("number-word"))
        self._scales = _decimals(lexicon.table("number-scale"))
        self._suffixes = _decimals(lexicon.table("number-suffix"))
        self._vague = {
            surface: tuple(Decimal(end) for end in value.split(".."))
            for surface, value in lexicon.table("number-vague").items()
        }
        self._denominators = _decimals(lexicon.table("number-fraction"))
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
            money: a currency stands before the number, so that "3.5m" is a scale.
        """
        if at >= len(folded):
            return None
        char = folded[at]
        if "0" <= char <= "9":
            return self._digits(folded, at, style, money=money)
        if char in _SIGNS:
            value = Decimal(_SIGNS[char][0]) / _SIGNS[char][1]
            return self._scaled(folded, Number(at, at + 1, value, value, "fraction"), money=money)
        return self._words(folded, at)

    def read_vague(self, surface: str) -> tuple[Decimal, Decimal] | None:
        """Floor and soft ceiling of a vague plural, if the folded surface is one."""
        ends = self._vague.get(surface)
        return (ends[0], ends[1]) if ends is not None else None

    def is_number_word(self, word: str) -> bool:
        """Whether a folded word is a number or a scale."""
        return word in self._small or word in self._scales

    # digits

    def _digits(self, folded: str, at: int, style: Style, *, money: bool) -> Number | None:
        end, readings = digits_at(folded, at, style)
        if not readings:
            return None
        fraction = self._stroke(folded, at, end, readings[0])
        if fraction is not None:
            return self._scaled(folded, fraction, money=money)
        sign = _SIGNS.get(folded[end : end + 1])
        if sign is not None:
            value = readings[0] + Decimal(sign[0]) / sign[1]
            return self._scaled(folded, Number(at, end + 1, value, value, "digits"), money=money)
        number = Number(at, end, readings[0], readings[0], "digits", readings[1:])
        return self._scaled(folded, number, money=money)

    @staticmethod
    def _stroke(folded: str, at: int, end: int, whole: Decimal) -> Number | None:
        """1/2, and 2 1/2 or 2-1/2."""
        if folded[end : end + 1] == "/":
            denominator = re.compile(r"/([0-9]{1,3})(?![0-9/.,][0-9]|[0-9])").match(folded, end)
            if denominator is None or int(denominator[1]) not in _STROKE:
                return None
            value = whole / int(denominator[1])
            if value >= 1:
                return None
            return Number(at, denominator.end(), value, value, "fraction")
        mixed = _MIXED.match(folded, end)
        if mixed is None or mixed[0][0] not in " -\u00a0":
            return None
        over, under = int(mixed[1]), int(mixed[2])
        if under not in _STROKE or over >= under:
            return None
        value = whole + Decimal(over) / under
        return Number(at, mixed.end(), value, value, "digits")

    def _scaled(self, folded: str, number: Number, *, money: bool) -> Number:
        """With the scale word or the suffix behind it."""
        glued = _LETTERS.match(folded, number.end)
        if glued is not None:
            word = glued[0]
            if word in self._suffixes and (money or word not in ("t", "b")):
                return self._times(number, glued.end(), self._suffixes[word], suffix=word)
            if word in self._scales:
                return self._times(number, glued.end(), self._scales[word])
            return number
        gap = _GAP.match(folded, number.end)
        if gap is None:
            return number
        word_at = _LETTERS.match(folded, gap.end())
        if word_at is None:
            return self._and_half(folded, number)
        word = word_at[0]
        if word in self._scales:
            return self._again(folded, self._times(number, word_at.end(), self._scales[word]))
        if money and word in self._suffixes and word not in ("t", "b", "k"):
            return self._times(number, word_at.end(), self._suffixes[word], suffix=word)
        return self._and_half(folded, number)

    def _again(self, folded: str, number: Number) -> Number:
        """A second scale ("10 thousand million", "2 hundred thousand"), or "3 million and a half"."""
        gap = _GAP.match(folded, number.end)
        word = _LETTERS.match(folded, gap.end()) if gap is not None else None
        if word is not None and word[0] in self._scales and self._scales[word[0]] >= 1000:
            return self._times(number, word.end(), self._scales[word[0]])
        return self._and_half(folded, number)

    @staticmethod
    def _times(number: Number, end: int, factor: Decimal, *, suffix: str = "") -> Number:
        return Number(
            number.start,
            end,
            number.low * factor,
            number.high * factor,
            number.form,
            tuple(each * factor for each in number.also),
            number.scale * factor,
            suffix,
        )

    def _and_half(self, folded: str, number: Number) -> Number:
        """ "seven and a half", "two and a half million", "3 million and a quarter"."""
        tail = _HALF.match(folded, number.end)
        if tail is None or number.also or (tail["one"] is None and tail["three"] is None):
            return number
        part = _PARTS[tail["part"]] * (3 if tail["three"] else 1)
        value = number.low + part * number.scale
        whole = Number(number.start, tail.end(), value, value, number.form, (), number.scale)
        if number.scale != 1:
            return whole
        gap = _GAP.match(folded, whole.end)
        word = _LETTERS.match(folded, gap.end()) if gap is not None else None
        if word is not None and word[0] in self._scales:
            return self._times(whole, word.end(), self._scales[word[0]])
        return whole

    # words

    def _words(self, folded: str, at: int) -> Number | None:
        first = _LETTERS.match(folded, at)
        if first is None:
            return None
        if first[0] in self._denominators and first[0] not in self._small:
            return self._fraction(
                folded, at, first.end(), Decimal(1) if first[0] == "half" else None
            )
        start, factor = at, None
        if first[0] in self._scales:
            start, factor = self._article(folded, at)
            if factor is None:
                return None
        total, end, scale = self._sum(folded, at, factor)
        if total is None:
            return None
        number = Number(start, end, total, total, "words", (), scale)
        fraction = self._denominator(folded, number) if start == at else None
        return fraction if fraction is not None else self._and_half(folded, number)

    @staticmethod
    def _article(folded: str, at: int) -> tuple[int, Decimal | None]:
        """The article or fraction before a bare scale word: "a hundred", "half a million"."""
        before = _ARTICLE.search(folded, max(0, at - 24), at)
        if before is None or (before.start() > 0 and folded[before.start() - 1].isalnum()):
            return at, None
        if before["half"]:
            return before.start(), Decimal("0.5")
        if before["quarter"]:
            return before.start(), Decimal("0.25")
        if before["three"]:
            return before.start(), Decimal("0.75")
        return before.start(), Decimal(1)

    def _sum(
        self, folded: str, at: int, factor: Decimal | None
    ) -> tuple[Decimal | None, int, Decimal]:
        """Value, end and last scale of the number words from an offset on.

        A group below a thousand is closed by a scale, and scales fall: two million three hundred
        thousand. ``factor`` is what an article gives to a scale word that begins the number.
        """
        total, group, end = Decimal(0), factor, at
        ceiling, scale, cursor, joined = Decimal("Infinity"), Decimal(1), at, False
        for _ in range(16):
            word = _LETTERS.match(folded, cursor)
            if word is None:
                break
            small, factor_here = self._small.get(word[0]), self._scales.get(word[0])
            if small is not None:
                if group is not None and not _fits(group, small):
                    break
                group, scale = (group or Decimal(0)) + small, Decimal(1)
            elif factor_here is not None and group is not None and not joined:
                if factor_here in (12, 100):
                    if group >= 100 or scale == 12:
                        break
                    group, scale = group * factor_here, factor_here
                elif factor_here < ceiling:
                    total, group = total + group * factor_here, None
                    ceiling = scale = factor_here
                else:
                    break
            else:
                break
            end = word.end()
            cursor, joined = self._next(folded, end, scale)
            if cursor == end:
                break
        if end == at:
            return None, at, scale
        return total + (group or Decimal(0)), end, scale

    def _next(self, folded: str, end: int, scale: Decimal) -> tuple[int, bool]:
        """Where the next number word may begin, and whether "and" stands before it."""
        joint = _AND.match(folded, end) if scale >= 100 else None
        gap = _GAP.match(folded, joint.end() if joint is not None else end)
        return (gap.end() if gap is not None else end), joint is not None

    # fractions

    def _denominator(self, folded: str, number: Number) -> Number | None:
        """ "two thirds", "three-quarters", "one-fifth"."""
        gap = _GAP.match(folded, number.end)
        word = _LETTERS.match(folded, gap.end()) if gap is not None else None
        if word is None or number.low >= 100 or word[0] not in self._denominators:
            return None
        plural = word[0].endswith("s") or word[0] == "halves"
        if plural is (number.low == 1):
            return None
        value = number.low / self._denominators[word[0]]
        return Number(number.start, word.end(), value, value, "fraction")

    def _fraction(self, folded: str, at: int, end: int, half: Decimal | None) -> Number | None:
        """ "half of", "a third of", "a quarter of"; a bare "third" is an ordinal."""
        value = 1 / self._denominators[folded[at:end]]
        if folded[at:end].endswith("s"):
            return None
        of_a = _OF_A.match(folded, end)
        word = _LETTERS.match(folded, of_a.end()) if of_a is not None else None
        if word is not None and word[0] in self._scales:
            return self._words(folded, word.start())
        if half is not None:
            return Number(at, end, value, value, "fraction")
        before = _ARTICLE.search(folded, max(0, at - 6), at)
        if before is None or not before["one"] or not folded.startswith(" of ", end):
            return None
        return Number(before.start(), end, value, value, "fraction")


def _fits(group: Decimal, small: Decimal) -> bool:
    """Whether a word below a hundred may follow the group: hundred-five, twenty-five."""
    if group % 100 == 0:
        return group != 0
    return small < 10 and small > 0 and group % 10 == 0 and group % 100 >= 20


def _decimals(table: Mapping[str, str]) -> dict[str, Decimal]:
    return {surface: Decimal(value) for surface, value in table.items()}


@lru_cache(maxsize=8)
def grammar(lexicon: Lexicon) -> Grammar:
    """The grammar of a lexicon, built once."""
    return Grammar(lexicon)
