"""How loud a conflict is, what its likely cause is, and where to look first."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from checker.values import Severity

if TYPE_CHECKING:
    import datetime as dt

    from checker.findings import Case, Dispute

__all__ = ["severity_of", "suspect_of"]

_REVISED: Final = "revised later"
_SPEAKERS: Final = "two speakers"


def severity_of(dispute: Dispute, case: Case) -> tuple[Severity, str | None]:
    """The severity of a conflict and its likely cause.

    What explains a conflict lowers it: a figure revised later and two speakers inside one article
    are notes. A conflict that another admissible reading would lift is at most a warning. A named
    mechanical slip, a card written for this story, or several voices against one make an error.
    """
    slip = next((e.comparison.slip for e in dispute.clashes if e.comparison.slip), None)
    if dispute.card.changes == "up" and _rises(dispute, case):
        return Severity.NOTE, _REVISED
    if slip is None and _two_speakers(dispute):
        return Severity.NOTE, _SPEAKERS
    if not any(edge.comparison.certain for edge in dispute.clashes):
        return Severity.WARNING, slip
    if dispute.card.severity is not None:
        return dispute.card.severity, slip
    loud = slip is not None or case.rules.own(dispute.card.pack) or _outvoted(dispute, case)
    return (Severity.ERROR if loud else Severity.WARNING), slip


def suspect_of(dispute: Dispute, case: Case) -> str | None:
    """The article to look at first: the only one on the side that most voices are against."""
    against: dict[int, set[int]] = {}
    for edge in dispute.clashes:
        for index, other in ((edge.a, edge.b), (edge.b, edge.a)):
            voices = {case.voices[claim.article] for claim in dispute.groups[other]}
            against.setdefault(index, set()).update(voices)
    most = max(len(voices) for voices in against.values())
    loneliest = [index for index, voices in against.items() if len(voices) == most]
    if len(loneliest) != 1 or most == 1:
        return None
    articles = {claim.article for claim in dispute.groups[loneliest[0]]}
    return next(iter(articles)) if len(articles) == 1 else None


def _outvoted(dispute: Dispute, case: Case) -> bool:
    """Whether several voices stand against one, none of them in the name of a speaker."""
    involved = {index for edge in dispute.clashes for index in (edge.a, edge.b)}
    groups = [dispute.groups[index] for index in sorted(involved)]
    if any(all(claim.speaker for claim in group) for group in groups):
        return False
    voices = [len({case.voices[claim.article] for claim in group}) for group in groups]
    return max(voices) > 1 and min(voices) == 1


def _rises(dispute: Dispute, case: Case) -> bool:
    """Whether articles of one day agree and each later day states at least as much as the last."""
    published = {header.id: header.published for header in case.headers}
    by_day: dict[dt.date, set[float]] = {}
    for group in dispute.groups:
        for claim in group:
            day = published.get(claim.article)
            low = getattr(claim.value, "low", None)
            if day is None or low is None:
                return False
            by_day.setdefault(day, set()).add(low)
    timeline = [by_day[day] for day in sorted(by_day)]
    return (
        len(timeline) > 1
        and all(len(values) == 1 for values in timeline)
        and all(max(one) <= min(other) for one, other in pairwise(timeline))
    )


def _two_speakers(dispute: Dispute) -> bool:
    """Whether one article gives the sides, each in the name of another speaker."""
    articles = {claim.article for group in dispute.groups for claim in group}
    speakers = [{claim.speaker for claim in group} for group in dispute.groups]
    return (
        len(articles) == 1
        and all(None not in names for names in speakers)
        and not set.intersection(*speakers)
    )
