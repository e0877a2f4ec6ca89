"""Two events in one folder are held apart, and one event is not torn."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.alignment import events
from checker.alignment.periods import periods
from checker.packs import Library
from checker.pipeline import gather, judge
from checker.values import Article

if TYPE_CHECKING:
    from checker.values import Gathered, RuleSet

KOLMAR = (
    (
        "A fire at the Ostrow mill in Kolmar killed three people on Monday. Mayor Ivo Marek "
        "thanked the fire brigade of Kolmar."
    ),
    (
        "Three people died when the Ostrow mill burned in Kolmar. Ivo Marek, the mayor, spoke of a "
        "black day."
    ),
    "Kolmar mourns: the blaze at the Ostrow mill killed three people, said Ivo Marek.",
)
VARDA = (
    (
        "A fire in the harbour hall of Varda killed seven people. Captain Hedvig Brandt led the "
        "crews of the Lighthouse Brigade."
    ),
    "Seven people were killed in the fire at the harbour hall in Varda, Hedvig Brandt said.",
    "Hedvig Brandt of the Lighthouse Brigade counted seven people killed in Varda.",
)


def rules() -> RuleSet:
    return Library().rules(("generic",), Path.cwd())


def gathered(*texts: str) -> list[Gathered]:
    named = enumerate(texts, 1)
    return [
        gather(Article(id=f"a{number:03}", text=text, path=""), rules()) for number, text in named
    ]


def numbers(*texts: str) -> list[int]:
    found = events({each.header.id: each.names for each in gathered(*texts)})
    return [found[name] for name in sorted(found)]


def test_two_events_get_two_numbers() -> None:
    assert numbers(*KOLMAR, *VARDA) == [0, 0, 0, 1, 1, 1]


def test_one_event_is_not_torn() -> None:
    assert numbers(*KOLMAR) == [0, 0, 0]


def at(village: str, number: int) -> str:
    """An article that names what half of the others do, and a man of its own."""
    half = ("Mayor Ivo Marek spoke of a black day.", "The Ostrow mill burned down.")[number % 2]
    third = f"The {('Odra', 'Marit', 'Lom')[number % 3]} League sent help."
    own = f"{village} is the home of Karel Ban{chr(97 + number % 26)}{chr(97 + number // 26)}os."
    return f"A fire at {village} killed three people on Monday. {half} {third} {own}"


def test_one_event_is_not_torn_however_many_tell_of_it() -> None:
    assert set(numbers(*(at("Kolmar", number) for number in range(150)))) == {0}


def test_two_events_are_held_apart_however_many_tell_of_them() -> None:
    varda = [
        f"A fire in the harbour hall of Varda killed {number} people. Hedvig Brandt led the "
        f"crews of the {('Lighthouse', 'Harbour')[number % 2]} Brigade."
        for number in range(2, 60)
    ]
    kolmar = [at("Kolmar", number) for number in range(60)]
    assert numbers(*kolmar, *varda) == [0] * 60 + [1] * 58


def test_an_article_alone_is_no_event_of_its_own() -> None:
    assert numbers(*KOLMAR, VARDA[0]) == [0, 0, 0, 0]


def test_no_article_no_event() -> None:
    assert events({}) == {}


def test_tolls_of_two_events_do_not_conflict() -> None:
    assert judge("mixed", gathered(*KOLMAR, *VARDA), rules()).findings == ()


def test_tolls_of_one_event_do() -> None:
    other = KOLMAR[0].replace("killed three", "killed nine")
    report = judge("one", gathered(*KOLMAR, other, *VARDA), rules())
    assert [each.rule for each in report.findings] == ["casualties"]


def test_an_article_without_a_name_stands_with_the_first_event() -> None:
    assert numbers(*KOLMAR, "It rained.", *VARDA) == [0, 0, 0, 0, 1, 1, 1]


def test_events_of_one_sort_are_told_apart_by_the_years_between() -> None:
    quake = "A quake of magnitude {} hit Sumatra in Indonesia on {}, said Budi Sanjaya in Padang."
    days = [dt.date(2031, 10, 14), dt.date(2035, 7, 9)]
    articles = [
        Article(f"{number}-{day.year}", quake.format(size, day), "", published=day)
        for size, day in (("7.4", days[0]), ("6.3", days[1]))
        for number in range(3)
    ]
    rules = Library().rules(("generic",), Path.cwd())
    gathered = [gather(each, rules) for each in articles]
    assert not [each for each in judge("two", gathered, rules).findings if each.rule == "count"]


def test_an_article_without_a_day_stands_with_those_whose_names_it_shares() -> None:
    names = {
        **{f"a{number}": "Ostrow burned in Kolmar, said Ivo Marek." for number in range(3)},
        **{f"b{number}": "Varda burned in Halden, said Eva Lind." for number in range(3)},
        "c": "In Halden Eva Lind wept for Varda.",
    }
    days = {each: dt.date(2031 if each[0] == "a" else 2035, 1, 1) for each in names if each != "c"}
    rules = Library().rules(("generic",), Path.cwd())
    told = {each: gather(Article(each, text, ""), rules).names for each, text in names.items()}
    numbers = events(told, {**days, "c": None})
    assert numbers["c"] == numbers["b0"] != numbers["a0"]


@given(st.dictionaries(st.text(), st.none() | st.dates()))
def test_stretches_are_apart_and_hold_no_article_twice(
    published: dict[str, dt.date | None],
) -> None:
    stretches = periods(published)
    held = [article for stretch in stretches for article in stretch]
    assert len(held) == len(set(held))
    for one, other in pairwise(stretches):
        last = max(day for each in one if (day := published[each]) is not None)
        first = min(day for each in other if (day := published[each]) is not None)
        assert (first - last).days > 60


@pytest.mark.parametrize(
    ("tolls", "found"),
    [
        ([(11, 10), (25, 11)], True),
        ([(11, 10), (25, 14)], False),
        ([(11, 10), (11, 13), (25, 14)], True),
        ([(11, 10), (11, 10), (25, 14)], False),
    ],
)
def test_tolls_of_two_days_are_no_contradiction(
    *, tolls: list[tuple[int, int]], found: bool
) -> None:
    """But where one article still gives a toll on the day before another one is given."""
    rules = Library().rules(("generic",), Path.cwd())
    gathered = [
        gather(
            Article(
                f"{n}", f"The slide killed {dead} people.", "", published=dt.date(2031, 3, day)
            ),
            rules,
        )
        for n, (dead, day) in enumerate(tolls)
    ]
    told = [each.rule for each in judge("toll", gathered, rules).findings]
    assert ("casualties" in told) is found
