from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest
import yaml

from checker import kinds, regions
from checker.kinds import date
from checker.lexicon import load
from checker.scan import Taken, Vocabulary, scan
from checker.values import Article, Mention

CORPUS = yaml.safe_load(
    (Path(__file__).parents[1] / "corpus/en/date.yaml").read_text(encoding="utf-8")
)
UNDATED = [(str(value), text) for value, texts in CORPUS["undated"].items() for text in texts]
PUBLISHED = [
    (str(when), str(value), text)
    for when, values in CORPUS["published"].items()
    for value, texts in values.items()
    for text in texts
]


def mentions(text: str, published: str | None = None) -> list[Mention]:
    lexicon = load("en")
    when = None if published is None else dt.date.fromisoformat(published)
    article = Article("a", text, "a.txt", published=when)
    page = scan(article, regions.lay_out(article, lexicon), lexicon, Vocabulary((), lexicon))
    found = kinds.find(page, Taken(), ["date"])
    assert all(text[each.start : each.end] == each.surface for each in found)
    assert all(each.how for each in found)
    return found


def shown(text: str, published: str | None = None) -> list[tuple[str, str]]:
    return [(each.surface, kinds.show(each.value)) for each in mentions(text, published)]


def parted(marked: str) -> tuple[str, str]:
    surface = re.search(r"\[([^\]]+)\]", marked)
    assert surface is not None
    return marked.replace("[", "").replace("]", ""), surface[1]


@pytest.mark.parametrize(("value", "marked"), UNDATED)
def test_words_without_a_publication_date(value: str, marked: str) -> None:
    text, surface = parted(marked)
    assert (surface, value) in shown(text)


@pytest.mark.parametrize(("when", "value", "marked"), PUBLISHED)
def test_words_with_a_publication_date(when: str, value: str, marked: str) -> None:
    text, surface = parted(marked)
    assert (surface, value) in shown(text, when)


@pytest.mark.parametrize("text", CORPUS["none"])
def test_no_date_is_seen(text: str) -> None:
    assert shown(text) == []


def test_the_next_day_counts_from_the_last_day_named() -> None:
    text = "A meeting will be held on January 12, and the next day Vienna will host another."
    assert shown(text) == [("January 12", "--01-12"), ("the next day", "--01-13")]


def test_two_days_later_counts_from_a_full_date() -> None:
    text = "They met on 30 December 2021. Two days later they parted. The following day was calm."
    assert [value for _, value in shown(text)] == ["2021-12-30", "2022-01-01", "2022-01-02"]


def test_a_day_far_behind_is_no_anchor() -> None:
    text = "They met on January 12. They ate. They drank. They sang. They left. The next day came."
    assert shown(text)[-1] == ("The next day", "..")


def test_a_bare_weekday_is_the_first_after_the_last_date_before_it() -> None:
    text = "They met on Monday January 10. Another meeting is on Wednesday, the last on Thursday."
    found = mentions(text)
    assert [kinds.show(each.value).split(" ?")[0] for each in found] == [
        "weekday:1 in --01-10",
        "weekday:3 in --01-12",
        "weekday:4 in --01-13",
    ]
    assert found[1].how == (
        "the first Wednesday on or after Monday 10 January, the last day named before it"
    )


def test_a_bare_weekday_after_a_date_of_unknown_weekday_is_one_of_seven_days() -> None:
    found = mentions("They met on January 10. Another meeting is on Wednesday.")
    assert kinds.show(found[1].value).startswith("weekday:3 in --01-10..--01-16")


def test_coordinated_days_are_two_dates() -> None:
    assert shown("They met on 10 and 12 January 2022.") == [
        ("10", "2022-01-10"),
        ("12 January 2022", "2022-01-12"),
    ]
    assert shown("They met on January 10 and 12, 2022.") == [
        ("January 10", "2022-01-10"),
        ("12, 2022", "2022-01-12"),
    ]


def test_a_date_put_off_is_two_dates() -> None:
    text = "The talks were moved from January 10 to January 12."
    assert shown(text) == [("January 10", "--01-10"), ("January 12", "--01-12")]


def test_a_number_above_twelve_settles_the_order_of_the_others() -> None:
    day_first = "On 01/10/2022 they met and on 13/10/2022 they parted."
    month_first = "On 01/10/2022 they met and on 01/13/2022 they parted."
    assert shown(day_first)[0] == ("01/10/2022", "2022-10-01")
    assert shown(month_first)[0] == ("01/10/2022", "2022-01-10")


