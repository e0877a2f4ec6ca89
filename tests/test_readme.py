"""The README shows what the product prints, and its rule loads and holds."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from checker import cli

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_screen_is_what_the_command_prints(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "120")
    block = re.search(r"```console\n\$ factlint (check seeds/[^\n]*)\n(.*?)```", README, re.DOTALL)
    assert block is not None
    assert cli.main(block[1].split()) == 1
    assert capsys.readouterr().out.startswith(block[2].rstrip())


def test_the_rules_of_readme_and_contributing_hold(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for page in (README, (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")):
        for number, rule in enumerate(re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)):
            pack = tmp_path / f"flood-{number}.yaml"
            pack.write_text(rule, encoding="utf-8")
            assert cli.main(["test", str(pack)]) == 0, capsys.readouterr().out
