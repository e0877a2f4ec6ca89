"""Whether what two claims tell of one matter agrees, where both tell anything of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

__all__ = ["agreement", "of_two_questions"]

#: Questions of which one answer may be the other's: how far something is from somewhere, and from
#: the sea; what robbers took, and the damage they did; what somebody is ordered to pay.
_KINDRED: Final = (
    frozenset({"distance", "shore"}),
    frozenset({"theft", "damage"}),
    frozenset({"fine", "damages"}),
)


def agreement(ours: AbstractSet[str], theirs: AbstractSet[str]) -> int:
    """1 if two sets share something, -1 if both have something and share nothing, else 0."""
    if not ours or not theirs:
        return 0
    return -1 if ours.isdisjoint(theirs) else 1


def of_two_questions(ours: AbstractSet[str], theirs: AbstractSet[str]) -> bool:
    """Whether no question of the one, as its words tell, can be one of the other.

    What is not told may be the same: the distance from where, the length of what. A distance may be
    that from the shore.
    """
    return bool(ours and theirs) and not any(
        _may_be_one(one, other) for one in ours for other in theirs
    )


def _may_be_one(one: str, other: str) -> bool:
    (first, *ours), (second, *theirs) = one.split(), other.split()
    if {first, second} in _KINDRED:
        return True
    return first == second and (set(ours) <= set(theirs) or set(theirs) <= set(ours))
