"""Weekdays without a date: which one is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.kinds.date.label import WEEKDAYS, day_words
from checker.kinds.date.reading import Reading
from checker.kinds.date.resolve.arithmetic import moved, weekday_from
from checker.kinds.date.resolve.cues import awaited, on_timetable, tense
from checker.kinds.date.resolve.resolved import Resolved, published_on

if TYPE_CHECKING:
    import datetime as dt

    from checker.kinds.date.grammar.forms import Found, Weekday
    from checker.kinds.date.resolve.context import Context
    from checker.kinds.date.resolve.cues import Cue
    from checker.scan import Page

__all__ = ["weekday_days", "weekday_period"]

#: A cue further away than so many characters is often of another clause.
_NEAR_CUE = 120
#: "He would go Friday": so near, even "would" is said of the day.
_BESIDE = 35


def weekday_days(page: Page, found: Found, form: Weekday, context: Context) -> Resolved:
    """The day of a bare weekday: by the words beside it, the publication or a date before it."""
    name = WEEKDAYS[form.weekday - 1]
    plain = Reading(weekdays=(form.weekday,))
    published = context.published
    side = form.side or form.week
    if side is not None and side.startswith("ref"):
        return _weekday_from_text(form, context, plain)
    if published is not None and not (context.history and form.side is None and form.week is None):
        return _weekday_published(page, found, form, published)
    explicit = context.explicit
    nothing = Resolved((plain,), f"any {name}: no date before it says which")
    if explicit is None or side is not None:
        return nothing
    there, here = tense(page, *explicit.place), tense(page, found.start, found.end)
    if (there and there.tense, here and here.tense) == ("future", "past"):
        # what is still to come is no anchor for what has happened
        return nothing
    reading = weekday_from(explicit.reading, form.weekday)
    how = f"the first {name} on or after {explicit.words}, the last day named before it"
    return nothing if reading is None else Resolved((reading,), how, (plain,))


def _weekday_from_text(form: Weekday, context: Context, plain: Reading) -> Resolved:
    """As in "the following Tuesday", "the previous Friday", "that Monday"."""
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


def _weekday_published(  # noqa: PLR0911  (one return a rule)
    page: Page, found: Found, form: Weekday, published: dt.date
) -> Resolved:
    day = published.toordinal()
    last = day - (published.isoweekday() - form.weekday) % 7
    coming = last if last == day else last + 7
    when, name = published_on(published), WEEKDAYS[form.weekday - 1]
    if form.week is not None:
        monday = day - published.weekday() + 7 * int(form.week)
        chosen = monday + form.weekday - 1
        return Resolved((Reading(chosen, chosen),), f"the {name} of that week; {when}")
    if form.side == "-1":
        chosen = last - 7 if last == day else last
        return _one_day(chosen, [chosen - 7], f"the last {name} before; {when}")
    if form.side in ("1", "2"):
        chosen = (coming + 7 if coming == day else coming) + 7 * (int(form.side) - 1)
        return _one_day(chosen, [chosen + 7], f"the next {name}; {when}")
    cue = _cue(page, found)
    ahead = cue is not None and cue.tense == "future"
    if cue is not None and cue.weak and cue.distance > _BESIDE:
        ahead = False
    if form.side == "0":
        monday = day - published.weekday()
        chosen = monday + form.weekday - 1
        if chosen < day and (cue is None or ahead):
            return _one_day(chosen + 7, [chosen], f"the coming {name}; {when}")
        return _one_day(chosen, [chosen + 7], f"the {name} of that week; {when}")
    if found.row == "weekday" and (
        (cue is None and _heads_entry(page, found)) or _is_spoken_of(page, found)
    ):
        reason: str | None = "because what is told of it is to come"
    else:
        reason = awaited(page, found, cue)
    if reason is None and cue is not None and ahead and cue.distance <= _NEAR_CUE:
        reason = cue.because
    if reason is not None:
        how = f"the coming one, {reason}; {when}"
        return _one_day(coming, [coming - 7], f"{name}, {day_words(coming)}: {how}")
    return _one_day(last, [last + 7], f"{name}, {day_words(last)}: the last one; {when}")


def _cue(page: Page, found: Found) -> Cue | None:
    """The word that tells the tense: the verb of a timetable, where no "will" stands by."""
    cue = tense(page, found.start, found.end)
    sure = cue is not None and cue.tense == "future" and not cue.weak
    return cue if sure else on_timetable(page, found.start) or cue


def _heads_entry(page: Page, found: Found) -> bool:
    """Whether it stands at the head of a line before a colon, as in a calendar of events."""
    text = page.text
    if text[found.end : found.end + 1] != ":":
        return False
    line = text[text.rfind("\n", 0, found.start) + 1 : found.start]
    return not line.strip(" _-*•")


def _is_spoken_of(page: Page, found: Found) -> bool:
    """Whether it is the subject of its sentence: "Monday is the anniversary"."""
    sentence = page.sentence_at(found.start)
    if sentence is None or sentence.start != found.start:
        return False
    return page.folded.startswith((" is ", " will "), found.end)


def _one_day(day: int, others: list[int], how: str) -> Resolved:
    return Resolved((Reading(day, day),), how, tuple(Reading(each, each) for each in others))


def weekday_period(
    page: Page, found: Found, first: Weekday, last: Weekday, context: Context
) -> Resolved:
    """The days from one weekday to the next of another name."""
    length = (last.weekday - first.weekday) % 7
    start = weekday_days(page, found, first, context)
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
