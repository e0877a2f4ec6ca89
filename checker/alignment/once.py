"""What a story has once: the depth of an earthquake, the turnout of an election."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.kinds.quantity.units import is_currency
from checker.lexicon import load

if TYPE_CHECKING:
    from checker.values import Claim

__all__ = ["had_once"]


def had_once(claim: Claim) -> str:
    """What a figure is of, if a story has that once; "" if it may have many.

    A magnitude of which nothing else is told is that of the main shock.
    """
    value: Any = claim.value
    dimension = "money" if is_currency(value.unit) else value.dimension
    aspect = claim.about.setting.aspect
    name = f"{dimension} {aspect or (dimension if dimension == 'magnitude' else '')}"
    return name if name in load("en").table("had-once") else ""
