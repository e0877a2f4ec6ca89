"""Places that the canon of a pack names and no gazetteer lists: a hall, a palace, a square."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.claims.ordered import Ordered
from checker.errors import NotationError
from checker.kinds.place.value import FEATURE, PlaceValue, Spot
from checker.text import fold
from checker.values import Mention

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.scan import Page
    from checker.values import NameEntry, Value

__all__ = ["forms", "venues"]

#: What a place is of which no more is known than its name.
_SITE: Final = "site"


def forms(entries: Iterable[NameEntry]) -> dict[str, NameEntry]:
    """The right forms of the places of a canon, folded."""
    return {
        fold(form): entry
        for entry in entries
        if entry.kind == "place"
        for form in (entry.prefer, *entry.also)
    }


def venues(page: Page, mentions: Sequence[Mention], entries: Iterable[NameEntry]) -> list[Mention]:
    """The places of a canon where a page names them and its kind has found no place."""
    by_form = forms(entries)
    if not by_form:
        return []
    known = Ordered(each for each in mentions if each.kind == "place")
    found: list[Mention] = []
    for start, end, word in sorted(page.terms, key=lambda each: (each.start, -each.end)):
        entry = by_form.get(word)
        surface = page.text[start:end]
        if entry is None or not surface[0].isupper() or (found and start < found[-1].end):
            continue
        if known.around("place", start) is not None or known.inside("place", start, end):
            continue
        how = f"“{surface}” is a place of the canon: {entry.prefer}"
        found.append(Mention(start, end, surface, "place", _value(entry.prefer), how=how))
    return found


@lru_cache(maxsize=1024)
def _value(name: str) -> Value:
    """The place of a name that the gazetteer knows, else a site of that name."""
    try:
        return kinds.read("place", name)
    except NotationError:
        return PlaceValue(frozenset({Spot(name, FEATURE, "", _SITE)}))
