"""Broken layout: one note an article, with a count."""

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
    """A note for each article whose marks lack the space after them."""
    yield from findings(card, case, Category.LAYOUT, card.severity or Severity.NOTE)
