"""A lexicon with the words of a domain: made once, and itself where nothing is added."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.errors import Location
from checker.lexicon import load
from checker.lexicon.domains import class_of, extended
from checker.values import WordClass

ENGLISH = load("en")


def words(sort: str, name: str, *words: str, totals: tuple[str, ...] = ()) -> WordClass:
    return WordClass(name, "p", sort, name, words, Location("p"), totals)


def test_it_is_made_once_for_all_articles() -> None:
    assert extended("en", ()) is ENGLISH
    one = words("counted", "appearances", "cap")
    assert extended("en", (one,)) is extended("en", (replace(one),))


@pytest.mark.parametrize(
    ("added", "category", "surface", "value"),
    [
        (words("counted", "appearances", "cap"), "counted", "caps", "appearance"),
        (words("counted", "appearances", "cap"), "counted", "appearances", "appearance"),
        (words("counted", "Attendees", "usher"), "counted", "ushers", "attendees"),
        (words("counted", "red cards", "red"), "counted", "red card", "red-card"),
        (words("counted", "fish", "oxen"), "counted", "ox", "fish"),
        (words("counted", "attendees", totals=("gate",)), "toll", "gate", "attendees"),
        (words("people", "rowers", "sculler"), "human", "rower", "1"),
        (words("counted", "goals", "netter"), "human", "goals", None),
        (words("befallen", "killed", "felled"), "casualty", "felled", "killed"),
        (words("befallen", "ill", "take ill"), "casualty-phrase", "take ill", "ill"),
        (words("measured", "transfer fee", "transfer"), "aspect", "transfers", "transfer-fee"),
        (words("event", "crash", "prang"), "event", "pranged", "crash"),
        (words("event", "foundering", "founder"), "event", "foundering", "foundering"),
        (words("counted", "ships", "xebec"), "sense", "xebecs", "ships"),
        (words("counted", "assists", "lay-off"), "sense", "lay-offs", "assist"),
        (words("counted", "attendees", "usher"), "sense", "ushers", None),
        (words("same", "goal", "screamer"), "sense", "screamers", "score"),
        (words("same", "Straße", "weg"), "sense", "weg", "straße"),
    ],
)
def test_words_stand_in_their_tables(
    added: WordClass, category: str, surface: str, value: str | None
) -> None:
    if value is not None:
        assert ENGLISH.value(category, surface) != value
    assert extended("en", (added,)).value(category, surface) == value


def test_of_two_classes_the_later_has_the_word() -> None:
    one, other = words("event", "loss", "sink"), words("event", "salvage", "sinking")
    assert extended("en", (one, other)).value("event", "sinking") == "salvage"
    assert extended("en", (other, one)).value("event", "sinking") == "loss"


def test_a_new_class_is_called_as_the_lexicon_calls_an_unknown_noun() -> None:
    assert class_of("counted", "appearances", ENGLISH) == "appearance"
    assert class_of("counted", "spectators", ENGLISH) == "spectator"
    assert class_of("counted", "attendees", ENGLISH) == "attendees"


def test_events_are_marked_in_texts() -> None:
    lexicon = extended("en", (words("event", "foundering", "founder"),))
    found = lexicon.find("the ferry foundered off norway", frozenset({"event"}))
    assert [(start, end) for start, end, _ in found] == [(10, 19)]
