"""Claims about people: one fact for each person."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations, product
from typing import TYPE_CHECKING, Any

from checker import kinds
from checker.alignment.connected import connected
from checker.alignment.grounds import is_one
from checker.kinds.person import candidates

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.alignment.facts import Fact
    from checker.values import Claim, FactCard

__all__ = ["by_person"]


def by_person(card: FactCard, known: Sequence[Claim]) -> list[Fact]:
    """The facts of claims that are each said of a person."""
    people = _People(known)
    return connected(card, known, people.grounds, people.pairs)


class _People:
    """The names of whom claims are said, and which of them are one person's."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        names = sorted({claim.subject or "" for claim in claims})
        self._namesakes: dict[str, set[str]] = {name: {name} for name in names}
        people: list[Any] = [kinds.read("person", name) for name in names]
        for one, other in candidates(people):
            if is_one(names[one], names[other]):
                self._namesakes[names[one]].add(names[other])
                self._namesakes[names[other]].add(names[one])
        self._beside = _beside(claims)
        self._ambiguous = self._ambiguities(claims)

    def grounds(self, a: Claim, b: Claim) -> tuple[str, ...] | None:
        """Grounds for two claims to speak of one person, or None."""
        one, other = a.subject or "", b.subject or ""
        if one == other:
            return (f"same person: {one}",)
        if other not in self._namesakes[one] or other in self._apart(a) or one in self._apart(b):
            return None
        return (f"same person: {one}, {other}",)

    def pairs(self, claims: Sequence[Claim]) -> Iterator[tuple[int, int]]:
        """Pairs of claims that stand for all that may be comparable.

        Those that say the same of one name, and whose articles tell it apart from no other, stand
        for one another: their first is held against the firsts of others, and each against it.
        """
        firsts: dict[str, dict[object, int]] = defaultdict(dict)
        for index, claim in enumerate(claims):
            key = (claim.value, frozenset(self._apart(claim)))
            first = firsts[claim.subject or ""].setdefault(key, index)
            if first != index:
                yield first, index
        for name, mine in firsts.items():
            for other in self._namesakes[name]:
                for one, two in product(mine.values(), firsts[other].values()):
                    if one < two:
                        yield one, two

    def _apart(self, claim: Claim) -> set[str]:
        """The namesakes of a person whom the article of a claim tells apart from him."""
        name = claim.subject or ""
        others = self._beside.get((claim.article, name), set()) | self._ambiguous[claim.article]
        return others & self._namesakes[name]

    def _ambiguities(self, claims: Iterable[Claim]) -> Mapping[str, set[str]]:
        """The bare surnames that two people of an article bear, by article."""
        full: dict[str, set[str]] = defaultdict(set)
        for claim in claims:
            if " " in (claim.subject or ""):
                full[claim.article].add(claim.subject or "")
        found: dict[str, set[str]] = defaultdict(set)
        for article, names in full.items():
            bearers: dict[str, list[str]] = defaultdict(list)
            for name in sorted(names):
                for other in self._namesakes[name]:
                    if " " not in other:
                        bearers[other].append(name)
            for surname, bearing in bearers.items():
                if any(two not in self._namesakes[one] for one, two in combinations(bearing, 2)):
                    found[article].add(surname)
        return found


def _beside(claims: Iterable[Claim]) -> Mapping[tuple[str, str], set[str]]:
    """The names to which one sentence gives a value each, by article and name: they are others."""
    by_sentence: dict[tuple[str, int], set[str]] = {}
    for claim in claims:
        by_sentence.setdefault((claim.article, claim.passage.start), set()).add(claim.subject or "")
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for (article, _), names in by_sentence.items():
        for name in names:
            found[article, name] |= names - {name}
    return found
