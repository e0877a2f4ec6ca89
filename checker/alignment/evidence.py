"""What speaks for two figures being answers to one question, weighed as a logistic sum.

How alike their surroundings are, whether the article leaves out what the others say, how many say
it, how near the figures lie to one another. The weights were fitted on stories, real and invented,
in which single figures were changed; they are rules of thumb. Some were not fitted but set by hand.
"Had once": an earthquake has one depth and an election one turnout, where each article gives but
one. "Off shore": of how far out at sea it was, few words are shared, and the figures may be far
apart. "Asked once": two articles, each with one figure for how long it took or how long it is, mean
one thing. "Long measure": digits swapped in a long one, or another unit.
"None at all" and "half a score": who says that nobody was hurt speaks of all, and 4-1 and 4-0 are
rarely two matches of one story. "People": of the people of a story each article tells of other
ones, but for those of whom it has one lot.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from checker.alignment.amounts import (
    apart,
    digit_lost,
    half_alike,
    is_long,
    is_long_measure,
    is_none,
    is_people,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.alignment.rivals import Table

__all__ = ["WEIGHTS", "chance", "evidence"]

#: How much each piece of evidence speaks for two figures being answers to one question.
WEIGHTS: Final = {
    "bias": -1.38,
    "likest": 0.22,
    "likest three": 0.32,
    "left out": 0.76,
    "own voices": -0.56,
    "share": 0.41,
    "consensus": 0.27,
    "no better answer": 0.16,
    "no better figure": 0.2,
    "far apart": -0.76,
    "close": 0.9,
    "people": -0.5,
    "had once": 1.7,
    "off shore": 1.0,
    "asked once": 1.7,
    "long measure": 0.6,
    "none at all": 1.5,
    "half a score": 1.5,
    "slip": 1.83,
    "swapped": 0.5,
    "scale": -0.9,
    "digit lost": 0.6,
    "long slip": 1.87,
    "times": 0.56,
    "variants": 0.29,
    "share unsaid": -0.92,
    "counts": 0.45,
    "same event": 0.13,
    "both lead": 0.91,
    "many figures": -0.64,
}
#: Slips that change a figure by powers of ten; figures of two things may differ so as well.
_SCALES: Final = frozenset({"a factor of ten", "thousands dropped", "million and billion"})
#: Slips that make of a measure another one that is hardly there by chance.
_TELLING: Final = frozenset({"two digits swapped", "unit confused"})
#: So few voices are no consensus.
_FEW: Final = 2
#: Up to a factor of three two durations, or two lengths, may be those of one thing.
_COMPARABLE: Final = 1.1
#: Beyond this lead an answer is no more clearly the best one.
_CLEAR: Final = 2.0
#: The most that what is told beside the figures speaks for them.
_REST: Final = sum(
    weight * most
    for name, most in (
        ("no better figure", _CLEAR),
        ("times", 1),
        ("variants", 1),
        ("same event", 1),
        ("both lead", 1),
    )
    if (weight := WEIGHTS[name]) > 0
)


def chance(table: Table, number: int, answer: int, least: float) -> float:
    """How likely a side stands in the place of an answer, from 0 to 1; 0 if surely below ``least``.

    Of most figures that alone tells that they are of two things: what else speaks for one question
    could not make up for it, and is not looked at.
    """
    total = WEIGHTS["bias"] + _weighed(_of_figures(table, number, answer))
    if total + _REST < math.log(least / (1 - least)):
        return 0.0
    return 1 / (1 + math.exp(-total - _weighed(_of_surroundings(table, number, answer))))


def evidence(table: Table, number: int, answer: int) -> dict[str, float]:
    """What speaks for a side standing in the place of an answer, by name."""
    return _of_figures(table, number, answer) | _of_surroundings(table, number, answer)


def _weighed(pieces: Mapping[str, float]) -> float:
    total = 0.0
    for name, each in pieces.items():
        total += WEIGHTS[name] * each
    return total


def _of_figures(table: Table, number: int, answer: int) -> dict[str, float]:
    """What the figures tell, how often they are given, and in words how much alike."""
    question = table.question
    side, held = question.sides[number], question.answers[answer]
    likest = table.likest(number, answer)
    far, close = apart(held.value, side.claims[0].value)
    slip = question.slip(answer, side.answer)
    backing = table.backing(number)
    once = table.had_once(number, answer)
    off_shore = once and "shore" in side.once
    left_out = side.article not in held.articles
    return {
        "likest": likest.best,
        "likest three": likest.three,
        "left out": float(left_out) - 1,
        "own voices": math.log(backing),
        "share": held.voices / question.articles,
        "consensus": float(held.voices > _FEW and backing == 1 and left_out),
        "no better answer": min(_CLEAR, likest.best - table.rival_answers(number, answer)),
        "far apart": far * (0.5 if once and side.is_away else 1),
        "off shore": float(off_shore),
        "close": float(close),
        "people": float(is_people(question.thing) and not once),
        "had once": float(once),
        "asked once": float(far < _COMPARABLE and table.asked_once(number, answer)),
        "long measure": float(slip in _TELLING and is_long_measure(side.claims[0].value)),
        "none at all": float(is_none(held.value) or is_none(side.claims[0].value)),
        "half a score": float(half_alike(held.value, side.claims[0].value)),
        "slip": float(slip is not None),
        "swapped": float(slip == "two digits swapped"),
        "scale": float(slip in _SCALES),
        "digit lost": float(digit_lost(held.value, side.claims[0].value)),
        "long slip": float(slip is not None and is_long(side.claims[0].value)),
        "counts": float(not getattr(held.value, "unit", "")),
        "many figures": math.log(question.answers_each),
    }


def _of_surroundings(table: Table, number: int, answer: int) -> dict[str, float]:
    """What else is told beside the figures, and which other figures the article has."""
    question, side = table.question, table.question.sides[number]
    ours, theirs = side.told, table.told(number, answer)
    best = table.likest(number, answer).best
    return {
        "no better figure": min(_CLEAR, best - table.rival_sides(number, answer)),
        "times": ours.times(theirs),
        "variants": ours.variants(theirs),
        "share unsaid": float(question.thing == "share" and ours.aspects(theirs) <= 0),
        "same event": ours.events(theirs),
        "both lead": float(ours.leads and theirs.mostly_lead),
    }
