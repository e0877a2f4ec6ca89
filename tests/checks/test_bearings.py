"""Two sides of one place, and what may well lie on both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

CARD = "facts:\n  - {id: side, kind: place, check: bearings, ask: On which side?}\n"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Pirates struck 90 miles east of Aden.", "It was hit 90 miles west of Aden."),
        ("Pirates struck 90 miles north of Aden.", "It was hit 90 miles south of Aden."),
        (
            "The quake was centred 11 miles southeast of Yerrimont.",
            "The epicentre lay 11 miles (18 km) southwest of the town of Yerrimont.",
        ),
        (
            "The cargo train with chlorine derailed at dawn south of Kazan.",
            "At dawn a cargo train derailed north of Kazan; chlorine leaked.",
        ),
    ],
)
def test_one_thing_is_on_one_side(judged: Judge, one: str, other: str) -> None:
    (finding,) = judged(CARD, one, other).findings
    assert len(finding.camps) == 2
    assert " of " in finding.camps[0].value


@pytest.mark.parametrize(
    "texts",
    [
        ("Pirates struck 90 miles east of Aden.", "A market burned 20 miles west of Aden."),
        ("Pirates struck 90 miles east of Aden.", "It was hit 90 miles northeast of Aden."),
        ("Pirates struck 90 miles east of Aden.", "It was hit 90 miles west of Kazan."),
        (
            "Pirates struck 90 miles east of Aden, and another 90 miles west of Aden.",
            "It was hit 90 miles west of Aden.",
        ),
    ],
)
def test_several_things_lie_around_a_place(judged: Judge, texts: tuple[str, ...]) -> None:
    assert judged(CARD, *texts).findings == ()
