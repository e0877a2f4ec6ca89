"""Shapes that count from elsewhere: "last week", "two days later", "the past month"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.date.grammar.days import month_span
from checker.kinds.date.grammar.forms import Calendar, Found, Lead, Led, Offset, Weekday, Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.kinds.date.grammar.match import Match

__all__ = ["BUILDERS", "counted"]

_NOT_COUNTED: Final = frozenset({"half", "weekend", "period"})
_SCALES: Final = {"fortnight": ("week", 2), "decade": ("year", 10), "century": ("year", 100)}


def _count_of(match: Match) -> tuple[int, int] | None:
    """Least and most of a count: "two", "a few", "three hundred"."""
    low = high = 0
    for token in match.tokens("count"):
        if token.code not in "CDN":
            continue
        start, _, end = token.value.partition("-")
        if not start.isdigit():
            return None
        if start in ("100", "1000") and low:
            low, high = low * int(start), high * int(start)
        else:
            low, high = int(start), int(end or start)
    return (low, high) if 0 < low <= high < 3000 else None


def counted(match: Match) -> tuple[str, int, int] | None:
    """The unit, and least and most of a count of it, in units of the calendar: "two decades"."""
    unit, count = match.text("unit"), _count_of(match)
    if unit is None or count is None or unit in _NOT_COUNTED:
        return None
    name, times = _SCALES.get(unit, (unit, 1))
    return name, count[0] * times, count[1] * times


def _day_beyond(match: Match) -> list[Found]:
    """As in "the day before yesterday"."""
    word, way = match.number("word"), match.token("way")
    if match.text("unit") != "day" or word is None or way is None:
        return []
    days = word + (-1 if way.code == "<" else 1)
    return [match.found_as(Offset("day", days, days))]


def _count_of_units(match: Match) -> list[Found]:
    way = match.token("way") or match.token("limit")
    assert way is not None
    if way.code in "<>":
        # "two days before the talks" counts from an event that is no date
        if match.after() not in ("", ",", ".", ")", ";", "#"):
            return []
        sign, from_text = (-1 if way.code == "<" else 1), True
    else:
        sign = 1 if way.value in ("ref+", "hence") else -1
        from_text = way.value.startswith("ref")
    return _so_many(match, sign, from_text=from_text)


def _so_many(
    match: Match, sign: int, *, from_text: bool = False, ahead: bool = False
) -> list[Found]:
    """So many units before or after: "two weeks", "a few days"."""
    told = counted(match)
    if told is None:
        return []
    unit, least, most = told
    low, high = sorted((sign * least, sign * most))
    return [match.found_as(Offset(unit, low, high, from_text, ahead=ahead))]


def _years_ago_today(match: Match) -> list[Found]:
    """As in "forty years ago today"."""
    told, today = counted(match), match.number("today")
    if told is None or today is None or match.text("way") != "ago":
        return []
    unit, least, most = told
    lead = Lead("beyond", unit, -most, -least)
    return [match.found_as(Led(lead, Offset("day", today, today)))]


def _part_of_a_century(match: Match) -> list[Found]:
    """As in "a quarter-century ago", "half a century later"."""
    part = match.text("part") or match.text("half") or match.text("piece")
    years = {"half": 50, "quarter": 25}.get(part or "")
    way = match.text("way") or ""
    if years is None or match.text("unit") != "century":
        return []
    years = years if way in ("ref+", "hence") else -years
    return [match.found_as(Offset("year", years, years, from_text=way.startswith("ref")))]


def _counted_from_now(match: Match) -> list[Found]:
    """As in "two weeks from now", "ten days from today"."""
    word = match.token("word")
    if word is None or (word.code == "T" and word.value != "0"):
        return []
    return _so_many(match, 1)


def _count_ahead(match: Match) -> list[Found]:
    """As in "in two weeks", which is a date only where the sentence looks ahead.

    "Within two weeks" is every day until then.
    """
    told = counted(match)
    if match.text("lead") != "within" or told is None:
        return _so_many(match, 1, ahead=True)
    unit, least, most = told
    return [match.found_as(Window(unit, least, today=True))] if least == most else []


def _stage_of_the_unit(match: Match) -> list[Found]:
    """As in "the end of the year", "late in the month"."""
    unit = match.text("unit")
    if unit == "day" and match.stage in ("earlier", "later"):
        return [match.found_as(Offset("day", 0, 0, from_text=True, stage=match.stage))]
    if unit not in ("week", "month", "year") or match.word("unit").endswith("s"):
        return []
    return [match.found_as(Offset(unit, 0, 0, stage=match.stage))]


def _day_before(match: Match) -> list[Found]:
    """As in "the day before", "the day after" at the end of a clause."""
    way = match.token("way")
    unit = match.text("unit")
    if unit not in ("day", "week", "month", "year") or match.word("unit").endswith("s"):
        return []
    assert way is not None
    count = -1 if way.code == "<" else 1
    return [match.found_as(Offset(unit, count, count, from_text=True))]


def _told_unit(match: Match) -> list[Found]:  # noqa: PLR0911  (one return a reason)
    """As in "last week", "earlier this year", "the next day", "that same month"."""
    side, unit = match.text("side"), match.text("unit")
    if side is None or unit is None or unit in ("half", "period"):
        return []
    if side == "past" or (unit == "fortnight" and side in ("1", "-1")):
        return _window_of_one(match, unit)
    if unit == "fortnight":
        return []
    if match.word("unit").endswith("s"):
        return []
    amount, from_text = int(side.removeprefix("ref")), side.startswith("ref")
    article = match.token("article") is not None
    if article and side == "-1" and match.stage is None:
        # "the last week" is a length of time
        return []
    if side == "1" and (article or unit == "day"):
        if unit != "day" and match.before() in ("v", "i", "d"):
            return []
        from_text = True
    if unit == "day" and side in ("-1", "0"):
        return []
    return [match.found_as(Offset(unit, amount, amount, from_text, match.stage))]


def _window_of_one(match: Match, unit: str) -> list[Found]:
    """As in "the past week", "the next fortnight"."""
    if match.stage is not None or match.word("unit").endswith("s") or unit in ("day", "weekend"):
        return []
    name, times = _SCALES.get(unit, (unit, 1))
    return [match.found_as(Window(name, times if match.text("side") == "1" else -times))]


def _told_part_of_day(match: Match) -> list[Found]:
    """As in "this morning", "last night", "the next evening"."""
    side, part = match.text("side"), match.text("part")
    if side is None or side == "past" or not part:
        return []
    from_text = side.startswith("ref") or side == "1"
    amount = int(side.removeprefix("ref"))
    return [match.found_as(Offset("day", amount, amount, from_text=from_text))]


def _day_word(match: Match) -> list[Found]:
    word = match.number("word")
    assert word is not None
    return [match.found_as(Offset("day", word, word))]


def _after_the_next(match: Match) -> list[Found]:
    """As in "Wednesday after next", "the month after next"."""
    weekday, month, unit = match.number("weekday"), match.number("month"), match.text("unit")
    if match.text("side") != "1":
        return []
    if weekday is not None:
        return [match.found_as(Weekday(weekday, side="2"))]
    if month is not None:
        return [match.found_as(Calendar(month_span(month), side="2"))]
    if unit is None or unit in _NOT_COUNTED - {"weekend"}:
        return []
    name, times = _SCALES.get(unit, (unit, 1))
    return [match.found_as(Offset(name, 2 * times, 2 * times))]


def _window(match: Match) -> list[Found]:
    """As in "the past two weeks", "the next 3 days": all the days between."""
    told, count = counted(match), _count_of(match)
    sign = {"-1": -1, "past": -1, "1": 1, "ref-1": -1}.get(match.text("side") or "")
    if told is None or count is None or sign is None or count[0] != count[1]:
        return []
    if count[0] > 1 and not match.word("unit").endswith("s"):
        return []  # "who turned 77 last week"
    if match.run.codes[match.first] == "S" and match.before() == "r":
        return []  # "expected to last six weeks"
    unit, least, _ = told
    return [match.found_as(Window(unit, sign * least))]


def _rest_of_unit(match: Match) -> list[Found]:
    """As in "the rest of the week", "all year"."""
    unit, side = match.text("unit"), match.text("side") or "0"
    place = match.first + (match.run.codes[match.first] == "t")
    rest = match.run.tokens[place].value == "rest"
    if unit not in ("week", "month", "quarter", "year") or match.word("unit").endswith("s"):
        return []
    if rest:
        if side not in ("0", "1"):
            return []
        return [match.found_as(Offset(unit, int(side), int(side), stage="later"))]
    if side not in ("0", "1", "-1") or "o" in match.letters:
        return []
    return [match.found_as(Offset(unit, int(side), int(side)))]


def _unit_end(match: Match) -> list[Found]:
    """As in "by year end", "at month-end", "mid-year"."""
    unit = match.text("unit") or match.text("late_unit")
    stage = match.text("stage") or match.text("early_stage")
    late = match.text("unit") is not None
    nouns = match.run.page.lexicon.table("stage_noun")
    if stage not in ("late", "mid") or (late and match.word("stage") not in nouns):
        return []
    if unit == "year":
        day = {"late": (1231, 1231), "mid": (601, 731)}[stage or ""]
        return [match.found_as(Calendar(day))]
    if unit not in ("month", "week", "quarter"):
        return []
    return [match.found_as(Offset(unit, 0, 0, stage=stage))]


def _now(match: Match) -> list[Found]:
    """Now, or to date: a date only as the end of a period, which ``compose`` decides."""
    return [match.found_as(Offset("day", 0, 0))]


#: Shape to builder.
BUILDERS: Final[dict[str, Callable[[Match], list[Found]]]] = {
    "day beyond day": _day_beyond,
    "count of units": _count_of_units,
    "counted from now": _counted_from_now,
    "count ahead": _count_ahead,
    "stage of the unit": _stage_of_the_unit,
    "day before": _day_before,
    "told unit": _told_unit,
    "told part of day": _told_part_of_day,
    "day word": _day_word,
    "after the next": _after_the_next,
    "window": _window,
    "late window": _window,
    "rest of the unit": _rest_of_unit,
    "unit end": _unit_end,
    "now": _now,
    "years ago today": _years_ago_today,
    "part of a century ago": _part_of_a_century,
}
