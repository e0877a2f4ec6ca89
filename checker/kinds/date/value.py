"""Sets of days: what a date expression allows, and whether two such sets meet.

A ``Reading`` is a set of days written as constraints: absolute bounds, a range of days of the year,
a day of the month, weekdays; and where a time is said, a clock time. A ``DateValue`` holds the
readings its words allow, and beside them less likely ones. Days are proleptic Gregorian ordinals
as in ``datetime.date.toordinal``; days of the year are written month * 100 + day.
"""

from __future__ import annotations

import datetime as dt
from calendar import isleap
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "ALL_DAYS",
    "Clock",
    "DateValue",
    "Reading",
    "canonical",
    "contains",
    "members",
    "month_lengths",
    "ordinal",
    "overlap",
    "runs",
]

#: Days of the months in a leap year; February 29 is a day of the year like any other.
month_lengths: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_YEAR_DAYS: Final = tuple(
    month * 100 + day
    for month, length in enumerate(month_lengths, 1)
    for day in range(1, length + 1)
)
_PLACE: Final = {day: place for place, day in enumerate(_YEAR_DAYS)}
_FULL: Final = (1 << 366) - 1
_LEAP_PLACE: Final = _PLACE[229]
_NOT_LEAP: Final = _FULL & ~(1 << _LEAP_PLACE)
#: Every weekday falls on every day of the year within so many years: February 29 on a given
#: weekday returns after 28 years, after 40 across a century that has no leap day.
_CYCLE: Final = 41
_FIRST_YEAR: Final = dt.MINYEAR
_LAST_YEAR: Final = dt.MAXYEAR
_LAST_DAY: Final = dt.date.max.toordinal()


