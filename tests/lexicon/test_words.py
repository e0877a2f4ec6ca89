from __future__ import annotations

import pytest

from checker.lexicon import words


@pytest.mark.parametrize(
    "word",
    ["the", "roadmap", "ukrainian", "colour", "color", "organise", "organize", "can't", "covid"],
)
def test_listed_words_are_known(word: str) -> None:
    assert words.is_listed(word)
    assert words.is_word(word)


@pytest.mark.parametrize(
    "word",
    [
        "snowplow",
        "ukraine's",
        "well-known",
        "xiv",
        "café",
        "postwar",
        "unelected",
        "swappable",
        "executables",
        "post-mortem",
        "majeure",
    ],
)
def test_words_made_of_words_are_known(word: str) -> None:
    assert words.is_word(word)


@pytest.mark.parametrize(
    "word",
    [
        "raund", "yhen", "recieve", "occured", "begining", "seperate", "teh", "goverment",
        "politicaly", "childrend", "exsiting", "speciallist", "operatins", "hapened", "realy",
        "componies", "senting", "softwear", "expections",
    ],
)  # fmt: skip
def test_misspelt_words_are_unknown(word: str) -> None:
    assert not words.is_word(word)


def test_common_words_have_the_smallest_size() -> None:
    sizes = [words.size(word) for word in ("the", "round", "maund")]
    assert sizes == sorted(sizes, key=lambda size: size or 0)
    assert sizes[0] == 10
    assert words.size("raund") is None


def test_names_are_told_from_words() -> None:
    assert words.is_name("kazakhstan")
    assert not words.is_name("house")


def test_near_words_come_the_commonest_first() -> None:
    assert words.near("raund")[0] == "round"
    assert "then" in words.near("yhen")
    assert "when" in words.near("yhen")


def test_two_edits_are_looked_at_only_when_asked() -> None:
    assert "accommodation" not in words.near("accomodatoin")
    assert "accommodation" in words.near("accomodatoin", far=True)
    assert words.near("teh", far=True) == words.near("teh")


def test_what_sounds_alike_is_near() -> None:
    assert "phone" not in words.near("fone")
    assert "phone" in words.near("fone", far=True)


def test_unlisted_are_those_the_list_lacks() -> None:
    assert words.unlisted({"the", "raund", "geneva"}) == {"raund"}
