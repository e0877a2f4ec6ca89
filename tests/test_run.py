"""Whole runs over folders: which rules, which articles, what is told of the rest."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from checker import run
from checker.errors import UsageError
from checker.stories import Config
from checker.values import Category, Severity

if TYPE_CHECKING:
    from pathlib import Path

    from checker.values import Report

PACK = """\
version: 1
pack: ours
facts:
  - {id: osce-date, kind: date, ask: When does the OSCE meet?, near: OSCE}
  - {id: nato-date, kind: date, ask: When does NATO meet?, near: NATO}
names:
  - {id: vienna, kind: place, prefer: Vienna}
checks:
  - {id: week, that: nato-date < osce-date}
"""
STORY = "story: week\npacks: [ours]\n"
FIRST, SECOND = "The OSCE meets on 13 January 2022.", "The OSCE meets on 17 January 2022."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A story of two articles that do not agree."""
    return make(tmp_path / "week", {"one.txt": FIRST, "two.txt": SECOND})


def make(folder: Path, articles: dict[str, str], story: str = STORY, pack: str = PACK) -> Path:
    folder.mkdir(parents=True)
    (folder / "story.yaml").write_text(story, encoding="utf-8")
    (folder / "ours.yaml").write_text(pack, encoding="utf-8")
    for name, text in articles.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def check(*paths: Path, severities: dict[str, Severity] | None = None, **options: Any) -> Report:
    config = Config(paths[0], severities=tuple((severities or {}).items()))
    return run.check(paths, run.Options(**options), config)


def rules_found(report: Report) -> list[str]:
    return [finding.rule for story in report.stories for finding in story.findings]


def test_a_folder_is_a_story(folder: Path) -> None:
    report = check(folder)
    (story,) = report.stories
    assert (story.id, story.coverage.articles, report.errors) == ("week", 2, ())
    assert [name for name, _ in report.packs] == ["ours"]
    assert rules_found(report) == ["osce-date"]


def test_the_configuration_says_how_loud(folder: Path) -> None:
    (story,) = check(folder).stories
    assert story.findings[0].severity is Severity.ERROR
    (story,) = check(folder, severities={"osce-date": Severity.NOTE}).stories
    assert story.findings[0].severity is Severity.NOTE


def test_an_unread_article_beside_good_ones(folder: Path) -> None:
    (folder / "bad.txt").write_bytes(b"\xff\xfe\xfa")
    (folder / "german.txt").write_text("---\nlanguage: xx\n---\nHallo.\n", encoding="utf-8")
    (story,) = check(folder).stories
    assert rules_found(check(folder)) == ["osce-date"]
    why = {each.path.rsplit("/", 1)[-1]: each.why for each in story.coverage.unread}
    assert set(why) == {"bad.txt", "german.txt"}
    assert "a language without a lexicon: 'xx'" in why["german.txt"]


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ({"select": ("osce-date",)}, ["osce-date"]),
        ({"select": ("osce-*",)}, ["osce-date"]),
        ({"select": ("nato-date",)}, []),
        ({"ignore": ("osce-date",)}, []),
        ({"ignore": ("*-date",)}, []),
        ({"select": ("*-date",), "ignore": ("osce-*",)}, []),
        ({"ignore": ("week", "vienna")}, ["osce-date"]),
    ],
)
def test_rules_are_chosen_by_pattern(
    folder: Path, options: dict[str, tuple[str, ...]], found: list[str]
) -> None:
    assert rules_found(check(folder, **dict[str, Any](options))) == found


@pytest.mark.parametrize("key", ["select", "ignore"])
def test_an_unknown_rule_is_a_mistake_with_advice(folder: Path, key: str) -> None:
    with pytest.raises(UsageError, match="did you mean 'osce-date'"):
        check(folder, **dict[str, Any]({key: ("osce-dat",)}))
    with pytest.raises(UsageError, match="known are osce-date, nato-date, vienna, week"):
        check(folder, **dict[str, Any]({key: ("zzzzzz",)}))


def test_a_rule_of_one_story_is_known_to_the_whole_run(folder: Path) -> None:
    text = {"one.txt": "Nothing.", "two.txt": "Nothing."}
    other = PACK.replace("ours", "theirs").replace("osce-date", "vienna-date")
    place = make(folder.parent / "other", text, "packs: [./ours.yaml]\n", other)
    report = check(folder, place, select=("osce-date",))
    assert rules_found(report) == ["osce-date"]
    assert [story.coverage.rules for story in report.stories] == [1, 0]


