"""Cards tried on the articles of their story, all together: each value serves one card only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from checker.pipeline import gather, judge
from checker.suggest.facts import Left, conflicts, key
from checker.values import FactCard, Pack, RuleSet

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.suggest.cards import Sketch
    from checker.suggest.facts import Key, Stated
    from checker.values import Article, Claim, Gathered, StoryReport

__all__ = ["Kept", "Trial", "own"]

_NAME: Final = "draft"


@dataclass(frozen=True, slots=True)
class Kept:
    """A card that has stood its trial, with what it found there."""

    fact: Stated
    card: FactCard
    claims: tuple[Claim, ...]


def own(rules: RuleSet) -> tuple[Pack, ...]:
    """The packs of a run with the cards that take values before open ones, and the canon."""
    return tuple(
        replace(
            pack,
            facts=tuple(card for card in pack.facts if card.near or card.check != "agree"),
            relations=(),
        )
        for pack in rules.packs
    )


class Trial:
    """The articles of a story, on which cards are tried.

    Args:
        articles: in any order.
        rules: the rules in use, whose cards with ``near`` go on taking their values.
        reference: when the story is.
        least: how many articles a card reaches at least.
    """

    def __init__(
        self,
        articles: Sequence[Article],
        rules: RuleSet,
        reference: dt.date | None,
        least: int,
    ) -> None:
        self._articles = articles
        self._packs = own(rules)
        self._reference = reference
        self._least = least

    def run(self, sketches: Sequence[Sketch]) -> tuple[list[Kept], list[Left]]:
        """The cards that hold, and the facts that none holds for, with the reason.

        A card that fails gives way to the next one of its sketch; since cards take values from one
        another, all that are left are tried again. Each round drops at least one card.
        """
        left = [Left.of(each.fact, each.why) for each in sketches if not each.cards]
        standing = {place: 0 for place, each in enumerate(sketches) if each.cards}
        while standing:
            cards = {place: sketches[place].cards[turn] for place, turn in standing.items()}
            report = self._judged(cards.values())
            found = _claims(report)
            reasons = {
                place: self._failure(sketches[place].fact, card, found, report)
                for place, card in cards.items()
            }
            failed = {place: why for place, why in reasons.items() if why}
            if not failed:
                return [
                    Kept(sketches[place].fact, card, tuple(found[card.id]))
                    for place, card in cards.items()
                ], left
            for place, why in failed.items():
                standing[place] += 1
                if standing[place] == len(sketches[place].cards):
                    del standing[place]
                    left.append(Left.of(sketches[place].fact, why))
        return [], left

    def _judged(self, cards: Iterable[FactCard]) -> StoryReport:
        rules = RuleSet((*self._packs, Pack(_NAME, "", "", (), tuple(cards))))
        return judge(
            _NAME,
            list(self._gathered(rules)),
            rules,
            reference=self._reference,
            infer=False,
        )

    def _gathered(self, rules: RuleSet) -> Iterator[Gathered]:
        for article in self._articles:
            try:
                yield gather(article, rules)
            except LookupError:
                continue  # the run has told that there is no lexicon for its language

    def _failure(
        self,
        fact: Stated,
        card: FactCard,
        found: Mapping[str, Sequence[Claim]],
        report: StoryReport,
    ) -> str:
        """Why a card does not ask for its fact; "" if it does."""
        keys = frozenset(map(key, found.get(card.id, ())))
        if len({article for article, _ in keys & fact.keys}) < self._least:
            return "other cards take its values, or its words stand in too few articles"
        for sides in conflicts(card.id, report.findings):
            why = _beside(fact, sides)
            if why:
                return why
        return ""


def _claims(report: StoryReport) -> dict[str, list[Claim]]:
    """What each card found."""
    found: dict[str, list[Claim]] = {}
    for row in report.facts:
        for cell in row.stated:
            found.setdefault(row.rule, []).extend(cell.claims)
    return found


def _beside(fact: Stated, sides: Iterable[frozenset[Key]]) -> str:
    """Why the sides of a conflict are not those of the fact; "" if they are."""
    if not fact.clashing:
        return "its words find a conflict where the articles have none"
    ours = fact.keys
    if any(side.isdisjoint(ours) for side in sides):
        return "its words find a value that is another fact's"
    reached = [any(not side.isdisjoint(known) for side in sides) for known in fact.clashing]
    return "" if sum(reached) > 1 else "its words find another conflict than the articles have"
