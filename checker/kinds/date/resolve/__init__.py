"""Second pass: unresolved forms to sets of days, in text order, each with how it was read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from checker.kinds.date.grammar.forms import (
    Bare,
    Calendar,
    Feast,
    Form,
    Found,
    Led,
    Numeric,
    Offset,
    Period,
    SamePeriod,
    Weekday,
    Window,
    Years,
)
from checker.kinds.date.resolve.calendar_days import (
    calendar_days,
    years_days,
)
from checker.kinds.date.resolve.context import Context, context_of
from checker.kinds.date.resolve.feast_days import feast_days
from checker.kinds.date.resolve.led_days import led_days
from checker.kinds.date.resolve.limits import limited
from checker.kinds.date.resolve.memory import remember
from checker.kinds.date.resolve.numeric_days import numeric_days
from checker.kinds.date.resolve.offset_days import offset_days, window_days
from checker.kinds.date.resolve.period_days import end_beside, period_days
from checker.kinds.date.resolve.told_periods import bare_unit, same_period
from checker.kinds.date.resolve.weekday_days import weekday_days, weekday_period
from checker.kinds.date.value import DateValue

if TYPE_CHECKING:
    from checker.kinds.date.resolve.resolved import Resolved
    from checker.scan import Page
    from checker.values import Flaw

__all__ = ["Context", "context_of", "resolve"]


#: Shapes that are dates only beside a month: "to the 12th", "on Wednesday (12)".
_DAYS_OF_A_MONTH = frozenset({"other day of the month", "day to day", "weekday (day)"})


def resolve(
    page: Page, found: Found, context: Context
) -> tuple[Found, DateValue, str, tuple[Flaw, ...]] | None:
    """What was read, its value, how it was read, and its flaws; the context goes on.

    None where the words turn out to be no date in their sentence.
    """
    lone = found.row in _DAYS_OF_A_MONTH and not context.names_month(found.start)
    result = None if lone else _of_form(page, found, found.form, context)
    if result is None and found.inner is not None:
        # the words beside it make no sense of the date, which stands for itself then
        return resolve(page, found.inner, context)
    if result is None:
        return None
    remember(found, result, context)
    result = limited(found, result)
    if found.clock is not None:
        result = result.mapped(lambda each: replace(each, clock=found.clock))
    flaws = (*found.flaws, *result.flaws)
    return found, DateValue.of(result.readings, result.others), result.how, flaws


def _of_form(  # noqa: C901, PLR0911  (one case, one return a form)
    page: Page, found: Found, form: Form, context: Context
) -> Resolved | None:
    match form:
        case Calendar():
            return calendar_days(page, found, form, context)
        case Weekday():
            return weekday_days(page, found, form, context)
        case Offset():
            return offset_days(page, found, form, context)
        case Years():
            return years_days(form)
        case Numeric():
            return numeric_days(form, context)
        case Feast():
            return feast_days(page, found, form, context)
        case Window():
            return window_days(form, context)
        case Bare():
            return bare_unit(found, form, context)
        case SamePeriod():
            return same_period(form, context)
        case Led():
            return _led(page, found, form, context)
        case Period():
            return _period(page, found, form, context)
        case _:
            return None


def _led(page: Page, found: Found, form: Led, context: Context) -> Resolved | None:
    base = form.base
    if form.lead.sort == "from" and isinstance(base, Weekday):
        # "a week from Friday" counts from the one to come
        base = replace(base, side=base.side or "1")
    resolved = _of_form(page, found, base, context)
    return None if resolved is None else led_days(form.lead, resolved)


def _period(page: Page, found: Found, form: Period, context: Context) -> Resolved | None:
    one, other = form.first, form.last
    if isinstance(one, Weekday) and isinstance(other, Weekday):
        return weekday_period(page, found, one, other, context)
    start = _of_form(page, found, one, context)
    if start is None:
        return None
    end = end_beside(other, start) or _of_form(page, found, other, context)
    return None if end is None else period_days(one, other, start, end)
