from __future__ import annotations

import datetime as dt
from calendar import monthrange
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import kinds, regions
from checker.kinds import date
from checker.kinds.date.days import contains, overlap
from checker.kinds.date.reading import Clock, Reading
from checker.lexicon import load
from checker.scan import Taken, Vocabulary, scan
from checker.values import Anchors, Article, Mention, Verdict

pytestmark = pytest.mark.laws

DAYS = st.dates(dt.date(1995, 1, 1), dt.date(2030, 12, 31))
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def of_year(day: dt.date) -> int:
    return day.month * 100 + day.day


@st.composite
def readings(draw: st.DrawFn, *, clocks: bool = True) -> Reading:
    first, last = sorted(draw(st.tuples(DAYS, DAYS)))
    span = draw(st.none() | st.tuples(DAYS.map(of_year), DAYS.map(of_year)))
    if span is not None and draw(st.booleans()):
        span = (span[0], span[0])
    clock = None
    if clocks and draw(st.booleans()):
        low, high = sorted(draw(st.tuples(st.integers(0, 1439), st.integers(0, 1439))))
        offset = draw(st.none() | st.integers(-14, 14).map(lambda hours: hours * 60))
        clock = Clock(low, high, offset)
    return Reading(
        first=draw(st.none() | st.just(first.toordinal())),
        last=draw(st.none() | st.just(last.toordinal())),
        span=span,
        day=draw(st.none() | st.none() | st.integers(1, 31)),
        weekdays=draw(st.just(()) | st.integers(1, 7).map(lambda each: (each,))),
        clock=clock,
        told=draw(st.sampled_from([None, None, "past", "future", "year:-1", "year:0"])),
    )


VALUES = st.builds(
    date.DateValue.of,
    st.lists(readings(), min_size=1, max_size=2),
    st.lists(readings(), max_size=2),
)
ANCHORS = st.builds(Anchors, reference=DAYS)


def found_in(text: str, published: dt.date | None = None) -> list[Mention]:
    lexicon = load("en")
    article = Article("a", text, "a.txt", published=published)
    page = scan(article, regions.lay_out(article, lexicon), lexicon, Vocabulary((), lexicon))
    return kinds.find(page, Taken(), ["date"])


@given(VALUES)
@settings(max_examples=60)
def test_what_is_shown_is_read_back(value: date.DateValue) -> None:
    assert date.read(date.show(value)) == value


@given(VALUES, VALUES)
@settings(max_examples=60)
def test_comparing_is_symmetric(a: date.DateValue, b: date.DateValue) -> None:
    forth, back = date.compare(a, b), date.compare(b, a)
    assert (forth.verdict, forth.certain, forth.slip) == (back.verdict, back.certain, back.slip)


@given(VALUES, VALUES, VALUES)
@settings(max_examples=60)
def test_same_is_an_equivalence(a: date.DateValue, b: date.DateValue, c: date.DateValue) -> None:
    assert date.compare(a, a).verdict in (Verdict.SAME, Verdict.UNKNOWN)
    if date.compare(a, b).verdict is Verdict.SAME:
        assert date.compare(a, c).verdict is date.compare(b, c).verdict


@given(readings(clocks=False), readings(clocks=False))
@settings(max_examples=30)
def test_overlap_is_what_counting_days_finds(a: Reading, b: Reading) -> None:
    low, high = dt.date(2000, 1, 1).toordinal(), dt.date(2027, 12, 31).toordinal()
    a = replace(a, first=max(a.first or low, low), last=min(a.last or high, high))
    shared = any(contains(a, day) and contains(b, day) for day in range(low, high + 1))
    assert overlap(a, b) == shared


@given(readings(clocks=False), DAYS)
def test_canonical_form_keeps_every_day(reading: Reading, day: dt.date) -> None:
    value = date.DateValue.of([reading])
    exact = date.DateValue.of([Reading(day.toordinal(), day.toordinal())])
    if date.show(value) == "..":
        return
    verdict = date.compare(value, exact).verdict
    assert (verdict is not Verdict.CONFLICT) == contains(reading, day.toordinal())


@given(VALUES, ANCHORS)
def test_narrowing_gives_a_subset(value: date.DateValue, anchors: Anchors) -> None:
    narrowed, how = date.narrow(value, anchors)
    assert how or narrowed.readings == value.readings
    for reading in narrowed.readings:
        for year in range(1995, 2031):
            day = dt.date(year, 1, 1).toordinal() + (anchors.reference or dt.date.min).month * 20
            if contains(reading, day):
                assert any(contains(wider, day) for wider in value.readings)


