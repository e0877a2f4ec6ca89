"""Comparing, showing and finding quantities."""

from __future__ import annotations

import pytest

import checker
from checker import kinds
from checker.errors import NotationError
from checker.kinds import quantity
from checker.kinds.quantity import Quantity, bounds_differ, compare, label, read, show
from checker.lexicon import load
from checker.regions import lay_out
from checker.scan import Taken, Vocabulary, scan
from checker.values import Anchors, Article, Mention, Verdict

LEXICON = load("en")
SAME, COMPATIBLE = Verdict.SAME, Verdict.COMPATIBLE
CONFLICT, UNKNOWN = Verdict.CONFLICT, Verdict.UNKNOWN


def find(text: str, taken: Taken | None = None) -> list[Mention]:
    article = Article("case", text, "case.txt")
    page = scan(article, lay_out(article, LEXICON), LEXICON, Vocabulary((), LEXICON))
    return quantity.find(page, Taken() if taken is None else taken)


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        # equal
        ("100 troops", "100 troops", SAME),
        ("1000 metre", "1 kilometre", SAME),
        ("2 decade", "20 year", SAME),
        ("20 percent", "0.2 share", SAME),
        ("18 month-of-age", "1.5 year-of-age", SAME),
        # overlapping
        ("100 troops", "100", COMPATIBLE),
        ("10000..100000~ troops", "100000 troops", COMPATIBLE),
        ("1000..10000~ troops", "100000 troops", COMPATIBLE),
        ("12..100~ people", "1000..10000~ people", COMPATIBLE),
        (">13000 people", "13500 people", COMPATIBLE),
        (">26000 killed", ">31000 killed", COMPATIBLE),
        ("90..110 troops", "100 troops", COMPATIBLE),
        ("90..100 ships", ">=95 ships", COMPATIBLE),
        ("0..100 ships", "60 ships", COMPATIBLE),
        # rounded
        ("100000 troops", "98500 troops", COMPATIBLE),
        ("4.5", "4.51", COMPATIBLE),
        ("112 mph", "110 mph", COMPATIBLE),
        ("112 mph", "120 mph", CONFLICT),
        ("112 troops", "110 troops", CONFLICT),
        ("1200000 people", "1234000 people", COMPATIBLE),
        ("5 percent", "4.7 percent", COMPATIBLE),
        ("1100 USD", "1099 USD", COMPATIBLE),
        # converted, and rounded
        ("10 mile", "16 kilometre", COMPATIBLE),
        ("25 kilometre", "15 mile", COMPATIBLE),
        ("2 metre", "6.6 foot", COMPATIBLE),
        ("30 celsius", "86 fahrenheit", SAME),
        ("100 kilometre-per-hour", "62 mile-per-hour", COMPATIBLE),
        ("1 month", "31 day", COMPATIBLE),
        # disjoint
        ("100 troops", "100000 troops", CONFLICT),
        ("100 troops", "10000..100000~ troops", CONFLICT),
        ("100 troops", "1000..10000~ troops", CONFLICT),
        ("24 killed", "30 killed", CONFLICT),
        ("20 killed", "21 killed", CONFLICT),
        ("10 killed", "12 killed", CONFLICT),
        ("2 year", "2.5 year", CONFLICT),
        ("93.87 percent", "90 percent", CONFLICT),
        ("1099 USD", "1199 USD", CONFLICT),
        ("20000 refugees", "23000 refugees", CONFLICT),
        ("5400000000 USD", "5600000000 USD", CONFLICT),
        (">13000 killed", "12000 killed", CONFLICT),
        (">13000 killed", "13000 killed", COMPATIBLE),
        ("0..<18 people", "18 people", COMPATIBLE),
        ("0 killed", "12 killed", CONFLICT),
        ("2-1 score", "3-1 score", CONFLICT),
        ("50 kilometre", "50 mile", CONFLICT),
        # not comparable
        ("3 units", "2000 troops", UNKNOWN),
        ("24 killed", "24 injured", UNKNOWN),
        ("12 USD", "12 EUR", UNKNOWN),
        ("5 percent", "5 percentage-point", UNKNOWN),
        ("5 metre", "5 hour", UNKNOWN),
        ("46 year-of-age", "46 year", UNKNOWN),
        ("2-1 score", "2", UNKNOWN),
    ],
)
def test_verdicts(a: str, b: str, verdict: Verdict) -> None:
    forth, back = compare(read(a), read(b)), compare(read(b), read(a))
    assert (forth.verdict, back.verdict) == (verdict, verdict)
    assert (forth.slip, forth.certain) == (back.slip, back.certain)


