"""Organisations: known bodies under all their names, and unknown ones by the words in or by them.

A name is compared by its key: British and American spelling, hyphens, articles and the word order
of long names do not count ("Russian Council and NATO" is the NATO-Russia Council, garbled). An
acronym that the text explains ("North Atlantic Treaty Organization (NATO)") holds for the article.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.errors import NotationError
from checker.kinds.organisation.finding import WORD_ORDER, find
from checker.kinds.organisation.names import SMALL, initials, key, spelled
from checker.kinds.organisation.value import Organisation, of_surface
from checker.lexicon import load
from checker.lexicon.slips import misspelt
from checker.values import Comparison, Mention, Slip, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.values import Anchors

__all__ = [
    "WORD_ORDER",
    "Organisation",
    "compare",
    "find",
    "label",
    "narrow",
    "read",
    "show",
    "vary",
]

_WORD: Final = re.compile(r"[^\W_]+")


def compare(a: Organisation, b: Organisation) -> Comparison:
    """How two bodies stand to each other.

    SAME: one key. COMPATIBLE: one name holds the other, or is its initials. CONFLICT: two known
    bodies. UNKNOWN: two names of which the lexicon does not know both.
    """
    mine, theirs = key(a.name), key(b.name)
    if mine == theirs:
        return Comparison(Verdict.SAME, "names of one body")
    known = frozenset(spelled(name) for name in load("en").table("body").values())
    first, second = sorted((a.name, b.name))
    if mine in known and theirs in known:
        return Comparison(Verdict.CONFLICT, f"{first} and {second} are two bodies")
    left, right = set(mine.split()) - SMALL, set(theirs.split()) - SMALL
    if left and right and (left < right or right < left):
        return Comparison(Verdict.COMPATIBLE, "one name is shorter than the other")
    if initials(a.name) == b.name.lower() or initials(b.name) == a.name.lower():
        return Comparison(Verdict.COMPATIBLE, "one is the initials of the other")
    return Comparison(Verdict.UNKNOWN, f"{first} and {second} may be names of one body")


def show(value: Organisation) -> str:
    """The name."""
    return value.name


def read(notation: str) -> Organisation:
    """The body of a name in any of its forms.

    Raises:
        NotationError: there is no letter in it.
    """
    if not _WORD.search(notation):
        raise NotationError(f"{notation!r} names no body", instead="a name, as in 'OSCE'")
    return of_surface(notation)


def narrow(value: Organisation, anchors: Anchors) -> tuple[Organisation, str]:
    """Unchanged: no date makes a name narrower."""
    del anchors
    return value, ""


def label(value: Organisation) -> str:
    """The name."""
    return value.name


def vary(mention: Mention, others: Sequence[Mention] = ()) -> list[Slip]:
    """The name with a letter lost, and with two swapped."""
    del others
    return [Slip(cause, surface, spelled=True) for cause, surface in misspelt(mention.surface)]
