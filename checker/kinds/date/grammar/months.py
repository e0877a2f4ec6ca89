"""Shapes that name months, feasts, seasons and parts of a year: from their tokens to forms."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.date.feasts import fixed
from checker.kinds.date.grammar.days import full_year, month_span, year_of
from checker.kinds.date.grammar.forms import Calendar, Feast, Form, Found, Period
from checker.kinds.date.reading import MONTH_LENGTHS

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.kinds.date.grammar.match import Match

__all__ = ["BUILDERS"]

_STAGES: Final = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}


#: What stands before a feast whose name lends itself to other things, where it is a day.
_FEAST_LEADS: Final = tuple("j@sub<>d~vi&r-of")


def _feast(match: Match) -> list[Found]:
    told, token, side = year_of(match), match.token("feast"), match.text("side")
    if told is None or token is None or side == "past":
        return []
    start = match.first if side is not None else match.place("feast")
    span = slice(start, match.last)
    bare = (
        told == (None, None)
        and side is None
        and token.word in match.run.page.lexicon.table("bare_feast")
    )
    lead = match.run.codes[max(start - 2, 0) : start].removesuffix("t")[-1:]
    if bare and (match.lends_name() or lead not in _FEAST_LEADS):
        return []  # "Christmas sales", "an Easter egg" name no day
    day = fixed(token.value)
    if day is not None:
        form: Form = Calendar((day, day), told[0], year_shift=told[1], side=side)
    else:
        form = Feast(token.value, told[0], told[1], side)
    return [match.found_as(form, tokens=span)]


def _month_range(match: Match) -> list[Found]:
    told = year_of(match)
    month, last_month = match.number("month"), match.number("last_month")
    if told is None or month is None or last_month is None:
        return []
    year, shift = told
    first_year = match.number("first_year")
    if first_year is None and year is not None:
        first_year = year - (month > last_month)
    first = Calendar(month_span(month), first_year, year_shift=shift)
    last = Calendar(month_span(last_month), year, year_shift=shift)
    if match.text("link") != "and" or match.text("enter") == "between":
        return [match.found_as(Period(first, last))]
    middle = match.place("link")
    if month > last_month and match.number("first_year") is None:
        first = Calendar(first.span, year, year_shift=shift)
    return [
        match.found_as(first, tokens=slice(match.place("month"), middle)),
        match.found_as(last, tokens=slice(middle + 1, match.last)),
    ]


def _month(match: Match) -> list[Found]:
    told, month = year_of(match), match.number("month")
    if told is None or month is None:
        return []
    year, shift = told
    side, stage = match.text("side"), match.stage or match.text("late_stage")
    if side == "past" or (match.stage and re.match(r"\.?[DO]", match.after(2))):
        return []  # "late Sept. 21" is a time of that day
    bare = year is None and shift is None and side is None and stage is None
    if bare and _name_follows(match) and not re.search(r"[isudbf<>&r~oj,(\-]", match.before()):
        return []
    span = month_span(month)
    if stage in _STAGES:
        low, high = _STAGES[stage]
        span = month * 100 + low, month * 100 + min(high, MONTH_LENGTHS[month - 1])
    return [match.found_as(Calendar(span, year, year_shift=shift, side=side))]


def _name_follows(match: Match) -> bool:
    """Whether the month is the first of two capitalised words ("April Jones")."""
    month, weak = match.run.tokens[match.last - 1].word, match.run.page.lexicon.table("date_weak")
    return match.capital_follows() and weak.get(month) == "name"


def _season(match: Match) -> list[Found]:
    told, season = year_of(match), match.text("season")
    if told is None or season is None:
        return []
    year, shift = told
    side = match.text("side")
    if side == "ref0" and year is None and shift is None:
        side, shift = None, "ref0"  # "that winter"
    if side == "past" or (side or "").startswith("ref"):
        side = None
    if year is None and shift is None and side is None:
        leads = match.before() in ("i", "d", "s", "<", ">", "b", "u")
        article = match.run.codes[match.first] == "t"
        if not leads or match.after() == "o" or not (article or match.after() in tuple(",.;)#")):
            return []
    low, high = (int(each) for each in season.split("-"))
    return [match.found_as(Calendar((low, high), year, year_shift=shift, side=side))]


def _season_over_new_year(match: Match) -> list[Found]:
    """As in "the winter of 2021-22"."""
    season, year, last = match.text("season"), match.number("year"), match.number("last_year")
    if season is None or year is None or last is None:
        return []
    low, high = (int(each) for each in season.split("-"))
    if low <= high or last not in (year + 1, (year + 1) % 100):
        return []
    return [match.found_as(Period(Calendar((low, 1231), year), Calendar((101, high), year + 1)))]


def _part_of_year(match: Match) -> list[Found]:
    part = match.text("part") or match.text("late_part")
    year = match.number("year") or match.number("early_year")
    if part is None:
        return []
    glued = re.fullmatch(r"([0-9]{2,4})?[ -]?([qh])([1-4])[ -]?", part)
    if glued is None or (glued[2] == "h" and int(glued[3]) > 2):
        return []
    if glued[1] is not None:
        year = int(glued[1]) if len(glued[1]) == 4 else full_year(int(glued[1]))
    if year is None and match.before() not in tuple("isdubfr<>o"):
        return []
    months = 3 if glued[2] == "q" else 6
    return [match.found_as(Calendar(_months(int(glued[3]), months), year))]


def _quarter_of_year(match: Match) -> list[Found]:
    """As in "the 1988 fourth quarter"."""
    size = {"quarter": 3, "half": 6}.get(match.text("unit") or "")
    number = match.number("number")
    if size is None or number is None or not 1 <= number <= 12 // size:
        return []
    return [match.found_as(Calendar(_months(number, size), match.number("year_before")))]


#: "The second half of the 2000s" is a part of what follows.
_OF_A_DATE: Final = re.compile("ot?[QYUO]")


def _months(number: int, months: int) -> tuple[int, int]:
    """The days of the year of the n-th stretch of so many months."""
    first, last = (number - 1) * months + 1, number * months
    return first * 100 + 1, last * 100 + MONTH_LENGTHS[last - 1]


def _numbered_unit(match: Match) -> list[Found]:
    """As in "the third quarter", "the first half of 2021", "the 19th century"."""
    unit, number = match.text("unit"), match.number("number")
    told, month = year_of(match), match.number("month")
    if match.word("own_year") == "year":
        told = None, "0"  # "the first half of the year"
    elif match.text("own_year") is not None or (
        told == (None, None) and _OF_A_DATE.match(match.after(3))
    ):
        return []
    if told is None or number is None or match.word("unit").endswith("s"):
        # "the first days of March" are so many as nobody says
        return []
    if unit == "century":
        # the builder of centuries reads these
        return []
    if month is not None:
        span = _part_of_month(unit or "", number, month)
    else:
        span = _part_of_any_year(match, unit or "", number, dated=told != (None, None))
    return [] if span is None else [match.found_as(Calendar(span, told[0], year_shift=told[1]))]


def _part_of_any_year(
    match: Match, unit: str, number: int, *, dated: bool
) -> tuple[int, int] | None:
    size = {"quarter": 3, "half": 6}.get(unit)
    if size is None or not 1 <= number <= 12 // size:
        return _edge_of_year(unit, number) if dated else None
    token = match.token("number")
    if not dated and (token is None or token.code != "O" or not _of_business(match, unit)):
        return None
    return _months(number, size)


def _of_business(match: Match, unit: str) -> bool:
    """Whether a quarter or half without a year is one of a year, and not one of a game."""
    if unit == "half":
        return match.near("business_word") and not match.near("game_word")
    return not match.near("game_word")


def _edge_of_year(unit: str, number: int) -> tuple[int, int] | None:
    """The first or last day of a year."""
    if unit != "day":
        return None
    if number < 0:
        return 1231, 1231
    return (101, 101) if number == 1 else None


def _part_of_month(  # noqa: PLR0911  (one return a unit)
    unit: str, number: int, month: int
) -> tuple[int, int] | None:
    low, high = month_span(month)
    ends = number < 0
    if not ends and not 1 <= number <= 5:
        return None
    if unit == "half" and number in (1, 2):
        return (low, low + 14) if number == 1 else (low + 15, high)
    if unit == "day":
        if not ends:
            return low + number - 1, low + number - 1
        return (228, 229) if month == 2 else (high, high)
    if unit != "week":
        return None
    if ends:
        return high - 6, high
    start = low + 7 * (number - 1)
    return (start, min(start + 6, high)) if start <= high else None


def _weekday_of_month(match: Match) -> list[Found]:
    """As in "the first Monday of October", "the last Friday in March 2021"."""
    told, month = year_of(match), match.number("month")
    number, weekday = match.number("number"), match.number("weekday")
    if told is None or month is None or number is None:
        return []
    span = _part_of_month("week", number, month)
    if span is None:
        return []
    return [match.found_as(Calendar(span, told[0], weekday, year_shift=told[1]))]


#: Shape to builder.
BUILDERS: Final[dict[str, Callable[[Match], list[Found]]]] = {
    "feast": _feast,
    "month to month": _month_range,
    "month": _month,
    "season over new year": _season_over_new_year,
    "season": _season,
    "part of year": _part_of_year,
    "year and quarter": _quarter_of_year,
    "numbered unit": _numbered_unit,
    "weekday of month": _weekday_of_month,
}
