"""Feasts that move: in which year, and on which day of it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from checker.kinds.date.feasts import days_of, season_of
from checker.kinds.date.reading import Reading
from checker.kinds.date.resolve.occurrence import chosen
from checker.kinds.date.resolve.resolved import Resolved, said
from checker.kinds.date.yearless import Candidates

if TYPE_CHECKING:
    from checker.kinds.date.grammar.forms import Feast, Found
    from checker.kinds.date.resolve.context import Context, Named
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
        reading = None if last is None else _from_text(form, last)
        if last is not None and reading is not None:
            how = f"counted from {last.words}, named before it: computed"
            return Resolved((reading,), how)
    if year is None and context.history and form.side is None:
        year, how = context.year, f"{context.year} was the last year named before it"
    if year is not None:
        first, *others = [Reading(*run) for run in days_of(form.feast, year)] or [plain]
        return Resolved((first,), f"{how}: computed", tuple(others))
    if published is None:
        return Resolved((plain,), "its year is not said")
    years = range(max(published.year - 2, 2), min(published.year + 3, dt.MAXYEAR))
    every = tuple(Reading(*run) for each in years for run in days_of(form.feast, each)[:1])
    if not every:
        return Resolved((plain,), "outside the years that are known of its calendar")
    candidates = Candidates(plain, published.toordinal(), every)
    if form.side not in (None, "ref0"):
        told = candidates.past() if form.side in ("-1", "ref-1") else candidates.future()
        return Resolved((told or candidates.nearest(),), f"computed from {said(published)}")
    return chosen(page, found, candidates, published, None)


def _from_text(form: Feast, last: Named) -> Reading | None:
    """As in "the following Easter", "that Christmas": from what the text named last."""
    first, end = last.reading.first, last.reading.last
    assert first is not None
    assert end is not None
    year = dt.date.fromordinal(first).year
    years = range(max(year - 1, 2), min(year + 2, dt.MAXYEAR - 1) + 1)
    every = [Reading(*run) for each in years for run in days_of(form.feast, each)[:1]]
    if form.side == "ref+1":
        fitting = [each for each in every if (each.first or 0) > end][:1]
    elif form.side == "ref-1":
        fitting = [each for each in every if (each.first or 0) < first][-1:]
    else:
        fitting = [each for each in every if dt.date.fromordinal(each.first or 1).year == year]
    return fitting[0] if fitting else None
