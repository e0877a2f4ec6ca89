"""What facts about figures are called, and why their values were held against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import Finding, StoryReport

    Judge = Callable[..., StoryReport]

PACK = "facts:\n  - {id: count, kind: quantity, ask: How many?}\n"


def finding(judged: Judge, *texts: str) -> Finding:
    (only,) = judged(PACK, *texts).findings
    return only


@pytest.mark.parametrize(
    ("sentence", "values", "subject"),
    [
        ("The base Orion sells for {}.", ("$21,000", "$24,000"), "price"),
        (
            "The firm bought the ferry Aldona for {}.",
            ("$3 million", "$8 million"),
            "sum of the deal or purchase",
        ),
        ("The ferry terminal will get {}.", ("$47 million", "$74 million"), "sum in US dollars"),
        (
            "The ferry terminal will get {}.",
            ("47 million pesos", "74 million pesos"),
            "sum in pesos",
        ),
        ("The wreck lies at a depth of {}.", ("90 metres", "9 metres"), "depth"),
        ("The lake lay {} from the village.", ("90 km", "9 km"), "distance"),
        ("The mine killed {} miners in the shaft.", ("17", "71"), "number killed"),
        ("The boat carried {} lanterns to the coast.", ("17", "71"), "number of lanterns"),
        (
            "The shark lived {} ago in the shallow lagoon.",
            ("66 million years", "99 million years"),
            "duration",
        ),
        (
            "The judge jailed the smuggler for {}.",
            ("17 years", "71 years"),
            "length of the sentence",
        ),
        ("The turnout was {} in the villages.", ("39 percent", "93 percent"), "turnout"),
    ],
)
def test_a_fact_is_called_by_what_is_counted_or_measured(
    judged: Judge, sentence: str, values: tuple[str, str], subject: str
) -> None:
    assert finding(judged, *map(sentence.format, values)).subject == subject


def test_a_site_is_called_by_its_name(judged: Judge) -> None:
    text = "At Corrie Stadium in Torvik the fans freed {} doves."
    subject = finding(judged, text.format(17), text.format(71)).subject
    assert subject == "number of doves in Corrie Stadium"


def test_grounds_give_words_as_they_are_written(judged: Judge) -> None:
    grounds = finding(
        judged,
        "Boats of the navy rescued 1,230 people near the pier of Torvik.",
        "The navy has rescued 1,320 people near the pier, said officials of Torvik.",
    ).grounds
    told = "; ".join(grounds)
    assert "same thing counted: " in told
    assert "people" in told
    words = {word.strip(",;") for word in told.split()}
    assert words.isdisjoint({"peopl", "rescu", "offici"})


def test_grounds_do_not_say_one_thing_twice(judged: Judge) -> None:
    grounds = finding(
        judged,
        "In Norway 10 drivers of the Aldra bus carried 1,230 tourists.",
        "In Norway 10 drivers of the Aldra bus carried 1,320 tourists.",
    ).grounds
    words = " ".join(each.partition(": ")[2] for each in grounds).casefold()
    assert words.count("norway") == 1


CLOCK = "facts:\n  - {id: clock, kind: date, unit: time, ask: At what time?}\n"


def test_a_time_of_day_is_no_day(judged: Judge) -> None:
    text = "The talks of Russia and NATO in Geneva opened at {} on 10 January 2022."
    (finding,) = judged(CLOCK, text.format("10:30"), text.format("11:30")).findings
    assert finding.subject == "time of the talks in Geneva (NATO, Russia)"
    assert "same place: Geneva" in finding.grounds


@pytest.mark.parametrize(
    ("one", "other", "called"),
    [
        ("Nordwind bought Ostwind in Rome", "Nordwind purchased Ostwind in Rome", "purchase"),
        (
            "Nordwind took over Ostwind in Rome",
            "The takeover of Ostwind in Rome was",
            "takeover",
        ),
        ("Nordwind and Ostwind in Rome merged", "The merger of Ostwind in Rome was", "merger"),
        ("Two ferries collided off Ostia", "The collision off Ostia was", "collision"),
        (
            "The Aldra sank off Ostia",
            "The sinking of the Aldra off Ostia was",
            "sinking",
        ),
        (
            "The Aldra crashed near Rome",
            "The crash of the Aldra near Rome was",
            "crash",
        ),
    ],
)
def test_an_event_is_called_by_its_sort(judged: Judge, one: str, other: str, called: str) -> None:
    day = "facts:\n  - {id: day, kind: date, ask: On which day?}\n"
    report = judged(day, f"{one} on 3 May 2024.", f"{other} on 4 May 2024.")
    assert all(each.subject.startswith(f"day of the {called}") for each in report.facts)
    for finding in report.findings:
        assert f"same subject: {called}" in finding.grounds
