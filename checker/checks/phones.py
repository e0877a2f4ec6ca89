"""One telephone number with a digit lost, changed or swapped, in different sources.

Numbers of so many digits lie near each other by no chance; but the numbers of one office do, so
that no article may have both.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.checks.neighbours import Neighbours
from checker.checks.tokens import within
from checker.findings import make, opposed
from checker.kinds.name import PHONE
from checker.lexicon import slips
from checker.text import squeeze
from checker.values import Category, Severity
from checker.wording import names, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Case
    from checker.values import Claim, FactCard, Finding

__all__ = ["run"]

_NO_DIGIT: Final = re.compile(r"[^0-9]+")


def run(card: FactCard, case: Case) -> Iterator[Finding]:
    """One finding for each two telephone numbers that one slip makes of one another."""
    numbers: dict[str, list[Claim]] = {}
    for claim in case.names:
        if claim.mention.kind == card.kind and claim.mention.row == PHONE:
            numbers.setdefault(_NO_DIGIT.sub("", claim.mention.surface), []).append(claim)
    for one, other in Neighbours(numbers).pairs():
        articles = ({claim.article for claim in numbers[each]} for each in (one, other))
        if within(one, other) == 1 and set.isdisjoint(*articles):
            yield _finding(card, case, numbers[one], numbers[other])


def _finding(card: FactCard, case: Case, ours: list[Claim], theirs: list[Claim]) -> Finding:
    """The number of more voices first; the other is its slip if one voice alone has it."""
    common, rare = sorted((ours, theirs), key=lambda group: -len(case.voices_of(group)))
    outvoted = len(case.voices_of(common)) > 1 and len(case.voices_of(rare)) == 1
    first, second = (squeeze(group[0].mention.surface) for group in (common, rare))
    return make(
        rule=card.id,
        category=Category.CONFLICT,
        severity=card.severity or (Severity.ERROR if outvoted else Severity.WARNING),
        kind=card.kind,
        subject=f"telephone number {first}",
        message=(
            f"Sources disagree on a telephone number: {quoted(first)} in "
            f"{names(common, case.labels)}, {quoted(second)} in {names(rare, case.labels)}."
        ),
        camps=opposed(case, (first, common), (second, rare)),
        grounds=("one slip makes one number of the other, and no article has both",),
        likely_cause=_slip(second, first) if outvoted else None,
        suggestion=first if outvoted else None,
        first=min(claim.article for claim in rare) if outvoted else None,
    )


def _slip(wrong: str, right: str) -> str | None:
    found = slips.name(*(_NO_DIGIT.sub("", each) for each in (wrong, right)))
    return None if found is None else found.replace("letter", "digit")
