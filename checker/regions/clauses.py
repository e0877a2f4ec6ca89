"""Clauses: a rule of thumb for which words of a sentence belong together."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from checker.text import fold

if TYPE_CHECKING:
    from checker.lexicon import Lexicon

__all__ = ["clauses"]

_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
#: Verbs that are written as one with the word before them.
_CONTRACTED: Final = re.compile(r"['’](?:re|ve|ll|m|d|t)$")
#: How far a verb or a figure is looked for.
_LOOK: Final = 160


@lru_cache(maxsize=8)
def _edges(lexicon: Lexicon) -> re.Pattern[str]:
    """Where a clause may begin: after a mark, or at a word that joins without one."""
    free = [word for word, value in lexicon.table("clause").items() if value == "free"]
    places = "|".join(lexicon.table("preposition_of_place"))
    return re.compile(
        r"(?P<mark>[;:](?=\s)\s*|\s[—–]\s?|—\s?|\s--\s)|(?P<comma>,\s*)|(?P<bracket>[()])"
        rf"|\s(?=(?P<word>and\s(?:{places})|{'|'.join(free)})\s)"
    )


def clauses(text: str, start: int, end: int, lexicon: Lexicon) -> tuple[tuple[int, int], ...]:
    """The clauses of a sentence; they cover it from ``start`` to ``end`` without gaps.

    A clause begins after ; : and a dash; after a comma where a word follows that joins clauses, or
    where the words on both sides have a verb of their own; at words such as "while" and "because";
    and between halves with a figure or day each ("on Monday in Geneva and on Friday in Vienna").
    Lists and brackets stay whole, and clauses of fewer than three words join a neighbour.
    """
    starts = [start]
    depth = 0
    segment = start
    for edge in _edges(lexicon).finditer(text, start, end):
        after = edge.end()
        if edge["bracket"] is not None:
            depth = depth + 1 if edge["bracket"] == "(" else max(0, depth - 1)
        elif depth or after >= end:
            continue
        elif edge["word"] is not None:
            if not edge["word"].startswith("and") or (
                _has_figure(text, starts[-1], edge.start(), lexicon)
                and _has_figure(text, after, end, lexicon)
            ):
                starts.append(after)
        else:
            left, right = (segment, edge.start()), (after, end)
            if edge["mark"] is not None or _joins(text, left, right, starts[-1], lexicon):
                starts.append(after)
            segment = after
    return _merged(text, starts, end)


def _joins(
    text: str, left: tuple[int, int], right: tuple[int, int], clause: int, lexicon: Lexicon
) -> bool:
    """Whether a clause begins after a comma between two stretches."""
    first = _WORD.match(text, *right)
    if first is None:
        return False
    value = lexicon.value("clause", re.split("['’]", first[0], maxsplit=1)[0])
    if value in {"free", "comma"}:
        return True
    opening = _WORD.match(text, clause, left[1])
    # "If it rains, the talks move": the main clause after one that was put first
    fronted = (
        opening is not None
        and clause == left[0]
        and lexicon.value("clause", opening[0]) in {"free", "comma"}
    )
    if value != "verb" and not fronted:
        return False
    return _has_verb(text, *left, lexicon) and _has_verb(text, *right, lexicon)


def _has_verb(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a verb stands in the words up to the next comma."""
    signs = lexicon.table("verb_sign")
    for word in _WORD.finditer(text, start, min(end, start + _LOOK)):
        folded = fold(word[0])
        if folded in signs or (len(folded) > 4 and folded.endswith("ed")):
            return True
        if _CONTRACTED.search(folded) is not None:
            return True
        if text[word.end() : word.end() + 1] in {",", ";"}:
            return False
    return False


def _has_figure(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a figure, a weekday or a month stands in a stretch."""
    calendar = lexicon.table("after_clock")
    return any(
        word[0][0].isdigit() or fold(word[0]) in calendar
        for word in _WORD.finditer(text, start, min(end, start + _LOOK))
    )


def _merged(text: str, starts: list[int], end: int) -> tuple[tuple[int, int], ...]:
    """The clauses between their starts, those of fewer than three words joined to a neighbour."""
    if len(starts) == 1:
        return ((starts[0], end),)
    words = [word.start() for word in _WORD.finditer(text, starts[0], end)]

    def long(first: int, last: int) -> bool:
        return bisect_left(words, last) - bisect_left(words, first) >= 3

    kept = [starts[0]]
    for place, following in pairwise([*starts[1:], end]):
        if long(kept[-1], place) and long(place, following):
            kept.append(place)
    return tuple(zip(kept, [*kept[1:], end], strict=True))
