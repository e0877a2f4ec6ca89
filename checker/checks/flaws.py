"""Findings from flaws that the mentions themselves bear. Not a check of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import kinds
from checker.findings import camp, make

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Case
    from checker.values import Category, FactCard, Finding, Severity

__all__ = ["findings"]


def findings(
    card: FactCard, case: Case, category: Category, severity: Severity
) -> Iterator[Finding]:
    """A finding for each flaw of a category on the claims of a card, article by article."""
    claims = sorted(
        (claim for fact in case.facts.get(card.id, ()) for claim in fact.claims),
        key=lambda claim: (claim.article, claim.mention.start),
    )
    for claim in claims:
        for flaw in claim.mention.flaws:
            if flaw.category != category:
                continue
            label = case.labels.get(claim.article, claim.article)
            # the article is part of the value: one note for each, with its own fingerprint
            value = f"{kinds.show(claim.value)} in {claim.article}"
            yield make(
                rule=card.id,
                category=category,
                severity=severity,
                kind=card.kind,
                subject=kinds.show(claim.value),
                message=f"{label}: {flaw.message}.",
                camps=[camp(value, [claim], case)],
                likely_cause=flaw.cause,
                suggestion=flaw.suggestion,
                first=claim.article,
            )
