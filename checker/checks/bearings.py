"""One thing on two sides of a place: 150 miles east of Aden, and west of it.

Many things lie around a place. Two sides are held against each other where no article has both, and
the distance is the same or the sentences say the same.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.checks.content import content
from checker.checks.leads import line
from checker.checks.tokens import cut_to
from checker.findings import make, opposed
from checker.kinds.place import PlaceValue, Spot, offset_at_end
from checker.lexicon import load
from checker.text import plain, squeeze
from checker.values import Category, Severity, Verdict
from checker.wording import names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Case
    from checker.values import Claim, FactCard, Finding

__all__ = ["run"]

#: A side in words or letters ("north-east", "SE"), and how far before a place it may stand.
_SIDE: Final = re.compile(
    r"\b(?:(?:north|south)[- ]?(?:east|west)|north|south|east|west|[NS]?[EW]|[NS])(?:ern)?\b",
    re.IGNORECASE,
)
_REACH: Final = 60
#: Characters before a place that may lead to it with a distance, and those from "of" on.
_LED: Final = 100
_TOWN_OF: Final = 24
#: Kinds of places that are settlements, named so or not.
_TOWNS: Final = frozenset({"town", "village", "city", "settlement", "spot"})
_FEATURE: Final = "feature"
_POINTS: Final = {"N": "north", "E": "east", "S": "south", "W": "west"}
#: Content words that the sentences of both have in common, where the distance does not tell.
_SHARED: Final = 4


def run(card: FactCard, case: Case) -> Iterator[Finding]:
    """One finding for each two sides of one place on which one thing is said to lie."""
    places: dict[Any, dict[str, list[Claim]]] = {}
    for claim in map(_measured, case.names):
        offset = getattr(claim.value, "offset", None)
        if offset is not None and offset.bearing:
            sides = places.setdefault(_place(claim), {})
            sides.setdefault(offset.bearing, []).append(claim)
    for sides in places.values():
        for one, other in combinations(sorted(sides), 2):
            if _are_one(sides[one], sides[other]):
                yield _finding(card, case, sides[one], sides[other])


def _measured(claim: Claim) -> Claim:
    """The claim; that of a place which a distance and a direction lead to, if nobody knows it."""
    text, at = claim.passage.text, claim.mention.start - claim.passage.start
    if claim.mention.kind != "name" or " of " not in text[max(0, at - _TOWN_OF) : at]:
        return claim
    offset = offset_at_end(line(text[max(0, at - _LED) : at]), load("en"))
    if offset is None or offset.low is None:
        return claim
    spot = Spot(squeeze(claim.mention.surface), _FEATURE, "", "spot")
    return replace(claim, value=PlaceValue(frozenset({spot}), offset=offset))


def _place(claim: Claim) -> Any:
    """What place something lies off: a small one is called a town here, and nothing there."""
    spots: frozenset[Any] = getattr(claim.value, "spots", frozenset())
    small = all(spot.level == _FEATURE and spot.division in _TOWNS for spot in spots)
    return frozenset(plain(spot.name) for spot in spots) if small else spots


def _are_one(ours: list[Claim], theirs: list[Claim]) -> bool:
    """Whether claims that put something on two sides of a place speak of one thing."""
    if {claim.article for claim in ours} & {claim.article for claim in theirs}:
        return False
    return any(
        kinds.compare(one.value, _at(one, other)).verdict is Verdict.CONFLICT
        and (_is_as_far(one.value, other.value) or len(_said(one) & _said(other)) >= _SHARED)
        for one in ours
        for other in theirs
    )


def _at(one: Claim, other: Claim) -> Any:
    """The place of a claim under the name that another one gives it."""
    mine, theirs = one.value, other.value
    return replace(theirs, spots=mine.spots)  # type: ignore[type-var, attr-defined]


def _is_as_far(one: Any, other: Any) -> bool:
    """Whether both are told to lie so far from the place, and as far."""
    far = one.offset.low, one.offset.high
    return far == (other.offset.low, other.offset.high) and far[0] is not None


def _said(claim: Claim) -> set[str]:
    """The content words of the sentence around a place, without its name."""
    own = plain(claim.mention.surface).split()
    return content(claim.passage.text, without={*own, *load("en").table("bearing")})


def _finding(card: FactCard, case: Case, ours: list[Claim], theirs: list[Claim]) -> Finding:
    """The side of more voices first."""
    sides = sorted((ours, theirs), key=lambda claims: -len(case.voices_of(claims)))
    said = [_words(claims[0]) for claims in sides]
    return make(
        rule=card.id,
        category=Category.CONFLICT,
        severity=card.severity or Severity.WARNING,
        kind=card.kind,
        subject=f"side of {ours[0].mention.surface}",
        message=(
            f"Sources disagree on the side of a place: {said[0]} in "
            f"{names(sides[0], case.labels)}, {said[1]} in {names(sides[1], case.labels)}."
        ),
        camps=opposed(case, *((said[at], [_led(each) for each in sides[at]]) for at in (0, 1))),
        grounds=("the same distance, or the same words around both",),
    )


def _led(claim: Claim) -> Claim:
    """The claim with its mention from the side on: "northeast of Aden"."""
    text, end = claim.passage.text, claim.mention.end - claim.passage.start
    start = claim.mention.start - claim.passage.start
    found = list(_SIDE.finditer(text, max(0, start - _REACH), start))
    low = found[-1].start() if found else start
    return cut_to(claim, claim.passage.start + low, text[low:end])


def _words(claim: Claim) -> str:
    """The side of a place in words: "northeast of Aden"."""
    value: Any = claim.value
    side = "".join(_POINTS[letter] for letter in value.offset.bearing)
    return f"{side} of {claim.mention.surface}"
