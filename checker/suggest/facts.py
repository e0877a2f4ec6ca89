"""What is worth a card: the facts of a story that open cards found in enough sources."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from checker import kinds
from checker.values import Category, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.values import Claim, FactCard, FactRow, Finding, RuleSet, StoryReport, Value

__all__ = ["Key", "Left", "Stated", "conflicts", "contradicts", "key", "stated"]

#: Cards for more facts than these nobody would read; the rest is told.
_MOST: Final = 80

#: Where a value stands: its article and its offset.
Key: TypeAlias = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Stated:
    """A fact that open card ``card`` found, its claims, and its conflict if it has one.

    ``clashing`` are the places of the values of each side of the conflict.
    """

    card: FactCard
    subject: str
    claims: tuple[Claim, ...]
    clashing: tuple[frozenset[Key], ...] = ()

    @property
    def keys(self) -> frozenset[Key]:
        """Where its values stand."""
        return frozenset(map(key, self.claims))

    @property
    def sources(self) -> int:
        """How many articles state it."""
        return len({claim.article for claim in self.claims})


@dataclass(frozen=True, slots=True)
class Left:
    """A fact that got no card, and why, in words."""

    subject: str
    values: tuple[str, ...]
    why: str

    @classmethod
    def of(cls, fact: Stated, why: str) -> Left:
        """A fact left out, with its values as the articles write them."""
        surfaces = dict.fromkeys(claim.mention.surface for claim in fact.claims)
        return cls(fact.subject, tuple(surfaces), why)


def key(claim: Claim) -> Key:
    """Where the value of a claim stands, whatever rule it answers."""
    return claim.article, claim.mention.start


def stated(story: StoryReport, rules: RuleSet, least: int) -> tuple[list[Stated], list[Left]]:
    """The facts that are worth a card, disputed ones and those of most sources first.

    What a card of the story's own watches already is none of them.

    Args:
        story: the story as judged.
        rules: the rules that judged it.
        least: in how many articles a fact stands at least.

    Returns:
        The facts, and those beyond the number of cards that anybody would read.
    """
    cards = {card.id: card for card in rules.facts if _is_open(card)}
    every = (_stated(row, cards[row.rule], story) for row in story.facts if row.rule in cards)
    found = [fact for fact in every if fact.sources >= least]
    found.sort(key=lambda fact: (not fact.clashing, -fact.sources))
    late = f"only the {_MOST} facts of most sources get a card"
    return found[:_MOST], [Left.of(fact, late) for fact in found[_MOST:]]


def _is_open(card: FactCard) -> bool:
    """Whether alignment finds the facts of a card: it names neither words nor one person."""
    return card.check == "agree" and not card.near and card.subject in (None, "person")


def _stated(row: FactRow, card: FactCard, story: StoryReport) -> Stated:
    claims = tuple(claim for cell in row.stated for claim in cell.claims)
    keys = set(map(key, claims))
    sides: tuple[frozenset[Key], ...] = ()
    for each in conflicts(row.rule, story.findings):
        # the words of an office that two people share are in the conflict of one of them
        if sum(not side.isdisjoint(keys) for side in each) > 1:
            sides = each
    # a card about one person asks for all that is said of them
    chosen = claims if card.subject else tuple(_of_one(claims, frozenset().union(*sides)))
    return Stated(card, row.subject, chosen, sides)


def _of_one(claims: Sequence[Claim], disputed: frozenset[Key]) -> Iterator[Claim]:
    """The claims that can answer one question: those of a conflict, and what contradicts none.

    Alignment holds chains of claims together, of which not all are comparable; a card compares all
    that it finds.
    """
    core = [claim for claim in claims if key(claim) in disputed]
    counts = Counter(kinds.show(claim.value) for claim in claims)
    rest = [claim for claim in claims if key(claim) not in disputed]
    for claim in sorted(rest, key=lambda each: -counts[kinds.show(each.value)]):
        if not contradicts(claim.value, (other.value for other in core)):
            core.append(claim)
    chosen = set(map(key, core))
    return (claim for claim in claims if key(claim) in chosen)


def contradicts(value: Value, values: Iterable[Value]) -> bool:
    """Whether a value conflicts with one of some others and is the same as none."""
    verdicts = {kinds.compare(value, other).verdict for other in values}
    return Verdict.CONFLICT in verdicts and Verdict.SAME not in verdicts


def conflicts(rule: str, findings: Iterable[Finding]) -> list[tuple[frozenset[Key], ...]]:
    """The sides of each conflict that a rule found, those too that another finding stands for."""
    found = []
    for finding in findings:
        if finding.category is not Category.CONFLICT:
            continue
        sides = (
            frozenset(key(claim) for claim in camp.claims if claim.rule == rule)
            for camp in finding.camps
        )
        told = tuple(side for side in sides if side)
        if told:
            found.append(told)
    return found
