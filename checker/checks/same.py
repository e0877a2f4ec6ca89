"""A translation states what its original states: its dates and figures are held against it."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from checker import kinds
from checker.findings import make, opposed
from checker.values import Category, Severity, Verdict
from checker.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Case
    from checker.values import Claim, Finding, Header, Relation

__all__ = ["run"]


def run(rule: Relation, case: Case) -> Iterator[Finding]:
    """One finding for each value of a translation that no value of its original allows."""
    claims = [claim for fact in case.facts.get(rule.id, ()) for claim in fact.claims]
    for translation in case.headers:
        original = _original(translation, case)
        if original is None:
            continue
        stated = [claim for claim in claims if claim.article == original.id]
        for claim in claims:
            if claim.article == translation.id:
                yield from _unstated(rule, claim, stated, original, case)


def _original(translation: Header, case: Case) -> Header | None:
    """The article of the story that a translation names, by its id or its file name."""
    name = translation.translation_of
    if name is None:
        return None
    return next(
        (each for each in case.headers if name in (each.id, PurePath(each.path).name)), None
    )


def _unstated(
    rule: Relation, claim: Claim, stated: list[Claim], original: Header, case: Case
) -> Iterator[Finding]:
    """A finding if the original speaks of such values, and every one of them contradicts."""
    comparisons = [
        (other, kinds.compare(claim.value, other.value))
        for other in stated
        if other.mention.kind == claim.mention.kind
    ]
    known = [each for each in comparisons if each[1].verdict is not Verdict.UNKNOWN]
    if not known or any(each[1].verdict is not Verdict.CONFLICT for each in known):
        return
    nearest, comparison = next((each for each in known if each[1].slip is not None), known[0])
    labels = case.labels
    yield make(
        rule=rule.id,
        category=Category.CONFLICT,
        severity=rule.severity or Severity.WARNING,
        kind=claim.mention.kind,
        subject=f"translation {labels[claim.article]} of {labels[original.id]}",
        message=f"The translation {labels[claim.article]} says {quoted(claim.mention.surface)}, "
        f"which its original {labels[original.id]} does not; nearest there is "
        f"{quoted(nearest.mention.surface)}.",
        camps=opposed(case, *((kinds.likely(each.value), [each]) for each in (claim, nearest))),
        grounds=(f"{labels[claim.article]} is a translation of {labels[original.id]}",),
        likely_cause=comparison.slip,
        first=claim.article,
    )
