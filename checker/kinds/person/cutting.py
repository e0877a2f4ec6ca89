"""Which capitalised words end the run of a name: posts, nations, bodies, months and so on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.person.sorting import Sort, sort_of
from checker.lexicon.given_names import follows_given, is_given
from checker.text import fold

if TYPE_CHECKING:
    from checker.scan import Hit, Page

__all__ = ["cut_starts"]

_CUTTING: Final = (
    "honorific", "post", "military", "country", "demonym", "body", "region", "month", "weekday",
    "state", "area", "direction",
)  # fmt: skip
_GIVEN_BEFORE: Final = re.compile(r"(?:^|\W)([A-Z][a-z]+)[ \u00a0]$")
#: What people are called after, by given name or surname.
_NAMES_TOO: Final = frozenset({"country", "state", "area", "region", "body"})
_NEXT: Final = re.compile(r" ([A-Z][^\W\d_]+)")
#: The word right before a name.
_BEFORE: Final = re.compile(r"(?<!\w)(\w{1,8}) \Z")


def cut_starts(page: Page) -> frozenset[int]:
    """The starts of capitalised words that are posts, nations, bodies, months and so on."""
    found: set[int] = set()
    starts = [span[0] for span in page.capitals]
    hits = [hit for hit in page.hits_of(*_CUTTING) if _counts(page, hit)]
    index = 0
    for hit in hits:
        while index < len(starts) and starts[index] < hit.start:
            index += 1
        at = index
        while at < len(starts) and starts[at] < hit.end:
            found.add(starts[at])
            at += 1
    return frozenset(found)


def _counts(page: Page, hit: Hit) -> bool:
    """Whether a hit cuts here: states and areas that are given names too (Virginia) do not."""
    categories = {sense.category for sense in hit.senses}
    surface = page.text[hit.start : hit.end]
    if categories <= _NAMES_TOO and surface.isalpha():
        # "Lisa Monaco", "Georgia Meloni"
        return not (follows_given(page.text, hit.start) or _begins_name(page, hit))
    if categories & {"post", "military", "honorific"}:
        after = page.text[hit.end : hit.end + 3]
        return surface[0].isupper() and (not is_given(surface) or after[:1] in (" ", "."))
    if categories & {"month", "weekday"}:
        # "Theresa May": after a given name a month is a surname, but for a day beside it
        before = _GIVEN_BEFORE.search(page.text, max(0, hit.start - 20), hit.start)
        dated = page.text[hit.end : hit.end + 3].strip()[:1].isdecimal()
        return before is None or dated or not is_given(before[1]) or len(before[1]) < 3
    return True


def _begins_name(page: Page, hit: Hit) -> bool:
    """Whether a country or state is a given name: a surname follows, and nothing leads to it."""
    if not is_given(page.text[hit.start : hit.end]):
        return False
    following = _NEXT.match(page.text, hit.end)
    before = _BEFORE.search(page.folded, max(0, hit.start - 10), hit.start)
    if before is not None and before[1] in page.lexicon.table("place-lead"):
        return False
    if following is None:
        return False
    surname = fold(following[1]) in page.lexicon.table("surname-word")
    return surname or sort_of(page, following[1], dotted=False) is Sort.UNKNOWN
