"""A number at a place, as the grammar hands it on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

__all__ = ["Number"]


@dataclass(frozen=True, slots=True)
class Number:
    """A number at a place. ``low == high`` unless the words are a vague plural.

    Attributes:
        start: where it begins.
        end: where it ends, scale word included.
        low: its amount, or the floor of a vague plural.
        high: its amount, or the soft ceiling of a vague plural.
        form: "digits", "words", "fraction" or "vague".
        also: less likely values of the same digits.
        scale: the factor of the scale word or suffix that ends it, 1 if none; the first end of a
            range may share it ("2 to 3 million").
        suffix: the letter that is its scale ("m"), which a unit may be too.
    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    form: str
    also: tuple[Decimal, ...] = ()
    scale: Decimal = Decimal(1)
    suffix: str = ""

    @property
    def vague(self) -> bool:
        """Whether it is a floor with a soft ceiling."""
        return self.form == "vague"

    def times(self, end: int, factor: Decimal, *, suffix: str = "") -> Number:
        """With a scale that ends at ``end``."""
        return replace(
            self,
            end=end,
            low=self.low * factor,
            high=self.high * factor,
            also=tuple(each * factor for each in self.also),
            scale=self.scale * factor,
            suffix=suffix,
        )

    @classmethod
    def exactly(cls, start: int, end: int, value: Decimal, form: str) -> Number:
        """The number of one amount."""
        return cls(start, end, value, value, form)
