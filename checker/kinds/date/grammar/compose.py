"""Dates made of dates: "two days before Christmas", "from next Friday to 1 October".

The shapes give forms and leads side by side; what stands between two neighbours says whether they
are one expression.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from checker.kinds.date.grammar.forms import (
    Bare,
    Calendar,
    Feast,
    Form,
    Found,
    Lead,
    Led,
    Numeric,
    Offset,
    Period,
    Weekday,
    Years,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.kinds.date.words.runs import Run

__all__ = ["compose"]

#: Leads that count from a date.
_BEYOND: Final = frozenset({"beyond", "from"})
#: What may stand between the ends of a period.
_TO: Final = frozenset({"r", "u", "-", "rt", "ut", "-t", "r,", ",r"})
_AND: Final = frozenset({"&", "&t"})
#: What may stand before the first end of one: "from", "between", "from the".
_FROM: Final = frozenset("fw")


def compose(run: Run, found: Sequence[Found]) -> list[Found]:
    """The expressions of a run, neighbours made one where they belong together; no leads are left.

    Joins from the right, so that a lead meets a date that is whole.
    """
    whole: list[Found] = []
    for each in reversed(found):
        if whole and _ends_with(run, each, whole[-1]):
            # "the quarter ended Sept. 30" is a date of its own beside the one that ends it
            lead = Lead("ending", "quarter")
            whole.append(replace(each, form=Led(lead, whole[-1].form), row="unit ended"))
            continue
        joined = _joined(run, each, whole[-1]) if whole else None
        if joined is not None:
            whole[-1] = joined
        elif not isinstance(each.form, Lead):
            whole.append(each)
    return [each for each in reversed(whole) if each.row != "now"]


def _joined(run: Run, one: Found, other: Found) -> Found | None:
    between = run.codes[one.last : other.first]
    if isinstance(one.form, Lead):
        return _led(one, one.form, other, between)
    if between in _TO or between in _AND:
        return _period(run, one, other, between)
    if isinstance(one.form, Weekday) and between in ("", ","):
        return _weekday_of(one, one.form, other)
    if one.row == "day word" and between in ("", ","):
        return _same_day(one, other)
    return None


def _ends_with(run: Run, one: Found, other: Found) -> bool:
    """Whether a unit is told by the date with which it ended."""
    bare = isinstance(one.form, Bare) and run.codes[one.last : other.first] in ("h", "ht")
    return bare and isinstance(other.form, Calendar)


def _same_day(one: Found, other: Found) -> Found | None:
    """As in "today, Monday", "yesterday, 10 January": the day said twice."""
    if isinstance(other.form, Weekday):
        return replace(one, end=other.end, last=other.last)
    span = other.form.span if isinstance(other.form, Calendar) else None
    if span is None or span[0] != span[1]:
        return None
    return replace(other, start=one.start, first=one.first)


def _led(one: Found, lead: Lead, other: Found, between: str) -> Found | None:
    if between not in ("", "t", "o", "i", "ot", "it") or isinstance(other.form, Led | Period):
        return None
    if other.row == "now" and lead.sort not in _BEYOND:
        return None
    return _spanning(one, other, Led(lead, other.form), f"{one.row} {other.row}")


def _period(  # noqa: PLR0911  (one return a reason)
    run: Run, one: Found, other: Found, between: str
) -> Found | None:
    """A period from one date to the other, if the words around them say that it is one."""
    enter = run.codes[one.first - 1] if one.first else ""
    if enter == "t" and one.first > 1:
        enter = run.codes[one.first - 2]
    if isinstance(one.form, Period) or isinstance(other.form, Period) or other.row == "now now":
        return None
    if between in _AND and (enter != "w" or _backward(one.form, other.form)):
        return None
    if between[0] in "r," and (enter not in _FROM or _was_moved(run, one)):
        link = run.tokens[one.last + (between[0] == ",")].value
        if link == "range" and not (other.row == "now" and other.last - other.first == 1):
            return None
        if enter not in _FROM and not _alike(one, other):
            return None
    if between[0] == "-" and not (enter in _FROM or _alike(one, other)):
        return None
    if between[0] == "u" and enter not in _FROM and not _alike(one, other):
        return None
    return _spanning(one, other, Period(one.form, other.form), "period")


def _backward(one: Form, other: Form) -> bool:
    """Whether two days of one month are told in the wrong order for a period."""
    if not isinstance(one, Calendar) or not isinstance(other, Calendar):
        return False
    if one.span is None or other.span is None or one.year != other.year:
        return False
    return one.span > other.span and one.span[0] // 100 == other.span[0] // 100


def _alike(one: Found, other: Found) -> bool:
    """Whether two dates are told so much alike that a dash between them is no dash of the text."""
    a, b = one.form, other.form
    if one.row == "now" or other.row == "now":
        return True
    if isinstance(a, Offset) and isinstance(b, Offset | Weekday):
        return a.unit == "day"
    if isinstance(a, Calendar) and isinstance(b, Calendar):
        return (a.span is None) == (b.span is None) and a.weekday is None
    return type(a) is type(b) and isinstance(a, Numeric | Years | Weekday | Feast)


def _was_moved(run: Run, one: Found) -> bool:
    """Whether "from the 10th to the 12th" tells two days of something put off."""
    return "p" in run.codes[max(one.first - 4, 0) : one.first]


def _weekday_of(one: Found, weekday: Weekday, other: Found) -> Found | None:
    """As in "Monday two weeks from now": the weekday of a week told by its distance."""
    form = other.form
    counted = isinstance(form, Led) and form.lead.sort in _BEYOND
    if isinstance(form, Offset) and form.unit in ("week", "month", "year") and form.low:
        counted = not form.from_text and form.stage is None
    if not counted or weekday.side is not None or weekday.week is not None:
        return None
    lead = Lead("weekday", "day", weekday.weekday, weekday.weekday)
    return _spanning(one, other, Led(lead, form), "weekday of a week told")


def _spanning(one: Found, other: Found, form: Led | Period, row: str) -> Found:
    return replace(
        one,
        end=other.end,
        form=form,
        row=row,
        last=other.last,
        clock=other.clock or one.clock,
        flaws=(*one.flaws, *other.flaws),
        inner=other,
    )
