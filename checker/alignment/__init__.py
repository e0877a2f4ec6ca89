"""Which claims speak of the same thing.

A card with words of its own asks one question: all its claims are one fact. An open card leaves it
to this layer. Claims about a person are aligned by the person (``people``), those about an event by
what its clause names (``connected``), figures by what they measure or count and by which of them
stand in one another's place (``questions``). What stays unclear is held against nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.alignment.connected import connected, of_one_head, of_one_occasion
from checker.alignment.days import Days
from checker.alignment.events import by_event, events
from checker.alignment.facts import Fact
from checker.alignment.grounds import common
from checker.alignment.hours import Hours
from checker.alignment.minutes import slip_keys
from checker.alignment.people import by_person
from checker.alignment.questions import by_question, is_of_something

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.values import Claim, FactCard

__all__ = ["Fact", "align", "events"]


def align(
    card: FactCard,
    claims: Sequence[Claim],
    voices: Mapping[str, int] | None = None,
    told_of: Mapping[str, int] | None = None,
) -> tuple[list[Fact], list[Claim]]:
    """The facts among the claims of a card, and the claims whose subject stayed unclear.

    Args:
        card: the card that they answer.
        claims: in any order.
        voices: the syndication group of each article; without it each is a voice of its own.
        told_of: the number of the event that each article tells of; without it all tell of one.
            Open cards hold nothing of one event against another, but what is said of a person.
    """
    ordered = sorted(claims, key=lambda claim: (claim.article, claim.mention.start))
    # who denies a value does not say which one is right
    denied = [claim for claim in ordered if claim.negated]
    stated = [claim for claim in ordered if not claim.negated]
    clear = [claim for claim in stated if _clear(card, claim)]
    unclear = [claim for claim in stated if not _clear(card, claim)]
    if card.subject == "person":
        facts = by_person(card, clear)
    elif not card.open:
        whole = Fact(card.id, card.kind, card.ask, tuple(clear), tolerance=card.tolerance)
        facts = [whole] if clear else []
    else:
        facts = []
        for told in by_event(clear, told_of or {}):
            facts += _open(card, told, voices or {}, unclear)
        unclear += [claim for claim in clear if _is_bare(claim)]
    return facts, denied + unclear


def _open(
    card: FactCard, claims: Sequence[Claim], voices: Mapping[str, int], unclear: Sequence[Claim]
) -> list[Fact]:
    """The facts of one event among the claims of an open card."""
    if card.kind == "quantity":
        return by_question(card, claims, voices)
    grounds_of = common
    if card.kind == "date":
        timed = Hours(claims) if card.asks_time else Days(claims, unclear)
        grounds_of = timed.common
        return connected(card, claims, grounds_of, of_one_occasion)
    return connected(card, claims, grounds_of, of_one_head)


def _is_bare(claim: Claim) -> bool:
    """Whether a claim is a number of nothing, which is held against none but its like."""
    return claim.mention.kind == "quantity" and not is_of_something(claim)


def _clear(card: FactCard, claim: Claim) -> bool:
    """Whether the words around a claim say enough of what it is about."""
    if card.subject == "person":
        return bool(claim.subject)
    if not card.open:
        return True
    if card.kind == "quantity":
        return not claim.about.setting.former
    setting, slipped = claim.about.setting, card.asks_time and any(slip_keys(claim))
    told = setting.incident or setting.plan or setting.milestones or setting.opening
    return bool(claim.about.head or told or slipped)
