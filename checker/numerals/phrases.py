"""The longest phrase of a table at an offset: a lookup beside a number, not a scan of the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Phrases", "last_token"]

_TOKEN: Final = re.compile(r"[^\W\d_]+|[0-9]|[^\w\s]")
_LONGEST_WORD: Final = 30


class Phrases:
    """The surfaces of a table, found at, or ending at, a given offset of a folded text.

    >>> Phrases({"sq m": "square-metre", "m": "metre"}).at("24 sq m big", 3)
    (7, 'square-metre')
    """

    def __init__(self, table: Mapping[str, str]) -> None:
        after: dict[str, dict[int, dict[str, str]]] = {}
        before: dict[str, dict[int, dict[str, str]]] = {}
        for surface, value in table.items():
            tokens = _TOKEN.findall(surface)
            if tokens:
                length = len(surface)
                after.setdefault(tokens[0], {}).setdefault(length, {})[surface] = value
                before.setdefault(tokens[-1], {}).setdefault(length, {})[surface] = value
        #: First and last words to the surfaces of each length, the longest first.
        self._after = {token: sorted(rows.items(), reverse=True) for token, rows in after.items()}
        self._before = {token: sorted(rows.items(), reverse=True) for token, rows in before.items()}

    @property
    def firsts(self) -> frozenset[str]:
        """The words and marks with which a surface begins."""
        return frozenset(self._after)

    @property
    def lasts(self) -> frozenset[str]:
        """The words and marks with which a surface ends."""
        return frozenset(self._before)

    def at(self, folded: str, start: int) -> tuple[int, str] | None:
        """The end and value of the longest surface that begins at ``start`` and ends a word."""
        token = _TOKEN.match(folded, start)
        return None if token is None else self.at_token(folded, start, token[0])

    def at_token(self, folded: str, start: int, token: str) -> tuple[int, str] | None:
        """As ``at``, where the first word or mark is known."""
        rows = self._after.get(token)
        if rows is None:
            return None
        for length, surfaces in rows:
            end = start + length
            value = surfaces.get(folded[start:end])
            if value is not None and not _touches(folded, end):
                return end, value
        return None

    def ending(self, folded: str, end: int) -> tuple[int, str] | None:
        """The start and value of the longest surface that ends at ``end`` and begins a word."""
        token = last_token(folded, end)
        return None if token is None else self.ending_token(folded, end, token)

    def ending_token(self, folded: str, end: int, token: str) -> tuple[int, str] | None:
        """As ``ending``, where the last word or mark is known."""
        rows = self._before.get(token)
        if rows is None:
            return None
        for length, surfaces in rows:
            start = end - length
            value = surfaces.get(folded[start:end]) if start >= 0 else None
            if value is not None and not _touches(folded, start):
                return start, value
        return None


def last_token(folded: str, end: int) -> str | None:
    """The word (at most 30 letters), digit or mark that ends at an offset."""
    low = end - _LONGEST_WORD if end > _LONGEST_WORD else 0
    start = folded.rfind(" ", low, end) + 1 or low
    word = folded[start:end]
    if word.isalpha():
        return word
    start = end
    while start > low and folded[start - 1].isalpha():
        start -= 1
    if start < end:
        return folded[start:end]
    return folded[end - 1] if end > 0 and not folded[end - 1].isspace() else None


def _touches(folded: str, offset: int) -> bool:
    """Whether a letter stands on both sides of an offset."""
    return 0 < offset < len(folded) and folded[offset - 1].isalpha() and folded[offset].isalpha()
