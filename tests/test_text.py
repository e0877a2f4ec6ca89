"""Characters: folding keeps offsets, lines and columns go back and forth, display is safe."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.text import Lines, fold, plain, printable, short_labels, squeeze


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_folding_lowers_and_straightens() -> None:
    assert fold("RUSSIA’S “Line”") == 'russia\'s "line"'


def test_plain_drops_accents() -> None:
    assert plain("Genève") == "geneve"
    assert plain("Plain") == "plain"


@settings(max_examples=200)
@given(st.text(alphabet=st.sampled_from("ab\n\r\u2028 ")), st.data())
def test_offsets_become_lines_and_columns_and_come_back(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    lines = Lines(text)
    assert lines.offset(*lines.place(offset)) == offset


def test_lines_end_at_line_feeds_carriage_returns_and_both() -> None:
    lines = Lines("a\nb\r\nc\rd")
    assert [lines.place(offset) for offset in (0, 2, 5, 7)] == [(1, 1), (2, 1), (3, 1), (4, 1)]


@pytest.mark.parametrize("unsafe", ["\x1b[31m", "\x07", "\u202e", "\x9b1m", "\ufeff"])
def test_nothing_that_a_terminal_obeys_is_printable(unsafe: str) -> None:
    assert unsafe[0] not in printable(f"a{unsafe}b")
    assert printable("tab\tand\nline") == "tab\tand\nline"


def test_squeeze_leaves_single_spaces() -> None:
    assert squeeze("  a \n\t b ") == "a b"


@pytest.mark.parametrize(
    ("ids", "short"),
    [
        (["001_63abf4", "002_98261d"], ["001", "002"]),
        (["bbc-1", "bbc-2"], ["bbc-1", "bbc-2"]),
        (["alpha"], ["alpha"]),
        ([], []),
    ],
)
def test_short_labels_are_unique_and_short(ids: list[str], short: list[str]) -> None:
    assert list(short_labels(ids).values()) == short


@given(st.lists(st.text(alphabet="ab_-.1", min_size=1), unique=True, max_size=6))
def test_short_labels_tell_all_apart(ids: list[str]) -> None:
    labels = short_labels(ids)
    assert set(labels) == set(ids)
    assert len(set(labels.values())) == len(ids)
