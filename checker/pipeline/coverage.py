"""What was compared and what was not: the matrix of facts by sources, and its sums."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from checker import kinds
from checker.values import Cell, Coverage, FactRow, Status, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.alignment import Fact
    from checker.findings import Case
    from checker.values import Claim, FactCard, Unread

__all__ = ["coverage", "matrix"]


def matrix(case: Case) -> Iterator[FactRow]:
    """A row for each fact that holds values against each other."""
    articles = tuple(header.id for header in case.headers)
    unclear = {each: Cell(each, Status.UNCLEAR, ()) for each in articles}
    for card in case.rules.facts:
        if card.check == "agree":
            speaking = _by_matter(case.facts[card.id]) if card.open else {}
            for fact in case.facts[card.id]:
                stating = _stating(fact, case)
                every = speaking.get(_matter(fact)) or sorted(stating)
                yield FactRow(
                    rule=fact.rule,
                    subject=fact.subject,
                    kind=fact.kind,
                    value=kinds.likely(case.sides_of(fact)[0][0][0].value),
                    stated=tuple(stating.get(each) or unclear[each] for each in every),
                    articles=articles,
                )


def _by_matter(facts: Iterable[Fact]) -> dict[str, list[str]]:
    """The articles that speak of each matter, whether of one fact of it or of another."""
    found: dict[str, set[str]] = {}
    for fact in facts:
        found.setdefault(_matter(fact), set()).update(claim.article for claim in fact.claims)
    found.pop("", None)
    return {matter: sorted(articles) for matter, articles in found.items()}


def _matter(fact: Fact) -> str:
    """What an open fact counts, or the event that it dates; "" for measures, which are of many."""
    first = fact.claims[0]
    counted: str = getattr(first.value, "counted", "")
    return counted if fact.kind == "quantity" else first.about.head


def _stating(fact: Fact, case: Case) -> dict[str, Cell]:
    """The cells of the articles that state a fact."""
    groups, clashes = case.sides_of(fact)
    clashing = {index for edge in clashes for index in (edge.a, edge.b)}
    status: dict[str, Status] = {}
    claims: dict[str, list[Claim]] = {}
    for index, group in enumerate(groups):
        now = Status.CONFLICTS if index in clashing else _standing(group, groups)
        for claim in group:
            claims.setdefault(claim.article, []).append(claim)
            status[claim.article] = _louder(status.get(claim.article), now)
    return {each: Cell(each, status[each], tuple(stated)) for each, stated in claims.items()}


def _standing(group: Sequence[Claim], groups: Sequence[Sequence[Claim]]) -> Status:
    """How a side without a conflict stands to what other articles state."""
    value, ours = group[0].value, {claim.article for claim in group}
    if kinds.compare(value, value).verdict is Verdict.UNKNOWN:
        return Status.UNCLEAR
    if len(ours) > 1:
        return Status.AGREES
    verdicts = {
        kinds.compare(value, other[0].value).verdict
        for other in groups
        if other is not group and {claim.article for claim in other} - ours
    }
    if not verdicts:
        return Status.ALONE
    return Status.UNCLEAR if verdicts == {Verdict.UNKNOWN} else Status.COMPATIBLE


def _louder(one: Status | None, other: Status) -> Status:
    """What an article that states a fact several times counts as."""
    if one is None:
        return other
    order = (Status.CONFLICTS, Status.AGREES, Status.COMPATIBLE, Status.ALONE, Status.UNCLEAR)
    return min(one, other, key=order.index)


def coverage(
    case: Case,
    *,
    unclear: int,
    unread: Sequence[Unread],
    skipped: Iterable[tuple[str, int]] = (),
) -> Coverage:
    """The sums of a run over one story."""
    cards = [card for card in case.rules.facts if card.check == "agree"]
    facts = [fact for card in cards for fact in case.facts[card.id]]
    own = [card for card in cards if case.rules.own(card.pack)]
    return Coverage(
        articles=len(case.headers),
        rules=len(case.rules.facts) + len(case.rules.relations),
        values=sum(len(fact.claims) for fact in facts) + unclear,
        compared=sum(len(fact.claims) for fact in facts if len(fact.claims) > 1),
        not_mentioned=sum(
            len({header.id for header in case.headers} - _speaking(card, case)) for card in own
        ),
        unclear=unclear,
        checked_alone=_checked_alone(case),
        silent_rules=tuple(card.id for card in own if not _speaking(card, case)),
        unread=tuple(unread),
        skipped=tuple(sorted(_sums(skipped).items())),
    )


def _sums(counts: Iterable[tuple[str, int]]) -> Counter[str]:
    sums: Counter[str] = Counter()
    for what, count in counts:
        sums[what] += count
    return sums


def _speaking(card: FactCard, case: Case) -> set[str]:
    return {claim.article for fact in case.facts[card.id] for claim in fact.claims}


def _checked_alone(case: Case) -> int:
    """How many articles were held against the word list, the calendar and the like."""
    if any(card.check != "agree" for card in case.rules.facts):
        return len(case.headers)
    return 0
