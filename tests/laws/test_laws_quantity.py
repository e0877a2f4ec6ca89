"""Laws of quantities: set algebra, round trips, and no text that crashes the finder."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import kinds
from checker.kinds import quantity
from checker.kinds.quantity import Quantity, compare, label, narrow, read, show
from checker.lexicon import load
from checker.regions import lay_out
from checker.scan import Taken, Vocabulary, scan
from checker.values import Anchors, Article, Verdict

pytestmark = pytest.mark.laws

LEXICON = load("en")
UNITS = ["", "", "", "USD", "EUR", "percent", "mile", "kilometre", "year-of-age", "celsius"]
COUNTED = ["", "troops", "killed", "people", "widget", "score", "dollar"]
AMOUNTS = st.one_of(
    st.integers(0, 30).map(float),
    st.sampled_from([100.0, 98_500.0, 100_000.0, 4.5, 4.51, 1_234_000.0, 1_200_000.0, 0.0, 16.0]),
    st.floats(-1e6, 1e12, allow_nan=False).map(lambda amount: float(f"{amount:.6g}") + 0.0),
)


@st.composite
def single(draw: st.DrawFn) -> Quantity:
    unit = draw(st.sampled_from(UNITS))
    counted = draw(st.sampled_from(COUNTED)) if unit in ("", "percent") else ""
    low, high = sorted([draw(AMOUNTS), draw(AMOUNTS)])
    match draw(st.sampled_from(["exact", "range", "floor", "ceiling", "vague"])):
        case "exact":
            return Quantity(low, low, unit=unit, counted=counted)
        case "range" if low < high:
            opened = draw(st.tuples(st.booleans(), st.booleans()))
            return Quantity(low, high, *opened, unit=unit, counted=counted)
        case "floor":
            return Quantity(low, None, low_open=draw(st.booleans()), unit=unit, counted=counted)
        case "ceiling":
            return Quantity(None, low, high_open=draw(st.booleans()), unit=unit, counted=counted)
        case "vague" if low < high:
            return Quantity(low, high, soft=True, unit=unit, counted=counted)
        case _:
            return Quantity(high, high, unit=unit, counted=counted)


@st.composite
def several(draw: st.DrawFn) -> Quantity:
    main = draw(single())
    if not draw(st.booleans()):
        return main
    other = Quantity(draw(AMOUNTS), None, unit=main.unit, counted=main.counted)
    return Quantity(
        main.low, main.high, main.low_open, main.high_open, main.unit, main.counted, main.soft,
        also=(other,),
    )  # fmt: skip


SCORES = st.lists(st.integers(0, 200), min_size=2, max_size=3).map(
    lambda parts: Quantity(None, None, unit="score", parts=tuple(map(float, sorted(parts)[::-1])))
)
QUANTITIES = st.one_of(single(), single(), several(), SCORES)


@settings(max_examples=150, deadline=None)
@given(QUANTITIES)
def test_what_is_shown_is_read_back(value: Quantity) -> None:
    assert read(show(value)) == value
    assert label(value)


@settings(max_examples=200, deadline=None)
@given(QUANTITIES, QUANTITIES)
def test_comparing_is_symmetric(a: Quantity, b: Quantity) -> None:
    forth, back = compare(a, b), compare(b, a)
    assert (forth.verdict, forth.certain, forth.slip) == (back.verdict, back.certain, back.slip)
    if forth.verdict is not Verdict.CONFLICT:
        assert forth.certain
        assert forth.slip is None


@settings(max_examples=100, deadline=None)
@given(QUANTITIES)
def test_comparing_is_reflexive(value: Quantity) -> None:
    assert compare(value, value).verdict is Verdict.SAME


@settings(max_examples=200, deadline=None)
@given(QUANTITIES, QUANTITIES, QUANTITIES)
def test_same_is_an_equivalence(a: Quantity, b: Quantity, c: Quantity) -> None:
    if compare(a, b).verdict is Verdict.SAME:
        assert compare(a, c).verdict is compare(b, c).verdict


@settings(max_examples=150, deadline=None)
@given(QUANTITIES, QUANTITIES)
def test_narrowing_never_turns_a_conflict_into_agreement(a: Quantity, b: Quantity) -> None:
    if compare(a, b).verdict is Verdict.CONFLICT:
        assert compare(narrow(a, Anchors())[0], b).verdict is Verdict.CONFLICT


PIECES = st.sampled_from(
    [
        "100,000", "24", "3.5", "2-1", "$", "€", "%", "two", "hundred", "half", "a", "million",
        "dozens", "of", "people", "soldiers", "killed", "about", "more than", "no", "one", "-", "–",
        "to", "and", "between", "in", "Jane Doe,", ", ", "46", "year-old", "km", "bn", "m", "\n",
        " ",
        ".", "1/2", "½", "'", "10:30", "Unit", "the death toll rose to", "\u00a0", "800-800-3855",
        "İ", "٣", "𝟗", "(", ")", "aged", "40s", "85th", "feet", "inches", "scores", "or so", "+",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(PIECES, max_size=14).map(" ".join),
    st.lists(PIECES, max_size=14).map("".join),
)


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_no_text_crashes_the_finder_and_spans_slice_to_their_surface(text: str) -> None:
    article = Article("case", text, "case.txt")
    page = scan(article, lay_out(article, LEXICON), LEXICON, Vocabulary((), LEXICON))
    reached = 0
    for mention in quantity.find(page, Taken()):
        assert text[mention.start : mention.end] == mention.surface
        assert reached <= mention.start < mention.end
        reached = mention.end
        assert read(kinds.show(mention.value)) == mention.value
        quantity.vary(mention)
