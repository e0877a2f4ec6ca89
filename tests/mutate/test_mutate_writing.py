"""The forms in which trials are shown."""

from __future__ import annotations

import json

import pytest

from checker.kinds.date import read
from checker.mutate import FORMATS, Outcome, Trial
from checker.mutate.outcomes import Mutant, Target
from checker.reports import columns
from checker.values import Mention, Slip, Unread


def trial(
    words: str, slip: Slip, *killers: str, rules: tuple[str, ...] = ("opening",), why: str = ""
) -> Trial:
    mention = Mention(0, len(words), words, "date", read("2021-05-03"))
    target = Target("one", 4, mention, rules, rules, sources=2)
    return Trial(Mutant(target, slip), "one:4", killers, why)


OUTCOME = Outcome(
    name="fair",
    about="2 articles",
    trials=(
        trial("3 May", Slip("off by one day", "4 May"), "opening"),
        trial("3 May", Slip("off by one day", "2 May"), why="fits what others say"),
        trial("3 May", Slip("another month", "3 June"), why="fits what others say"),
        trial("3 | May", Slip("another month", "3 | June\x1b[1m"), rules=(), why="read for x"),
    ),
    possible=9,
    once=(("date", 1), ("quantity", 2), ("person", 2)),
    unasked=(("office", 1),),
    bare=("closing",),
    unread=(Unread("b.txt", "it is empty"),),
)

TABLE = """\
fair: 2 articles, 4 of 9 mutants tried
1 killed (25 %), 3 survived

What no rule noticed, under the rules that watch it:
opening
  one:4  3 May → 2 May; 3 June   fits what others say
no rule
  one:4  3 | May → 3 | June\ufffd[1m  read for x

kind  killed  share
----  ------  -----
date  1 of 4  25 %

rule     killed  share
-------  ------  -----
no rule  0 of 1  0 %
opening  1 of 3  33 %

Left out by --max: 5 mutants
Stated once, nothing to hold it against: 1 date, 2 quantities, 2 people
Asked for by no rule: 1 office
Without an agree example that can be altered: closing
Not read: b.txt: it is empty
"""


def test_the_table() -> None:
    assert FORMATS["table"]([OUTCOME], 120) == TABLE


@pytest.mark.parametrize("width", [20, 60, 80, 120, 400])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    words = "Monday, the third of May of the year two thousand and twenty-one" * 3
    long = Outcome("fair", "", (trial(words, Slip("lost", words[1:]), why=words),), 1)
    limit = max(60, min(120, width))
    for line in FORMATS["table"]([OUTCOME, long], width).splitlines():
        assert columns.width(line) <= limit


def test_the_page_escapes_what_articles_say() -> None:
    page = FORMATS["markdown"]([OUTCOME], 120)
    counts = "2 articles, 4 of 9 mutants tried; 1 killed (25 %), 3 survived."
    assert page.startswith(f"# fair\n\n{counts}\n\n## What no rule noticed\n")
    row = "| no rule | one:4 | 3 \\| May | 3 \\| June\ufffd\\[1m | read for x |"
    assert row in page.splitlines()
    assert "| opening | 1 of 3 | 33 % |" in page.splitlines()
    assert "- Asked for by no rule: 1 office" in page.splitlines()


def test_the_page_says_where_nothing_was_altered() -> None:
    empty = Outcome("fair", "2 articles", (), 0)
    assert FORMATS["markdown"]([empty], 120) == "# fair\n\n2 articles, nothing to alter.\n"
    assert FORMATS["table"]([empty], 120) == "fair: 2 articles, nothing to alter\n"


def test_json_holds_every_trial() -> None:
    (found,) = json.loads(FORMATS["json"]([OUTCOME], 120))["tried"]
    assert {key: found[key] for key in ("id", "mutants", "tried", "killed", "share")} == {
        "id": "fair", "mutants": 9, "tried": 4, "killed": 1, "share": 25.0,
    }  # fmt: skip
    assert found["trials"][1] == {
        "article": "one",
        "where": "one:4",
        "line": 4,
        "start": 0,
        "end": 5,
        "kind": "date",
        "rules": ["opening"],
        "sources": 2,
        "text": "3 May",
        "altered": "2 May",
        "slip": "off by one day",
        "killed_by": [],
        "why": "fits what others say",
    }
    assert found["stated_once"] == {"date": 1, "quantity": 2, "person": 2}
    assert found["unread"] == [{"path": "b.txt", "why": "it is empty"}]
