"""Dates: days, months, years, ranges, weekdays, relative days, clock times.

Two passes: ``words`` and ``grammar`` find unresolved forms around triggers, ``resolve`` anchors
them in text order. What they allow is a ``DateValue`` (``value``), which ``comparison``,
``notation``, ``label`` and ``narrow`` work on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.kinds.date.comparison import compare
from checker.kinds.date.grammar import forms
from checker.kinds.date.hours import clock_times
from checker.kinds.date.label import label
from checker.kinds.date.narrow import narrow
from checker.kinds.date.notation import read, show
from checker.kinds.date.resolve import context_of, resolve
from checker.kinds.date.timing import on_one_day, timed
from checker.kinds.date.value import DateValue
from checker.kinds.date.vary import vary
from checker.values import Mention

if TYPE_CHECKING:
    from checker.scan import Page, Taken

__all__ = [
    "DateValue",
    "compare",
    "find",
    "label",
    "narrow",
    "on_one_day",
    "read",
    "show",
    "timed",
    "vary",
]


def find(page: Page, taken: Taken) -> list[Mention]:
    """All dates and clock times of a page in text order, each with how it was read."""
    found = [each for each in forms(page) if taken.free(each.start, each.end)]
    context = context_of(page, found)
    mentions: list[Mention] = []
    for each in found:
        resolved = resolve(page, each, context)
        if resolved is None or not taken.free(each.start, each.end):
            continue
        read_as, value, how, flaws = resolved
        taken.take(read_as.start, read_as.end)
        mentions.append(
            Mention(
                start=read_as.start,
                end=read_as.end,
                surface=page.text[read_as.start : read_as.end],
                kind="date",
                value=value,
                hedge=read_as.bound,
                row=read_as.row,
                how=how,
                flaws=flaws,
            )
        )
    mentions.extend(clock_times(page, taken))
    return sorted(mentions, key=lambda each: each.start)
