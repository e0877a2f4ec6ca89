"""Persons: full names, surnames, initials, particles, romanisations, nicknames.

A name is a set of people; two names are compared as sets. A bare surname of an article is every
person of that surname, until the article's fuller name narrows it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.kinds.person.comparing import compare, spelling
from checker.kinds.person.finding import find
from checker.kinds.person.value import Person, label, parse, read, show

if TYPE_CHECKING:
    from checker.values import Anchors, Mention

__all__ = [
    "Person",
    "compare",
    "find",
    "label",
    "narrow",
    "parse",
    "read",
    "show",
    "spelling",
    "vary",
]


def narrow(value: Person, anchors: Anchors) -> tuple[Person, str]:
    """Unchanged: no date makes a name fuller."""
    del anchors
    return value, ""


def vary(mention: Mention) -> list[str]:
    """The surname with two letters swapped and with one lost, and another given name."""
    head, space, last = mention.surface.rpartition(" ")
    if len(last) < 4:
        return []
    middle = len(last) // 2
    swapped = last[: middle - 1] + last[middle] + last[middle - 1] + last[middle + 1 :]
    slips = [swapped, last[:middle] + last[middle + 1 :]]
    return [head + space + slip for slip in slips if slip != last]
