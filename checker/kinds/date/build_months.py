"""Shapes that name months, seasons, years and stretches of them: from their tokens to forms."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.date.build_days import month_span, year_of
from checker.kinds.date.forms import Calendar, Found, Period, Years
from checker.kinds.date.reading import MONTH_LENGTHS

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.kinds.date.match import Match

__all__ = ["BUILDERS"]

_STAGES: Final = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
_YEAR_STAGES: Final = {"early": (101, 430), "mid": (501, 831), "late": (901, 1231)}


def _feast(match: Match) -> list[Found]:
    told, feast = year_of(match), match.number("feast")
    if told is None or feast is None:
        return []
    return [match.found_as(Calendar((feast, feast), told[0], year_shift=told[1]))]


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
    middle = match.found.start("link")
    if month > last_month and match.number("first_year") is None:
        first = Calendar(first.span, year, year_shift=shift)
    return [
        match.found_as(first, tokens=slice(match.found.start("month"), middle)),
        match.found_as(last, tokens=slice(middle + 1, match.last)),
    ]


def _month(match: Match) -> list[Found]:
    told, month = year_of(match), match.number("month")
    if told is None or month is None:
        return []
    year, shift = told
    side, stage = match.text("side"), match.stage or match.text("late_stage")
    if side == "past":
        return []
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
    if match.last >= len(match.stretch.tokens):
        return False
    month = match.stretch.tokens[match.last - 1].word
    return match.stretch.tokens[match.last].code == "x" and month in ("april", "june", "august")


def _season(match: Match) -> list[Found]:
    told, season = year_of(match), match.text("season")
    if told is None or season is None:
        return []
    year, shift = told
    side = match.text("side")
    if side == "past" or (side or "").startswith("ref"):
        side = None
    if year is None and shift is None and side is None:
        leads = re.search(r"[ids]$", match.before()) is not None
        if not leads or match.after() == "o" or match.stretch.codes[match.first] != "t":
            return []
    low, high = (int(each) for each in season.split("-"))
    return [match.found_as(Calendar((low, high), year, year_shift=shift, side=side))]


def _part_of_year(match: Match) -> list[Found]:
    part = match.text("part") or match.text("late_part")
    year = match.number("year") or match.number("early_year")
    if part is None or year is None:
        return []
    if part[0] == "h" and int(part[1]) > 2:
        return []
    months = 3 if part[0] == "q" else 6
    return [match.found_as(Calendar(_months(int(part[1]), months), year))]


def _months(number: int, months: int) -> tuple[int, int]:
    """The days of the year of the n-th stretch of so many months."""
    first, last = (number - 1) * months + 1, number * months
    return first * 100 + 1, last * 100 + MONTH_LENGTHS[last - 1]


def _numbered_unit(match: Match) -> list[Found]:
    """As in "the third quarter", "the first half of 2021", "the 19th century"."""
    unit, number = match.text("unit"), match.number("number")
    told, month = year_of(match), match.number("month")
    if told is None or number is None or match.word("unit").endswith("s"):
        # "the first days of March" are so many as nobody says
        return []
    if unit == "century":
        return _century(match, number) if month is None and told == (None, None) else []
    if month is not None:
        span = _part_of_month(match, unit or "", number, month)
    else:
        span = _part_of_any_year(match, unit or "", number, dated=told != (None, None))
    return [] if span is None else [match.found_as(Calendar(span, told[0], year_shift=told[1]))]


def _part_of_any_year(
    match: Match, unit: str, number: int, *, dated: bool
) -> tuple[int, int] | None:
    size = {"quarter": 3, "half": 6}.get(unit)
    if size is None or not 1 <= number <= 12 // size:
        return _first_week(match, unit, number) if dated else None
    if not dated and (unit == "half" or match.stretch.codes[match.first] != "t"):
        return None
    return _months(number, size)


def _first_week(match: Match, unit: str, number: int) -> tuple[int, int] | None:
    """The first or last days of a year."""
    if match.word("number") in ("last", "final"):
        return {"day": (1231, 1231), "week": (1225, 1231)}.get(unit)
    return {"day": (101, 101), "week": (101, 107)}.get(unit) if number == 1 else None


def _part_of_month(  # noqa: PLR0911  (one return a unit)
    match: Match, unit: str, number: int, month: int
) -> tuple[int, int] | None:
    low, high = month_span(month)
    ends = match.word("number") in ("last", "final")
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
    span = _part_of_month(match, "week", number, month)
    if span is None:
        return []
    return [match.found_as(Calendar(span, told[0], weekday, year_shift=told[1]))]


def _century(match: Match, number: int) -> list[Found]:
    if not 1 <= number <= 30:
        return []
    return [match.found_as(Years(number * 100 - 99, number * 100, match.stage))]


def _decade(match: Match) -> list[Found]:
    token = match.token("decade")
    assert token is not None
    digits = "".join(each for each in token.word if each.isdigit())
    if len(digits) == 4:
        first = int(digits)
        length = 100 if digits.endswith("00") and first < 2000 else 10
        return [match.found_as(Years(first, first + length - 1, match.stage))]
    if token.word[0].isdigit() and (match.stage is None or "t" not in match.found[0]):
        # "in his 90s", "in her early 20s" is an age, "in the 90s" often a temperature
        return []
    first = 1900 + int(digits) if int(digits) >= 20 else 2000 + int(digits)
    return [match.found_as(Years(first, first + 9, match.stage))]


def _year_range(match: Match) -> list[Found]:
    year, link, enter = match.number("year"), match.text("link"), match.text("enter")
    last = match.token("last_year")
    if year is None or last is None or not last.value.isdigit():
        return []
    if link == "and" and enter != "between":
        return []
    last_year = int(last.value)
    if len(last.value) == 2 and link in ("-", "/"):
        last_year += year // 100 * 100
    if not year < last_year < 2200 or (year < 1500 and enter is None):
        return []
    return [match.found_as(Period(Calendar(None, year), Calendar(None, last_year)))]


def _year(match: Match) -> list[Found]:
    year, stage, unit = match.number("year"), match.stage, match.text("unit")
    assert year is not None
    if unit not in (None, "year"):
        return []
    if stage is None and unit is None and not _dates(match, year):
        return []
    span = _YEAR_STAGES.get(stage or "")
    if match.word("stage") in ("beginning", "start", "end", "close", "outset"):
        span = {"early": (101, 331), "late": (1001, 1231)}[stage or ""]
    return [match.found_as(Calendar(span, year))]


def _dates(match: Match, year: int) -> bool:  # noqa: PLR0911  (one return a neighbour)
    """Whether the neighbours of four digits make a year of them."""
    lead, after = match.before(), match.after(2)
    if after[:1] == "Z":
        return False
    if after[:1] in ("/", "-") and after[1:] in ("D", "N", "x"):
        return False
    # a round number before a plural is a count: "the 1500 rebels", not "the 2016 elections"
    counts = match.plural_follows() and (year % 50 == 0 or lead in ("o", "f", "b", "w", "<", ">"))
    if lead in ("i", "s", "d", "u", "k"):
        return True
    if lead in ("b", "~", "f", "w", "<", ">", "r", "o", "t", "q", "&"):
        return year >= 1500 and not counts
    if lead == "(":
        return year >= 1500 and after[:1] == ")"
    if lead == "C" and match.stretch.tokens[match.first - 1].value == "1":
        return year >= 1800 and after[:1] == "x" and not match.plural_follows()
    if match.opens_line():
        return year >= 1500 and after[:1] in ("", "#", ":", "x") and not match.plural_follows()
    return False


#: Shape to builder.
BUILDERS: Final[dict[str, Callable[[Match], list[Found]]]] = {
    "feast": _feast,
    "month to month": _month_range,
    "month": _month,
    "season": _season,
    "part of year": _part_of_year,
    "numbered unit": _numbered_unit,
    "weekday of month": _weekday_of_month,
    "decade": _decade,
    "year to year": _year_range,
    "year": _year,
}
