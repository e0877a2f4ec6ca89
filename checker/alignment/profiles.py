"""The profile of an answer: a few claims that give it, and how alike a figure's surroundings are.

What is said in the same words is held against a profile once, however many articles say it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checker.alignment.circumstances import Circumstances

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.alignment.answers import Answer
    from checker.alignment.likeness import Around, Likeness
    from checker.values import Claim

__all__ = ["Likest", "Profile"]

#: The claims of an answer that are looked at, one of each voice first.
_WITNESSES: Final = 8
#: How alike the surroundings of a value are that stands in the same place.
_BACKING: Final = 1.0


@dataclass(frozen=True, slots=True)
class Likest:
    """How alike a figure is to the claims of a profile.

    ``best`` is the likeness to the likest of them, ``witness``, and ``three`` the mean of the best
    three; ``backing`` is how many articles give the value of the profile where the figure stands.
    """

    best: float
    three: float
    witness: Claim
    backing: int


class Profile:
    """Some claims of an answer, and what they tell together (``told``)."""

    __slots__ = ("_around", "_articles", "_known", "_likeness", "_without", "claims", "told")

    def __init__(self, claims: Sequence[Claim], likeness: Likeness) -> None:
        self.claims = tuple(claims)
        self.told = Circumstances(self.claims)
        self._likeness = likeness
        self._around = [likeness.around(claim) for claim in claims]
        self._articles = frozenset(claim.article for claim in claims)
        self._without: dict[str, Profile] = {}
        self._known: dict[tuple[Around, ...], Likest] = {}

    @classmethod
    def of(cls, answer: Answer, likeness: Likeness) -> Profile:
        """The profile of an answer: claims of it from as many articles as there are."""
        firsts: dict[str, Claim] = {}
        for claim in answer.claims:
            firsts.setdefault(claim.article, claim)
        chosen = set(map(id, firsts.values()))
        rest = [claim for claim in answer.claims if id(claim) not in chosen]
        return cls([*firsts.values(), *rest][:_WITNESSES], likeness)

    def has_others(self, article: str) -> bool:
        """Whether other articles than this one make it."""
        return len(self._articles) > (article in self._articles)

    def without(self, article: str) -> Profile:
        """The profile as the other articles make it."""
        if article not in self._articles:
            return self
        if article not in self._without:
            others = [claim for claim in self.claims if claim.article != article]
            self._without[article] = Profile(others, self._likeness)
        return self._without[article]

    def likest(self, around: tuple[Around, ...]) -> Likest:
        """How alike the surroundings of a figure, each place where it stands, are to the claims."""
        if around not in self._known:
            self._known[around] = self._likest(around)
        return self._known[around]

    def _likest(self, around: tuple[Around, ...]) -> Likest:
        between = self._likeness.between
        met = {each: max(between(one, each) for one in around) for each in set(self._around)}
        found = [met[each] for each in self._around]
        best = max(found)
        three = sorted(found, reverse=True)[:3]
        backing = {
            claim.article
            for claim, alike in zip(self.claims, found, strict=True)
            if alike >= _BACKING
        }
        return Likest(best, sum(three) / len(three), self.claims[found.index(best)], len(backing))
