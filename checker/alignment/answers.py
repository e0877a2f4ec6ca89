"""What the claims of a story answer to one question: values, and who gives each of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.kinds.quantity import bounds_differ
from checker.values import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from checker.values import Claim, Comparison, Value

__all__ = ["Answer", "Question", "Side", "questions", "slips"]

#: Significant digits, and the least amount, from which a number is known again by its digits.
_LONG: Final = 3
_LEAST: Final = 100


@dataclass(frozen=True)
class Answer:
    """The claims that give one figure, exact or not."""

    claims: tuple[Claim, ...]
    voices: int

    @property
    def value(self) -> Value:
        """The value in its most exact wording."""
        return min((claim.value for claim in self.claims), key=_looseness)

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
    """All figures of a story that measure or count one thing: lengths, sums of dollars, ships.

    ``answers`` are in the order of their voices, then of their values.
    """

    thing: str
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
        if self.comparison(one, other).verdict is Verdict.CONFLICT:
            return True
        values: tuple[Any, ...] = tuple(self.answers[each].value for each in (one, other))
        return bounds_differ(*values)


def _looseness(value: Any) -> tuple[bool, bool]:
    return not value.exact, value.low is None or value.high is None


def questions(claims: Iterable[Claim], voices: Mapping[str, int]) -> list[Question]:
    """The claims by what they measure or count, in the order of their first claims."""
    things: dict[str, list[Claim]] = {}
    for claim in claims:
        things.setdefault(_thing(claim.value), []).append(claim)
    return [_question(thing, found, voices) for thing, found in things.items()]


def slips(claims: Iterable[Claim], voices: Mapping[str, int]) -> Question:
    """The long exact numbers of a story, whatever they count: 9,846 and 9,864 are one, slipped.

    What one article counts another may give as a bare number ("Okafor 9,846").
    """
    return _question("", [claim for claim in claims if _is_long(claim.value)], voices)


def _is_long(value: Any) -> bool:
    """Whether a plain number has so many digits that two alike are no accident."""
    if value.unit or not value.exact:
        return False
    return len(f"{value.low:.12g}".rstrip("0")) >= _LONG and value.low >= _LEAST


def _thing(value: Any) -> str:
    """The dimension of a measure, or the class of what is counted."""
    return str(value.dimension or value.counted)


def _question(thing: str, claims: Sequence[Claim], voices: Mapping[str, int]) -> Question:
    groups: dict[object, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(_figure(claim.value), []).append(claim)
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
    return Question(thing, tuple(answers), tuple(sides))


def _figure(value: Any) -> tuple[float, tuple[float, ...]]:
    """What a value is known by: "42 dead" and "at least 42 dead" give one figure."""
    return float(f"{value.figure:.9g}"), value.parts
