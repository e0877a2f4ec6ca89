"""The number grammar: digits in every notation, words, scales, fractions."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.lexicon import load
from checker.numerals import Phrases, Style, digits_at, grammar, style_of

READ = grammar(load("en")).read


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("7", 7),
        ("1234567", 1234567),
        ("1,234,567", 1234567),
        ("1.234.567", 1234567),
        ("1 234 567", 1234567),
        ("1\u00a0234\u00a0567", 1234567),
        ("1\u2009234", 1234),
        ("1\u202f234", 1234),
        ("1'234'567", 1234567),
        ("1’234", 1234),
        ("1,234.5", "1234.5"),
        ("1.234,5", "1234.5"),
        ("1 234,5", "1234.5"),
        ("12,34,567", 1234567),
        ("0.5", "0.5"),
        ("0,25", "0.25"),
        ("12.5", "12.5"),
        ("12,5", "12.5"),
    ],
)
def test_digits(written: str, value: object) -> None:
    end, readings = digits_at(written, 0)
    assert (end, readings) == (len(written), (Decimal(str(value)),))


@pytest.mark.parametrize(
    "written",
    ["10.01.2022", "007", "1,2,3", "1.2.3", "0845", "9" * 30, "1,2.3", "1,234.567,8", "12.34,5"],
)
def test_digits_that_are_no_number(written: str) -> None:
    assert digits_at(written, 0) == (len(written), ())


@pytest.mark.parametrize(
    ("written", "first"), [("24\u00a02022", "24"), ("1'23", "1"), ("1'234.5.6", "1")]
)
def test_marks_that_group_nothing_part_two_numbers(written: str, first: str) -> None:
    assert digits_at(written, 0) == (len(first), (Decimal(first),))


def test_an_ambiguous_point_keeps_both_readings_until_other_numbers_decide() -> None:
    assert digits_at("1.234", 0)[1] == (Decimal("1.234"), Decimal(1234))
    assert digits_at("1.234", 0, Style.POINT)[1] == (Decimal("1.234"),)
    assert digits_at("1.234", 0, Style.COMMA)[1] == (Decimal(1234),)
    assert digits_at("1,234", 0)[1] == (Decimal(1234),)
    assert digits_at("1,234", 0, Style.COMMA)[1] == (Decimal("1.234"), Decimal(1234))


@pytest.mark.parametrize(
    ("numbers", "style"),
    [
        (["2.5", "1,200"], Style.POINT),
        (["2,5", "1.200"], Style.COMMA),
        (["1.234.567"], Style.COMMA),
        (["1,234,567"], Style.POINT),
        (["17", "2014"], Style.UNKNOWN),
        (["2.5", "2,5"], Style.UNKNOWN),
    ],
)
def test_the_numbers_of_an_article_tell_its_decimal_mark(numbers: list[str], style: Style) -> None:
    assert style_of(numbers) is style


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("two hundred and fifty", 250),
        ("seven and a half", "7.5"),
        ("two and a half million", 2_500_000),
        ("three million and a quarter", 3_250_000),
        ("three million two hundred thousand and five", 3_200_005),
        ("twenty-one", 21),
        ("one hundred thousand", 100_000),
        ("five hundred thousand", 500_000),
        ("1.2 million", 1_200_000),
        ("10 thousand million", 10_000_000_000),
        ("3.5bn", 3_500_000_000),
        ("12k", 12_000),
        ("two dozen", 24),
        ("three lakh", 300_000),
        ("three lakh crore", 3_000_000_000_000),
        ("2 1/2", "2.5"),
        ("2-1/2", "2.5"),
        ("2½", "2.5"),
        ("3/4", "0.75"),
        ("three-quarters", "0.75"),
        ("one-fifth", "0.2"),
        ("one twenty-fifth", "0.04"),
        ("twenty twenty fifths", "0.8"),
        ("three hundredths", "0.03"),
        ("one-half", "0.5"),
        ("⅔", Decimal(2) / 3),
        ("three point one four", "3.14"),
        ("nought point nought three", "0.03"),
        ("zero point eleven", "0.11"),
        ("three point five million", 3_500_000),
        ("three and three quarters", "3.75"),
        ("two and two thirds", 2 + Decimal(2) / 3),
        ("2 and a half million", 2_500_000),
        ("one billion and a half million", 1_000_500_000),
        ("three quarters million", 750_000),
        ("half million", 500_000),
        ("half-million", 500_000),
        ("hundred thousand", 100_000),
        ("three dozens", 36),
        ("5 millions", 5_000_000),
        ("two hundred & forty", 240),
        ("4 thousand 3 hundred", 4300),
        ("3 hundred and 21", 321),
        ("2 million 300 thousand", 2_300_000),
        ("2 thousand 300", 2300),
        ("4e14", 400_000_000_000_000),
        ("2.5e-3", "0.0025"),
        ("3 x 10^8", 300_000_000),
        ("2.48×10−5", "0.0000248"),
    ],
)
def test_words_scales_and_fractions(words: str, value: object) -> None:
    number = READ(words, 0)
    assert number is not None
    assert (number.low, number.end) == (Decimal(str(value)), len(words))


@pytest.mark.parametrize(
    ("text", "at", "value"),
    [
        ("half a million", 0, 500_000),
        ("half a million", 7, 500_000),
        ("a dozen", 2, 12),
        ("half a dozen", 0, 6),
        ("a hundred and two of", 2, 102),
        ("a quarter of a million", 2, 250_000),
    ],
)
def test_a_scale_word_begins_at_its_article(text: str, at: int, value: int) -> None:
    number = READ(text, at)
    assert number is not None
    assert (number.start, number.low) == (0, Decimal(value))


@pytest.mark.parametrize(
    ("text", "at", "value"),
    [
        ("rose by a fifth", 10, "0.2"),
        ("a third of it", 2, Decimal(1) / 3),
        ("a third older than", 2, Decimal(1) / 3),
        ("a quarter-mile walk", 2, "0.25"),
    ],
)
def test_an_article_and_an_ordinal_name_a_part(text: str, at: int, value: object) -> None:
    number = READ(text, at)
    assert number is not None
    assert (number.low, number.form) == (Decimal(str(value)), "fraction")


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("a fifth man", 2), ("a third-party app", 2), ("came a third.", 7), ("the third", 4),
        ("the third quarter point", 10), ("a fifths", 2),
    ],
)  # fmt: skip
def test_an_ordinal_is_no_part(text: str, at: int) -> None:
    assert READ(text, at) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("two third-party apps", 2), ("one quarter later", 1), ("5 thousand 30", 5000),
        ("3 million and 5 others", 3_000_000), ("2 and a half-hearted", 2), ("5 x 12", 5),
        ("1e9x", 1), ("3 hundred 21", 300),
    ],
)  # fmt: skip
def test_words_that_do_not_belong_to_the_number_before_them(text: str, value: int) -> None:
    number = READ(text, 0)
    assert number is not None
    assert number.low == value


@pytest.mark.parametrize("text", ["hundred", "third", "thousandfold", "and", "-", ""])
def test_what_is_no_number(text: str) -> None:
    assert READ(text, 0) is None


def test_numbers_end_where_the_grammar_does() -> None:
    for text, end in (("nineteen eighty-four", 8), ("two three", 3), ("24/7", 2), ("9/11", 1)):
        number = READ(text, 0)
        assert number is not None
        assert number.end == end, text


def test_a_letter_is_a_scale_only_when_glued_or_after_a_currency() -> None:
    glued, apart, money = READ("5m", 0), READ("5 m", 0), READ("5 m", 0, money=True)
    assert [each.low for each in (glued, apart, money) if each] == [5_000_000, 5, 5_000_000]


def test_vague_plurals() -> None:
    read_vague = grammar(load("en")).read_vague
    assert read_vague("tens of thousands") == (10_000, 100_000)
    assert read_vague("several hundred") == (200, 1000)
    assert read_vague("many") is None


def test_phrases_take_the_longest_whole_words() -> None:
    phrases = Phrases({"sq m": "square-metre", "m": "metre", "more than": ">", "than": "x"})
    assert phrases.at("24 sq m big", 3) == (7, "square-metre")
    assert phrases.at("24 miles", 3) is None
    assert phrases.ending("he has more than 3", 16) == (7, ">")
    assert phrases.ending("athan 3", 5) is None
    assert phrases.ending("", 0) is None
