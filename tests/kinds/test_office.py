from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from checker import find, kinds
from checker.errors import NotationError
from checker.kinds import office
from checker.values import Mention, Verdict

CORPUS = yaml.safe_load(
    (Path(__file__).parents[1] / "corpus/en/office.yaml").read_text(encoding="utf-8")
)
CASES = [(value, text) for value, texts in CORPUS["values"].items() for text in texts]


def mentions(text: str) -> list[Mention]:
    found = find(text, kinds=["office"])
    assert all(text[each.start : each.end] == each.surface for each in found)
    return found


def parted(marked: str) -> tuple[str, list[str]]:
    surfaces = re.findall(r"\[([^\]]+)\]", marked)
    return re.sub(r"[\[\]]", "", marked), surfaces


@pytest.mark.parametrize("text", CORPUS["none"])
def test_nothing_is_found(text: str) -> None:
    assert [each.surface for each in mentions(text)] == []


@pytest.mark.parametrize(("value", "marked"), CASES)
def test_the_office_is_found(value: str, marked: str) -> None:
    text, surfaces = parted(marked)
    found = mentions(text)[0]
    assert (found.surface, kinds.show(found.value)) == (surfaces[0], value)


SAME, COMPATIBLE, CONFLICT, UNKNOWN = (
    Verdict.SAME, Verdict.COMPATIBLE, Verdict.CONFLICT, Verdict.UNKNOWN,
)  # fmt: skip


