"""What comes once and unforeseen: the hour at which it happened, and its day inside one article.

A quake strikes once, a meeting takes place at ten every day. So two sources that say nothing but
at what hour the explosion happened speak of one hour, and an article that dates the explosion twice
contradicts itself, where few words would tell so little of anything else.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from checker.alignment.grounds import are_apart, is_written_out, parties
from checker.alignment.telling import event
from checker.lexicon import load
from checker.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import Claim

__all__ = ["dated_twice", "is_of_today", "told_zone"]

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
#: How far from a day the noun of its event is looked for, in characters.
_AROUND: Final = 300
#: How far behind an hour its zone is looked for, in characters.
_BEHIND: Final = 12
#: Marks that tell of the hour ("minutes after the shift began"), and not which event is meant.
_OF_TIME: Final = frozenset({"after", "before"})


def dated_twice(a: Claim, b: Claim, near: Callable[[Claim, Claim], bool]) -> tuple[str, ...] | None:
    """Grounds for two days that one article gives to be those of one event, or None.

    The later of them is "the explosion", and one is written out; a day that is told from that of
    the copy ("yesterday") is off where the copy is dated wrong, and shows nothing.

    Args:
        a: one claim.
        b: another claim.
        near: whether two days are so close that they may be those of one event.
    """
    one, other = sorted((a, b), key=lambda each: each.mention.start)
    if one.article != other.article or not _is_sudden(one) or not near(one, other):
        return None
    if not (is_written_out(one) or is_written_out(other)) or is_of_today(one, other):
        return None
    return _one_event(one, other, "one article dates it twice") if _is_definite(other) else None


def _one_event(a: Claim, b: Claim, why: str) -> tuple[str, ...] | None:
    one, other = (replace(each.about, marks=each.about.marks - _OF_TIME) for each in (a, b))
    if one.head != other.head or are_apart(one, other):
        return None
    return (f"same subject: {event((a, b))}", *parties(a, b), why)


def _is_sudden(claim: Claim) -> bool:
    return claim.about.head in load("en").table("sudden")


def told_zone(claim: Claim) -> str:
    """What the zone of an hour is told by: its distance from UTC, or a name; "" if by nothing.

    "Eastern" is five hours off in winter and four in summer: such hours are held against each
    other alone.
    """
    value: Any = claim.value
    if any(each.clock is not None and each.clock.offset is not None for each in value.readings):
        return "utc"
    zones = load("en").table("clock_zone_of_season")
    start = claim.mention.start - claim.passage.start
    end = claim.mention.end - claim.passage.start
    words = _WORD.findall(fold(claim.passage.text[start : end + _BEHIND]))
    inside = len(_WORD.findall(fold(claim.mention.surface)))
    return next((zones[word] for word in words[: inside + 1] if word in zones), "")


def _is_definite(claim: Claim) -> bool:
    """Whether the sentence of a day speaks of "the" event, and of a single one."""
    place = claim.mention.start - claim.passage.start
    around = claim.passage.text[max(0, place - _AROUND) : place + _AROUND]
    events, words = load("en").table("event"), _WORD.findall(fold(around))
    nouns = [index for index, word in enumerate(words) if events.get(word) == claim.about.head]
    return bool(nouns) and nouns[0] > 0 and words[nouns[0] - 1] == "the"


def is_of_today(*claims: Claim) -> bool:
    """Whether a day is told from the day of the copy: today, yesterday, last night."""
    days = {**load("en").table("day_word"), **load("en").table("day_part")}.keys()
    return any(not days.isdisjoint(_WORD.findall(fold(each.mention.surface))) for each in claims)
