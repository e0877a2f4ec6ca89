"""The scene of a story in two places, and what may well be near both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

CARD = "facts:\n  - {id: scene, kind: place, check: scenes, ask: Where did it happen?}\n"
OTHERS = (
    "The coach left the road near Tornvik and hit a tree.",
    "Twelve people were in the coach that came off the road outside Tornvik.",
)


def _subjects(judged: Judge, *texts: str) -> list[str]:
    return [finding.message for finding in judged(CARD, *texts).findings]


@pytest.mark.parametrize(
    "odd",
    [
        "A coach ran off the road not far from Hvaldal.",
        "On the outskirts of Hvaldal a coach hit a lorry.",
        "A coach left the road in the village of Hvaldal.",
        "Villagers of the Hvaldal hamlet saw the coach leave the road.",
        "A coach hit Hvaldal and left the road.",
    ],
)
def test_scenes_in_two_places(judged: Judge, odd: str) -> None:
    (message,) = _subjects(judged, *OTHERS, odd)
    assert "Tornvik" in message
    assert "Hvaldal" in message


@pytest.mark.parametrize(
    "odd",
    [
        "A coach ran off the road near Hvaldal, ten miles from Tornvik.",
        "The owner of the firm was born near Hvaldal.",
        "A coach ran off the road in Hvaldal.",
        "A coach ran off the road near Hvaldal. The road outside Elmo is closed.",
        "The coach had broken down near Norway.",
        "The Hvaldal hamlet wept for the coach.",
    ],
)
def test_what_may_be_near_both(judged: Judge, odd: str) -> None:
    assert _subjects(judged, *OTHERS, odd) == []


def test_one_voice_against_one(judged: Judge) -> None:
    assert _subjects(judged, OTHERS[0], "A coach ran off the road near Hvaldal.") == []


def test_what_happened_besides_is_told_farther_down(judged: Judge) -> None:
    besides = f"{'The police said no more. ' * 25}A coach ran off the road near Hvaldal."
    assert _subjects(judged, *OTHERS, besides) == []


def test_a_scene_that_three_name_and_one_tells_of(judged: Judge) -> None:
    texts = (
        "The coach left the road near Tornvik and hit a tree.",
        "Tornvik weeps for those in the coach.",
        "A coach ran off the road in the field at Hvaldal.",
    )
    assert _subjects(judged, *texts) == []
    (message,) = _subjects(judged, *texts, "The mayor of Tornvik lit a candle.")
    assert "Hvaldal" in message


def test_a_scene_that_two_name_is_no_slip_of_one(judged: Judge) -> None:
    odd = "A coach ran off the road near Hvaldal."
    assert _subjects(judged, *OTHERS, odd, "The mayor of Hvaldal lit a candle.") == []


def test_an_article_that_names_the_likelier_scene_is_held_against_no_other(judged: Judge) -> None:
    texts = (
        *OTHERS,
        "The coach lay near Tornvik in the snow. The road is closed.",
        "A man saw the coach on the road near Elmo.",
        "The coach was seen on the road near Elmo.",
        "Tornvik weeps. A bus was on the road near Hvaldal.",
    )
    assert _subjects(judged, *texts) == []
