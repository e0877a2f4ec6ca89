from __future__ import annotations

import pytest

from checker.lexicon import words
from checker.lexicon.en.twins import TWINS

PAIRS = [(wrong, right) for wrong, rights in TWINS.items() for right in rights]


@pytest.mark.parametrize(("wrong", "right"), PAIRS)
def test_twins_are_two_words_of_their_own(wrong: str, right: str) -> None:
    assert wrong != right
    assert words.is_listed(wrong)
    assert words.is_listed(right)
