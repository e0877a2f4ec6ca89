"""Dates that cannot be: a weekday that is not the date's own, a 31 April, a stray full stop.

A weekday beside a date without a year is held against the calendar once the story's reference date
tells the year.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from checker import kinds
from checker.findings import camp, make
from checker.kinds.date.mismatch import contradiction
from checker.values import Category, Severity
from checker.wording import listed, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.findings import Case
    from checker.values import Camp, Claim, FactCard, Finding, Flaw

__all__ = ["run"]

_SEVERITIES = {Category.CALENDAR: Severity.ERROR, Category.TYPO: Severity.WARNING}


def run(card: FactCard, case: Case) -> Iterator[Finding]:
    """One finding for each article and flaw, with all the dates that have it."""
    found: dict[tuple[str, str, str], list[tuple[Claim, Flaw]]] = defaultdict(list)
    for claim in _claims(card, case):
        for flaw in _flaws(claim, case):
            if flaw.category in _SEVERITIES:
                found[claim.article, flaw.category, flaw.message].append((claim, flaw))
    for article, category, message in sorted(found):
        pairs = found[article, category, message]
        yield _finding(card, case, Category(category), pairs)


def _claims(card: FactCard, case: Case) -> list[Claim]:
    """The claims of a card, each place once, in the order of articles and text."""
    claims = {
        (claim.article, claim.mention.start, claim.mention.end): claim
        for fact in case.facts.get(card.id, ())
        for claim in fact.claims
        if claim.mention.kind == "date"
    }
    return [claims[place] for place in sorted(claims)]


def _flaws(claim: Claim, case: Case) -> Iterator[Flaw]:
    """The flaws of the words, and one that shows only when the year is known."""
    yield from claim.mention.flaws
    if case.reference is not None and not claim.mention.flaws:
        flaw = contradiction(claim.mention.value, case.reference)  # type: ignore[arg-type]
        if flaw is not None:
            yield flaw


def _finding(
    card: FactCard, case: Case, category: Category, pairs: Sequence[tuple[Claim, Flaw]]
) -> Finding:
    claims = [claim for claim, _ in pairs]
    flaw, article = pairs[0][1], claims[0].article
    label = case.labels.get(article, article)
    surfaces = listed(dict.fromkeys(quoted(claim.mention.surface) for claim in claims))
    if category is Category.TYPO:
        what = "a date" if len(claims) == 1 else f"{len(claims)} dates"
        message = f"In {label} a full stop stands inside {what}: {surfaces}."
    else:
        message = f"In {label} {surfaces} cannot be right: {flaw.message}."
    suggestions = {each.suggestion for _, each in pairs}
    return make(
        rule=card.id,
        category=category,
        severity=card.severity or _SEVERITIES[category],
        kind=card.kind,
        subject=flaw.message,
        message=message,
        camps=_camps(claims, case),
        likely_cause=flaw.cause,
        suggestion=suggestions.pop() if len(suggestions) == 1 else None,
        first=article,
    )


def _camps(claims: Sequence[Claim], case: Case) -> list[Camp]:
    """One side for each value; the article is part of it, since the flaw is the article's own."""
    groups: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[f"{kinds.likely(claim.value)} in {claim.article}"].append(claim)
    return [camp(value, groups[value], case) for value in sorted(groups)]
