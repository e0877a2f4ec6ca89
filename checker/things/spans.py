"""Where the name of a thing ends, and whether a word may begin one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.capitals import is_apart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.capitals import Word
    from checker.scan import Page

__all__ = ["first", "is_new", "reach"]

#: "Queen Elizabeth 2", "Baraka 1", "Pride of Hull".
_NUMBER: Final = re.compile(r"[ -](?:[0-9]{1,3}|[IVX]{1,4})(?![\w%]|[.,][0-9])")
_OF: Final = re.compile(r" of (?:the )?[A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20})?")
#: What begins no name of a thing behind a noun: "ferry Monday", "tanker British officials".
_OTHERS: Final = ("demonym", "opener", "country", "weekday", "month", "post", "honorific")


def first(page: Page, run: Sequence[Word]) -> int:
    """The first word of a run that may belong to a name."""
    opener = page.lexicon.table("opener")
    at = 0
    while at < len(run) - 1 and not run[at].owner:  # "Queen's Award"
        if run[at].bare not in opener and not is_apart(page, run[at]):
            break
        at += 1
    return at


def reach(page: Page, run: Sequence[Word]) -> int:
    """The end of a name with what belongs to it behind its capitals."""
    end = run[-1].stop
    if run[-1].owner:
        return end
    for pattern in (_NUMBER, _OF):
        found = pattern.match(page.text, end)
        if found is not None:
            return found.end()
    return end


def is_new(page: Page, run: Sequence[Word]) -> bool:
    """Whether a run is no post, nation or day, but may be a name of its own."""
    head = run[0].bare
    if len(run) > 1 and head in page.lexicon.table("ship-title"):
        return True
    return page.lexicon.value("post", head) is None and not any(
        head in page.lexicon.table(each) for each in _OTHERS
    )
