"""Many words in one pass: leftmost, then longest, and only whole words.

The automaton does not read a text but its shadow, in which everything but the letters and digits of
ASCII is a space: a pattern between two spaces is a whole word there, and the insides of longer
words are never looked at. What it finds is then compared with the text itself.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

automata: Any
try:
    import ahocorasick_rs as automata
except ImportError:  # no wheel for musl and for Windows on ARM
    automata = None

__all__ = ["Match", "Matcher"]

#: Start, end, and the index of the pattern.
Match: TypeAlias = tuple[int, int, int]

_WORD: Final = re.compile(r"[^\W_]+|[^\w\s]|_")
_BLANK: Final = ord(" ")
_SHADOW: Final = bytes(
    code if code < 128 and chr(code).isalnum() else _BLANK for code in range(256)
)


class Matcher:
    """Finds every one of a fixed set of folded patterns as whole words.

    A pattern's edge that is a letter or digit must not touch another letter or digit of the text;
    an edge that is a mark ("$") may. Of overlapping matches the leftmost, then longest, stays.

    >>> list(Matcher(["state", "secretary of state"]).find("the secretary of state"))
    [(4, 22, 1)]
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        numbered = list(enumerate(patterns))
        self._ways: list[_Way]
        if automata is None:
            self._ways = [_Words(numbered)]
        else:
            blank = [each for each in numbered if _shadow(each[1]).isspace()]
            cast = [each for each in numbered if not _shadow(each[1]).isspace()]
            self._ways = [way(part) for way, part in ((_Shadows, cast), (_Signs, blank)) if part]

    def find(self, folded: str) -> Iterator[Match]:
        """The matches in a folded text, in text order; none overlaps another."""
        # of one start the last is the longest
        longest = {match[0]: match for match in sorted(self._whole(folded))}
        reached = 0
        for match in longest.values():
            if match[0] >= reached:
                reached = match[1]
                yield match

    def find_all(self, folded: str) -> list[Match]:
        """As ``find``, with the matches that overlap others; of one start the longest first."""
        return sorted(self._whole(folded), key=lambda match: (match[0], -match[1]))

    def _whole(self, folded: str) -> list[Match]:
        return [match for way in self._ways for match in way.whole(folded)]


class _Way(Protocol):
    """A way to find all whole words among numbered patterns, in any order."""

    def whole(self, folded: str) -> list[Match]: ...


class _Shadows:
    """Patterns with a letter or digit of ASCII, found by their shadows between spaces."""

    def __init__(self, numbered: Sequence[tuple[int, str]]) -> None:
        # the space before a pattern stands for the character before its first letter or digit
        self._places = [(index, word, 0 if word[0].isalnum() else 1) for index, word in numbered]
        self._automaton = automata.BytesAhoCorasick(
            [_between_spaces(word) for _, word in numbered],
            matchkind=automata.MatchKind.Standard,
        )

    def whole(self, folded: str) -> list[Match]:
        places = self._places
        shadow = b" %b " % _shadow(folded)
        found = [
            (start, start + len(word), index)
            for place, begin, _ in self._automaton.find_matches_as_indexes(shadow, overlapping=True)
            for index, word, lead in (places[place],)
            if folded.startswith(word, start := begin - lead)
        ]
        if folded.isascii():
            return found
        return [match for match in found if _is_whole(folded, match[0], match[1])]


class _Signs:
    """Patterns that cast no shadow ("$", "и"), found as they are written."""

    def __init__(self, numbered: Sequence[tuple[int, str]]) -> None:
        self._indices = [index for index, _ in numbered]
        self._automaton = automata.AhoCorasick(
            [word for _, word in numbered], matchkind=automata.MatchKind.Standard
        )

    def whole(self, folded: str) -> list[Match]:
        return [
            (start, end, self._indices[place])
            for place, start, end in self._automaton.find_matches_as_indexes(
                folded, overlapping=True
            )
            if _is_whole(folded, start, end)
        ]


class _Words:
    """The definition in plain Python: at each word, every pattern that begins with it."""

    def __init__(self, numbered: Sequence[tuple[int, str]]) -> None:
        self._by_first: dict[str, list[tuple[int, str]]] = {}
        for index, word in numbered:
            first = _WORD.match(word.strip())
            if first is not None:
                self._by_first.setdefault(first[0], []).append((index, word))

    def whole(self, folded: str) -> list[Match]:
        return [
            (start, start + len(word), index)
            for first in _WORD.finditer(folded)
            for index, word in self._by_first.get(first[0], ())
            if folded.startswith(word, start := first.start())
            and _is_whole(folded, start, start + len(word))
        ]


def _shadow(folded: str) -> bytes:
    """One byte a character, so that the offsets are those of the text."""
    return folded.encode("ascii", "replace").translate(_SHADOW)


def _between_spaces(word: str) -> bytes:
    """The shadow of a word with a space at each edge that is a letter or digit."""
    before = b" " if word[0].isalnum() else b""
    after = b" " if word[-1].isalnum() else b""
    return before + _shadow(word) + after


def _is_whole(text: str, start: int, end: int) -> bool:
    before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    after = end < len(text) and text[end].isalnum() and text[end - 1].isalnum()
    return not before and not after
