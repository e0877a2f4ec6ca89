"""The command line: what each command prints, and with which code it ends."""

from __future__ import annotations

import dataclasses as dc
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from checker import explain, run
from checker.cli import main
from checker.cli.check import exit_code
from checker.values import (
    About,
    Camp,
    Category,
    Claim,
    Coverage,
    Finding,
    Mention,
    Passage,
    Report,
    Role,
    Severity,
    StoryReport,
    Unread,
)

PACK = """\
version: 1
pack: mine
about: a trial
facts:
  - id: meeting-date
    kind: date
    ask: On which day does the OSCE meet?
    why: Readers go there.
    near: [OSCE]
    severity: error
    examples:
      - conflict: [The OSCE meets on 13 January 2022., The OSCE meets on 14 January 2022.]
      - silent: The council meets on 13 January 2022.
"""


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FACTLINT_NO_CACHE", "1")
    monkeypatch.delenv("FACTLINT_DEBUG", raising=False)


def write(name: str, text: str) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return name


@pytest.fixture
def story() -> str:
    write("rules/mine.yaml", PACK)
    write("news/story.yaml", "story: news\npacks: mine\n")
    write("news/one.txt", "The OSCE meets in Vienna on 13 January 2022.\n")
    write("news/two.txt", "The OSCE meets in Vienna on 14 January 2022.\n")
    return "news"


def report(
    *findings: Finding,
    compared: int = 2,
    unread: tuple[Unread, ...] = (),
    silent: tuple[str, ...] = (),
) -> Report:
    coverage = Coverage(2, 1, 2, compared, 0, 0, 0, silent, unread)
    whole = StoryReport("s", "s", None, False, (), (), findings, (), (), coverage, ())  # noqa: FBT003
    return Report("0", (), (whole,))


def finding(severity: Severity, *, accepted: str | None = None) -> Finding:
    mention = Mention(0, 1, "x", "word", None)  # type: ignore[arg-type]
    claim = Claim("r", "a", mention, None, Passage("x", 0, 1, 1), Role.BODY, About())  # type: ignore[arg-type]
    camp = Camp("x", (claim,), 1, 1)
    return Finding(
        "0" * 12, "r", Category.CONFLICT, severity, "word", "", "m", (camp,), accepted=accepted
    )


ERROR, NOTE = finding(Severity.ERROR), finding(Severity.NOTE)


@pytest.mark.parametrize(
    ("given", "fail_on", "code"),
    [
        (report(), "error", 0),
        (report(ERROR), "error", 1),
        (report(NOTE), "error", 0),
        (report(NOTE), "note", 1),
        (report(ERROR), "never", 0),
        (report(finding(Severity.ERROR, accepted="known")), "error", 0),
        (report(compared=0), "error", 2),
        (report(ERROR, unread=(Unread("x", "y"),)), "error", 2),
        (Report("0", (), ()), "error", 2),
        (Report("0", (), report().stories, ("wrong",)), "error", 2),
    ],
)
def test_the_highest_code_applies(given: Report, fail_on: str, code: int) -> None:
    assert exit_code(given, fail_on=fail_on) == code


def test_more_can_be_asked_of_coverage() -> None:
    assert exit_code(report(silent=("r",)), fail_on="error") == 0
    assert exit_code(report(silent=("r",)), fail_on="error", strict=True) == 2


def test_only_the_part_of_a_run_that_is_asked_for_counts() -> None:
    assert exit_code(report(ERROR), fail_on="error", counted=report(ERROR)) == 1
    assert exit_code(report(ERROR), fail_on="error", counted=report()) == 0


