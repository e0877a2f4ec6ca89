"""Open cards across invented stories: what is held against what, and what is not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from checker.values import Category, Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

STORIES = [
    story
    for name in ("figures.yaml", "days.yaml")
    for story in yaml.safe_load((Path(__file__).parent / name).read_text(encoding="utf-8"))
]
PACK = """facts:
  - {id: killed, kind: quantity, ask: How many?, of: [killed]}
  - {id: injured, kind: quantity, ask: How many?, of: [injured]}
  - {id: count, kind: quantity, ask: How many?}
  - {id: event-day, kind: date, ask: On which day?}
  - {id: clock-time, kind: date, unit: time, ask: At what time?}
"""


@pytest.mark.parametrize("story", STORIES, ids=[each["what"] for each in STORIES])
def test_exactly_these_values_are_held_against_each_other(
    judged: Judge, story: dict[str, Any]
) -> None:
    report = judged(PACK, *story["sources"], published=story.get("published", ()))
    conflicts = [each for each in report.findings if each.category is Category.CONFLICT]
    wanted = story.get("conflict", [])
    assert len(conflicts) == len(wanted), [each.message for each in conflicts]
    for values in wanted:
        assert any(_states(finding, values) for finding in conflicts), conflicts[0].message


def _states(finding: Any, values: list[str]) -> bool:
    """Whether a finding has a side for each value, by the words it is written in."""
    sides = [{claim.mention.surface for claim in camp.claims} for camp in finding.camps]
    return all(any(value in surface for side in sides for surface in side) for value in values)


def test_one_of_many_prices_makes_no_error(judged: Judge) -> None:
    told = "The Folio reader of Kelvar costs $429, the firm said on Monday."
    others = [
        "The Folio reader of Kelvar costs $429, said the firm on Monday in Tarn.",
        "On Monday Kelvar said that its Folio reader costs $429.",
        "The Folio reader of Kelvar costs $492, the firm said on Monday.",
    ]
    (alone,) = judged(PACK, told, *others).findings
    assert alone.severity is Severity.ERROR
    listed = f"{told} The dock costs $199 and the sleeve $239. The lamp is $299."
    (among,) = judged(PACK, listed, *others).findings
    assert among.severity is Severity.WARNING