@pytest.mark.parametrize(
    ("a", "b", "slip"),
    [
        ("100 troops", "100000 troops", "thousands dropped"),
        ("5000000 USD", "5000000000 USD", "million and billion"),
        ("50 people", "500 people", "a factor of ten"),
        ("24 killed", "42 killed", "two digits swapped"),
        ("13500 people", "15300 people", "two digits swapped"),
        ("137 people", "187 people", "one digit differs"),
        ("28-1 score", "28-2 score", "one digit differs"),
        ("117-109 score", "116-110 score", None),
        ("2-1 score", "3-1 score", None),
        ("24 killed", "25 killed", None),
        ("50 kilometre", "50 mile", "unit confused"),
        ("90..110 troops", "100000 troops", None),
    ],
)
def test_a_conflict_names_its_slip(a: str, b: str, slip: str | None) -> None:
    comparison = compare(read(a), read(b))
    assert comparison.verdict is CONFLICT
    assert comparison.slip == slip


def test_the_reason_is_a_sentence_for_an_editor() -> None:
    comparison = compare(read("100 troops"), read("100000 troops"))
    assert comparison.reason == "100 troops and 100,000 troops cannot both be right"
    assert compare(read("7"), read("7")).reason == "both say 7"


def test_a_conflict_that_another_reading_would_lift_is_not_certain() -> None:
    comparison = compare(read("1.234 kilometre | 1234 kilometre"), read("1234 kilometre"))
    assert comparison.verdict is CONFLICT
    assert not comparison.certain
    assert compare(read("1 kilometre"), read("2 kilometre")).certain


@pytest.mark.parametrize(
    ("a", "b", "differ"),
    [
        (">26000 killed", ">31000 killed", True),
        (">26000 killed", ">27000 killed", False),
        (">=26000 killed", ">31000 killed", True),
        ("0..100 ships", "0..60 ships", True),
        ("<=5 percent", "<10 percent", True),
        (">26000 killed", "0..60 killed", False),
        (">26000 killed", ">31000 injured", False),
        ("26000 killed", "31000 killed", False),
        ("12..100~ people", "1000..10000~ people", False),
    ],
)
def test_bounds_of_one_direction_that_differ(a: str, b: str, *, differ: bool) -> None:
    assert bounds_differ(read(a), read(b)) is bounds_differ(read(b), read(a)) is differ


@pytest.mark.parametrize(
    ("notation", "words"),
    [
        ("100000 troops", "100,000 troops"),
        (">13000 people", "more than 13,000 people"),
        (">=50 people", "at least 50 people"),
        ("<=5 percent", "at most 5 percent"),
        ("0..<18 people", "less than 18 people"),
        ("10000..100000~ troops", "tens of thousands of troops"),
        ("12 USD", "12 US dollars"),
        ("46 year-of-age", "46 years old"),
        ("18000000 USD", "18 million US dollars"),
        ("2310000000 EUR", "2.31 billion euros"),
        ("1249000 people", "1,249,000 people"),
        (">1500000 people", "more than 1.5 million people"),
        ("10000000..12000000 people", "10 million to 12 million people"),
        ("999999 people", "999,999 people"),
        ("5 krone", "5 kroner"),
        ("1 year-of-age", "1 year old"),
        ("1 mile", "1 mile"),
        ("10 mile", "10 miles"),
        ("6 foot", "6 feet"),
        ("5 percent voters", "5 percent of voters"),
        ("2-1 score", "2-1"),
        ("2 company", "2 companies"),
        ("3 church", "3 churches"),
        ("24 killed", "24 killed"),
        ("79 ordinal", "number 79"),
        ("0.5 share", "0.5 of the whole"),
        ("0.6666666666666666 share voters", "2/3 of voters"),
        ("0.5 share killed", "0.5 of the whole killed"),
        ("0.9..1.1 fortnight", "about 1 fortnight"),
        ("1 children", "1 child"),
        ("1 people", "1 person"),
        ("1.234 kilometre | 1234 kilometre", "1.234 kilometres or 1,234 kilometres"),
    ],
)
def test_labels(notation: str, words: str) -> None:
    assert label(read(notation)) == words


