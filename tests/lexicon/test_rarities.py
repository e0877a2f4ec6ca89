from __future__ import annotations

import pytest

from checker.lexicon import words
from checker.lexicon.corrections import corrections
from checker.lexicon.rarities import is_rare


@pytest.mark.parametrize("word", ["soigneur", "barangays", "griots", "kgotla's", "norteña"])
def test_borrowed_and_rare_words_are_known(word: str) -> None:
    assert is_rare(word)


@pytest.mark.parametrize("word", ["the", "house", "goverment", "teh", "", "q"])
def test_common_words_and_slips_are_no_rare_ones(word: str) -> None:
    assert not is_rare(word)


def test_no_rare_word_is_a_common_one() -> None:
    assert not any(is_rare(word) and words.is_listed(word) for word in ("the", "matatu", "gumbo"))


def test_a_rare_word_is_a_slip_of_a_common_one_only_where_it_is_a_plain_one() -> None:
    assert corrections("pandits", {}, "rare word") == []
    assert corrections("pandits", {})[0].word == "pundits"
    assert corrections("wihch", {}, "rare word")[0].word == "which"
