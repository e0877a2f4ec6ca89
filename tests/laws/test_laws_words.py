"""Words of a domain that stand in no text change nothing that is said of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.errors import Location
from checker.lexicon import load
from checker.lexicon.domains import extended
from checker.packs import Library
from checker.packs.language import SORTS
from checker.pipeline import check_texts
from checker.text import plain
from checker.values import Pack, RuleSet, WordClass

pytestmark = pytest.mark.laws

GENERIC = Library().rules(["generic"], Path(__file__).parent)
TEXTS = (
    """Two ferries collided off Bergen in Norway on 3 May 2024, killing 24 people. The crash left
100 passengers injured, said Captain Erik Lund, 46. The Orla cost 40 million euros.""",
    """Off Bergen in Norway two ferries collided on 4 May 2024, killing 42 people. The crash left
1,000 passengers injured, said Captain Eric Lund, 64. The Orla cost 4 million euros.""",
    "A crowd of 3,000 watched as 17 divers left Bergen. The mayor, Anna Holm, denied all blame.",
)
BEFORE = check_texts(TEXTS, GENERIC)
TABLES = ("counted", "casualty", "aspect", "event", "sense", "toll", "human", "post")
#: Beginnings that no word of the texts, nor any of its forms, has.
WORDS = st.text("bfgw", min_size=3, max_size=8).map(lambda word: f"zz{word}a")
#: A class of the lexicon of each sort: joined by a pack, it gets more words.
KNOWN = {
    "counted": "goals",
    "people": "attendees",
    "befallen": "killed",
    "measured": "price",
    "event": "crash",
    "same": "goal",
    "office": "mayor",
}


@st.composite
def classes(draw: st.DrawFn) -> WordClass:
    sort = draw(st.sampled_from(sorted(SORTS)))
    return WordClass(
        id=draw(WORDS),
        pack="trial",
        sort=sort,
        name=draw(st.one_of(WORDS, st.just(KNOWN[sort]))),
        words=tuple(draw(st.lists(WORDS, max_size=3))),
        location=Location("trial"),
        totals=tuple(draw(st.lists(WORDS, max_size=2))),
    )


def test_the_texts_have_something_to_change() -> None:
    assert len(BEFORE.findings) >= 5


@settings(max_examples=30)
@given(st.lists(classes(), min_size=1, max_size=4).map(tuple))
def test_words_of_no_text_change_no_finding(added: tuple[WordClass, ...]) -> None:
    rules = RuleSet((*GENERIC.packs, Pack("trial", "", "", (), lexicon=added)))
    after = check_texts(TEXTS, rules)
    assert after.findings == BEFORE.findings
    assert after.facts == BEFORE.facts


@given(classes())
def test_words_are_added_and_none_is_lost(each: WordClass) -> None:
    lexicon, known = extended("en", (each,)), load("en")
    more = {word for name in TABLES for word in lexicon.table(name).keys() - known.table(name)}
    assert more >= {plain(word) for word in each.words}
    assert all(word.startswith("zz") for word in more)
    for name in TABLES:
        assert known.table(name).items() <= lexicon.table(name).items()
