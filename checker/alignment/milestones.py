"""Years of one milestone of one thing: the year in which the church was built.

What a thing has once it has in one year, so that two articles that give a year each differ on it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.values import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.values import Claim

__all__ = ["Milestones"]

_YEAR: Final = re.compile(r"(?<!\d)[12][0-9]{3}(?!\d)")


class Milestones:
    """Grounds for two years to be those of one milestone.

    Args:
        claims: all claims of the story to the card.
    """

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._told: dict[tuple[str, str], list[Any]] = defaultdict(list)
        self._years: dict[str, set[str]] = defaultdict(set)
        for claim in claims:
            self._years[claim.article] |= _years(claim)
            for milestone in claim.about.setting.milestones:
                self._told[claim.article, milestone].append(claim.value)

    def year(self, a: Claim, b: Claim) -> tuple[str, ...] | None:
        """Grounds for two years to be those of one milestone, or None."""
        shared = a.about.setting.milestones & b.about.setting.milestones
        if not shared or a.article == b.article or _name_others(a, b):
            return None
        if self._years[a.article] & _years(b) or self._years[b.article] & _years(a):
            return None if _years(a) != _years(b) else self._grounds(shared)
        told = {each for each in shared if self._is_one(a.article, each)}
        return self._grounds({each for each in told if self._is_one(b.article, each)})

    def _grounds(self, shared: set[str] | frozenset[str]) -> tuple[str, ...] | None:
        if not shared:
            return None
        return (f"same milestone: {min(shared)}", "each article gives one year for it")

    def _is_one(self, article: str, milestone: str) -> bool:
        """Whether an article tells a milestone of a single year."""
        return not any(
            kinds.compare(one, other).verdict is Verdict.CONFLICT
            for one, other in combinations(self._told[article, milestone], 2)
        )


def _name_others(a: Claim, b: Claim) -> bool:
    """Whether two claims name other people and things beside their years."""
    ours, theirs = (
        {word for name in each.about.people for word in name.split()} for each in (a, b)
    )
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _years(claim: Claim) -> set[str]:
    return set(_YEAR.findall(claim.mention.surface))
