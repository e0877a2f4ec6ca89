"""Parts of a whole: 1/2, 2½, "and a half", "half a million"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from checker.numerals.number import Number

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["SIGNS", "article_before", "behind_digits", "with_tail"]

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
    r"[ \-\u00a0]and[ \-\u00a0](?:(?P<one>an?|one)|(?P<three>three))[ \-\u00a0]"
    r"(?P<part>half|quarters?|thirds?)\b"
)
_PARTS: Final = {"half": Decimal(1) / 2, "quarter": Decimal(1) / 4, "third": Decimal(1) / 3}
_ARTICLE: Final = re.compile(
    r"\b(?:(?P<half>half[ \-\u00a0](?:of )?an?)|(?P<quarter>(?:a )?quarter (?:of )?an?)"
    r"|(?P<three>three[ \-]quarters of an?)|(?P<one>an?))[ \-\u00a0]$"
)
_ARTICLES: Final = {
    "half": Decimal("0.5"), "quarter": Decimal("0.25"), "three": Decimal("0.75"), "one": Decimal(1),
}  # fmt: skip


def behind_digits(folded: str, number: Number) -> Number | None:
    """The number whose digits begin a fraction: 1/2, 2 1/2, 2-1/2, 2½; None if they do not."""
    sign = SIGNS.get(folded[number.end : number.end + 1])
    if sign is not None:
        return Number.exactly(number.start, number.end + 1, number.low + sign, "digits")
    stroke = _STROKE.match(folded, number.end)
    if stroke is not None:
        under = int(stroke[1])
        if under not in _STROKE_DENOMINATORS or number.low >= under:
            return None
        return Number.exactly(number.start, stroke.end(), number.low / under, "fraction")
    mixed = _MIXED.match(folded, number.end)
    if mixed is None:
        return None
    over, under = int(mixed[1]), int(mixed[2])
    if under not in _STROKE_DENOMINATORS or over >= under:
        return None
    return Number.exactly(number.start, mixed.end(), number.low + Decimal(over) / under, "digits")


def with_tail(folded: str, number: Number) -> Number:
    """The number with "and a half" behind it: of one, or of its scale ("3 million and a half")."""
    tail = _TAIL.match(folded, number.end)
    if tail is None or number.also:
        return number
    part = _PARTS[tail["part"].removesuffix("s")] * (3 if tail["three"] else 1)
    value = number.low + part * number.scale
    return replace(number, end=tail.end(), low=value, high=value)


def article_before(folded: str, at: int) -> tuple[int, Decimal] | None:
    """Where the article or fraction before a bare scale word begins, and what it is worth.

    >>> article_before("half a million", 7)
    (0, Decimal('0.5'))
    """
    before = _ARTICLE.search(folded, max(0, at - 24), at)
    if before is None or before.lastgroup is None:
        return None
    return before.start(), _ARTICLES[before.lastgroup]
