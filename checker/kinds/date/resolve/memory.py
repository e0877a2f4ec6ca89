"""What later dates of an article may count from, once a date is resolved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from checker.kinds.date.grammar.forms import Calendar, Found, Led, Numeric, Offset, Period, Years
from checker.kinds.date.reading import Reading
from checker.kinds.date.resolve.arithmetic import of_year, year_of
from checker.kinds.date.resolve.context import Context, Named

if TYPE_CHECKING:
    from checker.kinds.date.resolve.resolved import Resolved

__all__ = ["remember"]

#: A year without a day, further off than this, is an aside: the story stays in its own year.
_NEAR_YEARS: Final = 15


def remember(found: Found, result: Resolved, context: Context) -> None:
    """What later dates may count from."""
    if len(result.readings) != 1:
        return
    reading, form = result.readings[0], found.form
    year = _year_of(form)
    sentence = context.sentence(found.start)
    place = found.start, found.end
    told = _told_year(form, reading)
    whole = None if told is None else of_year(None, told)
    if whole is not None:
        context.told = Named(whole, sentence, place)
    if year is not None:
        bare = isinstance(form, Calendar) and form.span is None
        if not bare or context.year is None or abs(year - context.year) <= _NEAR_YEARS:
            context.year = year
    elif context.history and reading.first is not None and reading.first == reading.last:
        context.year = year_of(reading)
    counted = isinstance(form, Offset) and form.unit in ("month", "quarter")
    if (counted or isinstance(form, Calendar)) and _is_period(reading):
        context.period = Named(reading, sentence, place)
    last = _last_day(reading)
    if last is None:
        return
    context.day = Named(last, sentence, place)
    around = isinstance(form, Led) and form.lead.sort == "around"
    if (around or isinstance(form, Calendar | Numeric | Period)) and found.clock is None:
        named = Named(_first_day(reading) or last, sentence, place)
        context.explicit = named
        if year is not None or isinstance(form, Numeric):
            context.dated = named


def _is_period(reading: Reading) -> bool:
    """Whether it is a month, a quarter or a half of a known year."""
    if reading.periodic or reading.first is None or reading.last is None:
        return False
    return 27 < reading.last - reading.first + 1 < 190


def _told_year(form: object, reading: Reading) -> int | None:
    """The year that a form says, or counts from another that the text said: "two years later"."""
    if isinstance(form, Years):
        return form.first
    if isinstance(form, Offset) and form.from_text and form.unit == "year":
        return None if reading.first is None else year_of(reading)
    return _year_of(form)


def _year_of(form: object) -> int | None:
    if isinstance(form, Calendar):
        return form.year
    if isinstance(form, Period):
        return _year_of(form.last)
    return None


def _last_day(reading: Reading) -> Reading | None:
    """The last day of a day or of a short range, on which "the next day" follows."""
    if reading.single or (reading.day_of_year is not None and reading.first is None):
        plain = reading.clock is None and reading.told is None
        return reading if plain else replace(reading, clock=None, told=None)
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
