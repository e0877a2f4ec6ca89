"""Two homes of one person and two seats of one firm, and what may well be both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

CARD = "facts:\n  - {id: home, kind: place, check: homes, ask: Where is the home?}\n"


@pytest.mark.parametrize(
    ("asked", "one", "other"),
    [
        (
            "the home of Vosk",
            "Gerald Vosk, 46, of Tornvik, was sentenced.",
            "A judge told Gerald Vosk, who lives in Hvaldal, to pay.",
        ),
        (
            "the home of Vosk",
            "Tornvik man Gerald Vosk wept, his Tornvik-born wife slept.",
            "A resident of Hvaldal, Gerald Vosk wept.",
        ),
        (
            "the home of Vosk",
            "Gerald Vosk, 46, of Mill Street, Tornvik, wept.",
            "Gerald Vosk, a Hvaldal resident, wept.",
        ),
        (
            "the home of Vosk",
            "Gerald Vosk, a retired baker from Tornvik, won.",
            "Gerald Vosk, 46, from Hvaldal, won.",
        ),
        (
            "the home of Vosk",
            "Gerald Vosk, a 6-foot-1 senior from Tornvik, scored twice.",
            "Gerald Vosk scored twice. He comes from Hvaldal.",
        ),
        (
            "the home of Vosk",
            "Gerald Vosk, 46, of Tornvik, won.",
            "Gerald Vosk, 46, won. The 46-year-old from Hvaldal wept.",
        ),
        (
            "the home of Vosk",
            "A 46-year-old Tornvik man was arrested. Gerald Vosk, 46, did it, they said.",
            "Gerald Vosk, 46, of Hvaldal, was arrested.",
        ),
        (
            "the home of Vosk",
            "Gerald Vosk of Tornvik, Minn., was arrested.",
            "Gerald Vosk, 46, of Hvaldal, was arrested.",
        ),
        (
            "the birthplace of Vosk",
            "Gerald Vosk, born in Tornvik, wept.",
            "Gerald Vosk was born on May 3, 1961, in Hvaldal.",
        ),
        (
            "the birthplace of Vosk",
            "Born in Elmo Falls, Gerald Vosk was a gifted child.",
            "Gerald Vosk, 46, a native of the small town of Hvaldal, wept.",
        ),
        (
            "the birthplace of Vosk",
            "A native of Tornvik, Minn., Gerald Vosk wept.",
            "Gerald Vosk wept. Born in Hvaldal, he had six sisters.",
        ),
        (
            "the birthplace of Vosk",
            "Gerald Vosk was born in Tornvik.",
            "Gerald Vosk scored twice. The Hvaldal native was glad.",
        ),
        (
            "the birthplace of Vosk",
            "Gerald Vosk opened a shop in Tornvik, where he was born.",
            "Gerald Vosk bakes bread. Hvaldal is where he was born.",
        ),
        (
            "the home of Vosk",
            "Gerald Vosk, who came north from Tornvik, won.",
            "Gerald Vosk, 46, from Hvaldal, won.",
        ),
        (
            "the childhood home of Vosk",
            "Gerald Vosk, who grew up in Tornvik, wept.",
            "Gerald Vosk was born and raised in Hvaldal.",
        ),
        ("the seat", "The head office will be in Kolmar.", "Head office: Vestra."),
        (
            "the seat of Orvane",
            "The Leipzig-based maker Orvane fell.",
            "Shares of Orvane of Dresden rose.",
        ),
        (
            "the seat of Orvane",
            "Shares in Orvane, a brewer based in Leipzig, fell.",
            "The brewer Orvane is headquartered in Dresden.",
        ),
        (
            "the seat of Orvane",
            "Leipzig's Orvane Systems fell.",
            "The Dresden computer maker Orvane fell.",
        ),
        (
            "the seat of Orvane",
            "Orvane, the Leipzig company that makes pumps, fell.",
            "Orvane Systems fell. It is based in Dresden.",
        ),
        (
            "the seat of Transportes",
            "The bus is of Transportes Alameda, a company based in Leipzig.",
            "Transportes Alameda is headquartered in Dresden.",
        ),
        (
            "the seat of Orvane",
            "San Jose, California-based Orvane fell.",
            "Orvane, based in Dresden, fell.",
        ),
    ],
)
def test_one_person_or_firm_is_of_one_place(
    judged: Judge, asked: str, one: str, other: str
) -> None:
    (finding,) = judged(CARD, one, other).findings
    assert finding.subject == asked
    assert len(finding.camps) == 2


def test_who_knows_both_counts_where_others_do_not(judged: Judge) -> None:
    texts = (
        "Orvane is headquartered in Leipzig. It has a plant in Dresden.",
        "The Leipzig-based brewer Orvane fell.",
        "The Dresden-based brewer Orvane fell.",
    )
    (finding,) = judged(CARD, *texts).findings
    assert [camp.sources for camp in finding.camps] == [2, 1]


@pytest.mark.parametrize(
    "texts",
    [
        # lived, was born and grew up are three things, and so are of then and of now
        ("Gerald Vosk, who lives in Tornvik, wept.", "Gerald Vosk was born in Hvaldal."),
        ("Gerald Vosk was born in Tornvik.", "Gerald Vosk grew up in Hvaldal."),
        ("Gerald Vosk, from Tornvik, wept.", "Gerald Vosk, who lives in Hvaldal, wept."),
        ("Gerald Vosk, 46, of Tornvik, wept.", "Gerald Vosk, formerly of Hvaldal, wept."),
        ("Gerald Vosk, 46, of Tornvik, wept.", "Gerald Vosk lived in Hvaldal until 2003."),
        # a part of it, or a suburb
        ("Gerald Vosk, 46, of Tornvik, wept.", "Gerald Vosk, 46, of Norway, wept."),
        ("Gerald Vosk, 46, of Mill Street, wept.", "Gerald Vosk, 46, of Tornvik, wept."),
        ("Gerald Vosk, 46, of Brockton, wept.", "Gerald Vosk, 46, of Boston, wept."),
        ("Gerald Vosk, 46, of Bethesda, wept.", "Gerald Vosk, 46, of Washington, wept."),
        ("Gerald Vosk, 46, of Tornvik, wept.", "Gerald Vosk, 46, of Chicago, wept."),
        (
            "Gerald Vosk, 46, of Tornvik, wept.",
            "Gerald Vosk, 46, of Hvaldal, wept.",
            "It happened in Hvaldal, a suburb of Tornvik.",
        ),
        # who knows both
        ("Gerald Vosk, 46, of Tornvik, wept.", "Gerald Vosk, 46, of Hvaldal, fled to Tornvik."),
        # three homes, or two that several sources give
        (
            "Gerald Vosk, 46, of Tornvik, wept.",
            "Gerald Vosk, 46, of Hvaldal, wept.",
            "Gerald Vosk, 46, of Elmo Falls, wept.",
        ),
        (
            "Gerald Vosk, 46, of Tornvik, wept.",
            "Gerald Vosk, 46, of Hvaldal, wept.",
            "On Monday Gerald Vosk, 46, of Tornvik, ate.",
            "On Friday Gerald Vosk, 46, of Hvaldal, slept.",
        ),
        # "it" is the firm of its own article, and "he" nobody where two could be
        ("Orvane makes pumps. It is based in Leipzig.", "Kolvig bid. It is based in Dresden."),
        (
            "Gerald Vosk bakes bread. He was born in Tornvik.",
            "Gerald Vosk met Ulf Lund. He was born in Hvaldal.",
        ),
        ("Gerald Vosk left a note from Tornvik.", "Gerald Vosk, 21, from Hvaldal, wept."),
        ("Gerald Vosk, 46, from Tornvik, wept.", "Gerald Vosk fled from Hvaldal, where he sang."),
        # two of one surname
        ("Gerald Vosk, 46, of Tornvik, wept.", "Anna Vosk, 40, of Hvaldal, wept."),
        ("Gerald Vosk wept. Vosk, of Tornvik, fled.", "Anna Vosk wept. Vosk, of Hvaldal, fled."),
        ("Born in Tornvik, she met Gerald Vosk.", "Gerald Vosk was born in Hvaldal."),
        # somebody else is of the place
        (
            "Gerald Vosk, 46, of Tornvik, wept.",
            "A Hvaldal man accused of robbing Gerald Vosk fled.",
        ),
        (
            "Gerald Vosk, 46, of Tornvik, wept.",
            "Gerald Vosk, a friend of a man from Hvaldal, wept.",
        ),
        (
            "Gerald Vosk, 46, of Tornvik, wept.",
            "He robbed Gerald Vosk, 46, of Tornvik. A man of Elmo fled.",
        ),
        # teams, employers, peers, and what is taken from where
        ("Gerald Vosk, 46, of Tornvik, wept.", "Gerald Vosk of the Hvaldal Bears wept."),
        ("Gerald Vosk, 46, of Tornvik, wept.", "Gerald Vosk, of Hvaldal-based Elmo Labs, wept."),
        ("Gerald Vosk, 46, of Tornvik, wept.", "Gerald Vosk, of Hvaldal law firm Moss, wept."),
        ("Gerald Vosk, 46, of Tornvik, wept.", "They freed Gerald Vosk from Hvaldal on Monday."),
        (
            "Gerald Vosk, 46, of Tornvik, wept.",
            "Gerald Vosk, of Securia, wept.",
            "The software company Securia is for sale.",
        ),
        # a branch, a plant, another firm, another body
        ("Orvane, based in Leipzig, fell.", "Orvane has its European headquarters in Dresden."),
        ("Orvane, based in Leipzig, fell.", "Orvane has offices in Dresden."),
        ("Orvane has its headquarters in Leipzig.", "Orvane has new headquarters in Dresden."),
        ("Orvane, based in Leipzig, fell.", "A Dresden-based spokesman for Orvane wept."),
        ("Orvane, based in Leipzig, fell.", "Orvane, a unit of Dresden brewer Elmo, fell."),
        ("The 2nd Brigade, based in Leipzig, left.", "The 9th Brigade, based in Dresden, left."),
        ("Orvane, based in Leipzig, fell.", "The Dresden-based Orvane Capital rose."),
        ("Leipzig's Police Department slept.", "Dresden's Police Department did not."),
        ("Boston-based Orvane fell.", "Orvane, based in Waltham, fell."),
        ("The Duke of York wept.", "The Duke of Leeds wept."),
        ("It is 30 km WSW of Leipzig.", "It is 30 km WSW of Dresden."),
        ("Police headquarters in Tornvik burned.", "Army headquarters in Hvaldal stood."),
        # the one is the seat of a firm that has a name
        (
            "Its headquarters in Leipzig were shut.",
            "The company is headquartered in Dresden.",
            "The Dresden-based brewer Orvane is for sale.",
        ),
    ],
)
def test_a_story_is_full_of_towns(judged: Judge, texts: tuple[str, ...]) -> None:
    assert [finding.message for finding in judged(CARD, *texts).findings] == []
