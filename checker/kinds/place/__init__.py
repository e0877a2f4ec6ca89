"""The kind place: cities, countries, parts of countries and regions, with what lies in what.

A value is the set of places that its words allow. Two values conflict only if no reading of one
equals or holds a reading of the other, so a name with several meanings contradicts little.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.kinds.place.comparing import compare
from checker.kinds.place.finding import find
from checker.kinds.place.naming import named
from checker.kinds.place.nations import people_of
from checker.kinds.place.notation import read, show
from checker.kinds.place.offsets import offset_at_end
from checker.kinds.place.value import Offset, PlaceValue, Spot, holds, label
from checker.kinds.place.variants import variant
from checker.kinds.place.vary import vary

if TYPE_CHECKING:
    from checker.values import Anchors, Value

__all__ = [
    "Offset", "PlaceValue", "Spot", "compare", "find", "holds", "label", "named", "narrow",
    "offset_at_end", "people_of", "read", "show", "variant", "vary",
]  # fmt: skip


def narrow(value: PlaceValue, anchors: Anchors) -> tuple[PlaceValue, str]:
    """Of several namesakes those that the story names beyond doubt elsewhere, if it names any."""
    if len(value.spots) < 2:
        return value, ""
    kept = value.spots & _certain(anchors.stated)
    if not kept or kept == value.spots:
        return value, ""
    narrower = replace(value, spots=kept)
    return narrower, f"{label(narrower)}, as the story says elsewhere"


@lru_cache(maxsize=8)
def _certain(stated: frozenset[Value]) -> frozenset[Spot]:
    """The places that a story names beyond doubt: worked out once, not for each of its claims."""
    sure = (each.spots for each in stated if isinstance(each, PlaceValue) and len(each.spots) == 1)
    return frozenset().union(*sure)
