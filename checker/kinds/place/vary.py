"""Slips of the pen in a place, for trying whether a rule notices them."""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from checker.kinds.place.comparing import compare
from checker.kinds.place.naming import named
from checker.kinds.place.value import PlaceValue
from checker.lexicon.slips import misspelt
from checker.text import squeeze
from checker.values import Slip, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.kinds.place.value import Spot
    from checker.values import Mention

__all__ = ["vary"]

#: Places that are taken where the story names no other of the same level.
_ELSEWHERE: Final = ("Vienna", "Nairobi", "Lima", "Austria", "Kenya", "Peru")


def vary(mention: Mention, others: Sequence[Mention] = ()) -> list[Slip]:
    """The name misspelt, and exchanged for two other places, never one that it may lie in."""
    found = [Slip(cause, surface, spelled=True) for cause, surface in misspelt(mention.surface)]
    spots: frozenset[Spot] = mention.value.spots  # type: ignore[attr-defined]
    stated = ((squeeze(each.surface), each.value.spots) for each in others)  # type: ignore[attr-defined]
    elsewhere = ((name, named(name)) for name in _ELSEWHERE)
    places = islice(_exchanged(spots, chain(stated, elsewhere)), 2)
    return [*found, *(Slip("another place", place) for place in places)]


def _exchanged(
    spots: frozenset[Spot], others: Iterable[tuple[str, frozenset[Spot]]]
) -> Iterator[str]:
    """The others that no reading of a place fits, of a level that it may have."""
    levels = {spot.level for spot in spots}
    taken: list[frozenset[Spot]] = []
    for name, each in others:
        fits = any(
            compare(PlaceValue(each), PlaceValue(known)).verdict is not Verdict.CONFLICT
            for known in (spots, *taken)
        )
        if not fits and levels & {spot.level for spot in each}:
            taken.append(each)
            yield name
