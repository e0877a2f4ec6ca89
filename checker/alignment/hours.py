"""Hours of events: those clearly of one event, and the one hour at which an incident befell.

An hour told without its half of the day ("half past three") is that of either.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.alignment.grounds import common
from checker.alignment.minutes import are_one_slip_apart, told_to_the_minute
from checker.alignment.occasions import Occasions
from checker.alignment.sudden import told_zone
from checker.lexicon import load
from checker.text import fold
from checker.values import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.values import Claim

__all__ = ["Hours"]

_WORD: Final = re.compile(r"[^\W\d_]+")
_AM_OR_PM: Final = re.compile(r"(?<![^\W\d_])[ap]\.? ?m\b")
_NOON: Final = 12 * 60
_DAY: Final = 24 * 60
#: From this minute on an hour is one of the afternoon, whoever tells it.
_ONE: Final = 13 * 60


class Hours:
    """Grounds for two hours to be those of one event.

    Args:
        claims: all claims of the story to the card.
    """

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._occasions = Occasions(claims)
        self._stated: dict[str, set[Any]] = {}
        for claim in claims:
            if told_to_the_minute(claim) is not None:
                self._stated.setdefault(claim.article, set()).add(claim.value)

    def common(self, a: Claim, b: Claim) -> tuple[str, ...] | None:
        """Grounds for two claims to speak of the same event, or None."""
        if _could_be_one(a, b) or _could_be_one(b, a):
            return None
        if told_zone(a) != told_zone(b):
            return None  # "at 2:20 a.m. (2050 GMT)" is one hour told twice
        of_one_head = common(a, b) if a.about.head else None
        return of_one_head or self._occasions.hour(a, b) or self._slipped(a, b)

    def _slipped(self, a: Claim, b: Claim) -> tuple[str, ...] | None:
        """Grounds for one hour to stand for the other by a slip, whatever befell at it."""
        if a.article == b.article or not are_one_slip_apart(a, b):
            return None
        if self._states(a.article, b) or self._states(b.article, a):
            return None
        return ("one slip makes one hour of the other", "neither article gives the other hour")

    def _states(self, article: str, claim: Claim) -> bool:
        """Whether an article gives the hour of a claim, of whatever event."""
        return any(
            kinds.compare(each, claim.value).verdict is not Verdict.CONFLICT
            for each in self._stated[article]
        )


def _could_be_one(a: Claim, b: Claim) -> bool:
    """Whether an hour whose half of the day is unsaid differs from another one by that half."""
    if kinds.compare(a.value, b.value).verdict is not Verdict.CONFLICT or not _is_open(a):
        return False
    return kinds.compare(_other_half(a.value), b.value).verdict is not Verdict.CONFLICT


def _is_open(claim: Claim) -> bool:
    """Whether an hour may be one of the morning or of the afternoon."""
    value: Any = claim.value
    if any(each.clock is None or each.clock.low >= _ONE for each in value.readings):
        return False
    if claim.mention.surface.lstrip().startswith("0"):
        return False
    lexicon = load("en")
    halves = {
        word for table in ("clock_half", "day_part", "clock_named") for word in lexicon.table(table)
    }
    surface = fold(claim.mention.surface)
    return halves.isdisjoint(_WORD.findall(surface)) and _AM_OR_PM.search(surface) is None


def _other_half(value: Any) -> Any:
    """An hour in the other half of its day."""
    return type(value).of(
        replace(
            each,
            clock=replace(
                each.clock,
                low=(each.clock.low + _NOON) % _DAY,
                high=(each.clock.high + _NOON) % _DAY,
            ),
        )
        for each in value.readings
    )