@pytest.mark.parametrize(
    ("written", "notation"),
    [
        ("100000", "100000"),
        ("100,000", "100000"),
        ("100,000 soldiers", "100000 troops"),
        ("100 000 troops", "100000 troops"),
        ("100 thousand troops", "100000 troops"),
        ("a hundred soldiers", "100 troops"),
        ("$12 million", "12000000 USD"),
        ("12%", "12 percent"),
        ("12 per cent of voters", "12 percent voters"),
        ("10 miles", "10 mile"),
        ("10 km", "10 kilometre"),
        ("5 bombs", "5 bombs"),
        ("5 widgets", "5 widget"),
        ("> 13,000 people", ">13000 people"),
        ("≤5 percent", "<=5 percent"),
        ("1..2 people", "1..2 people"),
        ("5..10", "5..10"),
        (">5..<10", ">5..<10"),
        ("-5 celsius", "-5 celsius"),
        ("1e3", "1000"),
    ],
)
def test_what_people_write_in_rules_is_read(written: str, notation: str) -> None:
    assert show(read(written)) == notation


@pytest.mark.parametrize(
    "wrong",
    ["", "troops", "many", "10..5", "..", "1..", "12 !", "100 | ", ">", "--", "1.2.3.4 people"],
)
def test_a_notation_that_is_not_understood_says_what_to_write(wrong: str) -> None:
    with pytest.raises(NotationError) as raised:
        read(wrong)
    assert raised.value.instead


def test_a_mention_tells_how_it_was_read() -> None:
    (mention,) = find("It killed about 13,000 people.")
    assert (mention.kind, mention.hedge, mention.row) == ("quantity", "about", "digits")
    assert mention.value == Quantity(11700.0, 14300.0, counted="killed")
    assert "a tenth either way" in mention.how
    assert "killed" in mention.how


def test_what_an_earlier_kind_took_is_left_alone() -> None:
    text = "On 13 January 24 people came."
    taken = Taken()
    taken.take(3, 13)
    assert [mention.surface for mention in find(text, taken)] == ["24 people"]


def test_number_and_hedge_are_taken_and_the_noun_is_left_to_other_kinds() -> None:
    text = "About 24 Ukrainian soldiers came."
    taken = Taken()
    assert [mention.surface for mention in find(text, taken)] == ["About 24 Ukrainian soldiers"]
    assert not taken.free(0, 8)
    assert taken.free(9, len(text))


def test_several_in_one_sentence_keep_their_own_fates() -> None:
    text = "The blast killed 24 people and injured 30 others, while 5 people are missing."
    found = [kinds.show(mention.value) for mention in find(text)]
    assert found == ["24 killed", "30 injured", "5 missing"]


def test_people_who_kill_are_not_killed() -> None:
    found = [kinds.show(mention.value) for mention in find("Two gunmen killed 12 people.")]
    assert found == ["2 fighters", "12 killed"]


def test_another_subject_between_ends_the_reach_of_a_casualty_word() -> None:
    found = [
        kinds.show(mention.value) for mention in find("30 people watched as a man was killed.")
    ]
    assert found == ["30 people"]