def test_check_prints_the_table(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", story]) == 1
    printed = capsys.readouterr()
    assert "On which day does the OSCE meet?" in printed.out
    assert printed.err == ""
    assert main(["check", story, "--fail-on", "never"]) == 0


def test_check_writes_several_reports(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(
        ["check", story, "--output", "a.md", "--output", "json:b.out", "--claims", "c.jsonl"]
    )
    assert code == 1
    assert capsys.readouterr().out == ""
    assert "OSCE" in Path("a.md").read_text(encoding="utf-8")
    (told,) = json.loads(Path("b.out").read_text(encoding="utf-8"))["stories"]
    assert told["findings"][0]["rule"] == "meeting-date"
    claims = [json.loads(line) for line in Path("c.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(each["article"], each["text"]) for each in claims] == [
        ("one", "13 January 2022"),
        ("two", "14 January 2022"),
    ]


def test_the_configuration_says_what_fails(story: str) -> None:
    write("factlint.toml", "fail-on = 'never'\n")
    assert main(["check", story]) == 0
    assert main(["check", story, "--fail-on", "error"]) == 1


def test_my_article_comes_alone(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    write("news/three.txt", "The OSCE is a body. It meets somewhere.\n")
    assert main(["check", story, "--mine", "news/three.txt"]) == 0
    assert "meeting-date [" not in capsys.readouterr().out
    assert main(["check", story, "--mine", "news/one.txt"]) == 1
    write("news/four.txt", "On 13 January 2022 Vienna expects envoys: the OSCE meets there.\n")
    write("news/five.txt", "Austria said it was glad that the OSCE meets on 13 January 2022.\n")
    assert main(["check", story, "--mine", "news/one.txt"]) == 0
    printed = capsys.readouterr().out
    assert "meeting-date [" not in printed
    assert "1 finding to be looked at in other articles: --all shows them" in printed
    assert main(["check", story, "--mine", "news/two.txt"]) == 1
    assert "to be looked at in other" not in capsys.readouterr().out
    assert main(["check", story, "--mine", "news/six.txt"]) == 2
    assert "news/six.txt is not among the articles" in capsys.readouterr().err


def test_my_article_is_that_of_its_own_story(story: str) -> None:
    write("more/story.yaml", "story: more\npacks: mine\n")
    write("more/one.txt", "The OSCE meets in Vienna on 13 January 2022.\n")
    write("more/two.txt", "The OSCE meets in Vienna on 13 January 2022.\n")
    assert main(["check", story, "more", "--mine", "more/one.txt"]) == 0
    assert main(["check", story, "more", "--mine", "news/one.txt"]) == 1


def test_with_all_my_article_comes_first(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    write("news/three.txt", "The OSCE is a body.\n\nThat is whta they said.\n")
    write("rules/mine.yaml", f"{PACK}extends: generic\n")
    assert main(["check", story, "--mine", "news/three.txt", "--all"]) == 0
    printed = capsys.readouterr().out
    assert printed.index("WARNING whta") < printed.index("ERROR ")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("check newz", "there is no file or folder 'newz'; did you mean 'news'?"),
        ("check news --format jsn", "there is no report 'jsn'; did you mean 'json'?"),
        ("check news --packs mien", "there is no pack 'mien'; did you mean 'mine'?"),
        ("check news --select meting-date", "there is no rule 'meting-date'"),
        ("check news --reference-date soon", "'soon' is not a day: write it as 2022-01-10"),
        ("check news --output a.xyz", "a.xyz"),
        ("chek news", "did you mean 'check'?"),
        ("check", "the following arguments are required: PATH"),
        ("", "the following arguments are required: COMMAND"),
        ("explain meting-date news", "did you mean 'meeting-date'?"),
        ("explain 00ff00ff00ff news", "this run has no finding '00ff00ff00ff'"),
        ("accept 00ff00ff00ff news --reason x", "no finding has the id '00ff00ff00ff'"),
        ("accept --all news --reason=", "the reason is empty"),
        ("read x --kinds dat", "there is no kind 'dat'; did you mean 'date'?"),
        ("test nothing", "there is no pack 'nothing'"),
        ("check news --nope", "unrecognized arguments: --nope"),
        ("explain meeting-date news --nope", "unrecognized arguments: --nope"),
        ("packs . and more", "unrecognized arguments: and more"),
        ("check rules", "nothing to check: there are no articles in rules"),
        ("names rules", "nothing to list: there are no articles in rules"),
        ("suggest rules", "nothing to draft from: there are no articles in rules"),
        ("check news --output none/a.md", "cannot write none/a.md"),
    ],
)
def test_what_is_wrong_with_a_line_is_told(
    story: str, line: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert Path(story).is_dir()
    assert main(line.split()) == 2
    printed = capsys.readouterr()
    assert said in printed.err
    assert printed.out == ""
    assert "Traceback" not in printed.err


def test_an_unknown_rule_is_answered_with_those_in_use(
    story: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write(
        "rules/other.yaml", PACK.replace("pack: mine", "pack: other").replace("meeting-date", "x-y")
    )
    assert main(["explain", "quite-another-thing", story]) == 2
    said = capsys.readouterr().err
    assert "rules in use are" in said
    assert "meeting-date" in said
    assert "x-y" not in said
    assert main(["explain", "x-y", story]) == 0


def test_a_broken_pack_is_told_whole(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    write("rules/mine.yaml", PACK.replace("kind: date", "kind: dat").replace("ask:", "aks:"))
    assert main(["check", story]) == 2
    assert main(["test", "mine"]) == 2
    printed = capsys.readouterr().err
    assert "rules/mine.yaml:6:11: there is no kind 'dat'; did you mean 'date'?" in printed
    assert "rules/mine.yaml:7:5: a fact card has no key 'aks'; did you mean 'ask'?" in printed


def test_examples_are_run(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert Path(story).is_dir()
    assert main(["test", "mine", "--verbose"]) == 0
    printed = capsys.readouterr().out
    assert "rules/mine.yaml:12:9: example 1 (conflict) of meeting-date: as it says" in printed
    assert "mine: 2 examples, 0 failed" in printed
    write("rules/mine.yaml", PACK.replace("14 January", "13 January"))
    assert main(["test", "mine"]) == 2
    assert "example 1 (conflict) of meeting-date: finds nothing" in capsys.readouterr().out


def test_a_rule_and_a_finding_are_explained(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "meeting-date", story]) == 0
    told = capsys.readouterr().out
    assert told.startswith("meeting-date (mine, rules/mine.yaml:5:5)\n")
    assert "why: Readers go there." in told
    (found,) = run.check([story]).stories[0].findings
    assert main(["explain", found.id[:6], story]) == 0
    told = capsys.readouterr().out
    assert "news/one.txt:1:29: '13 January 2022' is Thursday 13 January 2022" in told
    assert "side 2: Friday 14 January 2022 (1 source, 1 independent, against side 1)" in told


EVERYTHING = """\
version: 1
pack: mine
facts:
  - id: troops
    kind: quantity
    ask: How many?
    of: [troops, men]
    near: [[border, east], front]
    not_near: [parade]
    expect: 100000 troops
    known_problems: none yet
  - {id: open, kind: place, ask: Where?}
names:
  - {id: geneva, kind: place, prefer: Geneva, also: [Genf], never: [Cenevre], fuzzy: 1, why: So.}
  - {id: sherman, kind: person, prefer: Wendy Sherman, office: US Deputy Secretary of State}
checks:
  - {id: one, exclusive: office, of: mayor}
  - {id: same, same: [date], as: translation_of}
"""


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        (
            "troops",
            [
                "kind: quantity, checked by: agree",
                "near: border with east or front",
                "not near: parade",
                "of: troops, men",
                "expect: 100,000 troops",
                "known problems: none yet",
            ],
        ),
        ("open", ["open: claims are aligned by what else their sentences speak of"]),
        (
            "geneva",
            [
                "place: Geneva",
                "also: Genf",
                "never: Cenevre",
                "a slip of it: up to 1 edits from one of its forms",
                "why: So.",
                "severity: by the sort of conflict",
            ],
        ),
        ("sherman", ["person: Wendy Sherman, US Deputy Secretary of State"]),
        ("one", ["only one can hold: mayor"]),
        ("same", ["same: date", "as: translation_of"]),
    ],
)
def test_every_sort_of_rule_is_explained(
    story: str, name: str, lines: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    write("rules/mine.yaml", EVERYTHING)
    assert main(["explain", name, story]) == 0
    told = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert [line for line in lines if line not in told] == []


def test_what_a_finding_carries_is_explained(story: str) -> None:
    report = run.check([story])
    (found,) = report.stories[0].findings
    carried = dc.replace(
        found, subject="it", grounds=("one place",), likely_cause="a slip", suggestion="14",
        accepted="as printed",
    )  # fmt: skip
    whole = dc.replace(report, stories=(dc.replace(report.stories[0], findings=(carried,)),))
    told = list(explain.finding(found.id, whole))
    assert told[2:7] == [
        "  about: it",
        "  held together by: one place",
        "  likely cause: a slip",
        "  suggestion: 14",
        "  accepted: as printed",
    ]


def test_the_rules_of_all_packs_are_listed(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    write("rules/mine.yaml", EVERYTHING)
    assert main(["packs", story, "--rules"]) == 0
    printed = capsys.readouterr().out
    for line in ("  troops: How many?", "  geneva: Geneva", "  one: office"):
        assert f"{line}\n" in printed


def test_rules_without_examples_are_named(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert Path(story).is_dir()
    write("rules/mine.yaml", EVERYTHING)
    assert main(["test", "mine"]) == 2
    printed = capsys.readouterr()
    assert "without an example: troops, open" in printed.out
    assert "factlint: no example was run" in printed.err


def test_a_form_serves_a_file_whose_name_tells_none(story: str) -> None:
    assert main(["check", story, "--format", "json", "--output", "told"]) == 1
    assert json.loads(Path("told").read_text(encoding="utf-8"))["stories"]


def test_errors_stand_beside_a_report_that_cannot_hold_them(
    story: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write("rules/mine.yaml", PACK.replace("kind: date", "kind: dat"))
    assert main(["check", story, "--format", "json"]) == 2
    printed = capsys.readouterr()
    assert json.loads(printed.out)["errors"]
    assert "factlint: rules/mine.yaml:6:11: there is no kind 'dat'" in printed.err


def test_a_broken_pack_does_not_hide_the_others(
    story: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write("rules/broken.yaml", "version: 1\npack: broken\nfact: []\n")
    assert main(["explain", "meeting-date", story]) == 0
    assert main(["packs", story]) == 2
    printed = capsys.readouterr()
    assert "mine: a trial" in printed.out
    assert "a pack has no key 'fact'; did you mean 'facts'?" in printed.err


def piped(data: bytes) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(data), encoding="utf-8")


def test_a_text_without_values_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", piped(b"nothing at all"))
    assert main(["read", "-"]) == 0
    assert capsys.readouterr() == ("", "factlint: no value was read\n")


def test_bytes_that_are_no_text_are_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", piped("café 24 people".encode("latin-1")))
    assert main(["read", "-"]) == 2
    assert "byte 3 of the text is not UTF-8" in capsys.readouterr().err
    assert main(["read", "caf\udce9"]) == 2
    assert "byte 3 of the text is not UTF-8" in capsys.readouterr().err


def test_a_file_that_cannot_be_written_is_told(
    story: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", story, "--output", "none/a.md"]) == 2
    assert main(["check", story, "--claims", "none/a.jsonl"]) == 2
    assert capsys.readouterr().err.count("factlint: cannot write none/a.") == 2


def test_a_finding_is_accepted_and_counts_no_more(
    story: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (found,) = run.check([story]).stories[0].findings
    assert main(["accept", found.id, story, "--reason", "both are right: it moved"]) == 0
    assert capsys.readouterr().out == "news/story.yaml: 1 added\naccepted 1 finding\n"
    assert main(["check", story]) == 0
    write("news/two.txt", "The OSCE meets in Vienna on 13 January 2022.\n")
    assert main(["check", story]) == 1  # the entry is stale now


def test_a_baseline_takes_all(story: str) -> None:
    assert main(["accept", "--all", story, "--reason", "baseline"]) == 0
    assert main(["check", story]) == 0


def test_values_are_read_in_a_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", "They met on 13 January 2022.", "--kinds", "date"]) == 0
    line, how = capsys.readouterr().out.splitlines()
    assert line == (
        "date         12-27     “13 January 2022”: Thursday 13 January 2022  [2022-01-13]"
    )
    assert how.strip() == "as written"


def test_what_is_read_is_told_to_machines_too(capsys: pytest.CaptureFixture[str]) -> None:
    text = "They will meet on Thursday."
    assert main(["read", text, "--published", "2022-01-12", "--format", "json"]) == 0
    (read,) = json.loads(capsys.readouterr().out)
    assert text[read["start"] : read["end"]] == read["text"] == "Thursday"
    assert (read["value"], read["candidates"]) == ("2022-01-13", ["2022-01-06"])
    assert read["how"] == (
        "Thursday, 13 January 2022: the coming one, because “will” stands before it; "
        "published Wednesday 12 January 2022"
    )


def test_flaws_are_read_too_and_text_may_come_from_elsewhere(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", piped(b"They met on 30 February 2020.\n"))
    assert main(["read", "-"]) == 0
    assert "calendar: February has 29 days" in capsys.readouterr().out


def test_the_words_of_packs_are_read_too(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    write("rules/sport.yaml", "version: 1\npack: sport\nlexicon: [{counted: hats, words: [cap]}]\n")
    assert main(["read", "He won 64 caps.", "--packs", "sport"]) == 0
    assert "64 caps”: 64 hats" in capsys.readouterr().out
    assert main(["read", "He won 64 caps.", "--packs", "sprot"]) == 2
    assert "did you mean 'sport'?" in capsys.readouterr().err
    assert main(["packs", story, "--rules"]) == 0
    assert "  hats: counted as hats: cap\n" in capsys.readouterr().out


def test_packs_are_listed(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["packs", story, "--rules"]) == 0
    printed = capsys.readouterr().out
    assert (
        "mine: a trial (for one story; 1 facts, 0 names, 0 relations, 0 classes of words" in printed
    )
    assert "  meeting-date: On which day does the OSCE meet?" in printed
    assert "generic: " in printed


def test_schemas_are_printed_written_and_compared(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "story"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "Factlint story"
    assert main(["schema", "--check"]) == 2
    assert main(["schema", "--write"]) == 0
    assert main(["schema", "--check"]) == 0
    write("schema/pack.schema.json", "{}")
    assert main(["schema", "--check", "story"]) == 0
    assert main(["schema", "--check"]) == 2


def test_nothing_that_a_terminal_obeys_is_printed(
    story: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write("news/three.txt", "The \x1b]0;owned\x07OSCE\x1b[31m meets on 15 January\u202e 2022.\n")
    write("rules/mine.yaml", PACK.replace("Readers go", "Read\u202eers go"))
    main(["check", story, "--all"])
    main(["explain", "meeting-date", story])
    for name in run.check([story]).stories[0].findings:
        main(["explain", name.id, story])
    main(["read", "on 15 January\x1b[31m 2022"])
    printed = "".join(capsys.readouterr())
    assert "15 January" in printed
    assert not set(printed) & set("\x1b\x07\u202e")


def test_our_own_bug_has_its_own_code(
    story: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object, **__: object) -> Report:
        raise ZeroDivisionError("in the middle")

    monkeypatch.setattr(run, "check", broken)
    assert main(["check", story]) == 3
    assert capsys.readouterr().err.splitlines() == [
        "factlint: this is a bug of Factlint: ZeroDivisionError: in the middle",
        "factlint: set FACTLINT_DEBUG=1 for the traceback, and please report it",
    ]
    monkeypatch.setenv("FACTLINT_DEBUG", "1")
    assert main(["check", story]) == 3
    assert "Traceback" in capsys.readouterr().err


def test_an_interrupt_has_its_own_code(
    story: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object, **__: object) -> Report:
        raise KeyboardInterrupt

    monkeypatch.setattr(run, "check", interrupted)
    assert main(["check", story]) == 130
    assert capsys.readouterr().err == "factlint: interrupted\n"


def command(*arguments: str, **options: str) -> subprocess.Popen[bytes]:
    root = Path(__file__).parents[1]
    environment = {**os.environ, "PYTHONPATH": str(root), **options}
    return subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "checker.cli", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    )


def test_a_reader_that_went_away_changes_nothing(story: str) -> None:
    with command("check", story, "--format", "json") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.wait(timeout=60) == 1
        assert process.stderr.read() == b""


def test_a_terminal_of_few_characters_is_written_to(story: str) -> None:
    write("news/three.txt", "The “OSCE” meets in Zürich on 15 January 2022.\n")
    with command("check", story, PYTHONIOENCODING="ascii") as process:
        out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (1, b"")
    assert out.isascii()


def test_help_is_quick_and_imports_nothing_heavy() -> None:
    loaded = (
        "import sys; from checker.cli import build_parser; build_parser().format_help();"
        "print(*sys.modules)"
    )
    printed = subprocess.run(  # noqa: S603
        [sys.executable, "-c", loaded],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
    ).stdout.decode()
    modules = set(printed.split())
    assert "checker.cli.check" in modules
    heavy = {"yaml", "pydantic", "regex", "tabulate", "rapidfuzz", "pytest", "checker.kinds"}
    assert not modules & heavy


def test_help_takes_under_a_sixth_of_a_second() -> None:
    def spent() -> float:
        """Seconds of the processor in processes that have ended, which a busy machine leaves."""
        times = os.times()
        return times.children_user + times.children_system

    def once() -> float:
        begin = spent()
        with command("--help") as process:
            out, _ = process.communicate(timeout=60)
        assert out.startswith(b"usage: factlint")
        return spent() - begin

    def bare() -> float:
        begin = spent()
        subprocess.run([sys.executable, "-c", "pass"], check=True)
        return spent() - begin

    # beside the start of Python itself
    assert min(once() for _ in range(5)) - min(bare() for _ in range(5)) < 0.15
