"""What a rule expects, and what it says where a source differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.values import Category, Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

CARD = (
    "facts:\n  - {id: crimea, kind: date, ask: When?, says: Crimea was taken in, near: Crimea%s}\n"
)
RIGHT, WRONG = "Russia took Crimea in 2014.", "Russia took Crimea in 2015."
OFFICE = (
    "facts:\n  - {id: office, kind: office, subject: person, ask: Which office?}\n"
    "people:\n  - {id: sherman, prefer: Wendy Sherman, office: US Deputy Secretary of State}\n"
)


def test_a_value_that_is_not_the_expected_one(judged: Judge) -> None:
    (finding,) = judged(CARD % ", expect: 2014", WRONG).findings
    assert (finding.category, finding.severity) == (Category.EXPECTATION, Severity.ERROR)
    assert finding.first == "a1"
    assert finding.message == (
        "a1 says “2015”; Crimea was taken in: the rule expects 2014. Likely slip: off by one year."
    )


def test_what_fits_the_expected_value_is_right(judged: Judge) -> None:
    texts = [RIGHT, "Russia took Crimea in March 2014.", "Russia took Crimea in the spring."]
    assert judged(CARD % ", expect: 2014", *texts).findings == ()


def test_each_wrong_value_is_one_finding_with_all_who_state_it(judged: Judge) -> None:
    other = "Russia took Crimea in 2017."
    report = judged(CARD % ", check: expect, expect: 2014", WRONG, other, WRONG)
    assert [finding.camps[0].value for finding in report.findings] == ["2015", "2017"]
    assert [finding.first for finding in report.findings] == [None, "a2"]


def test_a_conflict_and_an_expectation_on_the_same_words_are_one(judged: Judge) -> None:
    (finding,) = judged(CARD % ", expect: 2014", RIGHT, WRONG).findings
    assert finding.category is Category.CONFLICT
    (also,) = finding.also
    assert "the rule expects 2014" in also


@pytest.mark.parametrize("check", ["", ", check: expect"])
def test_the_severity_of_the_card_counts(judged: Judge, check: str) -> None:
    (finding,) = judged(CARD % f", expect: 2014, severity: note{check}", WRONG).findings
    assert finding.severity is Severity.NOTE


def test_a_check_of_expectation_without_one_is_silent(judged: Judge) -> None:
    assert judged(CARD % ", check: expect", RIGHT, WRONG).findings == ()


def test_the_canon_expects_an_office_of_a_person(judged: Judge) -> None:
    report = judged(OFFICE, "US Secretary of State Wendy Sherman spoke first.")
    (finding,) = [each for each in report.findings if each.rule == "sherman"]
    assert finding.category is Category.EXPECTATION
    assert finding.likely_cause == "deputy dropped"


@pytest.mark.parametrize(
    "text",
    [
        "US Deputy Secretary of State Wendy Sherman spoke first.",
        "US Secretary of State Antony Blinken spoke first.",
        "Wendy Sherman, a professor, spoke first.",
    ],
)
def test_right_and_other_offices_are_left(judged: Judge, text: str) -> None:
    assert judged(OFFICE, text).findings == ()
