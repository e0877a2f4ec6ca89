"""The title of an article: a headline-like first line, and its repetitions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.regions.notices import plain_notice
from checker.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.regions.lines import Line

__all__ = ["titles"]

_WORD: Final = re.compile(r"\w+")
_STOPPED: Final = re.compile(r"(?<![.A-Z])\.[\"'”’»)\]]{0,3}$")
_SITE: Final = re.compile(r"\s[-–—|]\s[^-–—|]{1,40}$")
_LONGEST: Final = 220
#: How far down a page repeats its title.
_REACH: Final = 8


def titles(text: str, lines: Sequence[Line], known: str | None) -> frozenset[int]:
    """The indices of the lines that are the title or repeat it.

    Args:
        text: the article.
        lines: its blocks.
        known: the title its front matter gives, if any.
    """
    top = next((index for index, line in enumerate(lines[:_REACH]) if not plain_notice(line)), None)
    if top is None:
        return frozenset()
    first = lines[top]
    words = _words(first.text)
    given = known is not None and _alike(_words(fold(known)), words)
    if not given and not (len(lines) > top + 1 and _headline(text[first.start : first.end])):
        return frozenset()
    repeated = {
        index
        for index, line in enumerate(lines[top + 1 : top + _REACH], top + 1)
        if len(line.text) <= _LONGEST
        and _may_repeat(words, line.text)
        and _alike(words, _words(line.text))
    }
    return frozenset({top, *repeated})


def _headline(line: str) -> bool:
    """Whether a line may be a headline: short, with words in it, and no full stop at its end."""
    return (
        len(line) <= _LONGEST and _STOPPED.search(line) is None and _WORD.search(line) is not None
    )


def _words(folded: str) -> frozenset[str]:
    """The words of a line without the name of the site after the last dash or stroke."""
    folded = folded[:_LONGEST]
    named = _SITE.search(folded)
    if named is not None and named.start() * 2 > len(folded):
        folded = folded[: named.start()]
    return frozenset(_WORD.findall(folded))


def _may_repeat(words: frozenset[str], folded: str) -> bool:
    """Whether enough words of the title stand in a line, be it inside others, to be alike."""
    return sum(word in folded for word in words) * 6 >= len(words) * 5 - 3


def _alike(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether one line repeats another, give or take a word in six."""
    return bool(a) and len(a & b) * 6 >= len(a | b) * 5 - 3
