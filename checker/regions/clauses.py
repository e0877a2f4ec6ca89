"""Clauses: a rule of thumb for which words of a sentence belong together."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from checker.text import fold

if TYPE_CHECKING:
    from checker.lexicon import Lexicon

__all__ = ["clauses"]

#: Where a clause may begin: after a mark, or at a word.
_EDGE: Final = re.compile(r"[;:](?=\s)\s*|\s[—–]\s?|—\s?|,\s*|\s--\s|[()]")
_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_LOOK: Final = 160


def clauses(text: str, start: int, end: int, lexicon: Lexicon) -> tuple[tuple[int, int], ...]:
    """The clauses of a sentence; they cover it from ``start`` to ``end`` without gaps.

    A clause begins after ; : and a dash, and after a comma where a word follows that joins clauses;
    lists and brackets are not taken apart. Clauses of fewer than three words join a neighbour.
    """
    starts = [start]
    depth = 0
    segment = start
    for edge in _EDGE.finditer(text, start, end):
        mark = edge[0].strip()
        if mark in {"(", ")"}:
            depth = max(0, depth + (1 if mark == "(" else -1))
            continue
        after = edge.end()
        if depth or after >= end:
            continue
        if mark != "," or _joins(text, segment, edge.start(), after, end, lexicon):
            starts.append(after)
        segment = after
    return _merged(text, starts, end)


def _joins(  # noqa: PLR0913, PLR0917  (two stretches of one text)
    text: str, segment: int, comma: int, after: int, end: int, lexicon: Lexicon
) -> bool:
    first = _WORD.match(text, after, end)
    if first is None:
        return False
    value = lexicon.value("clause", first[0])
    if value is None:
        return False
    if value != "verb":
        return True
    return _has_verb(text, first.end(), min(end, after + _LOOK), lexicon) and _has_verb(
        text, max(segment, comma - _LOOK), comma, lexicon
    )


def _has_verb(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    signs = lexicon.table("verb_sign")
    for word in _WORD.finditer(text, start, end):
        folded = fold(word[0])
        if folded in signs or (len(folded) > 4 and folded.endswith("ed")):
            return True
        if text[word.end() : word.end() + 1] in {",", ";"}:
            return False
    return False


def _merged(text: str, starts: list[int], end: int) -> tuple[tuple[int, int], ...]:
    kept = [starts[0]]
    for place, following in pairwise([*starts[1:], end]):
        if _long(text, kept[-1], place) and _long(text, place, following):
            kept.append(place)
    return tuple(zip(kept, [*kept[1:], end], strict=True))


def _long(text: str, start: int, end: int) -> bool:
    words = _WORD.finditer(text, start, end)
    return sum(1 for _ in zip(range(3), words, strict=False)) == 3
