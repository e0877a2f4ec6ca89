"""Clock times in figures: "8.52pm", "20:49 GMT", "at 1100 hours", "from 9am to 5pm"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.date.hours.patterns import patterns
from checker.kinds.date.hours.told import Told, half_of, offset, on_clock
from checker.kinds.date.reading import Clock

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from checker.lexicon import Lexicon
    from checker.scan import Page

__all__ = ["in_figures"]

#: Characters before and behind a figure that are looked at, and those of the longest one: "20.52".
_BEFORE, _BEHIND, _LONGEST = 28, 90, 5
_LAST_WORD: Final = re.compile(r"([a-z']+)[ ]$")
#: Marks before a figure that make it a part of something else.
_GLUED: Final = frozenset("$£€¥#_-–./:,+@'’")


def in_figures(page: Page) -> Iterator[Told]:
    """The times that begin with a figure, in text order."""
    for start, end in page.numbers:
        if end - start > _LONGEST or page.text[max(start - 1, 0) : start] in _GLUED:
            continue
        told = _Figures(page, start).told()
        if told is not None:
            yield told


class _Figures:
    """Figures that may be a time, and what stands around them."""

    def __init__(self, page: Page, start: int) -> None:
        self._page = page
        self._lexicon: Lexicon = page.lexicon
        self._start = start
        self._patterns = patterns(page.lexicon)
        before = self._patterns.lead.search(page.folded, max(start - _BEFORE, 0), start)
        self._lead = None if before is None else page.lexicon.table("clock_lead")[before[1]]

    def told(self) -> Told | None:
        """The time they tell, None if they tell none: a stretch, or else its beginning."""
        end = min(self._start + _BEHIND, len(self._page.folded))
        for pattern in (self._patterns.stretch, self._patterns.figure):
            found = pattern.match(self._page.folded, self._start, end)
            told = None if found is None else self._told(found)
            if told is not None:
                return told
        return None

    def _told(self, found: re.Match[str]) -> Told | None:
        parts = found.groupdict()
        stretch = "late_hour" in parts
        if not self._is_time(parts, found.end(), stretch=stretch):
            return None
        high = self._minutes(parts, "late_" if stretch else "")
        low = self._first(parts, high) if stretch else high
        if low is None or high is None:
            return None
        clock = None if low > high else Clock(low, high, offset(parts, self._lexicon))
        width = (self._lead or "").removesuffix("!")
        return Told(self._start, found.end("core"), found.end(), clock, width)

    def _first(self, parts: Mapping[str, str | None], high: int | None) -> int | None:
        """The first end of a stretch, in the half of the last one unless that turns it round."""
        if parts["half"] is not None or parts["late_half"] is None:
            return self._minutes(parts, "")
        low = self._minutes(parts, "", parts["late_half"])
        turned = low is not None and high is not None and low > high
        return self._minutes(parts, "", "a") if turned else low

    def _minutes(
        self, parts: Mapping[str, str | None], which: str, half: str | None = None
    ) -> int | None:
        """Minutes after midnight of one end, or None where the clock has no such time."""
        four = parts[f"{which}four"]
        if four is not None:
            return on_clock(int(four[:2]), int(four[2:]), None)
        hour = int(parts[f"{which}hour"] or parts[f"{which}whole"] or 0)
        half = half or parts[f"{which}half"] or half_of(parts["part"], hour, self._lexicon)
        return on_clock(hour, int(parts[f"{which}minute"] or 0), half)

    def _is_time(self, parts: Mapping[str, str | None], end: int, *, stretch: bool) -> bool:
        """Whether something around figures says that they are a time."""
        if stretch and parts["and"] and not self._follows(("between",)):
            return False
        if parts["half"] or (stretch and parts["late_half"]):
            return True
        if parts["whole"] or (stretch and parts["late_whole"]):
            return parts["part"] is not None and self._lead is not None
        return bool(parts["zone"] or parts["sign"]) or self._is_of_the_clock(parts, end)

    def _is_of_the_clock(self, parts: Mapping[str, str | None], end: int) -> bool:
        """Whether an hour with its minutes is a time though neither am nor a zone says so."""
        if parts["hours"]:
            return self._is_sure or _is_padded(parts)
        if parts["part"]:
            return parts["mark"] == ":" or self._lead is not None
        return self._stands_alone(parts, end)

    @property
    def _is_sure(self) -> bool:
        """Whether what leads to the figures leads to times alone: "at", not "about"."""
        return self._lead is not None and self._lead[-1:] == "!"

    def _stands_alone(self, parts: Mapping[str, str | None], end: int) -> bool:
        """Whether "17:00", "16h30" and "06:15" are times though nothing behind them says so."""
        if parts["mark"] not in (":", "h") or self._patterns.no_end.match(self._page.folded, end):
            return False
        hour = parts["hour"] or ""
        if self._is_sure or (self._lead is not None and len(hour) == 2):
            return True
        if self._follows(self._lexicon.table("clock_no_lead")):
            return False
        return _is_padded(parts) or (parts["mark"] == "h" and len(hour) == 2)

    def _follows(self, words: Container[str]) -> bool:
        """Whether one of some words stands right before the figures."""
        low = max(self._start - _BEFORE, 0)
        before = _LAST_WORD.search(self._page.folded, low, self._start)
        return before is not None and before[1] in words


def _is_padded(parts: Mapping[str, str | None]) -> bool:
    """Whether the hour is written as no number but a time is: 06:15, 0735."""
    figures = parts["four"] or parts["hour"] or ""
    return figures[0] == "0" and len(figures) > 1
