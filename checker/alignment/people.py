"""Claims about people: one fact for each person."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from checker.alignment.connected import connected
from checker.alignment.grounds import is_one, one_person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.alignment.facts import Fact
    from checker.values import Claim, FactCard

__all__ = ["by_person"]


def by_person(card: FactCard, known: Sequence[Claim]) -> list[Fact]:
    """The facts of claims that are each said of a person."""
    beside = _beside(known)
    names: dict[str, set[str]] = {}
    for claim in known:
        names.setdefault(claim.article, set()).add(claim.subject or "")
    told: dict[tuple[str, str], bool] = {}

    def ambiguous(claim: Claim, article: str) -> bool:
        # asked for every pair of claims, of which few differ in subject and article
        key = (claim.subject or "", article)
        if key not in told:
            told[key] = _ambiguous(key[0], names[article])
        return told[key]

    def grounds_of(a: Claim, b: Claim) -> tuple[str, ...] | None:
        pair = frozenset((a.subject, b.subject))
        apart = len(pair) > 1 and (
            (a.article, pair) in beside
            or (b.article, pair) in beside
            or ambiguous(a, b.article)
            or ambiguous(b, a.article)
        )
        return None if apart else one_person(a, b)

    return connected(card, known, grounds_of)


def _beside(claims: Sequence[Claim]) -> set[tuple[str, frozenset[str | None]]]:
    """Pairs of different names that one sentence of an article gives a value each: two people."""
    by_sentence: dict[tuple[str, int], set[str | None]] = {}
    for claim in claims:
        by_sentence.setdefault((claim.article, claim.passage.start), set()).add(claim.subject)
    return {
        (article, frozenset(pair))
        for (article, _), names in by_sentence.items()
        for pair in combinations(sorted(names, key=str), 2)
    }


def _ambiguous(surname: str, names: set[str]) -> bool:
    """Whether a name is a bare surname that two people of an article bear."""
    if " " in surname:
        return False
    bearers = sorted(name for name in names if " " in name and is_one(surname, name))
    return any(not is_one(one, other) for one, other in combinations(bearers, 2))
