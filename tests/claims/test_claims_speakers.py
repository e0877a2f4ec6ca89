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
