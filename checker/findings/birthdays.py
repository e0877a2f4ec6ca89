"""Ages told before and after a birthday: both are right, each on the day of its article."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from checker.lexicon import load
from checker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from checker.values import Claim

__all__ = ["are_across_a_birthday", "have_one_birth"]

#: So many days lie between two ages at least, a rule of thumb: that a birthday falls into a few
#: days is less likely than that one of two articles is wrong.
_APART: Final = dt.timedelta(30)
#: So many years a person has grown older at most who "is now 45", where no article tells its day.
_GROWN: Final = 2


def are_across_a_birthday(
    one: Sequence[Claim], other: Sequence[Claim], published: Mapping[str, dt.date | None]
) -> bool:
    """Whether two sides give ages of a time before and of one after a birthday.

    The days of their articles tell so, or the words of the older side do ("who turned 46 in May").
    What is no age, or not told exactly, is not.

    Args:
        one: the claims of a side, all of one value.
        other: those of another side.
        published: when each article appeared.
    """
    ours, theirs = _age(one[0]), _age(other[0])
    if ours is None or theirs is None:
        return False
    sides = sorted([(ours, one), (theirs, other)], key=lambda told: told[0])
    (less, younger), (more, older) = sides
    days = [[day for each in side if (day := published.get(each.article))]
            for side in (younger, older)]  # fmt: skip
    told = any(map(_has_grown, older))
    if not all(days):
        return told and more - less <= _GROWN
    dated = [each for each in (*one, *other) if published.get(each.article)]
    apart = min(days[1]) - max(days[0])
    return have_one_birth(dated, published) and (told or apart >= _APART)


def have_one_birth(claims: Iterable[Claim], published: Mapping[str, dt.date | None]) -> bool:
    """Whether some day of birth makes every age right on the day that its article appeared."""
    births: list[tuple[int, int, int]] = []
    for claim in claims:
        day, age = published.get(claim.article), _age(claim)
        if day is None or age is None:
            return False
        births.append((day.year - age, day.month, day.day))
    latest = min(births)
    return all((year - 1, month, day) < latest for year, month, day in births)


def _age(claim: Claim) -> int | None:
    """The age that a claim gives, in whole years; None for what is no age."""
    low = getattr(claim.value, "low", None)
    is_age = getattr(claim.value, "unit", "") == "year-of-age"
    return int(low) if is_age and low is not None else None


def _has_grown(claim: Claim) -> bool:
    """Whether an age is told as one that has just changed: now 45, who turned 46."""
    return fold(claim.about.left) in load("en").table("age-grown")