@given(VALUES, VALUES, ANCHORS)
@settings(max_examples=60)
def test_narrowing_never_lifts_a_conflict(
    a: date.DateValue, b: date.DateValue, anchors: Anchors
) -> None:
    if date.compare(a, b).verdict is Verdict.CONFLICT:
        narrowed = date.narrow(a, anchors)[0], date.narrow(b, anchors)[0]
        assert date.compare(*narrowed).verdict is Verdict.CONFLICT


def written(day: dt.date) -> list[str]:
    """A day in formats that say its year, month and day beyond doubt."""
    month, ending = MONTHS[day.month - 1], "th"
    if day.day not in (11, 12, 13):
        ending = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return [
        day.isoformat(),
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{month} {day.day}{ending}, {day.year}",
        f"the {day.day}{ending} of {month} {day.year}",
        f"{day:%A}, {month} {day.day}, {day.year}",
        f"{day:%A} ({day.day} {month[:3]} {day.year})",
        f"{month[:3]}{'.' * (month != 'May')} {day.day}, {day.year}",
        f"{day.day:02}/{day.month:02}/{day.year}"
        if day.day > 12
        else f"{day.day} {month} {day.year}",
    ]


@given(DAYS, st.integers(0, 8), st.none() | DAYS)
def test_a_written_day_is_found_whatever_its_format(
    day: dt.date, number: int, published: dt.date | None
) -> None:
    surface = written(day)[number]
    (found,) = found_in(f"The ministers met on {surface} in the city.", published)
    assert kinds.show(found.value) == day.isoformat()
    assert found.surface == surface
    assert found.flaws == ()


@given(DAYS, st.integers(1, 6))
def test_a_wrong_weekday_is_always_a_flaw(day: dt.date, away: int) -> None:
    wrong = day + dt.timedelta(days=away)
    (found,) = found_in(f"They met on {wrong:%A}, {day.day} {MONTHS[day.month - 1]} {day.year}.")
    assert [flaw.cause for flaw in found.flaws] == ["weekday and date disagree"]
    assert kinds.show(found.value) == day.isoformat()


@given(DAYS, st.integers(-40, 40))
def test_a_day_counted_from_another(day: dt.date, away: int) -> None:
    if away in (0, 1, -1):
        return
    way = "later" if away > 0 else "earlier"
    text = f"They met on {day.isoformat()}. They parted {abs(away)} days {way}."
    value = found_in(text)[-1].value
    assert kinds.show(value) == (day + dt.timedelta(days=away)).isoformat()


@given(DAYS)
def test_the_last_day_of_a_month_is_there_and_the_next_is_not(day: dt.date) -> None:
    length = monthrange(day.year, day.month)[1]
    month = MONTHS[day.month - 1]
    (last,) = found_in(f"They met on {length} {month} {day.year}.")
    assert last.flaws == ()
    if length < 31:
        (beyond,) = found_in(f"They met on {length + 1} {month} {day.year}.")
        assert [flaw.category for flaw in beyond.flaws] == ["calendar"]


PIECES = st.sampled_from(
    [
        "January", "Jan.", "May", "10", "31", "2014", "the", "of", "to", "-", ",", ".", "(", ")",
        "Monday", "last", "next", "week", "two", "days", "ago", "later", "10th", "1990s", "mid",
        "from", "between", "and", "15:30", "pm", "GMT", "2022-01-10", "01/02/2022", "\n", "'s",
        "late", "in", "on", "first", "quarter", "yesterday", "0000-00-00", "99/99/9999", "9999",
        "decades", "hence", "centuries", "3000", "29", "February", "İ", "\u200f", "٢٠٢٢",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=30).map(" ".join) | st.text(max_size=80), st.none() | DAYS)
@settings(max_examples=150)
def test_no_text_breaks_the_finding(text: str, published: dt.date | None) -> None:
    reached = 0
    for mention in found_in(text, published):
        assert reached <= mention.start < mention.end
        assert text[mention.start : mention.end] == mention.surface
        reached = mention.end
        assert date.read(kinds.show(mention.value)) == mention.value
        assert mention.surface not in [slip.surface for slip in date.vary(mention)]
