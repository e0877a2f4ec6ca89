"""How alike the surroundings of two figures are: what they share, the rare more than the common."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.values import Claim

__all__ = ["Likeness"]

#: Articles that a story is thought to have beside its own: of two, what both say is not common yet.
_UNSEEN: Final = 6
#: What a share of the words right beside, of the clause and of the sentence counts for; rules of
#: thumb, as are the points for an aspect, another figure, a place and a person.
_NEAR: Final = 2.3
_ZONE: Final = 4.5
_ZONE_SUM: Final = 0.2
_WIDER: Final = 0.8
_WIDER_SUM: Final = 0.08
_ASPECT: Final = 0.5
_FIGURE: Final = 0.8
_NAMED: Final = 0.3


class Likeness:
    """Likeness of the claims of one story, from about -2 (nothing in common) to some 12 (copies).

    Args:
        claims: all claims that are held against each other; what few of their articles say weighs
            more than what all say.
    """

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._claims = tuple(claims)  # they are known by their ids as long as this lives
        self._known: dict[tuple[int, int], float] = {}
        said: dict[str, set[str]] = {}
        for claim in self._claims:
            setting = claim.about.setting
            said.setdefault(claim.article, set()).update(
                setting.near, claim.about.words, setting.wider
            )
        self._articles = len(said)
        self._spread = Counter(word for words in said.values() for word in words)

    def of(self, one: Claim, other: Claim) -> float:
        """How alike the surroundings of two claims are."""
        key = (min(id(one), id(other)), max(id(one), id(other)))
        if key not in self._known:
            self._known[key] = self._likeness(one, other)
        return self._known[key]

    def rarest(self, claim: Claim, count: int) -> list[str]:
        """The words beside a claim that the fewest articles use."""
        setting = claim.about.setting
        words = setting.near | claim.about.words
        return sorted(words, key=lambda word: (self._spread[word], word))[:count]

    def _likeness(self, one: Claim, other: Claim) -> float:
        a, b = one.about, other.about
        ours, theirs = a.setting, b.setting
        zone, other_zone = a.words | ours.near, b.words | theirs.near
        shared = self._weight(zone & other_zone)
        wider = self._weight(ours.wider & theirs.wider)
        return (
            _NEAR * self._share(ours.near, theirs.near)
            + _ZONE * self._share(zone, other_zone)
            + _ZONE_SUM * shared
            + _WIDER * self._share(ours.wider, theirs.wider)
            + _WIDER_SUM * wider
            + _ASPECT * _agreement({ours.aspect} - {""}, {theirs.aspect} - {""})
            + _FIGURE * _agreement(_figures(ours.near), _figures(theirs.near))
            + _NAMED * _agreement(a.places, b.places)
            + _NAMED * _agreement(a.people, b.people)
        )

    def _share(self, ours: frozenset[str], theirs: frozenset[str]) -> float:
        return self._weight(ours & theirs) / (self._weight(ours | theirs) + 1)

    def _weight(self, words: Iterable[str]) -> float:
        unseen = self._articles + _UNSEEN
        return sum(math.log(unseen / (self._spread[word] + 0.5)) for word in sorted(words))


def _figures(words: frozenset[str]) -> set[str]:
    return {word for word in words if word[0] == "#"}


def _agreement(ours: set[str] | frozenset[str], theirs: set[str] | frozenset[str]) -> int:
    """1 if two sets share something, -1 if both have something and share nothing, else 0."""
    if not ours or not theirs:
        return 0
    return 1 if ours & theirs else -1
