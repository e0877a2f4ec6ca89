"""Days counted from the time of speaking, or from the time that the text named before."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from checker.kinds.date.grammar.forms import Found, Offset, SamePeriod, Window
from checker.kinds.date.reading import ALL_DAYS, Reading
from checker.kinds.date.resolve.arithmetic import moved, shifted, stage_of, unit_around
from checker.kinds.date.resolve.cues import looks_ahead
from checker.kinds.date.resolve.resolved import Resolved, said
from checker.kinds.date.resolve.told_periods import of_business, same_period

if TYPE_CHECKING:
    from checker.kinds.date.resolve.context import Context, Named
    from checker.scan import Page

__all__ = ["offset_days", "window_days"]

#: How many sentences back a day is still what "the next day" follows.
_NEAR_SENTENCES: Final = 3


def window_days(form: Window, context: Context) -> Resolved:
    """All days between the publication and so many units away, the near end included if past."""
    published = context.published
    if published is None:
        return Resolved((ALL_DAYS,), "without a date of publication it stays open")
    day = published.toordinal()
    end = shifted(day, form.unit, form.amount)
    if end is None:
        return Resolved((ALL_DAYS,), "out of the range of the calendar")
    how = f"counted from {said(published)}"
    if form.unit == "quarter":
        low, high = (1, form.amount) if form.amount > 0 else (form.amount, -1)
        days = unit_around("quarter", low, high, published)
        return Resolved((ALL_DAYS if days is None else Reading(*days),), how)
    if form.amount > 0:
        return Resolved((Reading(day if form.today else min(day + 1, end), end),), how)
    return Resolved((Reading(end, day),), how)


def offset_days(  # noqa: C901, PLR0911  (one return a rule)
    page: Page, found: Found, form: Offset, context: Context
) -> Resolved | None:
    """The days that lie so many units away; None where the words are no date in their sentence."""
    if form.from_text or (context.history and form.stage is not None):
        return _from_text(page, found, form, context)
    published = context.published
    if form.ahead and (published is None or not looks_ahead(page, found)):
        return None
    if published is None:
        if form.unit == "year" and form.low == form.high and form.stage is None:
            told = f"year:{form.low:+d}" if form.low else "year:0"
            return Resolved((Reading(told=told),), "without a date of publication it stays open")
        return Resolved((Reading(day=form.day),), "without a date of publication it stays open")
    how = f"counted from {said(published)}"
    if found.row == "count of units" and _is_year_ago(form):
        # "from $3 million a year ago", said of a quarter, is the same quarter of that year
        last = context.period_near(found.start) if of_business(page, found) else None
        if last is not None and (same := same_period(SamePeriod(years=-1), context, last)):
            return same
    if form.unit == "weekend" and found.row == "weekend":
        low = 0 if looks_ahead(page, found) or published.isoweekday() > 5 else -1
        return _around(replace(form, low=low, high=low), published, how)
    days = unit_around(form.unit, 0, 0, published)
    if days is not None and form.low == form.high == 0:
        if form.stage == "earlier":
            return Resolved((Reading(days[0], published.toordinal()),), how)
        if form.stage == "later":
            return Resolved((Reading(published.toordinal(), days[1]),), how)
    return _around(form, published, how)


def _later(period: Named, day: Named | None) -> bool:
    """Whether a month is named after the last day."""
    return day is None or period.place > day.place


def _is_year_ago(form: Offset) -> bool:
    return form.unit == "year" and form.low == form.high == -1 and form.stage is None


def _around(form: Offset, base: dt.date, how: str) -> Resolved:
    days = unit_around(form.unit, form.low, form.high, base)
    if days is None:
        return Resolved((ALL_DAYS,), "out of the range of the calendar")
    if form.stage in ("early", "mid", "late") and form.unit != "day":
        days = stage_of(*days, form.stage)
    return Resolved((Reading(*days, day=form.day),), how)


def _from_text(  # noqa: PLR0911  (one return a rule)
    page: Page, found: Found, form: Offset, context: Context
) -> Resolved:
    """As in "the next day", "two days earlier", "that year": from what the text named before."""
    day = context.day
    if _is_year_ago(form) and not context.history:
        last = context.period_near(found.start) if of_business(page, found) else None
        if last is not None and (same := same_period(SamePeriod(years=-1), context, last)):
            return same
    month = context.period
    if form.unit == "month" and month is not None and _later(month, day):
        first = month.reading.first
        assert first is not None
        return _around(form, dt.date.fromordinal(first), f"counted from {month.words}")
    near = day is not None and (
        context.history or context.sentence(found.start) - day.sentence <= _NEAR_SENTENCES
    )
    if (
        form.unit in ("year", "decade")
        and context.told is not None
        and not (near and form.low == form.high == 0)
    ):
        first = context.told.reading.first
        assert first is not None
        how = f"counted from {context.told.words}, the last year named before it"
        return _around(form, dt.date.fromordinal(first), how)
    if day is None and context.published is not None and form.unit != "day" and form.low:
        # "from the previous week", where no day was named: that of the publication
        return _around(form, context.published, f"counted from {said(context.published)}")
    if not near and context.published is not None and form.stage is not None:
        # "earlier in the day", where none was named just before: that of the publication
        return _around(form, context.published, f"counted from {said(context.published)}")
    if day is None or not near:
        return Resolved((ALL_DAYS,), "the day it counts from is not clear")
    how = f"counted from {day.words}, the last day named before it"
    if form.unit == "day" and form.low == form.high:
        reading = moved(day.reading, form.low)
        return Resolved((ALL_DAYS if reading is None else reading,), how)
    if day.reading.first is None:
        return Resolved((ALL_DAYS,), "the year it counts from is not known")
    return _around(form, dt.date.fromordinal(day.reading.first), how)
