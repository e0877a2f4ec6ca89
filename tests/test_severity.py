"""How loud a conflict is, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.values import Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

CARD = "{id: troops, kind: quantity, ask: How many?, of: [troops, soldiers], near: border%s}"
ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE


def card(more: str = "") -> str:
    return f"facts:\n  - {CARD % (', ' + more if more else '')}\n"


def at_border(number: str, more: str = "") -> str:
    return f"There are {number} soldiers at the border{more}."


def of_one(report: StoryReport) -> tuple[Severity, str | None]:
    (finding,) = report.findings
    return finding.severity, finding.likely_cause


def test_a_card_of_the_story_makes_an_error(judged: Judge, judged_by_any: Judge) -> None:
    texts = [at_border("340"), at_border("510")]
    assert of_one(judged(card(), *texts)) == (ERROR, None)
    assert of_one(judged_by_any(card(), *texts)) == (WARNING, None)


def test_a_named_slip_makes_an_error(judged_by_any: Judge) -> None:
    texts = [at_border("340"), at_border("340,000")]
    assert of_one(judged_by_any(card(), *texts)) == (ERROR, "thousands dropped")


def test_several_voices_against_one_make_an_error(judged_by_any: Judge) -> None:
    texts = [at_border("340"), at_border("340", " today"), at_border("510")]
    assert of_one(judged_by_any(card(), *texts)) == (ERROR, None)


def test_copies_are_one_voice(judged_by_any: Judge) -> None:
    copy = at_border("340", ", the ministry said in a statement on its web site in the evening")
    report = judged_by_any(card(), copy, copy, at_border("510"))
    assert of_one(report) == (WARNING, None)
    (finding,) = report.findings
    assert sorted((camp.sources, camp.independent) for camp in finding.camps) == [(1, 1), (2, 1)]


def test_two_voices_against_two_are_a_warning(judged_by_any: Judge) -> None:
    texts = [at_border(each, more) for each in ("340", "510") for more in ("", " today")]
    assert of_one(judged_by_any(card(), *texts)) == (WARNING, None)


def test_attributed_values_are_not_outvoted(judged_by_any: Judge) -> None:
    said = "Ivan Petrov said there are 510 soldiers at the border."
    texts = [at_border("340"), at_border("340", " today"), said]
    assert of_one(judged_by_any(card(), *texts)) == (WARNING, None)


@pytest.mark.parametrize("severity", [ERROR, WARNING, NOTE])
def test_a_card_says_how_loud_it_is(judged: Judge, severity: Severity) -> None:
    pack = card(f"severity: {severity.value}")
    assert of_one(judged(pack, at_border("340"), at_border("510"))) == (severity, None)


@pytest.mark.parametrize(("severity", "told"), [(ERROR, WARNING), (NOTE, NOTE)])
def test_doubt_lowers_and_never_raises(judged: Judge, severity: Severity, told: Severity) -> None:
    pack = card(f"severity: {severity.value}")
    texts = [at_border("more than 26,000"), at_border("more than 31,000")]
    assert of_one(judged(pack, *texts))[0] is told


DAYS = ["2022-01-10", "2022-01-11"]


@pytest.mark.parametrize(
    ("changes", "published", "expected"),
    [
        ("up", DAYS, (NOTE, "revised later")),
        ("up", DAYS[::-1], (ERROR, None)),
        ("up", [DAYS[0]] * 2, (ERROR, None)),
        ("up", [DAYS[0], None], (WARNING, None)),
        ("up", [None, None], (WARNING, None)),
        ("down", DAYS, (ERROR, None)),
        ("down", DAYS[::-1], (NOTE, "revised later")),
        ("any", DAYS, (NOTE, "revised later")),
        ("any", DAYS[::-1], (NOTE, "revised later")),
        ("any", [DAYS[0]] * 2, (ERROR, None)),
    ],
)
def test_a_figure_that_changes(
    judged: Judge, changes: str, published: list[str | None], expected: tuple[Severity, str | None]
) -> None:
    texts = [at_border("340"), at_border("510")]
    report = judged(card(f"changes: {changes}"), *texts, published=published)
    assert of_one(report) == expected


def test_without_changes_a_later_value_is_a_conflict(judged: Judge) -> None:
    texts = [at_border("340"), at_border("510")]
    assert of_one(judged(card(), *texts, published=DAYS)) == (ERROR, None)


AGE = "facts:\n  - {id: age, kind: quantity, unit: age, subject: person, ask: How old?}\n"


@pytest.mark.parametrize(
    ("ages", "published", "explained"),
    [
        ((43, 44), ["2024-03-01", "2024-03-20"], True),
        ((43, 44), ["2024-03-01", "2024-03-01"], False),
        ((44, 43), ["2024-03-01", "2024-03-20"], False),
        ((43, 44), ["2024-03-01", None], False),
        ((43, 45), ["2024-03-01", "2024-03-20"], False),
        ((43, 44), ["2024-03-01", "2026-03-20"], False),
        ((43, 44, 43), ["2024-03-01", "2024-03-20", "2024-04-01"], False),
        ((43, 44, 44), ["2024-03-01", "2024-03-20", "2024-04-01"], True),
    ],
)
def test_a_birthday_within_days_makes_a_note(
    judged: Judge, ages: tuple[int, ...], published: list[str | None], explained: object
) -> None:
    texts = [f"Maria Lopez, {age}, was elected mayor." for age in ages]
    told = of_one(judged(AGE, *texts, published=published))
    assert (told == (NOTE, "told across a birthday")) is explained


@pytest.mark.parametrize(
    ("ages", "published", "told"),
    [
        (("43", "44"), ["2024-03-01", "2024-04-01"], True),
        (("43", "44"), ["2024-03-01", "2024-03-20"], False),
        (("43", "who turned 44 on Monday"), ["2024-03-01", "2024-03-20"], True),
        (("43", "now 44"), [None, None], True),
        (("43", "now 46"), [None, None], False),
        (("now 43", "44"), [None, None], False),
        (("43", "46"), ["2024-03-01", "2026-03-20"], True),
        (("43", "47"), ["2024-03-01", "2026-03-20"], False),
        (("43", "43", "44"), ["2024-03-01", None, "2024-04-20"], True),
        (("43", "44", "43"), ["2024-03-01", "2024-04-20", "2024-05-20"], False),
    ],
)
def test_ages_of_before_and_after_a_birthday_agree(
    judged: Judge, ages: tuple[str, ...], published: list[str | None], told: object
) -> None:
    texts = [f"Maria Lopez, {age}, was elected mayor." for age in ages]
    assert (not judged(AGE, *texts, published=published).findings) is told


@pytest.mark.parametrize(
    ("ages", "published", "severity"),
    [
        ((43, 43, 44), [None, None, None], WARNING),
        ((43, 43, 45), [None, None, None], ERROR),
        ((43, 43, 44), ["2024-03-01", "2024-03-01", "2024-03-01"], ERROR),
    ],
)
def test_a_birthday_that_may_lie_between_makes_no_error(
    judged: Judge, ages: tuple[int, ...], published: list[str | None], severity: Severity
) -> None:
    frames = ("Maria Lopez, {}, was elected.", "Voters chose Maria Lopez, {}.", "Maria Lopez, {}.")
    texts = [frame.format(age) for frame, age in zip(frames, ages, strict=True)]
    assert of_one(judged(AGE, *texts, published=published))[0] is severity


@pytest.mark.parametrize(
    ("hour", "told"),
    [("4 p.m.", (NOTE, "time zone")), ("4:40 p.m. GMT", (ERROR, None))],
)
def test_a_zone_left_unsaid_makes_a_note(judged: Judge, hour: str, told: object) -> None:
    rule = "facts:\n  - {id: strike, kind: date, unit: time, ask: When?, near: strike}\n"
    texts = ["The strike began at 11 a.m. GMT.", f"The strike began at {hour}."]
    assert of_one(judged(rule, *texts)) == told


def test_a_slip_is_loud_whatever_the_days(judged: Judge) -> None:
    texts = [at_border("340"), at_border("340,000")]
    assert of_one(judged(card("changes: up"), *texts)) == (ERROR, "thousands dropped")


def test_what_a_later_article_repeats_is_no_statement_of_its_day(judged: Judge) -> None:
    later = "There are 510 soldiers at the border, up from 340 soldiers at the border."
    report = judged(card("changes: up, within: sentence"), at_border("340"), later, published=DAYS)
    assert of_one(report) == (NOTE, "revised later")


def test_two_speakers_in_one_article_are_a_note(judged: Judge) -> None:
    text = (
        "Ivan Petrov said there are 340 soldiers at the border. "
        "Anna Schmidt said there are 510 soldiers at the border."
    )
    assert of_one(judged(card(), text)) == (NOTE, "two speakers")


def test_another_source_that_fits_both_leaves_them_a_note(judged: Judge) -> None:
    text = (
        "Ivan Petrov said there are 340 soldiers at the border. "
        "Anna Schmidt said there are 510 soldiers at the border."
    )
    assert of_one(judged(card(), text, at_border("hundreds of"))) == (NOTE, "two speakers")


def test_one_speaker_contradicts_himself_aloud(judged: Judge) -> None:
    text = (
        "Ivan Petrov said there are 340 soldiers at the border. "
        "Ivan Petrov said there are 510 soldiers at the border."
    )
    assert of_one(judged(card(), text)) == (ERROR, None)


def test_two_speakers_in_two_articles_are_a_warning(judged_by_any: Judge) -> None:
    texts = [
        "Ivan Petrov said there are 340 soldiers at the border.",
        "Anna Schmidt said there are 510 soldiers at the border.",
    ]
    assert of_one(judged_by_any(card(), *texts)) == (WARNING, None)


def test_a_slip_outranks_two_speakers(judged: Judge) -> None:
    text = (
        "Ivan Petrov said there are 340 soldiers at the border. "
        "Anna Schmidt said there are 340,000 soldiers at the border."
    )
    assert of_one(judged(card(), text)) == (ERROR, "thousands dropped")


@pytest.mark.parametrize(
    ("numbers", "first"),
    [
        (("340", "340", "510"), "a3"),
        (("340", "510"), None),
        (("340", "340", "510", "510"), None),
        (("340", "510", "720"), None),
    ],
)
def test_where_to_look_first(judged: Judge, numbers: tuple[str, ...], first: str | None) -> None:
    texts = [at_border(each, f" on day {'abcd'[at]}") for at, each in enumerate(numbers)]
    (finding,) = judged(card(), *texts).findings
    assert finding.first == first


def test_a_lonely_side_of_two_copies_names_no_article(judged: Judge) -> None:
    copy = at_border("510", ", the ministry said in a statement on its web site in the evening")
    texts = [at_border("340"), at_border("340", " today"), copy, copy]
    (finding,) = judged(card(), *texts).findings
    assert finding.first is None
