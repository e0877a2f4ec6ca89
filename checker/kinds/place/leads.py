"""Which words stand before a name, looked up in the tables of the lexicon."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from checker.scan import Page

__all__ = ["is_led"]

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
    spoken = led.split()[-3:]
    if article and spoken[-1:] == ["the"]:
        spoken.pop()
    if not spoken or not led[-1].isspace():
        return False
    table = page.lexicon.table(category)
    return spoken[-1] in table or " ".join(spoken[-2:]) in table
