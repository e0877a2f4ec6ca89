"""Invented stories with slips, variants and look-alikes; each says all that spelling may say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from checker.errors import Location
from checker.pipeline import check_texts
from checker.values import Category, FactCard, Finding, Pack, RuleSet

_HERE = Location("test")
_CARDS = (
    ("typos", "word", "words"),
    ("person-spelling", "person", "spelling"),
    ("place-spelling", "place", "spelling"),
    ("organisation-spelling", "organisation", "spelling"),
    ("organisation-name", "organisation", "naming"),
    ("name-spelling", "name", "spelling"),
    ("identifiers", "name", "identifiers"),
)
RULES = RuleSet(
    (
        Pack(
            "p",
            "",
            "",
            (),
            facts=tuple(
                FactCard(id=each, pack="p", kind=kind, ask="", why="", location=_HERE, check=check)
                for each, kind, check in _CARDS
            ),
        ),
    )
)
STORIES: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("names_across_sources.yaml").read_text(encoding="utf-8")
)


def told(finding: Finding) -> tuple[str, tuple[str, ...]]:
    """The category of a finding, and its forms: of a typo the wrong one and the right one."""
    if finding.category is Category.TYPO:
        wrong = finding.claims[0].mention.surface.removesuffix("'s")
        return "typo", (wrong, (finding.suggestion or "").removesuffix("'s"))
    name = "disagree" if finding.category is Category.CONFLICT else finding.category.value
    return name, tuple(sorted({claim.mention.surface for claim in finding.claims}))


def wanted(story: dict[str, Any]) -> set[tuple[str, tuple[str, ...]]]:
    """What a story says that spelling tells."""
    found: set[tuple[str, tuple[str, ...]]] = {
        ("typo", pair) for pair in story.get("typo", {}).items()
    }
    found |= {(key, tuple(sorted(story[key]))) for key in ("variant", "disagree") if key in story}
    assert bool(found) is not story.get("nothing", False)
    return found


@pytest.mark.parametrize("story", STORIES, ids=[story["what"] for story in STORIES])
def test_spelling_says_exactly_this(story: dict[str, Any]) -> None:
    assert {told(each) for each in check_texts(story["sources"], RULES).findings} == wanted(story)


@pytest.mark.parametrize("story", STORIES, ids=[story["what"] for story in STORIES])
def test_the_order_of_the_sources_changes_nothing(story: dict[str, Any]) -> None:
    turned = check_texts(story["sources"][::-1], RULES).findings
    assert {told(each) for each in turned} == wanted(story)
