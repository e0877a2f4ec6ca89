"""Dates told by another date: "two days before Christmas", "the last week of this month"."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.kinds.date.reading import Reading
from checker.kinds.date.resolve.arithmetic import shifted, stage_of, unit_around

if TYPE_CHECKING:
    from checker.kinds.date.grammar.forms import Lead
    from checker.kinds.date.resolve.resolved import Resolved

__all__ = ["led_days"]

#: Businesses end a quarter on a weekday near its last day.
_NEAR_END = 9


def led_days(lead: Lead, base: Resolved) -> Resolved | None:
    """The days that a lead makes of the days of a date; None where the date has no such part."""
    found = [reading for each in base.readings if (reading := _led(lead, each)) is not None]
    if not found:
        return None
    others = [reading for each in base.others if (reading := _led(lead, each)) is not None]
    return replace(base, readings=tuple(found), others=tuple(others))


def _led(  # noqa: PLR0911  (one return a lead)
    lead: Lead, base: Reading
) -> Reading | None:
    first, last = base.first, base.last
    if first is None or last is None or base.periodic:
        return None
    if lead.sort in ("beyond", "from"):
        low, high = shifted(first, lead.unit, lead.low), shifted(last, lead.unit, lead.high)
        return None if low is None or high is None else Reading(low, high)
    if lead.sort == "beginning":
        after = shifted(first, lead.unit, 1)
        return None if after is None else Reading(first, after - 1)
    if lead.sort == "ending":
        return _ending(lead.unit, last)
    if lead.sort == "stage":
        return Reading(*stage_of(first, last, lead.unit))
    if lead.sort == "weekday":
        monday = first - dt.date.fromordinal(first).weekday()
        day = monday + lead.low - 1
        return Reading(day, day)
    if lead.sort == "first weekday after":
        return _day(last + 1 + (lead.low - 1 - last) % 7)
    if lead.sort == "last weekday before":
        return _day(first - 1 - (first - 1 - lead.low) % 7)
    if lead.sort == "around":
        if lead.unit == "day" and first != last:
            return None  # "the night of January"
        days = unit_around(lead.unit, 0, 0, dt.date.fromordinal(first))
        return None if days is None else Reading(*days)
    return _part(lead, first, last)


def _day(day: int) -> Reading | None:
    return Reading(day, day) if 1 <= day <= dt.date.max.toordinal() else None


def _ending(unit: str, last: int) -> Reading | None:
    """The week, month or quarter that ends on a day."""
    if unit == "quarter":
        return _quarter_ending(last)
    first = shifted(last + 1, unit, -1)
    return None if first is None else Reading(first, last)


def _quarter_ending(last: int) -> Reading | None:
    """The quarter of the year that ends about that day, else the three months before it."""
    for day in (last, last - _NEAR_END, last + _NEAR_END):
        if not 1 <= day <= dt.date.max.toordinal():
            continue
        quarter = unit_around("quarter", 0, 0, dt.date.fromordinal(day))
        if quarter is not None and abs(quarter[1] - last) <= _NEAR_END:
            return Reading(*quarter)
    first = shifted(last + 1, "month", -3)
    return None if first is None else Reading(first, last)


def _part(lead: Lead, first: int, last: int) -> Reading | None:
    """The n-th to m-th unit of a run of days, counted from its end where negative."""
    unit, _, weekday = lead.unit.partition(":")
    low = high = None
    if unit == "weekday":
        days = [
            day
            for day in range(first, min(last, first + 366) + 1)
            if dt.date.fromordinal(day).isoweekday() == int(weekday)
        ]
        place = lead.low - 1 if lead.low > 0 else lead.low
        return Reading(days[place], days[place]) if -len(days) <= place < len(days) else None
    if unit == "half":
        middle = first + (last - first + 1) // 2
        return Reading(first, middle - 1) if lead.low == 1 else Reading(middle, last)
    if unit == "week" and last - first > 20:
        return _weeks(lead, first, last)
    if lead.low > 0:
        low = shifted(first, unit, lead.low - 1)
        after = shifted(first, unit, lead.high)
        high = None if after is None else after - 1
    else:
        after = last + 1
        low, high = shifted(after, unit, lead.low), shifted(after, unit, lead.high + 1)
        high = None if high is None else high - 1
    if low is None or high is None or low < first or high > last:
        return None
    return Reading(low, high)


def _weeks(lead: Lead, first: int, last: int) -> Reading | None:
    """Weeks of a month or year run from Monday to Sunday; a week belongs where its Thursday is."""
    start = first - dt.date.fromordinal(first).weekday()
    mondays = [day for day in range(start, last + 1, 7) if first <= day + 3 <= last]
    low = lead.low - 1 if lead.low > 0 else lead.low
    high = lead.high - 1 if lead.high > 0 else lead.high
    if not -len(mondays) <= low < len(mondays) or not -len(mondays) <= high < len(mondays):
        return None
    return Reading(mondays[low], mondays[high] + 6)
