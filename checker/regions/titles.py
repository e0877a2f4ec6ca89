"""The title of an article: a headline-like first line, and its repetitions."""

from __future__ import annotations

import re
from typing import Final

from checker.text import fold

__all__ = ["titles"]

_WORD: Final = re.compile(r"\w+")
_STOPPED: Final = re.compile(r"(?<![.A-Z])\.[\"'”’»)\]]{0,3}$")
_LONGEST: Final = 220
#: How far down a page repeats its title.
_REACH: Final = 8


def titles(text: str, spans: list[tuple[int, int]], known: str | None) -> frozenset[int]:
    """The indices of the blocks that are the title or repeat it.

    Args:
        text: the article.
        spans: its blocks.
        known: the title its front matter gives, if any.
    """
    if not spans:
        return frozenset()
    first = text[slice(*spans[0])]
    given = _words(known) if known is not None else []
    if not (given and _alike(given, _words(first[:_LONGEST]))) and not (
        len(spans) > 1 and _headline(first)
    ):
        return frozenset()
    words = _words(first[:_LONGEST])
    repeated = {
        index
        for index, (start, end) in enumerate(spans[1:_REACH], 1)
        if end - start <= _LONGEST
        and len(words) >= 3
        and _STOPPED.search(text[start:end]) is None
        and _alike(words, _words(text[start:end]))
    }
    return frozenset({0, *repeated})


def _headline(line: str) -> bool:
    return (
        len(line) <= _LONGEST and _STOPPED.search(line) is None and _WORD.search(line) is not None
    )


def _words(line: str) -> list[str]:
    return _WORD.findall(fold(line))


def _alike(a: list[str], b: list[str]) -> bool:
    """Whether one line repeats another, give or take the name of the site."""
    smaller, larger = sorted((frozenset(a), frozenset(b)), key=len)
    if not smaller or len(larger) > 2 * len(smaller) + 2:
        return False
    return len(smaller & larger) * 5 >= len(smaller) * 4
