from __future__ import annotations

import datetime as dt

import pytest

from checker.errors import NotationError
from checker.kinds import date
from checker.kinds.date.reading import Reading
from checker.values import Anchors, Verdict

REFERENCE = Anchors(reference=dt.date(2022, 1, 10))


@pytest.mark.parametrize(
    "notation",
    [
        "2022-01-10", "2022-01-10..2022-01-13", "2022-01", "2022", "2014..2021", "--01-10", "--01",
        "--01-10..--01-13", "--12..--02", "--02-29", "---14", "weekday:4", "weekday:6,7",
        "weekday:3 in --01-10..--01-16", "..2014-01-01", "2014-01-02..", "2022-01-10 | 2022-10-01",
        "2022-01-13 ?2022-01-06", "2022-01-10T15:30", "2022-01-10T15:30..17:00+03:00",
        "T02:00+00:00", "T02:00-05:00", "..", "--06 in year:-1", "--06 in past", "year:+1",
        "weekday:4 in 2022", "---31 in 2022",
    ],
)  # fmt: skip
def test_notations_are_read_and_shown_alike(notation: str) -> None:
    assert date.read(date.show(date.read(notation))) == date.read(notation)


@pytest.mark.parametrize(
    ("notation", "canonical"),
    [
        ("2014-01-01..", "2014.."),
        ("2022-01-01..2022-12-31", "2022"),
        ("2022-01-10..2022-01-10", "2022-01-10"),
        ("weekday:1 in --01-10 in 2022", "2022-01-10"),
        ("--01-10 in 2022", "2022-01-10"),
        ("--01 in 2022", "2022-01"),
        ("---14 in --01", "--01-14"),
        ("weekday:1,2,3,4,5,6,7", ".."),
        ("--01-01..--12-31", ".."),
        ("--01-10 in 2022-01-05..2023-06-01", "--01-10 in 2022-01-10..2023-01-10"),
        ("--02-29 in 2021..2024", "2024-02-29"),
    ],
)
def test_one_set_has_one_notation(notation: str, canonical: str) -> None:
    assert date.show(date.read(notation)) == canonical


@pytest.mark.parametrize(
    "notation",
    [
        "", "tomorrow", "2022-13-01", "2022-02-30", "--13-01", "--02-30", "---32", "weekday:8",
        "2022-01-13..2022-01-10", "weekday:2 in --01-10 in 2022", "T25:00", "T10:00+20:00",
        "2022 in 2023", "10.01.2022", "--02-29 in 2021..2023", "2022-01-10 |", "0000-01-01",
    ],
)  # fmt: skip
def test_what_is_no_notation_is_refused_with_help(notation: str) -> None:
    with pytest.raises(NotationError) as caught:
        date.read(notation)
    assert "weekday:4" in str(caught.value)


@pytest.mark.parametrize(
    ("a", "b", "verdict", "slip"),
    [
        ("2022-01-10", "2022-01-10", Verdict.SAME, None),
        ("--01-10", "2022-01-10", Verdict.COMPATIBLE, None),
        ("2022-01", "2022-01-14", Verdict.COMPATIBLE, None),
        ("2022-01-10..2022-01-13", "2022-01-13", Verdict.COMPATIBLE, None),
        ("2022-01-10..2022-01-13", "2022-01-14", Verdict.CONFLICT, None),
        ("2022-01-13", "2022-01-14", Verdict.CONFLICT, "off by one day"),
        ("--01-13", "2022-01-14", Verdict.CONFLICT, "off by one day"),
        ("2021-12-31", "2022-01-01", Verdict.CONFLICT, "off by one day"),
        ("2022-01-13", "2021-01-13", Verdict.CONFLICT, "off by one year"),
        ("2014", "2015", Verdict.CONFLICT, "off by one year"),
        ("2012", "2021", Verdict.CONFLICT, "two digits swapped"),
        ("2022-01", "2022-02", Verdict.CONFLICT, "off by one month"),
        ("2022-12", "2023-01", Verdict.CONFLICT, "off by one month"),
        ("2022-01-10", "2022-02-10", Verdict.CONFLICT, "off by one month"),
        ("2022-01-10", "2022-10-01", Verdict.CONFLICT, "day and month swapped"),
        ("2022-01-12", "2022-01-21", Verdict.CONFLICT, "two digits swapped"),
        ("2022-01-10", "2022-01-17", Verdict.CONFLICT, "off by one week"),
        ("2022-01-10", "2022-05-03", Verdict.CONFLICT, None),
        ("weekday:4", "2022-01-14", Verdict.CONFLICT, None),
        ("weekday:4", "2022-01-13", Verdict.COMPATIBLE, None),
        ("weekday:4", "weekday:5", Verdict.CONFLICT, None),
        ("weekday:2 in --02-29", "..2200", Verdict.COMPATIBLE, None),
        ("weekday:2 in --02-29", "2001..2026", Verdict.CONFLICT, None),
        ("2022-01-10 | 2022-10-01", "2022-10-01", Verdict.COMPATIBLE, None),
        ("..", "2022-01-10", Verdict.UNKNOWN, None),
        ("..", "..", Verdict.UNKNOWN, None),
        ("2022-01-10T23:00-05:00", "2022-01-11T04:00+00:00", Verdict.COMPATIBLE, None),
        ("2022-01-10T23:00-05:00", "2022-01-11T05:00+00:00", Verdict.CONFLICT, None),
        ("2022-01-10T15:30", "2022-01-10", Verdict.COMPATIBLE, None),
        ("2022-01-10T15:30", "2022-01-10T16:30", Verdict.CONFLICT, None),
        ("T11:00", "T14:00", Verdict.CONFLICT, None),
        ("T11:00+01:00", "T14:00", Verdict.CONFLICT, "time zone"),
        ("2022-01-10T15:32", "2022-01-10T16:47", Verdict.CONFLICT, None),
        ("2022-01-10T21:00", "2022-01-10T20:49", Verdict.COMPATIBLE, None),
        ("--06 in past", "--06", Verdict.SAME, None),
    ],
)
def test_verdicts_and_slips(a: str, b: str, verdict: Verdict, slip: str | None) -> None:
    for left, right in ((a, b), (b, a)):
        found = date.compare(date.read(left), date.read(right))
        assert (found.verdict, found.slip) == (verdict, slip)
        assert found.reason