def test_a_rule_that_is_switched_off_is_no_unknown_one(folder: Path) -> None:
    lie = "examples: [{conflict: [It rains., It rains.]}]"
    text = PACK.replace("near: OSCE", f"near: OSCE, {lie}").replace("  - {id: week", "  # - {id")
    (folder / "ours.yaml").write_text(text.replace("checks:\n", ""), encoding="utf-8")
    report = check(folder, select=("osce-date", "nato-date"))
    assert rules_found(report) == []
    assert any("example 1 (conflict) of osce-date" in error for error in report.errors)


def test_mistakes_in_one_story_do_not_stop_another(folder: Path) -> None:
    broken = make(
        folder.parent / "broken",
        {"one.txt": FIRST},
        "packs: [ours]\n",
        PACK.replace("version: 1", "version: 2"),
    )
    lost = make(folder.parent / "lost", {"one.txt": FIRST}, "packs: [nowhere-at-all]\n")
    odd = make(folder.parent / "odd", {"one.txt": FIRST}, "artikles: x\n")
    report = check(broken, lost, odd, folder)
    assert [story.id for story in report.stories] == ["week"]
    assert any("version 1" in error for error in report.errors)
    assert any("nowhere-at-all" in error for error in report.errors)
    assert any("artikles" in error for error in report.errors)


def test_a_pack_that_was_asked_for_must_exist(folder: Path) -> None:
    with pytest.raises(UsageError, match="nowhere"):
        check(folder, packs=("nowhere-at-all",))


def test_a_path_must_exist(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no file or folder"):
        check(tmp_path / "nothing")


def test_packs_of_the_options_judge_instead(folder: Path) -> None:
    other = PACK.replace("pack: ours", "pack: other").replace("osce-date", "first")
    (folder / "other.yaml").write_text(other.replace("nato-date < first", "first < 3"), "utf-8")
    assert rules_found(check(folder, packs=("./other.yaml",)))[0] == "first"


@pytest.mark.parametrize(
    ("story", "option", "reference"),
    [
        ("", None, ("2022-01-17", True)),
        ("reference_date: 2022-01-10\n", None, ("2022-01-10", False)),
        ("reference_date: none\n", None, ("2022-01-17", True)),
        ("reference_date: 2022-01-10\n", "none", ("2022-01-17", True)),
        ("reference_date: 2022-01-10\n", dt.date(2022, 3, 1), ("2022-03-01", False)),
    ],
)
def test_when_the_story_is(
    folder: Path, story: str, option: object, reference: tuple[str, bool]
) -> None:
    (folder / "story.yaml").write_text(STORY + story, encoding="utf-8")
    (told,) = check(folder, reference_date=option).stories
    assert (told.reference, told.inferred) == reference


def test_every_claim_is_handed_out(folder: Path) -> None:
    seen: list[tuple[str, str, int]] = []
    check(folder, claims=lambda story, each: seen.append((story, each.header.id, each.values)))
    assert seen == [("week", "one", 1), ("week", "two", 1)]


def accept(folder: Path, *lines: str) -> None:
    entry = "accepted:\n" + "".join(f"  - {line}\n" for line in lines)
    (folder / "story.yaml").write_text(STORY + entry, encoding="utf-8")


def test_findings_of_the_story_are_accepted(folder: Path) -> None:
    finding = check(folder).stories[0].findings[0]
    accept(folder, f'{{id: "{finding.id}", rule: osce-date, reason: Both days, until: 2022-05-01}}')
    (now,) = check(folder, today=dt.date(2022, 5, 1)).stories[0].findings
    assert now.accepted == "Both days"
    (late,) = check(folder, today=dt.date(2022, 5, 2)).stories[0].findings
    assert late.accepted is None
    (as_if,) = check(folder, accepted=False).stories[0].findings
    assert as_if.accepted is None


def test_a_stale_entry_is_told_where_its_rule_is_run(folder: Path) -> None:
    accept(folder, '{id: "000000000000", rule: osce-date, reason: Once}')
    assert Category.ACCEPTED in [each.category for each in check(folder).stories[0].findings]
    assert rules_found(check(folder, select=("nato-date",))) == []


def test_an_entry_without_a_rule_is_stale_in_a_whole_run_alone(folder: Path) -> None:
    accept(folder, '{id: "000000000000", reason: Once}')
    assert Category.ACCEPTED in [each.category for each in check(folder).stories[0].findings]
    assert rules_found(check(folder, select=("osce-date",))) == ["osce-date"]
    assert rules_found(check(folder / "one.txt", folder / "two.txt")) == ["osce-date"]


def test_files_named_one_by_one_miss_no_accepted_finding(folder: Path) -> None:
    accept(folder, '{id: "000000000000", rule: osce-date, reason: Once}')
    assert rules_found(check(folder / "one.txt")) == []
