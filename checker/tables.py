"""Tables of parts: kinds, checks, readers and reports, each a name and a place to load it from.

A row is ``name: "module"``; the module is imported when it is first asked for, so that a command
pays only for what it uses. Other packages add rows through entry points of the group that the
table names (``factlint.kinds`` and so on).
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from checker.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Table", "did_you_mean"]

T = TypeVar("T")


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """The one known word nearest to ``word`` within a third of its letters, or None."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415  (only paid for when something is misspelt)

    limit = max(1, len(word) // 3)
    folded = word.casefold()
    near = sorted((OSA.distance(folded, other.casefold()), other) for other in known)
    return near[0][1] if near and near[0][0] <= limit else None


class Table(Generic[T]):
    """A named, ordered set of parts that are imported when used.

    Args:
        what: what a row is, for messages ("kind", "report").
        rows: name to module path, in the order in which the parts run.
    """

    def __init__(self, what: str, rows: Mapping[str, str]) -> None:
        self.what = what
        self._rows = dict(rows)
        self._loaded: dict[str, T] = {}

    def names(self) -> tuple[str, ...]:
        """The names of all rows of this package, in their order."""
        return tuple(self._rows)

    def __contains__(self, name: str) -> bool:
        return name in self._rows or name in self._entry_points()

    def get(self, name: str) -> T:
        """The part of that name.

        Raises:
            UsageError: there is none; the message names the nearest.
        """
        if name not in self._loaded:
            self._loaded[name] = cast("T", importlib.import_module(self._path(name)))
        return self._loaded[name]

    def _path(self, name: str) -> str:
        if name in self._rows:
            return self._rows[name]
        points = self._entry_points()
        if name in points:
            return points[name]
        near = did_you_mean(name, [*self._rows, *points])
        known = ", ".join([*self._rows, *points])
        instead = f"did you mean {near!r}?" if near is not None else f"known are {known}"
        raise UsageError(f"there is no {self.what} {name!r}", instead=instead)

    def _entry_points(self) -> dict[str, str]:
        from importlib.metadata import entry_points  # noqa: PLC0415  (40 ms, rarely needed)

        return {point.name: point.value for point in entry_points(group=f"factlint.{self.what}s")}
