"""Figures that give the one before them in another unit: "25 km (15 miles)"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.values import Verdict

if TYPE_CHECKING:
    from checker.claims.ordered import Ordered
    from checker.scan import Page

__all__ = ["restated"]

#: What stands between a figure and the same in another unit.
_BRACKET: Final = re.compile(
    r"\s*[(\[/]\s*(?:about |approx\.? |approximately |or |some |~|=)?\s*\Z"
)


def restated(page: Page, mentions: Ordered) -> frozenset[int]:
    """The starts of the figures that say nothing new.

    They lack the hedges of what they restate ("less than 25 km (15 miles)"), so that only the first
    is held against other figures. One that conflicts with it is no restatement.
    """
    found = set()
    figures = mentions.of("quantity")
    for first, second in pairwise(figures):
        if _BRACKET.fullmatch(page.folded, first.end, second.start) is None:
            continue
        units = {getattr(each.value, "unit", "") for each in (first, second)}
        verdict = kinds.compare(first.value, second.value).verdict
        if len(units) == 2 and verdict in (Verdict.SAME, Verdict.COMPATIBLE):
            found.add(second.start)
    return frozenset(found)
