"""Quantities: counts, measures, money, shares, ages, scores; with hedges and what is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.kinds.quantity.comparing import bounds_differ, compare
from checker.kinds.quantity.finding import find
from checker.kinds.quantity.naming import heading, label
from checker.kinds.quantity.notation import class_of, read, show
from checker.kinds.quantity.value import Quantity
from checker.kinds.quantity.vary import vary

if TYPE_CHECKING:
    from checker.values import Anchors

__all__ = [
    "Quantity",
    "bounds_differ",
    "class_of",
    "compare",
    "find",
    "heading",
    "label",
    "narrow",
    "read",
    "show",
    "vary",
]


def narrow(value: Quantity, anchors: Anchors) -> tuple[Quantity, str]:  # noqa: ARG001  (of the protocol)
    """The value as it is: no anchor tells more of an amount."""
    return value, ""
