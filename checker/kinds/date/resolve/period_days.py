"""The days from one date to another."""

from __future__ import annotations

import datetime as dt

from checker.kinds.date.grammar.forms import Calendar, Form, Offset, Weekday
from checker.kinds.date.reading import ALL_DAYS, Reading
from checker.kinds.date.resolve.arithmetic import day_beside, of_year
from checker.kinds.date.resolve.resolved import Resolved

__all__ = ["end_beside", "period_days"]


def end_beside(form: Form, start: Resolved) -> Resolved | None:
    """The last end of "from January 30 to the 2nd", which its first end tells."""
    if isinstance(form, Calendar) and form.day is not None and form.weekday is None:
        beside = day_beside(start.readings[0], form.day)
        if beside is not None:
            return Resolved((beside,), start.how)
    return None


def period_days(one: Form, other: Form, start_of: Resolved, end_of: Resolved) -> Resolved:
    """The days between the ends of a period, both included, as far as they are known."""
    first, last, how = start_of.readings[0], end_of.readings[0], end_of.how
    flaws = (*start_of.flaws, *end_of.flaws)
    if first.first is None or last.last is None or first.periodic or last.periodic:
        return _open_period(one, other, first, last, how)
    start, end = _in_order(one, other, first.first, last)
    if start > end:
        return Resolved((Reading(last.first, last.last),), how, flaws=flaws)
    return Resolved((Reading(start, end),), how, flaws=flaws)


def _open_period(one: Form, other: Form, first: Reading, last: Reading, how: str) -> Resolved:
    """A period of which at least one end is not known to the day."""
    if isinstance(one, Calendar) and isinstance(other, Calendar):
        if one.day is not None and other.day is not None:
            return Resolved((ALL_DAYS,), "the month is not said")
        span = last.span if other.span is None else other.span
        if one.span is not None and span is not None:
            return Resolved((Reading(span=(one.span[0], span[1]), told=last.told),), how)
    low = None if first.periodic else first.first
    high = None if last.periodic else last.last
    if low is not None and high is not None and low > high:
        low = high = None
    return Resolved((Reading(low, high),), how)


def _in_order(one: Form, other: Form, start: int, last: Reading) -> tuple[int, int]:
    """The ends of a period, the first moved to the year in which it comes before the last."""
    assert last.last is not None
    end = last.last
    if isinstance(one, Calendar) and one.span is not None and one.year is None:
        if start > end or end - start > 366:
            year = dt.date.fromordinal(end).year
            for each in (year, year - 1):
                moved_there = of_year(one.span, each)
                if moved_there is not None and (moved_there.first or end + 1) <= end:
                    return moved_there.first or start, end
    elif start > end and isinstance(other, Weekday | Offset) and last.first == end:
        ahead = end + 7 * ((start - end + 6) // 7)
        return start, ahead if isinstance(other, Weekday) else end
    return start, end
