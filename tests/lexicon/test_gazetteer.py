from __future__ import annotations

import pytest

from checker.lexicon import gazetteer, load
from checker.text import fold


@pytest.mark.parametrize("name", ["Geneva", "geneva", "GENEVA", "Genève", "Genf", "Cenevre"])
def test_a_place_is_found_by_all_its_names(name: str) -> None:
    found = gazetteer.places(name)
    assert ("Geneva", "CH") in [(place.name, place.country) for place in found]


def test_main_names_come_first_then_the_more_populous() -> None:
    found = gazetteer.places("Vienna")
    assert [(place.country, place.main) for place in found[:2]] == [("AT", True), ("US", True)]
    assert found[0].population > found[1].population
    assert not gazetteer.places("Genf")[0].main


@pytest.mark.parametrize("name", ["", "zzzz", "Ceneva", "'", "\t", "a\tb", "\n", "東京", "Gene"])
def test_what_is_no_name_is_not_found(name: str) -> None:
    assert gazetteer.places(name) == ()


def test_every_line_of_the_index_is_found() -> None:
    data = gazetteer._index()  # noqa: SLF001  (the data itself is under test)
    lines = data.decode().strip("\n").split("\n")
    for line in (lines[0], lines[1], lines[len(lines) // 2], lines[-2], lines[-1], *lines[::997]):
        name, numbers = line.split("\t")
        rows = {int(number) for number in numbers.removeprefix("*").split(",")}
        assert rows <= {place.id for place in gazetteer.places(name)}, name


def test_near_names_are_those_of_large_places() -> None:
    assert gazetteer.near("Ceneva") == ("Geneva",)
    assert gazetteer.near("Geneva") == ()
    assert gazetteer.is_large("Geneva")
    assert not gazetteer.is_large("Genf")


def test_every_capital_names_a_country_that_has_a_code() -> None:
    lexicon = load("en")
    codes = lexicon.table("country_code")
    for category in ("country", "demonym", "capital", "seat"):
        table = lexicon.table(category)
        assert set(table.values()) <= set(codes), category
        assert all(surface == fold(surface) for surface in table), category


def test_every_country_has_a_name_and_a_region() -> None:
    lexicon = load("en")
    members = " ".join(lexicon.table("region_members").values()).split()
    assert set(lexicon.table("country_code").values()) == set(members)
    assert set(lexicon.table("region").values()) == set(lexicon.table("region_members"))


@pytest.mark.parametrize(
    ("category", "surface", "value"),
    [
        ("country", "US", "United States"),
        ("country", "U.S.", "United States"),
        ("country", "America", "United States"),
        ("country", "the Netherlands", "Netherlands"),
        ("country", "Cote d'Ivoire", "Ivory Coast"),
        ("country", "Türkiye", "Turkey"),
        ("demonym", "Ukrainian", "Ukraine"),
        ("demonym", "Dutch", "Netherlands"),
        ("capital", "Moscow", "Russia"),
        ("seat", "Kremlin", "Russia"),
        ("seat", "White House", "United States"),
        ("state", "North Carolina", "North Carolina"),
        ("region", "the Middle East", "Middle East"),
    ],
)
def test_names_stand_in_the_tables(category: str, surface: str, value: str) -> None:
    assert load("en").value(category, surface) == value
