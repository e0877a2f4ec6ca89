"""Mechanical slips in numbers: which one would explain a conflict, and which could happen here."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from checker.values import Mention

__all__ = ["slip_between", "vary"]

_DIGITS: Final = re.compile(r"[0-9](?:[0-9]|[.,](?=[0-9]))*")
_SCALES: Final = {
    "thousand": "million", "million": "billion", "billion": "million", "trillion": "billion",
    "thousands": "millions", "millions": "billions", "dozens": "hundreds", "hundreds": "thousands",
}  # fmt: skip
_SCALE: Final = re.compile(rf"\b(?:{'|'.join(_SCALES)})\b", re.IGNORECASE)
_WORD_SLIPS: Final = {
    "two": "three", "three": "two", "four": "five", "five": "four", "six": "seven", "seven": "six",
    "eight": "nine", "nine": "eight", "ten": "eleven", "twelve": "twenty", "one": "two",
    "twenty": "thirty", "thirty": "forty", "forty": "fifty", "fifty": "sixty", "sixty": "seventy",
    "dozen": "hundred",
}  # fmt: skip
_WORD: Final = re.compile(rf"\b(?:{'|'.join(_WORD_SLIPS)})\b", re.IGNORECASE)


def slip_between(a: float | None, b: float | None) -> str | None:
    """The slip that turns one amount into the other, by name; None if there is none."""
    if a is None or b is None or a <= 0 or b <= 0:
        return None
    small, large = min(a, b), max(a, b)
    ratio = large / small
    if abs(ratio - 1000) < 1e-6:
        return "million and billion" if small >= 1_000_000 else "thousands dropped"
    if abs(ratio - 10) < 1e-9:
        return "a factor of ten"
    return _digit_slip(*_digits(small, large))


def _digits(small: float, large: float) -> tuple[str, str]:
    """The digits of two amounts, with as many places behind the point: 4.18 and 4.5 as 418, 450."""
    one, other = Decimal(repr(small)), Decimal(repr(large))
    places = max(0, *(-int(each.normalize().as_tuple().exponent) for each in (one, other)))
    return f"{one:.{places}f}".replace(".", ""), f"{other:.{places}f}".replace(".", "")


def _digit_slip(small: str, large: str) -> str | None:
    """Slips of single digits, on the digits without the zeros of the scale."""
    small, large = small.lstrip("0"), large.lstrip("0")
    if len(small) != len(large):
        return None
    while small.endswith("0") and large.endswith("0"):
        small, large = small[:-1], large[:-1]
    differing = [at for at in range(len(small)) if small[at] != large[at]]
    if len(differing) == 2:
        first, second = differing
        if small[first] == large[second] and small[second] == large[first]:
            return "two digits swapped"
    if len(differing) == 1 and len(small) >= 3:
        return "one digit differs"
    return None


def vary(mention: Mention) -> list[str]:
    """What a slip would make of the words of a mention.

    Ten and a thousand times as much or as little, two digits swapped, one more or less, another
    scale word.
    """
    surface = mention.surface
    found: list[str] = []
    digits = _DIGITS.search(surface)
    if digits is not None:
        before, after = surface[: digits.start()], surface[digits.end() :]
        found.extend(before + varied + after for varied in _varied_digits(digits[0]))
    for pattern, slips in ((_SCALE, _SCALES), (_WORD, _WORD_SLIPS)):
        word = pattern.search(surface)
        if word is not None:
            other = slips[word[0].lower()]
            if word[0][0].isupper():
                other = other.capitalize()
            found.append(surface[: word.start()] + other + surface[word.end() :])
    return [each for each in dict.fromkeys(found) if each != surface]


def _varied_digits(written: str) -> list[str]:
    if "." in written:
        whole, _, fraction = written.partition(".")
        return [whole + fraction, f"{whole}.{int(fraction[0]) + 1 if fraction[0] < '9' else 8}"]
    grouped = "," in written
    value = int(written.replace(",", ""))
    varied = [value * 10, value * 1000, value + 1]
    if value > 1:
        varied.append(value - 1)
    varied.extend(value // factor for factor in (10, 1000) if value % factor == 0 and value)
    digits = str(value)
    for at in range(len(digits) - 1):
        if digits[at] != digits[at + 1] and digits[at + 1] != "0":
            varied.append(int(digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]))
            break
    return [f"{each:,}" if grouped or each >= 10_000 else str(each) for each in varied if each]
