"""Sources agree: the sides of a fact that cannot both be right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.checks.tenure import may_be_both
from checker.findings import Dispute, Edge, camp, make, meeting
from checker.kinds.date import on_one_day
from checker.kinds.quantity import bounds_differ
from checker.severity import severity_of, suspect_of
from checker.values import Category, Comparison, Verdict
from checker.wording import conflict_message

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.alignment import Fact
    from checker.findings import Case
    from checker.values import Camp, Claim, FactCard, Finding

__all__ = ["run"]

#: The likely cause of two bounds that are compatible as sets.
BOUNDS: Final = "bounds differ"


def run(card: FactCard, case: Case) -> Iterator[Finding]:
    """One finding for each fact of the card whose sides conflict."""
    for fact in case.facts.get(card.id, ()):
        groups, clashes = case.sides_of(fact)
        clashes = list(clashes)
        if card.kind == "office":
            clashes = [
                each
                for each in clashes
                if not may_be_both(groups[each.a], groups[each.b], fact.claims)
            ]
        if card.kind == "quantity":
            clashes += _bounds_apart(groups, fact)
        elif card.asks_time:
            clashes = [edge for edge in clashes if _same_day(groups, edge)]
        if clashes:
            yield _finding(Dispute(card, fact, groups, clashes), case)


def _same_day(groups: Sequence[Sequence[Claim]], edge: Edge) -> bool:
    """Whether two times may be of one day: where the days differ, the card for days tells so."""
    one: Any = groups[edge.a][0].value
    other: Any = groups[edge.b][0].value
    return on_one_day(one, other)


def _bounds_apart(groups: Sequence[Sequence[Claim]], fact: Fact) -> Iterator[Edge]:
    """Sides that give bounds of one direction whose limits differ: compatible, but not alike."""
    for a, b in meeting(groups, fact):
        one: Any = groups[a][0].value
        other: Any = groups[b][0].value
        if bounds_differ(one, other):
            reason = f"{kinds.label(one)} and {kinds.label(other)} set different limits"
            yield Edge(a, b, Comparison(Verdict.CONFLICT, reason, certain=False, slip=BOUNDS))


def _finding(dispute: Dispute, case: Case) -> Finding:
    camps = _camps(dispute, case)
    suspect = suspect_of(dispute, case)
    severity, cause = severity_of(dispute, case)
    return make(
        rule=dispute.card.id,
        category=Category.CONFLICT,
        severity=severity,
        kind=dispute.card.kind,
        subject=dispute.fact.subject,
        message=conflict_message(dispute, camps, case, cause=cause, suspect=suspect),
        camps=camps,
        grounds=dispute.fact.grounds,
        likely_cause=cause,
        first=suspect,
    )


def _camps(dispute: Dispute, case: Case) -> list[Camp]:
    """The sides that clash with another one, each with the numbers of those it clashes with."""
    involved = sorted({index for edge in dispute.clashes for index in (edge.a, edge.b)})
    number = {index: place for place, index in enumerate(involved)}
    against: dict[int, set[int]] = {index: set() for index in involved}
    for edge in dispute.clashes:
        against[edge.a].add(number[edge.b])
        against[edge.b].add(number[edge.a])
    return [
        camp(
            kinds.likely(dispute.groups[index][0].value),
            dispute.groups[index],
            case,
            tuple(sorted(against[index])),
        )
        for index in involved
    ]
