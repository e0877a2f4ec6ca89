"""Weekdays that contradict the date they stand beside."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.kinds.date.label import WEEKDAYS, day_words
from checker.kinds.date.yearless import Candidates
from checker.values import Flaw

if TYPE_CHECKING:
    from checker.kinds.date.reading import Reading
    from checker.kinds.date.value import DateValue

__all__ = ["CAUSE", "contradiction", "mismatch"]

#: The likely cause of such a finding.
CAUSE = "weekday and date disagree"


def mismatch(reading: Reading, weekday: int | None) -> tuple[Flaw, ...]:
    """The flaw of a weekday that is said of a single day and is not its own; empty if it is."""
    if weekday is None or reading.first is None or not reading.single:
        return ()
    right = dt.date.fromordinal(reading.first).isoweekday()
    if right == weekday:
        return ()
    message = (
        f"{day_words(reading.first)} is a {WEEKDAYS[right - 1]}, not a {WEEKDAYS[weekday - 1]}"
    )
    return (Flaw("calendar", message, cause=CAUSE),)


def contradiction(value: DateValue, when: dt.date) -> Flaw | None:
    """The flaw of a weekday and a date without a year, which shows when the story is known.

    None where an occurrence within nine months of that day has both.
    """
    reading = value.only
    if reading is None or len(reading.weekdays) != 1 or reading.day_of_year is None:
        return None
    plain = replace(reading, told=None, clock=None)
    if Candidates.around(plain, when).found:
        return None
    nearest = Candidates.around(replace(plain, weekdays=()), when)
    if not nearest.found:
        return None
    return next(iter(mismatch(nearest.nearest(), reading.weekdays[0])), None)
