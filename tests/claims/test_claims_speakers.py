"""Who says it, and whether it is said at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

CARD = "facts:\n  - {id: dead, kind: quantity, ask: How many?, of: [killed], near: battle}\n"
TWO = (
    "Ivan Petrov said 124 people were killed in the battle while Anna Schmidt said 356 people "
    "were killed in the battle."
)
DATE = "facts:\n  - {id: osce, kind: date, ask: When does the OSCE meet?, near: OSCE}\n"


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Ivan Petrov said 124 people were killed in the battle.", ["petrov"]),
        ("124 people were killed in the battle, said Ivan Petrov.", ["petrov"]),
        ("NATO said 124 people were killed in the battle.", ["nato"]),
        ("Moscow said 124 people were killed in the battle.", ["moscow"]),
        ("124 people were killed in the battle of Moscow.", [None]),
        (TWO, ["petrov", "schmidt"]),
        # what is said stands before, behind and on both sides of who says it
        ("In the battle 124 people were killed, Ivan Petrov told reporters.", ["petrov"]),
        ("In the battle 124 people were killed, Ivan Petrov said on Monday.", ["petrov"]),
        ("In the battle 124 people were killed, army chief Ivan Petrov said.", ["petrov"]),
        ("In the battle, Ivan Petrov said, 124 people were killed.", ["petrov"]),
        ("According to Ivan Petrov, 124 people were killed in the battle.", ["petrov"]),
        ("124 people were killed in the battle, according to Ivan Petrov.", ["petrov"]),
        ("Ivan Petrov said after the talks that 124 people were killed in the battle.", ["petrov"]),
        ("Ivan Petrov said as many as 124 people were killed in the battle.", ["petrov"]),
        ("Ivan Petrov confirmed 124 people killed in the battle.", ["petrov"]),
        ("Ivan Petrov promised that 124 people killed in the battle would be buried.", ["petrov"]),
        ("Ivan Petrov accused Moscow of having 124 people killed in the battle.", ["petrov"]),
        ("A spokesman for NATO said 124 people were killed in the battle.", ["nato"]),
        # what stands beside: the article says it
        ("Ivan Petrov promised an inquiry after 124 people were killed in the battle.", [None]),
        ("Ivan Petrov promised to hold an inquiry after 124 were killed in the battle.", [None]),
        ("Ivan Petrov announced a day of mourning after 124 were killed in the battle.", [None]),
        ("Ivan Petrov praised the 124 people who were killed in the battle.", [None]),
        ("Ivan Petrov condemned the battle that killed 124 people.", [None]),
        ("Ivan Petrov mourned the 124 people who were killed in the battle.", [None]),
        ("Ivan Petrov spoke at the site of the battle in which 124 people were killed.", [None]),
        (
            "After the battle, in which 124 people were killed, Ivan Petrov confirmed a truce.",
            [None],
        ),
        ("The battle, where 124 people were killed, was lost, and Ivan Petrov said so.", [None]),
        # who only stands near
        ("124 people were killed in the battle of Moscow, said police.", [None]),
        ("The hospital in Moscow said 124 people were killed in the battle.", [None]),
        ("The widow of Ivan Petrov said 124 people were killed in the battle.", [None]),
    ],
)
def test_the_speaker_of_a_claim(judged: Judge, text: str, speakers: list[str | None]) -> None:
    (row,) = judged(CARD, text).facts
    assert [claim.speaker for cell in row.cells for claim in cell.claims] == speakers


def test_a_quotation_belongs_to_its_speaker(judged: Judge) -> None:
    text = "“In the battle 124 people were killed,” said Ivan Petrov. Anna Schmidt left."
    (row,) = judged(CARD, text).facts
    (claim,) = row.cells[0].claims
    assert "petrov" in (claim.speaker or "").casefold()


@pytest.mark.parametrize(
    "denial",
    [
        "The OSCE does not meet on 14 January 2022.",
        "The OSCE denied that it meets on 14 January 2022.",
        "The OSCE never meets on 14 January 2022.",
    ],
)
def test_who_denies_a_value_contradicts_nobody(judged: Judge, denial: str) -> None:
    report = judged(DATE, denial, "The OSCE meets on 13 January 2022.")
    assert report.findings == ()
    assert report.coverage.unclear == 1


@pytest.mark.parametrize(
    "text",
    [
        "No agreement was reached by the OSCE on 14 January 2022.",
        "The OSCE session ended without a deal on 14 January 2022.",
        "The OSCE met not only in public on 14 January 2022.",
    ],
)
def test_a_denied_noun_leaves_the_day_as_said(judged: Judge, text: str) -> None:
    report = judged(DATE, text, "The OSCE meets on 13 January 2022.")
    assert [finding.rule for finding in report.findings] == ["osce"]


def test_an_expectation_is_not_violated_by_a_denial(judged: Judge) -> None:
    card = DATE.replace("near: OSCE", "near: OSCE, check: expect, expect: 2022-01-13")
    assert judged(card, "The OSCE does not meet on 14 January 2022.").findings == ()
    (finding,) = judged(card, "The OSCE meets on 14 January 2022.").findings
    assert finding.also == ()


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("The army did not win in 12 battles.", True),
        ("The army never lost 12 battles.", True),
        ("The army did not return after 12 battles.", False),
        ("The army has had no rest and not slept since 12 battles in spring.", False),
        ("It is not the army which fought 12 battles.", False),
        ("The army did not rest until 12 battles had been fought.", False),
        ("The army did not rest for 12 days of battles.", False),
        ("The army did not pay for 12 battles.", True),
    ],
)
def test_no_denial_passes_what_came_after_or_who_did_it(
    judged: Judge, text: str, *, negated: bool
) -> None:
    card = CARD.replace("of: [killed], near: battle", "near: army")
    assert judged(card, text).coverage.unclear == negated
