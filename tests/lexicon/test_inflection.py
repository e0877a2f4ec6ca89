"""Forms of words of rules, stems of words of texts."""

from __future__ import annotations

import pytest

from checker.lexicon import load
from checker.lexicon.en.inflection import forms, stem


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("border", {"borders", "border's", "bordering"}),
        ("country", {"countries", "country's"}),
        ("press conference", {"press conferences"}),
        ("clash", {"clashes", "clashed"}),
        ("evacuate", {"evacuated", "evacuates", "evacuating"}),
        ("un", {"un's"}),
        ("win", {"wins", "won", "winning"}),
        ("lose", {"lost", "losing"}),
        ("child", {"children"}),
        ("stop", {"stopped", "stopping"}),
        ("red card", {"red cards"}),
        ("fireman", {"firemen", "firemen's"}),
        ("human", {"humans", "humans'"}),
    ],
)
def test_words_of_rules_match_their_forms(word: str, expected: set[str]) -> None:
    assert expected | {word} <= forms(word)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("negotiations", "negotiation"),
        ("killed", "killing"),
        ("parties", "party"),
        ("deployed", "deploys"),
        ("stopped", "stops"),
    ],
)
def test_forms_of_one_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("press", "pre"), ("talks", "tale"), ("bus", "bu")])
def test_different_words_keep_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_every_surface_of_the_tables_is_folded_and_found() -> None:
    lexicon = load("en")
    for surface in lexicon.surfaces:
        assert surface == surface.casefold() or surface == surface.lower()
        assert lexicon.senses(surface)


def test_a_language_without_tables_is_unknown() -> None:
    with pytest.raises(LookupError):
        load("xx")
