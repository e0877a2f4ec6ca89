"""A few surfaces looked for with their rivals, held against all surfaces looked for at once."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.lexicon import FIGURES, Lexicon, load
from checker.lexicon.rivals import Rivals

WORDS = st.lists(st.sampled_from("abcd"), min_size=1, max_size=3).map(" ".join)
TABLE = st.dictionaries(WORDS, st.just("yes"), max_size=5)


@pytest.mark.parametrize(
    ("surfaces", "rivals"),
    [
        (["friday", "black friday"], {0, 1}),
        (["friday", "friday night"], {0, 1}),
        (["friday night", "friday"], {0}),
        (["friday night", "man friday"], {0, 1}),
        (["friday", "man friday", "isle of man"], {0, 1, 2}),
        (["friday", "sunday", "black sunday"], {0}),
        (["friday", "fri", "friday's"], {0, 2}),
    ],
)
def test_what_may_hide_the_first_surface(surfaces: list[str], rivals: set[int]) -> None:
    assert Rivals(surfaces).of([0]) == rivals


@settings(max_examples=300)
@given(TABLE, TABLE, TABLE, st.lists(st.sampled_from("abcd,"), max_size=14).map(" ".join))
def test_some_categories_are_found_as_among_all(
    first: dict[str, str], second: dict[str, str], third: dict[str, str], text: str
) -> None:
    lexicon = Lexicon("xx", {"first": first, "second": second, "third": third})
    for names in (("first",), ("first", "second"), ("none",)):
        categories = frozenset(names)
        wanted = lexicon.indices(categories)
        assert lexicon.find(text, categories) == [
            match for match in lexicon.matcher.find(text) if match[2] in wanted
        ]


def test_a_hidden_day_is_no_day() -> None:
    found = load("en").find("on black friday, a friday in may", frozenset({"weekday", "month"}))
    assert [(start, end) for start, end, _ in found] == [(19, 25), (29, 32)]


def test_figures_are_tables_that_are_marked_in_texts() -> None:
    lexicon = load("en")
    assert all(lexicon.indices(frozenset({category})) for category in FIGURES)
