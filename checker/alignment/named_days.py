"""The day, the month or the year that a date names."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any, Final

__all__ = ["named", "single_days"]

_ANY_YEAR: Final = 2000
#: Days from its first one that a month and a year have at most.
_MONTH: Final = 31
_YEAR: Final = 366


def single_days(value: Any, *, any_week: bool = False) -> set[int]:
    """The days that a date names, at whatever hour; in any week, those that are less likely too."""
    readings = (*value.readings, *value.others) if any_week else value.readings
    found = [named(_without_hour(each), yearless=False) for each in readings]
    return {each[1] for each in found if each is not None and each[0] == "day"}


def _without_hour(reading: Any) -> Any:
    return reading if reading.clock is None else replace(reading, clock=None)


def named(reading: Any, *, yearless: bool) -> tuple[str, int] | None:
    """The day, month or year that a reading names, as the number of it.

    A day without a year is held against the day of any.
    """
    bounds = _bounds(reading)
    if bounds is None:
        return None
    start, end = bounds
    if start == end:
        return "day", (start.replace(year=_ANY_YEAR) if yearless else start).toordinal()
    if start.day == 1 and (end + dt.timedelta(1)).day == 1:
        length = (end - start).days
        if length < _MONTH:
            return "month", start.month if yearless else start.year * 12 + start.month
        if start.month == 1 and _MONTH < length <= _YEAR:
            return "year", start.year
    return None


def _bounds(reading: Any) -> tuple[dt.date, dt.date] | None:
    """The first and the last day, in any year where none is told."""
    if reading.clock is not None or reading.weekdays or reading.day is not None:
        return None
    if reading.span is not None:
        start, end = (dt.date(_ANY_YEAR, each // 100, each % 100) for each in reading.span)
        return start, end
    if reading.first is None or reading.last is None or reading.last == dt.date.max.toordinal():
        return None
    return dt.date.fromordinal(reading.first), dt.date.fromordinal(reading.last)
