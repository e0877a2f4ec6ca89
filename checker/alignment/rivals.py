"""Which figure of one article stands where others have another one.

Each side is held against the commonest answers and against those that share its rarest words, and
joins the one whose place it takes most likely (``evidence``), unless something tells the two apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from checker.alignment.amounts import digit_lost, is_multiple, is_part, moves
from checker.alignment.circumstances import Circumstances
from checker.alignment.evidence import chance
from checker.alignment.once import Once, asked_once, had_once
from checker.alignment.profiles import Profile
from checker.alignment.vetoes import are_of_two, are_of_two_times, are_unlike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.alignment.answers import Question, Side
    from checker.alignment.likeness import Likeness
    from checker.alignment.profiles import Likest
    from checker.values import Claim

__all__ = ["Rivalry", "Table", "rivalries"]

#: From which chance on two figures are held against each other.
_LIKELY: Final = 0.6
#: The answers that a figure is held against: the commonest, and those with its rarest words.
_COMMONEST: Final = 12
_A_WORD: Final = 3
#: By which factor two figures of one thing are apart, of what a story has once and of all else:
#: rules of thumb.
_MULTIPLE: Final = {True: 3.0, False: 2.0}
#: Days within which two articles tell the same news, and within which counts of other things grow
#: by little: the tackles of a season, the games of a year.
_SAME_NEWS: Final = 1
_SAME_SEASON: Final = 14


@dataclass(frozen=True, slots=True)
class Rivalry:
    """A side that stands where an answer stands, the claim of it that is likest, and the chance."""

    answer: int
    side: Side
    witness: Claim
    chance: float


def rivalries(question: Question, likeness: Likeness) -> Iterator[Rivalry]:
    """For each side the answer whose place it takes most likely, where that is likely at all."""
    table = Table(question, likeness)
    for number, side in enumerate(question.sides):
        found: Rivalry | None = None
        for answer, witness in table.candidates(number):
            least = _LIKELY if found is None else found.chance
            likely = chance(table, number, answer, least)
            if likely > least or (likely == least and found is None):
                found = Rivalry(answer, side, witness, likely)
        if found is not None:
            yield found


class Table:
    """How alike each side of a question is to the answers it may be held against."""

    def __init__(self, question: Question, likeness: Likeness) -> None:
        self.question = question
        self._profiles = [Profile.of(answer, likeness) for answer in question.answers]
        self._around = [
            tuple(dict.fromkeys(map(likeness.around, side.claims))) for side in question.sides
        ]
        self._holders = self._index(likeness)
        self._best: dict[int, list[tuple[float, int]]] = {}
        self._backing: dict[int, int] = {}
        self._near: list[dict[int, Profile]] = []
        self._once, self._asked = Once(question, had_once), Once(question, asked_once)
        self._by_place: dict[tuple[str, int], list[int]] = {}
        for number, side in enumerate(question.sides):
            near = self._profiles_near(number)
            self._near.append(near)
            for answer in near:
                self._by_place.setdefault((side.article, answer), []).append(number)

    def candidates(self, number: int) -> Iterator[tuple[int, Claim]]:
        """The answers in conflict with a side that have no fewer voices, with the likest claim."""
        side = self.question.sides[number]
        for answer in self._near[number]:
            if answer == side.answer or not self._outranks(answer, number):
                continue
            if self.question.clash(answer, side.answer):
                witness = self.likest(number, answer).witness
                if not self._apart(number, answer, witness):
                    yield answer, witness

    def _apart(self, number: int, answer: int, witness: Claim) -> bool:
        """Whether a figure is of another variant or scope, or a part of what a witness says."""
        side, theirs = self.question.sides[number], self.told(number, answer)
        if side.told.variants(theirs) < 0 or side.told.scopes_part(theirs):
            return True
        if self._unlike(side, answer, theirs) or self._have_moved(number, answer):
            return True
        if self._gives_both(side, answer) or self._is_multiple(number, answer):
            return True
        if are_of_two_times(side, theirs):
            return True
        if are_of_two(self.question.thing, side.claims[0], witness):
            return True
        return any(is_part(claim, witness) for claim in side.claims)

    def _gives_both(self, side: Side, answer: int) -> bool:
        """Whether an article gives a figure beside an answer, of which it is no slip."""
        both = side.article in self.question.answers[answer].articles
        return both and self.question.slip(answer, side.answer) is None

    def _is_multiple(self, number: int, answer: int) -> bool:
        """Whether a figure is a multiple of an answer or a part of it, and nothing explains that.

        A toll grows, and how far off something happened is told from many places.
        """
        side, held = self.question.sides[number], self.question.answers[answer].value
        if moves(self.question.thing) or side.is_away:
            return False
        value, times = side.claims[0].value, _MULTIPLE[self.had_once(number, answer)]
        slipped = self.question.slip(answer, side.answer) is not None or digit_lost(value, held)
        return not slipped and is_multiple(value, held, times)

    def _have_moved(self, number: int, answer: int) -> bool:
        """Whether days lie between a count of what changes from day to day and all of an answer."""
        claim, others = self.question.sides[number].claims[0], self._near[number][answer].claims
        value: Any = claim.value
        ours, theirs = claim.about.setting.day, [each.about.setting.day for each in others]
        if ours is None or value.unit:
            return False
        most = _SAME_NEWS if moves(self.question.thing) else _SAME_SEASON
        return all(day is not None and abs(ours - day) > most for day in theirs)

    def _unlike(self, side: Side, answer: int, theirs: Circumstances) -> bool:
        """Whether figures of this thing need more in common than a side and witnesses have."""
        if self.question.thing == "":  # numbers of whatever are one only by their digits
            held = self.question.answers[answer]
            slip = self.question.slip(answer, side.answer)
            if side.article in held.articles or slip is None:
                return True
        return are_unlike(self.question.thing, side.told, theirs)

    def had_once(self, number: int, answer: int) -> bool:
        """Whether a side and an answer are of what a story has once."""
        return self._one_each(self._once, number, answer)

    def asked_once(self, number: int, answer: int) -> bool:
        """Whether a side and an answer are each the only one of its article for one question."""
        side = self.question.sides[number]
        claims = self._near[number][answer].claims
        return self._one_each(self._asked, number, answer) and not any(
            side.told.elsewhere(Circumstances((claim,))) for claim in claims if asked_once(claim)
        )

    def _one_each(self, once: Once, number: int, answer: int) -> bool:
        """Whether both are of what a story has once, and not the one of a time long past."""
        near, side = self._near[number][answer], self.question.sides[number]
        return once.one_each(side, near.claims) and not side.told.of_another_time(near.told)

    def rival_answers(self, number: int, answer: int) -> float:
        """The likeness of a side to the best of the other answers."""
        if number not in self._best:
            near = [(self.likest(number, each).best, each) for each in self._near[number]]
            self._best[number] = sorted(near, reverse=True)[:2]
        return next((best for best, each in self._best[number] if each != answer), 0.0)

    def rival_sides(self, number: int, answer: int) -> float:
        """The likeness of an answer to the best of the other figures of the article."""
        place = (self.question.sides[number].article, answer)
        sides = self.question.sides
        others = (
            each
            for each in self._by_place[place]
            if each != number and not self._unlike(sides[each], answer, self.told(each, answer))
        )
        return max((self.likest(each, answer).best for each in others), default=0.0)

    def backing(self, number: int) -> int:
        """How many articles give the value of a side where it stands, its own among them.

        The same figure may be another thing's too: the price of one edition given to the next. Of
        what a story has once it is not.
        """
        if number not in self._backing:
            self._backing[number] = 1 + self._others_backing(number)
        return self._backing[number]

    def _others_backing(self, number: int) -> int:
        side = self.question.sides[number]
        if side.once:
            return len(self.question.answers[side.answer].articles) - 1
        known = side.answer in self._near[number]
        return self.likest(number, side.answer).backing if known else 0

    def likest(self, number: int, answer: int) -> Likest:
        """How alike a side is to the claims of other articles for an answer."""
        return self._near[number][answer].likest(self._around[number])

    def told(self, number: int, answer: int) -> Circumstances:
        """What the claims of other articles for an answer tell beside their figures."""
        return self._near[number][answer].told

    def _outranks(self, answer: int, number: int) -> bool:
        """Whether an answer has as many voices as a side; of equals the first is held to."""
        ours, theirs = self.question.answers[answer].voices, self.backing(number)
        return ours > theirs or (ours == theirs and answer < self.question.sides[number].answer)

    def _index(self, likeness: Likeness) -> dict[str, list[int]]:
        """Rare words to the answers beside which they stand."""
        holders: dict[str, list[int]] = {}
        for number, profile in enumerate(self._profiles):
            words = {word for claim in profile.claims for word in likeness.around(claim).rarest}
            for word in sorted(words):
                holders.setdefault(word, []).append(number)
        return holders

    def _profiles_near(self, number: int) -> dict[int, Profile]:
        """The answers that a side may be held against, as other articles give them."""
        near = set(range(min(_COMMONEST, len(self.question.answers))))
        for around in self._around[number]:
            for word in around.rarest:
                near.update(self._holders.get(word, ())[:_A_WORD])
        article = self.question.sides[number].article
        return {
            answer: self._profiles[answer].without(article)
            for answer in sorted(near)
            if self._profiles[answer].has_others(article)
        }
