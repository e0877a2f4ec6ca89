"""Feasts that move: in which year, and on which day of it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from checker.kinds.date.feasts import days_of, season_of
from checker.kinds.date.reading import Reading
from checker.kinds.date.resolve.arithmetic import year_of
from checker.kinds.date.resolve.occurrence import chosen, told_by_text
from checker.kinds.date.resolve.resolved import Resolved, said
from checker.kinds.date.yearless import Candidates

if TYPE_CHECKING:
    from checker.kinds.date.grammar.forms import Feast, Found
    from checker.kinds.date.resolve.context import Context
    from checker.scan import Page

__all__ = ["feast_days"]


def feast_days(page: Page, found: Found, form: Feast, context: Context) -> Resolved:
    """The days of a feast that moves, in the year that is said or meant."""
    published = context.published
    plain = Reading(span=season_of(form.feast))
    year, how = form.year, "as written"
    if year is None and form.year_shift is not None and published is not None:
        year = published.year + int(form.year_shift.removeprefix("ref"))
        how = f"counted from {said(published)}"
    if form.side is not None and form.side.startswith("ref"):
        last = context.latest(found.start)
        every = () if last is None else _occurrences(form.feast, year_of(last.reading), 1)
        counted = told_by_text(form.side, every, found.start, context)
        if counted is not None:
            return Resolved((counted[0],), f"{counted[1]}: computed")
    if year is None and context.history and form.side is None:
        year, how = context.year, f"{context.year} was the last year named before it"
    if year is not None:
        first, *others = [Reading(*run) for run in days_of(form.feast, year)] or [plain]
        return Resolved((first,), f"{how}: computed", tuple(others))
    if published is None:
        return Resolved((plain,), "its year is not said")
    every = _occurrences(form.feast, published.year, 2)
    if not every:
        return Resolved((plain,), "outside the years that are known of its calendar")
    candidates = Candidates(plain, published.toordinal(), every)
    if form.side not in (None, "ref0"):
        told = candidates.past() if form.side in ("-1", "ref-1") else candidates.future()
        return Resolved((told or candidates.nearest(),), f"computed from {said(published)}")
    return chosen(page, found, candidates, published, None)


def _occurrences(feast: str, year: int, reach: int) -> tuple[Reading, ...]:
    """The feast in a year and so many years before it and after."""
    years = range(max(year - reach, 2), min(year + reach + 1, dt.MAXYEAR))
    return tuple(Reading(*run) for each in years for run in days_of(feast, each)[:1])
