"""A finding as it is made: its camps and its fingerprint."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from checker.values import Camp, Category, Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.findings.cases import Case
    from checker.values import Claim

__all__ = ["EXPLAINED", "camp", "fingerprint", "make", "opposed"]

#: Likely causes that explain a difference and are no slips.
EXPLAINED: Final = frozenset(
    {
        "British and American forms",
        "bounds differ",
        "hyphenation or word order",
        "revised later",
        "romanisation",
        "told across a birthday",
        "two speakers",
        "two spellings in one article",
        "wrong encoding",
    }
)


def camp(value: str, claims: Sequence[Claim], case: Case, against: tuple[int, ...] = ()) -> Camp:
    """One side, its claims in text order, with its sources and voices counted."""
    articles = {claim.article for claim in claims}
    return Camp(
        value=value,
        claims=tuple(sorted(claims, key=lambda claim: (claim.article, claim.mention.start))),
        sources=len(articles),
        independent=len(case.voices_of(claims)),
        against=against,
    )


def opposed(case: Case, *sides: tuple[str, Sequence[Claim]]) -> list[Camp]:
    """The camps of sides, each a value and its claims, which all contradict one another."""
    return [
        camp(value, claims, case, tuple(each for each in range(len(sides)) if each != number))
        for number, (value, claims) in enumerate(sides)
    ]


def fingerprint(category: Category, rule: str, values: Iterable[str]) -> str:
    """The id of a finding: 12 hex digits over category, rule and the sorted differing values."""
    parts = "\x1f".join([category.value, rule, *sorted(set(values))])
    return hashlib.blake2b(parts.encode(), digest_size=6).hexdigest()


def make(  # noqa: PLR0913  (a finding has as many parts as an editor asks for)
    *,
    rule: str,
    category: Category,
    severity: Severity,
    kind: str,
    subject: str,
    message: str,
    camps: Sequence[Camp],
    grounds: Iterable[str] = (),
    likely_cause: str | None = None,
    suggestion: str | None = None,
    first: str | None = None,
    also: Iterable[str] = (),
) -> Finding:
    """A finding with its fingerprint."""
    wrong = camps[:1] if category is Category.TYPO else camps
    return Finding(
        id=fingerprint(category, rule, (each.value for each in wrong)),
        rule=rule,
        category=category,
        severity=severity,
        kind=kind,
        subject=subject,
        message=message,
        camps=tuple(camps),
        grounds=tuple(grounds),
        likely_cause=likely_cause,
        suggestion=suggestion,
        first=first,
        also=tuple(also),
    )
