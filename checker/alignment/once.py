"""What a story has once: the depth of an earthquake, the turnout of an election, the hostages.

Other questions it may have answered for several things, if hardly in one article: how long
something lasted, or was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from checker.kinds.quantity.units import measured_by
from checker.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from checker.alignment.answers import Question, Side
    from checker.values import Claim

__all__ = ["AWAY", "Once", "asked_once", "had_once"]

#: How far what is told of is from a place that is named, what somebody has, how many of a make.
_NAMED: Final = ("distance ", "owned ", "make ")
#: How far it was from somewhere, which articles may tell by figures of any size.
AWAY: Final = frozenset({"distance", "shore"})


def asked_once(claim: Claim) -> str:
    """The question that a figure answers, if an article rarely has two answers to it; else ""."""
    value: Any = claim.value
    lexicon, asked = load("en"), claim.about.setting.asked.partition(" ")[0]
    if f"{asked} {value.unit}" in lexicon.table("asked-of-a-moment"):
        return ""
    return lexicon.value("asked-once", asked) or lexicon.value("count-once", asked) or ""


def had_once(claim: Claim) -> str:
    """What a figure is of, if a story has that once; "" if it may have many."""
    value: Any = claim.value
    setting = claim.about.setting
    if setting.asked.startswith(_NAMED):
        return setting.asked
    measured, lexicon = measured_by(value.unit), load("en")
    of = lexicon.value("had-once", f"{measured} {setting.aspect}")
    if of or (measured == "count" and value.figure == 1):
        return of or ""  # one hostage is one of them
    return lexicon.value("had-once", f"{measured} of {value.counted}") or ""


class Once:
    """Which answers each article gives to questions that it should answer once.

    Args:
        question: the figures of a story that are of one thing.
        of: which of those questions a claim answers, "" for none.
    """

    def __init__(self, question: Question, of: Callable[[Claim], str]) -> None:
        self._question = question
        self._of = of
        self._given: dict[tuple[str, str], list[int]] = {}
        for side in question.sides:
            for asked in self._asked(side):
                self._given.setdefault((side.article, asked), []).append(side.answer)

    def one_each(self, side: Side, claims: Iterable[Claim]) -> bool:
        """Whether a side, and the article of a claim, each give one figure for one question.

        An article that gives both speaks of two things, but of two magnitudes of one quake.
        """
        asked, found = self._asked(side), False
        for claim in claims if asked else ():
            if (one := self._of(claim)) in asked:
                theirs = self._given[claim.article, one]
                if self._fit(theirs, side):
                    return False
                found |= len(theirs) == len(self._given[side.article, one]) == 1
        return found

    def _asked(self, side: Side) -> frozenset[str]:
        return frozenset(map(self._of, side.claims)) - {""}

    def _fit(self, answers: Iterable[int], side: Side) -> bool:
        """Whether an answer of another article to the question is that of a side as well."""
        clash = self._question.clash
        fit = any(not clash(each, side.answer) for each in answers)
        return fit and self._question.thing != "magnitude"
