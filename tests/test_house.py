"""The code keeps to the house: no file is long without saying why."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

CHECKER = Path(__file__).resolve().parents[1] / "checker"
MOST_LINES = 300
FILES = sorted(CHECKER.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(CHECKER).as_posix())
def test_a_file_has_one_idea_and_says_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    said = ast.get_docstring(ast.parse(text))
    assert said
    reason = "long because" in " ".join(said.split())
    assert (len(text.splitlines()) > MOST_LINES) == reason
