"""One street under two names that begin alike: Independent Street and Independence Street.

Words that are sound by themselves are no slips of one another, so spelling leaves them alone. Two
streets are held to be one where each article names one of them, one form stands in a single voice,
and what their sentences say is alike.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA

from checker.checks.content import content
from checker.findings import make, opposed
from checker.lexicon import load
from checker.text import plain, squeeze
from checker.values import Category, Severity
from checker.wording import names, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Case
    from checker.values import Claim, FactCard, Finding

__all__ = ["run"]

#: Letters with which both names begin, and by how many letters they differ at most.
_HEAD: Final = 4
_FARTHEST: Final = 3
#: Content words that the sentences of both have in common.
_SHARED: Final = 2


def run(card: FactCard, case: Case) -> Iterator[Finding]:
    """One finding for each two names of streets that are those of one."""
    streets: dict[str, list[Claim]] = {}
    for claim in case.names:
        name = _street(claim) if claim.mention.kind == card.kind else None
        if name is not None:
            streets.setdefault(name, []).append(claim)
    blocks: dict[str, list[str]] = {}
    for name in sorted(streets):
        blocks.setdefault(name[:_HEAD], []).append(name)
    for block in blocks.values():
        for one, other in combinations(block, 2):
            if _near(one, other) and _are_one(streets[one], streets[other], case):
                yield _finding(card, case, streets[one], streets[other])


def _street(claim: Claim) -> str | None:
    """What stands before the word for a street, plain; None if a name is that of no street."""
    words = plain(squeeze(claim.mention.surface)).rstrip(".").split()
    if len(words) < 2 or words[-1] not in load("en").table("street-word"):
        return None
    return " ".join(words[:-1])


def _near(one: str, other: str) -> bool:
    return 0 < OSA.distance(one, other, score_cutoff=_FARTHEST) <= _FARTHEST


def _are_one(ours: list[Claim], theirs: list[Claim], case: Case) -> bool:
    articles = [{claim.article for claim in claims} for claims in (ours, theirs)]
    if articles[0] & articles[1] or min(len(case.voices_of(each)) for each in (ours, theirs)) > 1:
        return False
    said, others = ([_said(claim) for claim in claims] for claims in (ours, theirs))
    return any(len(one & other) >= _SHARED for one in said for other in others)


def _said(claim: Claim) -> set[str]:
    """The content words of the sentence around a street, without its name."""
    start = claim.mention.start - claim.passage.start
    text = claim.passage.text
    return content(f"{text[:start]} {text[start + len(claim.mention.surface) :]}")


def _finding(card: FactCard, case: Case, ours: list[Claim], theirs: list[Claim]) -> Finding:
    """The form of more voices first."""
    counts = [len(case.voices_of(claims)) for claims in (ours, theirs)]
    common, rare = (ours, theirs) if counts[0] >= counts[1] else (theirs, ours)
    forms = [squeeze(claims[0].mention.surface) for claims in (common, rare)]
    return make(
        rule=card.id,
        category=Category.CONFLICT,
        severity=card.severity or Severity.WARNING,
        kind=card.kind,
        subject=forms[0],
        message=(
            f"Sources disagree on the name of a street: {quoted(forms[0])} in "
            f"{names(common, case.labels)}, {quoted(forms[1])} in {names(rare, case.labels)}."
        ),
        camps=opposed(case, (plain(forms[0]), common), (plain(forms[1]), rare)),
        grounds=("the sentences around both say the same",),
        first=min(claim.article for claim in rare) if max(counts) > 1 else None,
    )
