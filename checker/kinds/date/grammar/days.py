"""Shapes that name days by month and number: from their tokens to forms, or to nothing."""

from __future__ import annotations

import re
from calendar import isleap
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from checker.kinds.date.grammar.forms import Calendar, Found, Offset, Period, Weekday
from checker.kinds.date.label import MONTHS
from checker.kinds.date.reading import MONTH_LENGTHS
from checker.values import Flaw

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.kinds.date.grammar.match import Match
    from checker.kinds.date.words import Token

__all__ = ["BUILDERS", "day_of", "full_year", "month_span", "year_of"]


def month_span(month: int) -> tuple[int, int]:
    """The first and last day of the year in a month."""
    return month * 100 + 1, month * 100 + MONTH_LENGTHS[month - 1]


def full_year(short: int) -> int:
    """The year of two digits: 50 to 99 are of the twentieth century."""
    return short + (1900 if short >= 50 else 2000)


def year_of(match: Match) -> tuple[int | None, str | None] | None:
    """Year and shift of the year as told; None if the unit told is no year."""
    unit = match.text("year_unit")
    if unit is not None and unit != "year":
        return None
    shift, short = match.text("year_shift"), match.number("short")
    if short is None and (written := match.word("of_year")):
        if len(written) != 2:
            return None
        short = int(written)
    year = match.number("year") if short is None else full_year(short)
    return year, None if shift == "past" else shift


def day_of(
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
    first, flaws = day_of(days[0], month, first_year, year_shift=told[1])
    last, more = day_of(days[1], last_month, year, year_shift=told[1])
    if link != "range" or not _was_moved(match):
        return [match.found_as(Period(first, last), flaws=flaws + more)]
    middle = match.place("link")
    return [
        match.found_as(first, flaws=flaws, tokens=slice(match.first + (enter is not None), middle)),
        match.found_as(last, flaws=more, tokens=slice(middle + 1, match.last)),
    ]


def _was_moved(match: Match) -> bool:
    """Whether "from the 10th to the 12th" tells two days of something put off."""
    before = match.run.tokens[max(match.first - 5, 0) : match.first]
    return any(token.code == "p" for token in before)


def _day_list(match: Match) -> list[Found]:
    told, month = year_of(match), match.number("month")
    if told is None or month is None:
        return []
    year, shift = told
    low, high = match.places("days")
    places = [place for place in range(low, high) if match.run.codes[place] in "DO"]
    if match.row == "month and days" and match.plural_follows():
        return []
    days = [int(re.sub("[^0-9]", "", match.run.tokens[place].value)) for place in places]
    if days != sorted(days):
        return []  # "January 30 and the 2nd": the second is of another month
    found = []
    for place in places:
        token = match.run.tokens[place]
        number = re.match(r"[0-9]+", token.value)
        assert number is not None
        form, flaws = day_of(int(number[0]), month, year, year_shift=shift)
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
    token = match.token("day")
    assert token is not None
    articles = match.run.page.lexicon.table("date_article")
    if token.code == "C" and (token.word in articles or not token.value.isdigit() or day > 31):
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
    form, more = day_of(day, month, year, weekday=weekday, year_shift=shift)
    side = match.text("side")
    if side is not None and side != "past" and year is None and shift is None:
        form = replace(form, side=side)
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
    form, flaws = day_of(day, month, year)
    return [match.found_as(form, flaws=flaws)]


def _weekday_and_day(match: Match) -> list[Found]:
    """As in "Friday the 15th", "Thu 15th", "Friday the fifteen", "Sunday 31", "Sunday (31)"."""
    said = [match.number(name) for name in ("day", "word", "bare")]
    day = next((each for each in said if each is not None), None)
    if day is None or not 1 <= day <= 31:
        return []
    return [match.found_as(Calendar(day=day, weekday=match.number("weekday")))]


def _weekday_bracketed(match: Match) -> list[Found]:
    """As in "on Wednesday (12)", which is Wednesday alone where no month is named."""
    weekday = match.number("weekday")
    assert weekday is not None
    alone = match.found_as(Weekday(weekday), tokens=slice(match.first, match.first + 1))
    alone = replace(alone, row="weekday")
    return [replace(each, inner=alone) for each in _weekday_and_day(match)] or [alone]


def _day_of_the_month(match: Match) -> list[Found]:
    day = match.number("day")
    if day is None or not match.word("day")[0].isdigit() or not 1 <= day <= 31:
        return []
    # the words before "the 14th" are no part of it
    return [match.found_as(Calendar(day=day), tokens=slice(match.last - 2, match.last))]


def _days_of_the_month(match: Match) -> list[Found]:
    """As in "on the 11th or 18th": two days of one month, the second perhaps with its article."""
    low, high = match.places("days")
    found = []
    for place in (low, high - 1):
        number = re.match("[0-9]+", match.run.tokens[place].word)
        if number is None or not 1 <= int(number[0]) <= 31:
            return []
        start = place - (match.run.codes[place - 1] == "t")
        form = Calendar(day=int(number[0]))
        found.append(match.found_as(form, tokens=slice(start, place + 1)))
    return found


def _day_to_day(match: Match) -> list[Found]:
    """As in "from the 10th to the 12th", in a month that the text has named."""
    day, last = match.number("day"), match.number("last_day")
    if day is None or last is None or not 1 <= day < last <= 31 or _was_moved(match):
        return []
    if match.run.codes[match.first] == "f" and match.run.codes[match.first + 3] == "&":
        return []
    period = Period(Calendar(day=day), Calendar(day=last))
    return [match.found_as(period, tokens=slice(match.first + 1, match.last))]


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
    "day month short year": _day_month,
    "day in words, month": _day_month,
    "day to day": _day_to_day,
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
    "weekday (day)": _weekday_bracketed,
    "day of the month": _day_of_the_month,
    "days of the month": _days_of_the_month,
    "other day of the month": _day_of_the_month,
}
