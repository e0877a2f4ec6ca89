"""Relations between facts: dates in order, sums, and when they are unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.values import Category, Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import Finding, StoryReport

    Judge = Callable[..., StoryReport]

DATES = (
    "facts:\n"
    "  - {id: nato-date, kind: date, ask: When does NATO meet?, near: NATO}\n"
    "  - {id: osce-date, kind: date, ask: When does the OSCE meet?, near: OSCE}\n"
    "checks:\n  - {id: week, that: %s}\n"
)
SUMS = (
    "facts:\n"
    "  - {id: dead, kind: quantity, ask: How many died?, of: killed, near: [killed, dead]}\n"
    "  - {id: hurt, kind: quantity, ask: How many were hurt?, of: injured, near: injured}\n"
    "  - {id: all, kind: quantity, ask: How many victims?, of: victims, near: crash}\n"
    "checks:\n  - {id: sum, that: %s}\n"
)


def nato(day: str) -> str:
    return f"NATO meets on {day}."


def osce(day: str) -> str:
    return f"The OSCE meets on {day}."


def of_rule(report: StoryReport, rule: str) -> list[Finding]:
    return [finding for finding in report.findings if finding.rule == rule]


def test_days_out_of_order(judged: Judge) -> None:
    pack = DATES % "nato-date < osce-date"
    report = judged(pack, nato("14 January 2022"), osce("13 January 2022"))
    (finding,) = of_rule(report, "week")
    assert (finding.category, finding.severity) == (Category.EXPECTATION, Severity.WARNING)
    assert [camp.value for camp in finding.camps] == ["2022-01-14", "2022-01-13"]
    assert finding.message.startswith("“nato-date < osce-date” cannot hold: nato-date is ")


@pytest.mark.parametrize(
    ("formula", "days", "holds"),
    [
        ("nato-date < osce-date", ("12 January 2022", "13 January 2022"), True),
        ("nato-date < osce-date", ("13 January 2022", "13 January 2022"), False),
        ("nato-date <= osce-date", ("13 January 2022", "13 January 2022"), True),
        ("nato-date <= osce-date", ("14 January 2022", "13 January 2022"), False),
        ("nato-date = osce-date", ("13 January 2022", "13 January 2022"), True),
        ("nato-date = osce-date", ("12 January 2022", "13 January 2022"), False),
        ("nato-date + 1 day = osce-date", ("12 January 2022", "13 January 2022"), True),
        ("nato-date + 1 week = osce-date", ("12 January 2022", "13 January 2022"), False),
        ("osce-date - nato-date <= 7", ("1 January 2022", "13 January 2022"), False),
        ("nato-date < osce-date", ("January 2022", "13 January 2022"), True),
        ("nato-date < osce-date", ("February 2022", "13 January 2022"), False),
        ("nato-date < osce-date < nato-date", ("12 January 2022", "13 January 2022"), False),
    ],
)
def test_relations_of_days(judged: Judge, formula: str, days: tuple[str, str], holds: bool) -> None:  # noqa: FBT001
    report = judged(DATES % formula, nato(days[0]), osce(days[1]))
    assert bool(of_rule(report, "week")) is not holds


@pytest.mark.parametrize(
    "texts",
    [
        (nato("14 January 2022"),),
        (nato("14 January 2022"), nato("15 January 2022"), osce("13 January 2022")),
    ],
)
def test_what_nobody_says_or_sources_dispute_is_unknown(
    judged: Judge, texts: tuple[str, ...]
) -> None:
    assert of_rule(judged(DATES % "nato-date < osce-date", *texts), "week") == []


def crash(dead: str, hurt: str, victims: str) -> list[str]:
    return [
        f"{dead} people were killed.",
        f"{hurt} people were injured.",
        f"The crash had {victims} victims.",
    ]


@pytest.mark.parametrize(
    ("formula", "numbers", "holds"),
    [
        ("dead + hurt = all", ("12", "30", "42"), True),
        ("dead + hurt = all", ("12", "30", "44"), False),
        ("dead + hurt ~ all", ("12", "30", "44"), True),
        ("dead + hurt ~ all", ("12", "30", "55"), False),
        ("dead + hurt ~ all, tolerance: 30%", ("12", "30", "55"), True),
        ("dead + hurt ~ all, tolerance: '13'", ("12", "30", "55"), True),
        ("dead + hurt ~ all, tolerance: '12'", ("12", "30", "55"), False),
        ("all - hurt = dead", ("12", "30", "42"), True),
        ("dead * 2 <= hurt", ("12", "30", "42"), True),
        ("dead * 3 <= hurt", ("12", "30", "42"), False),
        ("all / dead < 3", ("12", "30", "42"), False),
        ("all / dead < 4", ("12", "30", "42"), True),
        ("dead + hurt = all", ("12", "more than 30", "44"), True),
        ("dead + hurt = all", ("12", "more than 30", "40"), False),
    ],
)
def test_relations_of_numbers(
    judged: Judge,
    formula: str,
    numbers: tuple[str, ...],
    holds: bool,  # noqa: FBT001  (a table of what holds)
) -> None:
    report = judged(SUMS % formula, *crash(*numbers))
    assert bool(of_rule(report, "sum")) is not holds


@pytest.mark.parametrize("formula", ["dead / 0 < 1", "1 < dead * hurt", "1 < all / hurt"])
def test_what_cannot_be_reckoned_is_unknown(judged: Judge, formula: str) -> None:
    report = judged(SUMS % formula, *crash("12", "more than 30", "42"))
    assert of_rule(report, "sum") == []


def test_a_tolerance_of_the_fact_settles_a_dispute(judged: Judge) -> None:
    pack = (SUMS % "dead < 5").replace("of: killed,", "of: killed, tolerance: 10%,")
    report = judged(pack, "106 people were killed.", "112 people were killed.")
    assert len(of_rule(report, "sum")) == 1


def test_an_open_card_with_several_things_has_no_one_value(judged: Judge) -> None:
    pack = (
        "facts:\n  - {id: dead, kind: quantity, ask: How many died?, of: killed}\n"
        "checks:\n  - {id: few, that: dead < 5}\n"
    )
    quake = "The earthquake in Santiago killed 24 people."
    assert len(of_rule(judged(pack, quake), "few")) == 1
    assert of_rule(judged(pack, quake, "A mine near Odessa killed 31 soldiers."), "few") == []


def test_other_kinds_have_no_order(judged: Judge) -> None:
    pack = (
        "facts:\n  - {id: venue, kind: place, ask: Where?, near: talks}\n"
        "checks:\n  - {id: same, that: venue = venue}\n"
    )
    assert of_rule(judged(pack, "The talks were held in Vienna."), "same") == []
