"""Slips of the pen in a quantity, for trying whether a rule notices them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from checker.kinds.quantity.units import is_currency
from checker.values import Slip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.values import Mention

__all__ = ["vary"]

_DIGITS: Final = re.compile(r"[0-9](?:[0-9]|[.,](?=[0-9]))*")
_SCALES: Final = {
    "thousand": "million", "million": "billion", "billion": "million", "trillion": "billion",
    "thousands": "millions", "millions": "billions", "dozens": "hundreds", "hundreds": "thousands",
}  # fmt: skip
_SCALE: Final = re.compile(rf"\b(?:{'|'.join(_SCALES)})\b", re.IGNORECASE)
#: Number words and others for which a tired eye takes them.
_WORD_SLIPS: Final = {
    "two": "three", "three": "two", "four": "five", "five": "four", "six": "seven", "seven": "six",
    "eight": "nine", "nine": "eight", "ten": "eleven", "twelve": "twenty", "one": "two",
    "twenty": "thirty", "thirty": "forty", "forty": "fifty", "fifty": "sixty", "sixty": "seventy",
    "dozen": "hundred",
}  # fmt: skip
_WORD: Final = re.compile(rf"\b(?:{'|'.join(_WORD_SLIPS)})\b", re.IGNORECASE)
#: "100 thousand", "100K": a scale that can be lost.
_SCALED: Final = re.compile(r"(?<=[0-9])(?:[ -]thousand\b|K\b)", re.IGNORECASE)


def vary(mention: Mention, others: Sequence[Mention] = ()) -> list[Slip]:
    """What a slip would make of the words of a mention.

    Ten and a thousand times as much or as little, two digits swapped, one more or less, another
    scale word, another number word. Nobody adds thousands to an age or a share; of a score one
    figure is one off.
    """
    del others  # another figure of the story is no slip of this one
    surface = mention.surface
    value: Any = mention.value
    slips = _of_score(surface) if value.unit == "score" else _slips(surface, value.unit)
    return [slip for slip in dict.fromkeys(slips) if slip.surface != surface]


def _of_score(surface: str) -> Iterator[Slip]:
    for figure in _DIGITS.finditer(surface):
        for each in (int(figure[0]) + 1, int(figure[0]) - 1):
            if each >= 0:
                varied = f"{surface[: figure.start()]}{each}{surface[figure.end() :]}"
                yield Slip("one more or less", varied)


def _slips(surface: str, unit: str) -> Iterator[Slip]:
    scaled = _SCALED.search(surface)
    if scaled is not None:
        yield Slip("thousands dropped", surface[: scaled.start()] + surface[scaled.end() :])
    digits = _DIGITS.search(surface)
    if digits is not None:
        before, after = surface[: digits.start()], surface[digits.end() :]
        for cause, varied in _varied(digits[0]):
            if cause == "thousands added" and unit and not is_currency(unit):
                continue
            yield Slip(cause, before + varied + after)
    for cause, pattern, table in (
        ("another scale", _SCALE, _SCALES),
        ("another number", _WORD, _WORD_SLIPS),
    ):
        word = pattern.search(surface)
        if word is not None:
            other = table[word[0].lower()]
            if word[0][0].isupper():
                other = other.capitalize()
            yield Slip(cause, surface[: word.start()] + other + surface[word.end() :])


def _varied(written: str) -> Iterator[tuple[str, str]]:
    if "." in written:
        whole, _, fraction = written.partition(".")
        yield "decimal point lost", whole + fraction
        digit = int(fraction[0]) + 1 if fraction[0] < "9" else 8
        yield "one digit differs", f"{whole}.{digit}{fraction[1:]}"
        return
    grouped = "," in written
    value = int(written.replace(",", ""))
    for cause, each in _amounts(value):
        if each:
            yield cause, f"{each:,}" if grouped or each >= 10_000 else str(each)


def _amounts(value: int) -> Iterator[tuple[str, int]]:
    if value % 1000 == 0:
        yield "thousands dropped", value // 1000
    yield "thousands added", value * 1000
    if value % 10 == 0:
        yield "a factor of ten", value // 10
    yield "a factor of ten", value * 10
    digits = str(value)
    for at in range(len(digits) - 1):
        if digits[at] != digits[at + 1] and digits[at + 1] != "0":
            swapped = digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
            yield "two digits swapped", int(swapped)
            break
    yield "one more or less", value + 1
    yield "one more or less", value - 1
