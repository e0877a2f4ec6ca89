"""One thing in two places: built at X and at Y, sailed from X and from Y.

Stories are full of places. Two are held against each other where the articles give them in one way
(see ``ways``), each a single one, neither names that of the other, no third is given, one stands
in a single voice, and they are of one size: two towns, two countries, two islands. So are two where
something befell (see ``befell``), and two of a kind that stories have many of, if several voices
name the one in like words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import product
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.checks.befell import ARREST, asked
from checker.checks.content import content
from checker.checks.dwellings import PERSONAL
from checker.checks.localities import are_of_one_size, are_two, name_of
from checker.checks.namesakes import is_one_person
from checker.checks.placing import disputed, know_both, naming, two_sides
from checker.checks.routes import turned
from checker.checks.ways import NAMED, SITE, STEAD, STUDIES, makes, ways

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from checker.findings import Case
    from checker.values import Claim, FactCard, Finding

__all__ = ["run"]

#: What the sources disagree on, by the way; a site is named itself.
_ASKED: Final = {
    "made": "where it is made",
    "from": "where the journey began",
    "to": "where the journey led",
    "hospital": "where the hospital is",
    "landed": "where it came down",
    STUDIES: "where somebody studied",
}
#: Ways in which a story may have several places: one article that gives two tells so.
_LOOSE: Final = frozenset({"hospital", NAMED, SITE, STEAD})
#: Ways that tell by themselves of what kind both are.
_NAMED: Final = frozenset({NAMED, STUDIES, STEAD})
#: Content words that sentences have in common where the way tells little.
_SHARED: Final = 2
_GROUND: Final = "each names a single one, and neither names that of the other"
_TURNED: Final = "a journey between the same two places, in one direction and in the other"
#: What says something in common words: those in lower case, and weekdays.
_COMMON: Final = re.compile(r"(?<![\w'’])[a-z][\w'’-]+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")


class _Sides(NamedTuple):
    """The claims of two places in one way."""

    way: str
    whose: str
    ours: list[Claim]
    theirs: list[Claim]


def run(card: FactCard, case: Case) -> Iterator[Finding]:
    """One finding for each two places of one thing."""
    by_article, known = naming(case)
    told: dict[tuple[str, str, int], list[Claim]] = defaultdict(list)
    people: dict[tuple[str, str, int], list[Claim]] = defaultdict(list)
    for article, claims in by_article.items():
        event = case.events.get(article, 0)
        for way, whose, claim, person in ways(claims):
            told[way, whose, event].append(claim)
            people[way, whose, event] += [] if person is None else [person]
    for key, claims in sorted(told.items()):
        way, whose, _ = key
        sides = _sides(way, whose, claims)
        if sides is None or not _are_opposed(sides, people[key], case, known):
            continue
        if way not in PERSONAL | {ARREST} or is_one_person(people[key]):
            yield disputed(card, case, _question(sides), (sides.ours, sides.theirs), _GROUND)
    for pair in turned(by_article, case):
        yield disputed(card, case, _ASKED["to"], pair, _TURNED)


def _question(sides: _Sides) -> str:
    """What the sources disagree on: "the grave of Reed", "the island"."""
    way, whose = sides.way, sides.whose
    if asked(way):
        return asked(way)
    if way in {NAMED, SITE, STEAD}:
        return f"the {whose}"
    question = _ASKED.get(way) or f"the {way}"
    return f"{question} of {whose.title()}" if whose else question


def _sides(way: str, whose: str, claims: Iterable[Claim]) -> _Sides | None:
    """The claims of two places, where there are two."""
    found = two_sides(claims, all_agree=_tells_little(way))
    return None if found is None else _Sides(way, whose, *found)


def _are_opposed(
    sides: _Sides, people: Iterable[Claim], case: Case, known: Mapping[str, str]
) -> bool:
    """Whether both are places of one thing: one voice alone is against what others say.

    Where several give either place, both are right, of two things.
    """
    fewest, most = sorted(len(case.voices_of(side)) for side in (sides.ours, sides.theirs))
    if fewest > 1 or know_both(sides.ours, sides.theirs, known):
        return False
    one, other = ({name_of(claim): claim for claim in side} for side in (sides.ours, sides.theirs))
    if not all(
        (sides.way in _NAMED or are_of_one_size(*pair, lived_in=sides.way in PERSONAL))
        and are_two(*pair)
        for pair in product(one.values(), other.values())
    ):
        return False
    if sides.way == STEAD:
        return most > 1 and _speak_alike(sides)
    # several voices name one and the same, or one person is named; else the sentences are alike
    return _are_of_people(sides, people) or not _is_loose(sides) or most > 1 or _speak_alike(sides)


def _are_of_people(sides: _Sides, people: Iterable[Claim]) -> bool:
    """Whether each article names a person whose place it is."""
    named = {person.article for person in people}
    return named >= {claim.article for side in (sides.ours, sides.theirs) for claim in side}


def _is_loose(sides: _Sides) -> bool:
    """Whether the way tells little: hospitals, sites, and factories in which nothing is made."""
    if sides.way == "made":
        return not any(makes(claim) for claim in (*sides.ours, *sides.theirs))
    return _tells_little(sides.way)


def _tells_little(way: str) -> bool:
    """Whether a story may have several places in one way."""
    return way in _LOOSE or bool(asked(way))


def _speak_alike(sides: _Sides) -> bool:
    """Whether a sentence of each side has enough words of one of the other."""
    ours, theirs = (
        [_said(text) for text in dict.fromkeys(claim.passage.text for claim in side)]
        for side in (sides.ours, sides.theirs)
    )
    return any(len(one & other) >= _SHARED for one, other in product(ours, theirs))


def _said(sentence: str) -> set[str]:
    return content(" ".join(_COMMON.findall(sentence)))
