"""What the claims of a story answer to one question: values, and who gives each of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from checker import kinds
from checker.alignment.scales import SCALES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from checker.alignment.scales import Scale
    from checker.values import Claim, Comparison, Value

__all__ = ["Answer", "Question", "Side", "questions", "slips"]


@dataclass(frozen=True)
class Answer:
    """The claims that give one amount or day, exact or not."""

    claims: tuple[Claim, ...]
    voices: int

    @cached_property
    def value(self) -> Value:
        """The value in its most exact wording."""
        scale = SCALES[self.claims[0].mention.kind]
        return min((claim.value for claim in self.claims), key=scale.looseness)

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


@dataclass(frozen=True)
class Question:
    """All values of a story that are of one thing: lengths, sums of dollars, ships, days.

    ``answers`` are in the order of their voices, then of their values.
    """

    thing: str
    scale: Scale
    answers: tuple[Answer, ...]
    sides: tuple[Side, ...]
    _compared: dict[tuple[int, int], Comparison] = field(
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

    def comparison(self, one: int, other: int) -> Comparison:
        """How two of its answers stand to each other."""
        key = (min(one, other), max(one, other))
        if key not in self._compared:
            values = (self.answers[index].value for index in key)
            self._compared[key] = kinds.compare(*values)
        return self._compared[key]

    def clash(self, one: int, other: int) -> bool:
        """Whether two of its answers contradict each other or set different limits."""
        return self.scale.clash(*(self.answers[each].value for each in (one, other)))

    def is_slip(self, one: int, other: int) -> bool:
        """Whether one slip makes one answer of another, both being exact."""
        exact = all(self.scale.is_exact(self.answers[each].value) for each in (one, other))
        return exact and self.comparison(one, other).slip is not None


def questions(claims: Sequence[Claim], voices: Mapping[str, int]) -> list[Question]:
    """The claims, all of one kind, by what they are of, in the order of their first claims."""
    things: dict[str, list[Claim]] = {}
    for claim in claims:
        thing = SCALES[claim.mention.kind].thing(claim.value)
        things.setdefault(thing, []).append(claim)
    return [_question(thing, found, voices) for thing, found in things.items()]


def slips(claims: Iterable[Claim], voices: Mapping[str, int]) -> list[Question]:
    """The long exact numbers of a story, whatever they count: 9,846 and 9,864 are one, slipped.

    What one article counts another may give as a bare number ("Okafor 9,846").
    """
    long = [claim for claim in claims if SCALES[claim.mention.kind].is_long(claim.value)]
    return [_question("", long, voices)] if long else []


def _question(thing: str, claims: Sequence[Claim], voices: Mapping[str, int]) -> Question:
    scale = SCALES[claims[0].mention.kind]
    groups: dict[object, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(scale.key(claim.value), []).append(claim)
    answers = sorted(
        (
            Answer(tuple(group), len({voices.get(each.article, each.article) for each in group}))
            for group in groups.values()
        ),
        key=lambda answer: (-answer.voices, kinds.show(answer.value)),
    )
    sides = []
    for number, answer in enumerate(answers):
        by_article: dict[str, list[Claim]] = {}
        for claim in answer.claims:
            by_article.setdefault(claim.article, []).append(claim)
        sides += [Side(article, number, tuple(each)) for article, each in by_article.items()]
    return Question(thing, scale, tuple(answers), tuple(sides))
