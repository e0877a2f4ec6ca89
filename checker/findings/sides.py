"""The sides of a fact, and which of them conflict."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checker import kinds
from checker.values import Comparison, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from checker.alignment import Fact
    from checker.values import Claim, Tolerance, Value

__all__ = ["Edge", "edges", "meet", "sides"]


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
        known = next(
            (
                value
                for value in groups
                if value == claim.value or kinds.compare(value, claim.value).verdict is Verdict.SAME
            ),
            claim.value,
        )
        groups.setdefault(known, []).append(claim)
    return sorted(
        groups.values(),
        key=lambda group: (
            -len({voice.get(claim.article, claim.article) for claim in group}),
            kinds.show(group[0].value),
        ),
    )


def edges(groups: Sequence[Sequence[Claim]], fact: Fact | None = None) -> list[Edge]:
    """The conflicts between sides that hold at least one comparable pair of claims.

    What the tolerance of the fact allows is no conflict.
    """
    found = []
    for a, group in enumerate(groups):
        for b in range(a + 1, len(groups)):
            one, other = group[0].value, groups[b][0].value
            comparison = kinds.compare(one, other)
            if comparison.verdict is not Verdict.CONFLICT or not meet(fact, group, groups[b]):
                continue
            if fact is None or not _tolerated(fact.tolerance, one, other):
                found.append(Edge(a, b, comparison))
    return found


def meet(fact: Fact | None, one: Sequence[Claim], other: Sequence[Claim]) -> bool:
    """Whether two sides hold at least one pair of claims that may be held against each other."""
    if fact is None or fact.pairs is None:
        return True
    numbers = fact.profiles or range(len(fact.claims))
    profile = {id(claim): number for claim, number in zip(fact.claims, numbers, strict=True)}
    ours, theirs = ({profile[id(claim)] for claim in group} for group in (one, other))
    return any((min(i, j), max(i, j)) in fact.pairs for i in ours for j in theirs)


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
