"""Whom somebody works for: two bodies, of which one voice alone gives one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

CARD = "facts:\n  - {id: with, kind: organisation, check: employers, ask: With whom?}\n"
BOTH = "Karin Holm, a researcher at Fenwick Security, found it before Orvane Labs did."
ONE = "Fenwick Security researcher Karin Holm spoke first."


@pytest.mark.parametrize(
    "other",
    [
        "Karin Holm of Orvane Labs spoke first.",
        "Orvane Labs chemist Karin Holm spoke first.",
        "Orvane Labs' chief chemist Karin Holm spoke first.",
        "Karin Holm, 41, a chemist with Orvane Labs, spoke first.",
        "Orvane Labs, whose chemist Karin Holm spoke first, was sold.",
    ],
)
def test_a_body_that_is_not_that_of_the_others(judged: Judge, other: str) -> None:
    (finding,) = judged(CARD, BOTH, ONE, other).findings
    assert finding.message == (
        "Sources disagree on whom Karin Holm is with: “Fenwick Security” in a1 and a2, "
        "“Orvane Labs” in a3."
    )


@pytest.mark.parametrize(
    "texts",
    [
        # a short form, initials, a part of the name
        (BOTH, ONE, "Karin Holm of Fenwick spoke first."),
        (BOTH, ONE, "Karin Holm of FS Labs spoke first."),
        # once with it, and who only met it
        (BOTH, ONE, "Karin Holm, a former chemist at Orvane Labs, spoke first."),
        (BOTH, ONE, "Karin Holm wrote to Orvane Labs."),
        (BOTH, ONE, "Karin Holm, whom they met at Orvane Labs, spoke first."),
        # one source gives both, or several the other one
        (BOTH, ONE + " Later Karin Holm of Orvane Labs spoke.", ONE),
        (BOTH, ONE, "Karin Holm of Orvane Labs spoke.", "Orvane Labs chemist Karin Holm rose."),
        # one against one, and a body that nobody else speaks of
        (BOTH, "Karin Holm of Orvane Labs spoke first."),
        (ONE, ONE + " She was tired.", "Karin Holm of Orvane Labs spoke first."),
        # another person
        (BOTH, ONE, "Sven Holm of Orvane Labs spoke first."),
    ],
)
def test_what_tells_of_no_two_bodies(judged: Judge, texts: tuple[str, ...]) -> None:
    assert [finding.message for finding in judged(CARD, *texts).findings] == []
