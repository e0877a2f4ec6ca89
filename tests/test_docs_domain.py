"""docs/domain.md is true: its files, written out, make its commands print what it shows."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from checker import cli

PAGE = (Path(__file__).parents[1] / "docs" / "domain.md").read_text(encoding="utf-8")
FILES = re.findall(
    r"^`([\w/.-]+)`:\n\n```(?:yaml|text)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL
)
TRANSCRIPTS = re.findall(r"```console\n\$ factlint ([^\n]+)\n(.*?)```", PAGE, re.DOTALL)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The files of the page, in a folder that is the current one."""
    for name, text in FILES:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    return tmp_path


def test_all_that_the_page_shows_is_held() -> None:
    assert len(FILES) == 12
    assert len(TRANSCRIPTS) == 11
    assert PAGE.count("\n```") == 2 * (len(FILES) + len(TRANSCRIPTS))


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(("command", "printed"), TRANSCRIPTS, ids=[each for each, _ in TRANSCRIPTS])
def test_the_page_shows_what_is_printed(
    command: str, printed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(shlex.split(command))
    told = capsys.readouterr().out
    if command.startswith("check"):  # the page leaves out the matrix
        assert told.startswith(printed.rstrip() + "\n\n")
    else:
        assert told == printed


@pytest.mark.parametrize("pack", ["football", "football-words", "company-results"])
def test_the_packs_hold(folder: Path, pack: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert (folder / "rules" / f"{pack}.yaml").exists()
    assert cli.main(["test", pack]) == 0, capsys.readouterr().out


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(("story", "pack"), [("cup", "football"), ("results", "company-results")])
def test_every_card_finds_what_was_planted_for_it(
    story: str, pack: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (rules,) = (text for name, text in FILES if name == f"rules/{pack}.yaml")
    assert cli.main(["check", story, "--packs", pack]) == 1
    told = capsys.readouterr().out
    found = re.findall(r"^(?:ERROR|WARNING) .*\[([\w-]+) \w+\]$", told, re.MULTILINE)
    assert sorted(found) == sorted(re.findall(r"- id: ([\w-]+)", rules))
