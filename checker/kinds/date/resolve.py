"""Second pass: unresolved forms to sets of days, in text order, each with how it was read."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from checker.kinds.date.arithmetic import moved, of_year, stage_of, unit_around
from checker.kinds.date.context import Context, Named
from checker.kinds.date.cues import tense
from checker.kinds.date.forms import Calendar, Found, Numeric, Offset, Period, Weekday, Years
from checker.kinds.date.label import label_reading
from checker.kinds.date.reading import ALL_DAYS, Reading
from checker.kinds.date.resolve_calendar import calendar_days, numeric_days, years_days
from checker.kinds.date.resolve_weekday import weekday_days, weekday_period
from checker.kinds.date.resolved import Resolved, said
from checker.kinds.date.value import DateValue

if TYPE_CHECKING:
    from checker.scan import Page
    from checker.values import Flaw

__all__ = ["resolve"]

#: How many sentences back a day is still what "the next day" follows.
_NEAR_SENTENCES: Final = 3
#: A year without a day, further off than this, is an aside: the story stays in its own year.
_NEAR_YEARS: Final = 15


def resolve(
    page: Page, found: Found, context: Context
) -> tuple[DateValue, str, tuple[Flaw, ...]] | None:
    """The value of a date expression, how it was read, and its flaws; the context goes on.

    None where the words turn out to be no date in their sentence.
    """
    form = found.form
    if found.row == "other day of the month" and context.beside(found.start) is None:
        return None
    result: Resolved | None
    if isinstance(form, Calendar):
        result = calendar_days(page, found, form, context)
    elif isinstance(form, Years):
        result = years_days(form)
    elif isinstance(form, Numeric):
        result = numeric_days(form, context)
    elif isinstance(form, Offset):
        result = _offset(page, found, form, context)
    elif isinstance(form, Weekday):
        result = weekday_days(page, found, form, context)
    else:
        result = _period(page, found, form, context)
    if result is None:
        return None
    _remember(found, result, context)
    result = _limited(found, result)
    if found.clock is not None:
        result = replace(
            result,
            readings=tuple(replace(each, clock=found.clock) for each in result.readings),
            others=tuple(replace(each, clock=found.clock) for each in result.others),
        )
    return DateValue.of(result.readings, result.others), result.how, (*found.flaws, *result.flaws)


def _remember(found: Found, result: Resolved, context: Context) -> None:
    """What later dates may count from."""
    if len(result.readings) != 1:
        return
    reading, form = result.readings[0], found.form
    year = _year_of(form)
    if year is not None:
        bare = isinstance(form, Calendar) and form.span is None
        if not bare or context.year is None or abs(year - context.year) <= _NEAR_YEARS:
            context.year = year
    elif context.history and reading.first is not None and reading.first == reading.last:
        context.year = dt.date.fromordinal(reading.first).year
    last = _last_day(reading)
    if last is None:
        return
    sentence = context.sentence(found.start)
    place = found.start, found.end
    context.day = Named(last, label_reading(last), sentence, place)
    if isinstance(form, Calendar | Numeric | Period) and found.clock is None:
        first = _first_day(reading)
        named = Named(first or last, label_reading(first or last), sentence, place)
        context.explicit = named
        if year is not None or isinstance(form, Numeric):
            context.dated = named


def _year_of(form: object) -> int | None:
    if isinstance(form, Calendar):
        return form.year
    if isinstance(form, Period):
        return _year_of(form.last)
    return None


def _last_day(reading: Reading) -> Reading | None:
    """The last day of a day or of a short range, on which "the next day" follows."""
    if reading.single or (reading.day_of_year is not None and reading.first is None):
        return replace(reading, clock=None, told=None)
    if reading.periodic or reading.first is None or reading.last is None:
        if (
            reading.span is not None
            and reading.first is None
            and 0 < reading.span[1] - reading.span[0] < 28
        ):
            return (
                Reading(span=(reading.span[1], reading.span[1])) if not reading.weekdays else None
            )
        return None
    return Reading(reading.last, reading.last) if reading.last - reading.first < 20 else None


def _first_day(reading: Reading) -> Reading | None:
    if reading.first is not None and not reading.periodic:
        return Reading(reading.first, reading.first)
    if reading.span is not None and reading.span[0] != reading.span[1]:
        return Reading(span=(reading.span[0], reading.span[0]))
    return None


def _limited(found: Found, result: Resolved) -> Resolved:
    """The days before, after or up to the date, where a word says so."""
    if found.bound == "about":
        readings = tuple(_about(each) for each in result.readings)
        return replace(result, readings=readings, how=f"{result.how}; about it")
    if found.bound not in ("before", "after", "by") or (found.modifies and found.bound == "by"):
        return result
    if isinstance(found.form, Period):
        return result
    limits = [_limit(each, found) for each in result.readings]
    return replace(result, readings=tuple(limits), others=(), how=f"{result.how}; {found.bound} it")


def _about(reading: Reading) -> Reading:
    """A little either way: two days about a day, half its length about anything longer."""
    first, last = reading.first, reading.last
    if reading.periodic or first is None or last is None:
        return reading
    margin = max((last - first + 1) // 2, 2)
    return Reading(max(first - margin, 1), min(last + margin, dt.date.max.toordinal()))


def _limit(reading: Reading, found: Found) -> Reading:
    first, last = reading.first, reading.last
    if reading.periodic or first is None or last is None:
        # a limit without a year leaves no day of any year out
        return ALL_DAYS
    inclusive = found.modifies or found.clock is not None
    if found.bound == "before":
        return Reading(last=last if inclusive else first - 1)
    if found.bound == "after":
        return Reading(first=first if inclusive else last + 1)
    return Reading(last=last)


def _offset(  # noqa: PLR0911  (one return a rule)
    page: Page, found: Found, form: Offset, context: Context
) -> Resolved | None:
    if form.from_text or (context.history and form.stage is not None):
        return _from_text(found, form, context)
    published = context.published
    if form.ahead and (published is None or tense(page, found.start, found.end) != "future"):
        return None
    if published is None:
        if form.unit == "year" and form.low == form.high and form.stage is None:
            told = f"year:{form.low:+d}" if form.low else "year:0"
            return Resolved((Reading(told=told),), "without a date of publication it stays open")
        return Resolved((Reading(day=form.day),), "without a date of publication it stays open")
    how = f"counted from {said(published)}"
    if form.unit == "weekend" and found.row == "weekend":
        cue = tense(page, found.start, found.end)
        low = 0 if cue == "future" or published.isoweekday() > 5 else -1
        return _around(replace(form, low=low, high=low), published, how)
    days = unit_around(form.unit, 0, 0, published)
    if days is not None and form.low == form.high == 0:
        if form.stage == "earlier":
            return Resolved((Reading(days[0], published.toordinal()),), how)
        if form.stage == "later":
            return Resolved((Reading(published.toordinal(), days[1]),), how)
    return _around(form, published, how)


def _around(form: Offset, base: dt.date, how: str) -> Resolved:
    days = unit_around(form.unit, form.low, form.high, base)
    if days is None:
        return Resolved((ALL_DAYS,), "out of the range of the calendar")
    if form.stage in ("early", "mid", "late") and form.unit != "day":
        days = stage_of(*days, form.stage)
    return Resolved((Reading(*days, day=form.day),), how)


def _from_text(found: Found, form: Offset, context: Context) -> Resolved:
    """As in "the next day", "two days earlier", "that year": from what the text named before."""
    day = context.day
    near = day is not None and (
        context.history or context.sentence(found.start) - day.sentence <= _NEAR_SENTENCES
    )
    if (
        form.unit == "year"
        and context.year is not None
        and not (near and form.low == form.high == 0)
    ):
        base = dt.date(min(max(context.year, 1), 9998), 7, 1)
        return _around(form, base, f"counted from {context.year}, the last year named before it")
    if day is None or not near:
        return Resolved((ALL_DAYS,), "the day it counts from is not clear")
    how = f"counted from {day.words}, the last day named before it"
    if form.unit == "day" and form.low == form.high:
        reading = moved(day.reading, form.low)
        return Resolved((ALL_DAYS if reading is None else reading,), how)
    if day.reading.first is None:
        return Resolved((ALL_DAYS,), "the year it counts from is not known")
    return _around(form, dt.date.fromordinal(day.reading.first), how)


def _period(page: Page, found: Found, form: Period, context: Context) -> Resolved:
    if isinstance(form.first, Weekday) and isinstance(form.last, Weekday):
        return weekday_period(page, found, form.first, form.last, context)
    assert isinstance(form.first, Calendar)
    assert isinstance(form.last, Calendar)
    ends = [calendar_days(page, found, each, context) for each in (form.first, form.last)]
    first, last = ends[0].readings[0], ends[1].readings[0]
    how = ends[1].how
    if first.first is None or last.last is None or first.periodic or last.periodic:
        if form.first.span is None or form.last.span is None:
            return Resolved((ALL_DAYS,), how)
        return Resolved(
            (Reading(span=(form.first.span[0], form.last.span[1]), told=last.told),), how
        )
    start = first.first
    if start > last.last and form.first.span is not None:
        earlier = of_year(form.first.span, dt.date.fromordinal(last.last).year - 1)
        again = of_year(form.first.span, dt.date.fromordinal(last.last).year)
        if again is not None and again.first is not None and again.first <= last.last:
            start = again.first
        elif earlier is not None and earlier.first is not None:
            start = earlier.first
    if last.last - start > 366 and form.first.year is None and form.first.span is not None:
        same = of_year(form.first.span, dt.date.fromordinal(last.last).year)
        start = same.first if same is not None and same.first is not None else start
    if start > last.last:
        return Resolved((Reading(last.first, last.last),), how)
    return Resolved((Reading(start, last.last),), how)
