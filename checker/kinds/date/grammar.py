"""First pass: the date expressions of a page, each as an unresolved form at its place."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from checker.kinds.date import build_days, build_months, build_relative
from checker.kinds.date.forms import Calendar, Found, Numeric, Offset, Weekday
from checker.kinds.date.match import Match
from checker.kinds.date.reading import Clock
from checker.kinds.date.shapes import CLOCK_AFTER, CLOCK_BEFORE, SHAPES
from checker.kinds.date.tokens import Stretch, stretches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.lexicon import Lexicon
    from checker.scan import Page

__all__ = ["forms"]

_BUILDERS: Final = build_days.BUILDERS | build_months.BUILDERS | build_relative.BUILDERS
#: Small words that make a limit of the date after them.
_BOUNDS: Final = {
    "s": "since", "f": "from", "u": "until", "b": "by", "<": "before", ">": "after", "~": "about",
}  # fmt: skip


def forms(page: Page) -> list[Found]:
    """All date expressions of a page in text order, none overlapping another."""
    return [found for stretch in stretches(page) for found in _in_stretch(page, stretch)]


def _in_stretch(page: Page, stretch: Stretch) -> Iterator[Found]:
    place = 0
    codes = stretch.codes
    while place < len(codes):
        match, built = _at(stretch, place)
        if match is None:
            place += 1
            continue
        place = match.last
        for each in built:
            if page.sentence_at(each.start) is not None:
                bounded = _bounded(page, match, each)
                timed, place = _timed(page.lexicon, match, bounded, place)
                yield timed


def _at(stretch: Stretch, place: int) -> tuple[Match | None, list[Found]]:
    """The first shape that takes tokens from a place, and the forms it gives."""
    letter = stretch.codes[place]
    for name, letters, pattern in SHAPES:
        if letter not in letters:
            continue
        found = pattern.match(stretch.codes, place)
        if found is not None:
            match = Match(stretch, found, name)
            built = _BUILDERS[name](match)
            if built:
                return match, built
    return None, []


def _bounded(page: Page, match: Match, found: Found) -> Found:
    """The form with the word that makes a limit of it, and whether a noun follows it."""
    tokens, codes = match.stretch.tokens, match.stretch.codes
    first = next(
        (place for place in range(match.first, match.last) if tokens[place].start >= found.start),
        match.first,
    )
    lead = codes[first - 1] if first else ""
    if lead == "t" and first > 1:
        lead = codes[first - 2]
    after = page.text[found.end : found.end + 1]
    follows = match.last < len(tokens) and codes[match.last] == "x"
    modifies = after in ("'", "’") or (
        follows
        and after == " "
        and tokens[match.last].start == found.end + 1
        and page.text[tokens[match.last].start].islower()
    )
    bound = _BOUNDS.get(lead)
    return replace(found, bound=None if modifies and bound == "from" else bound, modifies=modifies)


def _timed(lexicon: Lexicon, match: Match, found: Found, place: int) -> tuple[Found, int]:
    """The form with a clock time that stands right beside it, and where the search goes on."""
    if found.clock is not None or not _is_day(found):
        return found, place
    codes, tokens = match.stretch.codes, match.stretch.tokens
    after = CLOCK_AFTER.match(codes, match.last)
    if after is not None:
        clock = _clock(lexicon, match.stretch, after)
        if clock is not None:
            lead = next((each for each in codes[match.last : after.end()] if each in "~<>b"), "")
            clock = _hedged(clock, lead)
            return replace(found, end=tokens[after.end() - 1].end, clock=clock), after.end()
    before = CLOCK_BEFORE.search(codes, max(match.first - 8, 0), match.first)
    if before is not None:
        clock = _clock(lexicon, match.stretch, before)
        if clock is not None:
            lead = codes[before.start() - 1] if before.start() else ""
            clock = _hedged(clock, lead)
            return replace(found, start=tokens[before.start()].start, clock=clock), place
    return found, place


def _hedged(clock: Clock, lead: str) -> Clock:
    """A clock time after "about", "shortly before", "after": wider on the side that is open."""
    before = {"~": 30, "<": 60, "b": 60}.get(lead, 0)
    after = {"~": 30, ">": 60, "s": 60}.get(lead, 0)
    return replace(clock, low=max(clock.low - before, 0), high=min(clock.high + after, 1439))


def _is_day(found: Found) -> bool:
    form = found.form
    if isinstance(form, Calendar):
        return form.span is not None and form.span[0] == form.span[1]
    if isinstance(form, Offset):
        return form.unit == "day" and form.low == form.high
    return isinstance(form, Weekday | Numeric)


def _clock(lexicon: Lexicon, stretch: Stretch, found: re.Match[str]) -> Clock | None:
    half = None
    minutes = []
    for name in ("last", "first"):
        low, high = found.span(name)
        if low < 0:
            continue
        words = [token.word for token in stretch.tokens[low:high]]
        half = words[1][0] if len(words) > 1 else half
        minute = _minutes(words[0], half)
        if minute is None:
            return None
        minutes.append(minute)
    zone = found.start("zone")
    offset = None
    if zone >= 0:
        offset = int(lexicon.table("date_zone")[stretch.tokens[zone].word])
    low_minute, high_minute = min(minutes), max(minutes)
    return Clock(low_minute, high_minute, offset)


def _minutes(word: str, half: str | None) -> int | None:
    """Minutes after midnight of "15:30", "3.30" or "3" with am or pm, or "0200"."""
    parts = re.split(r"[:.]", word)
    if len(parts) == 1 and len(word) == 4:
        parts = [word[:2], word[2:]]
    hour, minute = int(parts[0]), int(parts[1]) if len(parts) > 1 else 0
    if minute > 59 or hour > (12 if half else 23):
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour * 60 + minute
