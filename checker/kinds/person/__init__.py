"""Persons: full names, surnames, initials, particles, romanisations, nicknames.

A name is a set of people; two names are compared as sets. A bare surname of an article is every
person of that surname, until the article's fuller name narrows it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.kinds.person.blocking import candidates
from checker.kinds.person.comparing import compare, spelling
from checker.kinds.person.finding import find
from checker.kinds.person.value import Person, label, parse, read, show
from checker.kinds.person.vary import vary

if TYPE_CHECKING:
    from checker.values import Anchors

__all__ = [
    "Person",
    "candidates",
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
