"""The values that pass through the house."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from typing import Any

import pytest

from checker import values
from checker.errors import Location
from checker.values import (
    Article,
    Camp,
    FactCard,
    Finding,
    Header,
    NameEntry,
    Pack,
    Relation,
    RuleInfo,
    RuleSet,
    Severity,
)

HERE = Location("pack.yaml", 3)
CARD = FactCard("osce", "ours", "date", "When?", "It matters.", HERE)
ENTRY = NameEntry("geneva", "ours", "place", "Geneva", HERE)
RELATION = Relation("week", "ours", "order", "a < b", HERE)
PACK = Pack("ours", "", "0", (), (CARD,), (ENTRY,), (RELATION,), ("Opinio",))


def test_every_value_is_frozen_and_slotted() -> None:
    classes: list[Any] = [getattr(values, name) for name in values.__all__]
    kept: list[Any] = [each for each in classes if dataclasses.is_dataclass(each)]
    assert len(kept) > 20
    for each in kept:
        assert each.__dataclass_params__.frozen
        assert "__slots__" in vars(each)


def test_severities_stand_in_the_order_of_reports() -> None:
    assert sorted(Severity, key=lambda each: each.rank) == ["error", "warning", "note"]


@pytest.mark.parametrize(
    ("card", "is_open"),
    [
        (CARD, True),
        (dataclasses.replace(CARD, near=(("OSCE",),)), False),
        (dataclasses.replace(CARD, subject="person"), False),
    ],
)
def test_a_card_without_words_of_its_own_is_open(card: FactCard, is_open: bool) -> None:  # noqa: FBT001
    assert card.open is is_open


def test_a_rule_set_joins_its_packs_in_their_order() -> None:
    other = Pack("generic", "", "1", (), (dataclasses.replace(CARD, id="day"),), own=False)
    rules = RuleSet((other, PACK))
    assert [card.id for card in rules.facts] == ["day", "osce"]
    assert (rules.names, rules.relations) == ((ENTRY,), (RELATION,))
    assert rules.words == {"opinio"}
    assert rules.own("ours")
    assert not rules.own("generic")
    assert not rules.own("unknown")


def test_a_header_is_an_article_without_its_text() -> None:
    article = Article("a", "text", "a.txt", title="Title", extra=(("desk", "3"),))
    header = Header.of(article, ("translated",))
    assert (header.id, header.title, header.notes) == ("a", "Title", ("translated",))
    assert header.extra == (("desk", "3"),)
    assert "text" not in dataclasses.asdict(header)


def test_the_public_face_of_a_card() -> None:
    assert RuleInfo.of(CARD) == RuleInfo("osce", "ours", "date", "When?", "It matters.")


def test_values_cross_processes() -> None:
    assert pickle.loads(pickle.dumps(PACK)) == PACK  # noqa: S301  (our own bytes)
    assert copy.deepcopy(PACK) == PACK


def test_the_claims_of_a_finding_are_those_of_its_sides() -> None:
    empty = Camp("x", (), 0, 0)
    finding = Finding("0", "r", values.Category.TYPO, Severity.NOTE, "word", "", "", (empty,))
    assert finding.claims == ()
