from __future__ import annotations

import pytest

from checker.lexicon.eastern import is_family_first, readings
from checker.lexicon.romanisation import key
from checker.lexicon.transliteration import accentless, is_syllabic, is_unvowelled, latin


@pytest.mark.parametrize(
    ("word", "letters"),
    [
        ("Щербаков", "shcherbakov"),
        ("Қасым", "kasym"),
        ("Παπανδρέου", "papandreou"),
        ("სააკაშვილი", "saakashvili"),
        ("Փաշինյան", "pashinyan"),
        ("נתניהו", "ntnyhw"),
        ("محمد", "mhmd"),
        ("मोदी", "modi"),
        ("सिंह", "sinh"),
        ("김", "gim"),
        ("オバマ", "obama"),
        ("おばま", "obama"),
        ("习近平", "xijinping"),
        ("Müller", "muller"),
        ("Đặng", "djang"),
        ("O’Brien", "obrien"),
        ("ហ៊ុន", ""),
        ("123", ""),
    ],
)
def test_a_word_in_latin_letters(word: str, letters: str) -> None:
    assert latin(word) == letters


def test_marks_may_be_lost() -> None:
    assert [accentless(each) for each in ("Vučić", "Đặng", "Şahin", "Путин")] == [
        "vucic",
        "dang",
        "sahin",
        "putin",
    ]


def test_scripts_are_told_apart() -> None:
    assert [is_unvowelled(each) for each in ("محمد", "נתניהו", "Putin", "김")] == [
        True,
        True,
        False,
        False,
    ]
    assert [is_syllabic(each) for each in ("习近平", "김정은", "Putin", "オバマ")] == [
        True,
        True,
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Schneider", "Shneider"),
        ("Dzhokhar", "Jokhar"),
        ("Andreyev", "Andreev"),
        ("Andrejewitsch", "Andreyevich"),
        ("Ouattara", "Wattara"),
        ("Hossain", "Husayn"),
        ("Zelenskiy", "Zelenskyj"),
    ],
)
def test_spellings_of_one_word_have_one_key(a: str, b: str) -> None:
    assert key(a) == key(b)


@pytest.mark.parametrize(
    ("a", "b"),
    [("Petrov", "Petrova"), ("Sokolov", "Sokolovsky"), ("Marin", "Martin"), ("Chen", "Cohen")],
)
def test_two_words_have_two_keys(a: str, b: str) -> None:
    assert key(a) != key(b)


@pytest.mark.parametrize(
    ("a", "b", "one"),
    [
        ("xi jinping", "hsi chin ping", True),
        ("mao zedong", "mao tse tung", True),
        ("jinping xi", "xi jinping", True),
        ("kim jong un", "gim jeong eun", True),
        ("pak yong chol", "park young chul", True),
        ("kim yong chol", "kim tong ho", False),
        ("jane lee", "anna lee", False),
        ("wendy sherman", "wendy sherman", False),
    ],
)
def test_eastern_names_share_a_reading(a: str, b: str, *, one: bool) -> None:
    assert bool(readings(tuple(a.split())) & readings(tuple(b.split()))) is one


def test_a_family_name_stands_first() -> None:
    assert is_family_first(("xi", "jinping"))
    assert not is_family_first(("jinping", "xi"))
    assert not is_family_first(("xi",))
