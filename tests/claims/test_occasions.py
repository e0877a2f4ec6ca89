"""What a day or an hour is that of: an incident, a plan, or nothing that is told beside it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.packs import Library
from checker.pipeline import gather, judge
from checker.values import Article, Setting

RULES = Library().rules(("generic",), Path.cwd())
PUBLISHED = dt.date(2031, 5, 20)


def setting(text: str) -> Setting:
    """The setting of the first day of a text."""
    gathered = gather(Article("a", text, "", published=PUBLISHED), RULES)
    days = [each for each in gathered.claims if each.mention.kind == "date"]
    return min(days, key=lambda each: each.mention.start).about.setting if days else Setting()


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("The launch turned turtle on Sunday.", "accident"),
        ("The embankment gave way on 3 May 2031.", "collapse"),
        ("Two cables were cut near Ostrow on Thursday.", "outage"),
        ("The storm came ashore at Kolmar on Saturday evening.", "storm"),
        ("Three men stormed in on Tuesday at 11.30 a.m.", "robbery"),
        ("The poet passed away on 9 May 2031.", "death"),
        ("It happened on Friday.", "fire"),
    ],
)
def test_the_sort_of_an_incident(text: str, sort: str) -> None:
    assert sort in setting(text).incident


@pytest.mark.parametrize(
    ("text", "plan"),
    [
        ("She takes office on 17 November 2031.", "swearing-in"),
        ("The deal is to close in the third quarter of 2031.", "closing"),
        ("The reader goes on sale on 18 October 2031.", "release"),
        ("The museum is to reopen on 1 June 2031.", "reopening"),
        ("The reader went on sale on 18 October 2030.", ""),
    ],
)
def test_what_is_planned(text: str, plan: str) -> None:
    assert setting(text).plan == plan


@pytest.mark.parametrize(
    "text",
    [
        "The toll of the collapse rose to 63 on Wednesday.",
        "The driver was arrested after the bus overturned, and on Monday he was fined.",
        "The talks took place on Monday.",
        "The bus will be overturned on 30 May 2031.",
    ],
)
def test_days_of_no_incident(text: str) -> None:
    assert not setting(text).incident & {"accident", "collapse"}


def test_two_days_yet_to_come_for_one_thing() -> None:
    texts = [
        "She takes office on 17 November 2031, the clerk of the town said.",
        "The new mayor will be sworn in on 10 November 2031.",
    ]
    gathered = [
        gather(Article(str(number), text, "", published=PUBLISHED), RULES)
        for number, text in enumerate(texts)
    ]
    (finding,) = [each for each in judge("s", gathered, RULES).findings if each.rule == "event-day"]
    assert "each article tells one day yet to come for it" in finding.grounds


@given(st.text(st.sampled_from("on Monday it was struck, and 3 May 2031; which sank. \n")))
def test_no_text_is_too_much(text: str) -> None:
    setting(text)
