"""What the people of a place are called, by the endings of English: Styrians, Dunedinites."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from checker.lexicon import gazetteer, load

__all__ = ["is_people"]

#: Endings of the people of a place, and what they may have taken the place of.
_ENDINGS: Final = (
    ("n", ("",)), ("an", ("", "a", "e", "o")), ("ian", ("", "a", "e", "y", "ia")),
    ("nian", ("",)), ("ite", ("", "e")), ("er", ("", "e")), ("ese", ("", "a", "o", "e")),
    ("ard", ("",)), ("i", ("", "a", "e")),
)  # fmt: skip
_SHORTEST: Final = 4
_WORLD: Final = ("area", "region", "state", "country", "capital")


@lru_cache(maxsize=4096)
def is_people(folded: str) -> bool:
    """Whether a folded word is made of the name of a place as the names of its people are.

    >>> is_people("styrians"), is_people("dunedinites"), is_people("ukranians")
    (True, True, False)
    """
    word = folded.removesuffix("s")
    for ending, instead in _ENDINGS:
        base = word.removesuffix(ending)
        if base != word and any(_is_place(base + each) for each in instead):
            return True
    return False


def _is_place(name: str) -> bool:
    if len(name) < _SHORTEST:
        return False
    if any(name in load("en").table(each) for each in _WORLD):
        return True
    return any(each.main for each in gazetteer.places(name))
