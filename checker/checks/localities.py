"""Whether two names are of one place or of two, of one size. Not a check of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.kinds.place import named, variant
from checker.lexicon import gazetteer, load
from checker.text import plain, squeeze, without_possessive
from checker.values import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.values import Claim

__all__ = [
    "agree",
    "are_of_one_size",
    "are_two",
    "kind_of",
    "may_hold",
    "name_of",
    "site_kind",
    "size_of",
]

#: A city of so many people has suburbs with names of their own, each with less than such a part.
_GREAT: Final = 250_000
_PART: Final = 3
_TOWN: Final = "town"
_STATES: Final = frozenset({"country", "state", "area", "region"})
#: Features that are settlements, as towns are.
_TOWNS: Final = frozenset({"city", "village", "spot", "district", _TOWN})
#: Features that towns are named after.
_WATERS: Final = frozenset({"river", "lake", "sea", "spring", "mountain", "valley", "cape"})


def name_of(claim: Claim) -> str:
    """The name of a place, plain."""
    return plain(without_possessive(squeeze(claim.mention.surface)))


def agree(a: Claim, b: Claim) -> bool:
    """Whether two names may be of one place."""
    if name_of(a) == name_of(b):
        return True
    if a.mention.kind == b.mention.kind == "place":
        verdict = kinds.compare(a.value, b.value).verdict
        return verdict in {Verdict.SAME, Verdict.COMPATIBLE}
    return variant(name_of(a), name_of(b))[0] is Verdict.SAME


def are_two(a: Claim, b: Claim) -> bool:
    """Whether two names are of two places; "a Californian jail" lies anywhere in that state."""
    if agree(a, b) or any(_is_of_a_state(name_of(each)) for each in (a, b)):
        return False
    return variant(_own(a), _own(b))[0] is Verdict.CONFLICT


def _is_of_a_state(name: str) -> bool:
    """Whether a name is the adjective of a state: Californian, Western Australian."""
    return name.endswith("an") and any(each.level in _STATES for each in named(name[:-1]))


def are_of_one_size(a: Claim, b: Claim, *, lived_in: bool = False) -> bool:
    """Whether both are towns, both countries, both rivers, so that neither holds the other.

    Args:
        a: the claim for the one.
        b: that for the other.
        lived_in: whether people are from there: who is from Elmo Falls is from a town.
    """
    size = size_of(a, lived_in=lived_in)
    return bool(size) and size == size_of(b, lived_in=lived_in)


def may_hold(a: Claim, b: Claim) -> bool:
    """Whether one is a great city and the other may be a suburb of it, though no list says so.

    Somebody of Quincy is from Boston to those who write far away.
    """
    one, other = (gazetteer.places(name_of(each)) for each in (a, b))
    return _may_be_around(one, other) or _may_be_around(other, one)


def _may_be_around(great: Sequence[gazetteer.Place], small: Sequence[gazetteer.Place]) -> bool:
    return any(
        city.population >= _GREAT
        and (
            not small
            or any(
                _are_near(city, town) and town.population * _PART <= city.population
                for town in small
            )
        )
        for city in great
    )


def _are_near(city: gazetteer.Place, town: gazetteer.Place) -> bool:
    """Whether a town lies in the state of a city, or in one into which its suburbs reach."""
    if city.country != town.country:
        return False
    reached = load("en").table("suburbs-reach").get(f"{city.country}-{city.division}", "")
    return town.division in {city.division, *reached.split()}


def kind_of(claim: Claim) -> str:
    """What a place is: a town, a country, a street; "" where nobody can tell."""
    return size_of(claim, lived_in=False)


def site_kind(claim: Claim) -> str:
    """The kind of place that the last word of a name tells, or else its first; "" if neither."""
    name = name_of(claim).rstrip(".").split()
    told = [*_kinds_of(name[-1]), *_kinds_of(name[0])] if len(name) > 1 else []
    return told[0] if told else ""


def _kinds_of(word: str) -> list[str]:
    """The kinds of places that a word of a name tells."""
    tables = map(load("en").table, ("street-word", "stead", "site"))
    return [table[word] for table in tables if word in table]


def _own(claim: Claim) -> str:
    """A name without the words for kinds of sites; as it is if nothing is left."""
    name = name_of(claim)
    return " ".join(word for word in name.split() if not _kinds_of(word)) or name


def size_of(claim: Claim, *, lived_in: bool) -> str:
    """What a place is; "" where nobody can tell, or where what is meant lies off it.

    A name that no list has is that of a town, if of anything.

    Args:
        claim: the claim for it.
        lived_in: whether people are from there: who is from Elmo Falls is from a town.
    """
    stead = site_kind(claim)
    if stead:
        return stead
    value: Any = claim.value
    place = claim.mention.kind == "place"
    if place and (value.acting or value.offset):
        return ""
    spots = value.spots if place else named(claim.mention.surface)
    levels = {spot.division if spot.level == "feature" else spot.level for spot in spots}
    if lived_in:
        levels = {_TOWN if level in _WATERS else level for level in levels}
    if levels <= _TOWNS:
        return _TOWN
    return levels.pop() if len(levels) == 1 else ""
