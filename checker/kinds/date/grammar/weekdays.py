"""Shapes of bare weekdays and weekends: from their tokens to forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.date.grammar.forms import Found, Offset, Period, Weekday

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.kinds.date.grammar.match import Match

__all__ = ["BUILDERS"]


def _weekday_of_week(match: Match) -> list[Found]:
    """As in "Thursday next week", "this week Monday"."""
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
    if weekday is None or match.before() == "e" or _names_something(match) or _is_any(match):
        return []
    return [match.found_as(Weekday(weekday))]


def _weekday_week(match: Match) -> list[Found]:
    """As in "on Tuesday week": a week after the coming one."""
    weekday = match.number("weekday")
    if weekday is None or match.word("unit") != "week":
        return []
    return [match.found_as(Weekday(weekday, side="2"))]


def _is_any(match: Match) -> bool:
    """Whether it is one of many, as in "one Sunday in May"."""
    if match.before() != "C":
        return False
    one, text = match.run.tokens[match.first - 1], match.run.page.text
    # "in Court One Monday" numbers a court
    return one.value == "1" and not (text[one.start].isupper() and match.before(2)[:1] == "x")


def _names_something(match: Match) -> bool:
    """Whether a weekday is part of a name: "the Sunday Herald", "its Sunday Farms unit"."""
    return match.before() in ("t", "q") and match.capital_follows()


def _weekend(match: Match) -> list[Found]:
    if match.text("unit") != "weekend":
        return []
    return [match.found_as(Offset("weekend", 0, 0), tokens=slice(match.first + 1, match.last))]


#: Shape to builder.
BUILDERS: Final[dict[str, Callable[[Match], list[Found]]]] = {
    "weekday of week": _weekday_of_week,
    "weekday week": _weekday_week,
    "weekday to weekday": _weekday_range,
    "told weekday": _told_weekday,
    "weekday": _weekday,
    "weekend": _weekend,
    "week and weekday": _weekday_of_week,
}
