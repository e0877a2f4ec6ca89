"""How two quantities lie to each other: by the amounts that their words name."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from checker.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.values import Claim

__all__ = [
    "apart",
    "digit_lost",
    "figure",
    "half_alike",
    "is_long",
    "is_long_measure",
    "is_multiple",
    "is_none",
    "is_part",
    "is_people",
    "key",
    "looseness",
    "moves",
    "thing",
]

#: Beyond this no two amounts are farther apart for alignment.
_FARTHEST: Final = 3.0
#: How far none and some are from each other: no quotient tells.
_NONE: Final = 0.7
#: Quotients whose logarithm is below this are close (some 16 %).
_CLOSE: Final = 0.15
#: Thirteen and thirty sound alike, as do their neighbours.
_TEENS: Final = tuple({f"1{digit}", f"{digit}0"} for digit in range(3, 10))
#: Significant digits, and the least amount, from which a number is known again by its digits.
_LONG: Final = 3
_LEAST: Final = 100


def thing(value: Any) -> str:
    """What is measured or counted; amounts of two things are never compared.

    Of a row that is named the numbers are held against each other: the 23rd and 24th edition.
    """
    if value.dimension == "ordinal" and value.counted:
        return f"ordinal {value.counted}"
    return str(value.dimension or value.counted)


@lru_cache(maxsize=4096)
def key(value: Any) -> object:
    """Equal for quantities that name one amount, however hedged."""
    return float(f"{value.figure:.9g}"), value.parts


def looseness(value: Any) -> int:
    """Least for the most exact wording of an amount."""
    return 2 * (not value.exact) + (value.low is None or value.high is None)


def apart(one: Any, other: Any) -> tuple[float, bool]:
    """How far two amounts are apart (0 to 3), and whether they are close.

    Records of two and of three figures are far apart: wins and losses, and draws beside them.
    """
    if one.parts and other.parts:  # of a score; goals may be none
        if len(one.parts) != len(other.parts):
            return _FARTHEST, False
        ratio = sum(
            abs(math.log((a + 1) / (b + 1))) for a, b in zip(one.parts, other.parts, strict=True)
        )
        return min(ratio, _FARTHEST), ratio < _CLOSE
    first, second = abs(one.figure), abs(other.figure)
    if not first or not second:
        return _NONE, False
    ratio = abs(math.log(first / second))
    return min(ratio, _FARTHEST), ratio < _CLOSE


def is_multiple(one: Any, other: Any, times: float) -> bool:
    """Whether one amount is so many times the other and more, and not just one more.

    Sources seldom differ by so much on one thing, but for a slip, or a toll that grows.
    """
    if one.parts or other.parts or not one.figure or not other.figure:
        return False
    least, most = sorted((abs(one.figure), abs(other.figure)))
    steps = abs((one.low or one.high or 0) - (other.low or other.high or 0))
    return bool(most >= times * least and (one.unit != other.unit or steps > 1))


def is_none(value: Any) -> bool:
    """Whether a quantity is none at all: "nobody was hurt"."""
    return bool(value.exact and not value.parts and not value.figure)


def half_alike(one: Any, other: Any) -> bool:
    """Whether two scores, or records of wins and losses, differ in one figure alone."""
    differing = sum(a != b for a, b in zip(one.parts, other.parts, strict=False))
    return differing == 1 and len(one.parts) == len(other.parts)


def is_long(value: Any) -> bool:
    """Whether a plain number has so many digits that two alike are no accident."""
    return not value.unit and value.exact and value.low >= _LEAST and _has_digits(value)


def is_long_measure(value: Any) -> bool:
    """Whether a measure has so many digits that two alike are no accident."""
    return bool(value.unit) and value.exact and not value.parts and _has_digits(value)


def _has_digits(value: Any) -> bool:
    return len(f"{value.low:.12g}".replace(".", "").strip("0")) >= _LONG


def digit_lost(one: Any, other: Any) -> bool:
    """Whether a digit more or less makes one exact amount of the other, or -teen of -ty.

    14 and 40 are taken for each other in any scale: 14,000 and 40,000.
    """
    if not (one.exact and other.exact) or one.parts or other.parts:
        return False
    digits = [f"{abs(each.low):.12g}".replace(".", "") for each in (one, other)]
    short, long = sorted(digits, key=len)
    if len(long) == len(short) + 1:
        return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
    scale = min(len(each) - len(each.rstrip("0")) for each in digits)
    return {each[: len(each) - scale] for each in digits} in _TEENS


def is_part(one: Claim, other: Claim) -> bool:
    """Whether one amount is a part of the other, or stands beside it in one sentence.

    Two magnitudes that are close are no main shock and aftershock, which lie about 1.2 apart (the
    law of Båth): who puts both in one sentence tells what two services measured.
    """
    if not (one.about.setting.beside or other.about.setting.beside):
        return False
    dimension = getattr(other.value, "dimension", "")
    if dimension == "magnitude" and apart(one.value, other.value)[1]:
        return False
    beside = [(one, _beside(one, dimension), other), (other, _beside(other, dimension), one)]
    if any(_is_in(against.value, near) for _, near, against in beside):
        return True
    return not dimension and any(_adds_up(part, near, whole) for part, near, whole in beside)


def _is_in(value: Any, near: Sequence[Any]) -> bool:
    """Whether an amount is one of some, or its bare number is: "13 years, seven of them here"."""
    return any(
        key(each) == key(value) or (_is_bare(each) and each.low == value.low is not None)
        for each in near
    )


def _adds_up(part: Claim, beside: Sequence[Any], whole: Claim) -> bool:
    """Whether a figure and one beside it are the whole: 264 passengers and 19 crew, 283 aboard."""
    value, total = figure(part.value), figure(whole.value)
    return any(math.isclose(value + figure(each), total) for each in beside)


def _beside(claim: Claim, dimension: str) -> list[Any]:
    """The other figures of one dimension in the sentence of a claim, if they may count the same."""
    beside: tuple[Any, ...] = claim.about.setting.beside
    counted = getattr(claim.value, "counted", "")
    return [
        each
        for each in beside
        if (each.dimension == dimension and _may_count(each.counted, counted)) or _is_bare(each)
    ]


def _is_bare(value: Any) -> bool:
    """Whether a number says not what it is of: "three seconds, not the 1.5 on the box"."""
    return not value.dimension and not value.counted and not value.parts


def _may_count(one: str, other: str) -> bool:
    """Whether two things counted may be parts of one: Danes and sailors, but not guns."""
    return one == other or not one or not other or {one, other} <= _of_people()


def moves(thing: str) -> bool:
    """Whether what is counted changes from day to day: tolls, people of whatever sort, tremors."""
    return thing == "people" or thing in _tolls() or thing in load("en").table("counted-on")


@lru_cache(maxsize=1)
def _tolls() -> frozenset[str]:
    return frozenset(load("en").table("casualty").values())


def is_people(thing: str) -> bool:
    """Whether people are counted, whatever befell them: the 62 on one floor, the 140 in all."""
    return thing in load("en").table("human")


@lru_cache(maxsize=1)
def _of_people() -> frozenset[str]:
    """What is counted that is people, or what befell them."""
    return frozenset(load("en").table("human")) | _tolls()


def figure(value: Any) -> float:
    """The one number that stands for an amount, as its words name it."""
    return float(value.figure)