def test_another_date_of_the_article_settles_the_order() -> None:
    text = "On 10 January 2022 they met; the record of 01/10/2022 says so."
    assert shown(text)[1] == ("01/10/2022", "2022-01-10")


def test_a_full_date_nearby_gives_its_year_to_the_next() -> None:
    text = "They spoke on December 30, 2021. They met on January 10."
    assert shown(text)[1] == ("January 10", "2022-01-10 ?2021-01-10 ?2023-01-10")


def test_in_a_history_days_belong_to_the_year_told_last() -> None:
    years = " ".join(f"On 3 May {year} a battle was fought." for year in range(1861, 1867))
    text = f"{years} On 10 January 1867 it ended. On 12 January they rested."
    assert shown(text, "2022-01-12")[-1] == ("12 January", "1867-01-12")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("On Tuesday, 12 January 2022, they met.", "12 January 2022 is a Wednesday, not a Tuesday"),
        ("They met on Thursday (14 Jan 2022).", "14 January 2022 is a Friday, not a Thursday"),
        ("They met on 31 April.", "April has 30 days"),
        ("They met on February 29, 2022.", "February 2022 has 28 days"),
        ("They met on 30 February 2020.", "February has 29 days"),
    ],
)
def test_dates_that_cannot_be(text: str, message: str) -> None:
    (found,) = mentions(text)
    assert [(flaw.category, flaw.message) for flaw in found.flaws] == [("calendar", message)]


def test_where_weekday_and_date_disagree_the_date_holds() -> None:
    (found,) = mentions("On Tuesday, 12 January, they met.", "2022-01-12")
    assert kinds.show(found.value) == "2022-01-12"
    assert found.flaws[0].message == "12 January 2022 is a Wednesday, not a Tuesday"


def test_a_weekday_can_choose_the_year() -> None:
    (found,) = mentions("On Tuesday, 12 January, they met.", "2021-07-20")
    assert kinds.show(found.value).startswith("2021-01-12")
    assert found.flaws == ()


@pytest.mark.parametrize(
    "text",
    [
        "They met on [Monday, January 10, 2022], in the city.",
        "They met on [Jan. 10], 2022 being young.",
        "They met in January. The 10 men left.",
        "They met in January. 10 men left.",
    ],
)
def test_right_dates_have_no_flaw(text: str) -> None:
    assert all(each.flaws == () for each in mentions(re.sub(r"[\[\]]", "", text)))


@pytest.mark.parametrize(
    "text", ["They met on January. 10. in the city.", "On January.10.The men met."]
)
def test_a_stray_full_stop_inside_a_date(text: str) -> None:
    (found,) = mentions(text)
    (flaw,) = found.flaws
    assert flaw.category == "typo"
    assert flaw.suggestion == "January 10"
    assert flaw.cause == "stray full stop"


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Since 2014 it has been so.", "since"),
        ("They stay until 13 January.", "until"),
        ("They leave by Friday.", "by"),
        ("They met after 13 January 2022.", "after"),
        ("They met on 13 January 2022.", None),
    ],
)
def test_the_word_that_makes_a_limit_is_kept(text: str, hedge: str | None) -> None:
    assert mentions(text)[0].hedge == hedge


def test_characters_taken_by_another_kind_stay_free_of_dates() -> None:
    lexicon = load("en")
    article = Article("a", "They met in 2014.", "a.txt")
    page = scan(article, regions.lay_out(article, lexicon), lexicon, Vocabulary((), lexicon))
    taken = Taken()
    taken.take(12, 16)
    assert date.find(page, taken) == []


def test_what_is_still_to_come_is_no_anchor_for_what_has_happened() -> None:
    found = mentions("The show will be held on March 2. The host was named Friday on Twitter.")
    assert kinds.show(found[1].value) == "weekday:5"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It broke out at about 8.40am on Saturday.", "weekday:6T08:25..08:55"),
        ("It fell in shortly after 06:00 BST on Sunday.", "weekday:7T06:00..07:00+01:00"),
        ("It was seen shortly before 9pm on Friday.", "weekday:5T20:00..21:00"),
        ("It was seen at 20:49 GMT on Friday.", "weekday:5T20:49+00:00"),
    ],
)
def test_clock_times_are_as_wide_as_their_words(text: str, value: str) -> None:
    assert [kinds.show(each.value) for each in mentions(text)] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It fell at 4:30 Sunday afternoon.", "weekday:7T16:30"),
        ("It fell on Sunday afternoon at 4:30.", "weekday:7T16:30"),
        ("It fell at 4.30 on Sunday afternoon.", "T16:30"),
        ("It fell at half past four on Sunday afternoon.", "T16:30"),
        ("It fell at 5 Sunday morning.", "T05:00"),
        ("It fell at 2:30 Sunday night.", "weekday:7T02:30"),
        ("It fell at 11:30 Sunday night.", "weekday:7T23:30"),
        ("It fell at 17:30 on Sunday afternoon.", "weekday:7T17:30"),
        ("It fell on Sunday as 4 Sunday morning shows began.", "weekday:7"),
    ],
)
def test_the_part_of_a_day_tells_the_half_of_the_clock(text: str, value: str) -> None:
    assert kinds.show(mentions(text)[0].value) == value


