from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checker.reports import View
from checker.reports.markdown import escape, render
from checker.values import Camp, Report

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import Claim, StoryReport


def test_a_finding_is_a_heading_with_its_sides(report: Report) -> None:
    text = render(report, view=View())
    heading = "### 002 and 004 say Thursday 13 January 2022, 001 says Friday 14 January 2022.\n"
    part = text[text.index(heading) :].split("\n### ", maxsplit=2)[0]
    assert "**error**, conflict: day of the OSCE meeting in Vienna (rule osce-vienna-date" in part
    assert "**Thursday 13 January 2022** (2 sources)" in part
    assert "- 002:23: The talks go on on **Thursday** at the OSCE in Vienna." in part
    assert "*(read as Thursday 13 January 2022: the day after 12 January)*" in part
    assert "* Look first at: 001\n" in part
    assert "* Likely slip: off by one day" in part
    assert "Held to be about the same thing because: same body: OSCE, same city: Vienna" in part


def test_speakers_voices_suggestions_and_reasons_are_told(report: Report) -> None:
    text = render(report, view=View(show_all=True))
    assert "- 003:9, Kyiv says: Russia has sent **100,000 soldiers** to the border" in text
    assert "**Sergei Ryabkov** (2 sources, 1 independent)" in text
    assert "* Suggestion: Geneva" in text
    assert "* Also: Anthony Blinken is Secretary of State in 001" in text
    assert "* Accepted: known; the desk was told" in text


def test_what_is_folded_is_counted(report: Report) -> None:
    text = render(report, view=View())
    assert "1 note not shown here (`--notes`). 1 accepted finding not shown here (`--all`)." in text
    assert "Wendy" not in text


def test_agreements_matrix_and_coverage_follow(report: Report) -> None:
    text = render(report, view=View())
    assert (
        "| fact | agreed value | stated by |\n| --- | --- | --- |\n"
        "| first day of the talks in Geneva | Monday 10 January 2022 | 002:3; 003:3 |"
    ) in text
    assert (
        "| On which day does the OSCE meet in Vienna? | (sources differ) | – not mentioned "
        "| ! CONFLICT Friday 14 January 2022 | ! CONFLICT Thursday 13 January 2022 "
    ) in text
    assert "- **001**: Talks, as 001 tells it; automatically translated, not edited" in text
    assert "- 4 values whose subject stayed unclear" in text


def test_many_sources_make_the_matrix_a_list(report: Report, story: StoryReport) -> None:
    more = tuple(replace(story.articles[0], id=f"1{number:02}_x") for number in range(8))
    many = replace(story, articles=(*story.articles, *more))
    text = render(replace(report, stories=(many,)), view=View())
    assert "| fact | agreed value | sources |" in text
    assert "\\~ compatible 004 (January 2022) |" in text


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("Geneva, 10 January (2022).", "Geneva, 10 January (2022)."),
        ("*Ceneva* _x_ `y`", "\\*Ceneva\\* \\_x\\_ \\`y\\`"),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("AT&T &lt;", "AT&amp;T &amp;lt;"),
        ("[x](javascript:y)", "\\[x\\](javascript:y)"),
        ("http://x.y www.x.y https://z", "http\\://x.y www\\.x.y https\\://z"),
        ("a | b\n# c", "a \\| b \\# c"),
        ("$x$ ~~y~~ \\", "\\$x\\$ \\~\\~y\\~\\~ \\\\"),
        ("\x1b[31m\u202e", "�\\[31m�"),
    ],
)
def test_text_of_articles_cannot_be_markup(text: str, safe: str) -> None:
    assert escape(text) == safe


def test_nothing_of_an_article_reaches_the_page_unescaped(
    report: Report, story: StoryReport, make_claim: Callable[..., Claim]
) -> None:
    bad = "<img src=x onerror=alert(1)> | **x** \n\n# y"
    claim = make_claim("000_" + bad, 1, bad + bad, bad, (bad, bad), how=bad, speaker=bad)
    finding = replace(
        story.findings[0],
        camps=(Camp(bad, (claim,), 1, 1), Camp(bad, (), 0, 0)),
        message=bad,
        subject=bad,
        rule=bad,
        grounds=(bad,),
        also=(bad,),
        likely_cause=bad,
        suggestion=bad,
        first=bad,
        accepted=bad,
    )
    changed = replace(
        story,
        id=bad,
        findings=(finding,),
        articles=tuple(replace(each, title=bad, path=bad, notes=(bad,)) for each in story.articles),
        facts=tuple(replace(each, subject=bad, value=bad) for each in story.facts),
        agreements=tuple(replace(each, subject=bad) for each in story.agreements),
    )
    text = render(replace(report, stories=(changed,), errors=(bad,)), view=View(show_all=True))
    assert "<img" not in text
    assert "**x**" not in text
    assert "\n# y" not in text
    assert " | \\*" not in text


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("(10 Jan)", "on Monday<b>(10 Jan)</b>and, 11 Jan"),
        ("10 Jan", "on Monday(**10 Jan**)and, 11 Jan"),
        (", 11 Jan", "on Monday(10 Jan)and<b>, 11 Jan</b>"),
    ],
)
def test_a_mention_is_bold_wherever_it_stands(
    report: Report, story: StoryReport, make_claim: Callable[..., Claim], words: str, shown: str
) -> None:
    sentence = "on Monday(10 Jan)and, 11 Jan"
    claim = make_claim("000", 1, sentence, words, ("x", "x"))
    finding = replace(story.findings[0], camps=(Camp("x", (claim,), 1, 1),))
    text = render(replace(report, stories=(replace(story, findings=(finding,)),)), view=View())
    assert f"- 000:1: {shown} " in text