@dataclass(frozen=True, slots=True, order=True)
class Clock:
    """A time of the day, from minute ``low`` to ``high`` after midnight, both included;
    ``offset`` is the distance from UTC in minutes, None where no zone is said.
    """

    low: int
    high: int
    offset: int | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A set of days. Every constraint that is set must hold.

    ``first`` and ``last`` are ordinals (None: open); ``span`` is a range of days of the year, both
    included, running over the new year if its end is smaller; ``day`` a day of the month;
    ``weekdays`` ISO numbers (1 = Monday). ``told`` keeps how the words place the days relative to
    the time of speaking, as long as that time is not known: ``past``, ``future``, ``year:-1``. It
    takes no day out of the set; ``narrow`` uses it.
    """

    first: int | None = None
    last: int | None = None
    span: tuple[int, int] | None = None
    day: int | None = None
    weekdays: tuple[int, ...] = ()
    clock: Clock | None = None
    told: str | None = None

    @property
    def periodic(self) -> bool:
        """Whether days are taken out at regular intervals, not only by bounds."""
        return self.span is not None or self.day is not None or bool(self.weekdays)

    @property
    def single(self) -> bool:
        """Whether it is one day of the calendar."""
        return not self.periodic and self.first is not None and self.first == self.last

    @property
    def day_of_year(self) -> int | None:
        """Month * 100 + day where the set holds one day of the year, whatever the year."""
        if self.single and self.first is not None:
            exact = dt.date.fromordinal(self.first)
            return exact.month * 100 + exact.day
        if self.span is not None and self.span[0] == self.span[1] and self.day is None:
            return self.span[0]
        return None


#: The set that leaves no day out: what is said tells nothing yet.
ALL_DAYS: Final = Reading()


@dataclass(frozen=True, slots=True)
class DateValue:
    """What the words of a date allow. ``others`` are less likely candidates ("Thursday": the
    coming one, where the last is meant as a rule); they never change a verdict.
    """

    readings: tuple[Reading, ...]
    others: tuple[Reading, ...] = ()

    @property
    def kind(self) -> str:
        """Always ``date``."""
        return "date"

    @classmethod
    def of(cls, readings: Iterable[Reading], others: Iterable[Reading] = ()) -> DateValue:
        """The value in canonical form; impossible readings drop out, and if none is left, the
        value allows every day.
        """
        kept = _distinct(readings)
        if not kept:
            kept = (ALL_DAYS,)
        return cls(kept, tuple(each for each in _distinct(others) if each not in kept))

    @property
    def only(self) -> Reading | None:
        """The reading, where there is one."""
        return self.readings[0] if len(self.readings) == 1 else None


def _distinct(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    found = {each: None for each in map(canonical, readings) if each is not None}
    return tuple(sorted(found, key=_order))


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


def ordinal(year: int, day_of_year: int) -> int | None:
    """The day ``month * 100 + day`` of a year, or None where that year has no such day."""
    try:
        return dt.date(year, day_of_year // 100, day_of_year % 100).toordinal()
    except ValueError:
        return None


@lru_cache(maxsize=4096)
def _days_mask(span: tuple[int, int] | None, day: int | None) -> int:
    """The days of the year that a span and a day of the month leave, one bit each."""
    mask = _FULL
    if span is not None:
        low, high = _PLACE[span[0]], _PLACE[span[1]]
        inside = _between(min(low, high + 1), max(low - 1, high))
        mask = inside if low <= high else _FULL & ~inside
    if day is not None:
        mask &= sum(1 << place for place, each in enumerate(_YEAR_DAYS) if each % 100 == day)
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


def _year_mask(reading: Reading, year: int) -> int:
    """The days of one year that a reading allows."""
    leap = isleap(year)
    mask = _days_mask(reading.span, reading.day)
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
    mask = _year_mask(reading, year)
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
    return bool(_year_mask(reading, date.year) >> place & 1)


def _window(first: int | None, last: int | None) -> range:
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


def canonical(reading: Reading) -> Reading | None:
    """The one form in which this set of days is written, or None where it is empty.

    Bounds are moved to the days that are in the set; where one unbroken run is left, the set is
    written as bounds alone.
    """
    span, day = reading.span, reading.day
    mask = _days_mask(span, day)
    if mask == 0:
        return None
    if mask == _FULL:
        span = day = None
    elif mask & (mask - 1) == 0:
        only = _YEAR_DAYS[mask.bit_length() - 1]
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
        found = _edge(reading, _window(first, last))
        if not found:
            return None
        first = found[0]
    if last is not None:
        top = dt.date.fromordinal(last).year
        low = max(_FIRST_YEAR, top - _CYCLE)
        found = _edge(reading, range(top, low - 1, -1))
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
    for name, nothing in (("span", None), ("day", None), ("weekdays", ())):
        looser = replace(tight, **{name: nothing})
        if runs(looser, years) == days:
            tight = looser
    return tight


def _edge(reading: Reading, years: Iterable[int]) -> list[int]:
    return next((found for year in years if (found := members(reading, year))), [])


def overlap(a: Reading, b: Reading) -> bool:
    """Whether some day (and time, where both say one) is in both sets. Exact."""
    if a.clock is None or b.clock is None:
        return _days_meet(a, b)
    if a.clock.offset is None or b.clock.offset is None or a.clock.offset == b.clock.offset:
        return a.clock.low <= b.clock.high and b.clock.low <= a.clock.high and _days_meet(a, b)
    return any(
        low <= a.clock.high and a.clock.low <= high and _days_meet(a, b, later=later)
        for later, low, high in _shifted(b.clock, a.clock.offset)
    )


def _shifted(clock: Clock, offset: int) -> Iterator[tuple[int, int, int]]:
    """A clock time in another zone: by how many days it falls later there, and its minutes."""
    assert clock.offset is not None
    ahead = offset - clock.offset
    low, high = clock.low + ahead, clock.high + ahead
    for later in range(low // 1440, high // 1440 + 1):
        yield later, max(low - later * 1440, 0), min(high - later * 1440, 1439)


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
            for year in _window(first, last)
            for day in members(left, year)
            if 0 < day - later <= _LAST_DAY
        )
    right = replace(b, first=first, last=last)
    return any(_year_mask(left, year) & _year_mask(right, year) for year in _window(first, last))


def _moved(day: int | None, by: int) -> int | None:
    return None if day is None else min(max(day + by, 1), _LAST_DAY)


def _highest(a: int | None, b: int | None) -> int | None:
    return b if a is None else a if b is None else max(a, b)


def _lowest(a: int | None, b: int | None) -> int | None:
    return b if a is None else a if b is None else min(a, b)
