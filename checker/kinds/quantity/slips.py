"""Mechanical slips in numbers: which one would explain a conflict."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

__all__ = ["slip_between", "slip_of_scores"]

#: Figures of one score of which few lie near another by chance: 28-1, 117-109; not 2-1.
_LONG: Final = 3
#: Below this an amount without a fraction is its digits and needs no decimal arithmetic.
_WHOLE: Final = 1e15


def slip_between(a: float | None, b: float | None) -> str | None:
    """The slip that turns one amount into the other, by name; None if there is none."""
    if a is None or b is None or a <= 0 or b <= 0:
        return None
    small, large = min(a, b), max(a, b)
    ratio = large / small
    if abs(ratio - 1000) < 1e-6:
        return "million and billion" if small >= 1_000_000 else "thousands dropped"
    if abs(ratio - 10) < 1e-9:
        return "a factor of ten"
    return _digit_slip(*_digits(small, large))


def slip_of_scores(a: tuple[float, ...], b: tuple[float, ...]) -> str | None:
    """The slip that turns one score of several figures into the other: 28-1 and 28-2."""
    ours, theirs = ([f"{part:g}" for part in score] for score in (a, b))
    if len("".join(ours)) < _LONG:
        return None
    differing = [pair for pair in zip(ours, theirs, strict=False) if pair[0] != pair[1]]
    if len(a) != len(b) or len(differing) != 1:
        return None
    one, other = differing[0]
    apart = sum(x != y for x, y in zip(one, other, strict=False))
    return "one digit differs" if len(one) == len(other) and apart == 1 else None


def _digits(small: float, large: float) -> tuple[str, str]:
    """The digits of two amounts, with as many places behind the point: 4.18 and 4.5 as 418, 450."""
    if small.is_integer() and large.is_integer() and large < _WHOLE:
        return str(int(small)), str(int(large))
    one, other = Decimal(repr(small)), Decimal(repr(large))
    places = max(0, *(-int(each.normalize().as_tuple().exponent) for each in (one, other)))
    return f"{one:.{places}f}".replace(".", ""), f"{other:.{places}f}".replace(".", "")


def _digit_slip(small: str, large: str) -> str | None:
    """Slips of single digits, on the digits without the zeros of the scale."""
    small, large = small.lstrip("0"), large.lstrip("0")
    if len(small) != len(large):
        return None
    while small.endswith("0") and large.endswith("0"):
        small, large = small[:-1], large[:-1]
    differing = [at for at in range(len(small)) if small[at] != large[at]]
    if len(differing) == 2:
        first, second = differing
        if small[first] == large[second] and small[second] == large[first]:
            return "two digits swapped"
    if len(differing) == 1 and len(small) >= 3:
        return "one digit differs"
    return None
