"""Which words stand before a name, looked up in the tables of the lexicon."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from checker.scan import Page

__all__ = ["is_led"]

_LAST: Final = re.compile(r"(?:([\w-]{1,20})\s)?([\w-]{1,20})\s+\Z")
_ARTICLE: Final = re.compile(r"\bthe\s+\Z")
_REACH: Final = 44


def is_led(page: Page, start: int, category: str, *, article: bool = False) -> bool:
    """Whether the one or two words before an offset stand in a table.

    Args:
        page: the article.
        start: the offset of a name.
        category: the table.
        article: whether "the" may stand between.
    """
    led = page.folded[max(0, start - _REACH) : start]
    if article:
        led = _ARTICLE.sub("", led)
    found = _LAST.search(led)
    if found is None:
        return False
    table = page.lexicon.table(category)
    return found[2] in table or f"{found[1]} {found[2]}" in table
