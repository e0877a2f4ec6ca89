"""One story, judged again and again with one mention altered each time.

Only the altered article is gathered again. A mutant is killed when its story has a conflict, typo,
variant, unmet expectation or calendar mistake on the altered words that the unaltered story does
not have: with the same sides, on whatever words, it counts as there before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from checker import pipeline
from checker.values import Category

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping

    from checker.mutate.outcomes import Mutant
    from checker.values import Article, Claim, Finding, Gathered, RuleSet, StoryReport

__all__ = ["Bench"]

#: What is said against a side: its category, the rule, the side and the one it clashes with.
Charge: TypeAlias = tuple[Category, str, str, str]

_NOTICED: Final = frozenset(
    {
        Category.CONFLICT,
        Category.TYPO,
        Category.VARIANT,
        Category.EXPECTATION,
        Category.CALENDAR,
    }
)


class Bench:
    """A story ready for trials.

    Args:
        articles: with what each gave.
        rules: the rules that gathered them.
        reference: when the story is; worked out from the articles where it is None.
    """

    def __init__(
        self,
        articles: Iterable[tuple[Article, Gathered]],
        rules: RuleSet,
        *,
        reference: dt.date | None = None,
    ) -> None:
        pairs = list(articles)
        self.articles: Mapping[str, Article] = {each.id: each for each, _ in pairs}
        self.gathered: Mapping[str, Gathered] = {each.id: found for each, found in pairs}
        self.rules = rules
        self._reference = reference
        self._asking = frozenset(card.id for card in rules.facts if card.check == "agree")
        self.report = self._judged(self.gathered)
        self._before = {
            charge
            for finding in self.report.findings
            for claim in finding.claims
            for charge in _charges(finding, claim)
        }

    def run(self, mutant: Mutant) -> tuple[tuple[str, ...], str]:
        """The rules that notice a mutant; if none does, what became of its words."""
        article = mutant.target.article
        again = pipeline.gather(mutant.of(self.articles[article]), self.rules)
        report = self._judged({**self.gathered, article: again})
        there = list(_on(report, mutant))
        killers = dict.fromkeys(charge[1] for charge in there if charge not in self._before)
        if killers:
            return tuple(killers), ""
        if there:
            return (), "joins a known conflict"
        return (), self._survived(mutant, again, report)

    def _survived(self, mutant: Mutant, again: Gathered, report: StoryReport) -> str:
        """What became of words that no rule noticed, for people."""
        target = mutant.target
        if target.spelled:
            return _as_name(mutant, again)
        claims = [claim for claim in again.claims if _touches(claim, mutant)]
        of_kind = [claim for claim in claims if claim.mention.kind == target.kind]
        asked = [claim.rule for claim in of_kind if claim.rule in self._asking]
        if target.rules[0] not in self._asking and of_kind:
            return "right in another year"  # the calendar is all that watches it
        if not asked:
            return f"no longer read for {target.rules[0]}"
        if not set(asked) & set(target.rules):
            return f"read for {asked[0]}"
        return _as_value(mutant, report)

    def _judged(self, gathered: Mapping[str, Gathered]) -> StoryReport:
        return pipeline.judge("", list(gathered.values()), self.rules, reference=self._reference)


def _on(report: StoryReport, mutant: Mutant) -> Iterator[Charge]:
    """What a report says against the altered words."""
    for finding in report.findings:
        for claim in finding.claims:
            if _touches(claim, mutant):
                yield from _charges(finding, claim)


def _charges(finding: Finding, claim: Claim) -> Iterator[Charge]:
    if finding.category not in _NOTICED:
        return
    for camp in finding.camps:
        if claim in camp.claims:
            clashes = [finding.camps[each].value for each in camp.against] or [""]
            for rule in (finding.rule, *finding.stands_for):
                for other in clashes:
                    yield finding.category, rule, camp.value, other


def _touches(claim: Claim, mutant: Mutant) -> bool:
    start, end = mutant.span
    return (
        claim.article == mutant.target.article
        and claim.mention.start < end
        and start < claim.mention.end
    )


def _as_value(mutant: Mutant, report: StoryReport) -> str:
    """How an altered value that its rule still reads stands in the matrix."""
    target = mutant.target
    for row in report.facts:
        for cell in row.stated:
            if row.rule in target.rules and any(_touches(claim, mutant) for claim in cell.claims):
                if sum(bool(each.claims) for each in row.stated) > 1:
                    return "fits what others say"
                return "stated once" if target.sources == 1 else "taken for another fact"
    return "unclear what it is about"


def _as_name(mutant: Mutant, again: Gathered) -> str:
    names = [claim for claim in again.names if _touches(claim, mutant)]
    if not names:
        return "no longer read as a name"
    kind = names[0].mention.kind
    return f"passes for another {kind}"
