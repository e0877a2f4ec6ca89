"""Which of a row something is: "the 85th", and of editions and anniversaries "the thirteenth"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.hedging import Interval
from checker.kinds.quantity.sight import Draft

if TYPE_CHECKING:
    from checker.kinds.quantity.sight import Sight

__all__ = ["ordinal", "ordinal_told"]

_NOUN: Final = re.compile(r"[ \u00a0-](?:annual[ \u00a0])?([^\W\d_]+)")


def ordinal(sight: Sight, start: int, end: int, value: int) -> Draft:
    """The draft of an ordinal between two offsets, with the row that its noun names."""
    draft = Draft.of(start, end, Interval(value, value), "ordinal", "ordinal")
    draft.counted = _row(sight, end)
    return draft


def ordinal_told(sight: Sight, start: int) -> Draft | None:
    """The draft of an ordinal in words, if a row is named: a third of nothing is no rank."""
    found = sight.beside.ordinals.at(sight.folded, start)
    if found is None or not _row(sight, found[0]):
        return None
    return ordinal(sight, start, found[0], int(found[1]))


def _row(sight: Sight, end: int) -> str:
    """The row that is numbered, by the noun right behind its ordinal; "" if none is."""
    noun = _NOUN.match(sight.folded, end)
    return "" if noun is None else sight.table("numbered-row").get(noun[1], "")
