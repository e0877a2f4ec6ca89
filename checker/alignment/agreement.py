"""Whether what two claims tell of one matter agrees, where both tell anything of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

__all__ = ["agreement"]


def agreement(ours: AbstractSet[str], theirs: AbstractSet[str]) -> int:
    """1 if two sets share something, -1 if both have something and share nothing, else 0."""
    if not ours or not theirs:
        return 0
    return -1 if ours.isdisjoint(theirs) else 1
