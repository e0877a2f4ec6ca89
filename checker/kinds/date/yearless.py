"""Which occurrence of a day without a year is meant, around a day that is known."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.kinds.date.days import runs
from checker.kinds.date.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Candidates"]

#: A weekday beside a date speaks for another year only if that year's day lies within so many
#: days: a weekday that is wrong by one day always fits the year before or after, too.
_REACH = 270


@dataclass(frozen=True, slots=True)
class Candidates:
    """The occurrences of a set of days around a day, each as a reading, in order of time."""

    reading: Reading
    day: int
    found: tuple[Reading, ...]

    @classmethod
    def around(cls, reading: Reading, day: dt.date) -> Candidates:
        """The occurrences in the year of the day and its neighbours.

        Where a weekday stands beside one day, only those within nine months count.
        """
        years = range(max(day.year - 1, dt.MINYEAR), min(day.year + 1, dt.MAXYEAR - 1) + 1)
        if reading.day_of_year == 229 or (reading.span == (229, 229)):
            years = range(max(day.year - 4, dt.MINYEAR), min(day.year + 4, dt.MAXYEAR - 1) + 1)
        centre = day.toordinal()
        found = [Reading(first, last) for first, last in runs(reading, _wide(years))]
        if reading.weekdays and reading.span is not None and reading.span[0] == reading.span[1]:
            found = [each for each in found if _distance(each, centre) <= _REACH]
        return cls(reading, centre, tuple(found))

    def nearest(self) -> Reading:
        """The one with the least distance from the day; the earlier of two alike."""
        return min(self.found, key=lambda each: _distance(each, self.day))

    def past(self) -> Reading | None:
        """The last one that has begun by the day."""
        begun = [each for each in self.found if (each.first or 0) <= self.day]
        return begun[-1] if begun else None

    def future(self) -> Reading | None:
        """The first one that is not over on the day."""
        ahead = [each for each in self.found if (each.last or 0) >= self.day]
        return ahead[0] if ahead else None

    def rest(self, chosen: Reading) -> Iterable[Reading]:
        """The neighbours of the chosen one."""
        place = self.found.index(chosen)
        return [self.found[each] for each in (place - 1, place + 1) if 0 <= each < len(self.found)]


def _wide(years: range) -> range:
    """A year more at either end, so that runs over the new year are whole."""
    return range(max(years.start - 1, dt.MINYEAR), min(years.stop, dt.MAXYEAR) + 1)


def _distance(reading: Reading, day: int) -> int:
    assert reading.first is not None
    assert reading.last is not None
    return max(reading.first - day, day - reading.last, 0)
