"""Examples inside rules: texts, and what must come of them.

A rule whose examples fail is switched off and named. Examples are tried by ``factlint test``, under
pytest, and when a changed pack is first compiled.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from checker.checks import formula
from checker.errors import FactlintError, Location
from checker.packs.rules import rules_of
from checker.values import Category, FactCard, Relation, RuleSet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from checker.packs.rules import Rule
    from checker.values import Example, Finding, Pack, StoryReport

__all__ = ["CheckTexts", "ExampleResult", "run_examples"]

#: Judges texts as the articles of one story: ``pipeline.check_texts``.
CheckTexts: TypeAlias = "Callable[[Sequence[str], RuleSet], StoryReport]"

#: Checks that look at words and not at claims: "silent" and "agree" are both no finding.
_WITHOUT_CLAIMS: Final = frozenset(
    {
        "calendar",
        "spelling",
        "naming",
        "identifiers",
        "words",
        "dialect",
        "layout",
        "encoding",
        "quotes",
    }
)


@dataclass(frozen=True, slots=True)
class ExampleResult:
    """What came of one example; ``problem`` is None if it was what the example says.

    ``number`` counts the examples of a rule from 1.
    """

    rule: str
    number: int
    expected: str
    location: Location
    problem: str | None = None

    def __str__(self) -> str:
        """The place, the example and its outcome, in one line."""
        outcome = "as it says" if self.problem is None else self.problem
        return f"{self.location}: example {self.number} ({self.expected}) of {self.rule}: {outcome}"


def run_examples(
    pack: Pack, check_texts: CheckTexts, bases: Sequence[Pack] = ()
) -> list[ExampleResult]:
    """Try all examples of a pack.

    Args:
        pack: its rules run together, since each value serves one card only.
        check_texts: judges the texts of one example as articles of one story.
        bases: the packs that it extends.
    """
    rules = RuleSet((*bases, pack))
    results = []
    for rule in rules_of(pack):
        for number, example in enumerate(rule.examples, start=1):
            try:
                problem = _problem(rule, example, check_texts(example.texts, rules))
            except FactlintError as error:
                problem = f"could not be read: {error}"
            results.append(
                ExampleResult(rule.id, number, example.expected, example.location, problem)
            )
    return results


def _problem(rule: Rule, example: Example, report: StoryReport) -> str | None:
    """Why an example is not what it says, or None."""
    found = [each for each in report.findings if rule.id == each.rule or rule.id in each.stands_for]
    kinds = [each.category for each in found]
    match example.expected:
        case "conflict":
            return None if found else _nothing("finds nothing", rule, report)
        case "typo":
            return None if Category.TYPO in kinds else f"finds no typo{_told(found)}"
        case _ if found:
            return f"finds something{_told(found)}"
        case "agree":
            return None if _compared(rule, report) else _nothing("compares nothing", rule, report)
        case "apart":
            return _together(rule, report)
        case _:
            values = _values(rule.id, report)
            return f"reads {', '.join(values)}" if values else None


def _together(rule: Rule, report: StoryReport) -> str | None:
    """Why values that speak of different things were not read, or not kept apart; or None."""
    rows = [row for row in report.facts if row.rule == rule.id]
    if sum(len(cell.claims) for row in rows for cell in row.stated) < 2:
        return _nothing("reads fewer than two values", rule, report)
    for row in rows:
        surfaces = [claim.mention.surface for cell in row.stated for claim in cell.claims]
        if len(surfaces) > 1:
            return f"holds {' and '.join(map(repr, surfaces))} against each other"
    return None


def _told(found: Iterable[Finding]) -> str:
    told = "; ".join(f"a {each.category.value}: {each.message}" for each in found)
    return f" ({told})" if told else ""


def _values(rule: str, report: StoryReport) -> list[str]:
    rows = [row for row in report.facts if row.rule == rule]
    claims = (claim for row in rows for cell in row.stated for claim in cell.claims)
    return [repr(claim.mention.surface) for claim in claims]


def _nothing(what: str, rule: Rule, report: StoryReport) -> str:
    if not isinstance(rule, FactCard) or rule.check in _WITHOUT_CLAIMS:
        return what
    rows = [row for row in report.facts if row.rule == rule.id]
    values = [
        f"{claim.mention.surface!r} in text {cell.article}"
        for row in rows
        for cell in row.stated
        for claim in cell.claims
    ]
    return f"{what}; the values read are {', '.join(values) if values else 'none'}"


def _compared(rule: Rule, report: StoryReport) -> bool:
    """Whether the rule had something to judge: agreeing about nothing proves nothing."""
    if isinstance(rule, Relation) and rule.check == "order":
        named = {fact.id for fact in formula.facts(formula.parse(rule.text))}
        return all(_values(fact, report) for fact in named)
    if not isinstance(rule, FactCard) or rule.check in _WITHOUT_CLAIMS:
        return True
    enough = 1 if rule.expect is not None else 2
    rows = [row for row in report.facts if row.rule == rule.id]
    return any(sum(len(cell.claims) for cell in row.stated) >= enough for row in rows)
