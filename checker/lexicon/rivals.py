"""Which surfaces may hide others: of those that overlap the leftmost, then longest, is found."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Rivals"]

_Tokens: TypeAlias = tuple[str, ...]

_TOKEN: Final = re.compile(r"[^\W_]+|[^\w\s]|_")


class Rivals:
    """The surfaces of a lexicon by their words, to be asked which of them decide on others.

    "Black Friday" hides "Friday", and "man Friday" would hide "Friday night" that begins in it.
    """

    def __init__(self, surfaces: Sequence[str]) -> None:
        self._tokens: list[_Tokens] = [tuple(_TOKEN.findall(surface)) for surface in surfaces]
        self._at: dict[str, list[tuple[int, int]]] = {}
        for index, tokens in enumerate(self._tokens):
            # a single word decides on no other
            for place, token in enumerate(tokens if len(tokens) > 1 else ()):
                self._at.setdefault(token, []).append((index, place))

    def of(self, indices: Iterable[int]) -> frozenset[int]:
        """The given surfaces, and all that may decide whether one of them is found.

        A surface decides on another that begins inside it, or that it continues; and so do those
        that decide on it.
        """
        found: set[int] = set()
        new = set(indices)
        while new:
            found |= new
            new = self._deciding(new) - found
        return frozenset(found)

    def _deciding(self, indices: set[int]) -> set[int]:
        whole = {self._tokens[index] for index in indices}
        begun = {tokens[:count] for tokens in whole for count in range(1, len(tokens) + 1)}
        firsts = {tokens[0] for tokens in whole}
        return {
            index
            for first in firsts
            for index, place in self._at.get(first, ())
            if (place > 0 and self._tokens[index][place:] in begun)
            or _continues(self._tokens[index][place:], whole)
        }


def _continues(tokens: _Tokens, whole: set[_Tokens]) -> bool:
    """Whether a shorter surface stands at the beginning of words."""
    return any(tokens[:count] in whole for count in range(1, len(tokens)))
