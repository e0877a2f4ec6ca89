"""English words that lead to a place, or show that its name is a part of something else's.

Categories: ``place_cue`` (surest: in, near, town of), ``place_lead`` (what leads to a place),
``place_way`` (what leads to a place more often than to a person), ``held_lead`` (before a place
that a state holds), ``near_lead``, ``place_tail`` (what follows a place in the name of a street,
paper or house), ``body_of`` (bodies and deeds that are named after a place), ``namesake`` (places
that are names of people too), ``place_head`` (plain words that begin names of places);
``distance_unit`` (to kilometres), ``distance_hedge`` (to the shares of a distance that it allows),
``distance_link``, ``distance_from``, ``bearing`` (to its short form), ``settlement`` and
``town_part``, for "some 30 km north of the town of X".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["SILENT", "TABLES"]

_SIDES: Final = ("north", "south", "east", "west")
_BETWEEN: Final = tuple(
    f"{one}{joint}{other}" for one in _SIDES[:2] for joint in ("", "-") for other in _SIDES[2:]
)
_SETTLEMENTS: Final = ("town", "city", "village", "port", "suburb", "capital")

_CUES: Final = ("in", "near", "outside", *(f"{each} of" for each in _SETTLEMENTS))
_LEAD_WORDS: Final = """
in at near from to outside around toward towards through across leave left reached visit visited
visiting off
"""
_LEADS: Final = (
    *_LEAD_WORDS.split(),
    *(f"{side} of" for side in (*_SIDES, *_BETWEEN)),
    *(f"{each} of" for each in _SETTLEMENTS),
)  # fmt: skip
_WAY_WORDS: Final = """
around from to at toward towards through across between reach reached reaching enter entered
entering left leaving visited visiting captured seized liberated besieged retook bombed shelled
"""
_WAYS: Final = (
    *_WAY_WORDS.split(),
    *(f"{side} of" for side in (*_SIDES, "northeast", "northwest", "southeast", "southwest")),
)  # fmt: skip

_TAILS: Final = """
street st avenue ave road rd boulevard lane drive square bridge university college school hospital
times post globe herald tribune journal review stock airport airlines bank hotel united cathedral
museum palace castle park zoo opera abbey arena stadium tower
"""
_BODIES: Final = """
university college bank treaty archbishop bishop duke duchess earl battle school institute council
museum diocese archdiocese accord accords
"""
_NAMESAKES: Final = """
jordan chad georgia israel paris victoria stanley hamilton kingston jersey london lima washington
santiago ireland holland france virginia carolina dakota montana douglas plymouth nassau wales
"""
_HEADS: Final = """
new old upper lower great greater little big north south east west northern southern eastern western
central inner outer saint white black red blue green golden grand long high
"""

_UNITS: Final = (
    ("km kms kilometer kilometers kilometre kilometres", "1"),
    ("mile miles mi", "1.609344"),
    ("nm", "1.852"),
    ("meter meters metre metres", "0.001"),
    ("yard yards", "0.0009144"),
    ("foot feet", "0.0003048"),
)
_LONG_UNITS: Final = {"nautical mile": "1.852", "nautical miles": "1.852"}
#: How much of a distance each hedge allows, from and to.
_HEDGES: Final = {
    **dict.fromkeys(("some", "about", "around", "roughly", "approximately"), "0.9 1.1"),
    **dict.fromkeys(("nearly", "almost"), "0.9 1"),
    **dict.fromkeys(("more than", "over", "at least"), "1 1.5"),
    **dict.fromkeys(("less than", "under", "within", "up to"), "0 1"),
    "just": "1 1",
}


def _set(words: str | Iterable[str]) -> dict[str, str]:
    return dict.fromkeys(words.split() if isinstance(words, str) else words, "")


def _bearings() -> dict[str, str]:
    """Directions in all forms to their short one: "north-eastern" to NE."""
    found = {side: side[0].upper() for side in _SIDES}
    found |= {
        f"{one}{joint}{other}": f"{one[0]}{other[0]}".upper()
        for one in _SIDES[:2]
        for joint in ("", "-", " ")
        for other in _SIDES[2:]
    }
    return found | {f"{side}ern": short for side, short in found.items()}


TABLES: Final[dict[str, dict[str, str]]] = {
    "place_cue": _set(_CUES),
    "place_lead": _set(_LEADS),
    "place_way": _set(_WAYS),
    "held_lead": _set("in near from at outside to"),
    "near_lead": _set("near"),
    "place_tail": _set(_TAILS),
    "body_of": _set(f"{each} of" for each in _BODIES.split()),
    "namesake": _set(_NAMESAKES),
    "place_head": _set(_HEADS),
    "distance_unit": {word: size for words, size in _UNITS for word in words.split()} | _LONG_UNITS,
    "distance_hedge": _HEDGES,
    "distance_link": _set(("to the", "due", "further", "away", "just")),
    "distance_from": _set("of from outside off"),
    "bearing": _bearings(),
    "town_part": _set("the central downtown"),
    "settlement": _set((*_SETTLEMENTS, "district")),
}

SILENT: Final[frozenset[str]] = frozenset(TABLES)
