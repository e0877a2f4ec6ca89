"""How two quantities stand to each other.

Sets are compared, with three widenings. A soft ceiling is no ceiling. A bare number allows what
its last significant digit allows when the other is finer: half of that digit and at most a tenth,
and only where the digit stands for 100 or more, or is a decimal (100,000 and 98,500; 4.5 and 4.51,
but not 20 and 21). And an amount in another unit of the same dimension was converted and rounded
(16 kilometres, 10 miles): each side then allows half of its last digit.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from math import inf
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.naming import label
from checker.kinds.quantity.slips import slip_between, slip_of_scores
from checker.kinds.quantity.units import unit
from checker.kinds.quantity.value import step_of
from checker.values import Comparison, Verdict

if TYPE_CHECKING:
    from checker.kinds.quantity.value import Quantity

__all__ = ["bounds_differ", "compare"]

#: A story gives the same quantities over and over.
_QUANTITIES: Final = 4096
#: From so many steps on an amount is given so finely that one step is no difference.
_PRECISE: Final = 100
#: What is read off a scale, from which amount in tens, and half of ten.
_READ_OFF: Final = frozenset({"speed", "length"})
_IN_TENS: Final = 100
_HALF_OF_TEN: Final = 5
#: Units of which the first is often said for the second.
_AT_SEA: Final = {"mile", "nautical-mile"}


@dataclass(frozen=True, slots=True)
class _Span:
    """A quantity on the scale of its dimension's base unit; a soft ceiling is infinite."""

    low: float
    high: float
    low_open: bool
    high_open: bool


def compare(a: Quantity, b: Quantity) -> Comparison:
    """Pure set algebra: symmetric in verdict, certainty and slip; SAME is an equivalence."""
    apart = _not_comparable(a, b)
    if apart is not None:
        return apart
    if _canonical(a) == _canonical(b):
        return Comparison(Verdict.SAME, f"both say {label(a)}")
    if not a.parts and any(_fit(one, other) for one in a.readings[:1] for other in b.readings[:1]):
        return Comparison(Verdict.COMPATIBLE, _fitting(a, b))
    if {a.unit, b.unit} == _AT_SEA and _amount(a) == _amount(b):
        return Comparison(Verdict.COMPATIBLE, "miles at sea are nautical miles")
    lifted = bool(a.parts or a.also or b.also) and any(
        _fit(one, other) for one in a.readings for other in b.readings
    )
    clash = None if a.unit == b.unit or not _same_figures(a, b) else "unit confused"
    return Comparison(
        Verdict.CONFLICT,
        f"{label(a)} and {label(b)} cannot both be right",
        certain=not lifted,
        slip=clash or _slip(a, b),
    )


def bounds_differ(a: Quantity, b: Quantity) -> bool:
    """Whether both are bounds of one direction and their limits differ by more than a tenth.

    "More than 26,000" and "more than 31,000" are compatible as sets; an editor wants to know all
    the same. Amounts that are not comparable do not differ.
    """
    if _not_comparable(a, b) is not None or a.parts or b.parts:
        return False
    one, other = _span(a), _span(b)
    if a.soft or b.soft:
        return False
    if one.high == other.high == inf:
        limits = (one.low, other.low)
    elif _bound_above(a) and _bound_above(b):
        limits = (one.high, other.high)
    else:
        return False
    return abs(limits[0] - limits[1]) > 0.1 * max(abs(limits[0]), abs(limits[1]))


def _bound_above(quantity: Quantity) -> bool:
    return quantity.high is not None and (quantity.low is None or quantity.low == 0)


def _not_comparable(a: Quantity, b: Quantity) -> Comparison | None:
    """The UNKNOWN of two quantities that measure or count different things."""
    if a.dimension != b.dimension or bool(a.parts) != bool(b.parts):
        return Comparison(
            Verdict.UNKNOWN, f"{label(a)} and {label(b)} are not measured in the same unit"
        )
    if a.counted and b.counted and a.counted != b.counted:
        return Comparison(Verdict.UNKNOWN, f"{label(a)} and {label(b)} do not count the same thing")
    return None


@lru_cache(maxsize=_QUANTITIES)
def _canonical(quantity: Quantity) -> tuple[object, ...]:
    """Equal for quantities that are the same set, whatever the unit in which they are written."""
    span = _span(quantity)
    return (
        _rounded(span.low),
        _rounded(span.high),
        span.low_open,
        span.high_open,
        None
        if quantity.high is None or not quantity.soft
        else _rounded(_base(quantity, quantity.high)),
        quantity.dimension,
        quantity.counted,
        quantity.parts,
        tuple(_canonical(each) for each in quantity.also),
    )


