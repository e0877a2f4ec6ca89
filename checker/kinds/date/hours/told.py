"""What figures and words that tell a time come to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.kinds.date.reading import Clock
    from checker.lexicon import Lexicon

__all__ = ["Told", "half_of", "offset", "on_clock"]


@dataclass(frozen=True, slots=True)
class Told:
    """A time at its place.

    ``core`` is where it ends without its part of the day, ``width`` how wide the words before it
    leave it (the marks of ``clock_lead``). A stretch that goes past midnight has no clock.
    """

    start: int
    core: int
    end: int
    clock: Clock | None
    width: str


def on_clock(hour: int, minute: int, half: str | None) -> int | None:
    """Minutes after midnight, or None where the clock has no such time; ``half`` is a or p."""
    if half is not None and not 1 <= hour <= 12:
        return None
    if half is not None:
        hour = hour % 12 + 12 * (half == "p")
    return hour * 60 + minute if hour < 24 else None


def half_of(part: str | None, hour: int, lexicon: Lexicon) -> str | None:
    """The half of the clock in which an hour of a part of the day lies; None if it needs none."""
    if part is None or hour > 12:
        return None
    half = lexicon.table("clock_half")[part]
    if half == "night":
        return "p" if 5 < hour < 12 else "a"
    return half[0]


def offset(parts: Mapping[str, str | None], lexicon: Lexicon) -> int | None:
    """Minutes from UTC of the zone that is told, None where nobody can tell."""
    if parts["sign"] is not None:
        ahead = int(parts["ahead"] or 0) * 60 + int(parts["odd"] or 0)
        return ahead if parts["sign"] == "+" else -ahead
    if parts["zone"] is None:
        return None
    words = parts["zone"]
    minutes = lexicon.table("clock_zone").get(words, lexicon.table("date_zone").get(words))
    return int(minutes) if minutes else None
