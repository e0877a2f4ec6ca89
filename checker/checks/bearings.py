"""One thing on two sides of a place: 150 miles east of Aden, and west of it.

Many things lie around a place. Two sides are held against each other where no article has both, and
the distance is the same or the sentences say the same.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.checks.content import content
from checker.findings import make, opposed
from checker.lexicon import load
from checker.text import plain
from checker.values import Category, Severity, Verdict
from checker.wording import names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Case
    from checker.values import Claim, FactCard, Finding

__all__ = ["run"]

_POINTS: Final = {"N": "north", "E": "east", "S": "south", "W": "west"}
#: Content words that the sentences of both have in common, where the distance does not tell.
_SHARED: Final = 4


def run(card: FactCard, case: Case) -> Iterator[Finding]:
    """One finding for each two sides of one place on which one thing is said to lie."""
    places: dict[Any, dict[str, list[Claim]]] = {}
    for claim in case.names:
        offset = getattr(claim.value, "offset", None)
        if offset is not None and offset.bearing:
            sides = places.setdefault(getattr(claim.value, "spots", None), {})
            sides.setdefault(offset.bearing, []).append(claim)
    for sides in places.values():
        for one, other in combinations(sorted(sides), 2):
            if _are_one(sides[one], sides[other]):
                yield _finding(card, case, sides[one], sides[other])


def _are_one(ours: list[Claim], theirs: list[Claim]) -> bool:
    """Whether claims that put something on two sides of a place speak of one thing."""
    if {claim.article for claim in ours} & {claim.article for claim in theirs}:
        return False
    return any(
        kinds.compare(one.value, other.value).verdict is Verdict.CONFLICT
        and (_is_as_far(one.value, other.value) or len(_said(one) & _said(other)) >= _SHARED)
        for one in ours
        for other in theirs
    )


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
        camps=opposed(case, *zip(said, sides, strict=True)),
        grounds=("the same distance, or the same words around both",),
    )


def _words(claim: Claim) -> str:
    """The side of a place in words: "northeast of Aden"."""
    value: Any = claim.value
    side = "".join(_POINTS[letter] for letter in value.offset.bearing)
    return f"{side} of {claim.mention.surface}"
