"""What the words of a date allow: readings in one canonical form, and less likely ones."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from checker.kinds.date.days import ALL_YEAR, YEAR_DAYS, members, runs, window, year_mask
from checker.kinds.date.reading import ALL_DAYS, Reading

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["DateValue", "canonical"]


@dataclass(frozen=True, slots=True)
class DateValue:
    """What the words of a date allow.

    ``others`` are less likely candidates ("Thursday": the coming one, where the last is meant as
    a rule); they never change a verdict.
    """

    readings: tuple[Reading, ...]
    others: tuple[Reading, ...] = ()

    @property
    def kind(self) -> str:
        """Always ``date``."""
        return "date"

    @property
    def dimension(self) -> str:
        """``time`` where it names a time and no day, else empty."""
        return "time" if all(each.dayless for each in self.readings) else ""

    @property
    def timed(self) -> bool:
        """Whether it names a time, on a day or not."""
        return all(each.clock is not None for each in self.readings)

    @classmethod
    def of(cls, readings: Iterable[Reading], others: Iterable[Reading] = ()) -> DateValue:
        """The value in canonical form.

        Impossible readings drop out; if none is left, the value allows every day.
        """
        kept = _distinct(readings) or (ALL_DAYS,)
        return cls(kept, tuple(each for each in _distinct(others) if each not in kept))

    @property
    def only(self) -> Reading | None:
        """The reading, where there is one."""
        return self.readings[0] if len(self.readings) == 1 else None


def _distinct(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    found = {each: None for each in map(canonical, readings) if each is not None}
    return tuple(found) if len(found) < 2 else tuple(sorted(found, key=_order))


def _order(reading: Reading) -> tuple[object, ...]:
    clock = reading.clock
    return (
        -1 if reading.first is None else reading.first,
        -1 if reading.last is None else reading.last,
        reading.span or (0, 0),
        reading.day or 0,
        reading.weekdays,
        (-1, -1, "") if clock is None else (clock.low, clock.high, str(clock.offset)),
        reading.told or "",
    )


def canonical(reading: Reading) -> Reading | None:
    """The one form in which this set of days is written, or None where it is empty.

    Bounds are moved to the days that are in the set; where one unbroken run is left, the set is
    written as bounds alone.
    """
    span, day = reading.span, reading.day
    if not reading.periodic and reading.told is None:
        first, last = reading.first, reading.last
        return None if first is not None and last is not None and first > last else reading
    mask = year_mask(span, day)
    if mask == 0:
        return None
    if mask == ALL_YEAR:
        span = day = None
    elif mask & (mask - 1) == 0:
        only = YEAR_DAYS[mask.bit_length() - 1]
        span, day = (only, only), None
    weekdays = tuple(sorted(set(reading.weekdays)))
    told = None if _fixed(reading) else reading.told
    plain = replace(
        reading, span=span, day=day, weekdays=() if len(weekdays) == 7 else weekdays, told=told
    )
    if plain.first is not None and plain.last is not None and plain.first > plain.last:
        return None
    if not plain.periodic or (plain.first is None and plain.last is None):
        return plain
    return _tightened(plain)


def _fixed(reading: Reading) -> bool:
    return reading.first is not None and reading.last is not None


def _tightened(reading: Reading) -> Reading | None:
    first, last = reading.first, reading.last
    if first is not None:
        found = _edge(reading, window(first, last))
        if not found:
            return None
        first = found[0]
    if last is not None:
        found = _edge(reading, reversed(window(None, last)))
        if not found:
            return None
        last = found[-1]
    tight = replace(reading, first=first, last=last)
    if first is None or last is None or last - first > 731:
        return tight
    years = range(dt.date.fromordinal(first).year, dt.date.fromordinal(last).year + 1)
    days = runs(tight, years)
    if len(days) == 1:
        return replace(tight, span=None, day=None, weekdays=())
    for name in ("span", "day", "weekdays"):
        looser = _without(tight, name)
        if runs(looser, years) == days:
            tight = looser
    return tight


def _without(reading: Reading, name: str) -> Reading:
    if name == "span":
        return replace(reading, span=None)
    return replace(reading, day=None) if name == "day" else replace(reading, weekdays=())


def _edge(reading: Reading, years: Iterable[int]) -> list[int]:
    return next((found for year in years if (found := members(reading, year))), [])
