"""Offices and their holders, ages and their people, surnames and full names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

OFFICE = "facts:\n  - {id: office, kind: office, subject: person, ask: Which office?}\n"
AGE = "facts:\n  - {id: age, kind: quantity, unit: age, subject: person, ask: How old?}\n"


def held(report: StoryReport) -> dict[str, str]:
    return {
        claim.subject or "": row.value
        for row in report.facts
        for cell in row.cells
        for claim in cell.claims
    }


@pytest.mark.parametrize(
    "text",
    [
        "US Deputy Secretary of State Wendy Sherman spoke.",
        "Wendy Sherman, the US deputy secretary of state, spoke.",
        "Wendy Sherman is the US deputy secretary of state.",
        "Wendy Sherman was US deputy secretary of state.",
    ],
)
def test_an_office_and_its_holder_side_by_side(judged: Judge, text: str) -> None:
    (holder,) = held(judged(OFFICE, text)).items()
    assert holder[0] == "Wendy Sherman"
    assert "deputy" in holder[1].casefold()


def test_a_plural_post_goes_to_each_name_of_the_list(judged: Judge) -> None:
    text = "The deputy ministers Sergei Ryabkov, Alexander Grushko and Alexander Fomin spoke."
    names = set(held(judged(OFFICE, text)))
    assert names == {"Sergei Ryabkov", "Alexander Grushko", "Alexander Fomin"}


def test_an_office_far_from_any_name_is_nobodys(judged: Judge) -> None:
    assert held(judged(OFFICE, "The deputy minister left, and then Wendy Sherman spoke.")) == {}


def test_a_surname_stands_for_the_fuller_name_before_it(judged: Judge) -> None:
    text = "Maria Lopez was elected. Lopez, 46, spoke to voters."
    assert held(judged(AGE, text)) == {"Maria Lopez": "46 year-of-age"}


def test_a_surname_may_come_before_the_full_name(judged: Judge) -> None:
    text = "Lopez, 46, spoke to voters. Maria Lopez was elected on Sunday."
    assert held(judged(AGE, text)) == {"Maria Lopez": "46 year-of-age"}


def test_an_age_after_or_before_its_person(judged: Judge) -> None:
    text = "Maria Lopez, aged 46, met the 52-year-old Peter Stone."
    assert held(judged(AGE, text)) == {
        "Maria Lopez": "46 year-of-age",
        "Peter Stone": "52 year-of-age",
    }


def test_an_age_without_a_person_is_unclear(judged: Judge) -> None:
    report = judged(AGE, "The suspect, aged 46, was arrested.")
    assert report.facts == ()
    assert report.coverage.unclear == 1