def test_a_clock_time_alone_is_no_year() -> None:
    assert shown("The fire broke out at about 2045 GMT.") == [("2045 GMT", "T20:30..21:00+00:00")]


def test_the_number_of_a_time_counts_nothing() -> None:
    text = "Two men fled at ten o'clock, and three at half past six in the evening."
    lexicon = load("en")
    article = Article("a", text, "a.txt")
    page = scan(article, regions.lay_out(article, lexicon), lexicon, Vocabulary((), lexicon))
    found = kinds.find(page, Taken(), ["date", "quantity"])
    assert [(each.surface, each.kind) for each in found if each.kind == "date"] == [
        ("ten o'clock", "date"),
        ("half past six in the evening", "date"),
    ]
    assert [kinds.show(each.value)[0] for each in found if each.kind == "quantity"] == ["2", "3"]


def test_a_stretch_over_midnight_is_of_no_one_day() -> None:
    assert shown("The curfew lasts from 10 p.m. to 5 a.m. in the district.") == []


def test_a_part_of_the_day_stays_a_date_of_its_own() -> None:
    text = "The mill shut down at 4.30 this morning."
    assert shown(text, "2022-01-12") == [("4.30", "T04:30"), ("this morning", "2022-01-12")]


@pytest.mark.parametrize(
    ("one", "other", "verdict", "certain"),
    [
        ("T20:52", "T20:52", "SAME", True),
        ("T20:52", "T20:50", "COMPATIBLE", True),
        ("T20:52", "T22:20", "CONFLICT", False),
        ("T20:52+00:00", "T15:52-05:00", "COMPATIBLE", True),
        ("T20:52+00:00", "T22:20+00:00", "CONFLICT", True),
        ("T20:52+00:00", "T22:20", "CONFLICT", False),
        ("T23:50", "T00:00", "COMPATIBLE", True),
        ("T20:52", "2022-01-10", "COMPATIBLE", True),
        ("T20:52", "2022-01-10T20:52", "COMPATIBLE", True),
        ("T20:52", "2022-01-10T03:10", "CONFLICT", False),
        ("2022-01-10T23:50", "2022-01-11T00:00", "COMPATIBLE", True),
        ("2022-01-10T23:50", "2022-01-10T00:00", "CONFLICT", False),
    ],
)
def test_times_meet_as_far_as_their_roundness_and_their_zones_go(
    one: str, other: str, verdict: str, *, certain: bool
) -> None:
    for pair in ((one, other), (other, one)):
        found = date.compare(*map(date.read, pair))
        assert (found.verdict.name, found.certain) == (verdict, certain)


def test_a_time_goes_on_a_single_day_alone() -> None:
    time = date.read("T20:52")
    assert date.show(date.timed(date.read("2022-01-10"), time)) == "2022-01-10T20:52"
    assert date.show(date.timed(date.read("weekday:4"), time)) == "weekday:4T20:52"
    assert date.timed(date.read("2022-01"), time) == time
    assert date.on_one_day(date.read("2022-01-10T20:52"), date.read("T03:10"))
    assert not date.on_one_day(date.read("2022-01-10T20:52"), date.read("2022-01-11T20:52"))


def test_a_day_of_the_month_goes_with_the_date_beside_it() -> None:
    text = "It comes on February 11, 2009, or the 18th. The winner was second to the 10th man."
    assert shown(text) == [("February 11, 2009", "2009-02-11"), ("the 18th", "2009-02-18")]
    assert shown("From January 30 to the 2nd, they met.") == [
        ("January 30 to the 2nd", "--01-30..--02-02"),
    ]


def test_the_end_of_a_month_may_follow_it() -> None:
    assert shown("It came in November-end.") == [("November-end", "--11-21..--11-30")]
