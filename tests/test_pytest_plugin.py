"""The plugin as its users meet it: small stories, judged by an inner pytest."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from checker.kinds import KINDS
from checker.pytest_plugin.engine import Engine, Judged, Plan

if TYPE_CHECKING:
    from collections.abc import Callable

    Run = Callable[..., pytest.RunResult]

STORY = """\
    story: talks
    packs: [talks]
    reference_date: 2022-01-10
    """
PACK = """\
    version: 1
    pack: talks
    about: talks in a town
    facts:
      - id: talks-day
        kind: date
        ask: On which day do the talks begin?
        near: [talks]
        severity: error
        why: Readers go there.
        examples:
          - conflict: ["The talks begin on 3 May 2022.", "The talks begin on 4 May 2022."]
          - agree: ["The talks begin on 3 May 2022.", "On 3 May 2022 the talks begin."]
      - id: troops
        kind: quantity
        of: [troops]
        ask: How many troops are there?
        near: [border]
        severity: error
        why: A dropped thousand is a different story.
    """
TENTH = "The talks begin on 10 January 2022.\n"
ELEVENTH = "The town is quiet.\n\nThe talks begin on 11 January 2022.\n"
BOTH = "Some say that 100 troops are at the border. Later 100,000 troops are at the border.\n"


@pytest.fixture
def write(pytester: pytest.Pytester) -> Callable[..., Path]:
    """Write a story into a folder: its story.yaml, a pack beside it, and articles."""
    pytester.makeini(
        "[pytest]\naddopts = --strict-markers --strict-config -ra\nfilterwarnings = error\n"
    )

    def written(story: str = STORY, folder: str = "news", **articles: str) -> Path:
        place = pytester.path / folder
        place.mkdir(exist_ok=True)
        (place / "story.yaml").write_text(dedent(story), encoding="utf-8")
        (place / "talks.yaml").write_text(dedent(PACK), encoding="utf-8")
        for name, text in articles.items():
            (place / f"{name}.txt").write_text(text, encoding="utf-8")
        return place

    return written


@pytest.fixture
def run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run an inner pytest in this process."""
    monkeypatch.setenv("FACTLINT_NO_CACHE", "1")
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.delenv("CI", raising=False)

    def ran(*arguments: str) -> pytest.RunResult:
        return pytester.runpytest_inprocess("-p", "checker.pytest_plugin", *arguments)

    return ran


