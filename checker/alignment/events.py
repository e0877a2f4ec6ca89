"""Which articles of a folder tell of one event, by when they came and the names that they share.

Names that few articles use weigh more. Articles are put to the group with which they share most on
average, groups that share enough are joined; only groups of several articles are events of their
own, and an article that shares little with any stands with the one it is nearest to.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from heapq import heapify, heappop, heappush
from itertools import combinations_with_replacement
from typing import TYPE_CHECKING, Final

from checker.alignment.periods import FEWEST, periods
from checker.text import plain

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from checker.values import Claim

__all__ = ["by_event", "events"]

#: Kinds of mentions that name who and what an event is about.
_NAMING: Final = frozenset({"person", "place", "organisation", "name"})
#: The mean cosine from which on two groups tell of one event, and what part of that inside the
#: looser group there must be between two. Rules of thumb: articles of one event have .05 and more,
#: of two events in a like place below .02.
_SHARED: Final = 0.015
_PART: Final = 0.15
#: The mean cosine from which on an article is put to a group without a look at the others.
_SURELY: Final = 0.1
#: What a weight of 1 is in whole numbers: the order of a sum makes no difference.
_UNIT: Final = 2**20
#: A larger story is weighed as a sample of it of so many articles is. The more articles there are,
#: the rarer would be the rare, and the less would tell what half of them name.
_SAMPLE: Final = 25


def events(
    articles: Mapping[str, Iterable[Claim]], published: Mapping[str, dt.date | None] | None = None
) -> dict[str, int]:
    """The number of the event of each article, from 0.

    Args:
        articles: the claims for all names of each article, by its id.
        published: the day of each; without it names alone tell.
    """
    vectors = _vectors(articles)
    stretches = periods(published or {})
    if len(stretches) < 2:
        return _by_names(vectors)
    numbers: dict[str, int] = {}
    for stretch in stretches:
        inside = _by_names({article: vectors[article] for article in stretch})
        first = len(set(numbers.values()))
        numbers |= {article: first + number for article, number in inside.items()}
    return numbers | {
        article: _nearest(vectors[article], vectors, numbers)
        for article in vectors.keys() - numbers.keys()
    }


def _nearest(
    vector: Mapping[str, int],
    vectors: Mapping[str, Mapping[str, int]],
    numbers: Mapping[str, int],
) -> int:
    """The event with whose articles another one shares most on average."""
    products: Counter[int] = Counter()
    for article, number in numbers.items():
        theirs = vectors[article]
        products[number] += sum(weight * theirs.get(name, 0) for name, weight in vector.items())
    sizes = Counter(numbers.values())
    return max(sizes, key=lambda number: (products[number] / sizes[number], -number))


def _by_names(vectors: Mapping[str, Mapping[str, int]]) -> dict[str, int]:
    """The number of the event of each article, by the weighted names of each."""
    grouping = _Grouping()
    for article in sorted(vectors):
        grouping.add(article, vectors[article])
    table = grouping.table()
    table.join()
    large = [number for number, group in table.articles.items() if len(group) >= FEWEST]
    if len(large) < 2:
        return dict.fromkeys(vectors, 0)
    for number in sorted(table.articles.keys() - large):
        table.take(max(large, key=lambda each: (table.shared(each, number), -each)), number)
    return {
        article: event for event, number in enumerate(large) for article in table.articles[number]
    }


class _Grouping:
    """Groups of articles, and the sums of their vectors by the names in them."""

    def __init__(self) -> None:
        self._articles: dict[int, set[str]] = {}
        self._holders: dict[str, dict[int, int]] = defaultdict(dict)

    def add(self, article: str, vector: Mapping[str, int]) -> None:
        """Put an article to the group with which it surely shares most, else to one of its own."""
        products: Counter[int] = Counter()
        for name, weight in vector.items():
            for number, held in self._holders[name].items():
                products[number] += weight * held
        shared = {
            number: _cosine(product, len(self._articles[number]))
            for number, product in products.items()
        }
        best = max(shared, key=lambda number: (shared[number], -number), default=-1)
        if best < 0 or shared[best] < _SURELY:
            best = len(self._articles)
        self._articles.setdefault(best, set()).add(article)
        for name, weight in vector.items():
            holders = self._holders[name]
            holders[best] = holders.get(best, 0) + weight

    def table(self) -> _Table:
        """What each two groups share."""
        products: dict[int, Counter[int]] = {number: Counter() for number in self._articles}
        for holders in self._holders.values():
            for (one, mine), (other, theirs) in combinations_with_replacement(holders.items(), 2):
                products[one][other] += mine * theirs
                if one != other:
                    products[other][one] += mine * theirs
        return _Table(self._articles, products)


class _Table:
    """Groups of articles by their numbers, and the products of the sums of their vectors."""

    def __init__(self, articles: dict[int, set[str]], products: dict[int, Counter[int]]) -> None:
        self.articles = articles
        self._products = products

    def shared(self, one: int, other: int) -> float:
        """The mean cosine between the articles of two groups."""
        pairs = len(self.articles[one]) * len(self.articles[other])
        return _cosine(self._products[one][other], pairs)

    def join(self) -> None:
        """Join the groups that share most, until none share enough."""
        heap = [
            (-self.shared(one, other), one, other)
            for one, row in self._products.items()
            for other in row
            if other < one
        ]
        heapify(heap)
        while heap:
            shared, one, other = heappop(heap)
            if not self._holds(shared, one, other):
                continue
            if -shared < max(_SHARED, _PART * min(self._cohesion(one), self._cohesion(other))):
                return
            self.take(other, one)
            for each in self._products[other]:
                if each != other:
                    pair = max(each, other), min(each, other)
                    heappush(heap, (-self.shared(*pair), *pair))

    def take(self, number: int, other: int) -> None:
        """Add the articles of another group, which is no more, to one."""
        self.articles[number] |= self.articles.pop(other)
        row = self._products.pop(other)
        square = row.pop(other, 0)  # an article without names has none
        for each, product in row.items():
            self._products[number][each] += product
            if each != number:
                self._products[each][number] += product
                del self._products[each][other]
        # both halves of the square of a sum: the product of the two stands in it twice
        self._products[number][number] += square + self._products[number].pop(other, 0)

    def _holds(self, shared: float, one: int, other: int) -> bool:
        """Whether two groups are still there and still share that much."""
        both = one in self.articles and other in self.articles
        return both and -shared == self.shared(one, other)

    def _cohesion(self, number: int) -> float:
        """The mean cosine between two articles of a group; 0 for one alone."""
        count = len(self.articles[number])
        if count == 1:
            return 0.0
        square = self._products[number][number] / _UNIT**2
        return (square - count) / (count * (count - 1))


def _cosine(product: int, pairs: int) -> float:
    """The mean cosine of so many pairs of articles, whose product is known."""
    return product / _UNIT**2 / pairs


def _vectors(articles: Mapping[str, Iterable[Claim]]) -> dict[str, dict[str, int]]:
    """The names of each article with their weights, of length 1."""
    counts = {article: _names(claims) for article, claims in articles.items()}
    spread = Counter(name for names in counts.values() for name in names)
    size = min(len(counts), _SAMPLE)
    part = size / len(counts) if counts else 1.0
    vectors = {}
    for article, names in counts.items():
        weights = {
            name: math.log((size + 1) / max(1.0, spread[name] * part)) * (1 + math.log(count))
            for name, count in names.items()
        }
        length = math.sqrt(sum(each * each for each in weights.values())) or 1.0
        vectors[article] = {name: round(_UNIT * each / length) for name, each in weights.items()}
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
