"""What a large story must not lose: a slip of one article among hundreds is found as among ten."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from benchmarks.invented import article
from checker.packs import Library
from checker.pipeline import gather, judge

if TYPE_CHECKING:
    from checker.values import Finding

#: What one article in ten says, what one of them says instead, and the rules that may tell it.
PLANTED: Final = {
    "amount": (
        "The bell of Saint Odila weighs 3,400 kilograms.",
        "The bell of Saint Odila weighs 4,300 kilograms.",
        {"count"},
    ),
    "age": (
        "Piotr Malinov, 47, rang the bell for nine hours.",
        "Piotr Malinov, 74, rang the bell for nine hours.",
        {"age"},
    ),
    "day": (
        "The parliament in Halden votes on the relief fund on 14 June 2021.",
        "The parliament in Halden votes on the relief fund on 15 June 2021.",
        {"event-day"},
    ),
    "name": (
        "The engineer Zbigniew Krasnodemski drew the plans of the dam.",
        "The engineer Zbigniew Krasnodenski drew the plans of the dam.",
        {"person-spelling", "typos"},
    ),
}


SENTENCES: Final = {sentence for *told, _ in PLANTED.values() for sentence in told}


def findings(size: int, own: int) -> list[Finding]:
    """What is found in a story that has the right form in one article in ten, the wrong in one."""
    rules = Library().rules(("generic",), Path.cwd())
    gathered = []
    for number in range(size):
        one = article(number, own)
        said = [wrong if number == size - 1 else right for right, wrong, _ in PLANTED.values()]
        if number % 10 == 9:
            one = replace(one, text="\n\n".join([one.text, *said]))
        gathered.append(gather(one, rules))
    return list(judge("large", gathered, rules).findings)


@pytest.fixture(scope="module", params=[30, 300])
def told(request: pytest.FixtureRequest) -> dict[str, set[str]]:
    """The rules that doubt what is planted in the last article, by the sentence they doubt."""
    found: dict[str, set[str]] = {}
    for finding in findings(request.param, own=4):
        for claim in finding.claims:
            found.setdefault(claim.passage.text, set()).update((finding.rule, *finding.stands_for))
    return found


@pytest.mark.parametrize("what", PLANTED)
def test_a_slip_of_one_article_is_found(told: dict[str, set[str]], what: str) -> None:
    _, wrong, rules = PLANTED[what]
    assert not told.get(wrong, set()).isdisjoint(rules), told.get(wrong)


def doubts(size: int) -> list[tuple[str, str, str, list[str]]]:
    """The findings on what is planted: rule, severity, slip and the values against each other."""
    return sorted(
        (each.rule, each.severity, str(each.likely_cause), [camp.value for camp in each.camps])
        for each in findings(size, own=0)
        if not SENTENCES.isdisjoint(claim.passage.text for claim in each.claims)
    )


def test_four_times_the_articles_raise_the_same_doubts() -> None:
    few = doubts(60)
    assert len(few) == len(PLANTED)
    assert doubts(240) == few
