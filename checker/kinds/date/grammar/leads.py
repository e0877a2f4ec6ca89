"""Shapes that lead to another date, or that only the text can place: "the week of"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.date.grammar.forms import Bare, Calendar, Found, Lead, Led, SamePeriod
from checker.kinds.date.grammar.offsets import counted

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.kinds.date.grammar.match import Match

__all__ = ["BUILDERS"]


def _same_period(match: Match) -> list[Found]:  # noqa: PLR0911  (one return a form)
    """As in "the same period last year", "the comparable quarter a year earlier"."""
    if match.text("side") != "ref0" or match.text("unit") not in ("period", "quarter", "month"):
        return []
    year, shift = match.number("year"), match.text("shift")
    if year is not None:
        return [match.found_as(SamePeriod(year=year))]
    if shift is None:
        if match.text("ago_unit") != "year" or match.number("count") != 1:
            return []
        return [match.found_as(SamePeriod(years=-1))]
    if match.text("year_unit") != "year" or shift == "past":
        return []
    if shift.startswith("ref"):
        return [match.found_as(SamePeriod(years=int(shift[3:])))]
    return [match.found_as(SamePeriod(shift=int(shift)))]


def _year_earlier(match: Match) -> list[Found]:
    """As in "the year-earlier quarter", "year-ago period"."""
    if match.text("year_unit") != "year":
        return []
    if match.text("unit") not in (None, "period", "quarter", "month"):
        return []
    return [match.found_as(SamePeriod(years=-1))]


def _the_unit(match: Match) -> list[Found]:
    """As in "for the quarter": which one only the text can say."""
    unit = match.text("unit")
    if match.word("unit").endswith("s") or match.after() in tuple("o<>CDNx-")[:1]:
        return []
    if match.run.codes[match.last - 1] == "h":
        place = slice(match.first, match.last - 1)
        return [match.found_as(Bare(unit), tokens=place)] if unit == "quarter" else []
    if unit == "quarter" and match.before() in tuple("ivdoj"):
        return [match.found_as(Bare("quarter"))]
    if unit in ("year", "month", "week") and match.before() == "v":
        return [match.found_as(Bare(unit))]
    return []


def _week_number(match: Match) -> list[Found]:
    """As in "week 3 of 2027"; without a year the number may be that of a season."""
    number, year = match.number("number"), match.number("year")
    if match.text("unit") != "week" or year is None or number is None or not 1 <= number <= 53:
        return []
    return [match.found_as(Led(Lead("part", "week", number, number), Calendar(None, year)))]


def _part_of_day(match: Match) -> list[Found]:
    """As in "the evening of the 14th", "the afternoon of May 4"."""
    return [match.found_as(Lead("around", "day"))] if match.text("part") else []


def _part_lead(match: Match) -> list[Found]:
    """As in "the third Wednesday of", "the last three months of", "early in"."""
    number, unit, token = match.number("number"), match.text("unit"), match.token("unit")
    assert token is not None
    count = match.number("count")
    if number is None or unit is None or number == 0:
        return []
    if token.code == "W":
        unit = f"weekday:{unit}"
    elif unit in ("century", "period", "decade"):
        return []
    if match.has("number", "S") and number != -1:
        return []
    plural = token.word.endswith("s") and token.code == "U"
    if plural != (count is not None and count > 1):
        return []
    size = count or 1
    low, high = (-size, -1) if number < 0 else (number, number + size - 1)
    return [match.found_as(Lead("part", unit, low, high))]


def _count_lead(match: Match) -> list[Found]:
    """As in "two days before", "a week from"."""
    way, told = match.token("way"), counted(match)
    assert way is not None
    if told is None:
        return []
    unit, least, most = told
    low, high = (-most, -least) if way.code == "<" else (least, most)
    sort = "from" if way.code == "f" else "beyond"
    return [match.found_as(Lead(sort, unit, low, high))]


def _around_lead(match: Match) -> list[Found]:
    """As in "the week of", "the month of"."""
    unit = match.text("unit")
    if unit not in ("week", "weekend", "month") or match.word("unit").endswith("s"):
        return []
    return [match.found_as(Lead("around", unit))]


def _ending_lead(match: Match) -> list[Found]:
    """As in "the week ending"; years of business are told beside the day that ends them."""
    unit = match.text("unit")
    if unit not in ("week", "month") or match.word("unit").endswith("s"):
        return []
    return [match.found_as(Lead("ending", unit))]


def _beginning_lead(match: Match) -> list[Found]:
    """As in "the week beginning"."""
    nouns = match.run.page.lexicon.table("stage_noun")
    if match.text("unit") != "week" or match.text("opening") != "early":
        return []
    return [match.found_as(Lead("beginning", "week"))] if match.word("opening") in nouns else []


def _weekday_lead(match: Match) -> list[Found]:
    """As in "the Friday after"."""
    weekday, way = match.number("weekday"), match.token("way")
    assert weekday is not None
    assert way is not None
    sort = "first weekday after" if way.code == ">" else "last weekday before"
    return [match.found_as(Lead(sort, "day", weekday, weekday))]


def _stage_lead(match: Match) -> list[Found]:
    """As in "the end of", "early in"."""
    stage = match.stage
    return (
        []
        if stage is None or stage in ("earlier", "later")
        else [match.found_as(Lead("stage", stage))]
    )


#: Shape to builder.
BUILDERS: Final[dict[str, Callable[[Match], list[Found]]]] = {
    "same period": _same_period,
    "year-earlier": _year_earlier,
    "part of a day": _part_of_day,
    "the unit": _the_unit,
    "part of what follows": _part_lead,
    "count from what follows": _count_lead,
    "unit around": _around_lead,
    "unit beginning": _beginning_lead,
    "unit ending": _ending_lead,
    "weekday beside": _weekday_lead,
    "stage of what follows": _stage_lead,
    "week number": _week_number,
}
