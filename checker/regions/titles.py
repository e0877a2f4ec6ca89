"""The title of an article: a headline-like first line, and its repetitions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.regions.notices import plain_notice
from checker.text import fold

if TYPE_CHECKING:
    from checker.lexicon import Lexicon

__all__ = ["titles"]

_WORD: Final = re.compile(r"\w+")
_STOPPED: Final = re.compile(r"(?<![.A-Z])\.[\"'”’»)\]]{0,3}$")
_SITE: Final = re.compile(r"\s[-–—|]\s[^-–—|]{1,40}$")
_LONGEST: Final = 220
#: How far down a page repeats its title.
_REACH: Final = 8


def titles(
    text: str, spans: list[tuple[int, int]], known: str | None, lexicon: Lexicon
) -> frozenset[int]:
    """The indices of the blocks that are the title or repeat it.

    Args:
        text: the article.
        spans: its blocks.
        known: the title its front matter gives, if any.
        lexicon: knows the notices that may stand above a title.
    """
    top = next(
        (
            index
            for index, span in enumerate(spans[:_REACH])
            if not plain_notice(text[slice(*span)], lexicon)
        ),
        None,
    )
    if top is None:
        return frozenset()
    first = text[slice(*spans[top])]
    words = _words(first)
    given = known is not None and _alike(_words(known), words)
    if not given and not (len(spans) > top + 1 and _headline(first)):
        return frozenset()
    repeated = {
        index
        for index, (start, end) in enumerate(spans[top + 1 : top + _REACH], top + 1)
        if end - start <= _LONGEST and _alike(words, _words(text[start:end]))
    }
    return frozenset({top, *repeated})


def _headline(line: str) -> bool:
    """Whether a line may be a headline: short, with words in it, and no full stop at its end."""
    return (
        len(line) <= _LONGEST and _STOPPED.search(line) is None and _WORD.search(line) is not None
    )


def _words(line: str) -> frozenset[str]:
    """The words of a line without the name of the site after the last dash or stroke."""
    folded = fold(line[:_LONGEST])
    named = _SITE.search(folded)
    if named is not None and named.start() * 2 > len(folded):
        folded = folded[: named.start()]
    return frozenset(_WORD.findall(folded))


def _alike(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether one line repeats another, give or take a word in six."""
    return bool(a) and len(a & b) * 6 >= len(a | b) * 5 - 3
