"""From facts to findings: sides, severities, fingerprints, and what rests on the same words."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.groups import Groups
from checker.values import Camp, Category, Comparison, Finding, Severity, Verdict

if TYPE_CHECKING:
    import datetime as dt
    from collections import Counter
    from collections.abc import Iterable, Mapping, Sequence

    from checker.alignment import Fact
    from checker.values import Claim, FactCard, Header, RuleSet, Tolerance, Value

__all__ = [
    "EXPLAINED",
    "Case",
    "Dispute",
    "Edge",
    "camp",
    "edges",
    "fingerprint",
    "make",
    "meet",
    "merged",
    "sides",
]

#: Likely causes that explain a difference and are no slips.
EXPLAINED: Final = frozenset(
    {
        "bounds differ",
        "hyphenation or word order",
        "revised later",
        "romanisation",
        "two speakers",
        "two spellings in one article",
        "wrong encoding",
    }
)

#: Categories that judge how a thing is written, not what is said.
_SPELLED: Final = frozenset({Category.TYPO, Category.VARIANT})
#: Categories of findings that never stand for another one.
_APART: Final = frozenset({Category.QUOTE, Category.ENCODING, Category.LAYOUT, Category.ACCEPTED})
_NAMED: Final = frozenset({"person", "organisation", "place", "name", "word"})


@dataclass(frozen=True, slots=True)
class Case:
    """What a check sees of a story: claims, never texts.

    ``facts`` are by rule id. ``names`` are claims (rule "") for every name, and for every word that
    the word list does not know: the matter of spelling and canon. ``words`` counts all words of
    the story, folded. ``voices`` gives each article the number of its syndication group.
    ``labels`` are short names of the articles, unique in the story.
    """

    headers: tuple[Header, ...]
    rules: RuleSet
    facts: Mapping[str, tuple[Fact, ...]]
    names: tuple[Claim, ...]
    words: Counter[str]
    voices: Mapping[str, int]
    labels: Mapping[str, str]
    reference: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """Two sides of a fact that conflict, by their indices, and the comparison that says so."""

    a: int
    b: int
    comparison: Comparison = field(compare=False)


@dataclass(frozen=True, slots=True)
class Dispute:
    """A fact that does not agree: its card, its sides, and the edges between them."""

    card: FactCard
    fact: Fact
    groups: Sequence[Sequence[Claim]]
    clashes: Sequence[Edge]


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


def camp(value: str, claims: Sequence[Claim], case: Case, against: tuple[int, ...] = ()) -> Camp:
    """One side, its claims in text order, with its sources and voices counted."""
    articles = {claim.article for claim in claims}
    return Camp(
        value=value,
        claims=tuple(sorted(claims, key=lambda claim: (claim.article, claim.mention.start))),
        sources=len(articles),
        independent=len({case.voices.get(article, article) for article in articles}),
        against=against,
    )


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
) -> Finding:
    """A finding with its fingerprint."""
    return Finding(
        id=fingerprint(category, rule, (each.value for each in camps)),
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
    )


def merged(findings: Iterable[Finding]) -> list[Finding]:
    """One finding where several rest on the same words, the loudest first.

    Findings on what is said are merged with one another, findings on how it is written likewise.
    The loudest stays; it takes over the sides of the others that it does not have, and their
    messages as ``also``, so that nothing is lost.
    """
    ordered = sorted(findings, key=_order)
    groups = Groups(len(ordered))
    holders: dict[tuple[bool, str], list[tuple[int, int, int]]] = {}
    for index, finding in enumerate(ordered):
        if finding.category in _APART:
            continue
        for article, start, end in _accused(finding):
            known = holders.setdefault((_spelled(finding), article), [])
            for low, high, other in known:
                if start < high and low < end:
                    groups.join(index, other)
            known.append((start, end, index))
    kept: dict[int, Finding] = {}
    for index, finding in enumerate(ordered):
        top = groups.of(index)
        kept[top] = _joined(kept[top], finding) if top in kept else finding
    return sorted(kept.values(), key=_order)


def _order(
    finding: Finding,
) -> tuple[int, bool, int, str, str, str, list[tuple[str, str, int, int, str]]]:
    """Loudest first; among equals one with a suggestion, then the one with more voices.

    Words, places and values come last: two findings may have one fingerprint.
    """
    return (
        finding.severity.rank,
        finding.suggestion is None,
        -sum(each.independent for each in finding.camps),
        finding.rule,
        finding.id,
        finding.message,
        [
            (camp.value, claim.article, claim.mention.start, claim.mention.end, repr(claim.value))
            for camp in finding.camps
            for claim in camp.claims
        ],
    )


def _spelled(finding: Finding) -> bool:
    return finding.category in _SPELLED or (
        finding.category is Category.CONFLICT and finding.kind in _NAMED
    )


def _accused(finding: Finding) -> list[tuple[str, int, int]]:
    """The words a finding doubts: those of the article to look at first, else of the last side."""
    doubted = [claim for claim in finding.claims if claim.article == finding.first]
    if not doubted and finding.camps:
        doubted = list(finding.camps[-1].claims)
    return [(claim.article, claim.mention.start, claim.mention.end) for claim in doubted]


def _joined(kept: Finding, other: Finding) -> Finding:
    camps = list(kept.camps)
    camps += [
        replace(each, against=())
        for each in other.camps
        if not all(any(_overlap(one, two) for two in kept.claims) for one in each.claims)
    ]
    return replace(
        kept,
        camps=tuple(camps),
        also=(*kept.also, other.message, *other.also),
        stands_for=(*kept.stands_for, other.rule, *other.stands_for),
    )


def _overlap(a: Claim, b: Claim) -> bool:
    return (
        a.article == b.article
        and a.mention.start < b.mention.end
        and b.mention.start < a.mention.end
    )
