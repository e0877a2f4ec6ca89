"""Which articles of a folder tell of one event, by the names that they share.

Names that few articles use weigh more. Articles are put to the group with which they share most on
average, groups that share enough are joined; only groups of several articles are events of their
own, and an article that shares little with any stands with the one it is nearest to.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Final

from checker.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from checker.values import Claim

__all__ = ["by_event", "events"]

#: Kinds of mentions that name who and what an event is about.
_NAMING: Final = frozenset({"person", "place", "organisation", "name"})
#: The mean cosine from which on two groups tell of one event, and the articles of an event of its
#: own; and what part of that inside the looser group there must be between two. Rules of thumb:
#: articles of one event have .05 and more, of two events in a like place below .02.
_SHARED: Final = 0.015
_PART: Final = 0.15
#: The mean cosine from which on an article is put to a group without a look at the others.
_SURELY: Final = 0.1
_FEWEST: Final = 3


def events(articles: Mapping[str, Iterable[Claim]]) -> dict[str, int]:
    """The number of the event of each article, from 0.

    Args:
        articles: the claims for all names of each article, by its id.
    """
    vectors = _vectors(articles)
    groups: list[_Group] = []
    for article in sorted(vectors):
        alone = _Group({article}, vectors[article])
        best = max(groups, key=alone.shared, default=None)
        if best is not None and alone.shared(best) >= _SURELY:
            best.take(alone)
        else:
            groups.append(alone)
    _join(groups)
    large = [group for group in groups if len(group.articles) >= _FEWEST]
    if len(large) < 2:
        return dict.fromkeys(vectors, 0)
    for group in groups:
        if group not in large:
            max(large, key=group.shared).take(group)
    return {article: number for number, group in enumerate(large) for article in group.articles}


class _Group:
    """Articles, and the sum of their vectors."""

    def __init__(self, articles: set[str], vector: Mapping[str, float]) -> None:
        self.articles = articles
        self._sum = Counter(vector)

    def shared(self, other: _Group) -> float:
        """The mean cosine between the articles of two groups."""
        small, large = sorted((self._sum, other._sum), key=len)
        product = sum(weight * large[name] for name, weight in sorted(small.items()))
        return product / len(self.articles) / len(other.articles)

    @property
    def cohesion(self) -> float:
        """The mean cosine between two articles of the group; 0 for one alone."""
        count = len(self.articles)
        if count == 1:
            return 0.0
        square = sum(weight * weight for _, weight in sorted(self._sum.items()))
        return (square - count) / (count * (count - 1))

    def take(self, other: _Group) -> None:
        """Add the articles of another group."""
        self.articles |= other.articles
        self._sum.update(other._sum)


def _join(groups: list[_Group]) -> None:
    """Join the groups that share most, until none share enough."""
    while len(groups) > 1:
        pairs = (
            (a.shared(b), i, j) for i, a in enumerate(groups) for j, b in enumerate(groups[:i])
        )
        shared, i, j = max(pairs, key=lambda each: (each[0], -each[1], -each[2]))
        if shared < max(_SHARED, _PART * min(groups[i].cohesion, groups[j].cohesion)):
            return
        groups[j].take(groups.pop(i))


def _vectors(articles: Mapping[str, Iterable[Claim]]) -> dict[str, dict[str, float]]:
    """The names of each article with their weights, of length 1."""
    counts = {article: _names(claims) for article, claims in articles.items()}
    spread = Counter(name for names in counts.values() for name in names)
    vectors = {}
    for article, names in counts.items():
        weights = {
            name: math.log((len(counts) + 1) / spread[name]) * (1 + math.log(count))
            for name, count in names.items()
        }
        length = math.sqrt(sum(each * each for each in weights.values())) or 1.0
        vectors[article] = {name: each / length for name, each in weights.items()}
    return vectors


def _names(claims: Iterable[Claim]) -> Counter[str]:
    return Counter(
        claim.subject or plain(claim.mention.surface)
        for claim in claims
        if claim.mention.kind in _NAMING
    )


def by_event(claims: Sequence[Claim], numbers: Mapping[str, int]) -> list[list[Claim]]:
    """Claims by the events of their articles; those of unknown articles are of the first."""
    found: dict[int, list[Claim]] = {}
    for claim in claims:
        found.setdefault(numbers.get(claim.article, 0), []).append(claim)
    return [found[number] for number in sorted(found)]
