"""Telephone numbers with one digit wrong, and what is no slip of another number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

CARD = "facts:\n  - {id: phone, kind: name, check: phones, ask: Which number?}\n"


@pytest.mark.parametrize(
    ("one", "other", "cause"),
    [
        ("Call 0945 125 7222 now.", "Phone police on 0945 125 722.", "digit lost"),
        ("Call 0945 125 7222 now.", "Phone police on 0945 125 7232.", "digit changed"),
        ("Call +44 945 125 7202 now.", "Ring +44 945 125 7022.", "digits swapped"),
        ("Call (415) 555-0199 now.", "The hotline is 415-555-0109.", "digit changed"),
    ],
)
def test_one_wrong_digit_is_told(judged: Judge, one: str, other: str, cause: str) -> None:
    (finding,) = judged(CARD, one, other).findings
    assert finding.likely_cause is None
    (finding,) = judged(CARD, one, f"It rained. {one}", other).findings
    assert finding.likely_cause == cause
    assert finding.first == "a3"
    assert finding.suggestion is not None
    assert finding.suggestion in one


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Call 0945 125 7222 now.", "Phone police on 0945 1257222."),
        ("Call 0945 125 7222 now.", "Phone police on 0945 361 7894."),
        ("Call 0945 125 7222 or 0945 125 7223.", "Phone police on 0945 125 7223."),
        ("Lot 0945 125 7222 was sold.", "Lot 0945 125 722 was sold."),
        ("The call came on 2012-06-13 at 10.40.", "The call came on 2012-06-14 at 10.40."),
        ("Call it 415 555 019 or so.", "Call it 415 555 018 or so."),
    ],
)
def test_other_numbers_are_left_alone(judged: Judge, one: str, other: str) -> None:
    assert judged(CARD, one, other).findings == ()