def test_a_less_likely_reading_makes_a_conflict_uncertain() -> None:
    a, b = date.read("2022-01-13 ?2022-01-06"), date.read("2022-01-06")
    assert date.compare(a, b).verdict is Verdict.CONFLICT
    assert not date.compare(a, b).certain
    assert not date.compare(b, a).certain
    assert date.compare(a, date.read("2022-01-14")).certain


def test_an_unsaid_time_zone_makes_a_conflict_uncertain() -> None:
    found = date.compare(date.read("2022-01-11T02:00+00:00"), date.read("2022-01-10"))
    assert (found.verdict, found.certain, found.slip) == (Verdict.CONFLICT, False, "time zone")
    assert date.compare(date.read("2022-01-11T02:00+00:00"), date.read("2022-01-08")).certain


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        ("2022-01-14", "weekday:4", "14 January 2022 is a Friday, so a Thursday cannot mean it"),
        ("2022-01-13", "2022-01-14", "13 January and 14 January 2022 are different days"),
        ("2021-12-31", "2022-01-01", "31 December 2021 and 1 January 2022 are different days"),
        ("--01-10", "2022-01-10", "10 January and Monday 10 January 2022 can be the same"),
        (
            "weekday:2 in --01-12",
            "2022-01-12",
            "12 January 2022 is a Wednesday, so Tuesday 12 January cannot mean it",
        ),
    ],
)
def test_reasons_are_sentences_for_an_editor(a: str, b: str, reason: str) -> None:
    assert date.compare(date.read(a), date.read(b)).reason == reason


@pytest.mark.parametrize(
    ("notation", "narrowed"),
    [
        ("--01-10", "2022-01-10"),
        ("--12-23", "2021-12-23"),
        ("--12", "2021-12"),
        ("weekday:3 in --01-10..--01-16", "2022-01-12"),
        ("weekday:4", "2022-01-13 ?2022-01-06 ?2022-01-20"),
        ("weekday:1 in --01-10", "2022-01-10"),
        ("--12-23 in year:-1", "2021-12-23 ?2020-12-23"),
        ("--06 in past", "2021-06"),
        ("--06 in future", "2022-06"),
        ("2014", "2014"),
        ("2022-01-14", "2022-01-14"),
        ("..", ".."),
        ("--01-10T15:30", "2022-01-10T15:30"),
        ("---14", "2022-01-14 ?2021-12-14 ?2022-02-14"),
        ("--02-29", "2020-02-29"),
    ],
)
def test_narrowing_takes_the_nearest(notation: str, narrowed: str) -> None:
    value, how = date.narrow(date.read(notation), REFERENCE)
    assert date.show(value) == narrowed
    assert bool(how) == (narrowed != notation)


def test_narrowing_keeps_a_contradiction() -> None:
    value, how = date.narrow(date.read("weekday:2 in --01-12"), REFERENCE)
    assert date.show(value) == "weekday:2 in --01-12"
    assert how == "no year near 2022 has Tuesday 12 January"
    assert date.compare(value, date.read("2022-01-12")).verdict is Verdict.CONFLICT


def test_nothing_is_narrowed_without_a_reference() -> None:
    assert date.narrow(date.read("--01-10"), Anchors()) == (date.read("--01-10"), "")


@pytest.mark.parametrize(
    ("notation", "words"),
    [
        ("2022-01-13", "Thursday 13 January 2022"),
        ("--01-13", "13 January"),
        ("--01", "January"),
        ("2022-01", "January 2022"),
        ("2014", "2014"),
        ("1990..1999", "the 1990s"),
        ("2014..2021", "2014 to 2021"),
        ("2022-01-10..2022-01-13", "10 to 13 January 2022"),
        ("2021-12-30..2022-01-02", "30 December 2021 to 2 January 2022"),
        ("2022-01-30..2022-02-02", "30 January to 2 February 2022"),
        ("2021-11..2022-02", "November 2021 to February 2022"),
        ("weekday:4", "a Thursday"),
        ("weekday:1 in --01-10", "Monday 10 January"),
        ("weekday:3 in --01-10..--01-16", "a Wednesday from 10 to 16 January"),
        ("weekday:3 in --01", "a Wednesday in January"),
        ("---14", "the 14th of a month"),
        ("..2013", "2013 or earlier"),
        ("2022-01-13..", "13 January 2022 or later"),
        ("2022-01-10 | 2022-10-01", "Monday 10 January 2022 or Saturday 1 October 2022"),
        ("2022-01-10T15:30+03:00", "Monday 10 January 2022, 15:30 UTC+3"),
        ("T02:00", "02:00"),
        ("--06 in past", "June (the last one)"),
        ("..", "any day"),
    ],
)
def test_labels(notation: str, words: str) -> None:
    assert date.label(date.read(notation)) == words


def test_impossible_readings_drop_out() -> None:
    never = Reading(span=(230 - 1, 229), first=None, last=None)
    value = date.DateValue.of([never, Reading(5, 3)])
    assert date.show(value) == "--02-29"
    assert date.show(date.DateValue.of([Reading(5, 3)])) == ".."
