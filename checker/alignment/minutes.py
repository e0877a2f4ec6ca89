"""Hours told to the minute of which one slip makes the other: 2:20 and 3:20, 8:25 and 8:52.

Two hours that a story tells by chance seldom share an odd minute. So one hour off, or with the two
figures of its minutes swapped, an hour stands where another one should, whatever the words beside
it: "the escape took place at 2:20", "the helicopter came at 3:20".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.values import Claim

__all__ = ["are_one_slip_apart", "slip_keys", "told_to_the_minute"]

_HOUR: Final = 60
_DAY: Final = 24 * 60
#: Minutes of the hour that many things happen at, told by the quarter.
_QUARTER: Final = 15
#: The widest stretch that is still an hour told to the minute: "about 2:20".
_WIDEST: Final = 30


def slip_keys(claim: Claim) -> Iterator[str]:
    """What an hour told to the minute shares with those that one slip makes of it."""
    minutes = told_to_the_minute(claim)
    if minutes is None:
        return
    hour, minute = divmod(minutes, _HOUR)
    yield f"minute {minute}"
    yield f"hour {hour} {''.join(sorted(f'{minute:02}'))}"


def are_one_slip_apart(a: Claim, b: Claim) -> bool:
    """Whether one slip makes one of two hours of the other: an hour off, or two figures swapped."""
    one, other = told_to_the_minute(a), told_to_the_minute(b)
    if one is None or other is None or one == other:
        return False
    if not set(slip_keys(a)) & set(slip_keys(b)):
        return False
    gap = abs(one - other)
    return min(gap, _DAY - gap) <= _HOUR


def told_to_the_minute(claim: Claim) -> int | None:
    """The minutes after midnight of an hour told to an odd minute, else None."""
    value: Any = claim.value
    if not value.timed:
        return None
    clocks = {(each.clock.low, each.clock.high) for each in value.readings}
    if len(clocks) > 1 or claim.mention.hedge not in (None, "about"):
        return None
    low, high = clocks.pop()
    middle = (low + high) // 2
    return middle if high - low <= _WIDEST and middle % _QUARTER else None
