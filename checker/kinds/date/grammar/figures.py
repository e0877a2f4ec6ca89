"""Shapes of dates in figures: ISO, 10.01.2022, 01/10/2022, 2016-11, "on 22/04"."""

from __future__ import annotations

import re
from calendar import isleap
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from checker.kinds.date.grammar.days import day_of, full_year, month_span, year_of
from checker.kinds.date.grammar.forms import Calendar, Found, Numeric, Period
from checker.kinds.date.reading import MONTH_LENGTHS, Clock

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.kinds.date.grammar.match import Match

__all__ = ["BUILDERS"]

_ISO: Final = re.compile(
    r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"
    r"(?:[t ]([0-9]{2}):([0-9]{2})(?::[0-9]{2})?(z|[+-][0-9]{2}:?[0-9]{2})?)?"
)


def _iso(match: Match) -> list[Found]:
    parts = _ISO.match(match.word("iso"))
    assert parts is not None
    year, month, day = int(parts[1]), int(parts[2]), int(parts[3])
    if not 1 <= month <= 12 or not 1 <= day <= 31 or year == 0:
        return []
    form, flaws = day_of(day, month, year)
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
        # "9/9/99" can be nothing else; "1.2.10" is a section
        dated = mark == "/" and (year > 31 or match.before() in _LED)
        if short and (mark == "-" or len(token.word) < 8) and not dated:
            return []
        year = full_year(year) if short else year
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


def _exists(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= MONTH_LENGTHS[month - 1]


#: What stands before two figures with a stroke or dash, where they are a date.
_LED: Final = frozenset("jsubfrwid<>#W")
#: What parts of a whole are written with a stroke: "by 1/4" is a fraction, "on 1/4" a date.
_DENOMINATORS: Final = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100})


def _figures(match: Match) -> list[Found]:  # noqa: PLR0911  (one return a form)
    """As in "2016-11", "11/2016", "on 22/04"; "2011/12" and "2011-12" are two years."""
    token = match.token("figures")
    assert token is not None
    one, other = (int(each) for each in re.findall("[0-9]+", token.word))
    weekday = match.number("weekday")
    leads = "js" if one < other and other in _DENOMINATORS else _LED
    led = weekday is not None or match.before() in leads or match.opens_line()
    if not led and (max(one, other) < 1000 or match.before() in tuple("-/.") or match.named()):
        return []
    if token.word[-1] == ".":
        # "22.11." is written where the day comes first
        if not _exists(other, one):
            return []
        return [match.found_as(Calendar((other * 100 + one,) * 2, weekday=weekday))]
    if one > 999 or other > 999:
        if weekday is not None:
            return []
        year, month = max(one, other), min(one, other)
        if one == year and len(token.word) == 7 and month > year % 100:
            return [
                match.found_as(
                    Period(Calendar(None, year), Calendar(None, year - year % 100 + month))
                )
            ]
        return [match.found_as(Calendar(month_span(month), year))]
    orders = tuple(
        dict.fromkeys(
            (None, month * 100 + day)
            for month, day in ((other, one), (one, other))
            if _exists(month, day)
        )
    )
    if not orders:
        return []
    if len(orders) == 1:
        return [match.found_as(Calendar((orders[0][1],) * 2, weekday=weekday))]
    return [
        match.found_as(Numeric(orders, equal=True, weekday=weekday, mark="/", figures=(one, other)))
    ]


def _two_days(match: Match) -> list[Found]:
    """As in "the night of 9/10 January": two days that follow each other."""
    told, month = year_of(match), match.number("month") or match.number("first_month")
    first, _, last = (match.word("days") or match.word("late_days")).partition("/")
    if told is None or month is None or not last.isdigit():
        return []
    if int(last) != int(first) + 1 or int(last) > 31:
        return []
    year, shift = told
    days = [day_of(int(each), month, year, year_shift=shift) for each in (first, last)]
    flaws = (*days[0][1], *days[1][1])
    return [match.found_as(Period(days[0][0], days[1][0]), flaws=flaws)]


#: Shape to builder.
BUILDERS: Final[dict[str, Callable[[Match], list[Found]]]] = {
    "iso": _iso,
    "numeric": _numeric,
    "figures": _figures,
    "two days in figures": _two_days,
}
