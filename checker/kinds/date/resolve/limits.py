"""The days before, after, up to or about a date, where a word says so."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from checker.kinds.date.grammar.forms import Found, Led, Offset, Period
from checker.kinds.date.reading import ALL_DAYS, Reading

if TYPE_CHECKING:
    from checker.kinds.date.grammar.forms import Form
    from checker.kinds.date.resolve.resolved import Resolved

__all__ = ["limited"]


def limited(found: Found, result: Resolved) -> Resolved:
    """The days before, after or up to the date, where a word says so."""
    if found.bound == "about":
        return result.mapped(_about, f"{result.how}; about it")
    if found.bound not in ("before", "after", "by") or (found.modifies and found.bound == "by"):
        return result
    if isinstance(found.form, Period):
        return result
    return result.mapped(lambda each: _limit(each, found), f"{result.how}; {found.bound} it")


def _about(reading: Reading) -> Reading:
    """A little either way: two days about a day, half its length about anything longer."""
    first, last = reading.first, reading.last
    if reading.periodic or first is None or last is None:
        return reading
    margin = max((last - first + 1) // 2, 2)
    return Reading(max(first - margin, 1), min(last + margin, dt.date.max.toordinal()))


def _is_late(form: Form) -> bool:
    """Whether it is an end: what comes before the end of the year may come on its last days."""
    if isinstance(form, Led):
        return form.lead.sort == "stage" and form.lead.unit == "late"
    return isinstance(form, Offset) and form.stage == "late"


def _limit(reading: Reading, found: Found) -> Reading:
    first, last = reading.first, reading.last
    if reading.periodic or first is None or last is None:
        # a limit without a year leaves no day of any year out
        return ALL_DAYS
    inclusive = found.modifies or found.clock is not None or _is_late(found.form)
    if found.bound == "before":
        return Reading(last=last if inclusive else first - 1)
    if found.bound == "after":
        return Reading(first=first if inclusive else last + 1)
    return Reading(last=last)
