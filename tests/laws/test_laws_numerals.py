"""Laws of the number grammar: what is written is read back, whatever the marks."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.lexicon import load
from checker.numerals import Style, digits_at, grammar

pytestmark = pytest.mark.laws

ALPHABET = "0123456789.,' \u00a0/-½kmbn" + "aehldtwohundrdmilion"
READ = grammar(load("en")).read
MARKS = [",", ".", "'", "’", " ", "\u00a0", "\u2009", "\u202f"]
ONES = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SCALES = [(10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand")]


def in_words(value: int, joint: str) -> str:
    """The definition: English number words, with or without "and"."""
    if value < 20:
        return ONES[value]
    if value < 100:
        tens, ones = divmod(value, 10)
        return TENS[tens - 2] + (f"-{ONES[ones]}" if ones else "")
    if value < 1000:
        hundreds, rest = divmod(value, 100)
        return f"{ONES[hundreds]} hundred" + (joint + in_words(rest, joint) if rest else "")
    scale, word = next((scale, word) for scale, word in SCALES if value >= scale)
    count, rest = divmod(value, scale)
    between = joint if rest < 100 else " "
    return f"{in_words(count, joint)} {word}" + (between + in_words(rest, joint) if rest else "")


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10**15 - 1), st.sampled_from([" ", " and "]))
def test_words_are_read_back(value: int, joint: str) -> None:
    words = in_words(value, joint)
    number = READ(words, 0)
    assert number is not None
    assert (number.low, number.start, number.end) == (Decimal(value), 0, len(words))


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 10**15 - 1), st.sampled_from(MARKS))
def test_digits_are_read_back_with_every_thousands_mark(value: int, mark: str) -> None:
    written = f"{value:,}".replace(",", mark)
    style = Style.COMMA if mark == "." else Style.POINT
    end, readings = digits_at(written, 0, style)
    assert end == len(written)
    assert readings[:1] == (Decimal(value),)


@settings(max_examples=150, deadline=None)
@given(
    st.integers(1000, 10**12),
    st.integers(1, 99),
    st.sampled_from([(",", "."), (".", ","), (" ", "."), (" ", ","), ("'", "."), ("\u202f", ",")]),
)
def test_decimals_are_read_back(whole: int, cents: int, marks: tuple[str, str]) -> None:
    thousands, decimal = marks
    written = f"{whole:,}".replace(",", thousands) + f"{decimal}{cents:02}"
    end, readings = digits_at(written, 0)
    assert (end, readings) == (len(written), (Decimal(f"{whole}.{cents:02}"),))


@settings(max_examples=200, deadline=None)
@given(
    st.text(alphabet="0123456789.,' \u00a0/-½kmbn" + "aehldtwohundrdmilion", max_size=24), st.data()
)
def test_no_text_crashes_the_grammar_and_numbers_lie_inside_it(
    text: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(text)))
    number = READ(text, at)
    if number is not None:
        assert 0 <= number.start < number.end <= len(text)
        assert number.low <= number.high
