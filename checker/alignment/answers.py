"""What the claims of a story answer to one question: values, and who gives each of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.alignment.agreement import of_two_questions
from checker.alignment.amounts import figure, is_long, key, looseness, thing
from checker.alignment.circumstances import Circumstances
from checker.alignment.once import AWAY, had_once
from checker.kinds.quantity import bounds_differ, compare
from checker.values import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.values import Claim, Value

__all__ = ["Answer", "Question", "Side", "questions", "slips"]


@dataclass(frozen=True)
class Answer:
    """The claims that give one amount, exact or not."""

    claims: tuple[Claim, ...]
    voices: int

    @cached_property
    def value(self) -> Value:
        """The value in its most exact wording."""
        return min((claim.value for claim in self.claims), key=looseness)

    @cached_property
    def articles(self) -> frozenset[str]:
        """The articles that give it."""
        return frozenset(claim.article for claim in self.claims)


@dataclass(frozen=True)
class Side:
    """The claims of one article that give one value; ``answer`` is the number of that value."""

    article: str
    answer: int
    claims: tuple[Claim, ...]

    @cached_property
    def told(self) -> Circumstances:
        """What the claims tell beside their figure."""
        return Circumstances(self.claims)

    @cached_property
    def once(self) -> frozenset[str]:
        """What the figure is of, if a story has that once."""
        return frozenset(map(had_once, self.claims)) - {""}

    @cached_property
    def is_away(self) -> bool:
        """Whether the figure is how far it was from the shore, or from a place that is named."""
        return any(each.partition(" ")[0] in AWAY for each in self.once)


#: From which amount on two numbers of whatever are one by their digits: of smaller ones a story has
#: many.
_LEAST_BARE: Final = 1000


@dataclass(frozen=True)
class Question:
    """All figures of a story that are of one thing: lengths, sums of dollars, ships.

    ``answers`` are in the order of their voices, then of their values.
    """

    thing: str
    answers: tuple[Answer, ...]
    sides: tuple[Side, ...]
    _compared: dict[tuple[int, int], tuple[bool, str | None]] = field(
        default_factory=dict, compare=False, repr=False
    )

    @cached_property
    def articles(self) -> int:
        """How many articles answer it."""
        return len({side.article for side in self.sides})

    @cached_property
    def answers_each(self) -> float:
        """How many values an article gives on average."""
        return len(self.sides) / self.articles

    def clash(self, one: int, other: int) -> bool:
        """Whether two of its answers contradict each other or set different limits."""
        return self._comparison(one, other)[0]

    def slip(self, one: int, other: int) -> str | None:
        """The slip that makes one answer of another, both being exact; None if there is none."""
        return self._comparison(one, other)[1]

    def _comparison(self, one: int, other: int) -> tuple[bool, str | None]:
        """Whether two answers clash, and by which slip: of all pairs of a story no more is kept."""
        pair = one, other
        if pair not in self._compared:
            values: tuple[Any, Any] = (self.answers[one].value, self.answers[other].value)
            comparison = compare(*values)
            clash = comparison.verdict is Verdict.CONFLICT or bounds_differ(*values)
            exact = all(value.exact for value in values)
            self._compared[pair] = clash, comparison.slip if exact else None
        return self._compared[pair]


def questions(claims: Iterable[Claim], voices: Mapping[str, int]) -> list[Question]:
    """The claims by what they measure or count, in the order of their first claims."""
    things: dict[str, list[Claim]] = {}
    for claim in claims:
        things.setdefault(thing(claim.value), []).append(claim)
    return [_question(of, found, voices) for of, found in things.items()]


def slips(claims: Iterable[Claim], voices: Mapping[str, int]) -> list[Question]:
    """The long exact numbers of a story, whatever they count: 9,846 and 9,864 are one, slipped.

    What one article counts another may give as a bare number ("Okafor 9,846").
    """
    long = [
        claim for claim in claims if is_long(claim.value) and figure(claim.value) >= _LEAST_BARE
    ]
    return [_question("", long, voices)] if long else []


def _question(of: str, claims: Sequence[Claim], voices: Mapping[str, int]) -> Question:
    groups: dict[object, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(key(claim.value), []).append(claim)
    answers = sorted(
        (
            Answer(tuple(group), len({voices.get(each.article, each.article) for each in group}))
            for same in groups.values()
            for group in _by_asked(same)
        ),
        key=lambda answer: (-answer.voices, kinds.show(answer.value)),
    )
    sides = []
    for number, answer in enumerate(answers):
        by_article: dict[str, list[Claim]] = {}
        for claim in answer.claims:
            by_article.setdefault(claim.article, []).append(claim)
        sides += [Side(article, number, tuple(each)) for article, each in by_article.items()]
    return Question(of, tuple(answers), tuple(sides))


def _by_asked(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    """The claims of one amount by the questions that they answer: 25 km deep, 25 km from a town.

    What leaves its question open is counted with those that are most.
    """
    parts: list[tuple[set[str], list[Claim]]] = []
    for claim in claims:
        asked = {claim.about.setting.asked} - {""}
        if asked:
            fitting = (part for part in parts if not of_two_questions(part[0], asked))
            questions, found = next(fitting, (set(), []))
            if not found:
                parts.append((questions, found))
            questions |= asked
            found.append(claim)
    rest = [claim for claim in claims if not claim.about.setting.asked]
    most = max((found for _, found in parts), key=len, default=[])
    most += rest
    yield from (found for _, found in parts) if parts else [most]
