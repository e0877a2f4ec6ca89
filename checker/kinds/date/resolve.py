"""Second pass: unresolved forms to sets of days, in text order, each with how it was read."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from checker.kinds.date.arithmetic import moved, of_year, stage_of, unit_around, weekday_from
from checker.kinds.date.context import Context, Named
from checker.kinds.date.cues import tense
from checker.kinds.date.forms import Calendar, Found, Numeric, Offset, Period, Weekday, Years
from checker.kinds.date.label import WEEKDAYS, day_words, label_reading
from checker.kinds.date.value import ALL_DAYS, DateValue, Reading
from checker.kinds.date.yearless import Candidates
from checker.values import Flaw

if TYPE_CHECKING:
    from checker.scan import Page

__all__ = ["Resolved", "resolve"]

#: How many sentences back a day is still what "the next day" follows.
_NEAR_SENTENCES = 3


@dataclass(frozen=True, slots=True)
class Resolved:
    """The readings of one date expression, the less likely ones, and how they were found."""

    readings: tuple[Reading, ...]
    how: str
    others: tuple[Reading, ...] = ()
    flaws: tuple[Flaw, ...] = ()


def resolve(page: Page, found: Found, context: Context) -> tuple[DateValue, str, tuple[Flaw, ...]]:
    """The value of a date expression, how it was read, and its flaws; the context goes on."""
    form = found.form
    if isinstance(form, Calendar):
        result = _calendar(page, found, form, context)
    elif isinstance(form, Years):
        result = _years(form)
    elif isinstance(form, Numeric):
        result = _numeric(form, context)
    elif isinstance(form, Offset):
        result = _offset(page, found, form, context)
    elif isinstance(form, Weekday):
        result = _weekday(page, found, form, context)
    else:
        result = _period(page, found, form, context)
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
        context.year = year
    elif context.history and reading.first is not None and reading.first == reading.last:
        context.year = dt.date.fromordinal(reading.first).year
    last = _last_day(reading)
    if last is None:
        return
    sentence = context.sentence(found.start)
    context.day = Named(last, label_reading(last), sentence)
    if isinstance(form, Calendar | Numeric | Period) and found.clock is None:
        first = _first_day(reading)
        named = Named(first or last, label_reading(first or last), sentence)
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
    if found.bound not in ("before", "after", "by") or (found.modifies and found.bound == "by"):
        return result
    if isinstance(found.form, Period):
        return result
    limits = [_limit(each, found) for each in result.readings]
    return replace(result, readings=tuple(limits), others=(), how=f"{result.how}; {found.bound} it")


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


def _calendar(page: Page, found: Found, form: Calendar, context: Context) -> Resolved:
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
        return _in_year(form, published.year + shift, f"counted from {_said(published)}")
    if form.side is not None and not form.side.startswith("ref"):
        return _told_side(form, int(form.side), published)
    return _yearless(page, found, form, context)


def _said(published: dt.date) -> str:
    return f"the publication on {day_words(published.toordinal())}"


def _symbolic(form: Calendar) -> Reading:
    weekdays = () if form.weekday is None else (form.weekday,)
    return Reading(span=form.span, weekdays=weekdays, day=form.day)


def _in_year(form: Calendar, year: int, how: str) -> Resolved:
    """The days of a known year; a weekday that contradicts the date is a flaw, the date wins."""
    reading = of_year(form.span, year)
    if reading is None:
        return Resolved((_symbolic(replace(form, weekday=None)),), f"{year} has no such day")
    readings = [reading]
    if form.span is not None and form.span[1] < form.span[0]:
        before = of_year(form.span, year - 1)
        readings.extend([] if before is None else [before])
    return Resolved(tuple(readings), how, flaws=_mismatch(reading, form.weekday))


def _mismatch(reading: Reading, weekday: int | None) -> tuple[Flaw, ...]:
    if weekday is None or reading.first is None or not reading.single:
        return ()
    right = dt.date.fromordinal(reading.first).isoweekday()
    if right == weekday:
        return ()
    message = (
        f"{day_words(reading.first)} is a {WEEKDAYS[right - 1]}, not a {WEEKDAYS[weekday - 1]}"
    )
    return (Flaw("calendar", message, cause="weekday and date disagree"),)


def _told_side(form: Calendar, side: int, published: dt.date | None) -> Resolved:
    """ "last June", "next summer", "this January"."""
    if published is None:
        told = {-1: "past", 1: "future"}.get(side)
        return Resolved(
            (replace(_symbolic(form), told=told),),
            "without a date of publication its year stays open",
        )
    how = f"counted from {_said(published)}"
    years = range(published.year - 2, published.year + 3)
    all_of = [each for year in years if (each := of_year(form.span, year)) is not None]
    day = published.toordinal()
    if side < 0:
        fitting = [each for each in all_of if each.last is not None and each.last < day][-1:]
    elif side > 0:
        fitting = [each for each in all_of if each.first is not None and each.first > day][:1]
    else:
        fitting = [of_year(form.span, published.year) or all_of[0]]
        now = [
            each
            for each in all_of
            if each.first is not None and each.last is not None and each.first <= day <= each.last
        ]
        fitting = now[:1] or fitting
    return Resolved(tuple(fitting), how)


def _day_of_month(page: Page, found: Found, form: Calendar, context: Context) -> Resolved:
    reading = _symbolic(form)
    if context.published is None:
        return Resolved((reading,), "the month is not said")
    candidates = Candidates.around(reading, context.published)
    return _chosen(page, found, candidates, context.published, None)


def _yearless(page: Page, found: Found, form: Calendar, context: Context) -> Resolved:
    """A day or month whose year is not said."""
    reading = _symbolic(form)
    if context.history and context.year is not None:
        return _in_year(form, context.year, f"{context.year} was the last year named before it")
    if context.published is not None:
        candidates = Candidates.around(reading, context.published)
        return _chosen(page, found, candidates, context.published, form.weekday)
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


def _chosen(
    page: Page, found: Found, candidates: Candidates, published: dt.date, weekday: int | None
) -> Resolved:
    """The occurrence that the tense points to, else the nearest to the publication."""
    if not candidates.found:
        plain = replace(candidates.reading, weekdays=())
        bare = Candidates.around(plain, published)
        best = bare.nearest()
        how = f"nearest {_said(published)}, though its weekday contradicts it"
        return Resolved((best,), how, flaws=_mismatch(best, weekday))
    cue = tense(page, found.start, found.end)
    best, how = candidates.nearest(), f"nearest {_said(published)}"
    if weekday is None and cue is not None:
        told = candidates.past() if cue == "past" else candidates.future()
        if told is not None:
            best = told
            which = "last" if cue == "past" else "next"
            how = f"the {which} one as of {_said(published)}"
    return Resolved((best,), how, tuple(candidates.rest(best)))


def _years(form: Years) -> Resolved:
    first, last = dt.date(form.first, 1, 1).toordinal(), dt.date(form.last, 12, 31).toordinal()
    if form.stage is not None:
        first, last = stage_of(first, last, form.stage)
        first = dt.date(dt.date.fromordinal(first).year, 1, 1).toordinal()
        last = dt.date(dt.date.fromordinal(last).year, 12, 31).toordinal()
    return Resolved((Reading(first, last),), "as written")


def _numeric(form: Numeric, context: Context) -> Resolved:
    """A date in figures: one order, or both until something in the article decides."""
    readings = [of_year((day, day), year) for year, day in form.orders]
    kept = [each for each in readings if each is not None]
    if len(kept) == 1:
        return Resolved(tuple(kept), "as written", flaws=_mismatch(kept[0], form.weekday))
    fitting = [each for each in kept if not _mismatch(each, form.weekday)]
    if form.weekday is not None and len(fitting) == 1:
        return Resolved(tuple(fitting), "the order of day and month that its weekday fits")
    day_first = context.day_first.get(form.mark)
    if day_first is not None:
        chosen = kept[0] if day_first else kept[1]
        how = "day first" if day_first else "month first"
        return Resolved((chosen,), f"{how}, as in another date of the article")
    said = [each for each, order in zip(kept, form.orders, strict=True) if order in context.said]
    if len(said) == 1:
        return Resolved(tuple(said), "the order that another date of the article confirms")
    if form.equal:
        return Resolved(tuple(kept), "day first or month first: nothing here decides")
    return Resolved((kept[0],), "day first, as dates with full stops are written", tuple(kept[1:]))


def _offset(page: Page, found: Found, form: Offset, context: Context) -> Resolved:
    if form.from_text:
        return _from_text(found, form, context)
    published = context.published
    if published is None:
        if form.unit == "year" and form.low == form.high and form.stage is None:
            told = f"year:{form.low:+d}" if form.low else "year:0"
            return Resolved((Reading(told=told),), "without a date of publication it stays open")
        return Resolved((ALL_DAYS,), "without a date of publication it stays open")
    how = f"counted from {_said(published)}"
    if form.unit == "weekend" and found.row == "weekend":
        cue = tense(page, found.start, found.end)
        low = 0 if cue == "future" or published.isoweekday() > 5 else -1
        return _around(replace(form, low=low, high=low), published, how)
    word = page.folded[found.start : found.end]
    if form.stage is not None and form.low == form.high == 0:
        days = unit_around(form.unit, 0, 0, published)
        if days is not None and word.startswith("earlier"):
            return Resolved((Reading(days[0], published.toordinal()),), how)
        if days is not None and word.startswith("later"):
            return Resolved((Reading(published.toordinal(), days[1]),), how)
    return _around(form, published, how)


def _around(form: Offset, base: dt.date, how: str) -> Resolved:
    days = unit_around(form.unit, form.low, form.high, base)
    if days is None:
        return Resolved((ALL_DAYS,), "out of the range of the calendar")
    if form.stage is not None and form.unit != "day":
        days = stage_of(*days, form.stage)
    return Resolved((Reading(*days),), how)


def _from_text(found: Found, form: Offset, context: Context) -> Resolved:
    """ "the next day", "two days earlier", "that year": from what the text named before."""
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


def _weekday(page: Page, found: Found, form: Weekday, context: Context) -> Resolved:
    name = WEEKDAYS[form.weekday - 1]
    plain = Reading(weekdays=(form.weekday,))
    published = context.published
    side = form.side or form.week
    if side is not None and side.startswith("ref"):
        return _weekday_from_text(form, context, plain)
    if published is not None and not (context.history and form.side is None and form.week is None):
        return _weekday_published(page, found, form, published)
    explicit = context.explicit
    if explicit is None or side is not None:
        return Resolved((plain,), f"any {name}: no date before it says which")
    reading = weekday_from(explicit.reading, form.weekday)
    how = f"the first {name} on or after {explicit.words}, the last day named before it"
    if reading is None:
        return Resolved((plain,), f"any {name}: no date before it says which")
    others = [each for days in (-7, 7) if (each := moved(reading, days)) is not None]
    return Resolved((reading,), how, tuple(others))


def _weekday_from_text(form: Weekday, context: Context, plain: Reading) -> Resolved:
    """ "the following Tuesday", "the previous Friday", "that Monday"."""
    day, side = context.day, form.side
    if day is None or side is None:
        return Resolved((plain,), "the day it counts from is not clear")
    how = f"counted from {day.words}, the last day named before it"
    if side == "ref-1":
        before = moved(day.reading, -7)
        reading = None if before is None else weekday_from(before, form.weekday)
    elif side == "ref+1":
        after = moved(day.reading, 1)
        reading = None if after is None else weekday_from(after, form.weekday)
    else:
        reading = weekday_from(day.reading, form.weekday)
    return Resolved((plain if reading is None else reading,), how)


def _weekday_published(page: Page, found: Found, form: Weekday, published: dt.date) -> Resolved:
    day = published.toordinal()
    last = day - (published.isoweekday() - form.weekday) % 7
    coming = last if last == day else last + 7
    said, name = _said(published), WEEKDAYS[form.weekday - 1]
    if form.week is not None:
        monday = day - published.weekday() + 7 * int(form.week)
        chosen = monday + form.weekday - 1
        return Resolved((Reading(chosen, chosen),), f"counted from {said}")
    if form.side == "-1":
        chosen = last - 7 if last == day else last
        return _one_day(chosen, [chosen - 7], f"the last {name} before {said}")
    if form.side == "1":
        chosen = coming + 7 if coming == day else coming
        return _one_day(chosen, [chosen + 7], f"the next {name} after {said}")
    cue = tense(page, found.start, found.end)
    if form.side == "0":
        monday = day - published.weekday()
        chosen = monday + form.weekday - 1
        if cue != "past" and chosen < day:
            return _one_day(chosen + 7, [chosen], f"the coming {name} as of {said}")
        return _one_day(chosen, [chosen + 7], f"the {name} of the week of {said}")
    if cue == "future":
        return _one_day(
            coming, [coming - 7], f"the coming {name} as of {said}: the sentence looks ahead"
        )
    return _one_day(last, [last + 7], f"the last {name} as of {said}")


def _one_day(day: int, others: list[int], how: str) -> Resolved:
    return Resolved((Reading(day, day),), how, tuple(Reading(each, each) for each in others))


def _period(page: Page, found: Found, form: Period, context: Context) -> Resolved:
    if isinstance(form.first, Weekday) and isinstance(form.last, Weekday):
        return _weekday_period(page, found, form.first, form.last, context)
    assert isinstance(form.first, Calendar)
    assert isinstance(form.last, Calendar)
    ends = [_calendar(page, found, each, context) for each in (form.first, form.last)]
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


def _weekday_period(
    page: Page, found: Found, first: Weekday, last: Weekday, context: Context
) -> Resolved:
    length = (last.weekday - first.weekday) % 7
    start = _weekday(page, found, first, context)
    reading = start.readings[0]
    if reading.single and reading.first is not None:
        whole = Reading(reading.first, reading.first + length)
    elif reading.span is not None:
        end = moved(reading, length)
        whole = (
            reading
            if end is None or end.span is None
            else Reading(span=(reading.span[0], end.span[1]))
        )
    else:
        days = tuple((first.weekday - 1 + each) % 7 + 1 for each in range(length + 1))
        whole = Reading(weekdays=days)
    return Resolved((whole,), start.how)
