"""Dates as an editor would write them: "Thursday 13 January 2022", "January", "the 1990s"."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from typing import TYPE_CHECKING, Final

from checker.kinds.date.reading import MONTH_LENGTHS

if TYPE_CHECKING:
    from checker.kinds.date.reading import Clock, Reading
    from checker.kinds.date.value import DateValue

__all__ = ["MONTHS", "WEEKDAYS", "day_words", "label", "label_reading"]

#: Names of the ISO weekdays, Monday first.
WEEKDAYS: Final = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip
#: Names of the months.
MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_TOLD: Final = {
    "past": "the last one",
    "future": "the next one",
    "year:0": "the same year",
    "year:-1": "the year before",
    "year:+1": "the year after",
}


def label(value: DateValue) -> str:
    """The likely readings in words, joined by "or"."""
    return " or ".join(label_reading(each) for each in value.readings)


def label_reading(reading: Reading) -> str:
    """One reading in words."""
    words = _days(reading)
    if reading.told is not None:
        words += f" ({_TOLD.get(reading.told, reading.told)})"
    return words if reading.clock is None else f"{words}, {_time(reading.clock)}".lstrip(", ")


def day_words(day: int, *, weekday: bool = False) -> str:
    """An ordinal as "13 January 2022", with its weekday if asked for."""
    date = dt.date.fromordinal(day)
    name = f"{WEEKDAYS[date.weekday()]} " if weekday else ""
    return f"{name}{date.day} {MONTHS[date.month - 1]} {date.year}"


def _days(reading: Reading) -> str:
    if not reading.periodic:
        return (
            _bounds(reading.first, reading.last)
            if reading.clock is None or _bounded(reading)
            else ""
        )
    words = ""
    exact = reading.span is not None and reading.span[0] == reading.span[1]
    if reading.weekdays:
        names = " or ".join(WEEKDAYS[each - 1] for each in reading.weekdays)
        words = names if exact else f"a {names}"
    if reading.day is not None:
        words += (" " if words else "") + f"the {reading.day}{_ending(reading.day)} of a month"
    if reading.span is not None:
        joint = "" if not words else " " if exact else " in " if _whole(*reading.span) else " from "
        words += joint + _span(*reading.span)
    return f"{words} ({_bounds(reading.first, reading.last)})" if _bounded(reading) else words


def _bounded(reading: Reading) -> bool:
    return reading.first is not None or reading.last is not None


def _ending(day: int) -> str:
    return "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def _whole(low: int, high: int) -> bool:
    return low % 100 == 1 and high % 100 == MONTH_LENGTHS[high // 100 - 1]


def _span(low: int, high: int) -> str:
    months = MONTHS[low // 100 - 1], MONTHS[high // 100 - 1]
    if _whole(low, high):
        return months[0] if low // 100 == high // 100 else f"{months[0]} to {months[1]}"
    if low == high:
        return f"{low % 100} {months[0]}"
    start = (
        str(low % 100) if low // 100 == high // 100 and low < high else f"{low % 100} {months[0]}"
    )
    return f"{start} to {high % 100} {months[1]}"


def _bounds(first: int | None, last: int | None) -> str:  # noqa: PLR0911  (one return a form)
    if first is None:
        return "any day" if last is None else f"{_end(last)} or earlier"
    if last is None:
        return f"{_start(first)} or later"
    if first == last:
        return day_words(first, weekday=True)
    low, high = dt.date.fromordinal(first), dt.date.fromordinal(last)
    if (low.month, low.day, high.month, high.day) == (1, 1, 12, 31):
        return _years(low.year, high.year)
    if low.day == 1 and _closes(high):
        end = f"{MONTHS[high.month - 1]} {high.year}"
        if (low.year, low.month) == (high.year, high.month):
            return end
        year = "" if low.year == high.year else f" {low.year}"
        return f"{MONTHS[low.month - 1]}{year} to {end}"
    if low.year != high.year:
        return f"{day_words(first)} to {day_words(last)}"
    month = "" if low.month == high.month else f" {MONTHS[low.month - 1]}"
    return f"{low.day}{month} to {day_words(last)}"


def _years(low: int, high: int) -> str:
    if low == high:
        return str(low)
    if low % 10 == 0 and high == low + 9:
        return f"the {low}s"
    return f"{low} to {high}"


def _start(day: int) -> str:
    date = dt.date.fromordinal(day)
    if date.day == 1:
        return str(date.year) if date.month == 1 else f"{MONTHS[date.month - 1]} {date.year}"
    return day_words(day)


def _end(day: int) -> str:
    date = dt.date.fromordinal(day)
    if _closes(date):
        return str(date.year) if date.month == 12 else f"{MONTHS[date.month - 1]} {date.year}"
    return day_words(day)


def _closes(date: dt.date) -> bool:
    return date.day == monthrange(date.year, date.month)[1]


def _time(clock: Clock) -> str:
    words = f"{clock.low // 60:02}:{clock.low % 60:02}"
    if clock.high != clock.low:
        words += f" to {clock.high // 60:02}:{clock.high % 60:02}"
    if clock.offset is None:
        return words
    ahead, minutes = divmod(abs(clock.offset), 60)
    if not clock.offset:
        return f"{words} UTC"
    sign = "-" if clock.offset < 0 else "+"
    return f"{words} UTC{sign}{ahead}" + (f":{minutes:02}" if minutes else "")
