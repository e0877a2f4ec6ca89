"""A translation states what its original states."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from checker.pipeline import gather, judge
from checker.values import Article, Category, Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import Finding, RuleSet

    Held = Callable[..., list[Finding]]

PACK = "checks:\n  - {id: same, same: %s, as: translation_of%s}\n"
ORIGINAL = "The council met on 13 January 2022 and spent $12 million."


@pytest.fixture
def held(compiled: Callable[..., RuleSet]) -> Held:
    """What the rule says of a translation beside its original."""

    def findings(text: str, name: str | None = "original", pack: str = PACK) -> list[Finding]:
        rules = compiled(pack if "%" not in pack else pack % ("[quantity, date]", ""))
        articles = [
            Article(id="original", text=ORIGINAL, path="folder/original.md"),
            Article(id="other", text="They met on 3 May 2019.", path="folder/other.md"),
            Article(id="version", text=text, path="version.md", translation_of=name),
        ]
        gathered = [gather(each, rules) for each in articles]
        return list(judge("s", gathered, rules, reference=dt.date(2022, 1, 10)).findings)

    return findings


def test_the_same_facts_in_other_words(held: Held) -> None:
    assert held("12 million dollars was spent when they met on Thursday, 13 January.") == []


def test_a_date_that_the_original_does_not_have(held: Held) -> None:
    (finding,) = held("The council met on 14 January 2022 and spent $12 million.")
    assert (finding.category, finding.severity) == (Category.CONFLICT, Severity.WARNING)
    assert [camp.value for camp in finding.camps] == ["2022-01-14", "2022-01-13"]
    assert (finding.first, finding.likely_cause) == ("version", "off by one day")
    assert finding.grounds == ("version is a translation of original",)


def test_a_figure_that_the_original_does_not_have(held: Held) -> None:
    (finding,) = held("The council spent $12 billion.")
    assert finding.likely_cause == "million and billion"


@pytest.mark.parametrize("name", ["original", "original.md"])
def test_an_original_is_named_by_id_or_file(held: Held, name: str) -> None:
    assert len(held("They met on 14 January 2022.", name)) == 1


@pytest.mark.parametrize("name", [None, "elsewhere"])
def test_no_translation_or_an_original_outside_the_story(held: Held, name: str | None) -> None:
    assert held("They met on 14 January 2022.", name) == []


def test_what_the_original_is_silent_on_is_not_compared(held: Held) -> None:
    assert held("They walked 12 km and ate 30 apples.") == []


def test_only_the_kinds_of_the_rule_count(held: Held) -> None:
    assert held("They met on 14 January 2022.", pack=PACK % ("quantity", "")) == []
    (finding,) = held("They met on 14 January 2022.", pack=PACK % ("date", ", severity: error"))
    assert finding.severity is Severity.ERROR
