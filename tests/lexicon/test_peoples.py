from __future__ import annotations

import pytest

from checker.lexicon.peoples import is_people


@pytest.mark.parametrize(
    "word",
    ["styrians", "bavarian", "kyivans", "dunedinites", "genoese", "torontonians", "londoner"],
)
def test_peoples_are_made_of_places(word: str) -> None:
    assert is_people(word)


@pytest.mark.parametrize("word", ["amercians", "germanns", "italains", "brazillians", "minister"])
def test_slips_are_no_peoples(word: str) -> None:
    assert not is_people(word)
