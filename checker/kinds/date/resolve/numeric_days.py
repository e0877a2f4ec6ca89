"""Dates in figures: which of the two orders of day and month is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.kinds.date.mismatch import mismatch
from checker.kinds.date.reading import Reading
from checker.kinds.date.resolve.arithmetic import of_year
from checker.kinds.date.resolve.resolved import Resolved
from checker.kinds.date.yearless import Candidates

if TYPE_CHECKING:
    from checker.kinds.date.grammar.forms import Numeric
    from checker.kinds.date.resolve.context import Context

__all__ = ["numeric_days"]

#: Where the month is written before the day in figures.
_MONTH_FIRST = frozenset({"US", "PH"})


def numeric_days(  # noqa: PLR0911  (one return a piece of evidence)
    form: Numeric, context: Context
) -> Resolved:
    """A date in figures: one order, or both until something in the article decides."""
    kept = [each for year, day in form.orders if (each := _numeric(year, day, context)) is not None]
    if len(kept) == 1:
        return Resolved(tuple(kept), "as written", flaws=mismatch(kept[0], form.weekday))
    fitting = [each for each in kept if not mismatch(each, form.weekday)]
    if form.weekday is not None and len(fitting) == 1:
        return Resolved(tuple(fitting), "the order of day and month that its weekday fits")
    day_first = context.day_first.get(form.mark)
    if day_first is not None:
        chosen = kept[0] if day_first else kept[1]
        how = "day first" if day_first else "month first"
        return Resolved((chosen,), f"{how}, as in another date of the article")
    named = [each for each, order in zip(kept, form.orders, strict=True) if order in context.said]
    if len(named) == 1:
        return Resolved(tuple(named), "the order that another date of the article confirms")
    if context.published is not None:
        day = context.published.toordinal()
        today = [each for each in kept if each.first == day]
        if len(today) == 1:
            return Resolved(tuple(today), "the order in which it is the day of publication")
    if form.equal and context.region:
        month_first = context.region in _MONTH_FIRST
        chosen, other = (kept[1], kept[0]) if month_first else (kept[0], kept[1])
        how = f"{'month' if month_first else 'day'} first, as in {context.region}"
        return Resolved((chosen,), how, (other,))
    if form.equal:
        return Resolved(tuple(kept), "day first or month first: nothing here decides")
    return Resolved((kept[0],), "day first, as dates with full stops are written", tuple(kept[1:]))


def _numeric(year: int | None, day: int, context: Context) -> Reading | None:
    if year is not None:
        return of_year((day, day), year)
    plain = Reading(span=(day, day))
    if context.published is None:
        return plain
    return Candidates.around(plain, context.published).nearest()
