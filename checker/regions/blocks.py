"""Blocks of lines: one paragraph each, whether its lines are wrapped at a column or not."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["blocks"]

_LINE: Final = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+")
_BREAK: Final = re.compile(r"\r\n|[\r\n\u2028\u2029\x0b\x0c\x85]")
_ENDED: Final = re.compile(r"[.!?:…][\"'”’»)\]]{0,3}$")
#: Columns at which mail and text files are wrapped.
_NARROWEST, _WIDEST = 50, 100


def blocks(text: str, start: int) -> list[tuple[int, int]]:
    """The paragraphs of a text from ``start`` on, without the white space around them.

    Web articles put a paragraph on a line. Only a text whose adjoining lines almost all come near
    one right edge, most of them in mid-sentence, is taken to be wrapped; there an empty line ends
    a paragraph.
    """
    lines = _lines(text, start)
    groups = _adjoining(text, lines)
    if not _wrapped(text, groups):
        return lines
    return [(group[0][0], group[-1][1]) for group in groups]


def _lines(text: str, start: int) -> list[tuple[int, int]]:
    found = []
    for line in _LINE.finditer(text, start):
        inner = line[0].strip()
        if inner:
            begin = line.start() + len(line[0]) - len(line[0].lstrip())
            found.append((begin, begin + len(inner)))
    return found


def _adjoining(text: str, lines: list[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """Lines grouped where nothing but one line break stands between them."""
    groups: list[list[tuple[int, int]]] = []
    for line in lines:
        gap = text[groups[-1][-1][1] : line[0]] if groups else ""
        if groups and len(_BREAK.findall(gap)) == 1:
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _wrapped(text: str, groups: list[list[tuple[int, int]]]) -> bool:
    filled = [line for group in groups for line in group[:-1]]
    if len(filled) < 3:
        return False
    width = max(end - start for group in groups for start, end in group)
    if not _NARROWEST <= width <= _WIDEST:
        return False
    near = sum(end - start >= width - 18 for start, end in filled)
    midway = sum(_ENDED.search(text, max(start, end - 4), end) is None for start, end in filled)
    return near * 5 >= len(filled) * 4 and midway * 2 > len(filled)
