"""Shapes that name days: from the tokens they took to forms, or to nothing, which refuses."""

from __future__ import annotations

import re
from calendar import isleap
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from checker.kinds.date.forms import Calendar, Found, Numeric, Offset, Period
from checker.kinds.date.label import MONTHS
from checker.kinds.date.reading import MONTH_LENGTHS, Clock
from checker.values import Flaw

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.kinds.date.match import Match
    from checker.kinds.date.tokens import Token

__all__ = ["BUILDERS", "month_span", "year_of"]

_ISO: Final = re.compile(
    r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"
    r"(?:[t ]([0-9]{2}):([0-9]{2})(?::[0-9]{2})?(z|[+-][0-9]{2}:?[0-9]{2})?)?"
)


def month_span(month: int) -> tuple[int, int]:
    """The first and last day of the year in a month."""
    return month * 100 + 1, month * 100 + MONTH_LENGTHS[month - 1]


def year_of(match: Match) -> tuple[int | None, str | None] | None:
    """Year and shift of the year as told; None if the unit told is no year."""
    unit = match.text("year_unit")
    if unit is not None and unit != "year":
        return None
    shift = match.text("year_shift")
    return match.number("year"), None if shift == "past" else shift


def _day(
    day: int,
    month: int,
    year: int | None,
    *,
    weekday: int | None = None,
    year_shift: str | None = None,
) -> tuple[Calendar, tuple[Flaw, ...]]:
    """A day of a month; one that the month does not have is the month, and a flaw."""
    length = MONTH_LENGTHS[month - 1]
    if month == 2 and year is not None and not isleap(year):
        length = 28
    if 1 <= day <= length:
        return Calendar((month * 100 + day,) * 2, year, weekday, year_shift=year_shift), ()
    where = f"{MONTHS[month - 1]} {year}" if month == 2 and day == 29 else MONTHS[month - 1]
    flaw = Flaw("calendar", f"{where} has {length} days", cause="no such day")
    return Calendar(month_span(month), year, year_shift=year_shift), (flaw,)


def _iso(match: Match) -> list[Found]:
    parts = _ISO.match(match.word("iso"))
    assert parts is not None
    year, month, day = int(parts[1]), int(parts[2]), int(parts[3])
    if not 1 <= month <= 12 or not 1 <= day <= 31 or year == 0:
        return []
    form, flaws = _day(day, month, year)
    found = match.found_as(form, flaws=flaws)
    if parts[4] is None or int(parts[4]) > 23 or int(parts[5]) > 59:
        return [found]
    minute = int(parts[4]) * 60 + int(parts[5])
    return [replace(found, clock=Clock(minute, minute, _zone(parts[6])))]


def _zone(written: str | None) -> int | None:
    """Minutes from UTC of "z", "+03:00" or "-0500"."""
    if written is None:
        return None
    digits = written[1:].replace(":", "")
    if not digits:
        return 0
    minutes = int(digits[:2]) * 60 + int(digits[2:])
    if minutes > 14 * 60:
        return None
    return -minutes if written[0] == "-" else minutes


def _numeric(match: Match) -> list[Found]:
    token = match.token("numeric")
    assert token is not None
    figures = [int(each) for each in re.findall(r"[0-9]+", token.word)]
    mark = re.sub(r"[0-9]", "", token.word)[0]
    if figures[0] > 999:
        orders = [(figures[0], figures[1], figures[2])]
        pair = figures[1], figures[2]
    else:
        year = figures[2]
        short = len(token.word.split(mark)[2]) == 2
        if short and (mark == "-" or len(token.word) < 8):
            return []
        year = year if not short else year + (1900 if year >= 50 else 2000)
        pair = figures[0], figures[1]
        orders = [(year, pair[1], pair[0]), (year, pair[0], pair[1])]
    fitting = tuple(
        dict.fromkeys(
            (year, month * 100 + day)
            for year, month, day in orders
            if 1 <= month <= 12
            and 1 <= day <= MONTH_LENGTHS[month - 1]
            and year
            and (month != 2 or day < 29 or isleap(year))
        )
    )
    if not fitting:
        return []
    form = Numeric(fitting, mark != ".", match.number("weekday"), mark, pair)
    return [match.found_as(form)]


def _day_range(match: Match) -> list[Found]:
    link, enter = match.text("link"), match.text("enter")
    told = year_of(match)
    days = match.number("day"), match.number("last_day")
    months = match.number("month"), match.number("last_month")
    month, last_month = months[0] or months[1], months[1] or months[0]
    if told is None or days[0] is None or days[1] is None or month is None or last_month is None:
        return []
    if link == "and" and enter != "between":
        return []
    wraps = (month, days[0]) > (last_month, days[1])
    year, first_year = told[0], match.number("first_year")
    if year is not None and first_year is None:
        first_year = year - wraps
    elif first_year is not None and year is None:
        year = first_year + wraps
    if month == last_month and days[0] >= days[1] and first_year == year:
        return []
    first, flaws = _day(days[0], month, first_year, year_shift=told[1])
    last, more = _day(days[1], last_month, year, year_shift=told[1])
    if link != "range" or not _was_moved(match):
        return [match.found_as(Period(first, last), flaws=flaws + more)]
    middle = match.found.start("link")
    return [
        match.found_as(first, flaws=flaws, tokens=slice(match.first + (enter is not None), middle)),
        match.found_as(last, flaws=more, tokens=slice(middle + 1, match.last)),
    ]


