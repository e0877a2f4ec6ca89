from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checker.reports import View
from checker.reports.columns import width
from checker.reports.summary import Words, places
from checker.reports.table import excerpt, render
from checker.values import Camp, Category, Cell, FactRow, Finding, Report, Severity, Status

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import Claim, StoryReport

FRIDAY = ("2022-01-14", "Friday 14 January 2022")

HOSTILE = [
    "日本語の記事" * 40,
    "x" * 400,
    "e\u0301\u0302" * 300,
    "\x1b[31mred\x1b[0m \x9b2J \u202eright to left\u2066",
    "👩‍👩‍👧‍👦❤️🇨🇭" * 30,
    "half \ud800 a character",
    "tab\tand\r\nline\u2028ends\x00",
    "| pipe ` tick <b>bold</b>",
    "1e5",
    "",
]


def block(text: str, title: str) -> str:
    """The lines from one that holds the title to the next empty one."""
    found = text[text.index(title) :]
    return found.split("\n\n", maxsplit=1)[0]


def test_the_header_says_what_was_compared(report: Report) -> None:
    text = " ".join(render(report, view=View()).split())
    assert text.startswith("geneva-2022, reference date 2022-01-10 as given 5 articles x 14 rules:")
    assert (
        "5 articles x 14 rules: 63 values, 21 compared, 9 not mentioned; 2 rules matched nothing; "
        "1 article not read: seeds/005.txt: it is not UTF-8 (byte 17)"
    ) in text
    assert "2 errors, 1 warning, 1 note, 1 accepted" in text


def test_a_conflict_has_a_row_a_side(report: Report) -> None:
    lines = block(render(report, view=View()), "ERROR day of the OSCE").splitlines()
    assert lines[0] == "ERROR day of the OSCE meeting in Vienna [osce-vienna-date 9f3c12ab34cd]"
    assert "002 and 004 say Thursday 13 January 2022" in lines[1]
    assert re.search(r"Thursday 13 January 2022 +002:23; 004:5 +The talks .*«Thursday»", lines[2])
    assert re.search(r"Friday 14 January 2022 +001:43 +The Organization", lines[3])
    assert "«14 January»" in lines[4]
    assert lines[-1] == "  Look first at 001:43. Likely slip: off by one day."


def test_a_named_speaker_and_dependent_sources_are_shown(report: Report) -> None:
    text = render(report, view=View(show_notes=True))
    assert "003:9 (Kyiv)" in block(text, "ERROR Russian troops")
    assert "001:32; 003:5 (1" in block(text, "NOTE spelling of Sergei")


@pytest.mark.parametrize(
    ("speaker", "kind", "where"),
    [
        ("Kyiv", "date", "000:1 (Kyiv)"),
        ("macron", "date", "000:1 (Macron)"),
        ("defence ministry", "date", "000:1 (Defence Ministry)"),
        ("mcgee", "date", "000:1 (McGee)"),
        ("macron", "person", "000:1"),
        ("FRIDAY", "date", "000:1"),
        (None, "date", "000:1"),
    ],
)
def test_a_speaker_is_named_as_people_write_it(
    make_claim: Callable[..., Claim], speaker: str | None, kind: str, where: str
) -> None:
    claim = make_claim(
        "000", 1, "McGee met him on Friday.", "Friday", FRIDAY, speaker=speaker, kind=kind
    )
    assert places([claim], {}) == where


def test_findings_stand_by_severity_then_rule(report: Report) -> None:
    text = render(report, view=View(show_all=True))
    found = re.findall(r"^(ERROR|WARNING|NOTE) .*\[([a-z-]+) ", text, re.MULTILINE)
    assert found == [
        ("ERROR", "osce-vienna-date"),
        ("ERROR", "sherman-title"),
        ("ERROR", "troops-at-border"),
        ("WARNING", "spelling"),
        ("NOTE", "ryabkov"),
    ]


def test_notes_and_accepted_findings_are_folded_until_asked_for(report: Report) -> None:
    folded = render(report, view=View())
    assert "1 note (variants): --notes shows them" in folded
    assert "1 accepted: --all shows them" in folded
    assert "Wendy Sherman" not in folded
    notes = render(report, view=View(show_notes=True))
    assert "NOTE spelling of Sergei Ryabkov" in notes
    assert "Wendy Sherman" not in notes
    everything = render(report, view=View(show_all=True))
    assert "Accepted: known; the desk was told." in everything
    assert "--notes" not in everything
    assert "--all" not in everything


def test_all_shows_every_passage_of_a_side(report: Report) -> None:
    assert "next day»" not in render(report, view=View())
    assert "next day»" in render(report, view=View(show_all=True))


