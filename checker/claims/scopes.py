"""Of what part a figure is: of a stretch of time, of what there is room for, of what is left over.

Such figures are held against their like alone: "the last six games", "licensed for 340", "two
others were hurt", "two of the men were caught", "no children were hurt". So are those of a stage on
the way to a price: "expected to fetch $9m", "the hammer fell at $8m".
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.lexicon import Lexicon
    from checker.values import Mention

__all__ = ["Scopes"]

#: Words before a figure in which it is said that it is of room.
_ROOM: Final = 4


class Scopes:
    """Tells the part that a figure is of by the words beside it."""

    def __init__(self, lexicon: Lexicon) -> None:
        table = lexicon.table
        self._window, self._room = table("window"), table("room")
        self._rest, self._whole = table("rest"), table("rest-of")
        self._hurt = table("casualty")
        self._tolls = frozenset(self._hurt.values())
        self._anybody = table("anybody")
        self._stages = table("asked-stage")

    def of(self, mention: Mention, before: Sequence[str], inside: Sequence[str], asked: str) -> str:
        """The part that a figure is of; "" of all.

        It is a stage, "window", "room", "rest" (of others), "some" (of those) or "sort" (of one
        sort only).

        Args:
            mention: the figure.
            before: the folded words before it.
            inside: its own folded words.
            asked: the question that it answers.
        """
        if asked in self._stages:
            return asked
        if before and before[-1] in self._window:
            return "window"
        if self._is_rest((*before[-1:], *inside)):
            return "rest"
        if self._is_of_some(mention, inside):
            return "some"
        if self._is_of_a_sort(mention, inside):
            return "sort"
        return "room" if any(word in self._room for word in before[-_ROOM:]) else ""

    def _is_rest(self, words: Sequence[str]) -> bool:
        """Whether there are more beside those counted: "12 more", but not "more than 12".

        In "a nurse and 12 others" the one before them is counted with them.
        """
        return "and" not in words[1:] and any(
            word in self._rest and following != "than"
            for word, following in zip_longest(words, words[1:])
        )

    def _is_of_some(self, mention: Mention, inside: Sequence[str]) -> bool:
        """Whether a figure is of some of those spoken of.

        A toll is all the same that of all ("19 of the passengers were hurt"), but for those who are
        called hurt already: "three of the wounded".
        """
        if "of" not in inside:
            return False
        behind = inside[inside.index("of") + 1 :]
        if getattr(mention.value, "counted", "") in self._tolls:
            return any(word in self._hurt for word in behind[1:])
        return bool(behind) and behind[0] in self._whole

    def _is_of_a_sort(self, mention: Mention, inside: Sequence[str]) -> bool:
        """Whether nobody of one sort was hurt: others may have been."""
        value = mention.value
        if getattr(value, "counted", "") not in self._tolls or getattr(value, "high", 1) != 0:
            return False
        return any(word not in self._anybody for word in inside)
