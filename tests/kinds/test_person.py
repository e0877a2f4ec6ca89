from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from checker import find, kinds
from checker.errors import NotationError
from checker.kinds import person
from checker.values import Mention, Verdict

CORPUS = yaml.safe_load(
    (Path(__file__).parents[1] / "corpus/en/person.yaml").read_text(encoding="utf-8")
)
CASES = [(value, text) for value, texts in CORPUS["values"].items() for text in texts]


def mentions(text: str) -> list[Mention]:
    found = find(text, kinds=["person"])
    assert all(text[each.start : each.end] == each.surface for each in found)
    return found


def parted(marked: str) -> tuple[str, list[str]]:
    surfaces = re.findall(r"\[([^\]]+)\]", marked)
    return re.sub(r"[\[\]]", "", marked), surfaces


@pytest.mark.parametrize("text", CORPUS["none"])
def test_nothing_is_found(text: str) -> None:
    assert [each.surface for each in mentions(text)] == []


@pytest.mark.parametrize(("value", "marked"), CASES)
def test_the_person_is_found(value: str, marked: str) -> None:
    text, surfaces = parted(marked)
    found = [each for each in mentions(text) if each.surface in surfaces]
    assert [(each.surface, kinds.show(each.value)) for each in found] == [(surfaces[0], value)]


def test_a_bare_surname_stands_for_the_fuller_name_of_the_article() -> None:
    found = mentions("President Joe Biden came on Monday. The allies met Biden and Wendy Sherman.")
    assert [(each.surface, kinds.show(each.value)) for each in found] == [
        ("Joe Biden", "Joe Biden"),
        ("Biden", "Joe Biden"),
        ("Wendy Sherman", "Wendy Sherman"),
    ]


def test_an_owner_beside_a_person_is_none() -> None:
    found = mentions("They met Anne Marlow and Ostwald's Paul Aubert.")
    assert [each.surface for each in found] == ["Anne Marlow", "Paul Aubert"]


def test_a_surname_of_two_people_stays_wide() -> None:
    found = mentions("John Jenkin met Kathryn Jenkin. Jenkin said nothing.")
    assert kinds.show(found[-1].value) == "Jenkin"


def test_two_spellings_in_one_article_stay_two() -> None:
    found = mentions("Minister Alexander Krushko said so. Khrushko said Russia could not trust it.")
    assert [kinds.show(each.value) for each in found] == ["Alexander Krushko", "Khrushko"]


def test_a_list_after_a_plural_post_is_all_people() -> None:
    found = mentions("through their deputy foreign ministers, Wendy Sherman and Sergei Riabkov.")
    assert [each.surface for each in found] == ["Wendy Sherman", "Sergei Riabkov"]


def test_capitals_name_whom_the_article_names() -> None:
    found = mentions("KOVALENKO MEETS BIDEN\n\nPresident Ihor Kovalenko met Joe Biden. IHOR left.")
    assert [(each.surface, kinds.show(each.value)) for each in found[:2]] == [
        ("KOVALENKO", "Ihor Kovalenko"),
        ("BIDEN", "Joe Biden"),
    ]


def test_capitals_of_nobody_are_no_name() -> None:
    assert mentions("KOVALENKO MEETS ALLIES\n\nThe allies met on Monday.") == []


def test_capitals_name_the_whole_of_whom_the_article_names() -> None:
    found = mentions("Ihor Kovalenko spoke. IHOR KOVALENKO SLAMS OLHA KOVALENKO in a row.")
    assert [(each.surface, kinds.show(each.value)) for each in found] == [
        ("Ihor Kovalenko", "Ihor Kovalenko"),
        ("IHOR KOVALENKO", "Ihor Kovalenko"),
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ROBERT FERROWBY will sing in the square.", "Robert Ferrowby"),
        ("Exclusive: ROBERT FERROWBY, 48, is leaving.", "Robert Ferrowby"),
        ("Fans mobbed ROBERT FERROWBY’s car.", "Robert Ferrowby"),
        ("CONOR MCFERROW, who led the choir, is ill.", "Conor McFerrow"),
    ],
)
def test_capitals_in_running_copy_name_a_person(text: str, name: str) -> None:
    assert [kinds.show(each.value) for each in mentions(text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "TV STAR KATE FERROWBY QUITS\n\nThe actress left on Friday.",
        "ROBERT FERROWBY wins\n\nThe club was calm.",
        "A row began. ROBERT FERROWBY SLAMS BOSS. The club was calm.",
        "A row began. SOAP STAR ROBERT FERROWBY was calm.",
        "POLICE ARREST GRACE PERIOD CONMAN\n\nThe town was calm.",
        "JUSTIN TIME for the sale. The shop was full.",
        "VICTORIA STATION was shut, and GEORGIA BEAT the others.",
        "CHARLOTTE FLOODS killed two. PARIS BLAZE is out.",
        "MARK DOWN sales end. GRANT MONEY is lost. ROSE GARDENS are open.",
        "WILL ROCK tours go on? MAY DAY marches begin. JACK FROST is back.",
        "HARRY POTTERMANIA GRIPS fans. ELLA FEVER is here.",
    ],
)
def test_capitals_of_headlines_make_no_people(text: str) -> None:
    assert mentions(text) == []


