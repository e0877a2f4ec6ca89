"""What claims tell beside their figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.alignment.circumstances import Circumstances
from checker.alignment.once import asked_once

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import Claim, StoryReport

    Judge = Callable[..., StoryReport]

COUNT = "facts:\n  - {id: count, kind: quantity, ask: How many?}\n"
GENEVA = "The thieves left a 12-metre rope in Geneva."


@pytest.mark.parametrize(
    ("one", "other", "elsewhere"),
    [
        (GENEVA, "A 15-metre rope hung from a roof in Zurich.", True),
        (GENEVA, "A 15-metre rope was found in Geneva.", False),
        (GENEVA, "A 15-metre rope hung from the roof.", False),
        ("Anna Lund had two years left.", "John Smith had three years left.", True),
        ("Anna Lund had two years left.", "She had three years left.", False),
    ],
)
def test_who_and_where_tell_two_figures_apart(
    judged: Judge, one: str, other: str, *, elsewhere: bool
) -> None:
    ours, theirs = (_told(judged(COUNT, text)) for text in (one, other))
    assert ours.elsewhere(theirs) is theirs.elsewhere(ours) is elsewhere


def test_what_is_asked_tells_two_figures_apart(judged: Judge) -> None:
    rope, boat, length = (
        _told(judged(COUNT, text))
        for text in (GENEVA, "They fled in a 9-metre boat.", "It was 9 metres long.")
    )
    assert rope.asked_apart(boat)
    assert not rope.asked_apart(length)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Her contract has two years left.", "remaining"),
        ("They led with nine minutes left.", ""),
        ("The trial lasted nine days.", "extent"),
    ],
)
def test_what_an_article_answers_once(judged: Judge, text: str, asked: str) -> None:
    (claim,) = _claims(judged(COUNT, text))
    assert asked_once(claim) == asked


def _told(report: StoryReport) -> Circumstances:
    return Circumstances(_claims(report))


def _claims(report: StoryReport) -> list[Claim]:
    return [claim for row in report.facts for cell in row.cells for claim in cell.claims]
