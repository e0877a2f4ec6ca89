"""Days and the times on them: put together, and held apart."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

from checker.kinds.date.days import overlap
from checker.kinds.date.value import DateValue

if TYPE_CHECKING:
    from checker.kinds.date.reading import Reading

__all__ = ["on_one_day", "timed"]


def timed(day: DateValue, time: DateValue) -> DateValue:
    """A time on a day that is told beside it; what is no single day leaves it as it is."""
    if not all(_is_day(each) for each in day.readings):
        return time
    clocks = [each.clock for each in time.readings]
    return DateValue.of(
        [replace(each, clock=clock) for each, clock in product(day.readings, clocks)],
        [replace(each, clock=clock) for each, clock in product(day.others, clocks)],
    )


def on_one_day(a: DateValue, b: DateValue) -> bool:
    """Whether two times can be times of one day: their days meet, as far as they are told."""
    return any(overlap(one, other) for one, other in product(_days(a), _days(b)))


def _days(value: DateValue) -> list[Reading]:
    return [replace(each, clock=None) for each in (*value.readings, *value.others)]


def _is_day(reading: Reading) -> bool:
    """Whether it is one day, of whatever year or week."""
    weekday = len(reading.weekdays) == 1 and reading.first is None and reading.span is None
    return reading.day_of_year is not None or weekday
