"""The kind place: cities, countries, parts of countries and regions, with what lies in what.

A value is the set of places that its words allow. Two values conflict only if no reading of one
equals or holds a reading of the other, so a name with several meanings contradicts little.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.kinds.place.finding import find
from checker.kinds.place.nations import people_of
from checker.kinds.place.value import PlaceValue, Spot, holds, label, named, read, show
from checker.kinds.place.variants import variant
from checker.values import Comparison, Verdict

if TYPE_CHECKING:
    from checker.values import Anchors, Mention

__all__ = [
    "PlaceValue", "Spot", "compare", "find", "label", "named", "narrow", "people_of",
    "read", "show", "variant", "vary",
]  # fmt: skip


def compare(a: PlaceValue, b: PlaceValue) -> Comparison:
    """How two sets of places stand to each other.

    SAME: the same readings. COMPATIBLE: some reading of one equals or holds one of the other.
    CONFLICT: none does. UNKNOWN: nobody can tell whether a city lies in an area.
    """
    if a.spots == b.spots:
        return Comparison(Verdict.SAME, f"both are {label(a)}")
    shared = a.spots & b.spots
    if shared:
        return Comparison(Verdict.COMPATIBLE, f"both may be {min(shared).name}")
    unclear = False
    pairs = [
        (whole, part)
        for one in sorted(a.spots)
        for other in sorted(b.spots)
        for whole, part in ((one, other), (other, one))
    ]
    for whole, part in pairs:
        answer = holds(whole, part)
        if answer:
            return Comparison(Verdict.COMPATIBLE, f"{part.name} lies in {whole.name}")
        unclear = unclear or answer is None or _overlap(whole, part)
    first, second = sorted((label(a), label(b)))
    if unclear:
        return Comparison(Verdict.UNKNOWN, f"whether {first} and {second} overlap is not known")
    return Comparison(Verdict.CONFLICT, f"{first} and {second} are different places")


def _overlap(one: Spot, other: Spot) -> bool:
    """Whether neither holds the other and still they may share ground: two regions, two areas."""
    if one.level == other.level == "region":
        return True
    areas = {one.level, other.level} == {"area"} and one.country == other.country
    return areas and not (one.division and other.division)


def narrow(value: PlaceValue, anchors: Anchors) -> tuple[PlaceValue, str]:
    """Of several namesakes those that the story names beyond doubt elsewhere, if it names any."""
    if len(value.spots) < 2:
        return value, ""
    certain = frozenset(
        spot
        for each in anchors.stated
        if isinstance(each, PlaceValue) and len(each.spots) == 1
        for spot in each.spots
    )
    kept = value.spots & certain
    if not kept or kept == value.spots:
        return value, ""
    narrower = PlaceValue(kept)
    return narrower, f"{label(narrower)}, as the story says elsewhere"


def vary(mention: Mention) -> list[str]:
    """Other places that a mistaken writer may name: a neighbour in rank, never one it lies in."""
    value: PlaceValue = mention.value  # type: ignore[assignment]
    others = ("Geneva", "Vienna", "Brussels", "Switzerland", "Austria")
    return [
        other
        for other in others
        if compare(value, PlaceValue(named(other))).verdict is Verdict.CONFLICT
    ][:2]
