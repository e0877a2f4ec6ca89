"""Shapes that count from elsewhere, and bare weekdays: from the tokens they took to forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.date.forms import Found, Offset, Period, Weekday

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.kinds.date.match import Match

__all__ = ["BUILDERS"]


def _weekday_of_week(match: Match) -> list[Found]:
    weekday, week = match.number("weekday"), match.text("week")
    if match.text("unit") != "week" or weekday is None or week == "past":
        return []
    return [match.found_as(Weekday(weekday, week=week))]


def _weekday_range(match: Match) -> list[Found]:
    weekday, last = match.number("weekday"), match.number("last_weekday")
    if weekday is None or last is None:
        return []
    if match.text("link") == "and" and match.text("enter") != "between":
        return []
    return [match.found_as(Period(Weekday(weekday), Weekday(last)))]


def _told_weekday(match: Match) -> list[Found]:
    weekday, side = match.number("weekday"), match.text("side")
    if weekday is None:
        return []
    return [match.found_as(Weekday(weekday, side="-1" if side == "past" else side))]


def _weekday(match: Match) -> list[Found]:
    weekday = match.number("weekday")
    if weekday is None or match.before() == "e":
        return []
    return [match.found_as(Weekday(weekday))]


def _day_beyond(match: Match) -> list[Found]:
    """As in "the day before yesterday"."""
    word, way = match.number("word"), match.token("way")
    if match.text("unit") != "day" or word is None or way is None:
        return []
    days = word + (-1 if way.code == "<" else 1)
    return [match.found_as(Offset("day", days, days))]


def _count_of_units(match: Match) -> list[Found]:
    way = match.token("way")
    assert way is not None
    if way.code in "<>":
        # "two days before the talks" counts from an event that is no date
        if match.after() not in ("", ",", ".", ")"):
            return []
        sign, from_text = (-1 if way.code == "<" else 1), True
    else:
        sign = 1 if way.value in ("ref+", "hence") else -1
        from_text = way.value.startswith("ref")
    return _counted(match, sign, from_text=from_text)


def _counted(
    match: Match, sign: int, *, from_text: bool = False, ahead: bool = False
) -> list[Found]:
    """So many units before or after: "two weeks", "a few days"."""
    unit = match.text("unit")
    low = high = 0
    for token in match.tokens("count"):
        if token.code in "CDN":
            start, _, end = token.value.partition("-")
            if not start.isdigit():
                return []
            low, high = int(start), int(end or start)
    if unit is None or unit in ("half", "quarter", "weekend") or not 0 < low <= high < 3000:
        return []
    scale = {"fortnight": ("week", 2), "decade": ("year", 10), "century": ("year", 100)}
    name, times = scale.get(unit, (unit, 1))
    ends = sorted((sign * low * times, sign * high * times))
    return [match.found_as(Offset(name, ends[0], ends[1], from_text, ahead=ahead))]


def _counted_from_now(match: Match) -> list[Found]:
    """As in "two weeks from now", "ten days from today"."""
    word = match.token("word")
    if word is None or (word.code == "T" and word.value != "0"):
        return []
    return _counted(match, 1)


def _count_ahead(match: Match) -> list[Found]:
    """As in "in two weeks", which is a date only where the sentence looks ahead."""
    return _counted(match, 1, ahead=True)


def _stage_of_the_unit(match: Match) -> list[Found]:
    """As in "the end of the year", "late in the month"."""
    unit = match.text("unit")
    if unit not in ("week", "month", "year") or match.word("unit").endswith("s"):
        return []
    return [match.found_as(Offset(unit, 0, 0, stage=match.stage))]


def _day_before(match: Match) -> list[Found]:
    """As in "the day before", "the day after" at the end of a clause."""
    way = match.token("way")
    if match.text("unit") != "day" or way is None:
        return []
    days = -1 if way.code == "<" else 1
    return [match.found_as(Offset("day", days, days, from_text=True))]


def _told_unit(match: Match) -> list[Found]:
    """As in "last week", "earlier this year", "the next day", "that same month"."""
    side, unit = match.text("side"), match.text("unit")
    if side is None or unit is None or side == "past" or unit in ("half", "century", "fortnight"):
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
    if unit == "day" and (side == "-1" or match.word("side") in ("current", "present", "this")):
        return []
    return [match.found_as(Offset(unit, amount, amount, from_text, match.stage))]


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


def _weekend(match: Match) -> list[Found]:
    if match.text("unit") != "weekend":
        return []
    return [match.found_as(Offset("weekend", 0, 0))]


#: Shape to builder.
BUILDERS: Final[dict[str, Callable[[Match], list[Found]]]] = {
    "weekday of week": _weekday_of_week,
    "weekday to weekday": _weekday_range,
    "told weekday": _told_weekday,
    "day beyond day": _day_beyond,
    "count of units": _count_of_units,
    "counted from now": _counted_from_now,
    "count ahead": _count_ahead,
    "stage of the unit": _stage_of_the_unit,
    "day before": _day_before,
    "told unit": _told_unit,
    "told part of day": _told_part_of_day,
    "day word": _day_word,
    "weekday": _weekday,
    "weekend": _weekend,
}
