"""What only the story knows of time: its year, worked out from what the articles themselves fix.

A weekday beside a date leaves few years ("Monday January 10": 2011, 2016, 2022); dates with a year
say which of them is meant.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.values import Anchors, Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.values import Claim, Gathered, Value

__all__ = ["infer_reference", "narrowed", "orders"]

#: How far a story's own exact days may lie from the inferred one: a rule of thumb, in days.
_NEAR: Final = 400


def infer_reference(gathered: Sequence[Gathered]) -> dt.date | None:
    """The day around which a story lies, or None if its articles do not fix one.

    Publication dates decide if there are any (their median). Else a day of the year that stands
    with its weekday, or with its year, is looked for; of the years it may have, the one nearest to
    the exact days of the articles wins, provided that they are near.
    """
    published = sorted(
        each.header.published for each in gathered if each.header.published is not None
    )
    if published:
        return published[len(published) // 2]
    exact = sorted(day for each in gathered for day in _exact_days(each))
    weekdays = Counter(
        kinds.show(mention.value)
        for each in gathered
        for mention in each.dates
        if "weekday" in kinds.show(mention.value) and " in --" in kinds.show(mention.value)
    )
    for notation, _ in sorted(weekdays.items(), key=lambda item: (-item[1], item[0])):
        for day in reversed(exact):
            near, _how = kinds.KINDS.get("date").narrow(
                kinds.read("date", notation), Anchors(reference=day)
            )
            found = _single_day(near)
            if found is not None and abs((found - day).days) <= _NEAR:
                return found
    return exact[len(exact) // 2] if exact and (exact[-1] - exact[0]).days <= _NEAR else None


def orders(gathered: Sequence[Gathered]) -> dict[str, bool]:
    """Which articles write the day before the month in figures, by their ids.

    Told by the dates of the article's source of which only one order is possible (13/01/2022); a
    source that uses both is left out.
    """
    votes: dict[str, set[bool]] = {}
    for each in gathered:
        for mention in each.dates:
            figures = [int(part) for part in re.findall("[0-9]+", mention.surface)[:2]]
            if mention.row != "numeric" or len(figures) != 2 or figures[0] > 31:
                continue
            if max(figures) > 12 >= min(figures):
                votes.setdefault(_source(each), set()).add(figures[0] > 12)
    return {
        each.header.id: True in votes[_source(each)]
        for each in gathered
        if len(votes.get(_source(each), ())) == 1
    }


def _source(gathered: Gathered) -> str:
    return gathered.header.source or gathered.header.path


def narrowed(
    claims: Sequence[Claim],
    reference: dt.date | None,
    day_first: Mapping[str, bool] = MappingProxyType({}),
) -> list[Claim]:
    """The claims of a story with their values narrowed by what the story knows.

    ``day_first`` is what ``orders`` gives.
    """
    stated: dict[str, set[Value]] = {}
    for claim in claims:
        stated.setdefault(claim.value.kind, set()).add(claim.value)
    by_kind = {
        kind: Anchors(reference=reference, stated=frozenset(values))
        for kind, values in stated.items()
    }
    found = []
    for claim in claims:
        anchors = by_kind[claim.value.kind]
        if claim.mention.row == "numeric" and claim.article in day_first:
            order = day_first[claim.article]
            anchors = replace(anchors, day_first=order, figures=claim.mention.surface)
        value, how = kinds.KINDS.get(claim.value.kind).narrow(claim.value, anchors)
        if value != claim.value:
            joined = "; ".join(part for part in (claim.how, how) if part)
            claim = replace(claim, value=value, how=joined)  # noqa: PLW2901
        found.append(claim)
    return found


def _exact_days(gathered: Gathered) -> list[dt.date]:
    days = (_single_day(mention.value) for mention in gathered.dates)
    return [day for day in days if day is not None]


def _single_day(value: Any) -> dt.date | None:
    """The day of a value that is exactly one day with its year, else None."""
    try:
        day = dt.date.fromisoformat(kinds.show(value)[:10])
    except ValueError:
        return None
    same = kinds.compare(value, kinds.read("date", day.isoformat())).verdict
    return day if same is Verdict.SAME else None
