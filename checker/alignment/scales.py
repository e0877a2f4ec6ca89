"""How the values of a kind lie to each other: of quantities, by their amounts."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final, Protocol

from checker import kinds
from checker.kinds.quantity import bounds_differ
from checker.values import Verdict

if TYPE_CHECKING:
    from checker.values import Claim

__all__ = ["SCALES", "Scale"]

#: Beyond this no two values are farther apart for alignment.
_FARTHEST: Final = 3.0
#: How far none and some are from each other: no quotient tells.
_NONE: Final = 0.7
#: Quotients whose logarithm is below this are close (some 16 %).
_CLOSE: Final = 0.15
#: Significant digits, and the least amount, from which a number is known again by its digits.
_LONG: Final = 3
_LEAST: Final = 100


class Scale(Protocol):
    """What alignment asks of the values of a kind."""

    def thing(self, value: Any) -> str:
        """What is measured, counted or asked for; values of two things are never compared."""
        ...

    def key(self, value: Any) -> object:
        """Equal for values that name one amount or day, however hedged."""
        ...

    def looseness(self, value: Any) -> float:
        """Least for the most exact wording of a value."""
        ...

    def clash(self, one: Any, other: Any) -> bool:
        """Whether two values contradict each other or set different limits."""
        ...

    def apart(self, one: Any, other: Any) -> tuple[float, bool]:
        """How far two values are apart (0 to 3), and whether they are close."""
        ...

    def is_exact(self, value: Any) -> bool:
        """Whether a slip of the pen can have made a value of another one."""
        ...

    def is_long(self, value: Any) -> bool:
        """Whether a value has so many digits that two alike are no accident."""
        ...

    def is_part(self, part: Claim, whole: Claim) -> bool:
        """Whether the one value is a part of the other, or stands beside it in one sentence."""
        ...


class _Amounts:
    """Quantities: by the quotient of the amounts that their words name."""

    def thing(self, value: Any) -> str:
        return str(value.dimension or value.counted)

    def key(self, value: Any) -> object:
        return float(f"{value.figure:.9g}"), value.parts

    def looseness(self, value: Any) -> float:
        return 2 * (not value.exact) + (value.low is None or value.high is None)

    def clash(self, one: Any, other: Any) -> bool:
        conflict = kinds.compare(one, other).verdict is Verdict.CONFLICT
        return conflict or bounds_differ(one, other)

    def apart(self, one: Any, other: Any) -> tuple[float, bool]:
        first, second = abs(one.figure), abs(other.figure)
        if not first or not second:
            return _NONE, False
        ratio = abs(math.log(first / second))
        return min(ratio, _FARTHEST), ratio < _CLOSE

    def is_exact(self, value: Any) -> bool:
        return bool(value.exact)

    def is_long(self, value: Any) -> bool:
        if value.unit or not value.exact or value.low < _LEAST:
            return False
        return self._digits(value) >= _LONG

    def _digits(self, value: Any) -> int:
        return len(f"{value.low:.12g}".replace(".", "").rstrip("0"))

    def is_part(self, part: Claim, whole: Claim) -> bool:
        value, total = _figure(part.value), _figure(whole.value)
        unit = getattr(whole.value, "dimension", "")
        with_whole = _figures(whole, unit)
        with_part = _figures(part, unit)
        if value in with_whole or total in with_part:
            return True
        return not unit and any(math.isclose(value + each, total) for each in with_part)


def _figures(claim: Claim, dimension: str) -> set[float]:
    """The other figures of one dimension in the sentence of a claim."""
    beside: tuple[Any, ...] = claim.about.setting.beside
    return {_figure(each) for each in beside if each.dimension == dimension}


def _figure(value: Any) -> float:
    return float(value.figure)


#: By kind.
SCALES: Final[dict[str, Scale]] = {"quantity": _Amounts()}
