"""What a story has once: the depth of an earthquake, the turnout of an election."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.kinds.quantity.units import measured_by
from checker.lexicon import load

if TYPE_CHECKING:
    from checker.values import Claim

__all__ = ["had_once"]


def had_once(claim: Claim) -> str:
    """What a figure is of, if a story has that once; "" if it may have many."""
    value: Any = claim.value
    of = f"{measured_by(value.unit)} {claim.about.setting.aspect}"
    return load("en").value("had-once", of) or ""