def _rounded(amount: float) -> float:
    """Twelve significant digits: conversion there and back must not part what is equal."""
    return amount if amount in (inf, -inf) else float(f"{amount:.12g}")


def _base(quantity: Quantity, amount: float) -> float:
    measure = unit(quantity.unit)
    return amount * measure.factor + measure.offset


@lru_cache(maxsize=_QUANTITIES)
def _span(quantity: Quantity) -> _Span:
    low = -inf if quantity.low is None else _base(quantity, quantity.low)
    high = inf if quantity.high is None or quantity.soft else _base(quantity, quantity.high)
    return _Span(low, high, quantity.low_open, quantity.high_open and not quantity.soft)


def _fit(a: Quantity, b: Quantity) -> bool:
    """Whether two single readings have an amount in common."""
    if a.parts or b.parts:
        return a.parts == b.parts
    if a.exact and b.exact and a.unit == b.unit:
        assert a.low is not None
        assert b.low is not None
        return _rounds(a.low, b.low) or _reads_off(a, b)
    one, other = _span(a), _span(b)
    if a.unit != b.unit:
        one, other = _widened(a, one), _widened(b, other)
    return _below(one, other) and _below(other, one)


def _below(one: _Span, other: _Span) -> bool:
    """Whether the first begins where the second ends, or before.

    Limits count as allowed: "more than 2.5 million" and "2.5 million" are no contradiction.
    """
    return _rounded(one.low) <= _rounded(other.high)


def _rounds(a: float, b: float) -> bool:
    """Whether one of two exact amounts is the other, rounded."""
    if a == b:
        return True
    rounder, finer = (a, b) if step_of(a) > step_of(b) else (b, a)
    step, fine_step = step_of(rounder), step_of(finer)
    if step == fine_step:
        # 46.3 and 46.4 percent: what lies between is rounded up by one and down by the other
        apart = abs(Decimal(repr(a)) - Decimal(repr(b)))
        return apart == step < 1 and min(a, b) >= _PRECISE * float(step)
    if Decimal(1) <= step < 100:
        if fine_step >= 1:
            return False
        # a measure that one side gives with decimals: 4.7 percent and 5 percent
        step = Decimal(1)
    distance = abs(Decimal(repr(a)) - Decimal(repr(b)))
    return distance <= min(step / 2, abs(Decimal(repr(rounder))) / 10)


def _reads_off(a: Quantity, b: Quantity) -> bool:
    """Whether a measure of 100 or more is another one read off in tens: 112 and 110 mph."""
    low, high = sorted((a.low or 0.0, b.low or 0.0))
    if a.dimension not in _READ_OFF or low < _IN_TENS:
        return False
    tens = [each for each in (low, high) if each % 10 == 0]
    return len(tens) == 1 and high - low < _HALF_OF_TEN


def _widened(quantity: Quantity, span: _Span) -> _Span:
    """With the rounding that a conversion brings: half of the last digit, at most a tenth."""

    def slack(amount: float | None) -> float:
        if amount is None or amount == 0:
            return 0.0
        return min(float(step_of(amount)) / 2, abs(amount) / 10) * unit(quantity.unit).factor

    return _Span(
        span.low - slack(quantity.low),
        span.high + (0.0 if span.high == inf else slack(quantity.high)),
        span.low_open,
        span.high_open,
    )


def _fitting(a: Quantity, b: Quantity) -> str:
    if a.exact and b.exact:
        if _span(a) == _span(b):
            return f"both say {label(a)}"
        return f"{label(a)} and {label(b)} are the same amount, rounded"
    return f"{label(a)} and {label(b)} can both be right"


def _same_figures(a: Quantity, b: Quantity) -> bool:
    return a.exact and b.exact and a.low == b.low and a.low != 0


def _amount(quantity: Quantity) -> float:
    """The amount that the words name, in their own unit."""
    return round(quantity.figure / unit(quantity.unit).factor, 6)


def _slip(a: Quantity, b: Quantity) -> str | None:
    """The mechanical slip that turns one amount, or one score, into the other."""
    if a.parts and b.parts:
        return slip_of_scores(a.parts, b.parts)
    as_written = a.unit == b.unit  # a slip is one of the digits: of 17 years, not of 6205 days
    return slip_between(_main(a, as_written=as_written), _main(b, as_written=as_written))


def _main(quantity: Quantity, *, as_written: bool) -> float | None:
    """The amount that a slip would have changed, in its own unit or in the base unit."""
    if quantity.parts:
        return None
    limit = quantity.low if quantity.low not in (None, 0) else quantity.high
    if limit is None:
        return None
    if quantity.low is not None and quantity.high is not None and not quantity.exact:
        return None
    return _rounded(limit if as_written else _base(quantity, limit))
