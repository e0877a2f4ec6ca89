"""Groups of claims that hang together by comparable pairs.

That depends on the two of a pair and on what their own articles say beside, so that leaving a
source out makes no conflict among the others.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from checker.alignment.facts import Fact
from checker.alignment.minutes import slip_keys
from checker.alignment.telling import event, whereabouts
from checker.groups import Groups

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from checker.values import Claim, FactCard, Value

__all__ = ["connected", "of_one_head", "of_one_occasion"]


def connected(
    card: FactCard,
    claims: Sequence[Claim],
    grounds_of: Callable[[Claim, Claim], tuple[str, ...] | None],
    candidates: Callable[[Sequence[Claim]], Iterable[tuple[int, int]]],
) -> list[Fact]:
    """Groups of claims that hang together by comparable pairs.

    Only different profiles are held against each other, so that many copies cost no more than one.
    What says too little to be held against its own copy stays alone.

    Args:
        card: the card that they answer.
        claims: in the order of their places.
        grounds_of: why two claims speak of one thing, None if they do not.
        candidates: the pairs of claims, by their places among those given, that are worth a look.
    """
    profiles = _profiles(card, claims)
    firsts = [claims[members[0]] for members in profiles]
    sides = [[claims[index] for index in indices] for indices in profiles]
    stated = {(claim.article, claim.about.head, claim.value) for claim in claims}
    groups = Groups(len(profiles))
    grounds: dict[tuple[int, int], tuple[str, ...]] = {}
    for i, j in candidates(firsts):
        shared = grounds_of(firsts[i], firsts[j])
        if shared is not None and not (card.open and _told_apart(sides[i], sides[j], stated)):
            grounds[i, j] = shared
            groups.join(i, j)
    found: dict[int, list[tuple[int, int]]] = {}
    for pair in grounds:
        found.setdefault(pair[0], []).append(pair)
    facts = []
    for numbers in groups.members():
        first = numbers[0]
        if len(numbers) == 1 and grounds_of(firsts[first], firsts[first]) is None:
            parts = [{first: [index]} for index in profiles[first]]
        else:
            parts = [{number: profiles[number] for number in numbers}]
        inside = {pair: grounds[pair] for each in numbers for pair in found.get(each, ())}
        facts += [_fact(card, claims, part, inside) for part in parts]
    return facts


def _told_apart(
    one: Sequence[Claim], other: Sequence[Claim], stated: set[tuple[str, str, Value]]
) -> bool:
    """Whether the articles of one side give the value of the other as well, beside their own.

    Who names both days speaks of two events, and the one who names one of them contradicts nobody.
    Inside one article two values may be a contradiction all the same.
    """
    if one[0].value == other[0].value or {c.article for c in one} & {c.article for c in other}:
        return False
    return any(
        all(_states(claim.article, theirs, stated) for claim in ours)
        for ours, theirs in ((one, other[0]), (other, one[0]))
    )


def _states(article: str, claim: Claim, stated: set[tuple[str, str, Value]]) -> bool:
    """Whether an article gives the value of a claim for the same thing, or for it says not what."""
    heads = {claim.about.head, ""}
    return any((article, head, claim.value) in stated for head in heads)


def _profiles(card: FactCard, claims: Sequence[Claim]) -> list[list[int]]:
    """The claims, by their indices, that say the same in the same words of the same thing."""
    members: dict[object, list[int]] = {}
    for index, claim in enumerate(claims):
        key: object = (claim.article, claim.subject, claim.value)
        if card.subject != "person":
            about = claim.about
            words = (about.head, about.participants, about.people, about.places, about.words)
            key = (words, about.marks, claim.value)
        members.setdefault(key, []).append(index)
    return list(members.values())


def of_one_head(claims: Sequence[Claim]) -> Iterable[tuple[int, int]]:
    """Pairs worth a look among claims of an open card: those of the same head."""
    return _sharing(claims, lambda claim: {claim.about.head})


def of_one_occasion(claims: Sequence[Claim]) -> Iterable[tuple[int, int]]:
    """Pairs worth a look among days and hours: of the same head, plan, or of an incident each.

    And hours of which one slip may make the other.
    """

    def occasions(claim: Claim) -> set[str]:
        setting = claim.about.setting
        keys = {claim.about.head, f"plan {setting.plan}" if setting.plan else ""}
        keys |= {"an incident"} if setting.incident or setting.opening else set()
        return keys | setting.milestones | set(slip_keys(claim))

    return _sharing(claims, occasions)


def _sharing(
    claims: Sequence[Claim], keys_of: Callable[[Claim], set[str]]
) -> Iterable[tuple[int, int]]:
    """The pairs of claims that share a key."""
    blocks: dict[str, list[int]] = {}
    for index, claim in enumerate(claims):
        for key in keys_of(claim):
            blocks.setdefault(key, []).append(index)
    return sorted({pair for block in blocks.values() for pair in combinations(block, 2)})


def _fact(
    card: FactCard,
    claims: Sequence[Claim],
    profiles: Mapping[int, Sequence[int]],
    grounds: Mapping[tuple[int, int], tuple[str, ...]],
) -> Fact:
    numbered = sorted((index, number) for number, each in profiles.items() for index in each)
    chosen = tuple(claims[index] for index, _ in numbered)
    shared = [why for _, why in sorted(grounds.items())]
    return Fact(
        rule=card.id,
        kind=card.kind,
        subject=_subject(card, chosen),
        claims=chosen,
        grounds=shared[0] if shared else (),
        profiles=tuple(number for _, number in numbered),
        pairs=frozenset(grounds),
        tolerance=card.tolerance,
    )


def _subject(card: FactCard, claims: Sequence[Claim]) -> str:
    """A few words for what a fact is about."""
    if card.subject == "person":
        name = max((claim.subject or "" for claim in claims), key=lambda name: (len(name), name))
        return f"{card.id.replace('-', ' ')} of {name}"
    when = f"{'time' if card.asks_time else 'day'} of the " if card.kind == "date" else ""
    return f"{when}{event(claims) or 'event'}{whereabouts(claims)}"
