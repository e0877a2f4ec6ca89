"""One finding where several rest on the same words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from checker.groups import Groups
from checker.values import Category, Finding

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.values import Claim

__all__ = ["merged"]

#: Categories that judge how a thing is written, not what is said.
_SPELLED: Final = frozenset({Category.TYPO, Category.VARIANT})
#: Categories of findings that never stand for another one.
_APART: Final = frozenset({Category.QUOTE, Category.ENCODING, Category.LAYOUT, Category.ACCEPTED})
_NAMED: Final = frozenset({"person", "organisation", "place", "name", "word"})


def merged(findings: Iterable[Finding]) -> list[Finding]:
    """One finding where several rest on the same words, the loudest first.

    Findings on what is said are merged with one another, findings on how it is written likewise.
    The loudest stays; it takes over the sides of the others that it does not have, and their
    messages as ``also``, so that nothing is lost.
    """
    ordered = sorted(findings, key=_order)
    groups = Groups(len(ordered))
    doubted: dict[tuple[bool, str], list[tuple[int, int, int]]] = {}
    for index, finding in enumerate(ordered):
        if finding.category not in _APART:
            for article, start, end in _accused(finding):
                places = doubted.setdefault((_spelled(finding), article), [])
                places.append((start, end, index))
    for places in doubted.values():
        _join(places, groups)
    kept: dict[int, Finding] = {}
    for index, finding in enumerate(ordered):
        top = groups.of(index)
        kept[top] = _joined(kept[top], finding) if top in kept else finding
    return sorted(kept.values(), key=_order)


def _join(places: list[tuple[int, int, int]], groups: Groups) -> None:
    """Join the numbers of places of one article that overlap, from left to right."""
    reached, last = 0, -1
    for start, end, number in sorted(places):
        if start < reached:
            groups.join(last, number)
        if end > reached:
            reached, last = end, number


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
    """The words a finding doubts."""
    return [(each.article, each.mention.start, each.mention.end) for each in finding.doubted]


def _joined(kept: Finding, other: Finding) -> Finding:
    known: dict[str, list[tuple[int, int]]] = {}
    for claim in kept.claims:
        known.setdefault(claim.article, []).append((claim.mention.start, claim.mention.end))

    def is_known(claim: Claim) -> bool:
        places = known.get(claim.article, ())
        return any(low < claim.mention.end and claim.mention.start < high for low, high in places)

    new = [each for each in other.camps if not all(map(is_known, each.claims))]
    return replace(
        kept,
        camps=(*kept.camps, *(replace(each, against=()) for each in new)),
        grounds=tuple(dict.fromkeys((*kept.grounds, *other.grounds))),
        also=(*kept.also, other.message, *other.also),
        stands_for=(*kept.stands_for, other.rule, *other.stands_for),
    )
