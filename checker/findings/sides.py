"""The sides of a fact, and which of them conflict."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING

from checker import kinds
from checker.values import Comparison, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from checker.alignment import Fact
    from checker.values import Claim, Tolerance, Value

__all__ = ["Edge", "edges", "meeting", "sides"]


@dataclass(frozen=True, slots=True)
class Edge:
    """Two sides of a fact that conflict, by their indices, and the comparison that says so."""

    a: int
    b: int
    comparison: Comparison = field(compare=False)


def sides(claims: Iterable[Claim], voices: Mapping[str, int] | None = None) -> list[list[Claim]]:
    """The claims grouped by SAME, the larger groups first, then in the order of their values.

    Groups count by their voices where those are given, so that a copy changes no order, else by
    their articles.
    """
    voice = {} if voices is None else voices
    groups: dict[Value, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(_known(claim.value, groups), []).append(claim)
    return sorted(
        groups.values(),
        key=lambda group: (
            -len({voice.get(claim.article, claim.article) for claim in group}),
            kinds.show(group[0].value),
        ),
    )


def _known(value: Value, groups: Mapping[Value, list[Claim]]) -> Value:
    """The value among those known that says the same, else the value itself."""
    if value in groups:
        return value
    same = (one for one in groups if kinds.compare(one, value).verdict is Verdict.SAME)
    return next(same, value)


def edges(groups: Sequence[Sequence[Claim]], fact: Fact | None = None) -> list[Edge]:
    """The conflicts between sides that hold at least one comparable pair of claims.

    What the tolerance of the fact allows is no conflict.
    """
    found = []
    for a, b in meeting(groups, fact):
        one, other = groups[a][0].value, groups[b][0].value
        comparison = kinds.compare(one, other)
        if comparison.verdict is not Verdict.CONFLICT:
            continue
        if fact is None or not _tolerated(fact.tolerance, one, other):
            found.append(Edge(a, b, comparison))
    return found


def meeting(
    groups: Sequence[Sequence[Claim]], fact: Fact | None = None
) -> Iterable[tuple[int, int]]:
    """The pairs of sides that hold at least one pair of claims that are held to each other."""
    if fact is None or fact.pairs is None:
        return combinations(range(len(groups)), 2)
    numbers = fact.profiles or range(len(fact.claims))
    profile = {id(claim): number for claim, number in zip(fact.claims, numbers, strict=True)}
    holders: dict[int, list[int]] = {}
    for index, group in enumerate(groups):
        for number in {profile[id(claim)] for claim in group}:
            holders.setdefault(number, []).append(index)
    return sorted(
        {
            (min(a, b), max(a, b))
            for i, j in fact.pairs
            for a in holders.get(i, ())
            for b in holders.get(j, ())
            if a != b
        }
    )


def _tolerated(tolerance: Tolerance | None, one: Value, other: Value) -> bool:
    """Whether a tolerance makes two conflicting quantities compatible."""
    if tolerance is None:
        return False
    low, high = sorted((_bounds(one), _bounds(other)))
    gap = high[0] - low[1]
    return gap <= max(tolerance.absolute, tolerance.share * abs(high[0]))


def _bounds(value: Value) -> tuple[float, float]:
    low, high = getattr(value, "low", None), getattr(value, "high", None)
    return float("-inf") if low is None else low, float("inf") if high is None else high
