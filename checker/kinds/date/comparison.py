"""How two dates stand to each other, the slip that would explain a conflict, and why in words."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING, Final

from checker.kinds.date.days import contains, overlap
from checker.kinds.date.label import WEEKDAYS, day_words, label, label_reading
from checker.kinds.date.reading import Clock, Reading
from checker.values import Comparison, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.kinds.date.value import DateValue

__all__ = ["compare", "tells_nothing"]

_ANY_YEAR: Final = 2000
_WHOLE_DAY: Final = Clock(0, 1439)
_OFFSETS: Final = range(-12 * 60, 14 * 60 + 1, 60)
#: The more telling slip first.
_SLIPS: Final = (
    "off by one day",
    "day and month swapped",
    "two digits swapped",
    "off by one year",
    "off by one month",
    "off by one week",
)


def compare(a: DateValue, b: DateValue) -> Comparison:
    """Set algebra over the readings; symmetric but for the order of names in the sentence."""
    if tells_nothing(a) or tells_nothing(b):
        return Comparison(Verdict.UNKNOWN, "one of them does not say which day")
    if _bare(a.readings) == _bare(b.readings):
        return Comparison(Verdict.SAME, f"both say {label(a)}")
    if _meet(a.readings, b.readings):
        return Comparison(Verdict.COMPATIBLE, f"{label(a)} and {label(b)} can be the same")
    if _zones_differ(a, b):
        reason = f"{label(a)} and {label(b)} differ, unless they are told in two time zones"
        return Comparison(Verdict.CONFLICT, reason, certain=False, slip="time zone")
    if _clocks_alone(a, b):
        reason = f"{label(a)} and {label(b)} are different hours"
        both = _zones_said(a, b)
        # hours that differ are told in two zones only where the words tell of a zone
        zoned = not both and (_zones_said(a, a) or _zones_said(b, b)) and _zone_apart(a, b)
        return Comparison(
            Verdict.CONFLICT, reason, certain=both, slip="time zone" if zoned else None
        )
    certain = not _meet((*a.readings, *a.others), (*b.readings, *b.others))
    return Comparison(Verdict.CONFLICT, _reason(a, b), certain=certain, slip=_slip(a, b))


def tells_nothing(value: DateValue) -> bool:
    """Whether the value allows every day at every hour."""
    return any(
        not each.periodic and each.first is None and each.last is None and each.clock is None
        for each in value.readings
    )


def _bare(readings: Sequence[Reading]) -> frozenset[Reading]:
    """The sets themselves: how they were told takes no day out."""
    return frozenset(replace(each, told=None) for each in readings)


def _meet(a: Sequence[Reading], b: Sequence[Reading]) -> bool:
    return any(overlap(left, right) for left, right in product(a, b))


def _zones_differ(a: DateValue, b: DateValue) -> bool:
    """Whether a zone that one side leaves unsaid could bring the two together."""
    return any(
        _could_meet(left, right) or _could_meet(right, left)
        for left, right in product(a.readings, b.readings)
    )


def _could_meet(zoned: Reading, plain: Reading) -> bool:
    if zoned.clock is None or zoned.clock.offset is None:
        return False
    if plain.clock is not None and plain.clock.offset is not None:
        return False
    said = plain.clock or _WHOLE_DAY
    return any(
        overlap(zoned, replace(plain, clock=replace(said, offset=offset))) for offset in _OFFSETS
    )


def _clocks_alone(a: DateValue, b: DateValue) -> bool:
    """Whether the days agree and only the hours differ."""
    return _meet(_without_clock(a), _without_clock(b))


def _without_clock(value: DateValue) -> list[Reading]:
    return [replace(each, clock=None) for each in value.readings]


def _zone_apart(a: DateValue, b: DateValue) -> bool:
    """Whether the hours differ as those of two time zones do, by whole or half hours."""
    return all(
        left.clock is not None
        and right.clock is not None
        and (left.clock.low - right.clock.low) % 30 == 0
        for left, right in product(a.readings, b.readings)
    )


def _zones_said(a: DateValue, b: DateValue) -> bool:
    return all(
        each.clock is not None and each.clock.offset is not None
        for each in (*a.readings, *b.readings)
    )


def _slip(a: DateValue, b: DateValue) -> str | None:
    """The mechanical slip that turns a reading of one side into one of the other."""
    found = {
        _slip_between(left, right)
        for left, right in product(a.readings, b.readings)
        if left.clock is None and right.clock is None
    }
    return next((slip for slip in _SLIPS if slip in found), None)


def _slip_between(a: Reading, b: Reading) -> str | None:
    if not a.periodic and not b.periodic:
        return _slip_of_bounds(a, b)
    left, right = a.day_of_year, b.day_of_year
    if left is None or right is None:
        return None
    return _slip_of_days(
        dt.date(_ANY_YEAR, left // 100, left % 100), dt.date(_ANY_YEAR, right // 100, right % 100)
    )


def _slip_of_bounds(a: Reading, b: Reading) -> str | None:
    if a.first is None or a.last is None or b.first is None or b.last is None:
        return None
    start, end = dt.date.fromordinal(a.first), dt.date.fromordinal(a.last)
    other_start, other_end = dt.date.fromordinal(b.first), dt.date.fromordinal(b.last)
    if start == end and other_start == other_end:
        return _slip_of_days(start, other_start)
    if a.last - a.first != b.last - b.first and start.day + other_start.day != 2:
        return None
    slips = {_slip_of_days(start, other_start), _slip_of_days(end, other_end)} - {None}
    whole_months = start.day == other_start.day == 1 and _next_day(end) == _next_day(other_end) == 1
    if whole_months and slips - {"off by one year", "two digits swapped"}:
        apart = _months(other_start) - _months(start)
        alike = apart == _months(other_end) - _months(end)
        return "off by one month" if alike and abs(apart) == 1 else None
    return slips.pop() if len(slips) == 1 else None


def _next_day(day: dt.date) -> int:
    return dt.date.fromordinal(day.toordinal() + 1).day if day != dt.date.max else 1


def _months(day: dt.date) -> int:
    return day.year * 12 + day.month


def _slip_of_days(a: dt.date, b: dt.date) -> str | None:  # noqa: PLR0911  (one return a slip)
    apart = abs(a.toordinal() - b.toordinal())
    same_month = (a.year, a.month) == (b.year, b.month)
    if apart == 1:
        return "off by one day"
    if (a.month, a.day) == (b.month, b.day):
        if abs(a.year - b.year) == 1:
            return "off by one year"
        return "two digits swapped" if _swapped(f"{a.year:04}", f"{b.year:04}") else None
    if a.year == b.year and (a.month, a.day) == (b.day, b.month):
        return "day and month swapped"
    if a.day == b.day and abs(_months(a) - _months(b)) == 1:
        return "off by one month"
    if same_month and _swapped(f"{a.day:02}", f"{b.day:02}"):
        return "two digits swapped"
    return "off by one week" if apart == 7 else None


def _swapped(a: str, b: str) -> bool:
    """Whether exchanging two neighbouring digits makes one of the other."""
    differ = [place for place, pair in enumerate(zip(a, b, strict=True)) if pair[0] != pair[1]]
    if len(differ) != 2 or differ[1] != differ[0] + 1:
        return False
    return a[differ[0]] == b[differ[1]] and a[differ[1]] == b[differ[0]]


def _reason(a: DateValue, b: DateValue) -> str:
    left, right = a.only, b.only
    if left is not None and right is not None:
        reason = _weekday_reason(left, right) or _weekday_reason(right, left)
        if reason is not None:
            return reason
        if left.single and right.single and left.clock is None and right.clock is None:
            assert left.first is not None
            assert right.first is not None
            words = day_words(left.first), day_words(right.first)
            start = words[0]
            if words[0][-5:] == words[1][-5:]:
                start = start[:-5]
            return f"{start} and {words[1]} are different days"
    return f"{label(a)} and {label(b)} have no day in common"


def _weekday_reason(day: Reading, other: Reading) -> str | None:
    """Why an exact day cannot be meant, where it is the weekday alone that stands against it."""
    if not day.single or day.first is None or not other.weekdays:
        return None
    if not contains(replace(other, weekdays=()), day.first):
        return None
    name = WEEKDAYS[dt.date.fromordinal(day.first).weekday()]
    return f"{day_words(day.first)} is a {name}, so {label_reading(other)} cannot mean it"
