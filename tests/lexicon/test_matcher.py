"""Many words in one pass, held against the definition in plain Python."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.lexicon.matcher import Matcher

if TYPE_CHECKING:
    import pytest

words = st.text(alphabet="ab '$", min_size=1, max_size=4).filter(str.strip)


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
@given(
    st.lists(words.map(str.strip).filter(bool), max_size=5, unique=True),
    st.text(alphabet="ab '$", max_size=30),
)
def test_the_automaton_equals_its_slow_definition(patterns: list[str], text: str) -> None:
    expected = sorted(
        (
            (start, start + len(pattern), index)
            for index, pattern in enumerate(patterns)
            for start in range(len(text))
            if text.startswith(pattern, start) and _whole(text, start, start + len(pattern))
        ),
        key=lambda match: (match[0], -match[1]),
    )
    assert Matcher(patterns).find_all(text) == expected


@settings(max_examples=300)
@given(
    st.lists(words.map(str.strip).filter(bool), max_size=5, unique=True),
    st.text(alphabet="ab '$", max_size=30),
)
def test_without_the_automaton_the_matches_are_the_same(patterns: list[str], text: str) -> None:
    slow = Matcher(patterns)
    slow._automaton = None  # noqa: SLF001  (what a machine without the wheel has)
    assert slow.find_all(text) == Matcher(patterns).find_all(text)


def test_a_machine_without_the_wheel_builds_the_index(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.lexicon.matcher.automata", None)
    assert list(Matcher(["new york"]).find("in new york now")) == [(3, 11, 0)]


def _whole(text: str, start: int, end: int) -> bool:
    before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    after = end < len(text) and text[end].isalnum() and text[end - 1].isalnum()
    return not before and not after
