"""Findings that were looked at and left, and entries that have lost theirs."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checker.pipeline import Accepted
from checker.values import Category

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

CARD = (
    "facts:\n"
    "  - {id: troops, kind: quantity, ask: How many?, of: [troops, soldiers], near: border}\n"
)
TEXTS = ["There are 340 soldiers at the border.", "There are 510 soldiers at the border."]
UNTIL = "2022-02-01"

RELATION = (
    "checks:\n  - {id: troops, that: dead < 5}\nfacts:\n"
    "  - {id: dead, kind: quantity, ask: How many?, of: killed}\n"
)


@pytest.fixture
def entry(judged: Judge) -> Accepted:
    (finding,) = judged(CARD, *TEXTS).findings
    return Accepted(finding.id, finding.rule, "They counted on two days.", by="Ana")


def test_an_accepted_finding_stays_with_its_reason(judged: Judge, entry: Accepted) -> None:
    (finding,) = judged(CARD, *TEXTS, accepted=[entry]).findings
    assert finding.accepted == "They counted on two days."


def test_one_more_source_on_a_known_side_changes_nothing(judged: Judge, entry: Accepted) -> None:
    (finding,) = judged(CARD, *TEXTS, TEXTS[0], accepted=[entry]).findings
    assert finding.accepted is not None


def test_a_new_value_opens_it_again(judged: Judge, entry: Accepted) -> None:
    third = "There are 720 soldiers at the border."
    found, stale = judged(CARD, *TEXTS, third, accepted=[entry]).findings
    assert found.accepted is None
    assert stale.category is Category.ACCEPTED


@pytest.mark.parametrize(
    ("today", "accepted"),
    [("2022-01-31", True), (UNTIL, True), ("2022-02-02", False), (None, True)],
)
def test_an_acceptance_may_end(
    judged: Judge,
    entry: Accepted,
    today: str | None,
    accepted: bool,  # noqa: FBT001  (a table of what holds)
) -> None:
    ending = replace(entry, until=dt.date.fromisoformat(UNTIL))
    (finding,) = judged(CARD, *TEXTS, accepted=[ending], today=today).findings
    assert (finding.accepted is not None) is accepted


def test_an_entry_without_its_finding_is_stale(judged: Judge, entry: Accepted) -> None:
    (stale,) = judged(CARD, TEXTS[0], accepted=[entry]).findings
    assert (stale.id, stale.rule, stale.category) == (
        f"stale-{entry.id}",
        "troops",
        Category.ACCEPTED,
    )
    assert stale.message == (
        f"The accepted finding {entry.id} of troops (They counted on two days.) is no longer "
        "there. Remove its entry, or look at what has changed."
    )


def test_an_entry_of_a_rule_that_is_not_run_says_nothing(judged: Judge, entry: Accepted) -> None:
    assert judged(CARD, TEXTS[0], accepted=[replace(entry, rule="other")]).findings == ()


def test_an_entry_of_a_whole_collection_is_not_stale(judged: Judge, entry: Accepted) -> None:
    assert judged(CARD, TEXTS[0], accepted=[replace(entry, shared=True)]).findings == ()


def test_an_entry_that_names_no_rule_is_stale_too(judged: Judge, entry: Accepted) -> None:
    (stale,) = judged(CARD, TEXTS[0], accepted=[replace(entry, rule="")]).findings
    assert stale.message.startswith(f"The accepted finding {entry.id} (They")


@pytest.mark.parametrize(
    "rules",
    [
        "names:\n  - {id: troops, kind: place, prefer: Geneva}\n",
        RELATION,
    ],
)
def test_names_and_relations_are_rules_in_use(judged: Judge, entry: Accepted, rules: str) -> None:
    (stale,) = judged(rules, TEXTS[0], accepted=[entry]).findings
    assert stale.category is Category.ACCEPTED
