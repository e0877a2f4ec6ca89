"""Dates are written in every way, and reading gives the days back; the work grows as the text."""

from __future__ import annotations

import datetime as dt
import importlib
from calendar import monthrange
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import checker

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.laws

runs_module = importlib.import_module("checker.kinds.date.words.runs")

#: A written date and the first and last day that it means.
Written = tuple[str, dt.date, dt.date]

DAYS = st.dates(dt.date(1985, 1, 1), dt.date(2035, 12, 1))
ONES = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = (
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
)  # fmt: skip
ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
    "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second",
    "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh",
    "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
)  # fmt: skip


def below_hundred(number: int) -> str:
    if number < 20:
        return ONES[number - 1]
    tens = TENS[number // 10 - 2]
    return tens if number % 10 == 0 else f"{tens}-{ONES[number % 10 - 1]}"


def year_in_words(year: int) -> str:
    century, rest = divmod(year, 100)
    if year // 1000 == 2 and year < 2010:
        return "two thousand" if not rest else f"two thousand and {below_hundred(rest)}"
    if rest == 0:
        return f"{below_hundred(century)} hundred"
    return f"{below_hundred(century)} {'oh ' if rest < 10 else ''}{below_hundred(rest)}"


def month_end(year: int, month: int) -> dt.date:
    return dt.date(year, month, monthrange(year, month)[1])


def ends(day: dt.date, last: dt.date) -> str:
    """The parts of a range that its two days share are said once."""
    if day.year != last.year:
        return f"from {day:%B} {day.day}, {day.year} to {last:%B} {last.day}, {last.year}"
    if day.month != last.month:
        return f"between {day.day} {day:%B} and {last.day} {last:%B} {last.year}"
    return f"from {day.day} to {last.day} {last:%B} {last.year}"


@st.composite
def days(draw: st.DrawFn) -> Written:
    day = draw(DAYS)
    ordinal = ORDINALS[day.day - 1]
    return (
        draw(
            st.sampled_from(
                [
                    f"{day:%d-%b-%Y}",
                    f"{day:%Y/%b/%d}",
                    f"{day:%Y.%m.%d}",
                    f"the {ordinal} of {day:%B} {day.year}",
                    f"{day:%B} the {ordinal}, {day.year}",
                    f"{day:%A}, the {ordinal} of {day:%B}, {day.year}",
                    f"{day.year} {day:%B} {day.day}",
                    f"{day.day} {day:%B} {year_in_words(day.year)}",
                    f"{day:%b}. {day.day}, {day.year}" if day.month != 5 else day.isoformat(),
                ]
            )
        ),
        day,
        day,
    )


@st.composite
def ranges(draw: st.DrawFn) -> Written:
    day = draw(DAYS)
    last = day + dt.timedelta(draw(st.integers(1, 80)))
    return ends(day, last), day, last


@st.composite
def stretches(draw: st.DrawFn) -> Written:
    year, month = draw(st.integers(1985, 2035)), draw(st.integers(1, 12))
    quarter = (month + 2) // 3
    first, last = dt.date(year, 3 * quarter - 2, 1), month_end(year, 3 * quarter)
    name = f"{dt.date(year, month, 1):%B}"
    return draw(
        st.sampled_from(
            [
                (f"{name} {year}", dt.date(year, month, 1), month_end(year, month)),
                (f"Q{quarter} {year}", first, last),
                (f"the {ORDINALS[quarter - 1]} quarter of {year}", first, last),
                (f"the {year} {ORDINALS[quarter - 1]} quarter", first, last),
                (f"{year}Q{quarter}", first, last),
                (f"the first half of {year}", dt.date(year, 1, 1), dt.date(year, 6, 30)),
                (f"the last three months of {year}", dt.date(year, 10, 1), dt.date(year, 12, 31)),
                (f"{year}", dt.date(year, 1, 1), dt.date(year, 12, 31)),
                (year_in_words(year), dt.date(year, 1, 1), dt.date(year, 12, 31)),
                (
                    f"the {year // 10 * 10}s",
                    dt.date(year // 10 * 10, 1, 1),
                    dt.date(year // 10 * 10 + 9, 12, 31),
                ),
            ]
        )
    )


@st.composite
def beside(draw: st.DrawFn) -> Written:
    """What is told by a day: a week that it ends or begins, the weekday after it, a winter."""
    day, weekday, week = draw(DAYS), draw(st.integers(0, 6)), dt.timedelta(6)
    after = day + dt.timedelta((weekday - day.weekday() - 1) % 7 + 1)
    before = day - dt.timedelta((day.weekday() - weekday - 1) % 7 + 1)
    said = f"{day.day} {day:%B} {day.year}"
    winter = dt.date(day.year, 12, 1), dt.date(day.year + 1, 3, 19)
    return draw(
        st.sampled_from(
            [
                (f"the week ending {said}", day - week, day),
                (f"the week beginning {said}", day, day + week),
                (f"the {after:%A} after {said}", after, after),
                (f"the {before:%A} before {said}", before, before),
                (f"the winter of {day.year}-{(day.year + 1) % 100:02}", *winter),
            ]
        )
    )


def meant(text: str, published: dt.date | None = None) -> list[tuple[str, str]]:
    found = checker.find(text, kinds="date", published=published)
    return [(each.surface, checker.show(each.value)) for each in found]


def notation(first: dt.date, last: dt.date) -> str:
    whole = f"{first.isoformat()}..{last.isoformat()}"
    return checker.show(checker.read("date", whole if first != last else first.isoformat()))


@given(days() | ranges() | stretches() | beside(), st.none() | DAYS)
def test_a_date_of_known_value_is_read_as_it(written: Written, published: dt.date | None) -> None:
    surface, first, last = written
    ((_, value),) = meant(f"They were there in {surface}.", published)
    assert value == notation(first, last)


@given(DAYS, st.integers(2, 60), st.sampled_from(["day", "week", "month", "year"]))
def test_what_lies_so_many_units_from_a_day_is_counted_from_it(
    day: dt.date, count: int, unit: str
) -> None:
    words = below_hundred(count) if count % 2 else str(count)
    text = f"It came {words} {unit}s after {day:%B} {day.day}, {day.year}."
    ((surface, value),) = meant(text)
    assert surface.startswith(words)
    months = {"month": count, "year": 12 * count}.get(unit)
    if months is None:
        expected = day + dt.timedelta(days=count * (7 if unit == "week" else 1))
    else:
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        expected = dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    assert value == expected.isoformat()


@given(DAYS, st.integers(0, 6))
def test_a_bare_weekday_is_the_last_one_and_the_coming_one_is_kept(
    published: dt.date, away: int
) -> None:
    day = published - dt.timedelta(away)
    ((_, value),) = meant(f"The ministers met on {day:%A} in the city.", published)
    assert value.split(" ?") == [day.isoformat(), (day + dt.timedelta(7)).isoformat()]


@given(DAYS, st.integers(1, 6))
def test_a_weekday_after_will_is_the_coming_one(published: dt.date, away: int) -> None:
    day = published + dt.timedelta(away)
    ((_, value),) = meant(f"The ministers will meet on {day:%A} in the city.", published)
    assert value.split(" ?") == [day.isoformat(), (day - dt.timedelta(7)).isoformat()]


@given(DAYS, st.integers(-170, 170))
def test_a_day_without_a_year_is_the_nearest_where_no_tense_is_told(
    published: dt.date, away: int
) -> None:
    day = published + dt.timedelta(away)
    if (day.month, day.day) == (2, 29):
        return
    ((_, value),) = meant(f"Talks on {day:%B} {day.day} in the city.", published)
    assert value.split(" ?")[0] == day.isoformat()


HARD = [
    "1 January ",
    "the of in to ",
    "10-",
    "'90s",
    "'12",
    "Monday, ",
    "two days before ",
    "last week of ",
    "1,000,",
    "12:30 ",
    "q3 ",
    "from 1 to 2 ",
    "May ",
]


@pytest.mark.parametrize("piece", HARD)
def test_the_work_grows_as_the_text(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted in tokens that are made, not in seconds."""
    made = 0
    plain: Callable[..., object] = runs_module.token

    def counted(*arguments: object) -> object:
        nonlocal made
        made += 1
        return plain(*arguments)

    monkeypatch.setattr(runs_module, "token", counted)
    counts = []
    for times in (200, 400, 800):
        made = 0
        checker.find(piece * times, kinds="date")
        counts.append(made)
    assert counts[2] - counts[1] <= 2.2 * (counts[1] - counts[0]) + 50
    assert counts[2] <= 800 * 12


@given(st.integers(1985, 2035))
def test_the_edges_of_the_calendar(year: int) -> None:
    leap = monthrange(year, 2)[1] == 29
    found = checker.find(f"They met on 29 February {year}.", kinds="date")
    assert [flaw.category for each in found for flaw in each.flaws] == (
        [] if leap else ["calendar"]
    )
    (missing,) = checker.find(f"They met on 31 April {year}.", kinds="date")
    assert [flaw.cause for flaw in missing.flaws] == ["no such day"]
    assert checker.show(missing.value) == f"{year}-04"
    ((_, value),) = meant(f"They met on 31 December {year} to 2 January {year + 1}.")
    assert value == f"{year}-12-31..{year + 1}-01-02"
    ((_, value),) = meant("They met yesterday.", dt.date(year, 1, 1))
    assert value == f"{year - 1}-12-31"
    last_week = dt.date(year, 12, 28)
    number = last_week.isocalendar().week
    monday = last_week - dt.timedelta(last_week.weekday())
    ((_, value),) = meant(f"It opened in week {number} of {year}.")
    assert value == notation(monday, monday + dt.timedelta(6))
    assert (number == 53) == (dt.date(year, 12, 31).isocalendar().week == 53)
