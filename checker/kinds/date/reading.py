"""A set of days as written: constraints, all of which must hold.

Days are proleptic Gregorian ordinals as in ``datetime.date.toordinal``; days of the year are
written month * 100 + day.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import Final

__all__ = ["ALL_DAYS", "MONTH_LENGTHS", "Clock", "Reading", "ordinal"]

#: Days of the months in a leap year; February 29 is a day of the year like any other.
MONTH_LENGTHS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

#: Minutes that "about" allows on either side of a full or half hour, "shortly after" on one.
_ABOUT: Final = 30
_NEAR: Final = 60
_HALF_HOUR: Final = 30
#: The last minute of a day.
_LAST: Final = 1439


@dataclass(frozen=True, slots=True, order=True)
class Clock:
    """A time of the day, from minute ``low`` to ``high`` after midnight, both included.

    ``offset`` is the distance from UTC in minutes, None where no zone is said.
    """

    low: int
    high: int
    offset: int | None = None

    def hedged(self, width: str) -> Clock:
        """The time after "about" (~), "shortly before" (<) or "after" (>): wider where it is open.

        Who says "about 10.40" and not "about half past ten" is that sure of it.
        """
        part = 1 if self.low % _HALF_HOUR == 0 else 2
        before = {"~": _ABOUT, "<": _NEAR}.get(width, 0) // part
        after = {"~": _ABOUT, ">": _NEAR}.get(width, 0) // part
        return replace(self, low=max(self.low - before, 0), high=min(self.high + after, _LAST))


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
    def dayless(self) -> bool:
        """Whether it is a time of the day, whatever the day."""
        unbound = self.first is None and self.last is None
        return self.clock is not None and unbound and not self.periodic

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


def ordinal(year: int, day_of_year: int) -> int | None:
    """The day ``month * 100 + day`` of a year, or None where that year has no such day."""
    try:
        return dt.date(year, day_of_year // 100, day_of_year % 100).toordinal()
    except ValueError:
        return None
