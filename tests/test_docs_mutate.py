"""The page on mutation shows what the command prints."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from checker import cli

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs/mutate.md").read_text(encoding="utf-8")
TRANSCRIPTS = re.findall(r"```console\n\$ factlint (mutate [^\n]+)\n(.*?)```", PAGE, re.DOTALL)


def test_there_is_something_to_hold() -> None:
    assert len(TRANSCRIPTS) == 2


@pytest.mark.parametrize(("command", "printed"), TRANSCRIPTS)
def test_the_page_shows_what_is_printed(
    command: str,
    printed: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "100")
    assert cli.main(shlex.split(command)) == 0
    assert capsys.readouterr().out == printed
