"""Days with which articles begin: the one before that on which, as most say, it happened.

"Patients were wheeled out of the hospital on Monday after the quake" says of no quake that it came
on Monday. But what an accident or a robbery brought about comes behind it, so that an article that
begins with the day before, and never gives the day itself, has one of the two wrong.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from checker.alignment.grounds import are_apart
from checker.alignment.named_days import single_days
from checker.alignment.sudden import told_zone
from checker.claims.senses import WORD
from checker.lexicon import load
from checker.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.values import Claim

__all__ = ["Leads"]

#: So many articles tell an incident of a day first, and what part of those that date it.
_VOICES: Final = 3
_PART: Final = 0.6


class Leads:
    """Grounds for the day an article begins with to stand for the one of its incident.

    Args:
        claims: all claims of the story to the card, of whatever they are.
    """

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._first: dict[str, Claim] = {}
        self._days: dict[str, set[int]] = defaultdict(set)
        self._zoned: set[str] = set()
        firsts: dict[str, dict[str, int]] = defaultdict(dict)
        for claim in sorted(claims, key=lambda each: (each.article, each.mention.start)):
            self._days[claim.article] |= single_days(claim.value, any_week=True)
            if told_zone(claim):
                self._zoned.add(claim.article)
            days = single_days(claim.value)
            if len(days) != 1:
                continue
            self._first.setdefault(claim.article, claim)
            for sort in claim.about.setting.incident:
                firsts[sort].setdefault(claim.article, *days)
        self._settled = {sort: day for sort, told in firsts.items() if (day := _most(told))}

    def day(self, a: Claim, b: Claim) -> tuple[str, ...] | None:
        """Grounds for one of two days to stand where the other should, or None."""
        return self._misplaced(a, b) or self._misplaced(b, a)

    def _misplaced(self, a: Claim, b: Claim) -> tuple[str, ...] | None:
        """Grounds for the day that an article begins with to be a slip for that of an incident."""
        sorts = a.about.setting.opening & b.about.setting.incident & self._settled.keys()
        if not sorts or self._first.get(a.article) != a:
            return None
        told = single_days(b.value)
        sort = next((each for each in sorted(sorts) if told == {self._settled[each]}), None)
        if sort is None or _are_elsewhere(a, b):
            return None
        if single_days(a.value) != {self._settled[sort] - 1} or told & self._days[a.article]:
            return None
        if a.article in self._zoned or _is_night(a):
            return None
        return (f"same subject: {sort}", "an article begins with the day before it happened")


def _most(told: dict[str, int]) -> int | None:
    """The day that enough articles give."""
    day, count = Counter(told.values()).most_common(1)[0]
    return day if count >= max(_VOICES, _PART * len(told)) else None


def _are_elsewhere(a: Claim, b: Claim) -> bool:
    """Whether two clauses are of other places or people; "after the quake" is of no second one."""
    one, other = (replace(each.about, marks=frozenset[str]()) for each in (a, b))
    return are_apart(one, other)


def _is_night(claim: Claim) -> bool:
    """Whether a day is told by its evening or night, in which the next one may have begun."""
    halves = load("en").table("clock_half")
    words = WORD.findall(fold(claim.mention.surface))
    return any(halves.get(word) in ("pm", "night") for word in words)
