"""The notation of places: "Geneva, CH", "Russia (government)", "30 km N of Bandar Abbas, IR"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from checker.errors import NotationError
from checker.kinds.place.naming import area, cities, named, state
from checker.kinds.place.value import BEARINGS, FEATURE, Offset, PlaceValue, Spot
from checker.kinds.place.value import table as _table
from checker.lexicon.place_words import KINDS
from checker.text import fold, plain, squeeze

__all__ = ["read", "show"]

_ACTING: Final = " (government)"
_AMOUNT: Final = r"[0-9]{1,5}(?:\.[0-9]{1,7})?"
_OFFSET: Final = re.compile(
    rf"(?:({_AMOUNT})(?:\.\.({_AMOUNT}))? km )?({'|'.join(sorted(BEARINGS, reverse=True))})? ?of "
)
_FEATURE: Final = re.compile(rf"(.{{1,80}}) \(({'|'.join(sorted(KINDS))})\)")


def show(value: PlaceValue) -> str:
    """The places, in the order of their names, with a bar between them: "Vienna, AT".

    >>> show(PlaceValue(frozenset({Spot("Geneva", "city", "CH", "GE")})))
    'Geneva, CH'
    """
    places = " | ".join(sorted(_show(spot) for spot in value.spots))
    return _show_offset(value.offset) + places + (_ACTING if value.acting else "")


def _show_offset(offset: Offset | None) -> str:
    if offset is None:
        return ""
    far = ""
    if offset.low is not None:
        far = f"{offset.low:g} km "
        if offset.high is not None and offset.high != offset.low:
            far = f"{offset.low:g}..{offset.high:g} km "
    return f"{far}{offset.bearing} of " if offset.bearing else f"{far}of "


def _show(spot: Spot) -> str:
    if spot.level == FEATURE:
        return f"{spot.name} ({spot.division})"
    if spot.level in {"country", "region"}:
        # a bare name is all it may mean: Georgia is a state as well
        bare = named(spot.name) == frozenset({spot})
        return spot.name if bare else f"{spot.name} ({spot.level})"
    short = f"{spot.name}, {spot.country}"
    if _read(short) == frozenset({spot}):
        return short
    return f"{short}-{spot.division or '?'}"


def read(notation: str) -> PlaceValue:
    """The places of a notation: "Geneva, CH", "Springfield, US-IL", "Switzerland".

    A bare name is read as in a text. A feature no gazetteer lists tells its kind: "Tel Abiad
    (village)"; who governs a place, and what lies off it, stand with it: "Russia (government)",
    "27..33 km N of Geneva, CH".

    Raises:
        NotationError: no such place is known.
    """
    offset, rest = _read_offset(squeeze(notation))
    acting = rest.endswith(_ACTING)
    spots: set[Spot] = set()
    for part in rest.removesuffix(_ACTING).split("|"):
        found = _read(squeeze(part))
        if not found:
            raise NotationError(
                f"{squeeze(part)!r} is not a place that Factlint knows",
                instead="write it as in 'Geneva, CH', 'Springfield, US-IL' or 'Switzerland'",
            )
        spots |= found
    return PlaceValue(frozenset(spots), acting, offset)


def _read_offset(notation: str) -> tuple[Offset | None, str]:
    found = _OFFSET.match(notation)
    if found is None or not (found[1] or found[3]):
        return None, notation
    low = float(found[1]) if found[1] else None
    high = float(found[2]) if found[2] else low
    return Offset(low, high, found[3] or ""), notation[found.end() :]


def _read(part: str) -> frozenset[Spot]:
    if part.endswith((" (country)", " (region)")):
        name, _, level = part[:-1].rpartition(" (")
        return frozenset(spot for spot in named(name) if (spot.level, spot.name) == (level, name))
    if (feature := _FEATURE.fullmatch(part)) is not None:
        return frozenset({Spot(feature[1], FEATURE, "", feature[2])})
    name, comma, tail = part.rpartition(", ")
    code, dash, division = tail.partition("-")
    if not comma or code not in _table("country_name"):
        return named(part)
    if not dash:
        return _read_short(name, code)
    if division == "?":
        return frozenset({Spot(name, "city", code)})
    own = frozenset(spot for spot in cities(name, code, division) if spot.name == name)
    return own or cities(name, code, division)


def _read_short(name: str, code: str) -> frozenset[Spot]:
    """What "Geneva, CH" and "Bavaria, DE" mean: an area of that name, else the cities."""
    if f"{name}, {code}" in _area_notations():
        return frozenset({area(f"{name}, {code}")})
    if code == "US" and name in _table("state_code"):
        return frozenset({state(name)})
    own = frozenset(spot for spot in cities(name, code) if plain(spot.name) == plain(name))
    return own or cities(name, code) or _small_capital(name, code)


def _small_capital(name: str, code: str) -> frozenset[Spot]:
    """A capital of fewer people than the gazetteer begins with."""
    if _table("capital").get(fold(name)) == _table("country_name")[code]:
        return frozenset({Spot(name, "city", code)})
    return frozenset()


@lru_cache(maxsize=1)
def _area_notations() -> frozenset[str]:
    return frozenset(each for areas in _table("area").values() for each in areas.split("|"))
