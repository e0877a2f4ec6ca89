"""Which days a reading holds, and whether two readings meet: exact, whatever the constraints.

A year is a bit set of 366 days of the year, so that a day of the year, a weekday and bounds meet
in a few operations, and an open set is settled by the years of one cycle of the calendar.
"""

from __future__ import annotations

import datetime as dt
from calendar import isleap
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.kinds.date.reading import MONTH_LENGTHS, Clock, Reading

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["ALL_YEAR", "YEAR_DAYS", "contains", "members", "overlap", "runs", "window", "year_mask"]

YEAR_DAYS: Final = tuple(
    month * 100 + day
    for month, length in enumerate(MONTH_LENGTHS, 1)
    for day in range(1, length + 1)
)
_PLACE: Final = {day: place for place, day in enumerate(YEAR_DAYS)}
ALL_YEAR: Final = (1 << 366) - 1
_LEAP_PLACE: Final = _PLACE[229]
_NOT_LEAP: Final = ALL_YEAR & ~(1 << _LEAP_PLACE)
#: Every weekday falls on every day of the year within so many years: February 29 on a given
#: weekday returns after 28 years, after 40 across a century that has no leap day.
_CYCLE: Final = 41
#: By how many days two times can lie apart that are one: zones are at most 26 hours apart.
_TURNS: Final = (0, -1, 1, -2, 2)
_FIRST_YEAR: Final = dt.MINYEAR
_LAST_YEAR: Final = dt.MAXYEAR
_LAST_DAY: Final = dt.date.max.toordinal()


@lru_cache(maxsize=4096)
def year_mask(span: tuple[int, int] | None, day: int | None) -> int:
    """The days of the year that a span and a day of the month leave, one bit each."""
    mask = ALL_YEAR
    if span is not None:
        low, high = _PLACE[span[0]], _PLACE[span[1]]
        inside = _between(min(low, high + 1), max(low - 1, high))
        mask = inside if low <= high else ALL_YEAR & ~inside
    if day is not None:
        mask &= sum(1 << place for place, each in enumerate(YEAR_DAYS) if each % 100 == day)
    return mask


def _between(low: int, high: int) -> int:
    return ((1 << (high + 1)) - 1) & ~((1 << low) - 1) if high >= low else 0


@lru_cache(maxsize=2048)
def _weekday_mask(weekdays: tuple[int, ...], new_year: int, leap: bool) -> int:  # noqa: FBT001  (a cache key)
    """The days of a year that begins on ISO weekday ``new_year`` and fall on the weekdays."""
    mask = 0
    for place in range(366):
        count = place if leap or place < _LEAP_PLACE else place - 1
        if (new_year - 1 + count) % 7 + 1 in weekdays:
            mask |= 1 << place
    return mask


def _mask_in(reading: Reading, year: int) -> int:
    """The days of one year that a reading allows."""
    leap = isleap(year)
    mask = year_mask(reading.span, reading.day)
    if not leap:
        mask &= _NOT_LEAP
    start = dt.date(year, 1, 1)
    if reading.weekdays:
        mask &= _weekday_mask(reading.weekdays, start.isoweekday(), leap)
    beginning = start.toordinal()
    low, high = 0, 365
    if reading.first is not None and reading.first > beginning:
        low = _place_of(reading.first - beginning, leap=leap)
    if reading.last is not None and reading.last < beginning + 365 + leap:
        high = _place_of(reading.last - beginning, leap=leap)
    return mask & _between(max(low, 0), min(high, 365))


def _place_of(count: int, *, leap: bool) -> int:
    return count if leap or count < _LEAP_PLACE else count + 1


def members(reading: Reading, year: int) -> list[int]:
    """The ordinals of the days of one year that a reading allows."""
    mask = _mask_in(reading, year)
    beginning = dt.date(year, 1, 1).toordinal()
    leap = isleap(year)
    found = []
    while mask:
        place = (mask & -mask).bit_length() - 1
        mask &= mask - 1
        found.append(beginning + (place if leap or place < _LEAP_PLACE else place - 1))
    return found


def runs(reading: Reading, years: Iterable[int]) -> list[tuple[int, int]]:
    """The unbroken runs of days, first and last ordinal, that a reading has in the years."""
    found: list[tuple[int, int]] = []
    for year in years:
        for each in members(reading, year):
            if found and found[-1][1] == each - 1:
                found[-1] = (found[-1][0], each)
            else:
                found.append((each, each))
    return found


def contains(reading: Reading, day: int) -> bool:
    """Whether a reading allows a day; its clock is not asked."""
    date = dt.date.fromordinal(day)
    place = _PLACE[date.month * 100 + date.day]
    return bool(_mask_in(reading, date.year) >> place & 1)


def window(first: int | None, last: int | None) -> range:
    """The years in which a periodic set within the bounds shows all it has."""
    low = dt.date.fromordinal(first).year if first is not None else None
    high = dt.date.fromordinal(last).year if last is not None else None
    if low is None and high is None:
        return range(2000, 2000 + _CYCLE)
    if low is None and high is not None:
        low = max(_FIRST_YEAR, high - _CYCLE)
    assert low is not None
    end = low + _CYCLE if high is None else min(high, low + _CYCLE)
    return range(low, min(end, _LAST_YEAR) + 1)


def overlap(a: Reading, b: Reading) -> bool:
    """Whether some day (and time, where both say one) is in both sets.

    Exact for days; a clock time stands for all that its roundness allows ("9 pm" is not 20:49 to
    the minute, and can be it).
    """
    if a.clock is None or b.clock is None:
        return _days_meet(a, b)
    one, other = _rounded(a.clock), _rounded(b.clock)
    known = a.clock.offset is not None and b.clock.offset is not None
    ahead = (a.clock.offset or 0) - (b.clock.offset or 0) if known else 0
    return any(
        one[0] + later * 1440 <= other[1] + ahead
        and other[0] + ahead <= one[1] + later * 1440
        and _days_meet(a, b, later=later)
        for later in _TURNS
    )


def _rounded(clock: Clock) -> tuple[int, int]:
    """The minutes that a speaker means who rounds to hours, quarters or five minutes.

    They may lie before midnight or after the next one.
    """
    return clock.low - _margin(clock.low), clock.high + _margin(clock.high)


def _margin(minute: int) -> int:
    return 29 if minute % 60 == 0 else 14 if minute % 30 == 0 else 4 if minute % 5 == 0 else 0


def _days_meet(a: Reading, b: Reading, *, later: int = 0) -> bool:
    """Whether a day of ``a`` lies ``later`` days after one of ``b``."""
    first = _highest(a.first, _moved(b.first, later))
    last = _lowest(a.last, _moved(b.last, later))
    if first is not None and last is not None and first > last:
        return False
    if not a.periodic and not b.periodic:
        return True
    left = replace(a, first=first, last=last)
    if later:
        return any(
            contains(b, day - later)
            for year in window(first, last)
            for day in members(left, year)
            if 0 < day - later <= _LAST_DAY
        )
    right = replace(b, first=first, last=last)
    return any(_mask_in(left, year) & _mask_in(right, year) for year in window(first, last))


def _moved(day: int | None, by: int) -> int | None:
    return None if day is None else min(max(day + by, 1), _LAST_DAY)


def _highest(a: int | None, b: int | None) -> int | None:
    return b if a is None else a if b is None else max(a, b)


def _lowest(a: int | None, b: int | None) -> int | None:
    return b if a is None else a if b is None else min(a, b)
