"""What a failing item says: first a line with everything, then both sides in their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.errors import RuleErrors
from checker.reports import summary
from checker.reports.table import excerpt
from checker.values import Category

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.values import Claim, Finding

__all__ = ["claim_line", "failure", "headline", "mistakes"]

_EXCERPT = 160


def mistakes(error: BaseException) -> str:
    """What is wrong with a story or a pack, each mistake with its place on a line."""
    if isinstance(error, RuleErrors):
        return "\n".join(map(str, error.exceptions))
    return str(error)


def headline(finding: Finding, names: Mapping[str, str]) -> str:
    """A finding in one line: ``troops: 100 men (001:19) vs 100,000 men (003:9)``."""
    rule = summary.shown(finding.rule)
    sides = [
        f"{summary.side(camp)} ({summary.places(camp.claims, names)})" for camp in finding.camps
    ]
    if len(sides) > 1 and finding.category is not Category.TYPO:
        return f"{rule}: {' vs '.join(sides)}"
    if not sides:
        return f"{rule}: {summary.shown(finding.message)}"
    instead = (
        "" if finding.suggestion is None else f", suggested {summary.shown(finding.suggestion)}"
    )
    return f"{rule}: {sides[0]}{instead}: {summary.shown(finding.message)}"


def failure(
    findings: Sequence[Finding], besides: Sequence[Finding], names: Mapping[str, str]
) -> str:
    """The text of a failure.

    Args:
        findings: what fails the item, the worst first.
        besides: accepted findings of the same item, which do not.
        names: short names of the articles.
    """
    first = headline(findings[0], names)
    more = f"; and {len(findings) - 1} more" if len(findings) > 1 else ""
    blocks = [f"{first}{more}"]
    blocks += [_block(each, names) for each in findings]
    if besides:
        accepted = (f"  {headline(each, names)}" for each in besides)
        blocks.append("\n".join(["Accepted besides:", *accepted]))
    return "\n\n".join(blocks)


def claim_line(claim: Claim, names: Mapping[str, str]) -> str:
    """A claim in one line: ``001:43 «14 January» = Friday 14 January 2022``."""
    surface = summary.shown(claim.mention.surface).strip()
    where = summary.places([claim], names)
    return f"{where} «{surface}» = {summary.label(claim)}"


def _block(finding: Finding, names: Mapping[str, str]) -> str:
    lines = [f"{finding.severity.value}: {summary.shown(finding.message)}"]
    for camp in finding.camps:
        lines.append(f"  {summary.side(camp)} ({summary.sources(camp)})")
        lines += [
            f"    {summary.places([claim], names)}: {excerpt(summary.around(claim), _EXCERPT)}"
            for claim in camp.claims
        ]
    lines += [f"  Also: {summary.shown(each)}" for each in finding.also]
    hints = summary.hints(finding, names)
    if hints:
        lines.append(f"  {hints}")
    lines.append(f"  Finding {finding.id}; to leave it, add it to accepted: with a reason.")
    return "\n".join(lines)
