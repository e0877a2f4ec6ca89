"""Dates told by another date: "two days before Christmas", "the last week of this month"."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from checker.kinds.date.reading import Reading
from checker.kinds.date.resolve.arithmetic import shifted, stage_of, unit_around

if TYPE_CHECKING:
    from collections.abc import Callable

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


def _led(lead: Lead, base: Reading) -> Reading | None:
    if base.first is None or base.last is None or base.periodic:
        return None
    return _SORTS[lead.sort](lead, base.first, base.last)


def _beyond(lead: Lead, first: int, last: int) -> Reading | None:
    low, high = shifted(first, lead.unit, lead.low), shifted(last, lead.unit, lead.high)
    return None if low is None or high is None else Reading(low, high)


def _beginning(lead: Lead, first: int, _: int) -> Reading | None:
    after = shifted(first, lead.unit, 1)
    return None if after is None else Reading(first, after - 1)


def _ending(lead: Lead, _: int, last: int) -> Reading | None:
    if lead.unit == "quarter":
        return _quarter_ending(last)
    first = shifted(last + 1, lead.unit, -1)
    return None if first is None else Reading(first, last)


def _stage(lead: Lead, first: int, last: int) -> Reading:
    return Reading(*stage_of(first, last, lead.unit))


def _around(lead: Lead, first: int, last: int) -> Reading | None:
    if lead.unit == "day" and first != last:
        return None  # "the night of January"
    days = unit_around(lead.unit, 0, 0, dt.date.fromordinal(first))
    return None if days is None else Reading(*days)


def _weekday_of_week(lead: Lead, first: int, _: int) -> Reading | None:
    return _day(first - dt.date.fromordinal(first).weekday() + lead.low - 1)


def _weekday_after(lead: Lead, _: int, last: int) -> Reading | None:
    return _day(last + 1 + (lead.low - 1 - last) % 7)


def _weekday_before(lead: Lead, first: int, _: int) -> Reading | None:
    return _day(first - 1 - (first - 1 - lead.low) % 7)


def _day(day: int) -> Reading | None:
    return Reading(day, day) if 1 <= day <= dt.date.max.toordinal() else None


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


#: Sort of a lead, as ``forms.Lead`` tells it, to what it makes of a run of days.
_SORTS: Final[dict[str, Callable[[Lead, int, int], Reading | None]]] = {
    "beyond": _beyond,
    "from": _beyond,
    "part": _part,
    "around": _around,
    "beginning": _beginning,
    "ending": _ending,
    "stage": _stage,
    "weekday": _weekday_of_week,
    "first weekday after": _weekday_after,
    "last weekday before": _weekday_before,
}
