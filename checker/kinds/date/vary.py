"""Slips of the pen in a date, for trying whether a rule notices them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.date.label import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from checker.values import Mention

__all__ = ["vary"]

_DAY: Final = re.compile(r"(?<![0-9.,:])([0-9]{1,2})(?=st\b|nd\b|rd\b|th\b|(?![0-9:]|\.[0-9]))")
_YEAR: Final = re.compile(r"(?<![0-9])[12][0-9]{3}(?![0-9])")
_FIGURES: Final = re.compile(
    r"(?<![0-9])(?P<year>[0-9]{4}-)?(?P<a>[0-9]{1,2})(?P<mark>[-./])(?P<b>[0-9]{1,2})(?![0-9])"
)
_WORD: Final = re.compile(r"[^\W\d_]+")


def vary(mention: Mention) -> list[str]:
    """The surface with its day, month, weekday or year off by one, and with the two swapped.

    Each one is different from the surface.
    """
    surface = mention.surface
    found = [*_figures(surface), *_days(surface), *_years(surface), *_words(surface)]
    return [each for each in dict.fromkeys(found) if each != surface]


def _figures(surface: str) -> list[str]:
    found = []
    for part in _FIGURES.finditer(surface):
        a, b = part["a"], part["b"]
        if int(a) <= 12 and int(b) <= 12:
            swapped = f"{part['year'] or ''}{b}{part['mark']}{a}"
            found.append(surface[: part.start()] + swapped + surface[part.end() :])
        if part["year"] is not None:
            place = part.start("b")
            found.extend(_stepped(surface, place, part.end("b"), 31))
    return found


def _days(surface: str) -> list[str]:
    if _FIGURES.search(surface):
        return []
    return [
        each for part in _DAY.finditer(surface) for each in _stepped(surface, *part.span(1), 31)
    ]


def _years(surface: str) -> list[str]:
    return [
        each for part in _YEAR.finditer(surface) for each in _stepped(surface, *part.span(), 9999)
    ]


def _stepped(surface: str, start: int, end: int, highest: int) -> list[str]:
    number, width = int(surface[start:end]), end - start
    return [
        surface[:start] + f"{each:0{width if surface[start] == '0' else 1}}" + surface[end:]
        for each in (number - 1, number + 1)
        if 1 <= each <= highest
    ]


def _words(surface: str) -> list[str]:
    """Weekdays and months exchanged for their neighbours."""
    found: list[str] = []
    for part in _WORD.finditer(surface):
        for names in (WEEKDAYS, MONTHS):
            if part[0] in names:
                place = names.index(part[0])
                found.extend(
                    surface[: part.start()] + names[other % len(names)] + surface[part.end() :]
                    for other in (place - 1, place + 1)
                )
    return found
