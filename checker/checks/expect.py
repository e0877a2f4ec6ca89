"""What a rule expects: a card's own value, or the office that the canon gives a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import kinds
from checker.checks.tenure import in_office
from checker.findings import camp, make
from checker.text import squeeze
from checker.values import Category, NameEntry, Severity, Verdict
from checker.wording import names, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Case
    from checker.values import Claim, FactCard, Finding, Value

__all__ = ["run"]


def run(rule: FactCard | NameEntry, case: Case) -> Iterator[Finding]:
    """One finding for each value that cannot be the expected one."""
    if isinstance(rule, NameEntry):
        if rule.office is not None:
            yield from _office(rule, case)
        return
    if rule.expect is None:
        return
    claims = [claim for fact in case.facts.get(rule.id, ()) for claim in fact.claims]
    yield from _violations(rule, claims, rule.expect, rule.kind, rule.says or rule.ask, case)


def _office(entry: NameEntry, case: Case) -> Iterator[Finding]:
    """The claims that give a person of the canon another office than the canon does."""
    person = kinds.read("person", entry.prefer)
    claims = [
        claim
        for card in case.rules.facts
        if card.kind == "office" and card.subject == "person"
        for fact in case.facts.get(card.id, ())
        for claim in fact.claims
        if claim.subject is not None
        and kinds.compare(person, kinds.read("person", claim.subject)).verdict
        in (Verdict.SAME, Verdict.COMPATIBLE)
    ]
    expected = kinds.read("office", entry.office or "")
    yield from _violations(
        entry, in_office(claims, expected), expected, "office", entry.prefer, case
    )


def _violations(  # noqa: PLR0913, PLR0917  (two callers, one private list)
    rule: FactCard | NameEntry,
    claims: list[Claim],
    expected: Value,
    kind: str,
    subject: str,
    case: Case,
) -> Iterator[Finding]:
    wrong: dict[str, list[Claim]] = {}
    causes: dict[str, str | None] = {}
    for claim in claims:
        comparison = kinds.compare(claim.value, expected)
        if comparison.verdict is Verdict.CONFLICT and not claim.negated:
            notation = kinds.likely(claim.value)
            wrong.setdefault(notation, []).append(claim)
            causes[notation] = comparison.slip
    for notation, group in sorted(wrong.items()):
        said = quoted(group[0].mention.surface)
        cause = causes[notation]
        articles = {claim.article for claim in group}
        yield make(
            rule=rule.id,
            category=Category.EXPECTATION,
            severity=rule.severity or Severity.ERROR,
            kind=kind,
            subject=subject,
            message=f"{names(group, case.labels)} says {said}; {subject}: the rule expects "
            f"{kinds.label(expected)}." + (f" Likely slip: {cause}." if cause is not None else ""),
            camps=[camp(notation, group, case)],
            also=(squeeze(rule.note),) if isinstance(rule, NameEntry) and rule.note else (),
            likely_cause=cause,
            first=next(iter(articles)) if len(articles) == 1 else None,
        )
