"""What speaks for two figures being answers to one question, weighed as a logistic sum.

How alike their surroundings are, whether the article leaves out what the others say, how many say
it, how near the figures lie to one another. The weights were fitted on stories, real and invented,
in which single figures were changed; they are rules of thumb. "Had once" was not fitted: an
earthquake has one depth and an election one turnout, where each article gives but one. Nor were
"none at all" and "half a score": who says that nobody was hurt speaks of all, and 4-1 and 4-0 are
rarely two matches of one story.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.alignment.agreement import agreement
from checker.alignment.amounts import apart, digit_lost, half_alike, is_long, is_none
from checker.values import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from checker.alignment.rivals import Table
    from checker.values import About, Claim

__all__ = ["WEIGHTS", "aspects", "chance", "evidence", "parties", "times", "variants"]

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
    "had once": 1.7,
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
#: So few voices are no consensus.
_FEW: Final = 2
#: How many parties a match has.
_SIDES: Final = 2
#: Beyond this lead an answer is no more clearly the best one.
_CLEAR: Final = 2.0
#: An article's first letters, in which it says what it is about.
_LEAD: Final = 350


def chance(table: Table, number: int, answer: int) -> float:
    """How likely a side stands in the place of an answer, from 0 to 1."""
    pieces = evidence(table, number, answer)
    total = WEIGHTS["bias"] + sum(WEIGHTS[name] * each for name, each in pieces.items())
    return 1 / (1 + math.exp(-total))


def evidence(table: Table, number: int, answer: int) -> dict[str, float]:
    """What speaks for a side standing in the place of an answer, by name."""
    question = table.question
    side, held = question.sides[number], question.answers[answer]
    likest = table.likest(number, answer)
    best = likest[0][0]
    others = [claim for _, claim in likest]
    three = [value for value, _ in likest[:3]]
    far, close = apart(held.value, side.claims[0].value)
    slip = question.slip(answer, side.answer)
    backing = table.backing(number)
    left_out = side.article not in held.articles
    return {
        "likest": best,
        "likest three": sum(three) / len(three),
        "left out": float(left_out) - 1,
        "own voices": math.log(backing),
        "share": held.voices / question.articles,
        "consensus": float(held.voices > _FEW and backing == 1 and left_out),
        "no better answer": min(_CLEAR, best - table.rival_answers(number, answer)),
        "no better figure": min(_CLEAR, best - table.rival_sides(number, answer)),
        "far apart": far,
        "close": float(close),
        "had once": float(table.had_once(number, answer)),
        "none at all": float(is_none(held.value) or is_none(side.claims[0].value)),
        "half a score": float(half_alike(held.value, side.claims[0].value)),
        "slip": float(slip is not None),
        "swapped": float(slip == "two digits swapped"),
        "scale": float(slip in _SCALES),
        "digit lost": float(digit_lost(held.value, side.claims[0].value)),
        "long slip": float(slip is not None and is_long(side.claims[0].value)),
        "times": times(side.claims, others),
        "variants": variants(side.claims, others),
        "share unsaid": float(question.thing == "share" and aspects(side.claims, others) <= 0),
        "counts": float(not getattr(held.value, "unit", "")),
        "same event": _events(side.claims, others),
        "both lead": float(_leads(side.claims) and _mostly_lead(others)),
        "many figures": math.log(question.answers_each),
    }


def times(claims: Sequence[Claim], others: Sequence[Claim]) -> float:
    """1 if a date beside the one is a date beside the others, -1 if all of them conflict."""
    verdicts = {
        kinds.compare(one, other).verdict for one in _dates(claims) for other in _dates(others)
    }
    if Verdict.SAME in verdicts:
        return 1.0
    return -1.0 if verdicts == {Verdict.CONFLICT} else 0.0


def _dates(claims: Iterable[Claim]) -> set[Any]:
    return {date for claim in claims for date in claim.about.setting.times}


def variants(claims: Iterable[Claim], others: Iterable[Claim]) -> int:
    """1 if the same variant is spoken of, -1 if another one is."""
    return _agreement(claims, others, lambda about: about.setting.variant)


def parties(claims: Sequence[Claim], others: Sequence[Claim]) -> int:
    """1 if two parties are named on both sides, -1 if those of two matches are."""
    ours, theirs = (
        [claim.about.people | claim.about.participants for claim in each]
        for each in (claims, others)
    )
    shared = max(len(one & other) for one in ours for other in theirs)
    if shared >= _SIDES:
        return 1
    return -1 if all(len(named) >= _SIDES for named in (*ours, *theirs)) else 0


def aspects(claims: Iterable[Claim], others: Iterable[Claim]) -> int:
    """1 if a measure is of the same as that of the others, -1 if it is of something else."""
    return _agreement(claims, others, lambda about: about.setting.aspect)


def _events(claims: Iterable[Claim], others: Iterable[Claim]) -> int:
    """1 if both are said of one event, -1 if of two kinds of event."""
    return _agreement(claims, others, lambda about: about.head)


def _agreement(
    claims: Iterable[Claim], others: Iterable[Claim], told: Callable[[About], str]
) -> int:
    """Whether what is told of both agrees; "" tells nothing."""
    return agreement(*({told(claim.about) for claim in each} - {""} for each in (claims, others)))


def _leads(claims: Iterable[Claim]) -> bool:
    return min(claim.mention.start for claim in claims) < _LEAD


def _mostly_lead(claims: Sequence[Claim]) -> bool:
    return 2 * sum(claim.mention.start < _LEAD for claim in claims) >= len(claims)
