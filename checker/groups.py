"""Things that hang together by pairs: the connected groups of the numbers from 0."""

from __future__ import annotations

__all__ = ["Groups"]


class Groups:
    """Numbers from 0 to ``count`` - 1, each alone until it is joined with another.

    >>> groups = Groups(4)
    >>> groups.join(3, 1)
    >>> groups.members()
    [[0], [1, 3], [2]]
    """

    __slots__ = ("_above",)

    def __init__(self, count: int) -> None:
        self._above = list(range(count))

    def join(self, a: int, b: int) -> None:
        """Put the groups of two numbers together."""
        first, second = sorted((self.of(a), self.of(b)))
        self._above[second] = first

    def of(self, number: int) -> int:
        """The smallest number of the group that a number is in."""
        while self._above[number] != number:
            self._above[number] = self._above[self._above[number]]
            number = self._above[number]
        return number

    def members(self) -> list[list[int]]:
        """All groups in the order of their smallest numbers, each in rising order."""
        found: dict[int, list[int]] = {}
        for number in range(len(self._above)):
            found.setdefault(self.of(number), []).append(number)
        return list(found.values())
