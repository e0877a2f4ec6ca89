"""Sources that do not agree, and how loud that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.values import Category, Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

CARD = "{id: troops, kind: quantity, ask: How many?, of: [troops, soldiers], near: border%s}"


def card(more: str = "") -> str:
    return f"facts:\n  - {CARD % (', ' + more if more else '')}\n"


def at_border(number: str) -> str:
    return f"There are {number} soldiers at the border."


BOUND = "Officials count the men at the border every morning of the week and every evening too."


def test_sources_that_say_the_same_agree(judged: Judge) -> None:
    report = judged(card(), at_border("340"), at_border("340"))
    assert report.findings == ()
    (agreement,) = report.agreements
    assert (agreement.rule, agreement.value) == ("troops", "340 troops")
    assert [claim.article for claim in agreement.claims] == ["a1", "a2"]


def test_a_conflict_shows_both_sides(judged: Judge) -> None:
    (finding,) = judged(card(), at_border("340"), at_border("510")).findings
    assert finding.category is Category.CONFLICT
    assert [(camp.value, camp.against) for camp in finding.camps] == [
        ("340 troops", (1,)),
        ("510 troops", (0,)),
    ]
    assert finding.message == (
        "How many? 340 troops in a1, 510 troops in a2. "
        "340 troops and 510 troops cannot both be right."
    )


def test_one_article_may_contradict_itself(judged: Judge) -> None:
    (finding,) = judged(card(), f"{at_border('340')} {at_border('510')}").findings
    assert {claim.article for claim in finding.claims} == {"a1"}


def test_compatible_values_are_no_conflict(judged: Judge) -> None:
    report = judged(card(), at_border("thousands of"), at_border("4,350"))
    assert report.findings == ()
    assert report.agreements == ()


def test_sides_that_clash_with_nobody_are_left_out(judged: Judge) -> None:
    texts = [at_border(each) for each in ("hundreds of", "340", "510")]
    (finding,) = judged(card(), *texts).findings
    assert [camp.value for camp in finding.camps] == ["340 troops", "510 troops"]


@pytest.mark.parametrize(
    ("tolerance", "loud"),
    [("10%", False), ("4%", True), ("'6'", False), ("'5'", True)],
)
def test_a_tolerance_widens_what_fits(judged: Judge, tolerance: str, loud: bool) -> None:  # noqa: FBT001
    report = judged(card(f"tolerance: {tolerance}"), at_border("106"), at_border("112"))
    assert bool(report.findings) is loud
    statuses = {str(cell.status) for row in report.facts for cell in row.cells}
    assert statuses == ({"conflicts"} if loud else {"compatible"})
    assert report.agreements == ()


def test_open_bounds_keep_their_distance(judged: Judge) -> None:
    texts = [at_border("more than 340"), at_border("fewer than 100")]
    (finding,) = judged(card("tolerance: 10%"), *texts).findings
    assert finding.rule == "troops"


def test_bounds_far_apart_are_a_warning(judged: Judge) -> None:
    texts = [at_border("more than 26,000"), at_border("more than 31,000")]
    (finding,) = judged(card(), *texts).findings
    assert (finding.severity, finding.likely_cause) == (Severity.WARNING, "bounds differ")


def test_a_named_slip_is_told_with_its_article(judged: Judge) -> None:
    texts = [at_border("100"), at_border("100,000"), at_border("100,000") + " " + BOUND]
    (finding,) = judged(card(), *texts).findings
    assert finding.severity is Severity.ERROR
    assert finding.likely_cause == "thousands dropped"
    assert finding.first == "a1"
    assert finding.message.endswith("Likely slip: thousands dropped in a1.")


def test_what_a_rule_says_opens_the_message(judged: Judge) -> None:
    pack = card("says: Troops at the border number")
    (finding,) = judged(pack, at_border("340"), at_border("510")).findings
    assert finding.message.startswith("Troops at the border number 340 troops in a1")
