"""How two values of the kind place stand to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.place.value import (
    BEARINGS,
    FEATURE,
    SPOT,
    Offset,
    PlaceValue,
    Spot,
    holds,
    label,
)
from checker.kinds.place.variants import variant
from checker.values import Comparison, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["compare"]

#: Two distances are two only if one is more than this many times the other: writers round.
_CLEARLY: Final = 1.25
#: Directions this many degrees apart are two; north and northeast are one told less finely.
_ASIDE: Final = 90
_HALF: Final = 180


def compare(a: PlaceValue, b: PlaceValue) -> Comparison:
    """How two sets of places stand to each other.

    SAME: the same readings. COMPATIBLE: some reading of one equals or holds one of the other.
    CONFLICT: none does. UNKNOWN: nobody can tell whether a city lies in an area, or the one is a
    place and the other who governs it.
    """
    if a == b:
        return Comparison(Verdict.SAME, f"both are {label(a)}")
    if a.acting or b.acting:
        return _governments(a, b)
    if a.offset or b.offset:
        return _beside(a, b)
    return _places(a, b)


def _places(a: PlaceValue, b: PlaceValue) -> Comparison:
    shared = a.spots & b.spots
    if shared:
        return Comparison(Verdict.COMPATIBLE, f"both may be {min(shared).name}")
    unclear = False
    for whole, part in _pairs(a, b):
        if holds(whole, part):
            return Comparison(Verdict.COMPATIBLE, f"{part.name} lies in {whole.name}")
        spelt = _spelt_alike(whole, part)
        if spelt is Verdict.SAME:
            reason = "{} and {} are spellings of one name"
            return Comparison(Verdict.COMPATIBLE, reason.format(*sorted((whole.name, part.name))))
        unclear = unclear or _unclear(whole, part, spelt)
    first, second = sorted((label(a), label(b)))
    if unclear:
        return Comparison(Verdict.UNKNOWN, f"whether {first} and {second} overlap is not known")
    return Comparison(Verdict.CONFLICT, f"{first} and {second} are different places")


def _pairs(a: PlaceValue, b: PlaceValue) -> Iterator[tuple[Spot, Spot]]:
    for one in sorted(a.spots):
        for other in sorted(b.spots):
            yield one, other
            yield other, one


def _spelt_alike(one: Spot, other: Spot) -> Verdict | None:
    """Whether two names are spellings of one, where a list does not say: None where it does."""
    if FEATURE in {one.level, other.level}:
        return variant(one.name, other.name)[0]
    return None


def _unclear(whole: Spot, part: Spot, spelt: Verdict | None) -> bool:
    """Whether two places may still share ground."""
    if whole.level == part.level == FEATURE and whole.division == part.division != SPOT:
        return spelt is not Verdict.CONFLICT  # two rivers, two villages
    return holds(whole, part) is None or _overlap(whole, part)


def _overlap(one: Spot, other: Spot) -> bool:
    """Whether neither holds the other and still they may share ground: two regions, two areas."""
    if one.level == other.level == "region":
        return True
    areas = {one.level, other.level} == {"area"} and one.country == other.country
    return areas and not (one.division and other.division)


def _governments(a: PlaceValue, b: PlaceValue) -> Comparison:
    """A government goes by its country and by its capital; a place is another thing than both."""
    first, second = sorted((label(a), label(b)))
    countries = {spot.country for spot in a.spots | b.spots}
    if a.acting and b.acting and "" not in countries:
        if {spot.country for spot in a.spots} & {spot.country for spot in b.spots}:
            return Comparison(
                Verdict.COMPATIBLE, f"{first} and {second} may stand for one government"
            )
        return Comparison(Verdict.CONFLICT, f"{first} and {second} are different governments")
    return Comparison(Verdict.UNKNOWN, f"{first} or {second} is a government here, and no place")


def _beside(a: PlaceValue, b: PlaceValue) -> Comparison:
    """What lies off a place, against a place or what lies off one."""
    first, second = sorted((label(a), label(b)))
    if a.offset and b.offset and a.spots & b.spots:
        apart = _apart(a.offset, b.offset)
        if apart:
            return Comparison(Verdict.CONFLICT, f"{first} and {second} differ in {apart}")
        return Comparison(Verdict.COMPATIBLE, f"{first} and {second} may be one spot")
    for whole, part in _pairs(a, b):
        wide = whole.level in {"country", "region"} and whole != part
        if wide and holds(whole, part):
            return Comparison(Verdict.COMPATIBLE, f"{part.name} lies in {whole.name}")
    return Comparison(Verdict.UNKNOWN, f"how far {first} is from {second} is not known")


def _apart(one: Offset, other: Offset) -> str:
    """In what two spots off one place clearly differ; "" if they do not."""
    if one.bearing and other.bearing:
        turn = abs(BEARINGS[one.bearing] - BEARINGS[other.bearing])
        if min(turn, 2 * _HALF - turn) >= _ASIDE:
            return "direction"
    if one.low is None or one.high is None or other.low is None or other.high is None:
        return ""
    nearer, farther = sorted(((one.low, one.high), (other.low, other.high)))
    return "distance" if farther[0] > nearer[1] * _CLEARLY else ""
