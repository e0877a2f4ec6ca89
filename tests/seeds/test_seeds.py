"""The five seed articles, held against what a careful reader finds in them (expected.json)."""

from __future__ import annotations

import datetime as dt
import json
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from checker import run

if TYPE_CHECKING:
    from checker.values import Claim, Finding, StoryReport

ROOT = Path(__file__).resolve().parents[2]
EXPECTED = json.loads((Path(__file__).parent / "expected.json").read_text(encoding="utf-8"))
MUSTS = [each for each in EXPECTED["findings"] if each["must"]]
TYPOS = [each for each in EXPECTED["typos"] if each["must"]]


@lru_cache(maxsize=1)
def story() -> StoryReport:
    report = run.check([str(ROOT / "seeds")])
    assert report.errors == ()
    return report.stories[0]


def over(claim: Claim, mention: dict[str, Any]) -> bool:
    start, end = int(mention["start"]), int(mention["end"])
    return (
        claim.article == str(mention["article"])
        and claim.mention.start < end
        and claim.mention.end > start
    )


def sides_hit(finding: Finding, mentions: list[dict[str, Any]]) -> dict[int, set[int]]:
    """For each expected mention, the numbers of the sides that it stands on."""
    return {
        index: {
            number
            for number, camp in enumerate(finding.camps)
            if any(over(claim, mention) for claim in camp.claims)
        }
        for index, mention in enumerate(mentions)
    }


def categories(expected: dict[str, Any]) -> list[str]:
    category = expected["category"]
    return category if isinstance(category, list) else [category]


@pytest.mark.parametrize("expected", MUSTS, ids=lambda each: each["id"])
def test_required_findings_are_found(expected: dict[str, Any]) -> None:
    needed = 1 if "typo" in categories(expected) else 2
    for finding in story().findings:
        if finding.category.value not in categories(expected):
            continue
        hit = {index for index, on in sides_hit(finding, expected["mentions"]).items() if on}
        values = {expected["mentions"][index].get("value", index) for index in hit}
        if len(values) >= needed:
            return
    pytest.fail(f"not found: {expected['about']}")


@pytest.mark.parametrize(
    "expected",
    [each for each in MUSTS if each["category"] in ("conflict", "variant")],
    ids=lambda each: each["id"],
)
def test_clashing_mentions_stand_on_different_sides(expected: dict[str, Any]) -> None:
    needed = [each for each in expected["mentions"] if not each.get("optional")]
    found = max(
        (sides_hit(finding, needed) for finding in story().findings),
        key=lambda hit: sum(bool(on) for on in hit.values()),
    )
    assert all(found.values()), "a mention is on no side"
    for one, mention in enumerate(needed):
        for other in range(one):
            apart = not (found[one] & found[other])
            if mention["value"] == needed[other]["value"]:
                assert not apart, f"{mention['quote']} and {needed[other]['quote']} say the same"
            else:
                assert apart, f"{mention['quote']} and {needed[other]['quote']} stand together"


@pytest.mark.parametrize("typo", TYPOS, ids=lambda each: f"{each['article'][:3]}-{each['start']}")
def test_required_typos_are_found_with_their_suggestion(typo: dict[str, Any]) -> None:
    suggestions = {
        finding.suggestion
        for finding in story().findings
        for claim in finding.claims
        if finding.category.value in ("typo", "expectation", "variant", "conflict")
        and over(claim, typo)
    }
    folded = {(each or "").replace("'", "’").removesuffix("’s") for each in suggestions}
    assert typo["suggestion"].removesuffix("’s") in folded


@pytest.mark.parametrize("expected", EXPECTED["agreements"], ids=lambda each: each["id"])
def test_agreements_are_listed(expected: dict[str, Any]) -> None:
    covering = [
        agreement
        for agreement in story().agreements
        if all(
            any(over(claim, each) for claim in agreement.claims) for each in expected["mentions"]
        )
    ]
    assert covering, "no agreement covers all mentions"
    assert any(_says(agreement.value, expected["value"]) for agreement in covering)


def _says(notation: str, value: str) -> bool:
    return notation == value or notation.casefold().startswith(value.casefold())


@pytest.mark.parametrize(
    "never", EXPECTED["never"], ids=lambda each: f"{each['article'][:3]}-{each['start']}"
)
def test_no_conflict_or_typo_rests_on_what_is_none(never: dict[str, Any]) -> None:
    for finding in story().findings:
        if finding.category.value in ("conflict", "typo"):
            assert not any(over(claim, never) for claim in finding.claims), finding.message


def test_the_reference_date_is_inferred_when_it_is_not_given() -> None:
    options = run.Options(packs=("generic",), reference_date="none")
    inferred = run.check([str(ROOT / "seeds")], options).stories[0]
    assert inferred.inferred
    assert inferred.reference is not None
    assert abs(dt.date.fromisoformat(inferred.reference) - dt.date(2022, 1, 10)).days < 7
