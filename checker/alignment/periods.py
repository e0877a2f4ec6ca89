"""Stretches of time in which the articles of a folder were published.

News of one event come within weeks of it. Where months lie between two lots of articles, these tell
of two events, however much alike: a quake off one coast in 2009, and one in 2013.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

__all__ = ["FEWEST", "periods"]

#: Days without an article that part two stretches, and the articles that one has at least; rules of
#: thumb: follow-ups come for some weeks, an article or two of the past may be kept for reference.
_GAP: Final = 60
FEWEST: Final = 3


def periods(published: Mapping[str, dt.date | None]) -> list[list[str]]:
    """The articles of each stretch of time with enough of them; others are in none.

    Args:
        published: the day of each article, None where it is not known.
    """
    dated = sorted((day, article) for article, day in published.items() if day is not None)
    found: list[list[str]] = [[article for _, article in dated[:1]]]
    for (day, _), (later, article) in pairwise(dated):
        if (later - day).days > _GAP:
            found.append([])
        found[-1].append(article)
    return [each for each in found if len(each) >= FEWEST]