@pytest.mark.parametrize(
    ("a", "b", "verdict", "slip"),
    [
        ("US Secretary of State", "secretary of state of US", SAME, None),
        ("US Vice President", "deputy president of United States", SAME, None),
        ("US Secretary of State", "US Deputy Secretary of State", CONFLICT, "deputy dropped"),
        ("US Secretary of State", "deputy foreign minister", CONFLICT, "deputy dropped"),
        ("US Secretary of State", "US deputy minister", CONFLICT, "deputy dropped"),
        ("US president", "former US president", CONFLICT, "former dropped"),
        ("acting president", "president", CONFLICT, "acting dropped"),
        ("US president", "president of Russia", CONFLICT, None),
        ("outgoing president", "former president", COMPATIBLE, None),
        ("former spokesman for the United Nations", "spokesman", COMPATIBLE, None),
        ("acting president", "former president", CONFLICT, None),
        ("NATO secretary general", "UN secretary general", CONFLICT, None),
        ("US Deputy Secretary of State", "deputy foreign minister", COMPATIBLE, None),
        ("US Deputy Secretary of State", "US deputy minister", COMPATIBLE, None),
        ("NATO secretary", "NATO secretary general", CONFLICT, "general dropped"),
        ("secretary", "NATO secretary general", COMPATIBLE, None),
        ("secretary (Rowing Union)", "secretary general (Rowing Union)", COMPATIBLE, None),
        ("former vice president of Peru", "president of Peru", UNKNOWN, None),
        ("chief executive (Nordwind)", "chief financial officer (Nordwind)", CONFLICT, None),
        ("chief executive (Nordwind)", "chief financial officer", CONFLICT, None),
        ("finance director (Nordwind)", "chief financial officer (Nordwind)", SAME, None),
        ("chief executive (Nordwind)", "chief financial officer (Ostwind)", UNKNOWN, None),
        ("former chief financial officer", "chief executive", UNKNOWN, None),
        ("US secretary of state", "US defense secretary", CONFLICT, None),
        ("secretary of state", "defence secretary", UNKNOWN, None),
        ("foreign minister of Latvia", "defence minister of Latvia", CONFLICT, None),
        ("foreign minister of Latvia", "defence minister of Estonia", UNKNOWN, None),
        ("interior minister", "justice minister", UNKNOWN, None),
        ("finance minister of Nigeria", "planning minister of Nigeria", UNKNOWN, None),
        ("vice-chancellor of Austria", "chancellor of Austria", CONFLICT, "deputy dropped"),
        ("vice-chancellor (Leeds University)", "chancellor (Leeds University)", UNKNOWN, None),
        ("judge", "prosecutor", CONFLICT, None),
        ("chief inspector", "prosecutor", CONFLICT, None),
        ("prosecutor", "US attorney", COMPATIBLE, None),
        ("sheriff", "deputy sheriff", CONFLICT, "deputy dropped"),
        ("governor", "lieutenant governor", CONFLICT, None),
        ("head coach", "assistant coach", CONFLICT, None),
        ("graduate student", "laboratory technician", CONFLICT, None),
        ("secretary general", "union treasurer", CONFLICT, None),
        ("council secretary", "club treasurer", UNKNOWN, None),
        ("union leader", "union treasurer", UNKNOWN, None),
        ("police spokesman", "head of the fraud squad", CONFLICT, None),
        ("police spokesman", "head of surgery", UNKNOWN, None),
        ("police spokesman", "chief inspector", UNKNOWN, None),
        ("detective inspector", "detective chief inspector", CONFLICT, None),
        ("detective inspector", "inspector", COMPATIBLE, None),
        ("detective sergeant", "sergeant", COMPATIBLE, None),
        ("superintendent", "chief inspector", CONFLICT, None),
        ("staff sergeant", "sergeant", COMPATIBLE, None),
        ("flight lieutenant", "wing commander", CONFLICT, None),
        ("lieutenant (Salem Police)", "sergeant", CONFLICT, None),
        ("ambassador of Finland", "consul of Finland", CONFLICT, None),
        ("US defense secretary", "defence minister", COMPATIBLE, None),
        ("first deputy foreign minister", "deputy foreign minister", COMPATIBLE, None),
        ("senior vice president", "executive vice president", CONFLICT, None),
        ("senior vice president", "vice president", COMPATIBLE, None),
        ("senior executive vice president", "executive vice president", COMPATIBLE, None),
        ("secretary of state", "US secretary of state", COMPATIBLE, None),
        ("UK foreign secretary", "foreign minister of UK", SAME, None),
        ("head of the foreign ministry of Russia", "Russian foreign minister", SAME, None),
        ("NATO chief", "NATO secretary-general", SAME, None),
        ("minister", "deputy foreign minister of Russia", COMPATIBLE, None),
        ("Russian minister", "deputy foreign minister of Russia", COMPATIBLE, None),
        ("Russian leader", "president of Russia", COMPATIBLE, None),
        ("first minister of Scotland", "first minister of UK", COMPATIBLE, None),
        ("Texas governor", "governor of Ohio", CONFLICT, None),
        ("associate director", "director", CONFLICT, "associate dropped"),
        ("president of France", "prime minister of France", CONFLICT, None),
        ("senator", "congressman", CONFLICT, None),
        ("colonel", "lieutenant colonel", COMPATIBLE, None),
        ("admiral", "commander (US Navy)", UNKNOWN, None),
        ("president of France", "prime minister", UNKNOWN, None),
        ("president", "prime minister", UNKNOWN, None),
        ("party leader", "prime minister", UNKNOWN, None),
        ("president of Syria", "commander in chief of Syria", UNKNOWN, None),
        ("chairman", "chief executive", UNKNOWN, None),
        ("UK foreign secretary", "UK home secretary", CONFLICT, None),
        ("president", "chief executive", UNKNOWN, None),
        ("US president", "Russian foreign minister", UNKNOWN, None),
        ("chief fire officer", "deputy chief fire officer", CONFLICT, "deputy dropped"),
        ("acting head of surgery", "head of surgery", CONFLICT, "acting dropped"),
        ("council leader", "leader of the council", SAME, None),
        ("lead investigator", "chief investigator", SAME, None),
        ("drama chief", "head of drama", SAME, None),
        ("union boss", "head of the union", SAME, None),
        ("deputy drama chief", "head of drama", CONFLICT, "deputy dropped"),
        ("fire officer", "chief fire officer", COMPATIBLE, None),
        ("head", "head of surgery", COMPATIBLE, None),
        ("leader (Kent Council)", "council leader", COMPATIBLE, None),
        ("deputy leader (Kent Council)", "council leader", CONFLICT, "deputy dropped"),
        ("station commander", "area manager", UNKNOWN, None),
        ("head of surgery", "head of radiology", UNKNOWN, None),
        ("Landrat", "deputy Landrat", CONFLICT, "deputy dropped"),
    ],
)
def test_two_offices(a: str, b: str, verdict: Verdict, slip: str | None) -> None:
    found = office.compare(office.read(a), office.read(b))
    assert (found.verdict, found.slip) == (verdict, slip)


