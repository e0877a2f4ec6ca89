"""The days of feasts: fixed, the n-th weekday of a month, or by the moon.

Easter is computed by ``dateutil``, the feasts of Islam by ``hijridate`` (Umm al-Qura; where the new
moon is sighted a feast may fall a day to either side), those of Judaism by ``pyluach``. Each is
imported when a feast of its calendar is read.
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from functools import lru_cache
from typing import Final

__all__ = ["days_of", "fixed", "season_of"]

_NTH: Final = re.compile(r"([0-9]+)-([1-7])-(-?[0-9])(?:\+([0-9]))?")
_EASTER: Final = re.compile(r"(easter|pascha)([+-][0-9]+)")
_MOON: Final = re.compile(r"(hijri|hebrew)-([0-9]+)-([0-9]+)-([0-9]+)")
#: The years for which ``hijridate`` has tables, as years of our calendar.
_HIJRI_YEARS: Final = range(1926, 2077)


def fixed(feast: str) -> int | None:
    """Month * 100 + day of a feast that keeps its day of the year, else None."""
    return int(feast) if feast.isdigit() else None


@lru_cache(maxsize=1024)
def days_of(feast: str, year: int) -> tuple[tuple[int, int], ...]:
    """First and last ordinal of a feast in a year; where countries differ, the likelier first.

    A feast of the Islamic year can fall twice in one of ours. Empty outside the range of the
    calendars.
    """
    if not 2 <= year < dt.MAXYEAR:
        return ()
    return tuple(run for each in feast.split(",") for run in _one(each, year))


def season_of(feast: str) -> tuple[int, int]:
    """The days of the year between which a feast falls, whatever the year."""
    days = [
        dt.date.fromordinal(day)
        for year in range(1990, 2030)
        for run in days_of(feast, year)[:1]
        for day in run
    ]
    if not days or feast.startswith("hijri"):
        return 101, 1231
    spans = sorted(each.month * 100 + each.day for each in days)
    return spans[0], spans[-1]


def _one(feast: str, year: int) -> list[tuple[int, int]]:
    if feast.isdigit():
        day = dt.date(year, int(feast) // 100, int(feast) % 100).toordinal()
        return [(day, day)]
    nth = _NTH.fullmatch(feast)
    if nth is not None:
        day = _nth_weekday(year, *(int(part) for part in nth.group(1, 2, 3))) + int(nth[4] or 0)
        return [(day, day)]
    church = _EASTER.fullmatch(feast)
    if church is not None:
        day = _easter(year, eastern=church[1] == "pascha") + int(church[2])
        return [(day, day)]
    moon = _MOON.fullmatch(feast)
    if moon is None:
        raise ValueError(feast)
    month, day, length = (int(part) for part in moon.group(2, 3, 4))
    found = _hijri if moon[1] == "hijri" else _hebrew
    return [(first, first + length - 1) for first in found(year, month, day)]


def _nth_weekday(year: int, month: int, weekday: int, number: int) -> int:
    """The n-th such weekday of a month; from its end if the number is negative."""
    first = dt.date(year, month, 1)
    start = first.toordinal() + (weekday - first.isoweekday()) % 7
    if number > 0:
        return start + 7 * (number - 1)
    last = first.toordinal() + monthrange(year, month)[1] - 1
    return start + 7 * ((last - start) // 7) + 7 * (number + 1)


def _easter(year: int, *, eastern: bool) -> int:
    from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter  # noqa: PLC0415

    day: dt.date = easter(year, EASTER_ORTHODOX if eastern else EASTER_WESTERN)
    return day.toordinal()


def _hijri(year: int, month: int, day: int) -> list[int]:
    from hijridate import Gregorian, Hijri  # noqa: PLC0415

    if year not in _HIJRI_YEARS:
        return []
    first = Gregorian(year, 1, 1).to_hijri().year
    found = [Hijri(each, month, day).to_gregorian() for each in (first, first + 1)]
    return [each.toordinal() for each in found if each.year == year]


def _hebrew(year: int, month: int, day: int) -> list[int]:
    from pyluach.dates import HebrewDate  # noqa: PLC0415

    found = [HebrewDate(year + offset, month, day).to_pydate() for offset in (3760, 3761)]
    return [each.toordinal() for each in found if each.year == year]
