"""Examples inside rules: texts, and what must come of them.

A rule whose examples fail is switched off and named. Examples are tried by ``factlint test``, under
pytest, and when a changed pack is first compiled.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from checker.checks import formula
from checker.errors import FactlintError, Location
from checker.packs.classes import speaks_of
from checker.packs.rules import entries_of
from checker.values import Category, FactCard, Relation, RuleSet, WordClass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from checker.packs.rules import Entry
    from checker.values import Claim, Example, FactRow, Finding, Pack, StoryReport

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
    for rule in entries_of(pack):
        for number, example in enumerate(rule.examples, start=1):
            try:
                report = check_texts(example.texts, rules)
                problem = _problem(rule, example, report)
            except FactlintError as error:
                problem = f"could not be read: {error}"
            results.append(
                ExampleResult(rule.id, number, example.expected, example.location, problem)
            )
    return results


def _problem(rule: Entry, example: Example, report: StoryReport) -> str | None:
    """Why an example is not what it says, or None."""
    found, rows = _findings(rule, report), _rows(rule, report)
    match example.expected:
        case "conflict":
            return None if found else _nothing("finds nothing", rule, rows)
        case "typo":
            is_typo = any(each.category is Category.TYPO for each in found)
            return None if is_typo else f"finds no typo{_told(found)}"
        case _ if found:
            return f"finds something{_told(found)}"
        case "agree":
            compared = _compared(rule, rows, report)
            return None if compared else _nothing("compares nothing", rule, rows)
        case "apart":
            return _together(rule, rows, report)
        case _:
            values = [repr(claim.mention.surface) for row in rows for claim in _claims(row)]
            return f"reads {', '.join(values)}" if values else None


def _findings(rule: Entry, report: StoryReport) -> list[Finding]:
    """The findings of a rule; those on what a class of words names, whatever rule has them."""
    if isinstance(rule, WordClass):
        return [
            each
            for each in report.findings
            if any(speaks_of(claim, rule) for camp in each.camps for claim in camp.claims)
        ]
    return [each for each in report.findings if rule.id == each.rule or rule.id in each.stands_for]


def _rows(rule: Entry, report: StoryReport) -> list[FactRow]:
    """The facts of a rule; those on what a class of words names, whatever rule has them."""
    if isinstance(rule, WordClass):
        return [
            row for row in report.facts if any(speaks_of(claim, rule) for claim in _claims(row))
        ]
    return [row for row in report.facts if row.rule == rule.id]


def _claims(row: FactRow) -> list[Claim]:
    return [claim for cell in row.stated for claim in cell.claims]


def _together(rule: Entry, rows: Sequence[FactRow], report: StoryReport) -> str | None:
    """Why values that speak of different things were not read, or not kept apart; or None.

    What a class of words names is told from what it does not name.
    """
    beside = report.facts if isinstance(rule, WordClass) and rows else rows
    if sum(len(_claims(row)) for row in beside) < 2:
        return _nothing("reads fewer than two values", rule, rows)
    for row in rows:
        surfaces = [claim.mention.surface for claim in _claims(row)]
        if len(surfaces) > 1:
            return f"holds {' and '.join(map(repr, surfaces))} against each other"
    return None


def _told(found: Iterable[Finding]) -> str:
    told = "; ".join(f"a {each.category.value}: {each.message}" for each in found)
    return f" ({told})" if told else ""


def _nothing(what: str, rule: Entry, rows: Sequence[FactRow]) -> str:
    if not _reads(rule):
        return what
    values = [
        f"{claim.mention.surface!r} in text {cell.article}"
        for row in rows
        for cell in row.stated
        for claim in cell.claims
    ]
    return f"{what}; the values read are {', '.join(values) if values else 'none'}"


def _reads(rule: Entry) -> bool:
    """Whether values answer a rule, so that it can be said which were read."""
    if isinstance(rule, FactCard):
        return rule.check not in _WITHOUT_CLAIMS
    return isinstance(rule, WordClass)


def _compared(rule: Entry, rows: Sequence[FactRow], report: StoryReport) -> bool:
    """Whether the rule had something to judge: agreeing about nothing proves nothing."""
    if isinstance(rule, Relation) and rule.check == "order":
        named = {fact.id for fact in formula.facts(formula.parse(rule.text))}
        return named <= {row.rule for row in report.facts}
    if not _reads(rule):
        return True
    enough = 1 if isinstance(rule, FactCard) and rule.expect is not None else 2
    return any(len(_claims(row)) >= enough for row in rows)
