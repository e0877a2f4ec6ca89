"""What a large story must not lose: a slip of one article among hundreds is found as among ten."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from benchmarks.invented import article
from checker.packs import Library
from checker.pipeline import gather, judge

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


@pytest.fixture(scope="module", params=[30, 300])
def told(request: pytest.FixtureRequest) -> dict[str, set[str]]:
    """The rules that doubt what is planted in the last article, by the sentence they doubt."""
    size = request.param
    rules = Library().rules(("generic",), Path.cwd())
    gathered = []
    for number in range(size):
        one = article(number, own=4)
        said = [wrong if number == size - 1 else right for right, wrong, _ in PLANTED.values()]
        if number % 10 == 9:
            one = replace(one, text="\n\n".join([one.text, *said]))
        gathered.append(gather(one, rules))
    found: dict[str, set[str]] = {}
    for finding in judge("large", gathered, rules).findings:
        for claim in finding.claims:
            found.setdefault(claim.passage.text, set()).update((finding.rule, *finding.stands_for))
    return found


@pytest.mark.parametrize("what", PLANTED)
def test_a_slip_of_one_article_is_found(told: dict[str, set[str]], what: str) -> None:
    _, wrong, rules = PLANTED[what]
    assert not told.get(wrong, set()).isdisjoint(rules), told.get(wrong)
