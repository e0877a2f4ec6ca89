"""What came of a rule in one article, across the articles, or in the whole story."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.pytest_plugin import wording
from checker.reports import matrix, summary
from checker.values import Category

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from checker.pytest_plugin.engine import Judged, Rule
    from checker.values import Claim, Finding

__all__ = ["Disagreement", "Outcome", "Place", "accepted", "across", "complete", "inside", "whole"]


class Disagreement(Exception):  # noqa: N818  (what an article says is no error of the program)
    """Findings that fail an item; its text is what pytest prints."""


@dataclass(frozen=True, slots=True)
class Place:
    """An article and a line in it, from 1."""

    path: Path
    line: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an item.

    ``failure`` with ``accepted`` is an expected failure and its reason; ``properties`` go to JUnit;
    ``where`` is what to look at first.
    """

    failure: str | None = None
    accepted: str | None = None
    skip: str | None = None
    properties: tuple[tuple[str, str], ...] = ()
    where: Place | None = None


def inside(judged: Judged, rule: Rule, article: str) -> Outcome:
    """A rule inside one article."""
    if all(each.id != article for each in judged.story.articles):
        return Outcome(skip="the article was not read")
    findings = [each for each in _findings(judged, rule) if _only_article(each) == article]
    claims = [each for each in _claims(judged, rule) if each.article == article]
    silent = "" if claims or not rule.compares else "not mentioned"
    return _outcome(judged, findings, claims, silent)


def across(judged: Judged, rule: Rule) -> Outcome:
    """A rule between the articles."""
    findings = [each for each in _findings(judged, rule) if _only_article(each) is None]
    claims = _claims(judged, rule)
    compared = any(matrix.shared(row) for row in judged.story.facts if row.rule == rule.id)
    silent = "" if compared or not rule.compares else "no two sources speak of it"
    return _outcome(judged, findings, claims, silent)


def whole(judged: Judged, rule: Rule) -> Outcome:
    """A rule in the whole story."""
    claims = _claims(judged, rule)
    silent = "" if claims or not rule.compares else "not mentioned"
    return _outcome(judged, list(_findings(judged, rule)), claims, silent)


def complete(judged: Judged) -> Outcome:
    """Whether every article was read, something was compared, and no finding is without an item."""
    coverage = judged.story.coverage
    problems = [f"not read: {each.path}: {each.why}" for each in coverage.unread]
    problems += judged.errors
    if not coverage.compared and not coverage.checked_alone:
        problems.append("nothing was compared")
    known = {rule.id for rule in judged.plan.rules}
    problems += [
        wording.headline(each, judged.names)
        for each in judged.story.findings
        if each.rule not in known and each.category is not Category.ACCEPTED
    ]
    header = summary.header(judged.story)
    failure = "\n".join([*map(summary.shown, problems), header]) if problems else None
    return Outcome(failure=failure, properties=(("coverage", header),))


def accepted(judged: Judged, identifier: str) -> Outcome:
    """Whether an accepted finding is still there."""
    for each in judged.story.findings:
        if each.category is Category.ACCEPTED and identifier in each.id:
            return Outcome(failure=f"no longer there: {summary.shown(each.message)}")
        if each.id == identifier:
            over = "its date has passed: the finding counts again"
            return Outcome(skip=over if each.accepted is None else None)
    return Outcome(skip="its rule is not in use")


def _findings(judged: Judged, rule: Rule) -> Iterable[Finding]:
    return (
        each
        for each in summary.ranked(judged.story.findings)
        if each.rule == rule.id and each.category is not Category.ACCEPTED
    )


def _claims(judged: Judged, rule: Rule) -> list[Claim]:
    """The claims of a rule that stand in the matrix of the story."""
    rows = [row for row in judged.story.facts if row.rule == rule.id]
    return [claim for row in rows for cell in row.stated for claim in cell.claims]


def _only_article(finding: Finding) -> str | None:
    """The article that a finding is about, None where it is about several or about none."""
    typo = finding.category is Category.TYPO
    articles = {claim.article for claim in (finding.doubted if typo else finding.claims)}
    return articles.pop() if len(articles) == 1 else None


def _outcome(judged: Judged, findings: list[Finding], claims: list[Claim], silent: str) -> Outcome:
    if not findings and silent:
        return Outcome(skip=silent)
    known = [each for each in findings if each.accepted is not None]
    open_ = [each for each in findings if each.accepted is None]
    failing = [each for each in open_ if judged.fails(each.severity)]
    quiet = [each for each in open_ if each not in failing]
    properties = [(each.severity.value, wording.headline(each, judged.names)) for each in quiet]
    told = dict.fromkeys([*claims, *(claim for each in findings for claim in each.claims)])
    properties += [("claim", wording.claim_line(each, judged.names)) for each in told]
    cause = failing or known
    return Outcome(
        failure=wording.failure(cause, known if failing else (), judged.names) if cause else None,
        accepted="; ".join(_reasons(known)) if known and not failing else None,
        properties=tuple(properties),
        where=_where(judged, cause[0]) if cause else None,
    )


def _reasons(findings: Iterable[Finding]) -> Iterable[str]:
    return dict.fromkeys(summary.shown(each.accepted or "") for each in findings)


def _where(judged: Judged, finding: Finding) -> Place | None:
    chosen: Callable[[Claim], bool] = lambda claim: claim.article == finding.first  # noqa: E731
    claim = next(filter(chosen, finding.claims), next(iter(finding.claims), None))
    path = None if claim is None else judged.path_of(claim.article)
    return None if claim is None or path is None else Place(path, claim.passage.line)
