"""Parts of a whole: 1/2, 2½, "and a half", "two thirds", "half a million"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from checker.numerals.number import Number, whole
from checker.numerals.words import word_after

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.numerals.number import Amount

__all__ = ["SIGNS", "Parts", "article_before", "behind_digits"]

#: One sign, one fraction.
SIGNS: Final[Mapping[str, Decimal]] = {
    sign: Decimal(over) / under
    for sign, over, under in (
        ("½", 1, 2), ("⅓", 1, 3), ("⅔", 2, 3), ("¼", 1, 4), ("¾", 3, 4), ("⅕", 1, 5), ("⅖", 2, 5),
        ("⅗", 3, 5), ("⅘", 4, 5), ("⅙", 1, 6), ("⅛", 1, 8), ("⅜", 3, 8), ("⅝", 5, 8), ("⅞", 7, 8),
    )
}  # fmt: skip
#: Denominators that people write with a stroke; 9/11 and 24/7 are no fractions.
_STROKE_DENOMINATORS: Final = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 40, 64, 100})
_STROKE: Final = re.compile(r"/([0-9]{1,3})(?![0-9/]|[.,][0-9])")
_MIXED: Final = re.compile(r"[ \-\u00a0]([0-9]{1,2})/([0-9]{1,3})(?![0-9/])")
_TAIL: Final = re.compile(
    r"[ \-\u00a0]and[ \-\u00a0](?P<count>[a-z]{1,5})[ \-\u00a0](?P<part>[a-z]{4,12})\b"
)
_ARTICLE: Final = re.compile(
    r"\b(?:(?P<half>half[ \-\u00a0](?:of )?an?)|(?P<quarter>(?:a )?quarter (?:of )?an?)"
    r"|(?P<three>three[ \-]quarters of an?)|(?P<one>an?))[ \-\u00a0]$"
)
_ARTICLES: Final[Mapping[str, Amount]] = {
    "half": Decimal("0.5"), "quarter": Decimal("0.25"), "three": Decimal("0.75"), "one": 1,
}  # fmt: skip
_THOUSAND: Final = 1000


def behind_digits(  # noqa: PLR0911  (one return a form)
    folded: str, number: Number
) -> Number | None:
    """The number whose digits begin a fraction: 1/2, 2 1/2, 2-1/2, 2½; None if they do not."""
    after = folded[number.end : number.end + 1]
    sign = SIGNS.get(after)
    if sign is not None:
        return Number.exactly(number.start, number.end + 1, number.low + sign, "digits")
    if after == "/":
        stroke = _STROKE.match(folded, number.end)
        under = 0 if stroke is None else int(stroke[1])
        if stroke is None or under not in _STROKE_DENOMINATORS or number.low >= under:
            return None
        value = Decimal(number.low) / under
        return Number.exactly(number.start, stroke.end(), value, "fraction")
    if after == "" or not folded[number.end + 1 : number.end + 2].isdigit():
        return None
    mixed = _MIXED.match(folded, number.end)
    if mixed is None:
        return None
    over, under = int(mixed[1]), int(mixed[2])
    if under not in _STROKE_DENOMINATORS or over >= under:
        return None
    return Number.exactly(number.start, mixed.end(), number.low + Decimal(over) / under, "digits")


def article_before(folded: str, at: int) -> tuple[int, Amount] | None:
    """Where the article or fraction before a bare scale word begins, and what it is worth.

    >>> article_before("half a million", 7)
    (0, Decimal('0.5'))
    """
    before = _ARTICLE.search(folded, max(0, at - 24), at)
    if before is None or before.lastgroup is None:
        return None
    return before.start(), _ARTICLES[before.lastgroup]


def _is_part(folded: str, gap: int, end: int) -> bool:
    return folded[gap] == "-" or folded.startswith(" of ", end)


class Parts:
    """Fractions in words.

    Args:
        small: number words below a hundred.
        scales: scale words.
        denominators: ordinals that name a part, "half" and "quarter" with them, and their plurals.
        units: what a hyphen may join to a part: "a six-and-a-half-year contract".
    """

    def __init__(
        self,
        small: Mapping[str, int],
        scales: Mapping[str, int],
        denominators: Mapping[str, int],
        units: Mapping[str, str],
    ) -> None:
        self._small = small
        self._scales = scales
        self._denominators = denominators
        self._units = units

    def part_of(self, folded: str, number: Number) -> Number | None:
        """Two thirds, three-quarters, one-fifth, one twenty-fifth; None if no part follows."""
        word = word_after(folded, number.end)
        if word is None or number.low >= 100:
            return None
        end, name, tens = word.end(), word[1], 0
        if 20 <= self._small.get(name, 0) < 100:
            ones = word_after(folded, end)
            if ones is None or self._denominators.get(ones[1], 10) >= 10:
                return None
            end, tens, name = ones.end(), self._small[name], ones[1]
        under = self._denominators.get(name)
        if under is None or name.endswith("s") is (number.low == 1):
            return None
        if folded[end : end + 1] == "-" and folded[end + 1 : end + 2].isalpha():
            return None  # two third-party sellers, one fifth-grader
        if name in ("quarter", "half") and not _is_part(folded, number.end, end):
            return None  # of a year or a game, as a rule
        value = Decimal(number.low) / (tens + under)
        return Number.exactly(number.start, end, value, "fraction")

    def with_tail(self, folded: str, number: Number) -> Number:
        """The number with "and a half" behind it: of one, or of its scale.

        >>> Parts({}, {}, {"half": 2}, {}).with_tail(
        ...     "2 and a half", Number(0, 1, 2, 2, "digits")
        ... ).low
        Decimal('2.5')
        """
        tail = _TAIL.match(folded, number.end)
        if tail is None or number.also:
            return number
        count = 1 if tail["count"] in ("a", "an") else self._small.get(tail["count"], 0)
        under = self._denominators.get(tail["part"])
        if under is None or not 0 < count < under or tail["part"].endswith("s") is (count == 1):
            return number
        part = Decimal(count) / under
        scale = word_after(folded, tail.end())
        if folded[tail.end() : tail.end() + 1] == "-" and (
            scale is None or scale[1] not in self._units
        ):
            return number  # two and a half-hearted third
        factor = 1 if scale is None else self._scales.get(scale[1], 1)
        if scale is not None and 1 < factor < number.scale:  # one billion and a half million
            return number.reaching(scale.end(), whole(number.low + part * factor), scale=factor)
        of = number.scale if number.scale >= _THOUSAND else 1
        return number.reaching(tail.end(), whole(number.low + part * of))
