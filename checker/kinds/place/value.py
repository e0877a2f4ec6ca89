"""The value of the kind place: the set of places that words allow, and what lies in what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checker.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["BEARINGS", "FEATURE", "SPOT", "Offset", "PlaceValue", "Spot", "holds", "label", "table"]

#: The level of a place that no gazetteer lists; its kind ("river", "village") is its division.
FEATURE: Final = "feature"
#: The kind of a feature of which nothing is known but that something lies near it.
SPOT: Final = "spot"
#: The short form of each direction, and its degrees from north.
BEARINGS: Final = {
    "N": 0, "NE": 45, "E": 90, "SE": 135, "S": 180, "SW": 225, "W": 270, "NW": 315,
}  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """One place.

    ``level`` is "city", "area" (a first-level division or another part of a country), "country",
    "region" (which holds countries) or "feature" (which no gazetteer lists). ``country`` is its ISO
    3166 code, empty for regions and features; ``division`` the gazetteer's code of the first-level
    division of a city or area, if known, and the kind of a feature: "river", "village".
    """

    name: str
    level: str
    country: str = ""
    division: str = ""


@dataclass(frozen=True, slots=True)
class Offset:
    """How far from a place, and in which direction: "some 30 km north of" it.

    ``low`` and ``high`` are kilometres, both None where only a direction is told; ``bearing`` is
    one of ``BEARINGS``, or "" where only a distance is told.
    """

    low: float | None = None
    high: float | None = None
    bearing: str = ""


@dataclass(frozen=True, slots=True)
class PlaceValue:
    """The places that words allow: one for "Vienna, Austria", several for "Vienna".

    ``acting`` tells that they stand for those who govern there ("Moscow denied it"); ``offset``
    that what is meant lies away from them ("north of Vienna").
    """

    spots: frozenset[Spot]
    acting: bool = False
    offset: Offset | None = None

    @property
    def kind(self) -> str:
        """The name of the kind."""
        return "place"


def table(category: str) -> Mapping[str, str]:
    """A table of the lexicon whose values are names of places."""
    # the names of places in these tables are the English ones, which the notation uses
    return load("en").table(category)


def holds(whole: Spot, part: Spot) -> bool | None:  # noqa: PLR0911  (one line a level)
    """Whether one place holds another.

    None where nobody can tell: a feature, or a city and an area without known cities.
    """
    if whole == part:
        return True
    if FEATURE in {whole.level, part.level}:
        return None
    if whole.level == "region":
        members = frozenset(table("region_members").get(whole.name, "").split())
        if part.level == "region":
            inner = frozenset(table("region_members").get(part.name, "").split())
            return inner <= members
        return part.country in members
    if whole.level == "country":
        return part.level in {"area", "city"} and part.country == whole.country
    if whole.level == "area" and part.level == "city" and part.country == whole.country:
        if not whole.division or not part.division:
            return None
        return part.division == whole.division
    return False


def label(value: PlaceValue) -> str:
    """The place as an editor would write it; the most likely of several readings."""
    return _away(value.offset) + _name(value)


def _away(offset: Offset | None) -> str:
    if offset is None:
        return ""
    words = {"N": "north", "S": "south", "E": "east", "W": "west"}
    side = "".join(words[letter] for letter in offset.bearing)
    if offset.low is None:
        return f"{side} of "
    far = f"{_figure(offset.low)}"
    if offset.high is not None and offset.high != offset.low:
        far += f" to {_figure(offset.high)}"
    return f"{far} km {side} of " if side else f"{far} km from "


def _figure(amount: float) -> str:
    return f"{amount:g}"


def _name(value: PlaceValue) -> str:
    names = sorted({spot.name for spot in value.spots})
    if len(names) == 1 and len(value.spots) > 1:
        return names[0]
    spot = min(value.spots, key=lambda each: (each.level != "country", each.name, each.country))
    return spot.name
