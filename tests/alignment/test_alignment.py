"""Which claims of an open card speak of one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

COUNT = "facts:\n  - {id: count, kind: quantity, ask: How many?}\n"
DAY = "facts:\n  - {id: day, kind: date, ask: On which day?}\n"
AGE = "facts:\n  - {id: age, kind: quantity, unit: age, subject: person, ask: How old?}\n"


def sizes(report: StoryReport) -> list[int]:
    """How many claims each fact has."""
    return sorted(sum(len(cell.claims) for cell in row.cells) for row in report.facts)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "The talks between Russia and NATO in Geneva took place on 10 January 2022.",
            "The Geneva talks of Russia and NATO were held on 11 January 2022.",
            [2],
        ),
        (
            "The talks between Russia and NATO in Geneva took place on 10 January 2022.",
            "The talks between Russia and NATO in Vienna took place on 13 January 2022.",
            [1, 1],
        ),
        (
            "The talks between Russia and NATO in Geneva took place on 10 January 2022.",
            "The election in Geneva took place on 11 January 2022.",
            [1, 1],
        ),
        (
            "The talks in Geneva took place on 10 January 2022.",
            "The talks in Geneva took place on 20 June 2022.",
            [1, 1],
        ),
        (
            "The talks in Geneva took place on 10 January 2022.",
            "The talks in Geneva took place on 10 January 2023.",
            [2],
        ),
        (
            "The talks took place on 10 January 2022.",
            "The talks will go on after 14 January 2022.",
            [1, 1],
        ),
    ],
)
def test_days_of_one_event(judged: Judge, one: str, other: str, expected: list[int]) -> None:
    assert sizes(judged(DAY, one, other)) == expected


def test_grounds_say_what_two_claims_share(judged: Judge) -> None:
    report = judged(
        DAY,
        "The talks between Russia and NATO in Geneva took place on 10 January 2022.",
        "The talks of Russia and NATO were held in Geneva on 11 January 2022.",
    )
    (finding,) = report.findings
    grounds = "; ".join(finding.grounds)
    assert grounds.startswith("same subject: ")
    assert "same place: Geneva" in grounds
    assert "same parties: NATO, Russia" in grounds


def test_what_counts_and_measures_nothing_is_unclear(judged: Judge) -> None:
    report = judged(COUNT, "There were 12.")
    assert report.facts == ()
    assert report.coverage.unclear == report.coverage.values == 1


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("on Saturday", "on Saturday", [1, 1]),
        ("this morning", "this morning", [1, 1]),
        ("on Saturday", "on Friday", [2]),
        ("on Saturday 8 June 2013", "on Saturday 15 June 2013", [2]),
    ],
)
def test_copy_printed_a_week_later_contradicts_nothing(
    judged: Judge, one: str, other: str, expected: list[int]
) -> None:
    texts = [f"The talks of Russia and NATO in Geneva took place {day}." for day in (one, other)]
    assert sizes(judged(DAY, *texts, published=["2013-06-10", "2013-06-17"])) == expected


def test_a_day_of_no_event_is_unclear(judged: Judge) -> None:
    report = judged(DAY, "It was cold on 10 January 2022.")
    assert (report.facts, report.coverage.unclear) == ((), 1)


def test_a_third_source_does_not_make_two_others_comparable(judged: Judge) -> None:
    """Claims that hang together only through a third one are not held against each other."""
    alone = judged(DAY, FIRST, LAST)
    through = judged(DAY, FIRST, BETWEEN, LAST)
    assert alone.findings == ()
    for finding in through.findings:
        for camp in finding.camps:
            assert camp.against


FIRST = "The talks between Russia and NATO took place on 10 January 2022."
BETWEEN = "The talks between Russia, NATO, China and Japan took place in January 2022."
LAST = "The talks between China and Japan took place on 14 January 2022."


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Maria Lopez, 46, spoke.", "Maria Lopez, 46, left.", [2]),
        ("Sergei Ryabkov, 61, spoke.", "Sergey Riabkov, 62, left.", [2]),
        ("Maria Lopez, 46, spoke.", "Peter Stone, 52, left.", [1, 1]),
    ],
)
def test_ages_of_one_person(judged: Judge, one: str, other: str, expected: list[int]) -> None:
    assert sizes(judged(AGE, one, other)) == expected


def test_a_fact_about_a_person_is_called_by_the_fullest_name(judged: Judge) -> None:
    (row,) = judged(AGE, "Sergei Ryabkov, 61, spoke.", "Sergey Riabkov, 62, left.").facts
    assert row.subject.endswith("Sergey Riabkov")