def test_an_arabic_article_leaves_the_surname_findable() -> None:
    found = mentions("A tape of Ayman al - Zawahiri appeared. Experts doubt that Zawahiri spoke.")
    assert [kinds.show(each.value) for each in found] == ["Ayman al-Zawahiri"] * 2


SAME, COMPATIBLE, CONFLICT, UNKNOWN = (
    Verdict.SAME, Verdict.COMPATIBLE, Verdict.CONFLICT, Verdict.UNKNOWN,
)  # fmt: skip


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        ("Sergei Ryabkov", "Sergey Riabkov", SAME),
        ("Mikhail Khodorkovsky", "Mihail Hodorkovskij", SAME),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy", SAME),
        ("Mohammed Hussein", "Muhammad Husayn", SAME),
        ("Vladimir Putin", "Putin", COMPATIBLE),
        ("V.Putin", "Vladimir Putin", COMPATIBLE),
        ("Bill Clinton", "William Clinton", COMPATIBLE),
        ("Wendy R. Sherman", "Wendy Sherman", COMPATIBLE),
        ("Jen Stoltenberg", "Jens Stoltenberg", COMPATIBLE),
        ("Alexander Krushko", "Khrushko", COMPATIBLE),
        ("Samsaeng Suthep", "Suthep Samsaeng", COMPATIBLE),
        ("Uday Hussein", "Qusay Hussein", CONFLICT),
        ("Vladimir Putin", "Vladimir Zelensky", CONFLICT),
        ("Scott Peterson", "Laci Peterson", CONFLICT),
        ("Anna Petrova", "Ivan Petrov", CONFLICT),
        ("Sherman", "Blinken", CONFLICT),
        ("George Bush Sr", "George Bush Jr", CONFLICT),
        ("Hans Friedrich", "Friedrich Hans", UNKNOWN),
        ("Barzan Ibrahim Hassan", "Mohammad Barzan Ibrahim Hassan", UNKNOWN),
    ],
)
def test_two_names(a: str, b: str, verdict: Verdict) -> None:
    assert person.compare(person.read(a), person.read(b)).verdict is verdict


def test_romanisation_is_named_where_it_is_all() -> None:
    found = person.compare(person.read("Sergei Riabkov"), person.read("Sergei Ryabkov"))
    assert found.slip == "romanisation"
    assert found.reason == "differ only in y/i: two romanisations of one name"
    equal = person.compare(person.read("Sergei Ryabkov"), person.read("Sergei Ryabkov"))
    assert equal.slip is None


@pytest.mark.parametrize(
    ("a", "b", "classes"),
    [
        ("Riabkov", "Ryabkov", "y/i"),
        ("Sergei Riabkov", "Sergey Ryabkov", "y/i"),
        ("Krushko", "Khrushko", "k/kh"),
        ("Khodorkovsky", "Khodorkovski", "-sky/-ski"),
        ("Maximov", "Maksimov", "x/ks"),
        ("Sherman", "Blinken", None),
        ("Sherman", "Sherman", None),
        ("Sherman", "Wendy Sherman", None),
    ],
)
def test_spelling_names_the_classes(a: str, b: str, classes: str | None) -> None:
    assert person.spelling(a, b) == classes
    assert person.spelling(b, a) == classes


@pytest.mark.parametrize("notation", ["", "  ", "123", ", "])
def test_a_notation_without_a_name_is_refused(notation: str) -> None:
    with pytest.raises(NotationError):
        person.read(notation)


@pytest.mark.parametrize(
    ("notation", "given", "family", "suffix"),
    [
        ("US Deputy Secretary of State Wendy Sherman", ("Wendy",), ("Sherman",), ""),
        ("García Márquez, Gabriel", ("Gabriel",), ("García", "Márquez"), ""),
        ("Thomas H. Kean, Jr.", ("Thomas", "H."), ("Kean",), "Jr"),
        ('Henry C. "Hank" Johnson', ("Henry", "C."), ("Johnson",), ""),
        ("Ludwig van Beethoven's", ("Ludwig",), ("van", "Beethoven"), ""),
    ],
)
def test_reading_parts_the_name(
    notation: str, given: tuple[str, ...], family: tuple[str, ...], suffix: str
) -> None:
    assert person.read(notation) == person.Person(given, family, suffix)