def test_a_change_is_two_values_and_a_range_is_one() -> None:
    assert [kinds.show(each.value) for each in find("It rose from 16 to 30 percent.")] == [
        "16 percent",
        "30 percent",
    ]
    assert [kinds.show(each.value) for each in find("from 10 to 12 km away")] == [
        "10..12 kilometre"
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        # a change names what is added and what is reached
        ("The index dropped 530 points to 34,060.", ["530 point", "34060"]),
        ("The model has dropped $100 to $1199.", ["100 USD", "1199 USD"]),
        ("The rate rose 5 to 7 percent.", ["5..7 percent"]),
        ("Seats rose from 65 to 125.", ["65", "125"]),
        ("It was raised by 25 basis points to 3.5%.", ["25 basis-point", "3.5 percent"]),
        # numbers share a unit or a noun
        ("The 13- and 15-inch models sell.", ["13 inch", "15 inch"]),
        ("A screen of 480 x 360 pixels.", ["480 pixel", "360 pixel"]),
        ("They held 12 Somali and 11 Yemeni pirates.", ["12 pirates", "11 pirates"]),
        ("A team of 3 foreign and 3 local guards came.", ["3 police", "3 police"]),
        ("They are 61 and 48 years old.", ["61 year-of-age", "48 year-of-age"]),
        # a part of those named, and the whole
        ("Four of the 12 jurors left.", ["4 judges", "12 judges"]),
        ("Of the 288 candidates, 202 are men.", ["288 candidates", "202"]),
        ("Of the 120, 90 survived.", ["120", "90"]),
        # names, and what stands beside them
        ("The FTSE 100 rose 12 points to 7,012.4.", ["12 point", "7012.4"]),
        ("Falcon 9 rockets flew 10 times.", ["10 time"]),
        ("Junctions 10 and 11 were shut for two hours.", ["2 hour"]),
        ("The 8900 costs $299.", ["299 USD"]),
        ("BBC Two paid two million pounds.", ["2000000 GBP"]),
        ("He won 6-4, 6-3 in two hours and 12 minutes.", ["6-4 score", "6-3 score", "2.2 hour"]),
        # a bound above and a bound below
        ("More than 100 but fewer than 300 people came.", [">100..<300 people"]),
        ("More than 100 people and fewer than 30 cars came.", [">100 people", "0..<30 vehicles"]),
        # a bare number word is a count
        ("Five bombs were dropped, of which four exploded.", ["5 bombs", "4"]),
        ("Two landed and three did not.", ["2", "3"]),
    ],
)
def test_several_numbers_in_one_sentence(text: str, values: list[str]) -> None:
    assert [kinds.show(mention.value) for mention in find(text)] == values


def test_a_couple_is_two_and_hardly_more() -> None:
    (mention,) = find("It took a couple of days.")
    couple = mention.value
    assert isinstance(couple, Quantity)
    assert compare(couple, read("2 day")).verdict is COMPATIBLE
    assert compare(couple, read("3 day")).verdict is COMPATIBLE
    assert compare(couple, read("1 day")).verdict is CONFLICT


def test_the_other_numbers_of_an_article_decide_on_a_point() -> None:
    assert kinds.show(find("It is 1.234 km away.")[0].value) == "1.234 kilometre | 1234 kilometre"
    assert kinds.show(find("It is 1.234 km, or 2,5 hours, away.")[0].value) == "1234 kilometre"
    assert kinds.show(find("It is 1.234 km, or 2.5 hours, away.")[0].value) == "1.234 kilometre"
    assert kinds.show(find("1.234 people came.")[0].value) == "1234 people"


def test_narrowing_changes_nothing() -> None:
    value = read("1.234 kilometre | 1234 kilometre")
    assert quantity.narrow(value, Anchors()) == (value, "")


def test_those_included_share_the_fate_of_all() -> None:
    found = find("Some 20 people were killed, including 5 soldiers.")
    assert [kinds.show(each.value) for each in found] == ["18..22 killed", "5 killed"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("About 1.234 people came.", "1110.6..1357.4 people"),
        ("It lies about 1.234 km away.", "1.1106..1.3574 kilometre | 1110.6..1357.4 kilometre"),
        ("Two thousand people came.", "2000 people"),
    ],
)
def test_a_hedge_holds_for_every_reading(text: str, value: str) -> None:
    (mention,) = checker.find(text, kinds="quantity")
    assert checker.show(mention.value) == value
