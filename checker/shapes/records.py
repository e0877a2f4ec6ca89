"""Mappings with known keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from checker.located_yaml import Mapping
from checker.shapes.mistakes import nearest, sort

if TYPE_CHECKING:
    from collections.abc import Mapping as AnyMapping

    from checker.errors import Location
    from checker.located_yaml import Node
    from checker.shapes.mistakes import Mistakes, Shape

__all__ = ["Field", "Fields", "Record"]


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a record: what may stand under it, what it is for, whether it must be there."""

    shape: Shape
    doc: str
    required: bool = False


class Fields:
    """A record as read: the values of its keys and where each stands."""

    __slots__ = ("_values", "mistaken", "node")

    def __init__(self, node: Mapping, values: dict[str, Any], *, mistaken: bool) -> None:
        self.node = node
        self.mistaken = mistaken
        self._values = values

    def get(self, name: str, default: Any = None) -> Any:
        """The value under a key, or the default where the key is absent or mistaken."""
        return self._values.get(name, default)

    def __contains__(self, name: str) -> bool:
        """Whether the key was written, mistaken or not."""
        return any(key.text == name for key, _ in self.node.entries)

    def key(self, name: str) -> Location:
        """Where a key stands; the record itself if it is absent."""
        keys = (key for key, _ in self.node.entries if key.text == name)
        return next(keys, self.node).location

    def place(self, name: str) -> Location:
        """Where the value of a key begins."""
        return (self.node.get(name) or self.node).location


@dataclass(frozen=True, slots=True)
class Record:
    """A mapping with known keys.

    Args:
        what: what such a record is, for messages ("fact card").
        fields: its keys, in the order in which they are documented.
    """

    what: str
    fields: AnyMapping[str, Field]

    def read(self, node: Node, mistakes: Mistakes) -> Fields | None:
        """The values of the keys that are known and hold."""
        if not isinstance(node, Mapping):
            mistakes.add(
                node,
                f"a {self.what} belongs here, not {sort(node)}",
                f"write its keys: {', '.join(self._examples())}",
            )
            return None
        before = len(mistakes.errors)
        values: dict[str, Any] = {}
        for key, child in node.entries:
            known = self.fields.get(key.text)
            if known is None:
                what = f"a {self.what} has no key {key.text!r}"
                mistakes.add(key, what, nearest(key.text, self.fields))
                continue
            value = known.shape.read(child, mistakes)
            if value is not None:
                values[key.text] = value
        for name, known in self.fields.items():
            if known.required and node.get(name) is None:
                mistakes.add(
                    node, f"this {self.what} has no `{name}`", f"add `{name}:`, {known.doc}"
                )
        return Fields(node, values, mistaken=len(mistakes.errors) > before)

    def schema(self) -> dict[str, Any]:
        """An object with these keys and no others."""
        properties = {
            name: {"description": known.doc, **known.shape.schema()}
            for name, known in self.fields.items()
        }
        required = [name for name, known in self.fields.items() if known.required]
        return {
            "type": "object",
            "additionalProperties": False,
            "properties": properties,
            **({"required": required} if required else {}),
        }

    def _examples(self) -> list[str]:
        required = [name for name, known in self.fields.items() if known.required]
        return required or list(self.fields)[:3]
