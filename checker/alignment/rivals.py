"""Whether a figure of one article stands where others have another one.

Two figures are held against each other when the one seems to answer what the other answers. What
speaks for it is weighed as a logistic sum: how alike their surroundings are, whether the article
leaves out what the others say, how many say it, how near the figures are to one another. The
weights were fitted on real stories in which single figures were changed; they are rules of thumb.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.values import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.alignment.answers import Answer, Question, Side
    from checker.alignment.likeness import Likeness
    from checker.values import Claim

__all__ = ["WEIGHTS", "Rivalry", "evidence", "rivalries"]

#: How much each piece of evidence speaks for two figures being answers to one question.
WEIGHTS: Final = {
    "bias": -1.3,
    "likest": 0.22,
    "likest three": 0.31,
    "left out": 0.86,
    "own voices": -0.6,
    "share": 0.31,
    "no better answer": 0.16,
    "no better figure": 0.21,
    "far apart": -0.75,
    "close": 0.74,
    "slip": 1.12,
    "long slip": 1.26,
    "times": 0.52,
    "variants": 0.2,
    "share unsaid": -0.83,
    "consensus": 0.29,
    "counts": 0.57,
    "both lead": 1.03,
    "many figures": -0.67,
}
#: The claims of an answer that are looked at, one of each voice first.
_WITNESSES: Final = 12
#: The answers that a figure is held against: the commonest, and those with its rarest words.
_COMMONEST: Final = 25
_RARE_WORDS: Final = 4
#: Figures whose quotient is below e to this are close (some 16 %).
_CLOSE: Final = 0.15
_FARTHEST: Final = 3.0
_NONE: Final = 0.7
#: Beyond this lead an answer is no more clearly the best one.
_CLEAR: Final = 2.0
#: An article's first letters, in which it says what it is about.
_LEAD: Final = 350


@dataclass(frozen=True, slots=True)
class Rivalry:
    """A side that stands where an answer stands, the claim of it that is likest, and the chance."""

    answer: int
    side: Side
    witness: Claim
    chance: float


def rivalries(question: Question, likeness: Likeness) -> Iterator[Rivalry]:
    """For each side the answer whose place it takes most likely, with that chance (0 to 1)."""
    table = _Table(question, likeness)
    for number, side in enumerate(question.sides):
        found = [
            Rivalry(answer, side, witness, _chance(evidence(table, number, answer)))
            for answer, witness in table.candidates(number)
        ]
        if found:
            yield max(found, key=lambda each: (each.chance, -each.answer))


def _chance(pieces: dict[str, float]) -> float:
    total = WEIGHTS["bias"] + sum(WEIGHTS[name] * value for name, value in pieces.items())
    return 1 / (1 + math.exp(-total))


class _Table:
    """How alike each side of a question is to the answers it may be held against."""

    def __init__(self, question: Question, likeness: Likeness) -> None:
        self.question = question
        self._witnesses = [_witnesses(answer) for answer in question.answers]
        self._likeness = likeness
        self._holders = self._index()
        self.likest: dict[tuple[int, int], list[tuple[float, Claim]]] = {}
        for number, side in enumerate(question.sides):
            for answer in self._near(side):
                found = self._likest(side, answer)
                if found:
                    self.likest[number, answer] = found
        self._by_side: dict[int, list[int]] = {}
        self._by_place: dict[tuple[str, int], list[int]] = {}
        for number, answer in self.likest:
            self._by_side.setdefault(number, []).append(answer)
            place = (question.sides[number].article, answer)
            self._by_place.setdefault(place, []).append(number)

    def candidates(self, number: int) -> Iterator[tuple[int, Claim]]:
        """The answers in conflict with a side that have no fewer voices, with the likest claim."""
        side = self.question.sides[number]
        for answer in self._by_side.get(number, ()):
            if answer == side.answer or not self._outranks(answer, side.answer):
                continue
            witness = self.likest[number, answer][0][1]
            conflict = self.question.clash(answer, side.answer)
            others = [claim for _, claim in self.likest[number, answer]]
            if conflict and not self._apart(side, answer, witness, others):
                yield answer, witness

    def _apart(self, side: Side, answer: int, witness: Claim, others: Sequence[Claim]) -> bool:
        """Whether a figure is said of another variant, or is a part of what a witness says."""
        if _variants(side.claims, others) < 0:
            return True
        if not self.question.thing and (
            side.article in self.question.answers[answer].articles
            or not _is_slip(self.question, answer, side)
        ):
            return True  # numbers of whatever are one only by their digits
        if self.question.thing == "ordinal" and _times(side.claims, others) <= 0:
            return True  # the 79th and the 85th of a kind are two, but for one day
        whole = _figure(witness)
        return (
            any(
                math.isclose(_figure(claim) + count, whole)
                for claim in side.claims
                for count in claim.about.setting.counts
            )
            or _figure(side.claims[0]) in witness.about.setting.counts
        )

    def rival_answers(self, number: int, answer: int) -> float:
        """The likeness of a side to the best of the other answers."""
        others = (each for each in self._by_side[number] if each != answer)
        return max((self.likest[number, each][0][0] for each in others), default=0.0)

    def rival_sides(self, number: int, answer: int) -> float:
        """The likeness of an answer to the best of the other figures of the article."""
        place = (self.question.sides[number].article, answer)
        others = (each for each in self._by_place[place] if each != number)
        return max((self.likest[each, answer][0][0] for each in others), default=0.0)

    def _outranks(self, answer: int, other: int) -> bool:
        """Whether an answer has as many voices as another one; of equals the first is held to."""
        ours, theirs = (self.question.answers[each].voices for each in (answer, other))
        return ours > theirs or (ours == theirs and answer < other)

    def _index(self) -> dict[str, list[int]]:
        """Rare words to the answers beside which they stand."""
        holders: dict[str, list[int]] = {}
        for number, claims in enumerate(self._witnesses):
            words = {word for claim in claims for word in self._likeness.rarest(claim, _RARE_WORDS)}
            for word in sorted(words):
                holders.setdefault(word, []).append(number)
        return holders

    def _near(self, side: Side) -> list[int]:
        near = set(range(min(_COMMONEST, len(self.question.answers))))
        for claim in side.claims:
            for word in self._likeness.rarest(claim, _RARE_WORDS):
                near.update(self._holders.get(word, ())[:_COMMONEST])
        return sorted(near)

    def _likest(self, side: Side, answer: int) -> list[tuple[float, Claim]]:
        """The claims of other articles for an answer, the likest to a side first."""
        others = [each for each in self._witnesses[answer] if each.article != side.article]
        found = [
            (max(self._likeness.of(claim, other) for claim in side.claims), other)
            for other in others
        ]
        return sorted(found, key=lambda each: -each[0])


def evidence(table: _Table, number: int, answer: int) -> dict[str, float]:
    """What speaks for a side standing in the place of an answer, by name."""
    question = table.question
    side, held = question.sides[number], question.answers[answer]
    likest = table.likest[number, answer]
    best = likest[0][0]
    others = [claim for _, claim in likest]
    three = [value for value, _ in likest[:3]]
    ratio = _ratio(held, side)
    return {
        "likest": best,
        "likest three": sum(three) / len(three),
        "left out": float(side.article not in held.articles) - 1,
        "own voices": math.log(question.answers[side.answer].voices),
        "share": held.voices / question.articles,
        "no better answer": min(_CLEAR, best - table.rival_answers(number, answer)),
        "no better figure": min(_CLEAR, best - table.rival_sides(number, answer)),
        "far apart": min(ratio, _FARTHEST),
        "close": float(ratio < _CLOSE),
        "slip": float(_is_slip(question, answer, side)),
        "long slip": float(_is_slip(question, answer, side) and _digits(side) > 2),
        "times": _times(side.claims, others),
        "variants": _variants(side.claims, others),
        "share unsaid": float(_is_unsaid(question, side.claims, others)),
        "consensus": float(
            held.voices > 2
            and question.answers[side.answer].voices == 1
            and side.article not in held.articles
        ),
        "counts": float(not getattr(held.value, "unit", "")),
        "both lead": float(_leads(side.claims) and _mostly_lead(others)),
        "many figures": math.log(question.answers_each),
    }


def _witnesses(answer: Answer) -> list[Claim]:
    """Some claims of an answer, of as many articles as there are."""
    firsts: dict[str, Claim] = {}
    for claim in answer.claims:
        firsts.setdefault(claim.article, claim)
    chosen = set(map(id, firsts.values()))
    rest = [claim for claim in answer.claims if id(claim) not in chosen]
    return [*firsts.values(), *rest][:_WITNESSES]


def _ratio(answer: Answer, side: Side) -> float:
    """By which factor two figures differ, as its logarithm."""
    one, other = (abs(_figure(claim)) for claim in (answer.claims[0], side.claims[0]))
    if not one or not other:
        return _NONE  # none against some: no quotient tells how near they are
    return abs(math.log(one / other))


def _digits(side: Side) -> int:
    """The digits of a figure as it is written, without the zeros at its end."""
    value: Any = side.claims[0].value
    return len(f"{value.low:.9g}".replace(".", "").rstrip("0"))


def _figure(claim: Claim) -> float:
    value: Any = claim.value
    return float(value.figure)


def _is_slip(question: Question, answer: int, side: Side) -> bool:
    """Whether one slip makes the one figure of the other, both being exact."""
    exact = all(
        getattr(question.answers[each].value, "exact", False) for each in (answer, side.answer)
    )
    return exact and question.comparison(answer, side.answer).slip is not None


def _times(claims: Sequence[Claim], others: Sequence[Claim]) -> float:
    """1 if a date beside the one is a date beside the others, -1 if all of them conflict."""
    verdicts = {
        kinds.compare(one, other).verdict for one in _dates(claims) for other in _dates(others)
    }
    if Verdict.SAME in verdicts:
        return 1.0
    return -1.0 if verdicts == {Verdict.CONFLICT} else 0.0


def _dates(claims: Iterable[Claim]) -> set[Any]:
    return {date for claim in claims for date in claim.about.setting.times}


def _variants(claims: Sequence[Claim], others: Sequence[Claim]) -> float:
    """1 if the same variant is spoken of, -1 if another one is."""
    ours = {claim.about.setting.variant for claim in claims} - {""}
    theirs = {claim.about.setting.variant for claim in others} - {""}
    if not ours or not theirs:
        return 0.0
    return 1.0 if ours & theirs else -1.0


def _is_unsaid(question: Question, claims: Sequence[Claim], others: Sequence[Claim]) -> bool:
    """Whether nothing says that two percentages are of the same: growth, a turnout, a margin."""
    if question.thing != "share":
        return False
    ours = {claim.about.setting.aspect for claim in claims} - {""}
    return ours.isdisjoint(claim.about.setting.aspect for claim in others)


def _leads(claims: Iterable[Claim]) -> bool:
    return min(claim.mention.start for claim in claims) < _LEAD


def _mostly_lead(claims: Sequence[Claim]) -> bool:
    return 2 * sum(claim.mention.start < _LEAD for claim in claims) >= len(claims)
