"""Clock times beside a day: "on Tuesday at 3:30 p.m. EST", "0200 GMT on 14 January"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from checker.kinds.date.grammar.forms import Calendar, Feast, Found, Numeric, Offset, Weekday
from checker.kinds.date.grammar.shapes import CLOCK_AFTER, CLOCK_BEFORE
from checker.kinds.date.hours.told import half_of
from checker.kinds.date.reading import Clock

if TYPE_CHECKING:
    from checker.kinds.date.words.runs import Run
    from checker.lexicon import Lexicon

__all__ = ["timed"]

#: The codes of "by" and "since", which leave an hour open as "before" and "after" do.
_WIDTHS: Final = {"b": "<", "s": ">"}


def timed(lexicon: Lexicon, run: Run, found: Found) -> Found:
    """The form with a clock time that stands right beside it."""
    codes = run.codes
    if "K" not in codes and "A" not in codes and "Z" not in codes:
        return found
    if found.clock is not None or not _is_day(found):
        return found
    tokens = run.tokens
    part = _part_of_day(lexicon, run, found)
    after = CLOCK_AFTER.match(codes, found.last)
    if after is not None:
        clock = _clock(lexicon, run, after, part)
        if clock is not None:
            lead = next((each for each in codes[found.last : after.end()] if each in "~<>b"), "")
            last = after.end()
            clock = clock.hedged(_WIDTHS.get(lead, lead))
            return replace(found, end=tokens[last - 1].end, last=last, clock=clock)
    before = CLOCK_BEFORE.search(codes, max(found.first - 8, 0), found.first)
    if before is not None:
        clock = _clock(lexicon, run, before, part)
        if clock is not None:
            first = before.start()
            lead = codes[first - 1] if first else ""
            clock = clock.hedged(_WIDTHS.get(lead, lead))
            return replace(found, start=tokens[first].start, clock=clock)
    return found


def _is_day(found: Found) -> bool:
    form = found.form
    if isinstance(form, Calendar):
        return form.span is not None and form.span[0] == form.span[1]
    if isinstance(form, Offset):
        return form.unit == "day" and form.low == form.high
    return isinstance(form, Weekday | Numeric | Feast)


def _part_of_day(lexicon: Lexicon, run: Run, found: Found) -> str | None:
    """The part of the day that a date names: "on Sunday afternoon"."""
    parts = lexicon.table("clock_half")
    words = [token.word for token in run.tokens[found.first : found.last]]
    return next((word for word in words if word in parts), None)


def _clock(lexicon: Lexicon, run: Run, found: re.Match[str], part: str | None) -> Clock | None:
    half = None
    minutes = []
    for name in ("last", "first"):
        low, high = found.span(name)
        if low < 0:
            continue
        words = [token.word for token in run.tokens[low:high]]
        half = words[1][0] if len(words) > 1 else half
        minute = _minutes(words[0], half, part, lexicon)
        if minute is None:
            return None
        minutes.append(minute)
    zone = found.start("zone")
    offset = None
    if zone >= 0:
        offset = int(lexicon.table("date_zone")[run.tokens[zone].word])
    low_minute, high_minute = min(minutes), max(minutes)
    return Clock(low_minute, high_minute, offset)


def _minutes(word: str, half: str | None, part: str | None, lexicon: Lexicon) -> int | None:
    """Minutes after midnight of "15:30", "3.30" or "3" with am or pm, or "0200".

    The part of the day tells the half of the clock where nothing else does.
    """
    parts = re.split(r"[:.]", word)
    if len(parts) == 1 and len(word) == 4:
        parts = [word[:2], word[2:]]
    hour, minute = int(parts[0]), int(parts[1]) if len(parts) > 1 else 0
    half = half or half_of(part, hour, lexicon)
    if minute > 59 or hour > (12 if half else 23):
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour * 60 + minute
