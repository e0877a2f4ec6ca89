"""``factlint mutate`` on the command line: what it takes, prints, refuses, and how it ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker.cli import main

PACK = """\
version: 1
pack: ours
facts:
  - id: opening
    kind: date
    ask: When does the fair open?
    near: fair
    examples:
      - agree: [The fair opens on 3 May 2021., The fair opened on 3 May 2021.]
  - {id: boats, kind: quantity, of: [boats], ask: How many boats came?, near: harbour}
"""
FIRST = "The fair opens on 3 May 2021. In the harbour lay 4,000 boats."
SECOND = "The fair will open on 3 May 2021. Thousands of boats lay in the harbour."


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FACTLINT_NO_CACHE", "1")
    Path("fair").mkdir()
    for name, text in {
        "fair/story.yaml": "story: fair\npacks: [ours]\n",
        "fair/ours.yaml": PACK,
        "fair/1.txt": FIRST,
        "fair/2.txt": SECOND,
    }.items():
        Path(name).write_text(text, encoding="utf-8")


def test_the_table_of_a_story(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["mutate", "fair"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("fair: 2 articles, 11 mutants tried\n")
    assert "4,000 boats → 4,000,000 boats" in out
    assert "opening  6 of 6  100 %" in out.splitlines()


def test_the_same_run_prints_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    printed = set()
    for _ in range(2):
        main(["mutate", "fair", "--max", "5", "--seed", "7"])
        printed.add(capsys.readouterr().out)
    assert len(printed) == 1


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (["--fail-under", "100", "--rule", "opening"], 0),
        (["--fail-under", "99.5", "--rule", "boats"], 1),
        (["--fail-under", "10%"], 0),
        (["--fail-under", "0", "--kind", "quantity"], 0),
        (["--kind", "person"], 2),
    ],
)
def test_exit_codes(options: list[str], code: int) -> None:
    assert main(["mutate", "fair", *options]) == code


def test_what_falls_short_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["mutate", "fair", "--fail-under", "99"]) == 1
    assert capsys.readouterr().err == "factlint: 72.7 % are killed, which is less than 99 %\n"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["fair", "--kind", "dates"], "'dates' is no kind that is altered; did you mean 'date'?"),
        (["fair", "--kind", "zzz"], "'zzz' is no kind that is altered; known are date, quantity"),
        (["fair", "--rule", "openings"], "there is no rule 'openings'; did you mean 'opening'?"),
        (["fair", "--rule", "zzz"], "there is no rule 'zzz'; known are opening, boats"),
        (["fair", "--max", "0"], "'0' is no number of mutants; write 1 or more"),
        (["fair", "--fail-under", "101"], "'101' is no percentage; write 0 to 100"),
        (["fair", "--fail-under", "x"], "'x' is no percentage; write 0 to 100"),
        (["nowhere"], "nowhere"),
        (["nowhere.yaml"], "there is no pack nowhere.yaml"),
        ([], "nothing to alter; name a story, a pack, or --packs NAME"),
    ],
)
def test_bad_input_is_refused_in_one_line(
    arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["mutate", *arguments]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert says in said.err
    assert len(said.err.splitlines()) == 1


@pytest.mark.parametrize("arguments", [["fair/ours.yaml"], ["--packs", "fair/ours.yaml"]])
def test_a_pack_is_altered_in_its_examples(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["mutate", *arguments]) == 0
    out = capsys.readouterr().out
    assert out.startswith("ours: the examples of 2 rules, 6 mutants tried\n")
    assert "Without an agree example that can be altered: boats" in out


def test_a_folder_of_packs_is_a_pack(capsys: pytest.CaptureFixture[str]) -> None:
    Path("ours").mkdir()
    Path("fair/ours.yaml").rename("ours/days.yaml")
    assert main(["mutate", "ours"]) == 0
    assert capsys.readouterr().out.startswith("ours: the examples of 2 rules")


def test_a_folder_without_articles_has_nothing_to_alter(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("empty").mkdir()
    assert main(["mutate", "empty"]) == 2
    assert "there are no articles in empty" in capsys.readouterr().err


def test_other_packs_may_judge(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["mutate", "fair", "--packs", "generic", "--format", "json"]) in {0, 2}
    (story,) = json.loads(capsys.readouterr().out)["tried"]
    assert not any("opening" in each["rules"] for each in story["trials"])


@pytest.mark.parametrize(("form", "starts"), [("markdown", "# fair\n"), ("json", "{\n")])
def test_other_forms(form: str, starts: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["mutate", "fair", "--format", form]) == 0
    assert capsys.readouterr().out.startswith(starts)


def test_an_article_that_cannot_be_read_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    Path("fair/3.txt").write_bytes(b"\xff\xfe\x00bad")
    assert main(["mutate", "fair"]) == 2
    assert "Not read: fair/3.txt: " in capsys.readouterr().out


def test_mistakes_in_packs_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    Path("fair/ours.yaml").write_text("version: 1\npack: ours\nfact: []\n", encoding="utf-8")
    assert main(["mutate", "fair"]) == 2
    assert "fair/ours.yaml:3:1:" in capsys.readouterr().err
    assert main(["mutate", "fair/ours.yaml"]) == 2
    assert "ours.yaml:3:1:" in capsys.readouterr().err