def test_the_matrix_marks_each_source_with_a_word(report: Report) -> None:
    text = block(render(report, view=View()), "Who says what")
    assert re.search(r"fact +agreed value +000 +001 +002 +003 +004", text)
    row = text[text.index("first day") :]
    assert re.search(r"Monday 10 January +– not +– not +\S agrees +\S agrees +~ compatible", row)
    assert text.index("On which day does the OSCE") < text.index("first day of the talks")
    assert text.count("! CONFLICT") == 3
    assert "length of the talks" not in text
    assert "1 fact stated by one source alone: --all" in text
    assert "length of the talks" in render(report, view=View(show_all=True))


def test_many_sources_make_the_matrix_a_list(report: Report) -> None:
    text = block(render(report, view=View(width=80)), "Who says what")
    assert "= agrees 002, 003; ~ compatible 004" in " ".join(text.split())
    assert re.search(r"fact +agreed +sources|fact +agreed value +sources", text)


def test_sources_show_what_their_notices_say(report: Report) -> None:
    text = " ".join(block(render(report, view=View()), "Sources").split())
    assert "001 Talks, as 001 tells it automatically translated, not edited" in text
    assert "shares passages with 003" in text
    assert "002 Talks, as 002 tells it published 2022-01-11" in text


def test_what_was_not_compared_is_named(report: Report) -> None:
    text = block(render(report, view=View()), "Not compared")
    assert "38 values stated once, and so not compared" in text
    assert "4 values whose subject stayed unclear" in text
    assert "rules that matched nothing: ship-name, talks-venue" in text


def test_a_run_that_compared_nothing_says_so(report: Report, story: StoryReport) -> None:
    idle = replace(story, coverage=replace(story.coverage, compared=0, checked_alone=1))
    text = render(replace(report, stories=(idle,)), view=View())
    assert "no value was compared with another; 1 article was only checked alone" in text


def test_colour_repeats_what_words_say(report: Report) -> None:
    plain = render(report, view=View(show_all=True))
    coloured = render(report, view=View(show_all=True, colour=True))
    assert "\x1b[31;1mERROR" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain
    assert "\x1b" not in plain


def test_a_collection_is_brief_and_has_a_total(report: Report, story: StoryReport) -> None:
    clean = replace(story, id="clean", path="clean/story.yaml", findings=())
    text = render(replace(report, stories=(story, clean), errors=("no such folder",)), view=View())
    assert "Who says what" not in text
    assert "no findings" in text
    assert "2 stories: 2 errors, 1 warning, 1 note, 1 accepted; 1 without findings" in text
    assert text.endswith("Problem: no such folder\n")


def test_an_empty_run_is_a_line_feed() -> None:
    assert render(Report("0.1.0", (), ()), view=View()) == "\n"


@pytest.mark.parametrize("columns", [20, 60, 80, 120, 400])
@pytest.mark.parametrize("hostile", HOSTILE)
def test_no_line_is_too_wide_whatever_the_articles_hold(
    story: StoryReport, make_claim: Callable[..., Claim], hostile: str, columns: int
) -> None:
    claim = make_claim("000_a", 1, f"{hostile} it is W {hostile}", "W", (hostile, hostile))
    wide = make_claim("001_b", 1, hostile + "W", hostile + "W", (hostile, hostile), speaker=hostile)
    finding = Finding(
        "0" * 12,
        hostile or "rule",
        Category.CONFLICT,
        Severity.ERROR,
        "date",
        hostile,
        hostile,
        (Camp(hostile, (claim,), 1, 1), Camp(hostile, (wide,), 1, 1), Camp(hostile, (), 0, 0)),
        likely_cause=hostile,
        suggestion=hostile,
        first="001_b",
    )
    articles = tuple(
        replace(each, id=f"{each.id[:3]}_{hostile}", title=hostile, notes=(hostile,))
        for each in story.articles
    )
    row = FactRow("r", hostile, "date", hostile, (Cell(articles[0].id, Status.AGREES, (claim,)),))
    other = replace(
        story, id=hostile, findings=(finding,), articles=articles, facts=(row, *story.facts)
    )
    report = Report("0.1.0", (), (other,), errors=(hostile,))
    text = render(report, view=View(width=columns, show_all=True))
    assert max(map(width, text.splitlines())) <= min(max(columns, 60), 120)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]", text)
    text.encode()


def test_an_excerpt_keeps_the_mention_and_fits() -> None:
    words = Words("a b c d e f g ", "Thursday", " h i j k l m n o p q")
    assert excerpt(words, 80) == "a b c d e f g «Thursday» h i j k l m n o p q"
    short = excerpt(words, 26)
    assert "«Thursday»" in short
    assert short.startswith("… ")
    assert short.endswith(" …")
    assert width(short) <= 26
    assert width(excerpt(Words("", "w" * 90, ""), 30)) <= 30
