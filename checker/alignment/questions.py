"""Figures of open cards: one fact for each question that the articles answer.

Who gives a figure is held against those who give another one in its place (``rivals``); each figure
joins at most one answer. Figures that nobody contradicts are facts of their own where their
surroundings are alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.alignment.amounts import key
from checker.alignment.answers import questions, slips
from checker.alignment.facts import Fact
from checker.alignment.likeness import Likeness
from checker.alignment.once import had_once
from checker.alignment.rivals import rivalries
from checker.alignment.telling import grounds, subject
from checker.groups import Groups
from checker.kinds.quantity import bounds_differ
from checker.kinds.quantity.units import is_currency
from checker.values import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.alignment.answers import Answer, Question
    from checker.alignment.rivals import Rivalry
    from checker.values import Claim, FactCard

__all__ = ["by_question", "is_of_something"]

#: From which chance on two figures are surely held against each other.
_ASSURED: Final = 0.9
#: How alike two claims of one value are that speak of one thing, and how alike those of an answer
#: are to what is held against it.
_ALIKE: Final = 1.5
_KIN: Final = 1.0
#: Dearer things are sold one at a time; so many prices, within this factor, are a list of them.
_GOODS: Final = 10_000
_A_LIST: Final = 4
_ALIKE_PRICES: Final = 3
#: How many facts of one rare word a figure is held against.
_LEADERS: Final = 12


def by_question(card: FactCard, claims: Sequence[Claim], voices: Mapping[str, int]) -> list[Fact]:
    """The facts among the figures that answer an open card."""
    likeness = Likeness(claims)
    facts = []
    placed: set[int] = set()
    asked = questions([claim for claim in claims if is_of_something(claim)], voices)
    for question in (*asked, *slips(claims, voices)):
        disputed: dict[int, list[Rivalry]] = {}
        for rivalry in rivalries(question, likeness):
            if placed.isdisjoint(map(id, rivalry.side.claims)):
                disputed.setdefault(rivalry.answer, []).append(rivalry)
        for number, found in sorted(disputed.items()):
            fact = _disputed(card, question, number, found, likeness)
            placed.update(map(id, fact.claims))
            facts.append(fact)
    for question in asked:
        every = (claim for answer in question.answers for claim in answer.claims)
        rest = [claim for claim in every if id(claim) not in placed]
        facts += _agreed(card, question, rest, likeness)
    return facts


def is_of_something(claim: Claim) -> bool:
    """Whether a figure says what it counts or measures."""
    return bool(getattr(claim.value, "counted", "") or getattr(claim.value, "unit", ""))


def _disputed(
    card: FactCard,
    question: Question,
    number: int,
    rivals: Sequence[Rivalry],
    likeness: Likeness,
) -> Fact:
    """A fact on which articles differ: an answer, and the figures that stand in its place."""
    held = _kin(question.answers[number], rivals, likeness)
    chosen = [(claim, 0) for claim in held]
    for place, rivalry in enumerate(rivals, start=1):
        chosen += [(claim, place) for claim in rivalry.side.claims]
    chosen.sort(key=lambda each: (each[0].article, each[0].mention.start))
    witness = max(rivals, key=lambda each: each.chance)
    return Fact(
        rule=card.id,
        kind=card.kind,
        subject=subject(question, [claim for claim, _ in chosen]),
        claims=tuple(claim for claim, _ in chosen),
        grounds=tuple(grounds(question, witness)),
        profiles=tuple(place for _, place in chosen),
        pairs=frozenset((0, place) for place in range(1, len(rivals) + 1)),
        tolerance=card.tolerance,
        assured=witness.chance >= _ASSURED and not _are_prices(question, number),
    )


def _are_prices(question: Question, number: int) -> bool:
    """Whether a sum is one of a list of prices: of models, editions, shops and makers.

    A word that tells them apart is easily missed.
    """
    value: Any = question.answers[number].value
    if not is_currency(value.unit) or not 0 < value.figure < _GOODS:
        return False
    least, most = value.figure / _ALIKE_PRICES, value.figure * _ALIKE_PRICES
    prices: list[Any] = [each.value for each in question.answers]
    near = [price for price in prices if least <= price.figure <= most]
    return len(near) >= _A_LIST


def _kin(answer: Answer, rivals: Sequence[Rivalry], likeness: Likeness) -> list[Claim]:
    """The claims of an answer that speak of what its rivals speak of.

    The same value may be another thing's too, but for what a story has once.
    """
    witnesses = {id(each.witness): each.witness for each in rivals}.values()
    sides = [claim for each in rivals for claim in each.side.claims]
    once = frozenset().union(*(each.side.once for each in rivals))
    return [
        claim
        for claim in answer.claims
        if had_once(claim) in once
        or any(claim is witness or likeness.of(claim, witness) >= _KIN for witness in witnesses)
        or any(likeness.of(claim, other) >= _KIN for other in sides)
    ]


def _agreed(
    card: FactCard, question: Question, claims: Sequence[Claim], likeness: Likeness
) -> Iterator[Fact]:
    """Facts without rivals: claims that fit the first of them, in surroundings alike to its own.

    Of the leaders that share a rare word the first are asked, and those of the same amount.
    """
    groups = Groups(len(claims))
    leaders: dict[object, list[int]] = {}
    for index, claim in enumerate(claims):
        words = likeness.around(claim).rarest
        places = [*words, *((word, key(claim.value)) for word in words)]
        known = sorted({each for place in places for each in leaders.get(place, ())[:_LEADERS]})
        leader = next((each for each in known if _fit(claims[each], claim, likeness)), None)
        if leader is not None:
            groups.join(leader, index)
            continue
        for place in places:
            leaders.setdefault(place, []).append(index)
    for numbers in groups.members():
        chosen = [claims[number] for number in numbers]
        yield Fact(
            rule=card.id,
            kind=card.kind,
            subject=subject(question, chosen),
            claims=tuple(chosen),
            profiles=tuple(range(len(chosen))),
            pairs=frozenset((0, place) for place in range(len(chosen))),
            tolerance=card.tolerance,
        )


def _fit(one: Claim, other: Claim, likeness: Likeness) -> bool:
    """Whether two figures speak of one thing and do not contradict each other."""
    values: tuple[Any, Any] = (one.value, other.value)
    if likeness.of(one, other) < _ALIKE or bounds_differ(*values):
        return False
    return kinds.compare(*values).verdict in (Verdict.SAME, Verdict.COMPATIBLE)
