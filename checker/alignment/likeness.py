"""How alike the surroundings of two figures are: what they share, the rare more than the common."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checker.alignment.agreement import agreement

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.values import About, Claim

__all__ = ["Around", "Likeness"]

#: Articles that a story is thought to have beside its own: of two, what both say is not common yet.
_UNSEEN: Final = 6
#: What a weight of 1 is in whole numbers.
_UNIT: Final = 10_000
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
_RARE_WORDS: Final = 4


@dataclass(frozen=True, slots=True, eq=False)
class Around:
    """The surroundings of claims that stand in the same words, with what these weigh together.

    ``rarest`` are the words beside them that the fewest articles use: by them their like are found.
    """

    near: frozenset[str]
    zone: frozenset[str]
    wider: frozenset[str]
    figures: frozenset[str]
    aspects: frozenset[str]
    places: frozenset[str]
    people: frozenset[str]
    weights: tuple[int, int, int]
    rarest: tuple[str, ...]


class Likeness:
    """Likeness of the claims of one story, from about -2 (nothing in common) to some 12 (copies).

    Args:
        claims: all claims that are held against each other; what few of their articles say weighs
            more than what all say.
    """

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._claims = tuple(claims)  # they are known by their ids as long as this lives
        said: dict[str, set[str]] = {}
        for claim in self._claims:
            setting = claim.about.setting
            said.setdefault(claim.article, set()).update(
                setting.near, claim.about.words, setting.wider
            )
        self._spread = Counter(word for words in said.values() for word in words)
        unseen = len(said) + _UNSEEN
        # whole numbers, so that the order of a sum makes no difference
        self._weights = {
            word: round(_UNIT * math.log(unseen / (count + 0.5)))
            for word, count in self._spread.items()
        }
        alike: dict[object, Around] = {}
        self._around: dict[int, Around] = {}
        for claim in self._claims:
            about, setting = claim.about, claim.about.setting
            words = (setting.near, about.words, setting.wider, setting.aspect)
            key = (*words, about.places, about.people)
            if key not in alike:
                alike[key] = self._around_of(about)
            self._around[id(claim)] = alike[key]

    def of(self, one: Claim, other: Claim) -> float:
        """How alike the surroundings of two claims are."""
        return self.between(self.around(one), self.around(other))

    def around(self, claim: Claim) -> Around:
        """The surroundings of a claim: one and the same for all that stand in the same words."""
        return self._around[id(claim)]

    def between(self, ours: Around, theirs: Around) -> float:
        """How alike two surroundings are."""
        mine, yours = ours.weights, theirs.weights
        beside = ours.zone & theirs.zone
        zone = self._weight(beside)
        near = self._weight(ours.near & theirs.near) if beside else 0
        wider = self._weight(ours.wider & theirs.wider)
        return (
            _NEAR * _share(near, mine[0], yours[0])
            + _ZONE * _share(zone, mine[1], yours[1])
            + _WIDER * _share(wider, mine[2], yours[2])
            + (_ZONE_SUM * zone + _WIDER_SUM * wider) / _UNIT
            + _ASPECT * agreement(ours.aspects, theirs.aspects)
            + _FIGURE * agreement(ours.figures, theirs.figures)
            + _NAMED * agreement(ours.places, theirs.places)
            + _NAMED * agreement(ours.people, theirs.people)
        )

    def _around_of(self, about: About) -> Around:
        setting = about.setting
        zone = setting.near | about.words
        return Around(
            near=setting.near,
            zone=zone,
            wider=setting.wider,
            figures=frozenset(word for word in setting.near if word[0] == "#"),
            aspects=frozenset({setting.aspect} - {""}),
            places=about.places,
            people=about.people,
            weights=(self._weight(setting.near), self._weight(zone), self._weight(setting.wider)),
            rarest=tuple(sorted(zone, key=lambda word: (self._spread[word], word))[:_RARE_WORDS]),
        )

    def _weight(self, words: Iterable[str]) -> int:
        return sum(map(self._weights.__getitem__, words))


def _share(shared: int, mine: int, yours: int) -> float:
    """What part of the words of two claims is common to both."""
    return shared / (mine + yours - shared + _UNIT)
