"""A body, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from checker.kinds.organisation.names import known_keys, spelled
from checker.text import squeeze

__all__ = ["Organisation", "of_surface"]


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body, by the name under which it is known, or as the text has it without the article."""

    name: str

    @property
    def kind(self) -> str:
        """The name of the kind."""
        return "organisation"


def of_surface(surface: str) -> Organisation:
    """The value of a surface: the known name, else the words themselves."""
    name = squeeze(surface)
    if name.lower().startswith("the ") and len(name) > 4:
        name = name[4:]
    return Organisation(known_keys().get(spelled(name), name))
