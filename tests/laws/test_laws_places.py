"""Laws of places and of the word list."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from checker import kinds, regions
from checker.checks.neighbours import Neighbours
from checker.kinds import place
from checker.kinds.place.value import holds
from checker.lexicon import gazetteer, load, slips, words
from checker.scan import Taken, Vocabulary, scan
from checker.values import Article, Verdict

pytestmark = pytest.mark.laws

NAMES = sorted(
    {
        *load("en").table("country"),
        *load("en").table("region"),
        *load("en").table("area"),
        *load("en").table("capital"),
        *(row.split("\t")[0] for row in gazetteer._rows()[::37]),  # noqa: SLF001  (a sample)
    }
)
OFFSETS = st.builds(
    place.Offset,
    st.sampled_from([None, 0.0, 12.5, 30.0]),
    st.none(),
    st.sampled_from(["N", "NE", "SW"]),
).map(lambda each: place.Offset(each.low, each.low, each.bearing))
FEATURES = st.builds(
    place.Spot,
    st.sampled_from(["Wadi Ardun", "Wasqar", "Waskar", "Ardun-e Bala"]),
    st.just("feature"),
    st.just(""),
    st.sampled_from(["river", "village"]),
).map(lambda spot: frozenset({spot}))
LISTED = (
    st.lists(st.sampled_from(NAMES), min_size=1, max_size=2)
    .map(lambda names: frozenset().union(*(place.named(name) for name in names)))
    .filter(bool)
)
VALUES = LISTED.map(place.PlaceValue)
WIDER = st.one_of(
    st.builds(place.PlaceValue, LISTED | FEATURES, st.booleans()),
    st.builds(place.PlaceValue, LISTED | FEATURES, st.just(value=False), OFFSETS),
)
WORDS = sorted(words._list()[0])  # noqa: SLF001  (a sample)


@given(WIDER)
def test_what_is_shown_is_read_back(value: place.PlaceValue) -> None:
    assert place.read(place.show(value)) == value


@given(WIDER, WIDER)
def test_compare_is_symmetric_and_same_means_equal(
    a: place.PlaceValue, b: place.PlaceValue
) -> None:
    there, back = place.compare(a, b), place.compare(b, a)
    assert there.verdict is back.verdict
    assert (there.verdict is Verdict.SAME) == (a == b)
    assert place.compare(a, a).verdict is Verdict.SAME


@given(VALUES, VALUES)
def test_a_shared_reading_is_never_a_conflict(a: place.PlaceValue, b: place.PlaceValue) -> None:
    both = place.PlaceValue(a.spots | b.spots)
    assert place.compare(a, both).verdict in {Verdict.SAME, Verdict.COMPATIBLE}


@given(WIDER, WIDER)
def test_a_government_never_contradicts_a_place(a: place.PlaceValue, b: place.PlaceValue) -> None:
    if a.acting != b.acting:
        assert place.compare(a, b).verdict is Verdict.UNKNOWN


NAMED = st.text("abdehiklmnorstuwyz' -ḩāū", max_size=14)


@given(NAMED, NAMED)
def test_spellings_are_judged_alike_from_both_sides(a: str, b: str) -> None:
    assert place.variant(a, b) == place.variant(b, a)
    assert place.variant(a, a)[0] is Verdict.SAME


@given(VALUES, VALUES, VALUES)
def test_holding_is_an_order(a: place.PlaceValue, b: place.PlaceValue, c: place.PlaceValue) -> None:
    x, y, z = min(a.spots), min(b.spots), min(c.spots)
    if holds(x, y) and holds(y, z):
        assert holds(x, z) or x.level == y.level == "region"


@given(st.text(max_size=40))
def test_any_text_may_be_looked_up(text: str) -> None:
    gazetteer.places(text)
    words.is_word(text.lower())
    words.near(text.lower()[:12])
    place.named(text)


@given(st.text(max_size=200))
def test_any_text_is_read_without_a_crash(text: str) -> None:
    lexicon = load("en")
    article = Article("a", text, "a")
    page = scan(article, regions.lay_out(article, lexicon), lexicon, Vocabulary((), lexicon))
    for mention in kinds.find(page, Taken(), ["place", "name", "word"]):
        assert text[mention.start : mention.end] == mention.surface
        assert kinds.read(mention.kind, kinds.show(mention.value)) == mention.value


#: An edit changes letters: an apostrophe that is lost or added is told in other ways.
LETTERED = [word for word in WORDS if word.isalpha()]


@given(st.sampled_from(LETTERED[::50]), st.data())
def test_near_is_all_that_lies_at_one_edit(word: str, data: st.DataObject) -> None:
    wrong = data.draw(st.sampled_from(sorted(set(slips.edits(word)))))
    near = set(words.near(wrong))
    assert word in near or word == wrong
    assert all(OSA.distance(wrong, each) == 1 for each in near)
    sample = LETTERED[::211]
    assert {each for each in sample if OSA.distance(wrong, each) == 1} <= near


LETTERS = st.text("abcde", min_size=4, max_size=9)


@given(st.lists(LETTERS, min_size=2, max_size=12, unique=True))
def test_neighbours_miss_no_near_pair(forms: list[str]) -> None:
    index = Neighbours(forms)
    pairs = set(index.pairs())
    for a, b in combinations(sorted(forms), 2):
        distance = OSA.distance(a, b)
        if distance == 1 or (distance == 2 and min(len(a), len(b)) >= 7):
            assert (a, b) in pairs
            assert b in index.near(a)
            assert a in index.near(b)


@given(VALUES)
def test_each_reading_alone_is_read_back(value: place.PlaceValue) -> None:
    for spot in value.spots:
        alone = place.PlaceValue(frozenset({spot}))
        assert place.read(place.show(alone)) == alone
