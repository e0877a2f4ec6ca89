"""The claims of one story in, its findings and agreements out."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any

from checker import kinds
from checker.alignment import Fact, align, events
from checker.alignment.apart import parted, told_apart
from checker.anchoring import infer_reference, narrowed, orders
from checker.checks import CHECKS
from checker.findings import Case, merged
from checker.pipeline.acceptance import settled
from checker.pipeline.coverage import coverage, matrix
from checker.pipeline.voices import voices
from checker.text import short_labels
from checker.values import (
    Agreement,
    FactCard,
    Finding,
    RuleInfo,
    StoryReport,
    Verdict,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping, Sequence

    from checker.pipeline.acceptance import Accepted
    from checker.values import Claim, Gathered, RuleSet, Unread

__all__ = ["judge"]


def judge(  # noqa: PLR0913  (a story has as many sides)
    story: str,
    gathered: Sequence[Gathered],
    rules: RuleSet,
    *,
    path: str = "",
    reference: dt.date | None = None,
    infer: bool = True,
    unread: Sequence[Unread] = (),
    accepted: Sequence[Accepted] = (),
    today: dt.date | None = None,
) -> StoryReport:
    """Hold the claims of a story against each other.

    Args:
        story: the id of the story.
        gathered: what its articles gave, in any order.
        rules: the rules that gathered them.
        path: where the story lies, for reports.
        reference: when the story is; ``infer`` says whether to work it out where it is None.
        infer: see ``reference``.
        unread: articles that could not be read.
        accepted: findings that are known and left.
        today: the day on which an acceptance with an end is judged; without it none ends.
    """
    ordered = sorted(gathered, key=lambda each: each.header.id)
    known = reference
    if known is None and infer:
        known = infer_reference(ordered)
    said_by, apart = voices(ordered), _apart(ordered, rules)
    told_of = events(
        {each.header.id: each.names for each in ordered},
        {each.header.id: each.header.published for each in ordered},
    )
    facts, unclear = _facts(ordered, rules, known, said_by, told_of)
    case = Case(
        headers=tuple(each.header for each in ordered),
        rules=rules,
        facts=_parted(facts, rules, apart),
        names=tuple(claim for each in ordered for claim in each.names),
        words=_words(ordered),
        voices=said_by,
        labels=short_labels(each.header.id for each in ordered),
        reference=known,
        apart=apart,
        events=told_of,
    )
    findings = settled(merged(_findings(case)), accepted, rules, today)
    return StoryReport(
        id=story,
        path=path,
        reference=None if known is None else known.isoformat(),
        inferred=reference is None and known is not None,
        articles=case.headers,
        voices=tuple(sorted(case.voices.items())),
        findings=tuple(findings),
        agreements=tuple(_agreements(case)),
        facts=tuple(matrix(case)),
        coverage=coverage(
            case,
            unclear=unclear,
            unread=unread,
            skipped=[count for each in ordered for count in each.skipped],
        ),
        rules=tuple(RuleInfo.of(card) for card in rules.facts),
    )


def _words(gathered: Sequence[Gathered]) -> Counter[str]:
    """How often each word stands in all articles together."""
    counts: Counter[str] = Counter()
    for each in gathered:
        counts.update(dict(each.vocabulary))
    return counts


def _apart(gathered: Sequence[Gathered], rules: RuleSet) -> frozenset[frozenset[str]]:
    """Pairs of near names that the story gives to two people."""
    personal = {card.id for card in rules.facts if card.subject == "person"}
    return told_apart(
        (claim for each in gathered for claim in each.names),
        (claim for each in gathered for claim in each.claims if claim.rule in personal),
    )


def _facts(
    gathered: Sequence[Gathered],
    rules: RuleSet,
    reference: dt.date | None,
    said_by: Mapping[str, int],
    told_of: Mapping[str, int],
) -> tuple[dict[str, tuple[Fact, ...]], int]:
    """The facts by rule, and how many claims have no clear subject."""
    by_rule: dict[str, list[Claim]] = {}
    every = [claim for each in gathered for claim in each.claims]
    for claim in narrowed(every, reference, orders(gathered)):
        by_rule.setdefault(claim.rule, []).append(claim)
    facts: dict[str, tuple[Fact, ...]] = {}
    count = 0
    for card in rules.facts:
        found, unclear = (
            align(card, by_rule.get(card.id, []), said_by, told_of)
            if card.check == "agree"
            else (_whole(card, by_rule.get(card.id, [])), [])
        )
        facts[card.id] = tuple(found)
        count += len(unclear)
    for relation in rules.relations:
        if relation.id in by_rule:
            claims = tuple(by_rule[relation.id])
            facts[relation.id] = (Fact(relation.id, "", relation.text, claims),)
    return facts, count


def _parted(
    facts: Mapping[str, tuple[Fact, ...]], rules: RuleSet, apart: frozenset[frozenset[str]]
) -> dict[str, tuple[Fact, ...]]:
    """The facts, those about people parted by whom the story tells apart."""
    found = dict(facts)
    for card in rules.facts if apart else ():
        if card.subject == "person" and card.check == "agree":
            again = partial(_aligned, card)
            parts = (part for fact in facts[card.id] for part in parted(fact, apart, again))
            found[card.id] = tuple(parts)
    return found


def _aligned(card: FactCard, claims: Sequence[Claim]) -> list[Fact]:
    return align(card, claims)[0]


def _whole(card: FactCard, claims: Sequence[Claim]) -> list[Fact]:
    """All claims of a card that judges each of them by itself."""
    return [Fact(card.id, card.kind, card.ask, tuple(claims))] if claims else []


def _findings(case: Case) -> Iterator[Finding]:
    for card in case.rules.facts:
        yield from CHECKS.get(card.check).run(card, case)
        if card.expect is not None and card.check != "expect":
            yield from CHECKS.get("expect").run(card, case)
    for entry in case.rules.names:
        yield from CHECKS.get("canon").run(entry, case)
        yield from CHECKS.get("expect").run(entry, case)
    for relation in case.rules.relations:
        yield from CHECKS.get(relation.check).run(relation, case)


def _agreements(case: Case) -> Iterator[Agreement]:
    """Facts without a conflict that at least two articles state alike."""
    for card in case.rules.facts:
        if card.check != "agree":
            continue
        for fact in case.facts[card.id]:
            groups, clashes = case.sides_of(fact)
            if not groups or clashes:
                continue
            claims = groups[0]
            if len({claim.article for claim in claims}) > 1 and _telling(claims[0]):
                yield Agreement(
                    rule=card.id,
                    kind=card.kind,
                    subject=fact.subject,
                    value=kinds.likely(claims[0].value),
                    claims=tuple(claims),
                )


def _telling(claim: Claim) -> bool:
    """Whether a value says anything at all: a value that allows everything agrees with nothing."""
    same: Any = kinds.compare(claim.value, claim.value)
    return same.verdict is Verdict.SAME
