"""Slips of the pen in a name of a person, for trying whether a rule notices them."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from checker.lexicon.slips import misspelt
from checker.text import fold
from checker.values import Slip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.values import Mention

__all__ = ["vary"]


def vary(mention: Mention, others: Sequence[Mention] = ()) -> list[Slip]:
    """The surname misspelt, and exchanged for those of two other people."""
    found = [Slip(cause, surface, spelled=True) for cause, surface in misspelt(mention.surface)]
    family = " ".join(mention.value.family)  # type: ignore[attr-defined]
    at = mention.surface.rfind(family)
    if at >= 0:
        before, after = mention.surface[:at], mention.surface[at + len(family) :]
        surnames = islice(_surnames(family, others), 2)
        found += [Slip("surname of another person", before + each + after) for each in surnames]
    return found


def _surnames(family: str, others: Sequence[Mention]) -> Iterator[str]:
    seen = {fold(family)}
    for other in others:
        surname = " ".join(other.value.family)  # type: ignore[attr-defined]
        if fold(surname) not in seen:
            seen.add(fold(surname))
            yield surname
