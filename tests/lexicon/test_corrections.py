from __future__ import annotations

import pytest

from checker.lexicon.corrections import corrections
from checker.lexicon.misspelling import cost


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        # the hand: swapped, doubled, lost and neighbouring letters
        ("thier", "their"), ("untill", "until"), ("goverment", "government"), ("teh", "the"),
        ("ahve", "have"), ("wihch", "which"), ("becuase", "because"), ("comming", "coming"),
        ("accomodatoin", "accommodation"), ("hwihc", "which"),
        # the ear
        ("nite", "night"), ("enuff", "enough"), ("brekfast", "breakfast"),
        ("nesessary", "necessary"), ("fotograph", "photograph"),
         ("lissen", "listen"), ("dauter", "daughter"), ("skool", "school"),
        # endings and vowels
        ("recieve", "receive"), ("independant", "independent"), ("existance", "existence"),
        ("responsable", "responsible"), ("definately", "definitely"), ("seperate", "separate"),
        ("partys", "parties"), ("succesful", "successful"), ("publically", "publicly"),
        ("politicaly", "politically"), ("begining", "beginning"), ("occured", "occurred"),
        # a lost space
        ("upto", "up to"), ("alot", "a lot"), ("ofthe", "of the"),
    ],
)  # fmt: skip
def test_the_likeliest_word_comes_first(wrong: str, right: str) -> None:
    assert corrections(wrong, {})[0].word == right


@pytest.mark.parametrize("word", ["zorbak", "tulmas", "qxv", "mignard", "bozkurt", "pelmeni"])
def test_words_far_from_any_are_left(word: str) -> None:
    assert corrections(word, {}) == []


def test_what_the_story_uses_is_likelier() -> None:
    assert corrections("boms", {"bombs": 9})[0].word == "bombs"
    assert corrections("persent", {"percent": 9})[0].word == "percent"
    assert corrections("fone", {"phone": 9})[0].word == "phone"


def test_a_capital_may_be_a_name() -> None:
    assert [each.word for each in corrections("yhen", {}, capital=True)][:1] == ["then"]
    assert corrections("mignet", {}, capital=True) == []


def test_slips_of_one_kind_cost_less_than_chance() -> None:
    assert cost("thier", "their") < cost("thxer", "their")
    assert cost("fone", "phone") < cost("bone", "phone")
    assert cost("arrive", "arrive") == 0
