"""Days and hours of what a story has once: the incident it tells of, and each thing yet to come.

A ferry that "turned turtle on Sunday" and one that "sank on Monday" share no word. But an article
tells of its incident first, and news of one story are of one incident; and of what is planned a
story has one day: one inauguration, one release, one closing of the deal.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.alignment.grounds import are_apart, is_written_out, parties, weekdays
from checker.alignment.sudden import is_of_today, told_zone
from checker.alignment.telling import occasion
from checker.claims.senses import WORD
from checker.lexicon import load
from checker.text import plain
from checker.values import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from checker.values import About, Claim

__all__ = ["Occasions"]

#: What comes to one country on one day and to the next on another.
_BY_MARKET: Final = frozenset({"release", "premiere", "delivery"})
#: What comes again and again: a case has many days in court.
_ONE_AFTER_ANOTHER: Final = frozenset({"court date"})
#: Who plays a game against each other.
_SIDES: Final = 2
#: So many articles bear out a day against one told from the day of its copy.
_BORNE_OUT: Final = 2
#: Marks that tell when, or of whom, and not which event is meant.
_OF_TIME: Final = frozenset({"after", "before", "later", "new", "next", "again"})


class Occasions:
    """Grounds for two days or hours to be those of one incident, or of one plan.

    Args:
        claims: all claims of the story to the card.
    """

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._incidents: dict[str, list[Claim]] = defaultdict(list)
        self._planned: dict[tuple[str, str], list[Claim]] = defaultdict(list)
        self._stated: dict[str, list[Any]] = defaultdict(list)
        for claim in sorted(claims, key=lambda each: (each.article, each.mention.start)):
            self._stated[claim.article].append(claim.value)
            if claim.about.setting.incident and not _is_counted_on(claim):
                self._incidents[claim.article].append(claim)
            if claim.about.setting.plan:
                self._planned[claim.article, claim.about.setting.plan].append(claim)

    def day(
        self, a: Claim, b: Claim, near: Callable[[Claim, Claim], bool]
    ) -> tuple[str, ...] | None:
        """Grounds for two days to be those of one incident or plan, or None.

        Args:
            a: one claim.
            b: one of another article.
            near: whether two days are so close that they may be those of one event.
        """
        if a.article == b.article:
            return None
        return self._of_one_plan(a, b, near) or self._of_one_incident(a, b, near)

    def hour(self, a: Claim, b: Claim) -> tuple[str, ...] | None:
        """Grounds for two hours to be those of one incident, or None.

        An article that gives several hours at which something befell tells of several steps.
        """
        if a.article == b.article or not _alike_zoned(a, b):
            return None
        sorts = _sorts(a, b)
        if not sorts or not all(self._is_sole(each, sorts) for each in (a, b)):
            return None
        why = "each article tells one hour at which it happened"
        return _grounds(a, b, why, are_apart=_are_marked)

    def _of_one_plan(
        self, a: Claim, b: Claim, near: Callable[[Claim, Claim], bool]
    ) -> tuple[str, ...] | None:
        plan = a.about.setting.plan
        if not plan or plan != b.about.setting.plan:
            return None
        if not all(_is_one(self._planned[each.article, plan]) for each in (a, b)):
            return None
        if self._states(a.article, b) or self._states(b.article, a):
            return None  # "he appeared on Friday and is due back on 9 July"
        if plan in _BY_MARKET and _nations(a) != _nations(b):
            return None
        if plan in _ONE_AFTER_ANOTHER and not near(a, b):
            return None
        why = "each article tells one day yet to come for it"
        return _grounds(a, b, why)

    def _of_one_incident(
        self, a: Claim, b: Claim, near: Callable[[Claim, Claim], bool]
    ) -> tuple[str, ...] | None:
        sorts = _sorts(a, b)
        if not sorts or not all(self._is_first(each, sorts) for each in (a, b)):
            return None
        if not _alike_zoned(a, b) or not near(a, b):
            return None
        if self._states(a.article, b) or self._states(b.article, a):
            return None
        if not _are_of_same(a, b, sorts):
            return None
        if not all(self._is_borne_out(*each) for each in ((a, b), (b, a))):
            return None
        why = "each article tells it first of what happened"
        return _grounds(a, b, why, are_apart=_are_marked)

    def _is_first(self, claim: Claim, sorts: frozenset[str]) -> bool:
        """Whether a claim gives the first day of such an incident that its article tells."""
        return next(iter(self._told(claim.article, sorts)), None) == claim

    def _told(self, article: str, sorts: frozenset[str]) -> list[Claim]:
        """The days or hours of some sorts of incident that an article tells, in its order."""
        told = self._incidents.get(article, ())
        return [each for each in told if each.about.setting.incident & sorts]

    def _is_sole(self, claim: Claim, sorts: frozenset[str]) -> bool:
        """Whether its article tells no other hour of such an incident."""
        told = [each for each in self._told(claim.article, sorts) if _alike_zoned(each, claim)]
        return claim in told and _is_one(told)

    def _states(self, article: str, claim: Claim) -> bool:
        """Whether an article gives the day of a claim, of whatever event."""
        return any(_same(each, claim.value) for each in self._stated[article])

    def _is_borne_out(self, claim: Claim, other: Claim) -> bool:
        """Whether a day may be held against one that is told from the day of its copy.

        Copy is dated wrong and printed again, so that two articles have to say otherwise.
        """
        if weekdays(other) or is_written_out(other) or not is_of_today(other):
            return True
        told = [each[0] for each in self._incidents.values() if each]
        return sum(not _differ(each.value, claim.value) for each in told) >= _BORNE_OUT


def _are_of_same(a: Claim, b: Claim, sorts: frozenset[str]) -> bool:
    """Whether two incidents are those of the same people, where each has one for itself.

    A team has many games, so that both sides have to be named.
    """
    ours, theirs = a.about.people, b.about.people
    shared = ours & theirs
    if sorts == {"game"}:
        return len(shared) >= _SIDES and (ours <= theirs or theirs <= ours)
    return bool(shared) or not sorts <= load("en").table("incident_of_one").keys()


def _grounds(
    a: Claim,
    b: Claim,
    why: str,
    are_apart: Callable[[About, About], bool] = are_apart,
) -> tuple[str, ...] | None:
    one, other = (replace(each.about, marks=each.about.marks - _OF_TIME) for each in (a, b))
    if are_apart(one, other):
        return None
    return (f"same subject: {occasion((a, b))}", *parties(a, b), why)


def _are_marked(one: About, other: About) -> bool:
    """Whether one of two incidents is another one of its kind, in another place or of others."""
    ours, theirs = (each.people & each.participants for each in (one, other))
    if ours and theirs and not ours & theirs:
        return True
    nations = [each.participants & _all_nations() for each in (one, other)]
    if all(nations) and nations[0].isdisjoint(nations[1]):
        return True
    if one.places and other.places and _words_of(one.places).isdisjoint(_words_of(other.places)):
        return True
    return one.marks != other.marks


def _words_of(places: Iterable[str]) -> set[str]:
    """The words of some places: "8 km of Alexandria" and "Alexandria" are one as far as they go."""
    return {word for place in places for word in WORD.findall(plain(place)) if len(word) > 2}


def _is_counted_on(claim: Claim) -> bool:
    """Whether a day is told from another one of its text: two days later."""
    words = WORD.findall(plain(claim.mention.surface))
    return not load("en").table("counted_on").keys().isdisjoint(words)


def _nations(claim: Claim) -> frozenset[str]:
    return claim.about.participants & _all_nations()


@lru_cache(maxsize=1)
def _all_nations() -> frozenset[str]:
    return frozenset(load("en").table("country").values())


def _sorts(a: Claim, b: Claim) -> frozenset[str]:
    """The sorts of incident of which both of two claims may tell."""
    return a.about.setting.incident & b.about.setting.incident


def _alike_zoned(a: Claim, b: Claim) -> bool:
    return told_zone(a) == told_zone(b)


def _is_one(claims: Iterable[Claim]) -> bool:
    """Whether no two of some claims differ."""
    return not any(_differ(one.value, other.value) for one, other in combinations(claims, 2))


def _differ(one: Any, other: Any) -> bool:
    return kinds.compare(one, other).verdict is Verdict.CONFLICT


def _same(one: Any, other: Any) -> bool:
    return kinds.compare(one, other).verdict is Verdict.SAME
