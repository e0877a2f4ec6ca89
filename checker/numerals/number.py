"""A number at a place, as the grammar hands it on."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

__all__ = ["Amount", "Number"]

#: An int where that is exact, which most numbers of an article are, and else a decimal fraction.
Amount = int | Decimal


class Number(NamedTuple):
    """A number at a place, made for every one of an article: a tuple, which is quick to make.

    ``low == high`` unless the words are a vague plural.

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
    low: Amount
    high: Amount
    form: str
    also: tuple[Amount, ...] = ()
    scale: int = 1
    suffix: str = ""

    @property
    def vague(self) -> bool:
        """Whether it is a floor with a soft ceiling."""
        return self.form == "vague"

    @property
    def parted(self) -> bool:
        """Whether it is written with decimals: nobody counts 3.0 ports."""
        return self.form == "digits" and isinstance(self.low, Decimal) and self.scale == 1

    def times(self, end: int, factor: int, *, suffix: str = "") -> Number:
        """With a scale that ends at ``end``."""
        low = whole(self.low * factor)
        return Number(
            self.start,
            end,
            low,
            low if self.low == self.high else whole(self.high * factor),
            self.form,
            tuple(whole(each * factor) for each in self.also),
            self.scale * factor,
            suffix,
        )

    def reaching(self, end: int, amount: Amount, *, scale: int | None = None) -> Number:
        """The exact amount that more words, which end at ``end``, make of it."""
        scale = self.scale if scale is None else scale
        return Number(self.start, end, amount, amount, self.form, (), scale)

    @classmethod
    def exactly(cls, start: int, end: int, value: Amount, form: str) -> Number:
        """The number of one amount."""
        return cls(start, end, value, value, form)


def whole(amount: Amount) -> Amount:
    """The amount as an int if it is one.

    >>> whole(Decimal("2.5") * 1000)
    2500
    """
    if isinstance(amount, int):
        return amount
    return int(amount) if amount == amount.to_integral_value() else amount
