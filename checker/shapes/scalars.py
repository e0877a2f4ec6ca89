"""Shapes of text: understood by a function, or one of a closed list of words."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from checker.errors import FactlintError
from checker.located_yaml import Scalar
from checker.shapes.mistakes import sort, unknown

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Mapping as AnyMapping

    from checker.located_yaml import Node
    from checker.shapes.mistakes import Mistakes

__all__ = ["TEXT", "Choice", "Parsed", "day", "identifier"]

#: Editors type scalars before they look at a schema; the loader reads all of these as text.
_TEXT_SCHEMA: Final[dict[str, Any]] = {"type": ["string", "number", "boolean"]}
_IDENTIFIER: Final = re.compile(r"\w[\w.\-]*")


@dataclass(frozen=True, slots=True)
class Parsed:
    """Text that a function understands.

    Args:
        parse: gives the value; raises ValueError or FactlintError with what is wrong.
        what: what belongs here, for messages ("a date").
        details: what the JSON Schema says beyond "some scalar".
    """

    parse: Callable[[str], Any]
    what: str
    details: AnyMapping[str, Any] = field(default_factory=dict)

    def read(self, node: Node, mistakes: Mistakes) -> Any:
        """The value of a scalar."""
        if not isinstance(node, Scalar):
            mistakes.add(node, f"{self.what} belongs here, not {sort(node)}")
            return None
        text = node.text.strip()
        if not text:
            mistakes.add(node, f"{self.what} is missing here", "write it, or delete the key")
            return None
        try:
            return self.parse(text)
        except FactlintError as error:
            mistakes.add(node, error.what, error.instead)
        except ValueError as error:
            mistakes.add(node, f"{text!r} is not {self.what}", str(error) or None)
        return None

    def schema(self) -> dict[str, Any]:
        """Any scalar, with the details given."""
        return {**_TEXT_SCHEMA, **self.details}


def day(text: str) -> dt.date:
    """A calendar day in ISO notation.

    Raises:
        ValueError: it is none; the message says how days are written.
    """
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text) is None:
        raise ValueError("write it as 2022-01-10")
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise ValueError(f"the calendar has no such day ({error})") from None


def _identifier(text: str) -> str:
    if _IDENTIFIER.fullmatch(text) is None:
        raise ValueError("use letters, digits, '-', '_' and '.'")
    return text


#: Text of any content, without the white space around it.
TEXT: Final = Parsed(str, "text")


def identifier(what: str) -> Parsed:
    """Names of rules, packs and stories: they become parts of test ids and file names."""
    pattern = r"^[^\s\[\]|:,/]+$"
    return Parsed(_identifier, what, {"type": ["string", "number"], "pattern": pattern})


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a closed list of words.

    Args:
        what: what a word is, for messages ("severity").
        known: the words, in the order in which they are listed.
        more: whether a word beyond the list is known after all (parts of other packages).
    """

    what: str
    known: tuple[str, ...]
    more: Callable[[str], bool] | None = None

    def read(self, node: Node, mistakes: Mistakes) -> str | None:
        """The word, if it is one of the list."""
        word = TEXT.read(node, mistakes)
        if word is None or word in self.known or (self.more is not None and self.more(word)):
            return None if word is None else str(word)
        mistakes.add(node, *unknown(self.what, word, self.known))
        return None

    def schema(self) -> dict[str, Any]:
        """An enumeration, left open where other packages may add to it."""
        if self.more is None:
            return {"enum": list(self.known)}
        return {"anyOf": [{"enum": list(self.known)}, {"type": "string"}]}
