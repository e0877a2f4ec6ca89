"""What befell somebody or something in two places, and kinds of places that have two names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

CARD = "facts:\n  - {id: where, kind: place, check: whereabouts, ask: Where is it?}\n"
ARRESTED = (
    "Gerald Vosk, 46, was arrested on Monday at a petrol station in Tornvik.",
    "The baker was caught in Tornvik after three days.",
)


@pytest.mark.parametrize(
    ("asked", "texts"),
    [
        ("the place of arrest", (*ARRESTED, "He was picked up on Monday in Hvaldal.")),
        ("the place of arrest", (*ARRESTED, "He was led off last night in Hvaldal.")),
        (
            "the place of arrest",
            (
                "Gerald Vosk, known to all as Father Ulf, was seen and caught in Tornvik.",
                "Gerald Vosk was handcuffed at a motel in Tornvik, Maine.",
                "Vosk was caught on Monday in Hvaldal, Vermont.",
            ),
        ),
        (
            "the place of arrest",
            (
                "Gerald Vosk was arrested at a Mill Street flat.",
                "Gerald Vosk was arrested late on Monday night at 2024 Pine Street.",
            ),
        ),
        (
            "where the vehicle was found",
            (
                "A red van was found burnt out on a forest road near Tornvik.",
                "The van used by the robbers turned up in Tornvik.",
                "They fled in a van, which was found on fire near the village of Hvaldal.",
            ),
        ),
        (
            "where the weapon was found",
            (
                "Divers recovered a pistol in the bay near Tornvik.",
                "Divers recovered the pistol in Tornvik.",
                "The gun was found in Hvaldal.",
            ),
        ),
        (
            "the hospital",
            (
                "The driver was taken to Kolmar Hospital.",
                "He was flown to Kolmar Hospital.",
                "The driver was airlifted to Vestra Hospital.",
            ),
        ),
        (
            "the street",
            (
                "The fire gutted a bakery on Mill Street.",
                "Flames gutted the old bakery in Mill Street.",
                "The bakery on Pine Street was gutted.",
            ),
        ),
        (
            "the school",
            (
                "Flames gutted a nursery school, the Anders-Lund, in the night.",
                "The Anders-Lund nursery school was gutted in the night.",
                "Flames gutted the nursery school Ulf-Dahl in the night.",
            ),
        ),
        (
            "the valley",
            (
                "The slide buried a hut in the Kolmar valley.",
                "A hut in the Kolmar valley lay under the slide.",
                "The slide swept away a hut in the Vestra valley.",
            ),
        ),
    ],
)
def test_one_thing_befell_in_one_place(judged: Judge, asked: str, texts: tuple[str, ...]) -> None:
    (finding,) = judged(CARD, *texts).findings
    assert finding.subject == asked
    assert len(finding.camps) == 2


@pytest.mark.parametrize(
    "odd",
    [
        # of something else
        "He was arrested for a robbery in Hvaldal.",
        "He was arrested, and his wife wept in Hvaldal.",
        "He was arrested two days after the shooting in Hvaldal.",
        # of another time, or of another man
        "He was arrested last year in Hvaldal.",
        "He was arrested a year ago in Hvaldal.",
        "He was arrested in Hvaldal in 2003.",
        "A second man was arrested in Hvaldal.",
        "Anna Lund was arrested in Hvaldal.",
        # of another size
        "He was arrested on Mill Street.",
        "He was arrested in Norway.",
        # who gives two speaks of two
        "One was arrested in Hvaldal. A boy was arrested in Skarvik.",
        "One was arrested in Hvaldal, far from Tornvik.",
    ],
)
def test_who_else_was_arrested_elsewhere(judged: Judge, odd: str) -> None:
    assert judged(CARD, *ARRESTED, odd).findings == ()


@pytest.mark.parametrize(
    "texts",
    [
        # no name tells which thing was found
        (
            "It was found in Tornvik.",
            "Letters were found in Tornvik.",
            "They turned up in Hvaldal.",
        ),
        # two things, one of them named by nobody
        (
            "A van was found in Tornvik.",
            "The van was found in Tornvik.",
            "A pistol lay in Hvaldal.",
        ),
        # behind a school that has its name comes another name
        (
            "Flames gutted the Anders-Lund school in the night.",
            "The Anders-Lund school was gutted in the night.",
            "Flames gutted the Anders School, the Dahlia said in the night.",
        ),
        # one voice each, and streets that have nothing in common
        ("The fire gutted a bakery on Mill Street.", "The bakery on Pine Street was gutted."),
        (
            "The fire gutted a bakery on Mill Street.",
            "Flames gutted the old bakery in Mill Street.",
            "The mayor lives on Pine Street.",
        ),
        (
            "The driver was taken to Kolmar Hospital.",
            "He was flown to Kolmar Hospital.",
            "The choir was taken to Vestra.",
        ),
    ],
)
def test_much_is_found_and_done_in_many_places(judged: Judge, texts: tuple[str, ...]) -> None:
    assert judged(CARD, *texts).findings == ()
