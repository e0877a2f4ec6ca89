"""Values stand as an editor writes them, on every screen: notation is for rules and machines."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from checker import explain
from checker.packs import Library
from checker.pipeline import check_texts
from checker.reports import REPORTS, View
from checker.values import Report

RULES = Library().rules(["generic"], Path(__file__).parent)
#: Ranges, units in the singular behind other numbers, days and hours as rules write them.
NOTATION = re.compile(
    r"\d\.\.\d|\.\.\d|year-of-age|\b[2-9] (?:hour|mile)\b|\d{4}-\d\d-\d\dT|\bT\d\d:\d\d| \?\d{4}-"
)
TEXTS = (
    """Crews fought the fire at the Brindle mill in Kolmar for about eight hours. The fire broke out
at about 6am on 12 March 2024. Eva Lind, 38, fled five miles. Some 40 sheds burned in Kolmar.""",
    """Crews fought the fire at the Brindle mill in Kolmar for eight hours. The fire broke out at
6.20am on 12 March 2024. Eva Lind, 83, fled six miles. In Kolmar 41 sheds burned.""",
)


def report() -> Report:
    return Report("0", (), (check_texts(TEXTS, RULES),))


@pytest.mark.parametrize("name", ["table", "markdown"])
def test_reports_hold_no_notation(name: str) -> None:
    text = REPORTS.get(name).render(report(), view=View(show_all=True))
    assert "about 8 hours" in text
    assert NOTATION.findall(text) == []


def test_explanations_hold_no_notation() -> None:
    run = report()
    told = [line for each in run.stories[0].findings for line in explain.finding(each.id, run)]
    assert len(told) > 10
    assert NOTATION.findall("\n".join(told)) == []
