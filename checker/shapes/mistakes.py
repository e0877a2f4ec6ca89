"""What every shape shares: the collection of mistakes, and their wording."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from checker.errors import Location, RuleError, RuleErrors
from checker.located_yaml import Mapping, Node, Scalar, Sequence
from checker.tables import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Mistakes", "Shape", "nearest", "sort", "unknown"]


@dataclass(slots=True)
class Mistakes:
    """The mistakes of one file, collected so that an author sees all of them at once."""

    errors: list[RuleError] = field(default_factory=list)

    def add(self, at: Node | Location, what: str, instead: str | None = None) -> None:
        """Note what is wrong at a place, and what to write instead."""
        location = at if isinstance(at, Location) else at.location
        self.errors.append(RuleError(what, location=location, instead=instead))

    def take(self, errors: RuleErrors) -> None:
        """Add the mistakes that another reading raised."""
        for error in errors.exceptions:
            if isinstance(error, RuleErrors):
                self.take(error)
            elif isinstance(error, RuleError):
                self.errors.append(error)

    def raise_any(self, message: str) -> None:
        """Raise all of them, in the order of their lines, if there are any.

        Raises:
            RuleErrors: there is at least one.
        """
        if self.errors:
            raise RuleErrors(message, sorted(self.errors, key=_place))


def _place(error: RuleError) -> tuple[str, int, int]:
    at = error.location
    return ("", 0, 0) if at is None else (at.path, at.line or 0, at.column or 0)


def unknown(what: str, word: str, known: Iterable[str]) -> tuple[str, str]:
    """What is wrong with a word that is not known, and what to write instead."""
    return f"there is no {what} {word!r}", nearest(word, known)


def nearest(word: str, known: Iterable[str]) -> str:
    """What to write instead of a word: the nearest that is known, or all that are."""
    names = list(known)
    near = did_you_mean(word, names)
    if near is not None:
        return f"did you mean {near!r}?"
    return f"known are {', '.join(names)}" if names else "there is none"


class Shape(Protocol):
    """What may stand at a place of a file."""

    def read(self, node: Node, mistakes: Mistakes) -> Any:
        """The value of a node; None if it is not of this shape, which is then noted."""
        ...

    def schema(self) -> dict[str, Any]:
        """The JSON Schema (draft 7) of the shape."""
        ...


def sort(node: Node) -> str:
    """What a node is, for messages."""
    if isinstance(node, Mapping):
        return "a mapping of keys"
    if isinstance(node, Sequence):
        return "a list"
    return "nothing" if isinstance(node, Scalar) and node.empty else "text"
