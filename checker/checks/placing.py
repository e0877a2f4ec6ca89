"""Who names which places, and what a finding of two places or bodies says. Not a check itself."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from checker.checks.localities import name_of
from checker.findings import make, opposed
from checker.text import plain, squeeze, without_possessive
from checker.values import Category, Severity
from checker.wording import names, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from checker.findings import Case
    from checker.values import Claim, FactCard, Finding

__all__ = ["called", "disputed", "know_both"]


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
