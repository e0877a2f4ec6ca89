"""Shapes that hold others: lists, alternatives by the sort of node, mappings with free keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from checker.located_yaml import Mapping, Scalar, Sequence
from checker.shapes.mistakes import sort

if TYPE_CHECKING:
    from checker.errors import Location
    from checker.located_yaml import Node
    from checker.shapes.mistakes import Mistakes, Shape
    from checker.shapes.scalars import Parsed

__all__ = ["Either", "Keyed", "Listed"]


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of one shape; read as a tuple without the items that were mistaken.

    Args:
        item: the shape of an item.
        alone: whether a single item may stand for a list of one.
        filled: whether an empty list is a mistake.
    """

    item: Shape
    alone: bool = False
    filled: bool = False

    def read(self, node: Node, mistakes: Mistakes) -> tuple[Any, ...] | None:
        """The values of the items."""
        if isinstance(node, Scalar) and node.empty and not self.filled:
            return ()
        if isinstance(node, Sequence):
            items: tuple[Node, ...] = node.items
        elif self.alone:
            items = (node,)
        else:
            mistakes.add(node, f"a list belongs here, not {sort(node)}", "put it in [ ]")
            return None
        if self.filled and not items:
            mistakes.add(node, "the list is empty", "fill it, or delete the key")
        values = (self.item.read(item, mistakes) for item in items)
        return tuple(value for value in values if value is not None)

    def schema(self) -> dict[str, Any]:
        """An array, or an item where that may stand alone."""
        item = self.item.schema()
        array: dict[str, Any] = {"type": "array", "items": item}
        if self.filled:
            array["minItems"] = 1
        else:
            array["type"] = ["array", "null"]
        return {"anyOf": [item, array]} if self.alone else array


@dataclass(frozen=True, slots=True)
class Either:
    """A shape for each sort of node, so that a mistake is told in terms of what was meant."""

    text: Shape | None = None
    sequence: Shape | None = None
    mapping: Shape | None = None
    what: str = "something else"

    def read(self, node: Node, mistakes: Mistakes) -> Any:
        """What the shape for this sort of node reads."""
        by_sort = {Scalar: self.text, Sequence: self.sequence, Mapping: self.mapping}
        shape = by_sort[type(node)]
        if shape is None:
            mistakes.add(node, f"{self.what} belongs here, not {sort(node)}")
            return None
        return shape.read(node, mistakes)

    def schema(self) -> dict[str, Any]:
        """Any of the shapes."""
        shapes = [self.text, self.sequence, self.mapping]
        return {"anyOf": [shape.schema() for shape in shapes if shape is not None]}


@dataclass(frozen=True, slots=True)
class Keyed:
    """A mapping whose keys are free, read as a tuple of key, value and the place of the key."""

    key: Parsed
    value: Shape
    what: str

    def read(self, node: Node, mistakes: Mistakes) -> tuple[tuple[str, Any, Location], ...] | None:
        """The entries that hold."""
        if isinstance(node, Scalar) and node.empty:
            return ()
        if not isinstance(node, Mapping):
            mistakes.add(node, f"{self.what} belongs here, not {sort(node)}")
            return None
        found = []
        for key, value in node.entries:
            name, content = self.key.read(key, mistakes), self.value.read(value, mistakes)
            if name is not None and content is not None:
                found.append((name, content, key.location))
        return tuple(found)

    def schema(self) -> dict[str, Any]:
        """An object with free keys."""
        return {"type": ["object", "null"], "additionalProperties": self.value.schema()}
