"""Sentences that an editor understands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.findings import EXPLAINED
from checker.text import squeeze
from checker.values import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from checker.findings import Case, Dispute
    from checker.values import Camp, Claim

__all__ = ["conflict_message", "listed", "names", "quoted"]

#: A weekday in the notation of dates.
_WEEKDAY: Final = re.compile(r"weekday:[1-7]")


def listed(parts: Iterable[str]) -> str:
    """Parts as a list in a sentence: ``a``, ``a and b``, ``a, b and c``."""
    every = list(parts)
    if len(every) < 2:
        return "".join(every)
    return f"{', '.join(every[:-1])} and {every[-1]}"


def names(claims: Iterable[Claim], labels: Mapping[str, str]) -> str:
    """The short names of the articles that claims come from."""
    return listed(sorted({labels[claim.article] for claim in claims}))


def quoted(surface: str) -> str:
    """Words of an article inside quotation marks, on one line and not too long."""
    text = squeeze(surface)
    return f"“{text if len(text) <= 60 else text[:59] + '…'}”"


def conflict_message(
    dispute: Dispute,
    camps: Sequence[Camp],
    case: Case,
    *,
    cause: str | None,
    suspect: str | None,
) -> str:
    """Who says what, why both cannot be right, and the likely slip."""
    kind = kinds.KINDS.get(dispute.card.kind)
    said = [
        f"{kind.label(each.claims[0].value)} in {names(each.claims, case.labels)}" for each in camps
    ]
    opening = dispute.card.says or _opening(dispute)
    reason = _reason(dispute)
    parts = [
        f"{opening} {', '.join(said)}.",
        f"{reason[:1].upper()}{reason[1:]}." if reason else "",
    ]
    if cause is not None:
        where = f" in {case.labels[suspect]}" if suspect is not None else ""
        what = "Likely cause" if cause in EXPLAINED else "Likely slip"
        parts.append(f"{what}: {cause}{where}.")
    return " ".join(part for part in parts if part)


def _reason(dispute: Dispute) -> str:
    """Why the first two sides that clash cannot both be right.

    A weekday that an article names is the better reason, since nothing had to be worked out for it.
    """
    edge = dispute.clashes[0]
    for group, other in ((edge.a, edge.b), (edge.b, edge.a)):
        against = dispute.groups[other][0].value
        for claim in dispute.groups[group]:
            named = _WEEKDAY.search(kinds.show(claim.mention.value))
            if named is not None and claim.mention.kind == "date":
                plain = kinds.compare(kinds.read("date", named[0]), against)
                if plain.verdict is Verdict.CONFLICT:
                    return plain.reason
    return edge.comparison.reason


def _opening(dispute: Dispute) -> str:
    """The statement that the values complete, for a card that has none of its own."""
    subject = dispute.fact.subject
    mark = "" if subject.endswith("?") else ":"
    return f"{subject[:1].upper()}{subject[1:]}{mark}"
