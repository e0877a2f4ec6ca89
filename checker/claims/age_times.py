"""Whether an age is one of today: not of the time "when the family moved"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.claims.age_links import age_links

if TYPE_CHECKING:
    from checker.scan import Page
    from checker.values import Mention

__all__ = ["AgeTimes"]

#: How far before an age a death, and before a person a conjunction, is looked for.
_FAR: Final = 220
_NEAR: Final = 20
_OF_A_YEAR: Final = re.compile(r"[\"“]?(?:back\s)?in\s(?:[a-z]+\s)?(?:1[0-9]|20)[0-9]{2}\b")


class AgeTimes:
    """Knows the ages of another time, on one page."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._folded = page.folded
        self._links = age_links(page.lexicon)

    def sentence(self, age: Mention) -> tuple[int, int]:
        """The sentence of an age of today; an empty one for an age of another time."""
        sentence = self._page.sentence_at(age.start)
        if sentence is None or self._is_past(age, sentence.start):
            return 0, 0
        return sentence.start, sentence.end

    def _is_past(self, age: Mention, start: int) -> bool:
        """Whether an age is of a time gone by, and not the last that somebody reached."""
        folded, links = self._folded, self._links
        if links.last.match(folded, age.end) is not None:
            return False
        if links.past.match(folded, age.end) is not None:
            return True
        if folded.endswith((" then ", " then aged "), 0, age.start):
            return True
        dated = _OF_A_YEAR.match(folded, start, age.start) is not None
        low = max(start, age.start - _FAR)
        return dated and links.death.search(folded, low, age.start) is None

    def is_of_then(self, start: int) -> bool:
        """Whether whoever begins at an offset had the age at another time: "since she was"."""
        low = max(0, start - _NEAR)
        return self._links.since.search(self._folded, low, start) is not None
