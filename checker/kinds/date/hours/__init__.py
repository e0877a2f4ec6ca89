"""Clock times whose own words name no day: "at 8.52pm", "1100 hours", "shortly after noon".

A figure is a time where something says so: am or pm, a zone, "hours" behind a time of the 24-hour
clock, the part of the day, or what leads to it ("at 17:00"). Prices, scores and lengths are not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.date.hours.figures import in_figures
from checker.kinds.date.hours.spelled import in_words
from checker.kinds.date.reading import Reading
from checker.kinds.date.value import DateValue
from checker.values import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.scan import Page, Taken

__all__ = ["clock_times"]

_HEDGES: Final = {"~": "about", "<": "before", ">": "after", "": None}


def clock_times(page: Page, taken: Taken) -> Iterator[Mention]:
    """The clock times among the characters that no date has taken, which take theirs.

    A stretch over midnight takes its characters and is no mention: no one day holds it.
    """
    for told in (*in_figures(page), *in_words(page)):
        end = told.end if taken.free(told.start, told.end) else told.core
        if not taken.free(told.start, end) or page.sentence_at(told.start) is None:
            continue
        taken.take(told.start, end)
        if told.clock is None:
            continue
        yield Mention(
            start=told.start,
            end=end,
            surface=page.text[told.start : end],
            kind="date",
            value=DateValue.of([Reading(clock=told.clock.hedged(told.width))]),
            hedge=_HEDGES[told.width],
            row="clock",
            how="a time, on a day that its words do not name",
        )
