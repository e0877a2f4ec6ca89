"""One post, one holder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.values import Category, Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import Finding, StoryReport

    Judge = Callable[..., StoryReport]

PACK = (
    "facts:\n  - {id: office, kind: office, subject: person, ask: Which office?}\n"
    "checks:\n  - {id: one, exclusive: office, of: US Secretary of State%s}\n"
)


def holder(name: str, post: str = "US Secretary of State") -> str:
    return f"{post} {name} spoke first."


def of_rule(report: StoryReport) -> list[Finding]:
    return [finding for finding in report.findings if finding.rule == "one"]


def test_two_holders_are_a_conflict(judged: Judge) -> None:
    texts = [holder("Antony Blinken"), holder("Wendy Sherman")]
    (finding,) = of_rule(judged(PACK % "", *texts))
    assert (finding.category, finding.severity) == (Category.CONFLICT, Severity.ERROR)
    assert [(camp.value, camp.against) for camp in finding.camps] == [
        ("Antony Blinken", (1,)),
        ("Wendy Sherman", (0,)),
    ]
    assert "Antony Blinken in a1 and Wendy Sherman in a2" in finding.message


def test_the_relation_says_how_loud(judged: Judge) -> None:
    texts = [holder("Antony Blinken"), holder("Wendy Sherman")]
    (finding,) = of_rule(judged(PACK % ", severity: note", *texts))
    assert finding.severity is Severity.NOTE


@pytest.mark.parametrize(
    "other",
    [
        holder("Antony Blinken"),
        holder("Anthony Blinken"),
        holder("Wendy Sherman", "US Deputy Secretary of State"),
        holder("Mike Pompeo", "Former US Secretary of State"),
        "Wendy Sherman is not the US Secretary of State.",
        "Wendy Sherman spoke first.",
    ],
)
def test_one_holder_and_other_posts_are_none(judged: Judge, other: str) -> None:
    assert of_rule(judged(PACK % "", holder("Antony Blinken"), other)) == []


def test_what_one_source_calls_two_people_is_told_too(judged: Judge) -> None:
    text = f"{holder('Antony Blinken')} {holder('Wendy Sherman')}"
    (finding,) = of_rule(judged(PACK % "", text))
    assert {claim.article for claim in finding.claims} == {"a1"}


def test_another_name_of_the_post_is_the_post(judged: Judge) -> None:
    texts = [holder("Antony Blinken"), holder("Wendy Sherman", "US Foreign Minister")]
    (finding,) = of_rule(judged(PACK % "", *texts))
    assert [camp.value for camp in finding.camps] == ["Antony Blinken", "Wendy Sherman"]
