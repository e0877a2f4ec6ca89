"""Clock times in words: "half past six in the evening", "ten o'clock", "shortly after noon"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.date.hours.patterns import patterns
from checker.kinds.date.hours.told import Told, half_of, offset, on_clock
from checker.kinds.date.reading import Clock

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping

    from checker.lexicon import Lexicon
    from checker.scan import Page

__all__ = ["in_words"]

#: Characters around a mark of a time in which its words stand.
_REACH: Final = 60


def in_words(page: Page) -> Iterator[Told]:
    """The times around the marks of a page: o'clock, noon, half past, morning."""
    searched = patterns(page.lexicon).words
    reached = 0
    for hit in page.hits_of("clock", "day_part"):
        low, high = max(hit.start - _REACH, reached), min(hit.end + _REACH, len(page.folded))
        for pattern in searched:
            for found in pattern.finditer(page.folded, low, high):
                told = _told(page.lexicon, found)
                if told is not None:
                    yield told
        reached = hit.start


def _told(lexicon: Lexicon, found: re.Match[str]) -> Told | None:
    parts = found.groupdict()
    minutes = _base(parts, lexicon)
    if minutes is None:
        return None
    if parts.get("turn") is not None:
        turn = int(lexicon.table("clock_turn")[parts["turn"]].removesuffix("!"))
        minutes = (minutes + turn * _share(parts["share"], lexicon)) % 1440
    lead = parts.get("lead")
    width = "" if lead is None else lexicon.table("clock_lead")[lead].removesuffix("!")
    clock = Clock(minutes, minutes, offset(parts, lexicon))
    return Told(found.start("time"), found.end("core"), found.end(), clock, width)


def _base(parts: Mapping[str, str | None], lexicon: Lexicon) -> int | None:
    """The minutes of an hour in words, or of a time that has a name."""
    name = parts.get("name")
    if name is not None:
        return int(lexicon.table("clock_named")[name])
    hour = _number(parts["hour"] or "", lexicon)
    half = parts.get("half") or half_of(parts.get("part"), hour, lexicon)
    return on_clock(hour, 0, half)


def _share(words: str | None, lexicon: Lexicon) -> int:
    """The minutes of "half", "a quarter", "ten", "one minute"."""
    share = lexicon.table("clock_share").get(words or "")
    return _number((words or "").partition(" ")[0], lexicon) if share is None else int(share)


def _number(word: str, lexicon: Lexicon) -> int:
    return int(word if word.isdigit() else lexicon.table("date_count")[word])
