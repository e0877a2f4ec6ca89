"""Dates that name a day, a month or a year: which year is meant."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.kinds.date.mismatch import mismatch
from checker.kinds.date.reading import Reading
from checker.kinds.date.resolve.arithmetic import day_beside, of_year, stage_of, year_of
from checker.kinds.date.resolve.cues import tense
from checker.kinds.date.resolve.occurrence import chosen, told_by_text
from checker.kinds.date.resolve.resolved import Resolved, said
from checker.kinds.date.value import canonical
from checker.kinds.date.yearless import Candidates

if TYPE_CHECKING:
    from checker.kinds.date.grammar.forms import Calendar, Found, Years
    from checker.kinds.date.resolve.context import Context
    from checker.scan import Page

__all__ = ["calendar_days", "years_days"]

#: A year so many characters before a day is of its clause.
_SAME_CLAUSE = 80
#: Days within which a day that follows a full date may be one of its year.
_SOON = 31


def calendar_days(  # noqa: PLR0911  (one return a rule)
    page: Page, found: Found, form: Calendar, context: Context
) -> Resolved:
    """The days of a date, month or year, in the year that is said or meant."""
    published = context.published
    if form.year is not None:
        return _in_year(form, form.year, "as written")
    if form.day is not None:
        return _day_of_month(page, found, form, context)
    if form.year_shift is not None:
        if form.year_shift.startswith("ref"):
            if context.year is None:
                return Resolved((_symbolic(form),), "the year is told by another that is not known")
            year = context.year + int(form.year_shift[3:])
            return _in_year(form, year, f"{context.year} was the last year named before it")
        shift = int(form.year_shift)
        if published is None:
            reading = replace(_symbolic(form), told=f"year:{shift:+d}" if shift else "year:0")
            return Resolved((reading,), "without a date of publication its year stays open")
        return _in_year(form, published.year + shift, f"counted from {said(published)}")
    if form.side is not None and not form.side.startswith("ref"):
        return _told_side(form, int(form.side), published)
    if form.side is not None and (told := _from_text(found, form, form.side, context)) is not None:
        return told
    return _yearless(page, found, form, context)


def _symbolic(form: Calendar) -> Reading:
    weekdays = () if form.weekday is None else (form.weekday,)
    return Reading(span=form.span, weekdays=weekdays, day=form.day)


def _in_year(form: Calendar, year: int, how: str) -> Resolved:
    """The days of a known year; a weekday that contradicts the date is a flaw, the date wins."""
    single = form.span is not None and form.span[0] == form.span[1]
    reading = of_year(form.span, year, None if single else form.weekday)
    if reading is None:
        return Resolved((_symbolic(replace(form, weekday=None)),), f"{year} has no such day")
    readings = [reading]
    if form.span is not None and form.span[1] < form.span[0]:
        before = of_year(form.span, year - 1)
        readings.extend([] if before is None else [before])
    return Resolved(tuple(readings), how, flaws=mismatch(reading, form.weekday))


def _told_side(form: Calendar, side: int, published: dt.date | None) -> Resolved:
    """As in "last June", "next summer", "this January"."""
    if published is None:
        told = {-1: "past", 1: "future"}.get(side)
        return Resolved(
            (replace(_symbolic(form), told=told),),
            "without a date of publication its year stays open",
        )
    how = f"counted from {said(published)}"
    years = range(published.year - 2, published.year + 3)
    all_of = [each for year in years if (each := of_year(form.span, year)) is not None]
    day = published.toordinal()
    if side < 0:
        fitting = [each for each in all_of if each.last is not None and each.last < day][-1:]
    elif side > 0:
        fitting = [each for each in all_of if each.first is not None and each.first > day]
        fitting = fitting[side - 1 : side]
    elif form.span is not None and form.span[1] < form.span[0]:
        # "this winter" is told in March of the one that has passed
        fitting = [Candidates(_symbolic(form), day, tuple(all_of)).nearest()]
    else:
        fitting = [of_year(form.span, published.year) or all_of[0]]
    return Resolved(tuple(fitting), how)


def _from_text(found: Found, form: Calendar, side: str, context: Context) -> Resolved | None:
    """As in "the following February", "that May"; None where no date was named near."""
    base = context.latest(found.start)
    if base is None:
        return None
    years = range(year_of(base.reading) - 1, year_of(base.reading) + 3)
    every = [each for year in years if (each := of_year(form.span, year)) is not None]
    told = told_by_text(side, every, found.start, context)
    return None if told is None else Resolved((told[0],), told[1])


def _day_of_month(page: Page, found: Found, form: Calendar, context: Context) -> Resolved:
    reading = _symbolic(form)
    near = context.beside(found.start)
    if near is not None and form.day is not None:
        beside = day_beside(near.reading, form.day)
        if beside is not None and not mismatch(beside, form.weekday):
            return Resolved((beside,), f"counted with {near.words}, named just before it")
    month = context.period_near(found.start)
    same = month is not None and context.sentence(found.start) == month.sentence
    if month is not None and form.weekday is None and (same or context.published is None):
        inside = canonical(replace(month.reading, day=form.day))
        if inside is not None and inside.single:
            return Resolved((inside,), f"{month.words} was named just before it")
    if context.published is None:
        return Resolved((reading,), "the month is not said")
    candidates = Candidates.around(reading, context.published)
    return chosen(page, found, candidates, context.published, None)


def _yearless(page: Page, found: Found, form: Calendar, context: Context) -> Resolved:
    """A day or month whose year is not said."""
    reading = _symbolic(form)
    if context.history and context.year is not None:
        return _in_year(form, context.year, f"{context.year} was the last year named before it")
    if context.published is not None:
        candidates = Candidates.around(reading, context.published)
        year = _year_of_sentence(page, found, form, context)
        if year is not None:
            then = _in_year(form, year, f"{year} was named before it in its sentence")
            return replace(then, others=(candidates.nearest(),) if candidates.found else ())
        beside = form.weekday if form.span and form.span[0] == form.span[1] else None
        result = chosen(page, found, candidates, context.published, beside)
        return _with_year_told(result, found, form, context)
    dated = context.dated
    if dated is not None and dated.reading.first is not None:
        near = context.sentence(found.start) - dated.sentence
        if near <= 1 and form.weekday is None:
            base = dt.date.fromordinal(dated.reading.first)
            candidates = Candidates.around(reading, base)
            if candidates.found:
                best = candidates.nearest()
                return Resolved(
                    (best,),
                    f"the year nearest {dated.words}, the full date before it",
                    tuple(candidates.rest(best)),
                )
    return Resolved((reading,), "its year is not said")


def _with_year_told(result: Resolved, found: Found, form: Calendar, context: Context) -> Resolved:
    """A day in the year of its article, or in that of the full date right before it.

    "She vanished on 6 March 2011. Her body was found on 9 March."
    """
    dated = context.dated
    if dated is None or dated.reading.first is None or form.weekday is not None:
        return result
    if context.sentence(found.start) - dated.sentence > 1:
        return result
    then = of_year(form.span, year_of(dated.reading))
    if then is None or then in result.readings or then.first is None:
        return result
    if not 0 <= then.first - dated.reading.first <= _SOON:
        return result
    how = f"{result.how}, or in the year of {dated.words} before it"
    others = tuple(each for each in result.others if each != then)
    return replace(result, readings=(then, *result.readings), others=others, how=how)


def _year_of_sentence(page: Page, found: Found, form: Calendar, context: Context) -> int | None:
    """The past year in which the clause of a day is set: "in 2014, when it fell on 18 March"."""
    told = context.told
    if told is None or context.published is None:
        return None
    if form.weekday is not None or found.bound == "since":
        return None
    if told.sentence != context.sentence(found.start) or found.start - told.place[1] > _SAME_CLAUSE:
        return None
    words = page.folded[max(told.place[0] - 12, 0) : told.place[0]].split()
    if not words or page.lexicon.table("date_link").get(words[-1]) != "in":
        return None
    year, last = year_of(told.reading), context.latest(found.start)
    there = of_year(form.span, year)
    if there is None or last is None or (there.first or 0) < (last.reading.first or 0):
        return None  # a story goes on in time: "in November 2013, and again in May"
    cue = tense(page, found.start, found.end)
    past = cue is not None and cue.tense == "past"
    return year if past and year < context.published.year else None


def years_days(form: Years) -> Resolved:
    """The days of several whole years."""
    first, last = dt.date(form.first, 1, 1).toordinal(), dt.date(form.last, 12, 31).toordinal()
    if form.stage in ("early", "mid", "late"):
        first, last = stage_of(first, last, form.stage)
        first = dt.date(dt.date.fromordinal(first).year, 1, 1).toordinal()
        last = dt.date(dt.date.fromordinal(last).year, 12, 31).toordinal()
    return Resolved((Reading(first, last),), "as written")
