"""What claims tell beside their figures, taken together: when, of which variant, between whom."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.alignment.agreement import agreement, of_two_questions
from checker.values import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from checker.values import About, Claim

__all__ = ["Circumstances"]

#: How many parties a match has.
_SIDES: Final = 2
#: An article's first letters, in which it says what it is about.
_LEAD: Final = 350
#: Days of a year, and days between what is told of one time and what of another.
_A_YEAR: Final = 366
_HALF_A_YEAR: Final = 183


class Circumstances:
    """What some claims tell of their figures, each of it worked out when it is first asked for."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._claims = claims

    def times(self, other: Circumstances) -> float:
        """1 if a date beside the one is a date beside the others, -1 if all of them conflict."""
        verdicts = {
            kinds.compare(ours, theirs).verdict for ours in self._dates for theirs in other._dates
        }
        if Verdict.SAME in verdicts:
            return 1.0
        return -1.0 if verdicts == {Verdict.CONFLICT} else 0.0

    def years_apart(self, other: Circumstances) -> bool:
        """Whether all days beside the one lie half a year and more from all beside the others.

        What was spent in 2006, and what will be in 2015. Where words tell what is asked the days
        may be those of something else: "a ban of 20 months, until May 2014".
        """
        if self._asked or other._asked or not (self._days and other._days):
            return False
        return all(
            first - their_last > _HALF_A_YEAR or their_first - last > _HALF_A_YEAR
            for first, last in self._days
            for their_first, their_last in other._days
        )

    def variants(self, other: Circumstances) -> int:
        """1 if the same variant is spoken of, -1 if another one is."""
        return agreement(self._variants, other._variants)

    def aspects(self, other: Circumstances) -> int:
        """1 if a measure is of the same as that of the others, -1 if it is of something else."""
        return agreement(self._aspects, other._aspects)

    def asked_apart(self, other: Circumstances) -> bool:
        """Whether the words beside them ask two questions."""
        return of_two_questions(self._asked, other._asked)

    def elsewhere(self, other: Circumstances) -> bool:
        """Whether both name people, or places, and not one of them is the same."""
        return agreement(self._people, other._people) < 0 or (
            agreement(self._places, other._places) < 0
        )

    def of_another_time(self, other: Circumstances) -> bool:
        """Whether the one opens with a time long past of which the other has nothing.

        "In June thieves took 900 coins from another museum": told for comparison.
        """
        return {self._then, other._then} == {frozenset({"opens"}), frozenset({""})}

    def events(self, other: Circumstances) -> int:
        """1 if both are said of one event, -1 if of two kinds of event."""
        return agreement(self._heads, other._heads)

    def scopes_part(self, other: Circumstances) -> bool:
        """Whether the one is of a window, or of what there is room for, and the other is not."""
        return self._scopes.isdisjoint(other._scopes)

    def parties(self, other: Circumstances) -> int:
        """1 if two parties are named on both sides, -1 if those of two matches are."""
        ours, theirs = self._parties, other._parties
        shared = max(len(one & two) for one in ours for two in theirs)
        if shared >= _SIDES:
            return 1
        return -1 if all(len(named) >= _SIDES for named in (*ours, *theirs)) else 0

    def only_parties(self, other: Circumstances) -> bool:
        """Whether two parties are named on both sides, and no third one on one of them alone."""
        return any(
            len(one & two) >= _SIDES and (one <= two or two <= one)
            for one in self._parties
            for two in other._parties
        )

    @cached_property
    def leads(self) -> bool:
        """Whether one of the claims stands where its article says what it is about."""
        return self._in_lead > 0

    @cached_property
    def mostly_lead(self) -> bool:
        """Whether half of the claims stand where their articles say what they are about."""
        return 2 * self._in_lead >= len(self._claims)

    @cached_property
    def _in_lead(self) -> int:
        return sum(claim.mention.start < _LEAD for claim in self._claims)

    @cached_property
    def _dates(self) -> frozenset[Any]:
        return frozenset(date for claim in self._claims for date in claim.about.setting.times)

    @cached_property
    def _days(self) -> frozenset[tuple[int, int]]:
        """The first and last days that the dates allow, of those that tell a year."""
        readings = (date.readings[0] for date in self._dates)
        spans = ((each.first, each.last) for each in readings)
        return frozenset(
            (first, last)
            for first, last in spans
            if first is not None and last is not None and last - first <= _A_YEAR
        )

    @cached_property
    def _variants(self) -> frozenset[str]:
        return self._told(lambda about: about.setting.variant)

    @cached_property
    def _aspects(self) -> frozenset[str]:
        return self._told(lambda about: about.setting.aspect)

    @cached_property
    def _asked(self) -> frozenset[str]:
        return self._told(lambda about: about.setting.asked)

    @cached_property
    def _people(self) -> frozenset[str]:
        return frozenset[str]().union(*(claim.about.people for claim in self._claims))

    @cached_property
    def _places(self) -> frozenset[str]:
        return frozenset[str]().union(*(claim.about.places for claim in self._claims))

    @cached_property
    def _scopes(self) -> frozenset[str]:
        return frozenset(claim.about.setting.scope for claim in self._claims)

    @cached_property
    def _then(self) -> frozenset[str]:
        return frozenset(claim.about.setting.then for claim in self._claims)

    @cached_property
    def _heads(self) -> frozenset[str]:
        return self._told(lambda about: about.head)

    @cached_property
    def _parties(self) -> list[frozenset[str]]:
        return [claim.about.people | claim.about.participants for claim in self._claims]

    def _told(self, of: Callable[[About], str]) -> frozenset[str]:
        """What the claims tell of something; "" tells nothing."""
        return frozenset(of(claim.about) for claim in self._claims) - {""}
