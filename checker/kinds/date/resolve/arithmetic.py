"""Moving days, weeks, months and years about, on known days and on days of an unknown year."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from typing import Final

from checker.kinds.date.reading import MONTH_LENGTHS, Reading, ordinal

__all__ = [
    "day_beside",
    "moved",
    "of_year",
    "shifted",
    "stage_of",
    "unit_around",
    "weekday_from",
    "year_of",
]

#: "On the 30th or the 2nd": so many days back, the next month is meant.
_FAR_BEFORE: Final = 15
_LAST: Final = dt.date.max.toordinal()


def of_year(span: tuple[int, int] | None, year: int, weekday: int | None = None) -> Reading | None:
    """The days of one year that a span allows; a span over the new year begins in that year."""
    if not dt.MINYEAR <= year < dt.MAXYEAR:
        return None
    low, high = span or (101, 1231)
    end_year = year + (high < low)
    first, last = ordinal(year, low), ordinal(end_year, high)
    if first is None and low == 229 and high != 229:
        first = ordinal(year, 301)
    if last is None and high == 229 and low != 229:
        last = ordinal(end_year, 228)
    if first is None or last is None:
        return None
    return Reading(first, last, weekdays=() if weekday is None else (weekday,))


def year_of(reading: Reading) -> int:
    """The year in which a run of days begins."""
    return dt.date.fromordinal(reading.first or 1).year


def moved(base: Reading, days: int) -> Reading | None:
    """The day so many days after a single day; of an unknown year, the days that it can be."""
    if base.single and base.first is not None:
        day = base.first + days
        return Reading(day, day) if 1 <= day <= _LAST else None
    known = base.day_of_year
    if known is None or abs(days) > 300:
        return None
    weekdays = tuple((each - 1 + days) % 7 + 1 for each in base.weekdays)
    targets = []
    for year in (2001, 2004):
        start = ordinal(year, known)
        if start is not None:
            date = dt.date.fromordinal(start + days)
            targets.append(date.month * 100 + date.day)
    span = (targets[0], targets[-1]) if days >= 0 else (targets[-1], targets[0])
    if len(targets) == 2 and targets[0] != targets[1]:
        span = _ordered(targets[0], targets[1])
    return Reading(span=span, weekdays=weekdays)


def _ordered(a: int, b: int) -> tuple[int, int]:
    """The shorter of the two ways around the year from one day to the other."""
    low, high = min(a, b), max(a, b)
    return (high, low) if high - low > 600 else (low, high)


def day_beside(base: Reading, day: int) -> Reading | None:
    """A day of the month in the month of a single day, or in the next if it lies far before."""
    known = base.day_of_year
    if known is None:
        return None
    month = known // 100 + (known % 100 - day > _FAR_BEFORE)
    turn, month = divmod(month - 1, 12)
    span = ((month + 1) * 100 + day,) * 2
    if day > MONTH_LENGTHS[month]:
        return None
    if base.single and base.first is not None:
        return of_year(span, dt.date.fromordinal(base.first).year + turn)
    return Reading(span=span)


def weekday_from(base: Reading, weekday: int) -> Reading | None:
    """The first such weekday on or after a single day."""
    if base.single and base.first is not None:
        return moved(base, (weekday - dt.date.fromordinal(base.first).isoweekday()) % 7)
    if len(base.weekdays) == 1:
        found = moved(base, (weekday - base.weekdays[0]) % 7)
    else:
        start, end = moved(base, 0), moved(base, 6)
        if start is None or end is None or start.span is None or end.span is None:
            return None
        found = Reading(span=(start.span[0], end.span[1]))
    if found is None:
        return None
    return Reading(span=found.span, weekdays=(weekday,))


def shifted(day: int, unit: str, amount: int) -> int | None:
    """The same day so many units on; 31 January and a month is the last of February.

    None beyond the calendar.
    """
    days = {"day": 1, "week": 7, "weekend": 7}.get(unit)
    if days is not None:
        moved_to = day + days * amount
        return moved_to if 1 <= moved_to <= _LAST else None
    months = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
    date = dt.date.fromordinal(day)
    month = date.year * 12 + date.month - 1 + months[unit] * amount
    year, month = month // 12, month % 12 + 1
    if not dt.MINYEAR <= year < dt.MAXYEAR:
        return None
    return dt.date(year, month, min(date.day, monthrange(year, month)[1])).toordinal()


def unit_around(unit: str, low: int, high: int, base: dt.date) -> tuple[int, int] | None:
    """First and last day of the units that lie ``low`` to ``high`` units after the one of a day."""
    try:
        start, end = _unit(unit, low, base), _unit(unit, high, base)
    except (ValueError, OverflowError):
        return None
    return None if start is None or end is None else (start[0], end[1])


def _unit(  # noqa: PLR0911  (one return a unit)
    unit: str, amount: int, base: dt.date
) -> tuple[int, int] | None:
    day = base.toordinal()
    if unit == "day":
        return day + amount, day + amount
    if unit in ("week", "weekend"):
        monday = day - base.weekday() + 7 * amount
        return (monday, monday + 6) if unit == "week" else (monday + 5, monday + 6)
    if unit in ("month", "quarter"):
        size = 1 if unit == "month" else 3
        month = base.year * 12 + (base.month - 1) // size * size + amount * size
        last = month + size - 1
        end = monthrange(last // 12, last % 12 + 1)[1]
        return (
            dt.date(month // 12, month % 12 + 1, 1).toordinal(),
            dt.date(last // 12, last % 12 + 1, end).toordinal(),
        )
    if unit == "half":
        half = base.year * 2 + (base.month > 6) + amount
        return (
            dt.date(half // 2, half % 2 * 6 + 1, 1).toordinal(),
            dt.date(half // 2, half % 2 * 6 + 6, 31 if half % 2 else 30).toordinal(),
        )
    if unit == "fiscal year":
        # no two bodies begin theirs on the same day
        year = base.year + amount
        return dt.date(year - 1, 4, 1).toordinal(), dt.date(year + 1, 3, 31).toordinal()
    years = {"year": 1, "decade": 10, "century": 100}.get(unit)
    if years is None:
        return None
    year = base.year // years * years + amount * years
    return dt.date(year, 1, 1).toordinal(), dt.date(year + years - 1, 12, 31).toordinal()


def stage_of(first: int, last: int, stage: str) -> tuple[int, int]:
    """The early, middle or late part of a stretch: softly cut, a little over a third each.

    A year is cut into its thirds of four months.
    """
    length = last - first + 1
    start = dt.date.fromordinal(first)
    if length in (365, 366) and (start.month, start.day) == (1, 1):
        thirds = {"early": (0, 4), "mid": (4, 8), "late": (8, 12)}
        low, high = (shifted(first, "month", each) for each in thirds[stage])
        return low or first, (high or last + 1) - 1
    third = max((length * 2 + 4) // 5, 1)
    if stage == "early":
        return first, min(first + third - 1, last)
    if stage == "late":
        return max(last - third + 1, first), last
    margin = (length - third) // 2
    return first + margin, last - margin
