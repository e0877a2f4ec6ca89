"""Dates in writing: ``2022-01-10``, ``--01-10``, ``weekday:4``, ``2014..2021``, and back.

value     reading (" | " reading)* (" ?" reading)*
reading   part (" in " part)* clock? | clock
part      2022-01-10 | 2022-01 | 2022 | A..B | A.. | ..B     bounds
          --01-10 | --01 | --01-10..--02-03                  days of every year
          ---14                                              a day of every month
          weekday:4 | weekday:6,7                            1 is Monday
          past | future | year:-1                            as told, the time of speaking open
clock     T15:30 | T09:00..12:00 | T02:00+03:00
..        every day
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from dataclasses import replace
from typing import Final

from checker.errors import NotationError
from checker.kinds.date.reading import MONTH_LENGTHS, Clock, Reading
from checker.kinds.date.value import DateValue, canonical

__all__ = ["read", "show", "show_reading"]

_CLOCK: Final = re.compile(
    r"T([0-9]{2}):([0-9]{2})(?:\.\.([0-9]{2}):([0-9]{2}))?(?:([+-])([0-9]{2}):([0-9]{2}))?$"
)
_DAY: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_YEARLY: Final = re.compile(r"--([0-9]{2})(?:-([0-9]{2}))?")
_MONTHLY: Final = re.compile(r"---([0-9]{2})")
_WEEKDAYS: Final = re.compile(r"weekday:([1-7](?:,[1-7])*)")
_TOLD: Final = re.compile(r"past|future|year:(?:0|[+-][0-9]{1,3})")
_HELP: Final = (
    "write a day as 2022-01-10, a range as 2022-01-10..2022-01-13, a month as 2022-01, a year as "
    "2022, a day of any year as --01-10, a weekday as weekday:4 (1 is Monday)"
)


def show(value: DateValue) -> str:
    """A value in the notation; ``read`` gives the same value back."""
    likely = " | ".join(show_reading(each) for each in value.readings)
    return likely + "".join(f" ?{show_reading(each)}" for each in value.others)


def show_reading(reading: Reading) -> str:
    """One reading in the notation."""
    parts = []
    if reading.weekdays:
        parts.append("weekday:" + ",".join(str(each) for each in reading.weekdays))
    if reading.day is not None:
        parts.append(f"---{reading.day:02}")
    if reading.span is not None:
        parts.append(_show_span(*reading.span))
    if reading.first is not None or reading.last is not None:
        parts.append(_show_bounds(reading.first, reading.last))
    if reading.told is not None:
        parts.append(reading.told)
    days = " in ".join(parts)
    if reading.clock is None:
        return days or ".."
    return days + _show_clock(reading.clock)


def _show_clock(clock: Clock) -> str:
    written = f"T{clock.low // 60:02}:{clock.low % 60:02}"
    if clock.high != clock.low:
        written += f"..{clock.high // 60:02}:{clock.high % 60:02}"
    if clock.offset is not None:
        ahead = abs(clock.offset)
        written += f"{'-' if clock.offset < 0 else '+'}{ahead // 60:02}:{ahead % 60:02}"
    return written


def _show_span(low: int, high: int) -> str:
    whole_start, whole_end = low % 100 == 1, high % 100 == MONTH_LENGTHS[high // 100 - 1]
    if low == high:
        return f"--{low // 100:02}-{low % 100:02}"
    if whole_start and whole_end:
        months = (f"--{low // 100:02}", f"--{high // 100:02}")
        return months[0] if months[0] == months[1] and low < high else "..".join(months)
    return f"--{low // 100:02}-{low % 100:02}..--{high // 100:02}-{high % 100:02}"


def _show_bounds(first: int | None, last: int | None) -> str:
    start = None if first is None else dt.date.fromordinal(first)
    end = None if last is None else dt.date.fromordinal(last)
    level = min(
        2 if start is None else 2 if (start.month, start.day) == (1, 1) else start.day == 1,
        2 if end is None else 2 if (end.month, end.day) == (12, 31) else _closes_month(end),
    )
    shown = ["" if each is None else each.isoformat()[: (10, 7, 4)[level]] for each in (start, end)]
    return shown[0] if shown[0] == shown[1] else "..".join(shown)


def _closes_month(day: dt.date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]


def read(notation: str) -> DateValue:
    """The value that a notation stands for.

    Raises:
        NotationError: it is none, or stands for no day at all.
    """
    likely, *less = re.split(r"\s\?", notation.strip())
    readings = [_read_reading(each, notation) for each in re.split(r"\s\|\s", likely)]
    return DateValue.of(readings, [_read_reading(each, notation) for each in less])


def _wrong(notation: str, why: str) -> NotationError:
    return NotationError(f"{notation!r} is not a date: {why}", instead=_HELP)


def _read_reading(text: str, whole: str) -> Reading:
    rest = text.strip()
    clock = None
    found = _CLOCK.search(rest)
    if found is not None:
        clock = _read_clock(found, whole)
        rest = rest[: found.start()].strip()
    reading = Reading(clock=clock)
    if not rest and clock is None:
        raise _wrong(whole, "it is empty")
    for part in re.split(r"\sin\s", rest) if rest else [".."]:
        reading = _with_part(reading, part.strip(), whole)
    kept = canonical(reading)
    if kept is None:
        raise _wrong(whole, "no day fits it")
    return kept


def _read_clock(found: re.Match[str], whole: str) -> Clock:
    hour, minute, end_hour, end_minute, sign, ahead_hour, ahead_minute = found.groups()
    low = int(hour) * 60 + int(minute)
    high = low if end_hour is None else int(end_hour) * 60 + int(end_minute)
    offset = None
    if sign is not None:
        offset = (int(ahead_hour) * 60 + int(ahead_minute)) * (-1 if sign == "-" else 1)
        if abs(offset) > 14 * 60:
            raise _wrong(whole, "no zone is that far from UTC")
    if not low <= high < 1440 or int(minute) > 59 or int(end_minute or 0) > 59:
        raise _wrong(whole, "a day has the times 00:00 to 23:59")
    return Clock(low, high, offset)


def _with_part(reading: Reading, part: str, whole: str) -> Reading:
    """The reading with one more constraint; each sort may stand once."""
    if found := _WEEKDAYS.fullmatch(part):
        new = replace(reading, weekdays=tuple(int(each) for each in found[1].split(",")))
        twice = bool(reading.weekdays)
    elif _TOLD.fullmatch(part):
        new, twice = replace(reading, told=part), reading.told is not None
    elif found := _MONTHLY.fullmatch(part):
        if not 1 <= int(found[1]) <= 31:
            raise _wrong(whole, "no month has that day")
        new, twice = replace(reading, day=int(found[1])), reading.day is not None
    elif part.startswith("--"):
        low, _, high = part.partition("..")
        span = (_yearly(low, whole)[0], _yearly(high or low, whole)[1])
        new, twice = replace(reading, span=span), reading.span is not None
    else:
        first, last = _read_bounds(part, whole)
        new = replace(reading, first=first, last=last)
        twice = reading.first is not None or reading.last is not None
    if twice:
        raise _wrong(whole, "one sort of limit stands twice")
    return new


def _yearly(text: str, whole: str) -> tuple[int, int]:
    """The first and last day of the year that ``--01`` or ``--01-10`` allows."""
    found = _YEARLY.fullmatch(text)
    if found is None:
        raise _wrong(whole, f"{text!r} is no day of the year")
    month = int(found[1])
    if not 1 <= month <= 12:
        raise _wrong(whole, "there are twelve months")
    if found[2] is None:
        return month * 100 + 1, month * 100 + MONTH_LENGTHS[month - 1]
    if not 1 <= int(found[2]) <= MONTH_LENGTHS[month - 1]:
        raise _wrong(whole, f"month {month} has {MONTH_LENGTHS[month - 1]} days")
    return month * 100 + int(found[2]), month * 100 + int(found[2])


def _read_bounds(part: str, whole: str) -> tuple[int | None, int | None]:
    low, dots, high = part.partition("..")
    if not dots:
        return _calendar(low, whole)
    first = _calendar(low, whole)[0] if low else None
    last = _calendar(high, whole)[1] if high else None
    return first, last


def _calendar(text: str, whole: str) -> tuple[int, int]:
    """The first and last day of a day, month or year."""
    found = _DAY.fullmatch(text)
    if found is None:
        raise _wrong(whole, f"{text!r} is no day, month or year" if text else "it is empty")
    year, month, day = (None if each is None else int(each) for each in found.groups())
    assert year is not None
    try:
        start = dt.date(year, month or 1, day or 1)
        last_month = month or 12
        end = dt.date(year, last_month, day or monthrange(year, last_month)[1])
    except ValueError as error:
        raise _wrong(whole, "the calendar has no such day") from error
    return start.toordinal(), end.toordinal()
