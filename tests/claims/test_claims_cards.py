"""Which value answers which card."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.kinds import show

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

OSCE = "{id: osce, kind: date, ask: When does the OSCE meet?, near: OSCE}"
NATO = "{id: nato, kind: date, ask: When does NATO meet?, near: NATO}"


def facts(*cards: str) -> str:
    return "facts:\n" + "".join(f"  - {card}\n" for card in cards)


def answers(report: StoryReport, rule: str) -> list[str]:
    """The words that answer a rule, article by article."""
    return [
        claim.mention.surface
        for row in report.facts
        if row.rule == rule
        for cell in row.cells
        for claim in cell.claims
    ]


def test_the_nearest_value_wins(judged: Judge) -> None:
    text = "Talks opened on 10 January 2022 in the old town, and the OSCE met on 13 January 2022."
    assert answers(judged(facts(OSCE), text), "osce") == ["13 January 2022"]


def test_each_value_serves_one_card(judged: Judge) -> None:
    text = "NATO meets on 12 January 2022 and the OSCE on 13 January 2022."
    report = judged(facts(OSCE, NATO), text)
    assert answers(report, "nato") == ["12 January 2022"]
    assert answers(report, "osce") == ["13 January 2022"]


def test_a_value_goes_to_the_nearer_of_two_cards(judged: Judge) -> None:
    report = judged(facts(OSCE, NATO), "With NATO at odds, the OSCE meets on 13 January 2022.")
    assert answers(report, "osce") == ["13 January 2022"]
    assert answers(report, "nato") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The OSCE meets on 13 January 2022 after the NATO talks.", ["13 January 2022"]),
        ("After OSCE envoys left, NATO meets on 12 January 2022.", []),
    ],
)
def test_a_veto_counts_only_where_it_stands_nearer(
    judged: Judge, text: str, found: list[str]
) -> None:
    card = OSCE.replace("}", ", not_near: [NATO]}")
    assert answers(judged(facts(card), text), "osce") == found


SALES = "{id: sales, kind: quantity, unit: money, ask: How much was sold?, near: sales}"
INCOME = "{id: income, kind: quantity, unit: money, ask: How much was earned?, near: net income}"


@pytest.mark.parametrize(
    ("text", "sales", "income"),
    [
        # two values as near as each other to a word: its own is the one that it is linked to
        ("Net income came to $31 million on sales of $420 million.", "$420 million", "$31 million"),
        ("On sales of $420 million net income was $31 million.", "$420 million", "$31 million"),
        (
            "It made $420 million in sales for $31 million of net income.",
            "$420 million",
            "$31 million",
        ),
        (
            "It made $31 million in net income on $420 million of sales.",
            "$420 million",
            "$31 million",
        ),
        ("Net income: $31 million; sales: $420 million.", "$420 million", "$31 million"),
        ("Net income hit $31 million, sales $420 million.", "$420 million", "$31 million"),
        # nothing links: the value behind
        ("They took $31 million for sales and $420 million was kept.", "$420 million", None),
    ],
)
def test_of_two_values_as_near_the_linked_one_then_the_one_behind(
    judged: Judge, text: str, sales: str, income: str | None
) -> None:
    report = judged(facts(SALES, INCOME), text)
    assert answers(report, "sales") == [sales]
    assert answers(report, "income") == ([] if income is None else [income])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Operating profit was $500 million.", []),
        ("It made $500 million of operating profit.", []),
        ("Net profit was $310 million.", ["$310 million"]),
        ("Operating profit was $500 million, and net profit $310 million.", ["$310 million"]),
    ],
)
def test_a_veto_may_hold_the_word_that_is_looked_for(
    judged: Judge, text: str, found: list[str]
) -> None:
    card = (
        "{id: profit, kind: quantity, unit: money, ask: How much?, near: profit, "
        "not_near: operating profit}"
    )
    assert answers(judged(facts(card), text), "profit") == found


@pytest.mark.parametrize(
    ("within", "found"),
    [
        ("clause", []),
        ("sentence", ["13 January 2022"]),
        ("paragraph", ["13 January 2022", "14 January 2022"]),
    ],
)
def test_how_far_a_card_looks(judged: Judge, within: str, found: list[str]) -> None:
    card = OSCE.replace("}", f", within: {within}}}")
    text = (
        "The OSCE envoys spoke, while the ministers meet on 13 January 2022. "
        "They meet again on 14 January 2022 with the OSCE chair away.\n\n"
        "A bakery opened on 3 March 2020."
    )
    first = answers(judged(facts(card), text.replace(" with the OSCE chair away", "")), "osce")
    assert first == found[:1]
    assert set(found) >= set(first)


def test_a_paragraph_is_the_widest_reach(judged: Judge) -> None:
    card = OSCE.replace("}", ", within: paragraph}")
    near = "The OSCE is ready. It meets on 13 January 2022."
    assert answers(judged(facts(card), near), "osce") == ["13 January 2022"]
    apart = "The OSCE is ready for its next round.\n\nThe bakery opens on 13 January 2022."
    assert answers(judged(facts(card), apart), "osce") == []


def test_an_inner_list_means_all_of_it(judged: Judge) -> None:
    card = "{id: vienna, kind: date, ask: When?, near: [[Vienna, meeting]]}"
    report = judged(
        facts(card),
        "The meeting in Vienna is on 13 January 2022.",
        "Vienna expects snow on 13 January 2022.",
    )
    assert answers(report, "vienna") == ["13 January 2022"]


def test_words_match_in_their_inflected_forms_and_any_case(judged: Judge) -> None:
    card = "{id: opening, kind: date, ask: When?, near: bakery}"
    report = judged(
        facts(card), "BAKERIES opened on 3 May 2019.", "The Bakery's day was 3 May 2019."
    )
    assert answers(report, "opening") == ["3 May 2019", "3 May 2019"]


def test_the_canon_widens_the_words_of_a_card(judged: Judge) -> None:
    long = "The Organization for Security and Co-operation in Europe meets on 13 January 2022."
    canon = (
        "names:\n  - {id: osce-name, kind: organisation, prefer: OSCE, "
        "also: [Organization for Security and Co-operation in Europe]}\n"
    )
    assert answers(judged(facts(OSCE), long), "osce") == []
    assert answers(judged(facts(OSCE) + canon, long), "osce") == ["13 January 2022"]


def test_of_says_what_is_counted_and_makes_it_one_thing(judged: Judge) -> None:
    card = "{id: force, kind: quantity, ask: How many?, of: [troops, tanks], near: border}"
    report = judged(
        facts(card),
        "There are 300 troops at the border.",
        "There are 300 tanks at the border.",
        "There are 12 villages at the border.",
    )
    assert answers(report, "force") == ["300 troops", "300 tanks"]
    (agreement,) = report.agreements
    assert agreement.value == "300 troops"


@pytest.mark.parametrize(
    ("unit", "found"),
    [
        ("money", ["$12 million", "9 million euros", "8 million pesos"]),
        ("dollars", ["$12 million"]),
        ("USD", ["$12 million"]),
        ("km", ["12 km", "7 miles"]),
        ("kilometre", ["12 km", "7 miles"]),
        ("length", ["12 km", "7 miles"]),
        ("'%'", ["40%"]),
        ("percent", ["40%"]),
    ],
)
def test_units_are_found_as_they_are_written(judged: Judge, unit: str, found: list[str]) -> None:
    card = f"{{id: bridge, kind: quantity, ask: How much?, unit: {unit}, near: bridge}}"
    report = judged(
        facts(card),
        "The bridge cost $12 million.",
        "The bridge cost 9 million euros.",
        "The bridge cost 8 million pesos.",
        "The bridge is 12 km long.",
        "The bridge is 7 miles long.",
        "The bridge lost 40% of its traffic.",
        "The bridge has 12 lamps.",
    )
    assert answers(report, "bridge") == found


def test_a_unit_of_age_is_called_age(judged: Judge) -> None:
    card = "{id: age, kind: quantity, ask: How old?, unit: age, subject: person}"
    report = judged(facts(card), "Maria Lopez, 46, spoke.", "The 46-year-old Maria Lopez spoke.")
    (row,) = report.facts
    assert row.subject.endswith("Maria Lopez")
    assert len(report.agreements) == 1


def test_a_card_may_ask_for_one_person(judged: Judge) -> None:
    card = "{id: age, kind: quantity, ask: How old is she?, unit: age, subject: Maria Lopez}"
    report = judged(
        facts(card),
        "Maria Lopez, 46, spoke to Peter Stone, 30.",
        "Mayor Maria Lopez, 46, left. The suspect, aged 30, did not.",
    )
    assert answers(report, "age") == ["46", "46"]


def test_a_card_for_one_person_comes_before_open_cards(judged: Judge) -> None:
    everyone = "{id: any, kind: quantity, ask: How old?, unit: age}"
    hers = "{id: hers, kind: quantity, ask: How old?, unit: age, subject: Maria Lopez}"
    report = judged(facts(everyone, hers), "Maria Lopez, 46, spoke.")
    assert answers(report, "hers") == ["46"]


def test_a_card_for_one_person_comes_before_one_for_each(judged: Judge) -> None:
    each = "{id: each, kind: quantity, ask: How old?, unit: age, subject: person}"
    hers = "{id: hers, kind: quantity, ask: How old?, unit: age, subject: Maria Lopez}"
    report = judged(facts(each, hers), "Maria Lopez, 46, met Peter Stone, 30.")
    assert answers(report, "hers") == ["46"]
    assert answers(report, "each") == ["30"]


def test_near_and_subject_go_together(judged: Judge) -> None:
    card = "{id: age, kind: quantity, ask: ?, unit: age, subject: person, near: mayor}"
    report = judged(
        facts(card.replace("ask: ?", "ask: How old?")),
        "The mayor Maria Lopez, 46, spoke.",
        "The mayor Maria Lopez, 64, spoke. The mayor Peter Stone, 30, did not.",
    )
    (finding,) = report.findings
    assert [camp.value for camp in finding.camps] == ["46 year-of-age", "64 year-of-age"]


def test_an_office_is_asked_of_one_person(judged: Judge) -> None:
    card = "{id: post, kind: office, ask: Which?, subject: Wendy Sherman}"
    report = judged(
        facts(card),
        "US Deputy Secretary of State Wendy Sherman met Secretary of State Antony Blinken.",
    )
    assert answers(report, "post") == ["US Deputy Secretary of State Wendy Sherman"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The talks between the US and Russia began in Geneva.", ["Geneva"]),
        ("Vienna hosts the talks.", ["Vienna"]),
        ("The talks with Russia went on.", []),
        ("The talks went on 30 km north of Vienna.", ["Vienna"]),
        ("The talks began in the Netherlands.", ["the Netherlands"]),
        ("The talks began at the Harbour Stadium.", ["Harbour Stadium"]),
        ("The talks at which the Netherlands spoke went on.", []),
    ],
)
def test_a_place_answers_where_something_happens(
    judged: Judge, text: str, found: list[str]
) -> None:
    card = "{id: venue, kind: place, ask: Where?, near: talks}"
    assert answers(judged(facts(card), text), "venue") == found


def test_a_word_inside_the_value_is_no_word_beside_it(judged: Judge) -> None:
    card = "{id: when, kind: date, ask: When?, near: January}"
    assert answers(judged(facts(card), "They met on 13 January 2022."), "when") == []


def test_notices_answer_nothing(judged: Judge) -> None:
    card = "{id: when, kind: date, ask: When?}"
    text = "The talks in Geneva were held on 10 January 2022."
    with_notice = f"{text}\n\nRead also: The talks in Geneva were held on 11 January 2022."
    assert answers(judged(facts(card), with_notice), "when") == ["10 January 2022"]


FERRY = "{id: ferry, kind: date, ask: When did the ferry sail?, near: ferry}"
SAILING = "{id: sailing, kind: date, unit: time, ask: At what time did it sail?, near: ferry}"


def test_a_card_for_days_takes_no_time_and_one_for_times_no_day(judged: Judge) -> None:
    text = "The ferry sailed at 8.52pm for the islands on 10 January 2022."
    report = judged(facts(FERRY, SAILING), text)
    assert answers(report, "ferry") == ["10 January 2022"]
    assert answers(report, "sailing") == ["8.52pm"]


def test_a_day_and_its_time_serve_a_card_each(judged: Judge) -> None:
    text = "The ferry sailed on 10 January 2022 at 8.52pm."
    report = judged(facts(FERRY, SAILING), text)
    assert answers(report, "ferry") == answers(report, "sailing") == ["10 January 2022 at 8.52pm"]


def test_times_of_two_days_are_not_held_against_each_other(judged: Judge) -> None:
    first = "The ferry sailed at 8.52pm for the islands on 10 January 2022."
    later = "On 11 January 2022 the ferry with its crew sailed for the islands at 6.10am."
    other = "On 10 January 2022 the ferry with its crew sailed for the islands at 6.10am."
    assert not judged(facts(SAILING), first, later).findings
    found = judged(facts(SAILING), first, other).findings
    assert [each.rule for each in found] == ["sailing"]


GALA = facts("{id: gala, kind: place, ask: Where was the gala?, near: gala}")
VENUES = (
    "venues:\n  - {id: old, prefer: Palazzo Grande, also: [Old Palace, Grande]}\n"
    "  - {id: opera, prefer: Teatro Orlin}\n  - {id: geneva, prefer: Geneva, also: [Rhonestadt]}\n"
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The gala was held in the Palazzo Grande.", "Palazzo Grande (site)"),
        ("The gala was held at the Old Palace.", "Palazzo Grande (site)"),
        ("The gala was held in the Teatro Orlin.", "Teatro Orlin (site)"),
        ("The gala was held in Rhonestadt.", "Geneva, CH | Geneva, US"),
        ("The gala was held in an old palace.", None),
    ],
)
def test_the_venues_of_a_pack_are_places(judged: Judge, text: str, found: str | None) -> None:
    report = judged(GALA + VENUES, text)
    values = [
        show(claim.value) for row in report.facts for cell in row.cells for claim in cell.claims
    ]
    assert values == ([] if found is None else [found])
    assert judged(GALA, text).facts == ()


def test_two_venues_of_one_event_are_a_conflict(judged: Judge) -> None:
    report = judged(
        GALA + VENUES,
        "The gala was held in the Palazzo Grande.",
        "The gala was held in the Old Palace.",
        "The gala was held in the Teatro Orlin.",
    )
    assert [finding.rule for finding in report.findings] == ["gala"]
