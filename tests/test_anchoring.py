"""When a story is, worked out from what its articles fix."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker import kinds
from checker.pipeline import judge

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import RuleSet, StoryReport

    Judge = Callable[..., StoryReport]

CARD = "facts:\n  - {id: osce, kind: date, ask: When does the OSCE meet?, near: OSCE}\n"


@pytest.mark.parametrize(
    ("published", "reference"),
    [
        (["2022-01-10"], "2022-01-10"),
        (["2022-01-12", "2022-01-10", "2022-01-11"], "2022-01-11"),
        ([None, "2022-01-10", None], "2022-01-10"),
    ],
)
def test_days_of_publication_decide(
    judged: Judge, published: list[str | None], reference: str
) -> None:
    texts = ["The OSCE met on 3 May 2019."] * len(published)
    report = judged(CARD, *texts, published=published)
    assert (report.reference, report.inferred) == (reference, True)


@pytest.mark.parametrize(
    ("texts", "reference"),
    [
        (["The OSCE meets on Monday, 10 January.", "The war began in March 2014."], None),
        (["The OSCE meets on Monday, 10 January.", "It began on 1 September 2021."], "2022-01-10"),
        (["The OSCE meets on 10 January 2022."], "2022-01-10"),
        (["It met on 3 May 2019.", "It met on 4 May 2019.", "It met on 9 May 2019."], "2019-05-04"),
        (["It met on 3 May 2009 and on 9 May 2019."], None),
        (["The OSCE meets on Monday, 10 January."], None),
        (["The OSCE meets on 10 January."], None),
        (["The OSCE meets on Thursday."], None),
        (["All was quiet."], None),
        ([], None),
    ],
)
def test_what_the_texts_fix(judged: Judge, texts: list[str], reference: str | None) -> None:
    report = judged(CARD, *texts)
    assert (report.reference, report.inferred) == (reference, reference is not None)


def test_a_weekday_far_from_the_days_of_the_story_does_not_decide(judged: Judge) -> None:
    texts = ["The OSCE meets on Tuesday, 29 February.", "It met on 3 May 2019."]
    assert judged(CARD, *texts).reference == "2019-05-03"


def test_the_year_of_the_story_is_given_to_its_days(judged: Judge) -> None:
    report = judged(CARD, "The OSCE meets on 13 January.", reference="2022-01-10")
    ((claim,),) = [cell.claims for row in report.facts for cell in row.cells]
    assert report.facts[0].value == "2022-01-13"
    assert "10 January 2022" in claim.how


def test_without_a_year_days_are_compared_all_the_same(judged: Judge) -> None:
    report = judged(CARD, "The OSCE meets on 13 January.", "The OSCE meets on 17 January.")
    assert report.reference is None
    assert [finding.rule for finding in report.findings] == ["osce"]


def test_narrowing_leaves_other_kinds_as_they_are(judged: Judge) -> None:
    pack = "facts:\n  - {id: dead, kind: quantity, ask: How many?, near: battle}\n"
    report = judged(pack, "In the battle 124 people were killed.", reference="2022-01-10")
    assert report.facts[0].value == "124 killed"


def test_no_articles_fix_nothing(compiled: Callable[..., RuleSet]) -> None:
    assert judge("s", [], compiled(CARD)).reference is None


def test_a_source_that_writes_the_day_first_does_so_everywhere(judged: Judge) -> None:
    texts = ["The OSCE met on 01/10/2022.", "Talks ended on 25/12/2021.", "The OSCE met on 3 May."]
    report = judged(CARD, *texts, sources=["A", "A", "B"])
    (claim,) = [
        claim
        for finding in report.findings
        for camp in finding.camps
        for claim in camp.claims
        if claim.article == "a1"
    ]
    assert kinds.show(claim.value) == "2022-10-01"
    assert "day first, as in other dates of its source" in claim.how


def test_a_source_that_uses_both_orders_tells_nothing(judged: Judge) -> None:
    texts = [
        "The OSCE met on 01/10/2022.",
        "Talks ended on 25/12/2021 and on 12/25/2020.",
        "The OSCE met on 3 May.",
    ]
    report = judged(CARD, *texts, sources=["A", "A", "B"])
    values = {
        kinds.show(claim.value)
        for finding in report.findings
        for camp in finding.camps
        for claim in camp.claims
        if claim.article == "a1"
    }
    assert values == {"2022-01-10 | 2022-10-01"}
