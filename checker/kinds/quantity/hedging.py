"""What hedges make of an amount, and amounts of intervals."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from checker.numerals import Amount

__all__ = ["Interval", "hedged", "of_range"]

_TENTH: Final = Decimal("0.1")


class Interval(NamedTuple):
    """The amounts that a number and its hedge allow."""

    low: Amount | None
    high: Amount | None
    low_open: bool = False
    high_open: bool = False
    soft: bool = False


def of_range(low: Amount, high: Amount, *, soft: bool = False) -> Interval:
    """The interval between two amounts, whichever is named first."""
    return Interval(low, high, soft=soft) if low <= high else Interval(high, low, soft=soft)


def hedged(  # noqa: PLR0911  (one return a hedge)
    interval: Interval, hedge: str | None
) -> Interval:
    """The interval, widened by a hedge; a negative amount is widened towards and away from zero.

    about: a tenth either way; near: from 0.9 N to N; past: from N to 1.1 N, without N; above and
    from: N and more, without and with N; below: less than N; to: 0 to N.

    >>> about = hedged(of_range(Decimal(100), Decimal(100)), "about")
    >>> about.low, about.high
    (Decimal('90.0'), Decimal('110.0'))
    """
    low, high = interval.low, interval.high
    if hedge is None or hedge == "exact" or low is None or high is None:
        return interval
    if hedge == "about":
        return Interval(low - _tenth(low), high + _tenth(high), soft=interval.soft)
    if hedge == "near":
        return Interval(low - _tenth(low), high, soft=interval.soft)
    if hedge == "past":
        return Interval(low, high + _tenth(high), low_open=True, soft=interval.soft)
    if hedge in ("above", "from"):
        return Interval(low, None, low_open=hedge == "above")
    if interval.soft:
        # "up to tens of thousands" has no ceiling that anybody could hold on to
        return Interval(0, high, soft=True)
    # nothing is less than nought and at least nought
    floor = 0 if high > 0 or (high == 0 and hedge == "to") else None
    return Interval(floor, high, high_open=hedge == "below")


def _tenth(amount: Amount) -> Decimal:
    return (amount if amount >= 0 else -amount) * _TENTH
