"""A small run, built by hand after the five seed articles, and a kind that shows what it is told.

Reports are tested apart from the engine and its kinds: a value here is the notation and the words
that it was made with.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest

from checker import kinds
from checker.values import (
    About,
    Agreement,
    Camp,
    Category,
    Cell,
    Claim,
    Coverage,
    FactRow,
    Finding,
    Header,
    Mention,
    Passage,
    Report,
    Role,
    RuleInfo,
    Severity,
    Status,
    StoryReport,
    Unread,
)

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Said:
    """A value of the stub kind."""

    kind: str
    notation: str
    words: str


class StubKind:
    """Shows a value as it was made."""

    @staticmethod
    def show(value: Said) -> str:
        return value.notation

    @staticmethod
    def label(value: Said) -> str:
        return value.words


class StubTable:
    """Every name is the stub kind."""

    @staticmethod
    def get(name: str) -> type[StubKind]:
        assert name
        return StubKind


@pytest.fixture(autouse=True)
def _stub_kinds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kinds, "KINDS", StubTable())


def make_claim(
    article: str,
    line: int,
    sentence: str,
    words: str,
    value: tuple[str, str],
    *,
    rule: str = "osce-vienna-date",
    kind: str = "date",
    speaker: str | None = None,
    how: str = "",
    role: Role = Role.BODY,
) -> Claim:
    at = sentence.index(words)
    start = line * 1000
    said = Said(kind, *value)
    return Claim(
        rule=rule,
        article=article,
        mention=Mention(start + at, start + at + len(words), words, kind, said, how=how),
        value=said,
        passage=Passage(sentence, start, line, at + 1),
        role=role,
        about=About(),
        speaker=speaker,
    )


@pytest.fixture(name="make_claim")
def _make_claim() -> Callable[..., Claim]:
    return make_claim


def side(value: str, *claims: Claim, against: tuple[int, ...] = (), independent: int = 0) -> Camp:
    count = len({each.article for each in claims})
    return Camp(value, claims, count, independent or count, against)


NAMES = {
    "000": "000_a5e48e067112b642",
    "001": "001_63abf4ec2bc6328f",
    "002": "002_98261dae3f69fe8a",
    "003": "003_b355712fa69805e6",
    "004": "004_6c2bacb0460c0eda",
}
THURSDAY = ("2022-01-13", "Thursday 13 January 2022")
FRIDAY = ("2022-01-14", "Friday 14 January 2022")
MONDAY = ("2022-01-10", "Monday 10 January 2022")


def osce() -> Finding:
    late = make_claim(
        NAMES["001"],
        43,
        "The Organization for Security and Cooperation in Europe meets in Vienna on 14 January.",
        "14 January",
        FRIDAY,
    )
    weekday = make_claim(
        NAMES["002"],
        23,
        "The talks go on on Thursday at the OSCE in Vienna.",
        "Thursday",
        THURSDAY,
        how="the Thursday after 10 January",
    )
    relative = make_claim(
        NAMES["004"],
        5,
        "The NATO-Russia Council meets on 12 January, and the next day the OSCE meets in Vienna.",
        "the next day",
        THURSDAY,
        how="the day after 12 January",
    )
    return Finding(
        id="9f3c12ab34cd",
        rule="osce-vienna-date",
        category=Category.CONFLICT,
        severity=Severity.ERROR,
        kind="date",
        subject="day of the OSCE meeting in Vienna",
        message="002 and 004 say Thursday 13 January 2022, 001 says Friday 14 January 2022.",
        camps=(
            side("2022-01-13", weekday, relative, against=(1,)),
            side("2022-01-14", late, against=(0,)),
        ),
        grounds=("same body: OSCE", "same city: Vienna"),
        likely_cause="off by one day",
        first=NAMES["001"],
    )


def troops() -> Finding:
    few = make_claim(
        NAMES["001"],
        19,
        "About 100 servicemen stand at the border.",
        "100 servicemen",
        ("100 troops", "100 servicemen"),
        rule="troops-at-border",
        kind="quantity",
    )
    many = make_claim(
        NAMES["003"],
        9,
        "Russia has sent 100,000 soldiers to the border, Kyiv says.",
        "100,000 soldiers",
        ("100000 troops", "100,000 soldiers"),
        rule="troops-at-border",
        kind="quantity",
        speaker="Kyiv",
    )
    return Finding(
        id="0a1b2c3d4e5f",
        rule="troops-at-border",
        category=Category.CONFLICT,
        severity=Severity.ERROR,
        kind="quantity",
        subject="Russian troops at the border",
        message="003 says 100,000 soldiers, 001 says 100 servicemen.",
        camps=(
            side("100000 troops", many, against=(1,)),
            side("100 troops", few, against=(0,)),
        ),
        likely_cause="thousands dropped",
        first=NAMES["001"],
    )


def sherman() -> Finding:
    chief = make_claim(
        NAMES["003"],
        5,
        "US Secretary of State Wendy Sherman met Sergei Ryabkov.",
        "US Secretary of State Wendy Sherman",
        ("secretary of state; us", "US Secretary of State"),
        rule="sherman-title",
        kind="office",
    )
    deputy = make_claim(
        NAMES["001"],
        31,
        "US Deputy Secretary of State Wendy Sherman spoke.",
        "US Deputy Secretary of State Wendy Sherman",
        ("deputy secretary of state; us", "US Deputy Secretary of State"),
        rule="sherman-title",
        kind="office",
    )
    return Finding(
        id="77aa77aa77aa",
        rule="sherman-title",
        category=Category.CONFLICT,
        severity=Severity.ERROR,
        kind="office",
        subject="office of Wendy Sherman",
        message="003 calls Wendy Sherman Secretary of State, 001 Deputy Secretary of State.",
        camps=(
            side("deputy secretary of state; us", deputy, against=(1,)),
            side("secretary of state; us", chief, against=(0,)),
        ),
        likely_cause="deputy dropped",
        also=("Anthony Blinken is Secretary of State in 001",),
    )


def ryabkov() -> Finding:
    each = [
        make_claim(
            NAMES[name],
            line,
            f"For Russia, {form} was there.",
            form,
            (form, form),
            rule="ryabkov",
            kind="person",
        )
        for name, line, form in (
            ("001", 32, "Sergei Ryabkov"),
            ("003", 5, "Sergei Ryabkov"),
            ("002", 3, "Sergei Riabkov"),
        )
    ]
    return Finding(
        id="5e5e5e5e5e5e",
        rule="ryabkov",
        category=Category.VARIANT,
        severity=Severity.NOTE,
        kind="person",
        subject="spelling of Sergei Ryabkov",
        message="002 spells Riabkov, 001 and 003 spell Ryabkov.",
        camps=(
            side("Sergei Ryabkov", *each[:2], against=(1,), independent=1),
            side("Sergei Riabkov", each[2], against=(0,)),
        ),
        suggestion="Sergei Ryabkov",
    )


def ceneva() -> Finding:
    typo = make_claim(
        NAMES["000"],
        1,
        "USA-Russia talks on Ukraine take place on January. 10. in Ceneva",
        "Ceneva",
        ("Ceneva", "Ceneva"),
        rule="spelling",
        kind="word",
        role=Role.TITLE,
    )
    return Finding(
        id="c0ffee00beef",
        rule="spelling",
        category=Category.TYPO,
        severity=Severity.WARNING,
        kind="word",
        subject="spelling of Geneva",
        message="000 writes Ceneva where the others write Geneva.",
        camps=(side("Ceneva", typo),),
        likely_cause="neighbouring key",
        suggestion="Geneva",
    )


def facts() -> tuple[FactRow, ...]:
    conflict = osce()
    late, thursday = conflict.camps[1].claims, conflict.camps[0].claims
    start = [
        make_claim(
            NAMES[name],
            3,
            f"The talks begin on {words}.",
            words,
            MONDAY,
            rule="talks-start",
        )
        for name, words in (("002", "Monday January 10"), ("003", "Monday (10 Jan)"))
    ]
    wide = make_claim(
        NAMES["004"],
        1,
        "The talks begin in January.",
        "January",
        ("2022-01", "January 2022"),
        rule="talks-start",
    )
    hours = make_claim(
        NAMES["003"],
        5,
        "The talks took more than 7 hours.",
        "more than 7 hours",
        ("7.. hours", "more than 7 hours"),
        rule="talks-length",
        kind="quantity",
    )
    nothing = Status.NOT_MENTIONED
    return (
        FactRow(
            "talks-start",
            "first day of the talks in Geneva",
            "date",
            "2022-01-10",
            (
                Cell(NAMES["000"], nothing, ()),
                Cell(NAMES["001"], nothing, ()),
                Cell(NAMES["002"], Status.AGREES, (start[0],)),
                Cell(NAMES["003"], Status.AGREES, (start[1],)),
                Cell(NAMES["004"], Status.COMPATIBLE, (wide,)),
            ),
        ),
        FactRow(
            "osce-vienna-date",
            "",
            "date",
            "",
            (
                Cell(NAMES["000"], nothing, ()),
                Cell(NAMES["001"], Status.CONFLICTS, late),
                Cell(NAMES["002"], Status.CONFLICTS, thursday[:1]),
                Cell(NAMES["003"], nothing, ()),
                Cell(NAMES["004"], Status.CONFLICTS, thursday[1:]),
            ),
        ),
        FactRow(
            "talks-length",
            "length of the talks",
            "quantity",
            "7.. hours",
            (Cell(NAMES["003"], Status.ALONE, (hours,)),),
        ),
    )


def make_story() -> StoryReport:
    rows = facts()
    notice = "automatically translated, not edited"
    return StoryReport(
        id="geneva-2022",
        path="seeds/story.yaml",
        reference="2022-01-10",
        inferred=False,
        articles=tuple(
            Header(
                id=each,
                path=f"seeds/{each}.txt",
                title=f"Talks, as {name} tells it",
                source="Kamal Aliyev" if name == "000" else None,
                published=dt.date(2022, 1, 11) if name == "002" else None,
                language="en",
                notes=(notice,) if name == "001" else (),
            )
            for name, each in NAMES.items()
        ),
        voices=tuple((each, 1 if name == "003" else int(name)) for name, each in NAMES.items()),
        findings=(
            ceneva(),
            ryabkov(),
            troops(),
            osce(),
            replace(sherman(), accepted="known; the desk was told"),
        ),
        agreements=(
            Agreement(
                "talks-start",
                "date",
                "first day of the talks in Geneva",
                "2022-01-10",
                (*rows[0].cells[2].claims, *rows[0].cells[3].claims),
            ),
        ),
        facts=rows,
        coverage=Coverage(
            articles=5,
            rules=14,
            values=63,
            compared=21,
            not_mentioned=9,
            unclear=4,
            checked_alone=5,
            silent_rules=("ship-name", "talks-venue"),
            unread=(Unread("seeds/005.txt", "it is not UTF-8 (byte 17)"),),
            skipped=(("values in notices", 3),),
        ),
        rules=(
            RuleInfo(
                "osce-vienna-date",
                "geneva-2022",
                "date",
                "On which day does the OSCE meet in Vienna?",
                "A day that differs sends readers to the wrong meeting.",
            ),
            RuleInfo("spelling", "generic", "word", "", "Typos cost trust."),
        ),
    )


@pytest.fixture
def story() -> StoryReport:
    """The story of the seeds in short: conflicts, a variant, a typo, an accepted conflict."""
    return make_story()


@pytest.fixture
def report() -> Report:
    """A run over that story."""
    return Report("0.1.0", (("geneva-2022", "ab12"), ("generic", "cd34")), (make_story(),))
