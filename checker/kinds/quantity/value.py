"""The value class: an interval of amounts, what it is measured in and what it counts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import ClassVar

from checker.kinds.quantity.units import unit

__all__ = ["Quantity", "exactly", "step_of"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """All amounts that the words allow.

    Amounts stand in the unit in which they are written (``checker.kinds.quantity.units``): 10
    miles stay 10 miles, and ``compare`` converts. Hedges are applied already: "about 100" is 90 to
    110.

    Attributes:
        low: the least amount, None if there is no floor.
        high: the greatest amount, None if there is no ceiling.
        low_open: the floor itself is excluded ("more than").
        high_open: the ceiling itself is excluded ("fewer than").
        unit: "" for a plain count, a currency code ("USD"), or a unit ("percent", "mile",
            "year-of-age", "ordinal", "score").
        counted: the lexical class of what is counted ("troops", "killed"), the singular of its noun
            where that is in no class, "" if the words do not say.
        soft: the ceiling is soft, as that of "thousands".
        parts: the figures of a score, the greater first; empty for everything else.
        also: less likely readings of the same words (1.234 as 1,234).
    """

    kind: ClassVar[str] = "quantity"

    low: float | None
    high: float | None
    low_open: bool = False
    high_open: bool = False
    unit: str = ""
    counted: str = ""
    soft: bool = False
    parts: tuple[float, ...] = ()
    also: tuple[Quantity, ...] = ()

    @property
    def exact(self) -> bool:
        """Whether the words allow one amount only."""
        if self.parts:
            return not self.soft
        return self.low is not None and self.low == self.high and not self.soft

    @property
    def figure(self) -> float:
        """The amount that the words name, in the base unit: 100 of "about 100", "over 100"."""
        measure = unit(self.unit)
        if self.low is None or self.high is None or not self.low:
            amount = self.high if self.low in (None, 0) else self.low
        else:
            amount = (self.low + self.high) / 2
        return (amount or 0.0) * measure.factor + measure.offset

    @property
    def readings(self) -> tuple[Quantity, ...]:
        """This reading alone, then the less likely ones."""
        return (replace(self, also=()), *self.also) if self.also else (self,)

    @property
    def dimension(self) -> str:
        """What the unit measures: "length", "USD"; "" for a plain count."""
        return unit(self.unit).dimension


def exactly(amount: float, *, unit: str = "", counted: str = "") -> Quantity:
    """The quantity of one amount."""
    return Quantity(amount, amount, unit=unit, counted=counted)


@lru_cache(maxsize=4096)
def step_of(amount: float) -> Decimal:
    """What the last significant digit of an amount stands for.

    >>> step_of(100_000.0), step_of(98_500.0), step_of(4.25)
    (Decimal('1E+5'), Decimal('1E+2'), Decimal('0.01'))
    """
    digits = Decimal(repr(amount)).normalize()
    exponent = digits.as_tuple().exponent
    assert isinstance(exponent, int)
    return Decimal(1).scaleb(exponent)
