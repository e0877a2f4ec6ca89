"""Two posts of one person: a conflict where nobody holds both, unless a source explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.values import Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

CARD = "facts:\n  - {id: office, kind: office, subject: person, ask: Which office?}\n"
CANON = CARD + "people:\n  - {id: lind, prefer: Eva Lind, office: chief executive of Sunvale}\n"
EXECUTIVE = "Eva Lind, chief executive of Sunvale, spoke on Monday."
FINANCIAL = "Eva Lind, chief financial officer of Sunvale, spoke on Monday."
FOREIGN = "Estonian Foreign Minister Eva Lind flew to Rome."


@pytest.mark.parametrize(
    "texts",
    [
        (EXECUTIVE, FINANCIAL),
        (FOREIGN, "Estonian Defence Minister Eva Lind flew to Rome."),
        ("Judge Eva Lind spoke.", "Prosecutor Eva Lind spoke."),
        ("Ambassador Eva Lind spoke.", "Eva Lind, the consul, spoke."),
        ("NATO Secretary General Eva Lind spoke.", "NATO Secretary Eva Lind spoke."),
        ("CEO Eva Lind quit.", "CFO Eva Lind quit."),
        # what else she did has no part in it
        (EXECUTIVE, "CFO Eva Lind, who bought the mill in 2031, was at the fair."),
        ("Laboratory technician Eva Lind fell.", "Eva Lind, a PhD student, fell."),
        # what others do, and what is far from her post, is no change of it
        (EXECUTIVE, "CFO Eva Lind gave a talk at the fair, in which nine firms took part."),
        (EXECUTIVE, "CFO Eva Lind said the plant would be moved in 2031."),
        # a year is of its own sentence alone
        (EXECUTIVE, FINANCIAL, "CFO Eva Lind plans to move in 2031."),
        (EXECUTIVE, "CFO Eva Lind said she wanted to see the plans of 2031."),
        # posts that exclude each other
        ("Eva Lind, chair of the Mill Committee, rose.", "Ranking member Eva Lind rose."),
        ("Majority Leader Eva Lind rose.", "Speaker Eva Lind rose."),
        ("Captain Eva Lind flew it.", "Eva Lind, the co-pilot, flew it."),
        ("Fire marshal Eva Lind came.", "Fire chief Eva Lind came."),
        ("Editor-in-chief Eva Lind wrote it.", "Managing editor Eva Lind wrote it."),
        (EXECUTIVE, '"We replaced the roof in 2031," said CFO Eva Lind.'),
    ],
)
def test_two_posts_that_nobody_holds_both_of(judged: Judge, texts: tuple[str, ...]) -> None:
    (finding,) = judged(CARD, *texts).findings
    assert finding.severity in {Severity.WARNING, Severity.ERROR}
    assert len(finding.camps) == 2


@pytest.mark.parametrize(
    "texts",
    [
        # one source gives both
        (EXECUTIVE + " Ms Lind is its chief financial officer, too.", FINANCIAL, FINANCIAL),
        (EXECUTIVE, "Eva Lind, chief executive and chief financial officer of Sunvale, spoke."),
        # in turn
        (EXECUTIVE, "Eva Lind was chief financial officer of Sunvale."),
        (EXECUTIVE, "Eva Lind, its former chief financial officer, spoke."),
        (EXECUTIVE, "Eva Lind, chief financial officer of Sunvale until May, spoke."),
        (EXECUTIVE, "Sunvale promoted Eva Lind, its chief financial officer."),
        (EXECUTIVE, "CFO Eva Lind, who left in 2031, was at the fair."),
        (EXECUTIVE, "Eva Lind takes over as its chief financial officer."),
        (EXECUTIVE, "CFO Eva Lind said she was appointed by its owners."),
        (FOREIGN, "In 2011 Estonian Defence Minister Eva Lind flew to Rome."),
        ("Peruvian President Eva Lind spoke.", "Eva Lind, then Peruvian vice president, spoke."),
        ("Minority Leader Eva Lind was elected speaker.", "Speaker Eva Lind rose."),
        # another body, another country, posts that go together
        (EXECUTIVE, "Eva Lind, chief financial officer of Moonvale, spoke."),
        (EXECUTIVE, "Eva Lind, chair of Sunvale, spoke."),
        (FOREIGN, "Estonian Prime Minister Eva Lind flew to Rome."),
        ("Estonian Finance Minister Eva Lind spoke.", "Estonian Planning Minister Eva Lind spoke."),
    ],
)
def test_posts_that_may_be_both_right(judged: Judge, texts: tuple[str, ...]) -> None:
    assert [finding.message for finding in judged(CARD, *texts).findings] == []


def test_the_canon_holds_its_office_against_another_post(judged: Judge) -> None:
    (finding,) = judged(CANON, FINANCIAL).findings
    assert "the rule expects Sunvale chief executive" in finding.message
    assert judged(CANON, "Eva Lind was chief financial officer of Sunvale.").findings == ()
    assert judged(CANON, "Eva Lind, chair of Sunvale, spoke.").findings == ()
