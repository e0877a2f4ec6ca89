from __future__ import annotations

import unicodedata

import pytest

from checker.reports.columns import clip, rows, width, wrap


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("Geneva", 6),
        ("Genève", 6),
        ("Gene\u0300ve", 6),
        ("日内瓦", 6),
        ("한국", 4),
        ("🇨🇭", 2),
        ("ｆｕｌｌ", 8),
        ("«14»…–", 6),
    ],
)
def test_width_counts_columns(text: str, columns: int) -> None:
    assert width(text) == columns


def test_clip_leaves_what_fits_and_marks_a_cut() -> None:
    assert clip("Vienna", 6) == "Vienna"
    assert clip("Vienna", 5) == "Vien…"
    assert clip("日内瓦城", 6) == "日内…"
    assert width(clip("日内瓦城", 6)) <= 6


def test_wrap_breaks_at_spaces_and_inside_words_that_are_too_long() -> None:
    assert wrap("talks begin in Geneva", 11) == ["talks begin", "in Geneva"]
    assert wrap("a Donaudampfschiff b", 8) == ["a", "Donaudam", "pfschiff", "b"]
    assert wrap("日内瓦城", 5) == ["日内", "瓦城"]
    assert wrap("", 5) == [""]


def test_wrap_keeps_a_mark_with_its_letter() -> None:
    accented = "e\u0301" * 7
    assert wrap(accented, 3) == ["e\u0301" * 3, "e\u0301" * 3, "e\u0301"]


def test_columns_of_a_table_stand_below_each_other_whatever_the_script() -> None:
    table = [["日内瓦", "one"], ["Gene\u0300ve", "two"], ["\U000f0000 private", "three"]]
    drawn = rows(table, [12, 10], indent=2)
    starts = [
        width(unicodedata.normalize("NFD", line)[: unicodedata.normalize("NFD", line).index(word)])
        for line, word in zip(drawn, ["one", "two", "three"], strict=True)
    ]
    assert len(set(starts)) == 1
    assert "日内瓦" in drawn[0]
    assert "Gene\u0300ve" in drawn[1]
    assert "\U000f0000 private" in drawn[2]


def test_a_table_stays_inside_its_limits() -> None:
    cells = [["x" * 50, "日" * 50, "1e5"], ["", "2022-01-10 " * 5, "  "]]
    drawn = rows(cells, [9, 11, 4], headers=["first", "a very long head", "n"], indent=3)
    assert max(map(width, drawn)) <= 3 + 9 + 11 + 4 + 4
    assert "1e5" in "\n".join(drawn)


def test_a_head_that_fits_its_column_stays_on_a_line() -> None:
    lines = rows([["a", "b"]], [4, 9], headers=["Name", "and where"])
    assert lines == ["Name  and where", "----  ---------", "a     b"]


def test_a_head_that_does_not_fit_is_wrapped_as_its_cells_are() -> None:
    lines = rows([["Vienna"]], [6], headers=["which town"])
    assert lines == ["which", "town", "------", "Vienna"]
