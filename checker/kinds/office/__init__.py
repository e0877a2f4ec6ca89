"""Offices: rank, post, body or country, in any order.

A deputy minister is a set of offices; two offices are compared as sets. Who holds an office is not
said here: claims join offices to names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.errors import NotationError
from checker.kinds.office.comparing import are_related, compare
from checker.kinds.office.finding import find, offices
from checker.kinds.office.ground import Ground
from checker.kinds.office.marks import TRIGGERS
from checker.kinds.office.untaught import meant, taught_by, untaught
from checker.kinds.office.value import Office, label, notation_of, show
from checker.kinds.office.vary import vary
from checker.lexicon import load

if TYPE_CHECKING:
    from checker.values import Anchors

__all__ = [
    "Office",
    "are_related",
    "compare",
    "find",
    "label",
    "narrow",
    "read",
    "show",
    "taught_by",
    "vary",
]


def read(notation: str) -> Office:
    """The office of "deputy foreign minister of Russia", "US Deputy Secretary of State".

    Raises:
        NotationError: it names no post.
    """
    found = notation_of(notation, known=True)
    if found is not None:
        return found
    text = notation.strip()
    ground = Ground.phrase(text, load("en"))
    triggers = [hit for hit in ground.hits if any(hit.value(each) for each in TRIGGERS)]
    named = offices(ground, triggers, every=True)
    whole = bool(named) and (named[-1].start, named[-1].end) == (0, len(text))
    found = None if whole else notation_of(notation)
    if found is None and named:
        return named[-1].office
    return found or _untaught(notation)


def _untaught(notation: str) -> Office:
    right = meant(notation)
    found = untaught(notation) if right is None else None
    if found is None:
        example = "a post, as in 'deputy foreign minister of Russia'"
        raise NotationError(
            f"{notation!r} names no office",
            instead=example if right is None else f"did you mean {right!r}?",
        )
    return found


def narrow(value: Office, anchors: Anchors) -> tuple[Office, str]:
    """Unchanged: no date makes an office narrower."""
    del anchors
    return value, ""
