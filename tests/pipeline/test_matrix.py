"""How each article stands to each fact, and what the sums of it are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

CARD = (
    "facts:\n"
    "  - {id: troops, kind: quantity, ask: How many?, of: [troops, soldiers], near: border}\n"
)


def at_border(number: str, what: str = "soldiers") -> str:
    return f"There are {number} {what} at the border."


def statuses(report: StoryReport) -> list[str]:
    (row,) = report.facts
    return [str(cell.status) for cell in row.cells]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["340", "340"], ["agrees", "agrees"]),
        (["340", "510"], ["conflicts", "conflicts"]),
        (["340", "340", "510"], ["conflicts", "conflicts", "conflicts"]),
        (["hundreds of", "340"], ["compatible", "compatible"]),
        (["hundreds of", "340", "510"], ["compatible", "conflicts", "conflicts"]),
        (["340", "340", "hundreds of"], ["agrees", "agrees", "compatible"]),
        (["340"], ["alone"]),
    ],
)
def test_the_status_of_each_article(judged: Judge, texts: list[str], expected: list[str]) -> None:
    assert statuses(judged(CARD, *map(at_border, texts))) == expected


def test_who_is_silent_is_not_mentioned(judged: Judge) -> None:
    assert statuses(judged(CARD, at_border("340"), "All was quiet.")) == ["alone", "not mentioned"]


def test_one_article_with_two_compatible_values_is_alone(judged: Judge) -> None:
    text = f"{at_border('hundreds of')} {at_border('340')}"
    assert statuses(judged(CARD, text)) == ["alone"]


def test_values_that_cannot_be_compared_are_unclear(judged: Judge) -> None:
    pack = "facts:\n  - {id: load, kind: quantity, ask: How much?, near: truck}\n"
    texts = ["The truck carried 12 tonnes.", "The truck drove 40 km."]
    assert statuses(judged(pack, *texts)) == ["unclear", "unclear"]


def test_the_loudest_of_several_statements_counts(judged: Judge) -> None:
    text = f"{at_border('340')} {at_border('hundreds of')}"
    assert statuses(judged(CARD, text, at_border("510"))) == ["conflicts", "conflicts"]


def test_a_row_shows_the_value_that_most_voices_give(judged: Judge) -> None:
    report = judged(CARD, at_border("510"), at_border("340"), at_border("340", "troops"))
    assert report.facts[0].value == "340 troops"


def test_coverage_adds_up(judged: Judge) -> None:
    two = CARD + "  - {id: osce, kind: date, ask: When?, near: OSCE}\n"
    two += "checks:\n  - {id: few, that: troops < 1000}\n"
    report = judged(
        two, at_border("340"), at_border("340"), "The OSCE meets on 3 May 2019.", "All was quiet."
    )
    told = report.coverage
    assert (told.articles, told.rules) == (4, 3)
    assert (told.values, told.compared) == (3, 2)
    assert told.not_mentioned == 2 + 3
    assert (told.unclear, told.checked_alone, told.silent_rules) == (0, 0, ())


def test_silent_rules_are_those_of_the_story_alone(judged: Judge, judged_by_any: Judge) -> None:
    assert judged(CARD, "All was quiet.").coverage.silent_rules == ("troops",)
    told = judged_by_any(CARD, "All was quiet.").coverage
    assert (told.silent_rules, told.not_mentioned) == ((), 0)


def test_rules_that_judge_single_articles_count_them(judged: Judge) -> None:
    pack = "facts:\n  - {id: calendar, kind: date, check: calendar, ask: Is it a day?}\n"
    assert judged(pack, "All was quiet.", "They met.").coverage.checked_alone == 2


@pytest.mark.parametrize("texts", [[], [""], ["", ""], ["\n\n \n"]])
def test_a_story_without_words_says_nothing(judged: Judge, texts: list[str]) -> None:
    report = judged(CARD, *texts)
    assert [*report.findings, *report.agreements, *report.facts] == []
    assert report.coverage.articles == len(texts)
    assert report.reference is None


def test_a_story_with_one_article_compares_nothing(judged: Judge) -> None:
    report = judged(CARD, at_border("340"))
    assert report.coverage.compared == 0
    assert report.agreements == ()


def test_disputed_facts_are_no_agreements(judged: Judge) -> None:
    report = judged(CARD, at_border("340"), at_border("340"), at_border("510"))
    assert report.agreements == ()
