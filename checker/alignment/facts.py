"""A fact of a story: claims that speak of one thing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.values import Claim, Tolerance

__all__ = ["Fact"]


@dataclass(frozen=True, slots=True)
class Fact:
    """Claims of one rule about one thing; ``grounds`` say why they were held to be that.

    Claims that say the same of the same have one profile: ``profiles`` gives its number for each
    claim. ``pairs`` are the comparable profiles, None where all are (a card that asks one
    question). ``tolerance`` is by how much values of this fact may differ and still fit.
    ``assured`` is whether the claims are beyond doubt about one thing.
    """

    rule: str
    kind: str
    subject: str
    claims: tuple[Claim, ...]
    grounds: tuple[str, ...] = ()
    profiles: tuple[int, ...] = field(default=(), repr=False)
    pairs: frozenset[tuple[int, int]] | None = field(default=None, repr=False)
    tolerance: Tolerance | None = None
    assured: bool = True
