"""Which places a name may mean."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from checker.kinds.place.nations import is_listed, nation
from checker.kinds.place.value import Spot
from checker.kinds.place.value import table as _table
from checker.lexicon import gazetteer
from checker.text import fold, squeeze

__all__ = ["area", "cities", "named", "state"]

#: A namesake with less than this share of the people of the largest is no reading of a bare name.
_SHARE: Final = 0.1
_MOST: Final = 8


def _country(name: str) -> Spot:
    return Spot(name, "country", _table("country_code")[name])


def area(notation: str) -> Spot:
    """The area of a notation of the tables: "Bavaria, DE"."""
    name, _, country = notation.rpartition(", ")
    return Spot(name, "area", country, _table("area_code").get(notation, ""))


def state(name: str) -> Spot:
    """A state of the United States."""
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
    if (own := _table("state").get(key)) is not None:
        found.add(state(own))
    if (areas := _table("area").get(key)) is not None:
        found.update(area(each) for each in areas.split("|"))
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
