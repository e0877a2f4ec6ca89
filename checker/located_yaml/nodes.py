"""The tree: text, lists and mappings, each with its stretch of the file."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from checker.errors import Location

__all__ = ["Mapping", "Node", "Scalar", "Sequence", "Source"]


class Source:
    """A file as decoded, which turns offsets into places when a place is asked for.

    Args:
        path: as it shall stand in messages.
        text: the file as decoded, a byte order mark included.
    """

    __slots__ = ("_starts", "path", "text")

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self._starts: list[int] | None = None

    def location(self, offset: int) -> Location:
        """The place of an offset, counting lines as editors do."""
        if self._starts is None:
            first = 1 if self.text.startswith("\ufeff") else 0  # editors do not show the mark
            self._starts = [first, *(end.end() for end in re.finditer(r"\r\n|\r|\n", self.text))]
        index = max(bisect_right(self._starts, offset) - 1, 0)
        return Location(self.path, index + 1, max(offset - self._starts[index], 0) + 1)


@dataclass(frozen=True, slots=True)
class Node:
    """A stretch of a file: half-open offsets into ``source.text``, quotation marks included."""

    source: Source = field(repr=False, compare=False)
    start: int = field(compare=False)
    end: int = field(compare=False)

    @property
    def location(self) -> Location:
        """Where the node begins."""
        return self.source.location(self.start)


@dataclass(frozen=True, slots=True)
class Scalar(Node):
    """Text. ``style`` is "" for plain text, else the mark that opens it (``'``, ``"``, ``|``)."""

    text: str
    style: str = field(default="", compare=False)

    @property
    def empty(self) -> bool:
        """Whether nothing at all was written, as after ``key:``."""
        return not self.text and not self.style


@dataclass(frozen=True, slots=True)
class Sequence(Node):
    """A list; ``flow`` if written in brackets."""

    items: tuple[Node, ...]
    flow: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Mapping(Node):
    """Keys and what stands under them; ``flow`` if written in braces."""

    entries: tuple[tuple[Scalar, Node], ...]
    flow: bool = field(default=False, compare=False)

    def get(self, key: str) -> Node | None:
        """What stands under a key, or None."""
        return next((node for each, node in self.entries if each.text == key), None)
