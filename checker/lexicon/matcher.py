"""Many words in one pass: leftmost, then longest, and only whole words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

automata: Any
try:
    import ahocorasick_rs as automata
except ImportError:  # no wheel for musl and for Windows on ARM
    automata = None

__all__ = ["Matcher"]

_WORD = re.compile(r"\w+|[^\w\s]")


class Matcher:
    """Finds every one of a fixed set of folded patterns as whole words.

    A pattern's edge that is a letter or digit must not touch another letter or digit of the text;
    an edge that is a mark ("$") may. Of overlapping matches the leftmost, then longest, stays.

    >>> list(Matcher(["state", "secretary of state"]).find("the secretary of state"))
    [(4, 22, 1)]
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        self._patterns = tuple(patterns)
        self._automaton: Any = None
        self._by_first: dict[str, list[int]] = {}
        if not self._patterns:
            return
        if automata is not None:
            self._automaton = automata.AhoCorasick(
                list(self._patterns), matchkind=automata.MatchKind.Standard
            )
        else:
            self._index()

    def find(self, folded: str) -> Iterator[tuple[int, int, int]]:
        """Start, end and pattern index of each match in a folded text, in text order."""
        reached = 0
        for start, end, index in self.find_all(folded):
            if start >= reached:
                reached = end
                yield start, end, index

    def find_all(self, folded: str) -> list[tuple[int, int, int]]:
        """As ``find``, with the matches that overlap others; of one start the longest first."""
        if not self._patterns:
            return []
        whole = [
            (start, end, index)
            for index, start, end in self._raw(folded)
            if _is_whole(folded, start, end)
        ]
        whole.sort(key=lambda match: (match[0], -match[1]))
        return whole

    def _raw(self, folded: str) -> list[tuple[int, int, int]]:
        if self._automaton is not None:
            found: list[tuple[int, int, int]] = self._automaton.find_matches_as_indexes(
                folded, overlapping=True
            )
            return found
        return self._slow(folded)

    def _index(self) -> None:
        for index, pattern in enumerate(self._patterns):
            first = _WORD.match(pattern.strip())
            if first is not None:
                self._by_first.setdefault(first[0], []).append(index)

    def _slow(self, folded: str) -> list[tuple[int, int, int]]:
        """The definition in plain Python: at each word, every pattern that begins with it."""
        if not self._by_first:
            self._index()
        return [
            (index, word.start(), word.start() + len(self._patterns[index]))
            for word in _WORD.finditer(folded)
            for index in self._by_first.get(word[0], ())
            if folded.startswith(self._patterns[index], word.start())
        ]


def _is_whole(text: str, start: int, end: int) -> bool:
    before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    after = end < len(text) and text[end].isalnum() and text[end - 1].isalnum()
    return not before and not after
