"""One person of two towns, one firm with two seats: "Ann Reed, 46, of X", "Orvane, based in Y".

Where somebody lives, was born and grew up are three questions, and who is "of" or "from" a place
lives or comes from there: ``dwellings`` tells which are held against each other. Two places are, if
each article gives a single one, one of the two stands in a single voice that does not name the
other, somebody who gives the other does not name it either, they are of one size, and nothing tells
that the one may be a part of the other.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import product
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.checks.dwellings import HOMES, personal
from checker.checks.leads import around
from checker.checks.localities import are_two, may_hold, name_of, size_of
from checker.checks.namesakes import is_one_firm, is_one_person
from checker.checks.placing import are_beside, disputed, naming, strangers, two_sides
from checker.checks.seats import SEAT, seats

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from checker.checks.dwellings import Owner
    from checker.findings import Case
    from checker.values import Claim, FactCard, Finding

__all__ = ["run"]

_PLACES: Final = frozenset({"place", "name"})
_GROUND: Final = "each names a single one, and one of them is named by nobody else"


class _Key(NamedTuple):
    """What is asked of whom, in which event, and the size of the places: town, country."""

    way: str
    whose: str
    event: int
    size: str


class _Place(NamedTuple):
    """A place, and whose it is."""

    claim: Claim
    owner: Owner


class _Story(NamedTuple):
    """The names of a story by article, of people by surname too, and which are of bodies."""

    case: Case
    by_article: Mapping[str, Sequence[Claim]]
    known: Mapping[str, str]
    people: Mapping[tuple[str, str], Sequence[Claim]]
    bodies: Collection[str]


def run(card: FactCard, case: Case) -> Iterator[Finding]:
    """One finding for each two homes of a person, and two seats of a firm."""
    story = _story(case)
    asked: dict[_Key, list[_Place]] = defaultdict(list)
    for article, names in story.by_article.items():
        for owner, claim in _owned(names):
            if name_of(claim) in story.bodies:
                continue
            size = size_of(claim, lived_in=True)
            key = _Key(owner.way, owner.whose, case.events.get(article, 0), size)
            asked[key].append(_Place(claim, owner))
    named = {
        name_of(place.claim)
        for key, places in asked.items()
        if key.way == SEAT and key.whose
        for place in places
    }
    told: set[tuple[str, frozenset[str]]] = set()
    for key, places in sorted(asked.items(), key=lambda item: item[0]):
        sides = two_sides(place.claim for place in places)
        if (
            not key.size
            or sides is None
            or not _are_opposed(sides, story)
            or not _is_one(key, places, story)
        ):
            continue
        pair = frozenset(name_of(place.claim) for place in places)
        if key.way == SEAT and not key.whose and not named.isdisjoint(pair):
            continue  # the seat of a firm that another sentence names is no other's
        if (key.whose, pair) not in told:
            told.add((key.whose, pair))
            yield disputed(card, case, _question(key), sides, _GROUND)


def _story(case: Case) -> _Story:
    people: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in case.names:
        if claim.mention.kind == "person" and claim.subject:
            people[claim.article, claim.subject].append(claim)
    bodies = {name_of(claim) for claim in case.names if claim.mention.kind == "organisation"}
    return _Story(case, *naming(case), people, bodies)


def _owned(names: Sequence[Claim]) -> Iterator[tuple[Owner, Claim]]:
    """The homes and seats that an article names."""
    for at, claim in enumerate(names):
        if claim.negated or claim.mention.kind not in _PLACES:
            continue
        if claim.mention.surface[:1].isalpha():
            before, after = around(claim)
            for owner in personal(names, at, before, after):
                if owner.way in HOMES:
                    yield owner, claim
            for owner in seats(names, at, before, after):
                yield owner, claim


def _question(key: _Key) -> str:
    question = "the home" if key.way == "home town" else f"the {key.way}"
    return f"{question} of {key.whose.title()}" if key.whose else question


def _are_opposed(sides: tuple[list[Claim], list[Claim]], story: _Story) -> bool:
    """Whether two places are two, and one voice alone is for the one."""
    voices = story.case.voices_of
    rare, common = sorted(sides, key=lambda claims: len(voices(claims)))
    if len(voices(rare)) > 1 or not strangers(common, rare, story.known):
        return False
    if not all(strangers([claim], common, story.known) for claim in rare):
        return False
    one, other = ({name_of(claim): claim for claim in side} for side in sides)
    return all(
        are_two(*pair) and not may_hold(*pair) for pair in product(one.values(), other.values())
    ) and not are_beside(rare, common, story.by_article)


def _is_one(key: _Key, places: Iterable[_Place], story: _Story) -> bool:
    """Whether those of one name may be one person or firm."""
    if key.way == SEAT:
        return is_one_firm({place.owner.firm for place in places})
    named = (_named(place, key.whose, story) for place in places)
    return is_one_person(each for each in named if each is not None)


def _named(place: _Place, surname: str, story: _Story) -> Claim | None:
    """The claim for the person whose home a place is; for a surname the fuller name before it."""
    claim, person = place.claim, place.owner.claim
    if person is not None and " " in person.mention.surface:
        return person
    before = [
        each
        for each in story.people.get((claim.article, surname), ())
        if " " in each.mention.surface and each.mention.start < claim.mention.start
    ]
    return max(before, key=_start, default=person)


def _start(claim: Claim) -> int:
    return claim.mention.start
