"""Wrongly decoded text and letters of another script that look like Latin ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.checks.flaws import findings
from checker.values import Category, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Case
    from checker.values import FactCard, Finding

__all__ = ["run"]


def run(card: FactCard, case: Case) -> Iterator[Finding]:
    """A note for each article with wrongly decoded text, and for each word of mixed scripts."""
    yield from findings(card, case, Category.ENCODING, card.severity or Severity.NOTE)
