"""Mentions in text order, found by place without walking over all of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.values import Mention

__all__ = ["Ordered", "measured"]


class Ordered:
    """The mentions of one page by kind and place.

    Mentions of one kind do not overlap, so that their ends are in the order of their starts.
    """

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self._by_kind: dict[str, list[Mention]] = {}
        for mention in sorted(mentions, key=lambda each: (each.start, each.end)):
            self._by_kind.setdefault(mention.kind, []).append(mention)
        self._starts = {
            kind: [mention.start for mention in found] for kind, found in self._by_kind.items()
        }
        self._ends = {
            kind: [mention.end for mention in found] for kind, found in self._by_kind.items()
        }

    def of(self, kind: str) -> list[Mention]:
        """All mentions of a kind."""
        return self._by_kind.get(kind, [])

    def inside(self, kind: str, start: int, end: int) -> list[Mention]:
        """The mentions of a kind that begin in a span."""
        starts = self._starts.get(kind, [])
        return self.of(kind)[bisect_left(starts, start) : bisect_left(starts, end)]

    def after(self, kind: str, offset: int) -> Mention | None:
        """The first mention of a kind that begins at an offset or later."""
        index = bisect_left(self._starts.get(kind, []), offset)
        return self.of(kind)[index] if index < len(self.of(kind)) else None

    def before(self, kind: str, offset: int) -> Mention | None:
        """The last mention of a kind that ends at an offset or earlier."""
        index = bisect_right(self._ends.get(kind, []), offset) - 1
        return self.of(kind)[index] if index >= 0 else None

    def around(self, kind: str, offset: int) -> Mention | None:
        """The mention of a kind that an offset lies in."""
        index = bisect_right(self._starts.get(kind, []), offset) - 1
        if index < 0 or offset >= self.of(kind)[index].end:
            return None
        return self.of(kind)[index]


def measured(mention: Mention) -> tuple[str, bool]:
    """What a mention measures, and whether it counts: others of its kind are no rivals of it."""
    value = mention.value
    return getattr(value, "dimension", ""), bool(getattr(value, "counted", ""))