@pytest.mark.parametrize(
    ("a", "b", "certain"),
    [
        ("foreign minister", "deputy foreign minister", True),
        ("foreign minister of Russia", "foreign minister of France", True),
        ("deputy minister", "foreign minister", False),
        ("former president", "president", False),
        ("president-elect", "president", False),
        ("US ambassador to Russia", "US ambassador to China", False),
        ("Russian leader", "president of France", False),
        ("colonel", "major", False),
    ],
)
def test_time_and_wider_posts_make_a_conflict_less_certain(
    a: str,
    b: str,
    certain: bool,  # noqa: FBT001  (a column of the table)
) -> None:
    found = office.compare(office.read(a), office.read(b))
    assert (found.verdict, found.certain) == (CONFLICT, certain)


@pytest.mark.parametrize("notation", ["", "deputy", "Wendy Sherman", "of Russia"])
def test_a_notation_without_a_post_is_refused(notation: str) -> None:
    with pytest.raises(NotationError):
        office.read(notation)


@pytest.mark.parametrize(
    ("notation", "shown"),
    [
        ("Landrat", "landrat"),
        ("ceo of Nordwind", "chief executive (Nordwind)"),
        ("former CFO (Nordwind)", "former chief financial officer (Nordwind)"),
        ("acting Landrat of Neustadt", "acting, landrat (Neustadt)"),
        ("reeve at the Longmoor Trust", "reeve (Longmoor Trust)"),
        ("Keeper of the Seals of Norway", "keeper (Seals of Norway)"),
        ("chief dike reeve", "chief dike reeve"),
        ("deputy dike reeve of Norway", "deputy, dike reeve of Norway"),
        ("reeve (Longmoor Trust) of Norway", "reeve (Longmoor Trust) of Norway"),
    ],
)
def test_a_post_that_no_table_has_is_what_is_left_of_a_notation(notation: str, shown: str) -> None:
    value = office.read(notation)
    assert office.show(value) == shown
    assert office.read(shown) == value


@pytest.mark.parametrize(
    ("notation", "right"),
    [("Secratary of State", "secretary"), ("deputy miniser of Norway", "minister")],
)
def test_a_slip_teaches_no_post(notation: str, right: str) -> None:
    with pytest.raises(NotationError) as raised:
        office.read(notation)
    assert raised.value.instead == f"did you mean {right!r}?"


@pytest.mark.parametrize(
    ("notation", "post"),
    [
        ("Landrat", "landrat"),
        ("deputy chief dike reeve", "dike reeve"),
        ("foreign minister", None),
        ("chief fire officer", None),
        ("chief officer", None),
        ("chief constable", None),
        ("chief reeve", "reeve"),
        ("head of dikes", None),
    ],
)
def test_a_notation_teaches_the_post_that_no_table_has(notation: str, post: str | None) -> None:
    assert office.taught_by(office.read(notation)) == post


@pytest.mark.parametrize(
    ("notation", "label"),
    [
        ("deputy secretary of state of US", "US deputy secretary of state"),
        ("deputy foreign minister of Russia", "deputy foreign minister of Russia"),
        ("NATO secretary general", "NATO secretary general"),
        ("US ambassador to Russia", "US ambassador to Russia"),
    ],
)
def test_label(notation: str, label: str) -> None:
    assert office.label(office.read(notation)) == label
