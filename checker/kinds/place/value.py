"""The value of the kind place: the set of places that words allow, and what lies in what."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.errors import NotationError
from checker.kinds.place.nations import is_listed, nation
from checker.lexicon import gazetteer, load
from checker.text import fold, plain, squeeze

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["PlaceValue", "Spot", "cities", "holds", "label", "named", "read", "show"]

#: A namesake with less than this share of the people of the largest is no reading of a bare name.
_SHARE: Final = 0.1
_MOST: Final = 8


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """One place.

    ``level`` is "city", "area" (a first-level division or another part of a country), "country" or
    "region" (which holds countries). ``country`` is its ISO 3166 code, empty for regions;
    ``division`` the gazetteer's code of the first-level division of a city or area, if known.
    """

    name: str
    level: str
    country: str = ""
    division: str = ""


@dataclass(frozen=True, slots=True)
class PlaceValue:
    """The places that words allow: one for "Vienna, Austria", several for "Vienna"."""

    spots: frozenset[Spot]

    @property
    def kind(self) -> str:
        """The name of the kind."""
        return "place"


def _table(category: str) -> Mapping[str, str]:
    # the names of places in these tables are the English ones, which the notation uses
    return load("en").table(category)


def holds(whole: Spot, part: Spot) -> bool | None:  # noqa: PLR0911  (one line a level)
    """Whether one place holds another.

    None where nobody can tell: a city and an area whose cities the gazetteer does not know.
    """
    if whole == part:
        return True
    if whole.level == "region":
        members = frozenset(_table("region_members").get(whole.name, "").split())
        if part.level == "region":
            inner = frozenset(_table("region_members").get(part.name, "").split())
            return inner <= members
        return part.country in members
    if whole.level == "country":
        return part.level in {"area", "city"} and part.country == whole.country
    if whole.level == "area" and part.level == "city" and part.country == whole.country:
        if not whole.division or not part.division:
            return None
        return part.division == whole.division
    return False


def _country(name: str) -> Spot:
    return Spot(name, "country", _table("country_code")[name])


def _area(notation: str) -> Spot:
    name, _, country = notation.rpartition(", ")
    return Spot(name, "area", country, _table("area_code").get(notation, ""))


def _state(name: str) -> Spot:
    return Spot(name, "area", "US", _table("state_code")[name])


def _city(place: gazetteer.Place) -> Spot:
    return Spot(place.name, "city", place.country, place.division)


@lru_cache(maxsize=4096)
def named(surface: str) -> frozenset[Spot]:
    """Every place that a name may mean: countries, states, areas, regions, capitals and cities.

    Of namesakes those with a tenth of the people of the largest stay.
    """
    key = fold(squeeze(surface))
    found: set[Spot] = set()
    if (country := _table("country").get(key)) is not None:
        found.add(_country(country))
    if (state := _table("state").get(key)) is not None:
        found.add(_state(state))
    if (areas := _table("area").get(key)) is not None:
        found.update(_area(each) for each in areas.split("|"))
    if (region := _table("region").get(key)) is not None:
        found.add(Spot(region, "region"))
    if any(spot.level in {"country", "region"} for spot in found):
        if not any(place.population >= gazetteer.LARGE for place in gazetteer.places(key)):
            return frozenset(found)
        return frozenset(found | _own_city(key))
    found |= _bare_cities(key)
    if (country := _foreign(surface, found)) is not None:
        found.add(_country(country))
    return frozenset(found)


def _foreign(surface: str, found: set[Spot]) -> str | None:
    """A country by a native or former name: beside small places of that name at the most."""
    if not found:
        return nation(surface)
    large = any(place.population >= gazetteer.LARGE for place in gazetteer.places(surface))
    return nation(surface) if not large and is_listed(surface) else None


def _own_city(key: str) -> set[Spot]:
    """A country and its city of one name: Singapore, Luxembourg, Djibouti, Mexico."""
    return {_city(place) for place in gazetteer.places(key)[:1] if place.main}


def _bare_cities(key: str) -> set[Spot]:
    places = gazetteer.places(key)
    most = max((place.population for place in places), default=0)
    kept = [
        place
        for place in places
        if place.population >= _SHARE * most and (place.main or place.population >= _SHARE * most)
    ]
    found = {_city(place) for place in kept[:_MOST]}
    capital = _table("capital").get(key)
    if capital is not None and (code := _table("country_code")[capital]) not in {
        spot.country for spot in found
    }:
        # a capital is meant as often as its larger namesake: Hamilton, San José
        found |= cities(key, code) or {Spot(key.title(), "city", code)}
    return found


def cities(name: str, country: str, division: str = "") -> frozenset[Spot]:
    """The cities of a name in one country, or in one of its divisions."""
    return frozenset(
        _city(place)
        for place in gazetteer.places(name)
        if place.country == country and division in {"", place.division}
    )


def show(value: PlaceValue) -> str:
    """The places, in the order of their names, with a bar between them: "Vienna, AT".

    >>> show(PlaceValue(frozenset({Spot("Geneva", "city", "CH", "GE")})))
    'Geneva, CH'
    """
    return " | ".join(sorted(_show(spot) for spot in value.spots))


def _show(spot: Spot) -> str:
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

    A bare name is read as in a text.

    Raises:
        NotationError: no such place is known.
    """
    spots: set[Spot] = set()
    for part in notation.split("|"):
        found = _read(squeeze(part))
        if not found:
            raise NotationError(
                f"{squeeze(part)!r} is not a place that Factlint knows",
                instead="write it as in 'Geneva, CH', 'Springfield, US-IL' or 'Switzerland'",
            )
        spots |= found
    return PlaceValue(frozenset(spots))


def _read(part: str) -> frozenset[Spot]:
    if part.endswith((" (country)", " (region)")):
        name, _, level = part[:-1].rpartition(" (")
        return frozenset(spot for spot in named(name) if (spot.level, spot.name) == (level, name))
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
        return frozenset({_area(f"{name}, {code}")})
    if code == "US" and name in _table("state_code"):
        return frozenset({_state(name)})
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


def label(value: PlaceValue) -> str:
    """The place as an editor would write it; the most likely of several readings."""
    names = sorted({spot.name for spot in value.spots})
    if len(names) == 1 and len(value.spots) > 1:
        return names[0]
    spot = min(value.spots, key=lambda each: (each.level != "country", each.name, each.country))
    return spot.name
