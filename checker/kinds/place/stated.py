"""What stands behind a name and says which of its namesakes is meant: "Paris, Texas"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.place.naming import cities
from checker.text import fold

if TYPE_CHECKING:
    from checker.kinds.place.value import Spot
    from checker.lexicon import Lexicon
    from checker.scan import Page

__all__ = ["stated"]

_INSIDE: Final = re.compile(r",? ?\(?([A-Z][\w.' \-]{1,30})")


def stated(page: Page, end: int, surface: str) -> tuple[frozenset[Spot], str]:
    """The readings that a country or state beside the name leaves: "Paris, Texas"."""
    follows = _INSIDE.match(page.text, end, end + 40)
    if follows is None or (follows[0][0] not in ",(" and not follows[0].startswith(" (")):
        return frozenset(), ""
    parts = re.split(r"[,;:()]", follows[1])[0].split()
    lexicon = page.lexicon
    for count in range(min(3, len(parts)), 0, -1):
        holder, inside = _inside(surface, " ".join(parts[:count]), lexicon)
        if inside:
            return inside, f"{surface} in {holder}"
    return frozenset(), ""


def _inside(surface: str, written: str, lexicon: Lexicon) -> tuple[str, frozenset[Spot]]:
    """The cities of a name that a state, a country or a part of one holds, and its full name."""
    short = lexicon.table("state_short")
    key = fold(written).rstrip(".")
    state = short.get(written) or short.get(written.rstrip(".") + ".")
    state = state or lexicon.table("state").get(key)
    if state is not None:
        return state, cities(surface, "US", lexicon.table("state_code")[state])
    area = lexicon.table("area_short").get(written) or lexicon.table("area").get(key)
    if area is not None and "|" not in area:
        name, _, country = area.rpartition(", ")
        return name, cities(surface, country, lexicon.table("area_code").get(area, ""))
    nation = lexicon.table("country").get(key)
    if nation is None:
        return written, frozenset()
    return written, cities(surface, lexicon.table("country_code")[nation])
