"""All pages: what they link to is there, and the commands that they show can be given."""

from __future__ import annotations

import argparse
import itertools
import re
import shlex
from pathlib import Path

import pytest

from checker import cli

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
LINK = re.compile(r"\]\((?![a-z]+:)([^)#\s]*)(?:#([^)\s]*))?\)")
COMMAND = re.compile(r"`factlint ([^`]+)`|^\$ (?:\S*/)?factlint ([^\n]+)", re.MULTILINE)


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def anchors(page: Path) -> set[str]:
    """The headings of a page, as a browser of repositories names them."""
    headings = re.findall(r"^#+ (.+)$", text_of(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-") for each in headings}


def _commands() -> list[str]:
    """The commands that the command line has."""
    found: dict[str, object] = {}
    for action in cli.build_parser()._actions:  # noqa: SLF001  (argparse names no other way)
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            found.update(action.choices)
    return list(found)


LINKS = [(page, found[1], found[2]) for page in PAGES for found in LINK.finditer(text_of(page))]
COMMANDS = [
    (page, " ".join((found[1] or found[2]).split()))
    for page in PAGES
    for found in COMMAND.finditer(text_of(page))
]


def spelt_out(command: str) -> list[list[str]]:
    """A command as words; of ``table|markdown`` each in turn, of ``PATH...`` one."""
    words = [each if each == "..." else each.removesuffix("...") for each in shlex.split(command)]
    return [list(each) for each in itertools.product(*(word.split("|") for word in words))]


def test_there_is_something_to_hold() -> None:
    assert len(LINKS) >= 8
    assert len(COMMANDS) >= 15


@pytest.mark.parametrize(
    ("page", "path", "anchor"), LINKS, ids=[f"{page.name}-{path}" for page, path, _ in LINKS]
)
def test_links_lead_somewhere(page: Path, path: str, anchor: str | None) -> None:
    target = page.parent / path if path else page
    assert target.exists()
    if anchor is not None:
        assert anchor in anchors(target)


README = text_of(ROOT / "README.md")


@pytest.mark.parametrize("page", PAGES[1:], ids=[page.name for page in PAGES[1:]])
def test_the_readme_leads_to_every_page(page: Path) -> None:
    assert f"({page.relative_to(ROOT).as_posix()})" in README


@pytest.mark.parametrize("command", sorted(_commands()))
def test_the_readme_names_every_command(command: str) -> None:
    assert re.search(rf"`factlint {command}\b", README)


@pytest.mark.parametrize(
    ("page", "command"), COMMANDS, ids=[f"{page.name}-{command}" for page, command in COMMANDS]
)
def test_commands_can_be_given(
    page: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in spelt_out(command):
        try:
            parsed = cli._parsed(cli.build_parser(), words)  # noqa: SLF001  (running it is not asked)
        except SystemExit:
            pytest.fail(f"{page.name}: factlint {command}: {capsys.readouterr().err}")
        assert callable(parsed.run)
