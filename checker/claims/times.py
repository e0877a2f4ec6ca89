"""The day of a clock time whose own words name none: the one that its clause tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.kinds import date

if TYPE_CHECKING:
    from checker.claims.ordered import Ordered
    from checker.scan import Page
    from checker.values import Mention

__all__ = ["on_its_day"]


def on_its_day(page: Page, mentions: Ordered, mention: Mention) -> Any:
    """The value of a time, on the day that its clause names if it names a single one.

    Not on that of another time: "2:20 a.m. (2050 GMT Monday)" was on Tuesday where it happened.
    """
    value: Any = mention.value
    clause = page.clause_at(mention.start)
    if not value.dimension or clause is None:
        return value
    dates: list[Any] = [each.value for each in mentions.inside("date", *clause)]
    days = [each for each in dates if not each.dimension]
    return date.timed(days[0], value) if len(days) == 1 and not days[0].timed else value
