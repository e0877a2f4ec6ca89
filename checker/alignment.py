"""Which claims speak of the same thing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.values import Claim

__all__ = ["Fact"]


@dataclass(frozen=True, slots=True)
class Fact:
    """Claims of one rule about one thing; ``grounds`` say why they were held to be that."""

    rule: str
    kind: str
    subject: str
    claims: tuple[Claim, ...]
    grounds: tuple[str, ...] = ()
