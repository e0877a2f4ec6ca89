"""One post, one holder: two people in an office that only one can hold at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker import kinds
from checker.findings import make, opposed
from checker.values import Category, Severity, Verdict
from checker.wording import listed, names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Case
    from checker.values import Claim, Finding, Relation

__all__ = ["run"]


def run(rule: Relation, case: Case) -> Iterator[Finding]:
    """At most one finding: the people who are given the office, if they are different people."""
    office: Any = kinds.read("office", rule.of or "")
    holders: list[tuple[str, list[Claim]]] = []
    for claim in _claims(office, case):
        known = next((group for name, group in holders if _one(name, claim.subject or "")), None)
        if known is None:
            holders.append((claim.subject or "", [claim]))
        else:
            known.append(claim)
    people = [(name, group) for name, group in holders if _rivals(name, holders)]
    if len(people) < 2:
        return
    label = kinds.label(office)
    said = listed(f"{name} in {names(group, case.labels)}" for name, group in people)
    yield make(
        rule=rule.id,
        category=Category.CONFLICT,
        severity=rule.severity or Severity.ERROR,
        kind="office",
        subject=f"holder of the office {label}",
        message=f"{label} is {said}; only one can hold this office at a time.",
        camps=opposed(case, *people),
        grounds=(f"same office: {label}",),
    )


def _claims(office: Any, case: Case) -> list[Claim]:
    """The claims of this post and rank under any of its names, the country given or left open."""
    return [
        claim
        for card in case.rules.facts
        if card.kind == "office" and card.subject == "person"
        for fact in case.facts.get(card.id, ())
        for claim in fact.claims
        if claim.subject is not None and _is_of(claim.value, office)
    ]


def _is_of(value: Any, office: Any) -> bool:
    verdict = kinds.compare(value, office).verdict
    if verdict is Verdict.COMPATIBLE:
        # a wider or narrower post may be another's
        return bool(value.post == office.post)
    return verdict is Verdict.SAME


def _one(name: str, other: str) -> bool:
    """Whether two names may be those of one person."""
    verdict = kinds.compare(kinds.read("person", name), kinds.read("person", other)).verdict
    return verdict is not Verdict.CONFLICT


def _rivals(name: str, holders: list[tuple[str, list[Claim]]]) -> bool:
    return any(not _one(name, other) for other, _ in holders)
