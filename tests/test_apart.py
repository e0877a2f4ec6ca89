"""Two people of near names, told apart by some article, are two for the whole story."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

CARDS = """facts:
  - {id: age, kind: quantity, unit: age, subject: person, ask: How old?}
  - {id: office, kind: office, subject: person, ask: Which office?}
  - {id: person-spelling, kind: person, ask: One spelling?, check: spelling}
"""
#: What each source says, and whether the story holds a conflict or a slip.
TWO = [
    (
        "Jon Garland, 33, and John Garland, 58, were rescued.",
        "John Garland, 58, thanked the crew.",
        "Jon Garland, 33, thanked the crew.",
    ),
    (
        "The panel heard Anders Holm, a baker aged 27, and Andres Holm, a judge aged 66.",
        "Andres Holm, 66, spoke first.",
        "Anders Holm, 27, spoke last.",
    ),
    ("The injured: Marc Egli, 24. Marco Egli, 57.", "Marco Egli, 57, left the hospital."),
    (
        "Kim Min-su, 40, and Kim Min-soo, 52, run the yard.",
        "Kim Min-soo, 52, runs it.",
        "Kim Min-su, 40, runs it.",
    ),
    (
        "Engineer Ana Nowak and the mayor, Anna Nowak, opened the bridge.",
        "Ana Nowak, 30, built it.",
        "Anna Nowak, 61, opened it.",
    ),
    (
        "On the list of the crew:\n- Ana Nowak, cook\n- Ivo Lund, pilot\n- Anna Nowak, guide\n",
        "Ana Nowak, 30, was seasick.",
        "Anna Nowak, 61, was not.",
    ),
    # a bare name goes to nobody where two may bear it
    (
        "Jon Garland, 33, and John Garland, 58, were rescued.",
        "Garland, 41, spoke.",
        "J. Garland, 19, was at home.",
    ),
]
ONE = [
    ("John Garland, 58, was rescued.", "Jon Garland, 85, was rescued."),
    ("John Garland, 58, was rescued.", "John Garland, 85, was rescued."),
    (
        "Sergei Rybin, also spelled Sergey Rybin, is 58.",
        "Sergei Rybin, 58, spoke.",
        "Sergey Rybin, 85, spoke.",
    ),
    # two others that are told apart leave a third one's ages to be compared
    (
        "Jon Garland, 33, and John Garland, 58, were rescued by Ada Lund, 44.",
        "Ada Lund, 45, rescued John Garland, 58.",
    ),
    (
        "John Garland, 58, spoke of the rescue.\n\nJon Garland thanked the crew.",
        "Jon Garland, 85, spoke.",
    ),
    # of each of the two, two ages are one too many
    ("Jon Garland, 33, and John Garland, 58, were rescued.", "John Garland, 85, spoke."),
]


@pytest.mark.parametrize("texts", TWO)
def test_who_is_told_apart_is_two_people(judged: Judge, texts: tuple[str, ...]) -> None:
    assert [finding.message for finding in judged(CARDS, *texts).findings] == []


@pytest.mark.parametrize("texts", ONE)
def test_who_is_not_told_apart_is_one(judged: Judge, texts: tuple[str, ...]) -> None:
    ages = [each for each in judged(CARDS, *texts).findings if each.rule == "age"]
    assert len(ages) == 1


def test_one_of_two_people_is_no_slip_of_the_canon(judged: Judge) -> None:
    canon = CARDS + "people:\n  - {id: garland, prefer: John Garland}\n"
    assert judged(canon, *TWO[0]).findings == ()
    (finding,) = judged(canon, "Jon Garland, 58, was rescued.").findings
    assert finding.suggestion == "John Garland"


def test_each_of_two_people_has_facts_of_his_own(judged: Judge) -> None:
    report = judged(CARDS, *TWO[0])
    subjects = sorted(row.subject for row in report.facts if row.rule == "age")
    assert subjects == ["age of John Garland", "age of Jon Garland"]
