"""Which figure of one article stands where others have another one.

Each side is held against the commonest answers and against those that share its rarest words, and
joins the one whose place it takes most likely (``evidence``), unless something tells the two apart.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checker.alignment.amounts import is_part
from checker.alignment.evidence import aspects, chance, parties, times, variants
from checker.alignment.once import had_once

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.alignment.answers import Answer, Question, Side
    from checker.alignment.likeness import Likeness
    from checker.values import Claim

__all__ = ["Rivalry", "Table", "rivalries"]

#: The claims of an answer that are looked at, one of each voice first.
_WITNESSES: Final = 8
#: The answers that a figure is held against: the commonest, and those with its rarest words.
_COMMONEST: Final = 12
_A_WORD: Final = 3
#: What is told apart by its aspect: percentages of two things, the quake and its aftershocks.
_BY_ASPECT: Final = frozenset({"share", "magnitude"})
#: How alike the surroundings of a value are that stands in the same place.
_BACKING: Final = 1.0


@dataclass(frozen=True, slots=True)
class Rivalry:
    """A side that stands where an answer stands, the claim of it that is likest, and the chance."""

    answer: int
    side: Side
    witness: Claim
    chance: float


def rivalries(question: Question, likeness: Likeness) -> Iterator[Rivalry]:
    """For each side the answer whose place it takes most likely, with that chance (0 to 1)."""
    table = Table(question, likeness)
    for number, side in enumerate(question.sides):
        found = [
            Rivalry(answer, side, witness, chance(table, number, answer))
            for answer, witness in table.candidates(number)
        ]
        if found:
            yield max(found, key=lambda each: (each.chance, -each.answer))


class Table:
    """How alike each side of a question is to the answers it may be held against."""

    def __init__(self, question: Question, likeness: Likeness) -> None:
        self.question = question
        self._witnesses = [_witnesses(answer) for answer in question.answers]
        self._likeness = likeness
        self._holders = self._index()
        self._known: dict[tuple[int, int], list[tuple[float, Claim]]] = {}
        self._backing: dict[int, int] = {}
        self._given = Counter(
            (side.article, of)
            for side in question.sides
            for of in {had_once(claim) for claim in side.claims}
        )
        self._by_side: list[list[int]] = []
        self._by_place: dict[tuple[str, int], list[int]] = {}
        for number, side in enumerate(question.sides):
            near = [each for each in self._near(side) if self._has_others(each, side)]
            self._by_side.append(near)
            for answer in near:
                self._by_place.setdefault((side.article, answer), []).append(number)

    def candidates(self, number: int) -> Iterator[tuple[int, Claim]]:
        """The answers in conflict with a side that have no fewer voices, with the likest claim."""
        side = self.question.sides[number]
        for answer in self._by_side[number]:
            if answer == side.answer or not self._outranks(answer, number):
                continue
            if self.question.clash(answer, side.answer):
                others = self._claims(number, answer)
                if not self._apart(side, answer, others[0], others):
                    yield answer, others[0]

    def _apart(self, side: Side, answer: int, witness: Claim, others: Sequence[Claim]) -> bool:
        """Whether a figure is said of another variant, or is a part of what a witness says."""
        if variants(side.claims, others) < 0:
            return True
        if self._unlike(side, answer, others):
            return True
        return any(is_part(claim, witness) for claim in side.claims)

    def _unlike(self, side: Side, answer: int, others: Sequence[Claim]) -> bool:
        """Whether figures of this thing need more in common than a side and witnesses have."""
        if self.question.thing == "":  # numbers of whatever are one only by their digits
            held = self.question.answers[answer]
            slip = self.question.slip(answer, side.answer)
            return side.article in held.articles or slip is None
        if self.question.thing == "ordinal":  # the 79th and the 85th of a kind are two
            return times(side.claims, others) <= 0
        if self.question.thing == "score":
            return parties(side.claims, others) < 0
        return self.question.thing in _BY_ASPECT and aspects(side.claims, others) < 0

    def _claims(self, number: int, answer: int) -> list[Claim]:
        """The claims of other articles for an answer, the likest to a side first."""
        return [claim for _, claim in self.likest(number, answer)]

    def had_once(self, number: int, answer: int) -> bool:
        """Whether a side and an answer are of what a story has once.

        The article of the side gives no other figure of it, nor does one of those of the answer.
        """
        side = self.question.sides[number]
        for of in {had_once(claim) for claim in side.claims} - {""}:
            theirs = {each.article for each in self._claims(number, answer) if had_once(each) == of}
            if self._given[side.article, of] == 1 and any(
                self._given[article, of] == 1 for article in theirs
            ):
                return True
        return False

    def rival_answers(self, number: int, answer: int) -> float:
        """The likeness of a side to the best of the other answers."""
        others = (each for each in self._by_side[number] if each != answer)
        return max((self.likest(number, each)[0][0] for each in others), default=0.0)

    def rival_sides(self, number: int, answer: int) -> float:
        """The likeness of an answer to the best of the other figures of the article."""
        place = (self.question.sides[number].article, answer)
        sides = self.question.sides
        others = (
            each
            for each in self._by_place[place]
            if each != number and not self._unlike(sides[each], answer, self._claims(each, answer))
        )
        return max((self.likest(each, answer)[0][0] for each in others), default=0.0)

    def backing(self, number: int) -> int:
        """How many articles give the value of a side where it stands, its own among them.

        The same figure may be another thing's too: the price of one edition given to the next.
        """
        if number not in self._backing:
            answer = self.question.sides[number].answer
            own = self.likest(number, answer) if answer in self._by_side[number] else ()
            articles = {claim.article for likeness, claim in own if likeness >= _BACKING}
            self._backing[number] = 1 + len(articles)
        return self._backing[number]

    def _outranks(self, answer: int, number: int) -> bool:
        """Whether an answer has as many voices as a side; of equals the first is held to."""
        ours, theirs = self.question.answers[answer].voices, self.backing(number)
        return ours > theirs or (ours == theirs and answer < self.question.sides[number].answer)

    def _index(self) -> dict[str, list[int]]:
        """Rare words to the answers beside which they stand."""
        holders: dict[str, list[int]] = {}
        for number, claims in enumerate(self._witnesses):
            words = {word for claim in claims for word in self._likeness.rarest(claim)}
            for word in sorted(words):
                holders.setdefault(word, []).append(number)
        return holders

    def _near(self, side: Side) -> list[int]:
        near = set(range(min(_COMMONEST, len(self.question.answers))))
        for claim in side.claims:
            for word in self._likeness.rarest(claim):
                near.update(self._holders.get(word, ())[:_A_WORD])
        return sorted(near)

    def likest(self, number: int, answer: int) -> list[tuple[float, Claim]]:
        """The claims of other articles for an answer, the likest to a side first."""
        if (number, answer) not in self._known:
            side = self.question.sides[number]
            found = [
                (max(self._likeness.of(claim, other) for claim in side.claims), other)
                for other in self._witnesses[answer]
                if other.article != side.article
            ]
            self._known[number, answer] = sorted(found, key=lambda each: -each[0])
        return self._known[number, answer]

    def _has_others(self, answer: int, side: Side) -> bool:
        return any(each.article != side.article for each in self._witnesses[answer])


def _witnesses(answer: Answer) -> list[Claim]:
    """Some claims of an answer, of as many articles as there are."""
    firsts: dict[str, Claim] = {}
    for claim in answer.claims:
        firsts.setdefault(claim.article, claim)
    chosen = set(map(id, firsts.values()))
    rest = [claim for claim in answer.claims if id(claim) not in chosen]
    return [*firsts.values(), *rest][:_WITNESSES]
