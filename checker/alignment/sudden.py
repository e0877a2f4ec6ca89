"""What comes once and unforeseen: the hour at which it happened, and its day inside one article.

A quake strikes once, a meeting takes place at ten every day. So two sources that say nothing but
at what hour the explosion happened speak of one hour, and an article that dates the explosion twice
contradicts itself, where few words would tell so little of anything else.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from checker.alignment.grounds import are_apart, common, is_written_out, parties
from checker.alignment.telling import event
from checker.lexicon import load
from checker.text import any_of, fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from checker.values import Claim

__all__ = ["Hours", "dated_twice"]

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
#: How far back the verb of an hour and the article of a noun are looked for, in characters.
_BACK: Final = 60
#: How far from a day the noun of its event is looked for, in characters.
_AROUND: Final = 300
#: Marks that tell of the hour ("minutes after the shift began"), and not which event is meant.
_OF_TIME: Final = frozenset({"after", "before"})


class Hours:
    """Grounds for two hours to be those of one event.

    Args:
        claims: all claims of the story to the card.
    """

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._happened: dict[tuple[str, str], list[Claim]] = defaultdict(list)
        for claim in claims:
            if _is_sudden(claim) and _tells_when_it_happened(claim):
                self._happened[claim.article, claim.about.head].append(claim)

    def common(self, a: Claim, b: Claim) -> tuple[str, ...] | None:
        """Grounds for two claims to speak of the same event, or None."""
        return common(a, b) or self._at_one_hour(a, b)

    def _at_one_hour(self, a: Claim, b: Claim) -> tuple[str, ...] | None:
        if a.article == b.article or not (self._is_the_hour(a) and self._is_the_hour(b)):
            return None
        if _tells_zone(a) != _tells_zone(b):
            return None  # 19:02 GMT is 3:02 a.m. where it happened
        return _one_event(a, b, "each article tells one hour at which it happened")

    def _is_the_hour(self, claim: Claim) -> bool:
        """Whether a claim alone tells for its article when the event of its head happened."""
        return self._happened.get((claim.article, claim.about.head)) == [claim]


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
    if not (is_written_out(one) or is_written_out(other)) or _is_of_today(one, other):
        return None
    return _one_event(one, other, "one article dates it twice") if _is_definite(other) else None


def _one_event(a: Claim, b: Claim, why: str) -> tuple[str, ...] | None:
    one, other = (replace(each.about, marks=each.about.marks - _OF_TIME) for each in (a, b))
    if one.head != other.head or are_apart(one, other):
        return None
    return (f"same subject: {event((a, b))}", *parties(a, b), why)


def _is_sudden(claim: Claim) -> bool:
    return claim.about.head in load("en").table("sudden")


def _tells_zone(claim: Claim) -> bool:
    """Whether the zone of an hour is told."""
    value: Any = claim.value
    return any(each.clock is not None and each.clock.offset is not None for each in value.readings)


def _before(claim: Claim) -> str:
    """The words of a sentence right before a value."""
    passage = claim.passage
    end = claim.mention.start - passage.start
    return fold(passage.text[max(0, end - _BACK) : end])


def _tells_when_it_happened(claim: Claim) -> bool:
    """Whether the verb before an hour says no more than that something happened."""
    return _happened().search(_before(claim)) is not None


@lru_cache(maxsize=1)
def _happened() -> re.Pattern[str]:
    verbs = any_of(load("en").table("happened"))
    return re.compile(rf"\b(?:{verbs})(?: (?!and\b)[\w'’-]+){{0,4}} ?\Z")


def _is_definite(claim: Claim) -> bool:
    """Whether the sentence of a day speaks of "the" event, and of a single one."""
    place = claim.mention.start - claim.passage.start
    around = claim.passage.text[max(0, place - _AROUND) : place + _AROUND]
    events, words = load("en").table("event"), _WORD.findall(fold(around))
    nouns = [index for index, word in enumerate(words) if events.get(word) == claim.about.head]
    return bool(nouns) and nouns[0] > 0 and words[nouns[0] - 1] == "the"


def _is_of_today(*claims: Claim) -> bool:
    """Whether a day is told from the day of the copy: today, yesterday, last night."""
    days = {**load("en").table("day_word"), **load("en").table("day_part")}.keys()
    return any(not days.isdisjoint(_WORD.findall(fold(each.mention.surface))) for each in claims)
