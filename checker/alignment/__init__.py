"""Which claims speak of the same thing.

A card with words of its own asks one question: all its claims are one fact. An open card leaves it
to this layer: two claims are comparable when what their words speak of has enough in common and
nothing forbids it, and the facts are the connected groups of comparable claims. That depends on the
two and on what their own articles say beside, so that leaving a source out makes no conflict among
the others.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING

from checker.alignment.grounds import common, is_one, one_person
from checker.groups import Groups

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from checker.values import Claim, FactCard, Tolerance, Value

__all__ = ["Fact", "align"]


@dataclass(frozen=True, slots=True)
class Fact:
    """Claims of one rule about one thing; ``grounds`` say why they were held to be that.

    Claims that say the same of the same have one profile: ``profiles`` gives its number for each
    claim. ``pairs`` are the comparable profiles, None where all are (a card that asks one
    question). ``tolerance`` is by how much values of this fact may differ and still fit.
    """

    rule: str
    kind: str
    subject: str
    claims: tuple[Claim, ...]
    grounds: tuple[str, ...] = ()
    profiles: tuple[int, ...] = field(default=(), repr=False)
    pairs: frozenset[tuple[int, int]] | None = field(default=None, repr=False)
    tolerance: Tolerance | None = None


def align(card: FactCard, claims: Sequence[Claim]) -> tuple[list[Fact], list[Claim]]:
    """The facts among the claims of a card, and the claims whose subject stayed unclear."""
    ordered = sorted(claims, key=lambda claim: (claim.article, claim.mention.start))
    # who denies a value does not say which one is right
    denied = [claim for claim in ordered if claim.negated]
    stated = [claim for claim in ordered if not claim.negated]
    if card.subject == "person":
        facts, unclear = _by_person(card, stated)
    elif card.open:
        facts = _connected(card, [claim for claim in stated if _clear(claim)], common)
        unclear = [claim for claim in stated if not _clear(claim)]
    else:
        whole = Fact(card.id, card.kind, card.ask, tuple(stated), tolerance=card.tolerance)
        facts = [whole] if stated else []
        unclear = []
    return facts, denied + unclear


def _clear(claim: Claim) -> bool:
    """Whether the words around a claim say enough of what it is about.

    A figure needs the thing that it counts: measures and sums of money are told apart by more than
    the words around them (whose price, between which places).
    """
    if claim.mention.kind == "quantity":
        counted, unit = getattr(claim.value, "counted", ""), getattr(claim.value, "unit", "")
        return bool(counted) and not unit
    return bool(claim.about.head)


def _by_person(card: FactCard, claims: Sequence[Claim]) -> tuple[list[Fact], list[Claim]]:
    known = [claim for claim in claims if claim.subject]
    unclear = [claim for claim in claims if not claim.subject]
    beside = _beside(known)
    names: dict[str, set[str]] = {}
    for claim in known:
        names.setdefault(claim.article, set()).add(claim.subject or "")
    told: dict[tuple[str, str], bool] = {}

    def ambiguous(claim: Claim, article: str) -> bool:
        # asked for every pair of claims, of which few differ in subject and article
        key = (claim.subject or "", article)
        if key not in told:
            told[key] = _ambiguous(key[0], names[article])
        return told[key]

    def grounds_of(a: Claim, b: Claim) -> tuple[str, ...] | None:
        pair = frozenset((a.subject, b.subject))
        apart = len(pair) > 1 and (
            (a.article, pair) in beside
            or (b.article, pair) in beside
            or ambiguous(a, b.article)
            or ambiguous(b, a.article)
        )
        return None if apart else one_person(a, b)

    return _connected(card, known, grounds_of), unclear


def _beside(claims: Sequence[Claim]) -> set[tuple[str, frozenset[str | None]]]:
    """Pairs of different names that one sentence of an article gives a value each: two people."""
    by_sentence: dict[tuple[str, int], set[str | None]] = {}
    for claim in claims:
        by_sentence.setdefault((claim.article, claim.passage.start), set()).add(claim.subject)
    return {
        (article, frozenset(pair))
        for (article, _), names in by_sentence.items()
        for pair in combinations(sorted(names, key=str), 2)
    }


def _ambiguous(surname: str, names: set[str]) -> bool:
    """Whether a name is a bare surname that two people of an article bear."""
    if " " in surname:
        return False
    bearers = sorted(name for name in names if " " in name and is_one(surname, name))
    return any(not is_one(one, other) for one, other in combinations(bearers, 2))


def _connected(
    card: FactCard,
    claims: Sequence[Claim],
    grounds_of: Callable[[Claim, Claim], tuple[str, ...] | None],
) -> list[Fact]:
    """Groups of claims that hang together by comparable pairs.

    Only different profiles are held against each other, so that many copies cost no more than one.
    What says too little to be held against its own copy stays alone.
    """
    profiles = _profiles(card, claims)
    firsts = [claims[members[0]] for members in profiles]
    sides = [[claims[index] for index in indices] for indices in profiles]
    stated = {(claim.article, claim.about.head, claim.value) for claim in claims}
    groups = Groups(len(profiles))
    grounds: dict[tuple[int, int], tuple[str, ...]] = {}
    for i, j in _candidates(firsts, card):
        shared = grounds_of(firsts[i], firsts[j])
        if shared is not None and not (card.open and _told_apart(sides[i], sides[j], stated)):
            grounds[i, j] = shared
            groups.join(i, j)
    facts = []
    for numbers in groups.members():
        first = numbers[0]
        if len(numbers) == 1 and grounds_of(firsts[first], firsts[first]) is None:
            parts = [{first: [index]} for index in profiles[first]]
        else:
            parts = [{number: profiles[number] for number in numbers}]
        facts += [_fact(card, claims, part, grounds) for part in parts]
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
        all((claim.article, theirs.about.head, theirs.value) in stated for claim in ours)
        for ours, theirs in ((one, other[0]), (other, one[0]))
    )


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


def _candidates(claims: Sequence[Claim], card: FactCard) -> Iterable[tuple[int, int]]:
    """Pairs worth a look: those of the same head."""
    blocks: dict[str, list[int]] = {}
    for index, claim in enumerate(claims):
        key = "" if card.subject == "person" else claim.about.head
        blocks.setdefault(key, []).append(index)
    for block in blocks.values():
        yield from combinations(block, 2)


def _fact(
    card: FactCard,
    claims: Sequence[Claim],
    profiles: Mapping[int, Sequence[int]],
    grounds: Mapping[tuple[int, int], tuple[str, ...]],
) -> Fact:
    numbered = sorted((index, number) for number, each in profiles.items() for index in each)
    chosen = tuple(claims[index] for index, _ in numbered)
    inside = {pair: why for pair, why in grounds.items() if pair[0] in profiles}
    shared = [why for _, why in sorted(inside.items())]
    return Fact(
        rule=card.id,
        kind=card.kind,
        subject=_subject(card, chosen),
        claims=chosen,
        grounds=shared[0] if shared else (),
        profiles=tuple(number for _, number in numbered),
        pairs=frozenset(inside),
        tolerance=card.tolerance,
    )


def _subject(card: FactCard, claims: Sequence[Claim]) -> str:
    """A few words for what a fact is about."""
    if card.subject == "person":
        name = max((claim.subject or "" for claim in claims), key=lambda name: (len(name), name))
        return f"{card.id.replace('-', ' ')} of {name}"
    head = claims[0].about.head.replace("-", " ")
    places = frozenset.intersection(*(claim.about.places for claim in claims))
    parties = frozenset.intersection(*(claim.about.participants for claim in claims))
    where = f" in {', '.join(sorted(each.split(',')[0] for each in places))}" if places else ""
    names = sorted(each.title() if each.islower() else each for each in parties)
    who = f" ({', '.join(names)})" if names else ""
    return f"{'day of the ' if card.kind == 'date' else ''}{head}{where}{who}"
