"""Which occurrence of days without a year is meant: what the tense tells, else the nearest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from checker.kinds.date.mismatch import mismatch
from checker.kinds.date.resolve.arithmetic import year_of
from checker.kinds.date.resolve.cues import SURE, Cue, awaited, tense
from checker.kinds.date.resolve.resolved import Resolved, published_on, said
from checker.kinds.date.yearless import Candidates

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from checker.kinds.date.grammar.forms import Found
    from checker.kinds.date.reading import Reading
    from checker.kinds.date.resolve.context import Context
    from checker.scan import Page

__all__ = ["chosen", "told_by_text"]

#: A day of the month that the tense puts almost a year away is rather the one that is near: a
#: writer who means another year says so.
_FAR_DAYS, _NEAR_DAYS, _VERY_NEAR_DAYS = 240, 75, 45
#: A cue further away than so many characters is often of another clause: the near day wins.
_NEAR_CUE = 60
_WAYS = {"past": "last", "future": "coming"}


def chosen(
    page: Page, found: Found, candidates: Candidates, published: dt.date, weekday: int | None
) -> Resolved:
    """The occurrence that the tense points to, else the nearest to the publication."""
    if not candidates.found:
        plain = replace(candidates.reading, weekdays=())
        bare = Candidates.around(plain, published)
        best = bare.nearest()
        how = f"nearest {said(published)}, though its weekday contradicts it"
        return Resolved((best,), how, flaws=mismatch(best, weekday))
    best, how = candidates.nearest(), f"the one nearest {said(published)}"
    cue = tense(page, found.start, found.end) if weekday is None else None
    if cue is not None and cue.weak and not cue.before:
        cue = None  # "in September nobody could find us"
    if found.bound == "for" or found.attributive or (_is_quarter(best) and not _is_past(cue)):
        # reports tell of the near quarter, and of the near "September figures", whatever the tense
        return Resolved((best,), how, tuple(candidates.rest(best)))
    awaited_for = awaited(page, found, cue)
    if awaited_for is not None:
        best = candidates.future() or best
        how = f"the coming one, {awaited_for}; {published_on(published)}"
    elif cue is not None:
        told = candidates.past() if cue.tense == "past" else candidates.future()
        near = cue.distance <= _NEAR_CUE or not best.single
        if near and told is not None and told != best and not _too_far(told, best, cue, published):
            best, how = (
                told,
                f"the {_WAYS[cue.tense]} one, {cue.because}; {published_on(published)}",
            )
    return Resolved((best,), how, tuple(candidates.rest(best)))


def told_by_text(
    side: str, every: Sequence[Reading], offset: int, context: Context
) -> tuple[Reading, str] | None:
    """As in "the following February", "that Christmas": counted from what the text named before.

    Args:
        side: "ref+1", "ref-1" or "ref0".
        every: the occurrences, in order of time.
        offset: where the date stands.
        context: for the last day, month or year that was named.

    Returns:
        The occurrence and how it was found; None if nothing was named near, or none fits.
    """
    base = context.latest(offset)
    if base is None or base.reading.first is None or base.reading.last is None:
        return None
    first, last = base.reading.first, base.reading.last
    if side == "ref+1":
        fitting = [each for each in every if (each.first or 0) > last][:1]
    elif side == "ref-1":
        fitting = [each for each in every if (each.last or first) < first][-1:]
    else:
        year = year_of(base.reading)
        fitting = [each for each in every if year_of(each) == year]
    how = f"counted from {base.words}, named before it"
    return (fitting[0], how) if fitting else None


def _is_past(cue: Cue | None) -> bool:
    """Whether a word right before the date tells of the past: "shrank in the first quarter"."""
    return cue is not None and cue.tense == "past" and cue.before and cue.distance <= SURE


def _is_quarter(reading: Reading) -> bool:
    """Whether it is as long as a quarter."""
    return 85 < (reading.last or 0) - (reading.first or 0) < 95


def _too_far(told: Reading, best: Reading, cue: Cue, published: dt.date) -> bool:
    """Whether the tense points to a day almost a year away, and another lies near."""
    day = published.toordinal()
    short = (told.last or day) - (told.first or day) < 20
    near = _NEAR_DAYS if cue.distance > SURE else _VERY_NEAR_DAYS
    if cue.tense == "future" and cue.distance <= SURE and not cue.weak:
        return False
    return short and _away(told, day) > _FAR_DAYS and _away(best, day) < near


def _away(reading: Reading, day: int) -> int:
    return abs((reading.first or day) - day)
