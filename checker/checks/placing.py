"""Which places are held against each other, who names which, and what a finding of two says.

Not a check itself.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise, product
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.checks.localities import agree, name_of
from checker.findings import make, opposed
from checker.text import plain, squeeze, without_possessive
from checker.values import Category, Severity
from checker.wording import names, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from checker.findings import Case
    from checker.values import Claim, FactCard, Finding

__all__ = [
    "Naming", "are_beside", "called", "disputed", "know_both", "naming", "strangers", "two_sides",
]  # fmt: skip

_NAMING: Final = frozenset({"person", "organisation", "place", "name"})
#: How many characters stand between a town and what it is a part of: "X, a suburb of Y".
_BESIDE: Final = 40


def two_sides(
    claims: Iterable[Claim], *, all_agree: bool = False
) -> tuple[list[Claim], list[Claim]] | None:
    """The claims of two places, where there are two, but for articles that give more than one.

    Args:
        claims: the claims that answer one question.
        all_agree: whether an article that gives two tells that there are two.
    """
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_article[claim.article].append(claim)
    groups: list[list[Claim]] = []
    for told in by_article.values():
        if not all(agree(told[0], each) for each in told):
            if all_agree:
                return None
            continue
        joined = next((group for group in groups if agree(group[0], told[0])), None)
        if joined is not None:
            joined += told
        elif len(groups) == 2:
            return None
        else:
            groups.append(told)
    return (groups[0], groups[1]) if len(groups) == 2 else None


class Naming(NamedTuple):
    """The claims for people, bodies and places by article, and all their names as one text."""

    by_article: Mapping[str, Sequence[Claim]]
    known: Mapping[str, str]


def naming(case: Case) -> Naming:
    """What each article of a story names."""
    return case.once(_naming)


def _naming(case: Case) -> Naming:
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in case.names:
        if claim.mention.kind in _NAMING:
            by_article[claim.article].append(claim)
    return Naming(by_article, called(by_article))


def called(by_article: Mapping[str, Iterable[Claim]]) -> dict[str, str]:
    """All names of each article, plain, with bars between."""
    return {
        article: "|".join(dict.fromkeys(map(name_of, claims)))
        for article, claims in by_article.items()
    }


def know_both(ours: Sequence[Claim], theirs: Sequence[Claim], known: Mapping[str, str]) -> bool:
    """Whether an article that gives one of two places names the other anywhere.

    Args:
        ours: the claims for the one.
        theirs: those for the other.
        known: what ``called`` gives.
    """
    one, other = ({name_of(claim) for claim in side} for side in (ours, theirs))
    return any(
        name in known[claim.article]
        for side, names_of_other in ((ours, other), (theirs, one))
        for claim, name in product(side, names_of_other)
    )


def strangers(claims: Iterable[Claim], other: Iterable[Claim], known: Mapping[str, str]) -> bool:
    """Whether an article that gives one of two places does not name the other anywhere."""
    names = {name_of(claim) for claim in other}
    return any(not any(name in known[claim.article] for name in names) for claim in claims)


def are_beside(
    ours: Iterable[Claim], theirs: Iterable[Claim], by_article: Mapping[str, Sequence[Claim]]
) -> bool:
    """Whether an article names two places side by side: "X, a suburb of Y"."""
    one, other = ({name_of(claim) for claim in side} for side in (ours, theirs))
    return any(
        right.passage.start == left.passage.start
        and right.mention.start - left.mention.end <= _BESIDE
        and any(
            name_of(left) in these and name_of(right) in those
            for these, those in ((one, other), (other, one))
        )
        for claims in by_article.values()
        for left, right in pairwise(claims)
    )


def disputed(
    card: FactCard,
    case: Case,
    asked: str,
    sides: tuple[Sequence[Claim], Sequence[Claim]],
    ground: str,
) -> Finding:
    """The finding of two places, or bodies, that answer one question, the more usual one first."""
    common, rare = sorted(sides, key=lambda claims: -len(case.voices_of(claims)))
    said = [without_possessive(squeeze(claims[0].mention.surface)) for claims in (common, rare)]
    return make(
        rule=card.id,
        category=Category.CONFLICT,
        severity=card.severity or Severity.WARNING,
        kind=card.kind,
        subject=asked,
        message=(
            f"Sources disagree on {asked}: {quoted(said[0])} in {names(common, case.labels)}, "
            f"{quoted(said[1])} in {names(rare, case.labels)}."
        ),
        camps=opposed(case, (plain(said[0]), common), (plain(said[1]), rare)),
        grounds=(ground,),
        first=min(claim.article for claim in rare) if len(case.voices_of(common)) > 1 else None,
    )
