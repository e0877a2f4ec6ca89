"""Findings that somebody looked at and left, beside those of a run."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from checker.values import Category, Finding, Severity

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from checker.values import RuleSet

__all__ = ["Accepted", "settled"]


@dataclass(frozen=True, slots=True)
class Accepted:
    """A finding that was looked at and left: its id, its rule ("" if it is not told), and why.

    ``shared`` says that the entry speaks of a whole collection, so that a story without its finding
    does not make it stale.
    """

    id: str
    rule: str
    reason: str
    by: str | None = None
    until: dt.date | None = None
    shared: bool = False


def settled(
    findings: Iterable[Finding],
    accepted: Sequence[Accepted],
    rules: RuleSet,
    today: dt.date | None,
) -> list[Finding]:
    """The findings, the accepted ones with their reason; entries that match nothing are findings.

    An entry whose rule is not in use says nothing about this run; one without a rule always does.

    Args:
        findings: what the checks found.
        accepted: what was looked at and left.
        rules: the rules in use.
        today: the day on which an entry with an end is judged; without it none ends.
    """
    entries = {
        entry.id: entry
        for entry in accepted
        if entry.until is None or today is None or today <= entry.until
    }
    ended = {entry.id: entry for entry in accepted if entry.id not in entries}
    found = [
        replace(finding, accepted=entries[finding.id].reason)
        if finding.id in entries
        else _ended(finding, ended.get(finding.id))
        for finding in findings
    ]
    present = {finding.id for finding in found}
    in_use = {card.id for card in rules.facts}
    in_use |= {name.id for name in rules.names} | {relation.id for relation in rules.relations}
    stale = [
        _stale(entry)
        for entry in accepted
        if entry.id not in present and (not entry.rule or entry.rule in in_use) and not entry.shared
    ]
    return found + stale


def _ended(finding: Finding, entry: Accepted | None) -> Finding:
    """A finding that says so if its acceptance has ended."""
    if entry is None:
        return finding
    said = f"It was accepted until {entry.until} ({entry.reason})."
    return replace(finding, also=(*finding.also, said))


def _stale(entry: Accepted) -> Finding:
    of_rule = f" of {entry.rule}" if entry.rule else ""
    return Finding(
        id=f"stale-{entry.id}",
        rule=entry.rule,
        category=Category.ACCEPTED,
        severity=Severity.ERROR,
        kind="",
        subject=f"accepted finding {entry.id}",
        message=f"The accepted finding {entry.id}{of_rule} ({entry.reason}) is no longer "
        "there. Remove its entry, or look at what has changed.",
        camps=(),
    )
