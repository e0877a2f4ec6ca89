"""What is shipped is documented by itself: why, and examples that hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.packs import Library, run_examples
from checker.packs.rules import rules_of
from checker.pipeline import check_texts

RULES = Path(__file__).parents[2] / "rules"
PACKS = sorted(each for each in RULES.iterdir() if each.is_dir() or each.suffix == ".yaml")


@pytest.mark.parametrize("path", PACKS, ids=lambda path: path.stem)
def test_every_card_says_why_and_when_it_stays_silent(path: Path) -> None:
    pack, _ = Library().pack(path)
    resting = {"agree", "apart", "silent"}
    bare = [
        card.id
        for card in pack.facts
        if not card.why or resting.isdisjoint(example.expected for example in card.examples)
    ]
    assert bare == []


@pytest.mark.parametrize("path", PACKS, ids=lambda path: path.stem)
def test_every_example_holds(path: Path) -> None:
    pack, bases = Library().pack(path)
    assert list(rules_of(pack))
    wrong = [each for each in run_examples(pack, check_texts, bases) if each.problem is not None]
    assert [str(each) for each in wrong] == []
