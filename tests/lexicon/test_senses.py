"""Words of one meaning: each stands in one place, and classes lend theirs."""

from __future__ import annotations

from collections import Counter

import pytest

from checker.lexicon import load
from checker.lexicon.en import senses
from checker.lexicon.en.counted import CASUALTY_NOUNS, PEOPLE, THINGS
from checker.lexicon.en.events import CASUALTIES, EVENTS

ROWS = senses._SENSES  # noqa: SLF001  (that the rows repeat nothing is what is tested)
CLASSES = (*senses._EVENTS, *senses._COUNTED)  # noqa: SLF001
LENT = {
    *(word for words in CASUALTIES.values() for word in words.split()),
    *(word for words in CASUALTY_NOUNS.values() for word in words),
    *(word.strip() for name in CLASSES for word in EVENTS.get(name, "").split(",")),
    *(word for name in CLASSES for word in (*PEOPLE.get(name, ()), *THINGS.get(name, ()))),
}


def test_every_word_stands_once() -> None:
    every = [word for name, words in ROWS.items() for word in (name, *words.split())]
    assert [word for word, count in Counter(every).items() if count > 1] == []
    names = ROWS.keys() & set(CLASSES)
    assert sorted(LENT.intersection(every) - names) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("fell", "dropped"),
        ("slain", "deaths"),
        ("vessels", "frigate"),
        ("blasts", "detonated"),
        ("sank", "capsizing"),
        ("reached", "arrives"),
        ("firemen", "firefighter"),
    ],
)
def test_words_of_one_meaning_share_their_sense(one: str, other: str) -> None:
    table = load("en").table("sense")
    assert table[one] == table[other]


@pytest.mark.parametrize(("one", "other"), [("bombed", "raided"), ("core", "processor")])
def test_words_of_wide_classes_do_not(one: str, other: str) -> None:
    table = load("en").table("sense")
    assert table.get(one, one) != table.get(other, other)
