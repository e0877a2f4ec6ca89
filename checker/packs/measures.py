"""The unit of a card: money, what units measure, or a unit in words or by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.quantity import units
from checker.lexicon import load
from checker.tables import did_you_mean

if TYPE_CHECKING:
    from checker.shapes import Fields, Mistakes

__all__ = ["check_unit"]

#: So many units are named to who writes one that is like none.
_FEW: Final = 8


def check_unit(card: Fields, mistakes: Mistakes) -> None:
    """Note the unit of a card of kind quantity that nothing is measured in."""
    wanted = card.get("unit")
    if wanted is None or units.known(wanted) or wanted in load("en").table("currency-after"):
        return
    names = ["money", *units.dimensions(), *load("en").table("unit")]
    if wanted not in names:
        near = did_you_mean(wanted, names)
        mistakes.add(
            card.key("unit"),
            f"there is no unit {wanted!r}",
            f"did you mean {near!r}?" if near else f"write one of {', '.join(names[:_FEW])}, ...",
        )
