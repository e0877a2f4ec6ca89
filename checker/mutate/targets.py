"""The mentions of a story that could be told at all, if a slip altered them.

A value can be told where at least two articles state its fact, or where a rule of the story, an
expectation, a relation or the canon watches it. What is stated once contradicts nobody.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.checks import formula
from checker.mutate.names import name_targets
from checker.mutate.outcomes import Target

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.values import Claim, FactCard, Gathered, Relation, RuleSet, StoryReport

__all__ = ["KINDS", "targets"]

#: The kinds whose values are altered.
KINDS: Final = ("date", "quantity", "office", "person", "place", "organisation", "name")


def targets(
    gathered: Sequence[Gathered], report: StoryReport, rules: RuleSet
) -> tuple[list[Target], Counter[str]]:
    """The targets of a story in text order, and how many mentions of each kind are left out.

    Args:
        gathered: what its articles gave.
        report: the judgement on them.
        rules: the rules that gathered and judged them.
    """
    found = _joined([*_facts(report, rules), *_calendar(gathered, rules)])
    named, alone = name_targets(gathered, rules, found)
    known = {_place(each) for each in found}
    once = Counter(
        claim.mention.kind
        for claim in _answers(gathered, rules)
        if (claim.article, claim.mention.start, claim.mention.kind) not in known
    )
    every = [*found, *named]
    every.sort(key=lambda each: (*_place(each), each.spelled))
    return every, once + alone


def _place(target: Target) -> tuple[str, int, str]:
    return target.article, target.mention.start, target.kind


def _facts(report: StoryReport, rules: RuleSet) -> Iterator[Target]:
    """The mentions of facts that several articles state, or that are watched even so."""
    cards = {card.id: card for card in rules.facts}
    related = _related(rules.relations)
    for row in report.facts:
        card = cards[row.rule]
        claims = [claim for cell in row.stated for claim in cell.claims]
        sources = len({claim.article for claim in claims})
        own = rules.own(card.pack)
        others = tuple(related.get(card.id, ()))
        if row.kind in KINDS and (sources > 1 or own or card.expect is not None or others):
            for claim in claims:
                yield _target(claim, (card.id, *others), (card.id, row.subject), sources, own=own)


def _related(relations: Iterable[Relation]) -> dict[str, list[str]]:
    """The relations that speak of each card."""
    found: dict[str, list[str]] = {}
    for relation in relations:
        if relation.check == "order":
            for name in formula.facts(formula.parse(relation.text)):
                known = found.setdefault(name.id, [])
                if relation.id not in known:
                    known.append(relation.id)
    return found


def _calendar(gathered: Iterable[Gathered], rules: RuleSet) -> Iterator[Target]:
    """Dates that say their day twice, by weekday and by number: the calendar tells."""
    cards = {card.id: card for card in rules.facts if card.check == "calendar"}
    for each in gathered:
        for claim in each.claims:
            if claim.rule in cards and _says_twice(claim):
                own = rules.own(cards[claim.rule].pack)
                fact = (claim.rule, claim.article, str(claim.mention.start))
                yield _target(claim, (claim.rule,), fact, 1, own=own)


def _says_twice(claim: Claim) -> bool:
    causes = {slip.cause for slip in kinds.KINDS.get("date").vary(claim.mention)}
    return {"another weekday", "off by one day"} <= causes


def _target(
    claim: Claim, rules: tuple[str, ...], fact: tuple[str, ...], sources: int, *, own: bool
) -> Target:
    return Target(
        article=claim.article,
        line=claim.passage.line,
        mention=claim.mention,
        rules=rules,
        fact=fact,
        sources=sources,
        own=own,
    )


def _joined(found: Iterable[Target]) -> list[Target]:
    """One target for each mention, with all rules that watch it."""
    joined: dict[tuple[str, int, str], Target] = {}
    for each in found:
        known = joined.get(_place(each))
        if known is None:
            joined[_place(each)] = each
            continue
        joined[_place(each)] = replace(
            known,
            rules=tuple(dict.fromkeys((*known.rules, *each.rules))),
            sources=max(known.sources, each.sources),
            own=known.own or each.own,
        )
    return list(joined.values())


def _answers(gathered: Iterable[Gathered], rules: RuleSet) -> Iterator[Claim]:
    """The claims that answer a question, each mention once."""
    asking: dict[str, FactCard] = {card.id: card for card in rules.facts if card.check == "agree"}
    for each in gathered:
        seen: set[tuple[int, str]] = set()
        for claim in each.claims:
            place = claim.mention.start, claim.mention.kind
            if claim.rule in asking and claim.mention.kind in KINDS and place not in seen:
                seen.add(place)
                yield claim
