"""Slips of the pen in a date, for trying whether a rule notices them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.date.label import MONTHS, WEEKDAYS
from checker.values import Slip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.values import Mention

__all__ = ["vary"]

_DAY: Final = re.compile(r"(?<![0-9.,:])([0-9]{1,2})(?=st\b|nd\b|rd\b|th\b|(?![0-9:]|\.[0-9]))")
_YEAR: Final = re.compile(r"(?<![0-9])[12][0-9]{3}(?![0-9])")
_FIGURES: Final = re.compile(
    r"(?<![0-9])(?P<year>[0-9]{4}-)?(?P<a>[0-9]{1,2})(?P<mark>[-./])(?P<b>[0-9]{1,2})(?![0-9])"
)
_CLOCK: Final = re.compile(
    r"(?<![0-9.:])(?:(?P<h12>[0-9]{1,2})(?:[:.][0-9]{2})?[ \u00a0]?[ap]\.?m\b"
    r"|(?P<h24>[0-9]{1,2}):[0-9]{2})",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_ORDINAL: Final = re.compile(r"([0-9])(?:st|nd|rd|th)\b")
_ENDINGS: Final = {"1": "st", "2": "nd", "3": "rd"}


def vary(mention: Mention, others: Sequence[Mention] = ()) -> list[Slip]:
    """The surface with its hour, day, weekday, month or year off by one, or day and month swapped.

    Each one is different from the surface.
    """
    del others  # another date of the story is no slip of this one
    surface = mention.surface
    # an hour is no day: the figures of a clock are hidden from all else
    dated = _CLOCK.sub(lambda clock: "#" * len(clock[0]), surface)
    found = [*_hours(surface), *_figures(surface, dated), *_days(surface, dated)]
    found += [*_years(surface), *_words(surface)]
    slips = (slip._replace(surface=_ordinal(surface, slip.surface)) for slip in found)
    return [slip for slip in dict.fromkeys(slips) if slip.surface != surface]


def _hours(surface: str) -> Iterator[Slip]:
    for clock in _CLOCK.finditer(surface):
        hour, highest = ("h12", 12) if clock["h12"] else ("h24", 23)
        yield from _stepped("off by one hour", surface, clock.span(hour), highest)


def _figures(surface: str, dated: str) -> Iterator[Slip]:
    for part in _FIGURES.finditer(dated):
        a, b = part["a"], part["b"]
        if int(a) <= 12 and int(b) <= 12:
            swapped = f"{part['year'] or ''}{b}{part['mark']}{a}"
            changed = surface[: part.start()] + swapped + surface[part.end() :]
            yield Slip("day and month swapped", changed)
        day = "a" if part["year"] is None and int(b) <= 12 else "b"
        yield from _stepped("off by one day", surface, part.span(day), 31)


def _days(surface: str, dated: str) -> Iterator[Slip]:
    if _FIGURES.search(dated):
        return
    for part in _DAY.finditer(dated):
        yield from _stepped("off by one day", surface, part.span(1), 31)


def _years(surface: str) -> Iterator[Slip]:
    for part in _YEAR.finditer(surface):
        yield from _stepped("off by one year", surface, part.span(), 9999)


def _stepped(cause: str, surface: str, span: tuple[int, int], highest: int) -> Iterator[Slip]:
    start, end = span
    number, width = int(surface[start:end]), end - start
    for each in (number + 1, number - 1):
        if 1 <= each <= highest:
            padded = surface[start] == "0" or "-" in surface[start - 1 : end + 1]
            digits = f"{each:0{width if padded else 1}}"
            yield Slip(cause, surface[:start] + digits + surface[end:])


def _words(surface: str) -> Iterator[Slip]:
    """Weekdays and months exchanged for their neighbours."""
    for part in _WORD.finditer(surface):
        for cause, names in (("another weekday", WEEKDAYS), ("another month", MONTHS)):
            if part[0] in names:
                place = names.index(part[0])
                for other in (place + 1, place - 1):
                    name = names[other % len(names)]
                    yield Slip(cause, surface[: part.start()] + name + surface[part.end() :])


def _ordinal(before: str, after: str) -> str:
    """A slip with the ending that its number asks for: the 3rd for the 2nd."""
    if _ORDINAL.search(before) is None:
        return after
    return _ORDINAL.sub(_with_ending, after)


def _with_ending(found: re.Match[str]) -> str:
    teen = found.string[max(0, found.start() - 1) : found.start()] == "1"
    return found[1] + ("th" if teen else _ENDINGS.get(found[1], "th"))
