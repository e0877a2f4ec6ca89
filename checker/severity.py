"""How loud a conflict is, what its likely cause is, and where to look first."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from checker.findings import have_one_birth
from checker.values import Severity

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from checker.findings import Case, Dispute
    from checker.values import Claim

__all__ = ["severity_of", "suspect_of"]

_REVISED: Final = "revised later"
_ZONE: Final = "time zone"
_SPEAKERS: Final = "two speakers"
_BIRTHDAY: Final = "told across a birthday"


def severity_of(dispute: Dispute, case: Case) -> tuple[Severity, str | None]:
    """The severity of a conflict and its likely cause.

    What explains a conflict lowers it: a figure revised later, hours that a zone left unsaid would
    bring together, ages told on both sides of a birthday and two speakers inside one article are
    notes. A conflict that another admissible reading would lift, a side that is only supposed, and
    a figure that changes while nobody knows which article is the later one, as an age does by one
    year, are at most warnings. A named mechanical slip, a card written for this story, or several
    voices against one make an error, where the claims are beyond doubt about one thing.
    """
    slip = next((e.comparison.slip for e in dispute.clashes if e.comparison.slip), None)
    if _revised(dispute, case):
        return Severity.NOTE, _REVISED
    if all(e.comparison.slip == _ZONE and not e.comparison.certain for e in dispute.clashes):
        return Severity.NOTE, _ZONE
    if _one_birth(dispute, case):
        return Severity.NOTE, _BIRTHDAY
    if slip is None and _two_speakers(dispute):
        return Severity.NOTE, _SPEAKERS
    if dispute.card.severity is not None:
        severity = dispute.card.severity
    elif (
        slip is None and dispute.card.changes is not None and _timeline(dispute, case) is None
    ) or (slip is None and _supposed(dispute)):
        severity = Severity.WARNING
    else:
        loud = slip is not None or case.rules.own(dispute.card.pack) or _outvoted(dispute, case)
        sure = loud and dispute.fact.assured
        severity = Severity.ERROR if sure else Severity.WARNING
    certain = any(edge.comparison.certain for edge in dispute.clashes)
    if not certain or _may_span_a_birthday(dispute, case):
        severity = max(severity, Severity.WARNING, key=lambda each: each.rank)
    return severity, slip


def suspect_of(dispute: Dispute, case: Case) -> str | None:
    """The article to look at first: the only one on the side that most voices are against."""
    against: dict[int, set[int | str]] = {}
    for edge in dispute.clashes:
        for index, other in ((edge.a, edge.b), (edge.b, edge.a)):
            against.setdefault(index, set()).update(case.voices_of(dispute.groups[other]))
    most = max(len(voices) for voices in against.values())
    loneliest = [index for index, voices in against.items() if len(voices) == most]
    if len(loneliest) != 1 or most == 1:
        return None
    articles = {claim.article for claim in dispute.groups[loneliest[0]]}
    return next(iter(articles)) if len(articles) == 1 else None


def _involved(dispute: Dispute) -> list[Sequence[Claim]]:
    """The sides that clash with another one."""
    indices = {index for edge in dispute.clashes for index in (edge.a, edge.b)}
    return [dispute.groups[index] for index in sorted(indices)]


def _supposed(dispute: Dispute) -> bool:
    """Whether one side is only hoped, feared or supposed by all who give it."""
    involved = {index for edge in dispute.clashes for index in (edge.a, edge.b)}
    return any(all(claim.hoped for claim in dispute.groups[index]) for index in involved)


def _outvoted(dispute: Dispute, case: Case) -> bool:
    """Whether several voices stand against one, none of them in the name of a speaker."""
    groups = _involved(dispute)
    if any(all(claim.speaker for claim in group) for group in groups):
        return False
    voices = [len(case.voices_of(group)) for group in groups]
    return max(voices) > 1 and min(voices) == 1


def _revised(dispute: Dispute, case: Case) -> bool:
    """Whether articles of one day agree, and each later day goes on the way that the card says."""
    timeline = _timeline(dispute, case) if dispute.card.changes is not None else None
    if timeline is None or len(timeline) < 2 or any(len(values) > 1 for values in timeline):
        return False
    steps = [(min(one), min(other)) for one, other in pairwise(timeline)]
    up, down = all(a <= b for a, b in steps), all(a >= b for a, b in steps)
    return {"up": up, "down": down}.get(dispute.card.changes or "", True)


def _one_birth(dispute: Dispute, case: Case) -> bool:
    """Whether some day of birth makes every age right on the day that its article appeared."""
    return have_one_birth((claim for group in dispute.groups for claim in group), case.published)


def _may_span_a_birthday(dispute: Dispute, case: Case) -> bool:
    """Whether ages differ by one year, and nobody knows when each article appeared."""
    claims = [claim for group in dispute.groups for claim in group]
    ages = [
        getattr(claim.value, "low", None)
        for claim in claims
        if getattr(claim.value, "unit", "") == "year-of-age"
    ]
    known = [age for age in ages if age is not None]
    if len(known) < len(claims) or max(known) - min(known) > 1:
        return False
    published = case.published
    return any(published.get(claim.article) is None for claim in claims)


def _timeline(dispute: Dispute, case: Case) -> list[set[float]] | None:
    """The least values that the articles of each day state; None if a day or a value is unknown.

    What an article repeats of an earlier day beside a value of its own ("30, up from 24") is no
    statement of its day.
    """
    published = case.published
    by_day: dict[dt.date, dict[str, set[float]]] = {}
    for claim in (claim for group in dispute.groups for claim in group):
        day = published.get(claim.article)
        low = getattr(claim.value, "low", None)
        if day is None or low is None:
            return None
        by_day.setdefault(day, {}).setdefault(claim.article, set()).add(low)
    known: set[float] = set()
    timeline: list[set[float]] = []
    for day in sorted(by_day):
        stated = set().union(*(values - known or values for values in by_day[day].values()))
        timeline.append(stated)
        known |= stated
    return timeline


def _two_speakers(dispute: Dispute) -> bool:
    """Whether one article gives the sides that clash, each in the name of another speaker."""
    groups = _involved(dispute)
    articles = {claim.article for group in groups for claim in group}
    speakers = [{claim.speaker for claim in group} for group in groups]
    return (
        len(articles) == 1
        and all(None not in names for names in speakers)
        and not set.intersection(*speakers)
    )
