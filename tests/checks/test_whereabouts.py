"""Two places of one thing, and what may well be in both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

CARD = "facts:\n  - {id: where, kind: place, check: whereabouts, ask: Where is it?}\n"


@pytest.mark.parametrize(
    ("asked", "one", "other"),
    [
        ("where it is made", "It is built at Kolmar.", "The factory in Vestra hired 40 people."),
        (
            "where it is made",
            "The Kolmar mill will soon be shut.",
            "The mill at Vestra is to be shut.",
        ),
        (
            "where it is made",
            "The cider rolls off the line at Kolmar.",
            "It is bottled on a new line in Vestra.",
        ),
        ("where the journey began", "It sailed from Tornvik.", "She had boarded at Hvaldal."),
        (
            "where the journey began",
            "The trawler left Tornvik at dawn.",
            "The trawler was on its way from Hvaldal when it sank.",
        ),
        ("where the journey led", "It was bound for Tornvik.", "The ferry left Elmo for Hvaldal."),
        ("where the journey led", "It was bound for Elmo.", "A bus from Tornvik to Hvaldal fell."),
        ("where the journey began", "It sailed from Elmo.", "A boat from Hvaldal to Vestra sank."),
        (
            "where the journey led",
            "It was bound for Tornvik.",
            "Fog lay over Hvaldal, the ferry's destination.",
        ),
        (
            "where the journey led",
            "The express ran from Lima, on the coast, to Cusco.",
            "The express was bound for Lima from Cusco.",
        ),
        (
            "where the journey led",
            "They took the express from Cusco towards Lima.",
            "It ran to Cusco from Lima.",
        ),
        (
            "the place of death of Vosk",
            "Gerald Vosk died at his home in Tornvik.",
            "Gerald Vosk, who died in Hvaldal, wrote books.",
        ),
        (
            "the place of arrest of Vosk",
            "Gerald Vosk was arrested late on Monday night in Tornvik.",
            "Gerald Vosk, 46, was caught near Hvaldal.",
        ),
        (
            "the grave of Vosk",
            "Gerald Vosk was buried at Tornvik.",
            "Gerald Vosk, 46, will be laid to rest in Hvaldal.",
        ),
        (
            "the prison of Vosk",
            "Gerald Vosk is being held in Tornvik.",
            "Gerald Vosk was jailed in Hvaldal.",
        ),
        (
            "the treatment of Vosk",
            "Gerald Vosk was airlifted to Tornvik.",
            "Gerald Vosk is being treated at Hvaldal.",
        ),
        (
            "the place of arrest of Vosk",
            "Gerald Vosk fled to Tornvik, where he was caught.",
            "Gerald Vosk fled. He was arrested on Monday in Hvaldal.",
        ),
        ("where it came down", "The jet was diverted to Tornvik.", "The jet landed at Hvaldal."),
        (
            "where somebody studied",
            "She was a student at the University of Kolmar.",
            "She had studied at Vestra College.",
        ),
        (
            "the stadium",
            "On Monday the concert at Kolmar Stadium was called off.",
            "The concert at Vestra Arena was called off on Monday.",
        ),
    ],
)
def test_one_thing_is_in_one_place(judged: Judge, asked: str, one: str, other: str) -> None:
    (finding,) = judged(CARD, one, other).findings
    assert finding.subject == asked
    assert len(finding.camps) == 2


@pytest.mark.parametrize(
    "texts",
    [
        # of one size, and neither in the other
        ("It is built at Dresden.", "It is built in Germany."),
        ("It is built at Kolmar.", "It is built at Kolmarr."),
        ("It sailed from Tornvik.", "It sailed from three miles off Hvaldal."),
        # who names both speaks of two things
        ("It sailed from Tornvik.", "It sailed from Hvaldal, and not from Tornvik."),
        # there and back
        (
            "The express ran from Lima to Cusco.",
            "It ran from Cusco to Lima. On Monday it had run from Lima to Cusco.",
        ),
        (
            "The express ran from Lima to Cusco.",
            "On Monday the express ran from Lima to Cusco.",
            "The express ran from Cusco to Lima.",
            "On Monday the express ran from Cusco to Lima.",
        ),
        ("The express ran from Lima to Cusco.", "The express ran from Cusco to Puno."),
        # three places, or two that several sources give
        ("It sailed from Tornvik.", "It sailed from Hvaldal.", "It sailed from Elmo."),
        (
            "It sailed from Tornvik.",
            "The boat sailed from Tornvik.",
            "It sailed from Hvaldal.",
            "The boat sailed from Hvaldal.",
        ),
        # people leave places as well
        ("The singer left Tornvik at dawn.", "The singer left Hvaldal for good."),
        ("A decision was made in Tornvik.", "Plans were made in Hvaldal."),
        # somewhere in a country
        ("Gerald Vosk was in Elmo and arrested in Tornvik.", "Gerald Vosk was caught in Norway."),
        # houses stand anywhere, and sites are spoken of for many reasons
        ("The six-storey house in Tornvik fell.", "The six-storey house in Hvaldal fell."),
        ("A bus stood at Kolmar Stadium.", "Nobody sang at Vestra Arena."),
        # two of a kind in one article: the story has several
        (
            "The concert at Kolmar Stadium was called off.",
            "The concert at Vestra Arena was called off, that at Elmo Arena was not.",
        ),
        ("The mill at Kolmar burned.", "Nobody was hurt in the factory at Vestra."),
        ("He studied at Kolmar.", "He studied at Kolmar College."),
        # where prisoners and patients are brought later on, and the adjective of a state
        (
            "Two men escaped from Tornvik Prison.",
            "The two men who escaped from Tornvik Prison are on the run.",
            "The two men who escaped on Monday have been moved to Hvaldal Prison.",
        ),
        (
            "The singer is in the hospital in Tornvik with burns.",
            "The singer with the burns was moved to the hospital in Hvaldal.",
        ),
        ("Two men escaped from Tornvik prison.", "Two men escaped from a Californian prison."),
    ],
)
def test_a_story_is_full_of_places(judged: Judge, texts: tuple[str, ...]) -> None:
    assert judged(CARD, *texts).findings == ()
