from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from checker.reports import View
from checker.reports.json import render
from checker.values import Camp, Finding, Report

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import Claim, StoryReport

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "schema" / "report.schema.json").read_text(encoding="utf-8")
)


def read(report: Report) -> Any:
    found = json.loads(render(report, view=View()))
    jsonschema.Draft202012Validator(SCHEMA).validate(found)
    return found


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_schema_is_strict(report: Report) -> None:
    found = read(report)
    found["stories"][0]["findings"][0]["camps"][0]["claims"][0]["colour"] = "red"
    with pytest.raises(jsonschema.ValidationError, match="colour"):
        jsonschema.validate(found, SCHEMA)


def test_a_claim_holds_all_that_is_known_of_it(report: Report) -> None:
    finding = read(report)["stories"][0]["findings"][0]
    assert finding["id"] == "9f3c12ab34cd"
    assert finding["category"] == "conflict"
    assert finding["grounds"] == ["same body: OSCE", "same city: Vienna"]
    assert finding["first"] == "001_63abf4ec2bc6328f"
    assert [each["against"] for each in finding["camps"]] == [[1], [0]]
    claim = finding["camps"][0]["claims"][0]
    assert claim == {
        "article": "002_98261dae3f69fe8a",
        "start": 23019,
        "end": 23027,
        "line": 23,
        "column": 20,
        "text": "Thursday",
        "value": "2022-01-13",
        "how": "the Thursday after 10 January",
        "sentence": "The talks go on on Thursday at the OSCE in Vienna.",
        "speaker": None,
        "region": "body",
        "candidates": [],
    }


def test_a_story_holds_its_rules_coverage_and_articles(report: Report) -> None:
    story = read(report)["stories"][0]
    assert story["reference_date"] == "2022-01-10"
    assert [each["id"] for each in story["rules"]] == ["osce-vienna-date", "spelling"]
    assert story["rules"][1]["why"] == "Typos cost trust."
    assert story["coverage"]["unread"] == [
        {"path": "seeds/005.txt", "why": "it is not UTF-8 (byte 17)"}
    ]
    assert story["coverage"]["skipped"] == {"values in notices": 3}
    article = story["articles"][3]
    assert (article["id"], article["syndication"]) == ("003_b355712fa69805e6", 1)
    assert story["articles"][2]["published"] == "2022-01-11"
    accepted = [each["accepted"] for each in story["findings"] if each["accepted"] is not None]
    assert accepted == ["known; the desk was told"]


def test_equal_runs_give_equal_bytes_whatever_their_order(
    report: Report, story: StoryReport
) -> None:
    other = replace(story, id="another", path="another/story.yaml")
    shuffled = replace(
        story,
        articles=story.articles[::-1],
        findings=story.findings[::-1],
        facts=story.facts[::-1],
        rules=story.rules[::-1],
        voices=story.voices[::-1],
    )
    one = replace(report, stories=(story, other))
    two = replace(report, stories=(other, shuffled), packs=report.packs[::-1])
    assert render(one, view=View()) == render(two, view=View(show_all=True, width=40))


def test_text_stays_readable_and_the_file_ends_in_a_line_feed(report: Report) -> None:
    text = render(report, view=View())
    assert text.endswith("}\n")
    assert '\n  "factlint": "0.1.0"' in text


def test_what_a_terminal_would_obey_is_escaped_and_read_back(
    report: Report, story: StoryReport, make_claim: Callable[..., Claim]
) -> None:
    hostile = 'Genève \x1b[31m\x9b2J\u202e\ud800 "日内瓦"\\'
    claim = make_claim("000", 1, hostile, "Genève", ("x", "x"))
    finding = story.findings[0]
    changed: Finding = replace(finding, camps=(Camp("x", (claim,), 1, 1),), message=hostile)
    text = render(replace(report, stories=(replace(story, findings=(changed,)),)), view=View())
    text.encode()
    assert not set(text) & set("\x1b\x9b\u202e\ud800")
    assert "Genève" in text
    found = json.loads(text)["stories"][0]["findings"][0]
    assert found["message"] == hostile
    assert found["camps"][0]["claims"][0]["sentence"] == hostile
