"""Checks: each judges the facts of one rule, or a relation between facts, and gives findings.

One check, one file, one row here. A fact card names its check (``agree`` unless it says otherwise);
canon entries are judged by ``canon``; relations by the row their form names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol

from checker.tables import Table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.findings import Case
    from checker.values import Finding

__all__ = ["CHECKS", "Check"]


class Check(Protocol):
    """What a module of a check offers."""

    def run(self, rule: Any, case: Case) -> Iterable[Finding]:
        """The findings of one rule (a FactCard, a NameEntry or a Relation) on one story."""
        ...


CHECKS: Final[Table[Check]] = Table(
    "check",
    {
        "agree": "checker.checks.agree",
        "expect": "checker.checks.expect",
        "calendar": "checker.checks.calendar",
        "spelling": "checker.checks.spelling",
        "naming": "checker.checks.naming",
        "identifiers": "checker.checks.identifiers",
        "streets": "checker.checks.streets",
        "phones": "checker.checks.phones",
        "bearings": "checker.checks.bearings",
        "whereabouts": "checker.checks.whereabouts",
        "homes": "checker.checks.homes",
        "scenes": "checker.checks.scenes",
        "nations": "checker.checks.nations",
        "employers": "checker.checks.employers",
        "words": "checker.checks.words",
        "dialect": "checker.checks.dialect",
        "layout": "checker.checks.layout",
        "encoding": "checker.checks.encoding",
        "quotes": "checker.checks.quotes",
        "canon": "checker.checks.canon",
        "exclusive": "checker.checks.exclusive",
        "order": "checker.checks.order",
        "same": "checker.checks.same",
    },
)
