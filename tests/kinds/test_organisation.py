from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from checker import find, kinds
from checker.errors import NotationError
from checker.kinds import organisation
from checker.values import Mention, Verdict

CORPUS = yaml.safe_load(
    (Path(__file__).parents[1] / "corpus/en/organisation.yaml").read_text(encoding="utf-8")
)
CASES = [(value, text) for value, texts in CORPUS["values"].items() for text in texts]


def mentions(text: str) -> list[Mention]:
    found = find(text, kinds=["organisation"])
    assert all(text[each.start : each.end] == each.surface for each in found)
    return found


def parted(marked: str) -> tuple[str, list[str]]:
    surfaces = re.findall(r"\[([^\]]+)\]", marked)
    return re.sub(r"[\[\]]", "", marked), surfaces


@pytest.mark.parametrize("text", CORPUS["none"])
def test_nothing_is_found(text: str) -> None:
    assert [each.surface for each in mentions(text)] == []


@pytest.mark.parametrize(("value", "marked"), CASES)
def test_the_body_is_found(value: str, marked: str) -> None:
    text, surfaces = parted(marked)
    found = {each.surface: kinds.show(each.value) for each in mentions(text)}
    assert found.get(surfaces[0]) == value


def test_an_acronym_is_bound_where_the_text_explains_it() -> None:
    found = mentions("The Woodburn Relief Fund (WRF) paid. The WRF said so on Monday.")
    assert [(each.surface, kinds.show(each.value)) for each in found] == [
        ("Woodburn Relief Fund", "Woodburn Relief Fund"),
        ("WRF", "Woodburn Relief Fund"),
        ("WRF", "Woodburn Relief Fund"),
    ]


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        ("OSCE", "Organisation for Security and Cooperation in Europe", Verdict.SAME),
        ("Defence Ministry", "Defense Ministry", Verdict.SAME),
        ("Woodburn Co-operation Council", "Woodburn Cooperation Council", Verdict.SAME),
        ("Russian Foreign Ministry", "Foreign Ministry", Verdict.COMPATIBLE),
        ("Woodburn Relief Fund", "WRF", Verdict.COMPATIBLE),
        ("OSCE", "NATO", Verdict.CONFLICT),
        ("Orange County Police", "Springfield Council", Verdict.UNKNOWN),
    ],
)
def test_two_bodies(a: str, b: str, verdict: Verdict) -> None:
    assert organisation.compare(organisation.read(a), organisation.read(b)).verdict is verdict


@pytest.mark.parametrize("notation", ["", " ", "(-)"])
def test_a_notation_without_a_name_is_refused(notation: str) -> None:
    with pytest.raises(NotationError):
        organisation.read(notation)


def test_a_body_is_labelled_as_it_is_written() -> None:
    (found,) = mentions("the OSCE met")
    assert isinstance(found.value, organisation.Organisation)
    assert organisation.label(found.value) == "OSCE"


@pytest.mark.parametrize(
    ("surface", "row"),
    [
        ("Organization for Security and Co-operation in Europe", "body"),
        ("Organisation of Security and Cooperation in Europe", "word order"),
        ("International Atomic Energy Agency", "body"),
        ("Russian Council and NATO", "word order"),
    ],
)
def test_a_listed_name_is_in_no_other_order(surface: str, row: str) -> None:
    assert [each.row for each in mentions(f"the {surface} met")] == [row]
