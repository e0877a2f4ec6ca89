"""The page on reading shows what the command prints."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from checker import cli

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = (Path(__file__).resolve().parents[1] / "docs/reading.md").read_text(encoding="utf-8")


def transcripts() -> Iterator[tuple[str, str]]:
    for block in re.findall(r"```console\n(.*?)```", PAGE, re.DOTALL):
        yield from re.findall(
            r"^\$ factlint ([^\n]+)\n(.*?)(?=^\$|\Z)", block, re.MULTILINE | re.DOTALL
        )


@pytest.mark.parametrize(("command", "printed"), list(transcripts()))
def test_the_page_shows_what_is_printed(
    command: str, printed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(shlex.split(command)) == 0
    assert capsys.readouterr().out == printed
