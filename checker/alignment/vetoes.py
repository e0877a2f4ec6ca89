"""What tells two figures of one thing apart, however likely they seem to answer one question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from checker.alignment.amounts import moves
from checker.lexicon import load, slips

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from checker.alignment.answers import Side
    from checker.alignment.circumstances import Circumstances
    from checker.values import Claim

__all__ = ["are_of_two", "are_of_two_times", "are_unlike"]

#: What is told apart by its aspect: percentages of two things, the quake and its aftershocks.
_BY_ASPECT: Final = frozenset({"share", "magnitude"})


def are_unlike(thing: str, ours: Circumstances, theirs: Circumstances) -> bool:
    """Whether figures of a thing need more in common than two claims have by all they tell."""
    if ours.asked_apart(theirs):
        return True
    if thing == "ordinal":  # the 79th and the 85th of a kind are two
        return ours.times(theirs) <= 0
    if thing in load("en").table("of-a-match") and _of_two_matches(ours, theirs):
        return True
    if thing == "score":
        return ours.parties(theirs) < 0
    return thing in _BY_ASPECT and ours.aspects(theirs) < 0


def are_of_two(thing: str, claim: Claim, witness: Claim) -> bool:
    """Whether two figures are of two people, members of one series, years or days."""
    ours, theirs = claim.about, witness.about
    return (
        _are_two(ours.owner, theirs.owner)
        or _are_others(ours.setting.models, theirs.setting.models)
        or (moves(thing) and ours.setting.year != theirs.setting.year)
        or _of_two_days(claim, witness)
    )


def are_of_two_times(side: Side, theirs: Circumstances) -> bool:
    """Whether figures are told of two times that lie far from each other.

    Of what a story has once the days beside it may be those of other things.
    """
    if side.told.of_another_time(theirs):
        return True
    return not side.once and side.told.years_apart(theirs)


def _of_two_matches(ours: Circumstances, theirs: Circumstances) -> bool:
    """Whether figures are of two days, and not said of the same two parties."""
    return ours.times(theirs) < 0 and not ours.only_parties(theirs)


def _of_two_days(claim: Claim, witness: Claim) -> bool:
    """Whether both give the wins and losses of a team up to a day, and not surely up to one."""
    if not (_is_standing(claim) and _is_standing(witness)):
        return False
    ours, theirs = claim.about.setting.day, witness.about.setting.day
    return ours is None or ours != theirs


def _is_standing(claim: Claim) -> bool:
    """Whether a score stands in brackets, as the wins and losses of a team do."""
    value: Any = claim.value
    at = claim.mention.start - claim.passage.start
    return bool(value.parts) and claim.passage.text[at - 1 : at] == "("


def _are_two(name: str, other: str) -> bool:
    """Whether two names are told, and are no spellings of one."""
    if not name or not other or name == other:
        return False
    return slips.name(name, other) is None and slips.name(other, name) is None


def _are_others(models: AbstractSet[tuple[str, str]], others: AbstractSet[tuple[str, str]]) -> bool:
    """Whether both name members of one series, and none that is the same: the i5 and the i7."""
    shared = {name for name, _ in models} & {name for name, _ in others}
    return bool(shared) and models.isdisjoint(others)
