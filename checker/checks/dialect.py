"""British and American forms of one word in one story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.findings import make, opposed
from checker.lexicon import dialects
from checker.values import Category, Severity
from checker.wording import listed, names, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Case
    from checker.lexicon.dialects import Pair
    from checker.values import Claim, FactCard, Finding

__all__ = ["run"]

#: So many pairs are told in the message; the sides hold all of them.
_TOLD = 5


def run(card: FactCard, case: Case) -> Iterator[Finding]:
    """One note for a story that writes words in both forms, with the pairs."""
    british: dict[Pair, list[Claim]] = {}
    american: dict[Pair, list[Claim]] = {}
    for fact in case.facts.get(card.id, ()):
        for claim in fact.claims:
            pair = dialects.pair(claim.mention.surface)
            if pair is not None and not claim.mention.flaws:
                side = british if claim.mention.surface == pair.british else american
                side.setdefault(pair, []).append(claim)
    both = sorted(british.keys() & american.keys())
    if both:
        sides = {pair: (british[pair], american[pair]) for pair in both}
        yield _finding(card, case, sides, _standards(british, american, case))


def _standards(
    british: dict[Pair, list[Claim]], american: dict[Pair, list[Claim]], case: Case
) -> list[tuple[str, str]]:
    """The articles that use forms of both sides as one country does, with that country."""
    by_article: dict[str, tuple[set[Pair], set[Pair]]] = {}
    for index, side in enumerate((british, american)):
        for pair, claims in side.items():
            for claim in claims:
                by_article.setdefault(claim.article, (set(), set()))[index].add(pair)
    told = ((article, dialects.standard(*sides)) for article, sides in sorted(by_article.items()))
    return [(case.labels.get(article, article), where) for article, where in told if where]


def _finding(
    card: FactCard,
    case: Case,
    both: dict[Pair, tuple[list[Claim], list[Claim]]],
    standards: list[tuple[str, str]],
) -> Finding:
    told = [
        f"{quoted(pair.british)} ({names(ours, case.labels)}) "
        f"but {quoted(pair.american)} ({names(theirs, case.labels)})"
        for pair, (ours, theirs) in list(both.items())[:_TOLD]
    ]
    left = len(both) - len(told)
    more = [f"{left} more"] if left else []
    sides = [[claim for groups in both.values() for claim in groups[side]] for side in (0, 1)]
    return make(
        rule=card.id,
        category=Category.VARIANT,
        severity=card.severity or Severity.NOTE,
        kind=card.kind,
        subject="British and American forms",
        message=f"Words in British and in American form: {'; '.join([*told, *more])}.",
        camps=opposed(
            case,
            *((", ".join(pair[side] for pair in both), sides[side]) for side in (0, 1)),
        ),
        grounds=(
            f"same word: {listed([pair.american for pair in both])}",
            *(f"{label} writes as in {where}" for label, where in standards),
        ),
        likely_cause="British and American forms",
    )
