"""Which claims speak of the same thing.

A card with words of its own asks one question: all its claims are one fact. An open card leaves it
to this layer: two claims are comparable when what their words speak of has enough in common and
nothing forbids it, and the facts are the connected groups of comparable claims. Whether two claims
are comparable depends on the two alone, so that leaving a source out never makes a conflict.

The weights are rules of thumb; grounds say in words what two claims share.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.groups import Groups
from checker.values import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from checker.values import Claim, FactCard, Tolerance

__all__ = ["Fact", "align"]

_PLACE: Final = 2.0
_PARTICIPANT: Final = 1.0
_WORD: Final = 0.5
#: Days within which two dates may be those of one event told differently.
_ONE_EVENT: Final = 31
#: What two claims must share, beside the same head, to be about one thing.
_ENOUGH: Final = 2.0


@dataclass(frozen=True, slots=True)
class Fact:
    """Claims of one rule about one thing; ``grounds`` say why they were held to be that.

    ``pairs`` are the comparable claims by their indices, None where all are (a card that asks one
    question). ``tolerance`` is by how much values of this fact may differ and still fit.
    """

    rule: str
    kind: str
    subject: str
    claims: tuple[Claim, ...]
    grounds: tuple[str, ...] = ()
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
        facts = _connected(card, [claim for claim in stated if _clear(claim)], _common)
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
    return _connected(card, known, _one_person), unclear


def _one_person(a: Claim, b: Claim) -> tuple[str, ...] | None:
    """Grounds for two claims to speak of one person, or None."""
    if a.subject is None or b.subject is None:
        return None
    if a.subject == b.subject:
        return (f"same person: {a.subject}",)
    one = kinds.read("person", a.subject)
    other = kinds.read("person", b.subject)
    comparison = kinds.compare(one, other)
    if comparison.verdict in (Verdict.SAME, Verdict.COMPATIBLE):
        return (f"same person: {a.subject}, {b.subject}",)
    return None


def _common(a: Claim, b: Claim) -> tuple[str, ...] | None:
    """Grounds for two claims of an open card to speak of the same thing, or None.

    Different named venues forbid it, other parties in no shared place, and days too far apart to be
    a slip. The same head is needed;
    beside it a shared place counts most, then a shared participant, then shared content words.
    """
    one, other = a.about, b.about
    if one.head != other.head:
        return None
    places = one.places & other.places
    if one.places and other.places and not places:
        return None
    if _far_apart(a, b):
        return None
    participants = one.participants & other.participants
    if one.participants and other.participants and not (participants or places):
        return None
    words = one.words & other.words
    score = _PLACE * len(places) + _PARTICIPANT * len(participants) + _WORD * len(words)
    if score < _ENOUGH or not (places or participants or len(words) > 2):
        return None
    grounds = [f"same subject: {one.head}"]
    if places:
        grounds.append(f"same place: {', '.join(sorted(places))}")
    if participants:
        grounds.append(f"same parties: {', '.join(sorted(participants))}")
    if words:
        grounds.append(f"same words: {', '.join(sorted(words))}")
    return tuple(grounds)


def _far_apart(a: Claim, b: Claim) -> bool:
    """Whether two days are so far apart that they are those of two events, and no slip."""
    if a.mention.kind != "date" or b.mention.kind != "date":
        return False
    days, others = _days(a.value), _days(b.value)
    if days is None or others is None:
        return False
    gap = max(days[0] - others[1], others[0] - days[1])
    return gap > _ONE_EVENT and kinds.compare(a.value, b.value).slip is None


def _days(value: Any) -> tuple[int, int] | None:
    """The first and last day a date allows, as ordinals; None if it is open at an end."""
    firsts = [reading.first for reading in value.readings]
    lasts = [reading.last for reading in value.readings]
    if None in firsts or None in lasts:
        return None
    return min(firsts), max(lasts)


def _connected(
    card: FactCard,
    claims: Sequence[Claim],
    grounds_of: Callable[[Claim, Claim], tuple[str, ...] | None],
) -> list[Fact]:
    """Groups of claims that hang together by comparable pairs."""
    groups = Groups(len(claims))
    grounds: dict[tuple[int, int], tuple[str, ...]] = {}
    for i, j in _candidates(claims, card):
        shared = grounds_of(claims[i], claims[j])
        if shared is not None:
            grounds[i, j] = shared
            groups.join(i, j)
    return [_fact(card, claims, indices, grounds) for indices in groups.members()]


def _candidates(claims: Sequence[Claim], card: FactCard) -> Iterable[tuple[int, int]]:
    """Pairs worth a look: same head, or for people the same last letters of the name."""
    blocks: dict[str, list[int]] = {}
    for index, claim in enumerate(claims):
        key = "" if card.subject == "person" else claim.about.head
        blocks.setdefault(key, []).append(index)
    for block in blocks.values():
        for place, i in enumerate(block):
            for j in block[place + 1 :]:
                yield i, j


def _fact(
    card: FactCard,
    claims: Sequence[Claim],
    indices: Sequence[int],
    grounds: Mapping[tuple[int, int], tuple[str, ...]],
) -> Fact:
    chosen = tuple(claims[index] for index in indices)
    number = {index: place for place, index in enumerate(indices)}
    inside = {pair: why for pair, why in grounds.items() if pair[0] in number}
    shared = [why for _, why in sorted(inside.items())]
    return Fact(
        rule=card.id,
        kind=card.kind,
        subject=_subject(card, chosen),
        claims=chosen,
        grounds=shared[0] if shared else (),
        pairs=frozenset((number[i], number[j]) for i, j in inside),
        tolerance=card.tolerance,
    )


def _subject(card: FactCard, claims: Sequence[Claim]) -> str:
    """A few words for what a fact is about."""
    if card.subject == "person":
        name = max((claim.subject or "" for claim in claims), key=lambda name: (len(name), name))
        return f"{card.id.replace('-', ' ')} of {name}"
    heads = claims[0].about.head
    places = frozenset.intersection(*(claim.about.places for claim in claims))
    parties = frozenset.intersection(*(claim.about.participants for claim in claims))
    where = f" in {', '.join(sorted(each.split(',')[0] for each in places))}" if places else ""
    who = f" ({', '.join(sorted(parties))})" if parties else ""
    return f"{heads}{where}{who}"