@pytest.fixture
def apart(pytester: pytest.Pytester, run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run an inner pytest in a process of its own, with this checkout."""
    assert run is not None  # its settings of the environment hold here too
    places = [str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, places)))

    def ran(*arguments: str) -> pytest.RunResult:
        # plain asserts: to rewrite those of a whole package takes seconds where no bytecode is kept
        return pytester.runpytest_subprocess(
            "--assert=plain", "-p", "checker.pytest_plugin", *arguments
        )

    return ran


def ids(result: pytest.RunResult) -> list[str]:
    return [line for line in result.outlines if "::" in line and " " not in line]


def finding_id(result: pytest.RunResult, rule: str) -> str:
    found = re.search(rf"\[{rule} ([0-9a-f]{{12}})\]", result.stdout.str())
    assert found is not None
    return found[1]


def accepting(identifier: str, rule: str = "talks-day") -> str:
    return dedent(STORY) + dedent(f"""\
        accepted:
          - {{id: {identifier}, rule: {rule}, reason: "the desk knows", by: me}}
        """)


def test_ids_are_articles_and_rules(write: Callable[..., Path], run: Run) -> None:
    write(a=TENTH, b=ELEVENTH)
    assert ids(run("--collect-only", "-q", "news")) == [
        "news/story.yaml::a::talks-day",
        "news/story.yaml::a::troops",
        "news/story.yaml::b::talks-day",
        "news/story.yaml::b::troops",
        "news/story.yaml::across-sources::talks-day",
        "news/story.yaml::across-sources::troops",
        "news/story.yaml::coverage::complete",
        "news/talks.yaml::talks-day::example-1",
        "news/talks.yaml::talks-day::example-2",
    ]


def test_sources_that_differ_fail_across_and_nowhere_else(
    write: Callable[..., Path], run: Run
) -> None:
    write(a=TENTH, b=ELEVENTH)
    result = run("news/story.yaml")
    result.assert_outcomes(failed=1, passed=3, skipped=3)
    result.stdout.fnmatch_lines(
        [
            "*= FAILURES =*",
            "*factlint: talks-day*",
            "talks-day: *10 January 2022 (a:1) vs *11 January 2022 (b:3)",
            "error: *",
            "    b:3: The talks begin on «11 January 2022».",
            "*= factlint =*",
            "ERROR *talks-day*",
            "SKIPPED * news?story.yaml*: no two sources speak of it",
            "FAILED news/story.yaml::across-sources::talks-day - talks-day: *",
        ]
    )
    assert "Traceback" not in result.stdout.str()


def test_an_article_fails_for_what_is_wrong_inside_it(write: Callable[..., Path], run: Run) -> None:
    write(a=TENTH, b=BOTH)
    result = run("news/story.yaml", "-v")
    result.stdout.fnmatch_lines(
        [
            "news/story.yaml::a::talks-day PASSED*",
            "news/story.yaml::a::troops SKIPPED (not mentioned)*",
            "news/story.yaml::b::troops* FAILED*",
            "news/story.yaml::across-sources::troops SKIPPED*",
            "troops: * (b:1) vs * (b:1)",
        ]
    )
    result.assert_outcomes(failed=1, passed=2, skipped=4)


def test_an_accepted_finding_is_an_expected_failure(write: Callable[..., Path], run: Run) -> None:
    write(a=TENTH, b=ELEVENTH)
    known = finding_id(run("news/story.yaml"), "talks-day")
    write(accepting(known), a=TENTH, b=ELEVENTH)
    result = run("news/story.yaml")
    result.assert_outcomes(xfailed=1, passed=4, skipped=3)
    assert result.ret == pytest.ExitCode.OK
    result.stdout.fnmatch_lines(
        ["XFAIL news/story.yaml::across-sources::talks-day - the desk knows"]
    )
    assert f"news/story.yaml::accepted::{known}" in ids(run("--collect-only", "-q", "news"))


def test_an_accepted_finding_that_is_gone_fails(write: Callable[..., Path], run: Run) -> None:
    write(accepting("0123456789ab"), a=TENTH, b=TENTH)
    result = run("news/story.yaml")
    result.assert_outcomes(failed=1, passed=4, skipped=3)
    result.stdout.fnmatch_lines(["FAILED news/story.yaml::accepted::0123456789ab - *no longer*"])


def test_an_entry_of_a_rule_that_is_not_loaded_says_nothing(
    write: Callable[..., Path], run: Run
) -> None:
    write(accepting("0123456789ab", rule="another-rule"), a=TENTH, b=TENTH)
    result = run("news/story.yaml")
    result.assert_outcomes(passed=4, skipped=4)


def test_a_finding_beside_an_accepted_one_fails_by_its_name(
    write: Callable[..., Path], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    judge = Engine.judge

    def with_another(engine: Engine, planned: Plan) -> Judged:
        judged = judge(engine, planned)
        (known,) = judged.story.findings
        another = replace(known, id="f" * 12, subject="another", message="Another.", accepted=None)
        known = replace(known, accepted="the desk knows")
        return replace(judged, story=replace(judged.story, findings=(known, another)))

    monkeypatch.setattr(Engine, "judge", with_another)
    write(a=TENTH, b=ELEVENTH)
    result = run("news/story.yaml")
    result.assert_outcomes(failed=1, passed=3, skipped=3)
    result.stdout.fnmatch_lines(["error: Another.", "Accepted besides:", "  talks-day: *"])


def test_a_warning_does_not_fail_but_is_told(write: Callable[..., Path], run: Run) -> None:
    place = write(a=TENTH, b=ELEVENTH)
    (place / "talks.yaml").write_text(
        dedent(PACK).replace("severity: error", "severity: warning"), encoding="utf-8"
    )
    result = run("news/story.yaml", "--junitxml=out.xml")
    result.assert_outcomes(passed=4, skipped=3)
    result.stdout.fnmatch_lines(["WARNING *talks-day*"])
    assert 'name="warning" value="talks-day: ' in Path("out.xml").read_text(encoding="utf-8")
    (place / "factlint.toml").write_text('fail-on = "warning"\n', encoding="utf-8")
    run("news/story.yaml").assert_outcomes(failed=1, passed=3, skipped=3)
    (place / "factlint.toml").write_text('fail-on = "never"\n', encoding="utf-8")
    run("news/story.yaml").assert_outcomes(passed=4, skipped=3)


def test_junit_carries_the_claims_and_points_at_the_article(
    write: Callable[..., Path], run: Run
) -> None:
    write(a=TENTH, b=ELEVENTH)
    run("news/story.yaml", "--junitxml=out.xml", "-o", "junit_family=xunit1")
    cases = {
        (case.get("classname"), case.get("name")): case
        for case in ET.parse("out.xml").iter("testcase")  # noqa: S314  (written just now)
    }
    case = cases["news.story.yaml.across-sources", "talks-day"]
    told = [each.get("value", "") for each in case.iter("property") if each.get("name") == "claim"]
    assert len(told) == 2
    assert told[0].startswith("a:1 «10 January 2022» = ")
    assert Path(case.get("file", "")).suffix == ".txt"
    assert case.get("line") in {"0", "2"}


def test_items_are_found_by_id_keyword_mark_and_last_failure(
    write: Callable[..., Path], run: Run
) -> None:
    write(a=TENTH, b=ELEVENTH)
    run("news/story.yaml::across-sources::talks-day").assert_outcomes(failed=1)
    run("news/story.yaml::a").assert_outcomes(passed=1, skipped=1)
    run("news", "-k", "troops").assert_outcomes(skipped=3, deselected=6)
    run("news", "-m", "kind_date").assert_outcomes(failed=1, passed=2, deselected=6)
    run("news", "-m", "factlint_example").assert_outcomes(passed=2, deselected=7)
    run("news").assert_outcomes(failed=1, passed=5, skipped=3)
    run("news", "--lf").assert_outcomes(failed=1)


def test_every_kind_has_a_mark(run: Run) -> None:
    marks = re.findall(r"@pytest.mark.kind_(\w+):", run("--markers").stdout.str())
    assert tuple(marks) == KINDS.names()


def test_names_of_files_that_pytest_cannot_select_are_made_plain(
    write: Callable[..., Path], run: Run
) -> None:
    place = write(b=ELEVENTH)
    (place / "a[1]|x::y z.txt").write_text(TENTH, encoding="utf-8")
    found = ids(run("--collect-only", "-q", "news/story.yaml"))
    assert found[0] == "news/story.yaml::a-1-x-y-z::talks-day"
    run(found[0]).assert_outcomes(passed=1)


def test_one_item_a_story_and_rule(
    write: Callable[..., Path], run: Run, pytester: pytest.Pytester
) -> None:
    write(a=TENTH, b=ELEVENTH)
    pytester.makeini("[pytest]\nfactlint_items = story\nfilterwarnings = error\n")
    assert ids(run("--collect-only", "-q", "news/story.yaml")) == [
        "news/story.yaml::all-sources::talks-day",
        "news/story.yaml::all-sources::troops",
        "news/story.yaml::coverage::complete",
    ]
    run("news/story.yaml").assert_outcomes(failed=1, passed=1, skipped=1)
    pytester.makeini("[pytest]\nfactlint_items = all\n")
    result = run("news")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*factlint_items is 'all'; write rule or story*"])


def test_packs_can_be_given_instead(write: Callable[..., Path], run: Run) -> None:
    place = write(a=TENTH, b=ELEVENTH)
    other = dedent(PACK).replace("pack: talks", "pack: other").replace("talks-day", "first-day")
    (place / "other.yaml").write_text(other, encoding="utf-8")
    found = ids(run("--collect-only", "-q", "news/story.yaml", "--factlint-packs=other"))
    assert "news/story.yaml::across-sources::first-day" in found
    assert not [each for each in found if "talks-day" in each]
    run("news/story.yaml", "--factlint-packs=other").assert_outcomes(failed=1, passed=3, skipped=3)


def test_an_article_that_cannot_be_read_fails_the_coverage(
    write: Callable[..., Path], run: Run
) -> None:
    place = write(a=TENTH, b=TENTH)
    (place / "c.txt").write_bytes(b"caf\xe9 talks\n")
    result = run("news/story.yaml")
    result.assert_outcomes(failed=1, passed=3, skipped=5)
    result.stdout.fnmatch_lines(["FAILED news/story.yaml::coverage::complete - not read: *c.txt*"])


def test_a_run_that_compared_nothing_fails(write: Callable[..., Path], run: Run) -> None:
    write(a="The town is quiet.\n", b="Nothing is said.\n")
    result = run("news/story.yaml")
    result.assert_outcomes(failed=1, skipped=6)
    result.stdout.fnmatch_lines(["FAILED news/story.yaml::coverage::complete - nothing was*"])


@pytest.mark.parametrize("text", ["dag: 1\n", "title: x\nabout: {story: y}\n", ""])
def test_a_story_yaml_of_something_else_is_left_alone(
    pytester: pytest.Pytester, run: Run, text: str
) -> None:
    (pytester.path / "story.yaml").write_text(text, encoding="utf-8")
    assert run().ret == pytest.ExitCode.NO_TESTS_COLLECTED


def test_mistakes_in_a_story_are_told_with_their_place(
    write: Callable[..., Path], run: Run
) -> None:
    place = write("story: talks\npakcs: [talks]\nreference_date: soon\n", a=TENTH)
    result = run("news/story.yaml")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["news/story.yaml:2:1: *pakcs*packs*", "news/story.yaml:3:17: *"])
    (place / "story.yaml").write_text("story: talks\npacks: [no-such]\n", encoding="utf-8")
    result = run("news/story.yaml")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*no-such*"])
    assert "Traceback" not in result.stdout.str()


def test_examples_of_rules_are_items(
    pytester: pytest.Pytester, write: Callable[..., Path], run: Run
) -> None:
    place = write(a=TENTH)
    wrong = dedent(PACK).replace("On 3 May 2022 the talks", "On 5 May 2022 the talks")
    rules = pytester.path / "rules"
    rules.mkdir()
    (rules / "talks.yaml").write_text(wrong, encoding="utf-8")
    (rules / "other.yaml").write_text("key: [pack]\n", encoding="utf-8")
    (place / "talks.yaml").unlink()
    result = run("rules")
    result.assert_outcomes(failed=1, passed=1)
    result.stdout.fnmatch_lines(
        [
            "rules/talks.yaml:13:*: example 2 (agree) of talks-day: finds something*",
            "  2: On 5 May 2022 the talks begin.",
            "FAILED rules/talks.yaml::talks-day::example-2 - *",
        ]
    )
    (rules / "talks.yaml").write_text("pack: talks\nfact: []\n", encoding="utf-8")
    result = run("rules")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["rules/talks.yaml:2:1: *fact*"])


def test_a_pack_elsewhere_is_collected_only_when_it_is_named(
    pytester: pytest.Pytester, run: Run
) -> None:
    place = pytester.path / "elsewhere"
    place.mkdir()
    (place / "talks.yaml").write_text(dedent(PACK), encoding="utf-8")
    assert run("elsewhere").ret == pytest.ExitCode.NO_TESTS_COLLECTED
    run("elsewhere/talks.yaml").assert_outcomes(passed=2)


def test_a_failure_of_our_own_is_shown_as_one(
    write: Callable[..., Path], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("our own bug")

    monkeypatch.setattr(Engine, "judge", broken)
    write(a=TENTH, b=ELEVENTH)
    result = run("news/story.yaml")
    result.assert_outcomes(failed=7)
    result.stdout.fnmatch_lines(["E*ZeroDivisionError: our own bug"])
    told = "the story could not be judged: ZeroDivisionError: our own bug"
    assert re.findall(f"^{told}$", result.stdout.str(), re.MULTILINE) == [told] * 6


@pytest.mark.skipif(find_spec("xdist") is None, reason="pytest-xdist is not installed")
def test_two_workers_find_the_same_and_the_tables_come_back(
    write: Callable[..., Path], apart: Run
) -> None:
    write(a=TENTH, b=ELEVENTH)
    result = apart("-n", "2", "news")
    result.assert_outcomes(failed=1, passed=5, skipped=3)
    assert len(re.findall(r"^=+ factlint =+$", result.stdout.str(), re.MULTILINE)) == 1
    assert len(re.findall(r"^ERROR ", result.stdout.str(), re.MULTILINE)) == 1


@pytest.mark.skipif(
    find_spec("pytest_rerunfailures") is None or find_spec("pytest_html") is None,
    reason="pytest-rerunfailures or pytest-html is not installed",
)
def test_reruns_and_html_pages_get_along(write: Callable[..., Path], apart: Run) -> None:
    write(a=TENTH, b=ELEVENTH)
    result = apart("--reruns", "1", "--html=out.html", "news")
    result.stdout.fnmatch_lines(["*1 failed, 5 passed, 3 skipped, 1 rerun in *"])
    assert "across-sources" in Path("out.html").read_text(encoding="utf-8")
