from __future__ import annotations

import pytest

from checker.errors import UsageError
from checker.reports import REPORTS, by_suffix


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("out.json", "json"),
        ("pages/OUT.MD", "markdown"),
        ("notes.markdown", "markdown"),
        ("out.txt", "table"),
    ],
)
def test_a_file_name_asks_for_its_report(path: str, name: str) -> None:
    assert by_suffix(path) == name


@pytest.mark.parametrize("path", ["out", "out.xlsx", ".json/"])
def test_an_unknown_suffix_is_refused_with_the_known_ones(path: str) -> None:
    with pytest.raises(UsageError, match=r"end its name in one of \.json, \.markdown, \.md"):
        by_suffix(path)


def test_every_row_can_be_loaded_and_renders() -> None:
    assert REPORTS.names() == ("table", "markdown", "json")
    for name in REPORTS.names():
        assert callable(REPORTS.get(name).render)