def _was_moved(match: Match) -> bool:
    """Whether "from the 10th to the 12th" tells two days of something put off."""
    before = match.stretch.tokens[max(match.first - 5, 0) : match.first]
    return any(token.code == "p" for token in before)


def _day_list(match: Match) -> list[Found]:
    told, month = year_of(match), match.number("month")
    if told is None or month is None:
        return []
    year, shift = told
    low, high = match.found.span("days")
    places = [place for place in range(low, high) if match.stretch.codes[place] in "DO"]
    if match.row == "month and days" and match.plural_follows():
        return []
    found = []
    for place in places:
        token = match.stretch.tokens[place]
        number = re.match(r"[0-9]+", token.value)
        assert number is not None
        form, flaws = _day(int(number[0]), month, year, year_shift=shift)
        opens = match.row == "month and days" and place == places[0]
        start, end = (match.first if opens else place), place + 1
        if place == places[-1]:
            end = match.last
        stretch = slice(start, end)
        found.append(match.found_as(form, flaws=flaws, tokens=stretch))
    return found


def _day_month(match: Match) -> list[Found]:
    told, month, day = year_of(match), match.number("month"), match.number("day")
    if told is None or month is None or day is None or day < 1:
        return []
    year, shift = told
    flaws: tuple[Flaw, ...] = ()
    stop = match.token("stop")
    if stop is not None:
        if not _stray(match, stop):
            return []
        flaws = (_stray_stop(match, day, month),)
    weekday = (
        match.number("weekday") or match.number("late_weekday") or match.number("said_weekday")
    )
    form, more = _day(day, month, year, weekday=weekday, year_shift=shift)
    return [match.found_as(form, flaws=flaws + more)]


def _stray(match: Match, stop: Token) -> bool:
    """Whether a full stop after a month is inside a date and does not end a sentence."""
    day = match.token("day")
    assert day is not None
    if day.start == stop.end:
        return True
    before = match.before()
    return before in ("j", "s", "b", "u", "<", ">") or match.token("weekday") is not None


def _stray_stop(match: Match, day: int, month: int) -> Flaw:
    year = match.number("year")
    right = f"{MONTHS[month - 1]} {day}" + ("" if year is None else f", {year}")
    return Flaw("typo", "stray full stop inside the date", right, "stray full stop")


def _year_first(match: Match) -> list[Found]:
    """As in "2018 March 18", "2017 April"."""
    year, month, day = match.number("year"), match.number("month"), match.number("day")
    assert month is not None
    if day is None:
        return [match.found_as(Calendar(month_span(month), year))]
    form, flaws = _day(day, month, year)
    return [match.found_as(form, flaws=flaws)]


def _weekday_and_day(match: Match) -> list[Found]:
    """As in "Friday the 15th"."""
    day = match.number("day")
    if day is None or not 1 <= day <= 31:
        return []
    return [match.found_as(Calendar(day=day, weekday=match.number("weekday")))]


def _day_of_the_month(match: Match) -> list[Found]:
    day = match.number("day")
    if day is None or not match.word("day")[0].isdigit() or not 1 <= day <= 31:
        return []
    # the words before "the 14th" are no part of it
    return [match.found_as(Calendar(day=day), tokens=slice(match.last - 2, match.last))]


def _day_of_told_month(match: Match) -> list[Found]:
    """As in "the 20th of next month"."""
    day, side = match.number("day"), match.text("side")
    if match.text("unit") != "month" or day is None or side is None or side == "past":
        return []
    if not 1 <= day <= 31:
        return []
    amount = int(side.removeprefix("ref"))
    return [match.found_as(Offset("month", amount, amount, side.startswith("ref"), day=day))]


#: Shape to builder.
BUILDERS: Final[dict[str, Callable[[Match], list[Found]]]] = {
    "iso": _iso,
    "numeric": _numeric,
    "day to day month": _day_range,
    "month day to day": _day_range,
    "days of month": _day_list,
    "month and days": _day_list,
    "year month day": _year_first,
    "day. month year": _day_month,
    "day of told month": _day_of_told_month,
    "day month": _day_month,
    "month day": _day_month,
    "weekday and day": _weekday_and_day,
    "day of the month": _day_of_the_month,
    "other day of the month": _day_of_the_month,
}
