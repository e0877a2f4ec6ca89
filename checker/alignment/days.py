"""Days of events: those clearly of one event, and written ones in each other's place.

"On 19 November the frigate sank a trawler" and "the sinking of the trawler on 18 November" have
little in common but the event; that both dates are written out, lie close together, and that
neither article knows the other's, tells that one of them is a slip.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.alignment.grounds import are_apart, common, is_written_out, parties, weekdays
from checker.alignment.leads import Leads
from checker.alignment.likeness import Likeness
from checker.alignment.milestones import Milestones
from checker.alignment.named_days import named, single_days
from checker.alignment.occasions import Occasions
from checker.alignment.sudden import dated_twice
from checker.alignment.telling import event, words
from checker.values import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.values import Claim

__all__ = ["Days"]

#: How alike what is said beside two dates must be (see ``Likeness``), rules of thumb: more for
#: years, since much that is told by its year alone comes round again (elections, prizes), and for
#: weekdays, of which every article names some.
_ALIKE: Final = {"day": 1.4, "month": 1.4, "year": 2.2, "weekday": 3.5}
#: How far two days and two months lie apart at most of which one is a slip for the other.
_CLOSE: Final = {"day": 10, "month": 2}
#: How far apart an article dates one event when it contradicts itself.
_BESIDE: Final = 3
#: Days in which each weekday comes once, but for the first of them.
_WEEK: Final = 6


class Days:
    """Grounds for two days to be those of one event.

    Args:
        claims: all claims of the story to the card that say what they are about.
        unclear: those that do not, whose days are stated all the same.
    """

    def __init__(self, claims: Sequence[Claim], unclear: Sequence[Claim] = ()) -> None:
        self._likeness = Likeness(claims)
        self._occasions = Occasions(claims)
        self._milestones = Milestones(claims)
        self._leads = Leads([*claims, *unclear])
        self._stated: dict[str, set[Any]] = {}
        for claim in claims:
            self._stated.setdefault(claim.article, set()).add(claim.value)

    def common(self, a: Claim, b: Claim) -> tuple[str, ...] | None:
        """Grounds for two claims to speak of the same event, or None."""
        return (
            self._of_one_head(a, b)
            or self._occasions.day(a, b, _could_be_one)
            or self._milestones.year(a, b)
            or self._leads.day(a, b)
        )

    def _of_one_head(self, a: Claim, b: Claim) -> tuple[str, ...] | None:
        if not a.about.head or a.about.head != b.about.head:
            return None
        return common(a, b) or self._in_place(a, b) or dated_twice(a, b, _side_by_side)

    def _in_place(self, a: Claim, b: Claim) -> tuple[str, ...] | None:
        """Grounds for one day to stand where the other one should, or the other way round."""
        one, other = a.about, b.about
        if a.article == b.article or are_apart(one, other):
            return None
        unit = _unit(a, b)
        if unit is None:
            return None
        if self._states(a.article, b.value) or self._states(b.article, a.value):
            return None
        if self._likeness.of(a, b) < _ALIKE[unit]:
            return None
        shared = (one.words | one.setting.wider) & (other.words | other.setting.wider)
        return (
            f"same subject: {event((a, b))}",
            *parties(a, b),
            f"same words in the sentence: {', '.join(words(shared, (a, b)))}",
            "neither article gives the date of the other",
        )

    def _states(self, article: str, value: Any) -> bool:
        """Whether an article gives a day, of whatever event."""
        return any(
            kinds.compare(each, value).verdict is Verdict.SAME for each in self._stated[article]
        )


def _unit(a: Claim, b: Claim) -> str | None:
    """What two dates name, if they are such that one may be a slip for the other."""
    if is_written_out(a) and is_written_out(b):
        return _near(a.value, b.value)
    ours, theirs = weekdays(a), weekdays(b)
    clash = kinds.compare(a.value, b.value).verdict is Verdict.CONFLICT
    return "weekday" if ours and theirs and ours.isdisjoint(theirs) and clash else None


def _side_by_side(a: Claim, b: Claim) -> bool:
    """Whether two claims name two days next to each other, or nearly so.

    Thursday and Friday do, though the nearest Thursday to a day is that of the week behind Friday.
    """
    ours, theirs = single_days(a.value), single_days(b.value)
    if _are_near(ours, theirs, _BESIDE):
        return True
    if not (weekdays(a) and weekdays(b) and _are_near(ours, theirs, _WEEK)):
        return False
    return _are_near(single_days(a.value, any_week=True), theirs, _BESIDE) or _are_near(
        ours, single_days(b.value, any_week=True), _BESIDE
    )


def _are_near(ours: set[int], theirs: set[int], gap: int) -> bool:
    return any(0 < abs(day - other) <= gap for day in ours for other in theirs)


def _could_be_one(a: Claim, b: Claim) -> bool:
    """Whether one of two dates may be a slip for the other.

    Two days side by side, weekdays of no known week, or months and years that nearly agree.
    """
    if single_days(a.value) and single_days(b.value):
        return _side_by_side(a, b)
    if is_written_out(a) and is_written_out(b) and _near(a.value, b.value) in ("month", "year"):
        return True
    ours, theirs = weekdays(a), weekdays(b)
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _near(one: Any, other: Any) -> str | None:
    """What two dates name, if both name days, months or years close together but not the same."""
    yearless = any(reading.periodic for each in (one, other) for reading in each.readings)
    ours, theirs = (
        [found for each in value.readings if (found := named(each, yearless=yearless))]
        for value in (one, other)
    )
    return next(
        (
            unit
            for unit, place in ours
            for of, there in theirs
            if unit == of and place != there and _close(unit, place, there)
        ),
        None,
    )


def _close(unit: str, one: int, other: int) -> bool:
    """Whether one of two days, months or years may be a slip for the other."""
    if unit == "year":
        return sum(a != b for a, b in zip(str(one), str(other), strict=False)) == 1
    return abs(one - other) <= _CLOSE[unit]
