"""No story breaks a run, whatever figures its articles give for one thing."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.packs import Library
from checker.pipeline import check_texts

if TYPE_CHECKING:
    from checker.values import RuleSet

pytestmark = pytest.mark.laws

small = st.integers(0, 200)
figures = st.one_of(
    small.map(str),
    st.lists(st.integers(0, 30).map(str), min_size=2, max_size=4).map("-".join),
    st.tuples(small, small).map(lambda pair: f"{pair[0]} to {pair[1]}"),
    st.sampled_from(
        ("no", "dozens of", "about 40", "two thirds of the", "1.5 million", "9/11", "6-4, 3-6, 7-5",
         "$12.50", "30%", "the 23rd", "4.6", "2:14", "12 km", "1,000ft", "half a dozen")
    ),
)  # fmt: skip
FRAMES = (
    "The Rapids lost {} games under coach Greg Tolliver.",
    "The Rapids ({}) beat Albany {} on Monday.",
    "Police seized {} rifles and {} boats off Kolmar on 3 May.",
    "The quake of magnitude {} killed {} people near Kolmar at {} p.m.",
    "Shares of Orion rose {} to {}.",
    "The {} of Kolmar voted {} for the party.",
)  # fmt: skip


@lru_cache(maxsize=1)
def generic() -> RuleSet:
    return Library().rules(("generic",), Path.cwd())


@st.composite
def articles(draw: st.DrawFn) -> str:
    frames = draw(st.lists(st.sampled_from(FRAMES), min_size=1, max_size=3))
    return " ".join(
        frame.format(*(draw(figures) for _ in range(frame.count("{}")))) for frame in frames
    )


@settings(max_examples=60, deadline=None)
@given(texts=st.lists(articles(), min_size=2, max_size=4))
def test_every_finding_is_about_words_of_the_articles(texts: list[str]) -> None:
    report = check_texts(texts, generic())
    for finding in report.findings:
        for claim in finding.claims:
            text = texts[int(claim.article) - 1]
            assert text[claim.mention.start : claim.mention.end] == claim.mention.surface
