"""What is left of a date when it is known when the story is.

A set that recurs (a day without a year, a weekday) becomes its occurrence nearest the story. A
weekday that contradicts its date in every near year is left as it is: the contradiction then
shows as such, and ``checks/calendar`` names it.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from checker.kinds.date.days import runs
from checker.kinds.date.label import day_words, label_reading
from checker.kinds.date.value import DateValue, canonical
from checker.kinds.date.yearless import Candidates

if TYPE_CHECKING:
    from checker.kinds.date.reading import Reading
    from checker.values import Anchors

__all__ = ["narrow"]

#: In the first and last weeks of a year "last year" may have been written in the year beside it.
_TURN_OF_YEAR: Final = 31


def narrow(value: DateValue, anchors: Anchors) -> tuple[DateValue, str]:
    """The subset of a value that fits when the story is, and how it was chosen, in words."""
    value, how = _in_order(value, anchors)
    when = anchors.reference or anchors.published
    if when is None:
        return value, how
    likely, less = [], []
    for reading in value.readings:
        kept, others, words = _narrowed(reading, when)
        likely.append(kept)
        less.extend(others)
        how = how or words
    # "any Thursday" stays every Thursday where it is only the less likely reading
    less.extend(
        each if each.weekdays and each.span is None else _narrowed(each, when)[0]
        for each in value.others
    )
    narrowed = DateValue.of(likely, less)
    return (value, how) if narrowed == value else (narrowed, how)


def _in_order(value: DateValue, anchors: Anchors) -> tuple[DateValue, str]:
    """Of a date in figures the order that its source uses elsewhere."""
    first = re.match("[0-9]+", anchors.figures)
    if anchors.day_first is None or first is None or len(value.readings) != 2:
        return value, ""
    number = int(first[0])
    fitting = [
        each
        for each in value.readings
        if (known := each.day_of_year) is not None
        and (known % 100 if anchors.day_first else known // 100) == number
    ]
    if len(fitting) != 1:
        return value, ""
    order = "day" if anchors.day_first else "month"
    return DateValue.of(fitting), f"{order} first, as in other dates of its source"


def _narrowed(reading: Reading, when: dt.date) -> tuple[Reading, list[Reading], str]:
    said = day_words(when.toordinal())
    if reading.told is not None and reading.told.startswith("year:"):
        return _in_told_year(reading, when, said)
    if not reading.periodic:
        return reading, [], ""
    plain = replace(reading, told=None, clock=None)
    candidates = Candidates.around(plain, when)
    if not candidates.found:
        how = f"no year near {when.year} has {label_reading(plain)}" if plain.weekdays else ""
        return reading, [], how
    best, how = candidates.nearest(), f"the one nearest {said}, when the story is"
    if reading.told in ("past", "future"):
        told = candidates.past() if reading.told == "past" else candidates.future()
        if told is not None:
            best = told
            how = f"the {'last' if reading.told == 'past' else 'next'} one as of {said}"
    others = []
    if plain.span is None:
        others = [replace(each, clock=reading.clock) for each in candidates.rest(best)]
    return replace(best, clock=reading.clock), others, how


def _in_told_year(reading: Reading, when: dt.date, said: str) -> tuple[Reading, list[Reading], str]:
    assert reading.told is not None
    year = when.year + int(reading.told.removeprefix("year:"))
    kept = _within(reading, year)
    if kept is None:
        return reading, [], ""
    day = when.timetuple().tm_yday
    beside = year - 1 if day <= _TURN_OF_YEAR else year + 1 if day > 365 - _TURN_OF_YEAR else None
    other = None if beside is None else _within(reading, beside)
    return kept, [] if other is None else [other], f"counted from {said}, when the story is"


def _within(reading: Reading, year: int) -> Reading | None:
    """The days of a reading that lie in one year; one run of days over the new year stays whole."""
    if not dt.MINYEAR < year < dt.MAXYEAR - 1:
        return None
    plain = replace(reading, told=None)
    if plain.span is not None and plain.span[1] < plain.span[0] and not plain.weekdays:
        whole = [run for run in runs(plain, range(year - 1, year + 2)) if _year(run[0]) == year]
        if whole:
            return replace(plain, first=whole[-1][0], last=whole[-1][1], span=None, day=None)
    first, last = dt.date(year, 1, 1).toordinal(), dt.date(year, 12, 31).toordinal()
    low = first if plain.first is None else max(first, plain.first)
    high = last if plain.last is None else min(last, plain.last)
    return canonical(replace(plain, first=low, last=high))


def _year(day: int) -> int:
    return dt.date.fromordinal(day).year
