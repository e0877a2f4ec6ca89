"""Many words in one pass, held against the definition in plain Python."""

from __future__ import annotations

from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.lexicon.matcher import Matcher

#: Letters with and without a shadow, and marks.
ALPHABET = "abéи '$._"
patterns = st.text(alphabet=ALPHABET, min_size=1, max_size=4).map(str.strip).filter(bool)


def test_the_longest_of_the_leftmost_stays() -> None:
    matcher = Matcher(["state", "secretary", "secretary of state"])
    assert list(matcher.find("secretary of state and state")) == [(0, 18, 2), (23, 28, 0)]


def test_only_whole_words_match_and_marks_may_touch() -> None:
    matcher = Matcher(["may", "$", "us$"])
    assert list(matcher.find("mayor may us$5 $5")) == [(6, 9, 0), (10, 13, 2), (15, 16, 1)]


def test_all_matches_are_given_where_they_are_asked_for() -> None:
    matcher = Matcher(["nato", "nato-russia"])
    assert matcher.find_all("nato-russia") == [(0, 11, 1), (0, 4, 0)]


def test_no_patterns_find_nothing() -> None:
    assert list(Matcher([]).find("text")) == []


@settings(max_examples=300)
@given(st.lists(patterns, max_size=5, unique=True), st.text(alphabet=ALPHABET, max_size=30))
def test_the_automaton_equals_its_slow_definition(some: list[str], text: str) -> None:
    expected = sorted(
        (
            (start, start + len(pattern), index)
            for index, pattern in enumerate(some)
            for start in range(len(text))
            if text.startswith(pattern, start) and _whole(text, start, start + len(pattern))
        ),
        key=lambda match: (match[0], -match[1]),
    )
    assert Matcher(some).find_all(text) == expected


@settings(max_examples=300)
@given(st.lists(patterns, max_size=5, unique=True), st.text(alphabet=ALPHABET, max_size=30))
def test_without_the_wheel_the_matches_are_the_same(some: list[str], text: str) -> None:
    fast = Matcher(some)
    with mock.patch("checker.lexicon.matcher.automata", None):
        slow = Matcher(some)
    assert slow.find_all(text) == fast.find_all(text)
    assert list(slow.find(text)) == list(fast.find(text))


@pytest.mark.parametrize("text", ["in new york now", "é in new york", "new york"])
def test_words_of_several_are_found_beside_any_letters(text: str) -> None:
    (match,) = Matcher(["york", "new york"]).find(text)
    assert text[match[0] : match[1]] == "new york"


@pytest.mark.parametrize("text", ["énew", "newé", "new-york", "new.york", "anew york"])
def test_a_mark_or_letter_that_casts_no_shadow_is_still_seen(text: str) -> None:
    assert list(Matcher(["new york"]).find(text)) == []


def _whole(text: str, start: int, end: int) -> bool:
    before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    after = end < len(text) and text[end].isalnum() and text[end - 1].isalnum()
    return not before and not after
