"""Laws of quantities: set algebra, round trips, and no text that crashes the finder."""

from __future__ import annotations

import sys
from math import isclose
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from checker import kinds
from checker.kinds import quantity
from checker.kinds.quantity import Quantity, compare, label, narrow, read, show
from checker.lexicon import load
from checker.regions import lay_out
from checker.scan import Page, Taken, Vocabulary, scan
from checker.values import Anchors, Article, Mention, Verdict

if TYPE_CHECKING:
    from types import FrameType

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


def page_of(text: str) -> Page:
    article = Article("case", text, "case.txt")
    return scan(article, lay_out(article, LEXICON), LEXICON, Vocabulary((), LEXICON))


def find(text: str) -> list[Mention]:
    return quantity.find(page_of(text), Taken())


@example("AGE ONE")
@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_no_text_crashes_the_finder_and_spans_slice_to_their_surface(text: str) -> None:
    reached = 0
    for mention in find(text):
        assert text[mention.start : mention.end] == mention.surface
        assert reached <= mention.start < mention.end
        reached = mention.end
        assert read(kinds.show(mention.value)) == mention.value
        quantity.vary(mention)


SCALES = [(10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand")]
ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def in_words(value: int) -> str:
    """English number words, the definition."""
    if value < 20:
        return ONES[value]
    if value < 100:
        tens, ones = divmod(value, 10)
        return TENS[tens - 2] + (f"-{ONES[ones]}" if ones else "")
    if value < 1000:
        hundreds, rest = divmod(value, 100)
        return f"{ONES[hundreds]} hundred" + (f" and {in_words(rest)}" if rest else "")
    scale, word = next((scale, word) for scale, word in SCALES if value >= scale)
    count, rest = divmod(value, scale)
    return f"{in_words(count)} {word}" + (f" {in_words(rest)}" if rest else "")


MARKS = [",", " ", "\u00a0", "\u2009", "\u202f", "'", "’"]
#: How a figure stands in a sentence: with what it is measured in and what it counts.
FRAMES = [
    ("{} people", "", "people"), ("{} soldiers", "", "troops"), ("{} missiles", "", "missiles"),
    ("${}", "USD", ""), ("€{}", "EUR", ""), ("£{}", "GBP", ""), ("{} dollars", "USD", ""),
    ("EUR {}", "EUR", ""), ("{}%", "percent", ""), ("{} per cent", "percent", ""),
    ("{} percentage points", "percentage-point", ""), ("{}km", "kilometre", ""),
    ("{} miles", "mile", ""), ("{} tonnes", "tonne", ""), ("{} square metres", "square-metre", ""),
    ("{} hours", "hour", ""), ("{} barrels", "barrel", ""), ("{} mph", "mile-per-hour", ""),
]  # fmt: skip
#: A hedge, and what it makes of the figure: the factors of its ends, None for open.
HEDGES: list[tuple[str, float | None, float | None]] = [
    ("", 1, 1), ("exactly ", 1, 1), ("about ", 0.9, 1.1), ("some ", 0.9, 1.1),
    ("nearly ", 0.9, 1), ("almost ", 0.9, 1), ("more than ", 1, None), ("at least ", 1, None),
    ("no fewer than ", 1, None), ("up to ", 0, 1), ("as many as ", 0, 1), ("fewer than ", 0, 1),
    ("just over ", 1, 1.1),
]  # fmt: skip


@st.composite
def figures(draw: st.DrawFn) -> tuple[str, float]:
    """A figure in one of its notations, and its amount."""
    value = draw(st.one_of(st.integers(2, 999), st.integers(10_000, 10**9)))
    match draw(st.sampled_from(["plain", "grouped", "words", "decimal", "scaled"])):
        case "grouped":
            return f"{value:,}".replace(",", draw(st.sampled_from(MARKS))), value
        case "words":
            return in_words(value), value
        case "decimal":
            tenth = draw(st.integers(1, 9))
            return f"{value % 1000}.{tenth}", float(f"{value % 1000}.{tenth}")
        case "scaled":
            scale, word = draw(st.sampled_from(SCALES))
            return f"{value % 100 + 2}.5 {word}", (value % 100 + 2.5) * scale
        case _:
            return str(value), value


def same(a: float | None, b: float | None) -> bool:
    return a is b if a is None or b is None else isclose(a, b)


@settings(max_examples=300, deadline=None)
@given(figures(), st.sampled_from(FRAMES), st.sampled_from(HEDGES))
def test_what_is_written_is_found_with_its_amount(
    figure: tuple[str, float],
    frame: tuple[str, str, str],
    hedge: tuple[str, float | None, float | None],
) -> None:
    (written, amount), (form, unit, counted), (words, low, high) = figure, frame, hedge
    if written[0].isalpha() or form in ("{}%", "{}km"):
        assume(form.startswith("{} ") or not written[-1].isalpha())  # nobody writes "$twelve"
    text = f"They saw {words}{form.format(written)} there."
    (mention,) = find(text)
    value = mention.value
    assert isinstance(value, Quantity)
    if "." in written and counted:
        counted = value.counted  # nobody counts 2.5 people, unless they are millions
    assert (value.unit, value.counted) == (unit, counted)
    assert same(value.low, None if low is None else amount * low)
    assert same(value.high, None if high is None else amount * high)
    assert mention.how


@settings(max_examples=150, deadline=None)
@given(
    st.integers(1, 900),
    st.integers(1, 90),
    st.sampled_from(["{}-{}", "{}–{}", "{} to {}", "between {} and {}", "from {} to {}"]),
    st.sampled_from([frame for frame in FRAMES if frame[0].startswith("{} ")]),
)
def test_ranges_are_found_with_both_ends(
    low: int, wider: int, form: str, frame: tuple[str, str, str]
) -> None:
    text = f"They saw {frame[0].format(form.format(low, low + wider))} there."
    (mention,) = find(text)
    value = mention.value
    assert isinstance(value, Quantity)
    assert (value.low, value.high, value.unit, value.counted) == (low, low + wider, *frame[1:])


def steps(text: str) -> int:
    """How many functions, of Python or C, are called to find the quantities of a text."""
    page = page_of(text)
    taken = Taken()
    count = 0

    def step(frame: FrameType, event: str, arg: Any) -> None:  # noqa: ARG001  (of the protocol)
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(step)
    try:
        quantity.find(page, taken)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "piece",
    [
        "1 ", "1,", "1. ", "1-", "1 to ", "1 and ", "between 1 and ", "1 000 ", "000 ", "1:2:",
        "-1 ", "$1 ", "one ", "two hundred and ", "a hundred ", "half a ", "a third of ", "no ",
        "dozens of ", "about 1 ", "more than a year ", "1 in ", "aged 5 ", "24 killed ", "½ ",
        "24 people ", "1.5 ", "an hour and a half ", '5" ', "Unit 3 ", "3-0 ", "1 Two ", "1m ",
        "12 Somali and ", "1e9 ",
    ],
)  # fmt: skip
def test_the_steps_grow_with_the_text_and_no_faster(piece: str) -> None:
    once, twice = steps(piece * 300), steps(piece * 600)
    assert twice <= 2.2 * once + 100
