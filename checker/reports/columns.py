"""Text in columns of a terminal: how wide it is, cutting and wrapping it, and tables of it.

A Chinese character takes two columns and a combining accent none, while ``len`` says one of each.
Widths err upwards (a joined emoji counts as its parts), so that no line goes beyond its limit.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["clip", "rows", "width", "wrap"]

_NOTHING: Final = frozenset({"Mn", "Me", "Cf"})
_EMOJI_STYLE: Final = "\ufe0f"
#: The private planes: 131,068 characters that terminals and width tables count as one column.
_PRIVATE: Final = (*range(0xF0000, 0xFFFFE), *range(0x100000, 0x10FFFE))


def width(text: str) -> int:
    r"""The columns that a text takes.

    >>> width("Geneva"), width("日内瓦"), width("e\u0301")
    (6, 6, 1)
    """
    return len(text) if text.isascii() else sum(map(_columns, text))


def clip(text: str, limit: int) -> str:
    """The text, cut to the limit with an ellipsis at its end.

    >>> clip("Vienna", 4)
    'Vie…'
    """
    if width(text) <= limit:
        return text
    kept, used = "", 0
    for cluster in _clusters(text):
        if used + width(cluster) > limit - 1:
            break
        kept += cluster
        used += width(cluster)
    return f"{kept}…"


def wrap(text: str, limit: int) -> list[str]:
    """The text in lines of at most ``limit`` columns (2 or more), broken at spaces where it can be.

    >>> wrap("talks in Geneva", 8)
    ['talks in', 'Geneva']
    """
    lines: list[str] = []
    line, used = "", 0
    for word in text.split():
        for part in _parts(word, limit):
            columns = width(part)
            if line and used + 1 + columns > limit:
                lines.append(line)
                line, used = "", 0
            line = f"{line} {part}" if line else part
            used += columns + (1 if used else 0)
    return [*lines, line] if line or not lines else lines


def rows(
    cells: Sequence[Sequence[str]],
    limits: Sequence[int],
    *,
    headers: Sequence[str] = (),
    indent: int = 0,
) -> list[str]:
    """A table as lines; each cell is wrapped to the limit of its column, two spaces stand between.

    A limit is 2 or more.

    The lines are at most ``indent + sum(limits) + 2 * (len(limits) - 1)`` columns wide.
    """
    from tabulate import tabulate  # noqa: PLC0415  (60 ms, only paid for when a table is printed)

    stand_ins = _StandIns()
    wrapped = [_wrapped(row, limits) for row in cells]
    if headers:
        # a head of tabulate's own makes its column two wider than the head
        heads = _wrapped(headers, limits)
        wide = [
            max(width(line) for cell in column for line in cell)
            for column in zip(heads, *wrapped, strict=True)
        ]
        wrapped = [heads, [["-" * columns] for columns in wide], *wrapped]
    drawn = tabulate(
        [["\n".join(map(stand_ins.put, cell)) for cell in row] for row in wrapped],
        tablefmt="plain",
        disable_numparse=True,
    )
    margin = " " * indent
    return [f"{margin}{stand_ins.back(line)}".rstrip() for line in drawn.splitlines()]


def _wrapped(row: Sequence[str], limits: Sequence[int]) -> list[list[str]]:
    """The lines of each cell of a row."""
    return [wrap(text, limit) for text, limit in zip(row, limits, strict=True)]


def _columns(char: str) -> int:
    if char < "\u0300":
        return 1
    if char == _EMOJI_STYLE:
        return 1
    if unicodedata.category(char) in _NOTHING:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _clusters(text: str) -> Iterable[str]:
    """Characters, each with the marks of no width that follow it."""
    cluster = ""
    for char in text:
        if cluster and _columns(char) > 0:
            yield cluster
            cluster = ""
        cluster += char
    if cluster:
        yield cluster


def _parts(word: str, limit: int) -> Iterable[str]:
    if width(word) <= limit:
        return (word,)
    parts, part, used = [], "", 0
    for cluster in _clusters(word):
        if part and used + width(cluster) > limit:
            parts.append(part)
            part, used = "", 0
        part += cluster
        used += width(cluster)
    return (*parts, part)


class _StandIns:
    """Private characters in place of all whose width is not one, while a table is laid out.

    tabulate measures wide characters only where the package wcwidth is installed. With as many
    private characters as columns, it lays out the same table everywhere.
    """

    def __init__(self) -> None:
        self._known: dict[str, str] = {}
        self._back: dict[int, str] = {}

    def put(self, text: str) -> str:
        if text.isascii():
            return text
        return "".join(map(self._stand_in, _clusters(text)))

    def back(self, text: str) -> str:
        return text.translate(self._back)

    def _stand_in(self, cluster: str) -> str:
        if len(cluster) == 1 and cluster < "\u0300":
            return cluster
        columns = width(cluster)
        if cluster not in self._known and len(self._back) + columns > len(_PRIVATE):
            return "?" * columns
        if cluster not in self._known:
            first = len(self._back)
            points = _PRIVATE[first : first + columns]
            self._back.update(dict.fromkeys(points, ""))
            if points:
                self._back[points[0]] = cluster
            self._known[cluster] = "".join(map(chr, points))
        return self._known[cluster]
