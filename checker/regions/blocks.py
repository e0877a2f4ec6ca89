"""Blocks of lines: one paragraph each, whether its lines are wrapped at a column or not."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

__all__ = ["blocks"]

_ENDED: Final = re.compile(r"[.!?:…][\"'”’»)\]]{0,3}$")
#: Columns at which mail and text files are wrapped.
_NARROWEST, _WIDEST = 50, 100


def blocks(text: str, start: int) -> list[tuple[int, int]]:
    """The paragraphs of a text from ``start`` on, without the white space around them.

    Web articles put a paragraph on a line. Only a text whose adjoining lines almost all come near
    one right edge, most of them in mid-sentence, is taken to be wrapped; there an empty line ends
    a paragraph.
    """
    lines: list[tuple[int, int]] = []
    numbers: list[int] = []
    place = start
    for number, line in enumerate(text[start:].splitlines(keepends=True)):
        inner = line.strip()
        if inner:
            begin = place + len(line) - len(line.lstrip())
            lines.append((begin, begin + len(inner)))
            numbers.append(number)
        place += len(line)
    adjoining = [after == before + 1 for before, after in pairwise(numbers)]
    return _joined(lines, adjoining) if _wrapped(text, lines, adjoining) else lines


def _wrapped(text: str, lines: list[tuple[int, int]], adjoining: list[bool]) -> bool:
    """Whether the lines are those of a column; ``adjoining``: which have one right below them."""
    filled = [line for line, joins in zip(lines, adjoining, strict=False) if joins]
    if len(filled) < 3:
        return False
    width = max(end - start for start, end in lines)
    if not _NARROWEST <= width <= _WIDEST:
        return False
    near = sum(end - start >= width - 18 for start, end in filled)
    midway = sum(_ENDED.search(text, max(start, end - 4), end) is None for start, end in filled)
    return near * 5 >= len(filled) * 4 and midway * 2 > len(filled)


def _joined(lines: list[tuple[int, int]], adjoining: list[bool]) -> list[tuple[int, int]]:
    """Lines made one where nothing but one line break stands between them."""
    joined = [lines[0]]
    for (start, end), joins in zip(lines[1:], adjoining, strict=True):
        if joins:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
