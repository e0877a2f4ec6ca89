"""Two nations of one ship, person or group, and what may well be of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

CARD = "facts:\n  - {id: nation, kind: place, check: nations, ask: Of which nation is it?}\n"


@pytest.mark.parametrize(
    ("asked", "one", "other"),
    [
        (
            "the flag of the ship",
            "Pirates boarded the Amalia Star, which flies the flag of Panama.",
            "The Amalia Star, flagged in Liberia, was boarded.",
        ),
        (
            "the flag of the ship",
            "Pirates boarded the Panama-flagged tanker Amalia Star.",
            "The Amalia Star sails under the flag of Liberia.",
        ),
        (
            "the flag of the ship",
            "Pirates boarded the Greek-registered Amalia Star.",
            "The tanker Amalia Star is registered in Malta.",
        ),
        (
            "the flag of the ship",
            "The Amalia Star was sailing under a Maltese flag.",
            "The Liberian-flagged Amalia Star was boarded.",
        ),
        (
            "the nation of Lund",
            "The Danish sailor Peter Lund was rescued.",
            "Peter Lund, 46, is a Swedish sailor.",
        ),
        (
            "the nation of Lund",
            "Peter Lund, a Dane, was rescued.",
            "A helicopter saved Swedish extreme skier Peter Lund.",
        ),
        (
            "the nation of the tourists",
            "Four Chinese tourists died in Kolmar.",
            "In Kolmar mourners lit candles for the Japanese holidaymakers.",
        ),
    ],
)
def test_one_thing_has_one_nation(judged: Judge, asked: str, one: str, other: str) -> None:
    (finding,) = judged(CARD, one, other).findings
    assert finding.subject == asked


@pytest.mark.parametrize(
    "texts",
    [
        # two ships, told by one article
        (
            "Pirates boarded the Panama-flagged tanker Amalia Star.",
            "The Amalia Star is Liberia-flagged, the Sea Lark sails under the flag of Panama.",
        ),
        # two people of one surname
        (
            "The Danish sailor Peter Lund was rescued.",
            "The Swedish sailor Anna Lund was rescued.",
        ),
        # whose office it is, and what has a nation by itself
        ("The Irish coach Peter Lund wept.", "Peter Lund, a Danish striker once, wept."),
        ("Peter Lund, a Russian teacher, wept.", "The Danish sailor Peter Lund wept."),
        # the other nation is known
        (
            "The Danish sailor Peter Lund was rescued.",
            "Peter Lund, a Swedish sailor, had lived in Denmark.",
        ),
        # three nations: of several people
        (
            "Four Chinese tourists died in Kolmar.",
            "Japanese tourists died in Kolmar.",
            "Korean tourists died in Kolmar.",
        ),
        # two voices each
        (
            "Four Chinese tourists died in Kolmar.",
            "Chinese travellers lay under the bus in Kolmar.",
            "Japanese tourists died in Kolmar.",
            "The mayor of Kolmar lit a candle for Japanese visitors.",
        ),
        ("The party is registered in Malta, Lund said.", "A Greek-flagged tanker, Lund said."),
    ],
)
def test_what_is_of_two_nations(judged: Judge, texts: tuple[str, ...]) -> None:
    assert judged(CARD, *texts).findings == ()


def test_the_line_and_column_are_those_of_the_nation(judged: Judge) -> None:
    texts = (
        "It was dark.\nA dhow and the Panama-flagged tanker Amalia Star met.",
        "The Amalia Star flew the flag of Liberia.",
    )
    (finding,) = judged(CARD, *texts).findings
    places = {
        claim.mention.surface: (claim.passage.line, claim.passage.column)
        for camp in finding.camps
        for claim in camp.claims
    }
    assert places == {"Panama": (2, 16), "Liberia": (1, 34)}


def test_a_nation_on_another_line_than_every_name_has_no_known_place(judged: Judge) -> None:
    texts = (
        "Pirates boarded the Panamanian-flagged\ntanker Amalia Star.",
        "The Amalia Star flew the flag of Liberia.",
    )
    assert judged(CARD, *texts).findings == ()
    (finding,) = judged(CARD, texts[0].replace("\n", " "), texts[1]).findings
    assert finding.subject == "the flag of the ship"
