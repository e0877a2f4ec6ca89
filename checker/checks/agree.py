"""Sources agree: the sides of a fact that cannot both be right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.wording import conflict_message
from checker.findings import Edge, camp, edges, make, sides
from checker.values import Category, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.alignment import Fact
    from checker.findings import Case
    from checker.values import Claim, FactCard, Finding

__all__ = ["run"]

_REVISED: Final = "revised later"


def run(card: FactCard, case: Case) -> Iterator[Finding]:
    """One finding for each fact of the card whose sides conflict."""
    for fact in case.facts.get(card.id, ()):
        groups = sides(fact.claims)
        clashes = [edge for edge in edges(groups, fact) if not _tolerated(card, groups, edge)]
        if clashes:
            yield _finding(card, case, fact, groups, clashes)


def _finding(
    card: FactCard,
    case: Case,
    fact: Fact,
    groups: Sequence[Sequence[Claim]],
    clashes: Sequence[Edge],
) -> Finding:
    involved = sorted({index for edge in clashes for index in (edge.a, edge.b)})
    number = {index: place for place, index in enumerate(involved)}
    camps = [
        camp(
            kinds.show(groups[index][0].value),
            groups[index],
            case,
            tuple(
                sorted(
                    number[edge.b if edge.a == index else edge.a]
                    for edge in clashes
                    if index in (edge.a, edge.b)
                )
            ),
        )
        for index in involved
    ]
    suspect = _suspect(groups, clashes, case)
    slip = next((e.comparison.slip for e in clashes if e.comparison.slip is not None), None)
    severity, cause = _severity(card, case, groups, clashes, slip)
    return make(
        rule=card.id,
        category=Category.CONFLICT,
        severity=severity,
        kind=card.kind,
        subject=fact.subject,
        message=conflict_message(card, fact, camps, clashes, cause, suspect, case),
        camps=camps,
        grounds=fact.grounds,
        likely_cause=cause,
        first=suspect,
    )


def _suspect(groups: Sequence[Sequence[Claim]], clashes: Sequence[Edge], case: Case) -> str | None:
    """The article to look at first: the one that most voices are against, if one alone is."""
    against: dict[int, set[int]] = {}
    for edge in clashes:
        for index, other in ((edge.a, edge.b), (edge.b, edge.a)):
            voices = {case.voices[claim.article] for claim in groups[other]}
            against.setdefault(index, set()).update(voices)
    most = max(len(voices) for voices in against.values())
    loneliest = [index for index, voices in against.items() if len(voices) == most]
    if len(loneliest) != 1 or most == 1:
        return None
    articles = {claim.article for claim in groups[loneliest[0]]}
    return next(iter(articles)) if len(articles) == 1 else None


def _severity(
    card: FactCard,
    case: Case,
    groups: Sequence[Sequence[Claim]],
    clashes: Sequence[Edge],
    slip: str | None,
) -> tuple[Severity, str | None]:
    """The severity of a conflict and its likely cause, by the table of the handbook."""
    certain = any(edge.comparison.certain for edge in clashes)
    if card.changes == "up" and _rises(groups, case):
        return Severity.NOTE, _REVISED
    if slip is None and _two_speakers(groups):
        return Severity.NOTE, "two speakers"
    if not certain:
        return Severity.WARNING, slip
    if card.severity is not None:
        return card.severity, slip
    attributed = any(all(claim.speaker for claim in group) for group in groups)
    if slip is not None or case.rules.own(card.pack):
        return Severity.ERROR, slip
    if attributed:
        return Severity.WARNING, slip
    voices = [len({case.voices[claim.article] for claim in group}) for group in groups]
    return (Severity.ERROR if max(voices) > 1 and min(voices) == 1 else Severity.WARNING), slip


def _rises(groups: Sequence[Sequence[Claim]], case: Case) -> bool:
    """Whether every later article states a value at least as high: a figure that was revised."""
    published = {header.id: header.published for header in case.headers}
    timeline = []
    for group in groups:
        for claim in group:
            day = published.get(claim.article)
            low = getattr(claim.value, "low", None)
            if day is None or low is None:
                return False
            timeline.append((day, low))
    timeline.sort()
    days = {day for day, _ in timeline}
    by_day = [{low for day, low in timeline if day == each} for each in sorted(days)]
    return (
        len(days) > 1
        and all(max(one) <= min(other) for one, other in zip(by_day, by_day[1:], strict=False))
        and all(len(each) == 1 for each in by_day)
    )


def _two_speakers(groups: Sequence[Sequence[Claim]]) -> bool:
    """Whether one article gives the sides, each in the name of another speaker."""
    articles = {claim.article for group in groups for claim in group}
    speakers = [{claim.speaker for claim in group} for group in groups]
    return (
        len(articles) == 1
        and all(None not in names for names in speakers)
        and not set.intersection(*speakers)
    )


def _tolerated(card: FactCard, groups: Sequence[Sequence[Claim]], edge: Edge) -> bool:
    """Whether a tolerance of the card makes two conflicting quantities compatible."""
    if card.tolerance is None:
        return False
    one, other = groups[edge.a][0].value, groups[edge.b][0].value
    low, high = sorted((_bounds(one), _bounds(other)))
    if low[1] is None or high[0] is None:
        return False
    gap = high[0] - low[1]
    return gap <= max(card.tolerance.absolute, card.tolerance.share * abs(high[0]))


def _bounds(value: object) -> tuple[float, float | None]:
    low, high = getattr(value, "low", None), getattr(value, "high", None)
    return (float("-inf") if low is None else low), high
