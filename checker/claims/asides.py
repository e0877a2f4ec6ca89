"""What stands between a name and the rest of an apposition: whence somebody is, and his party."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from checker.scan import Page

__all__ = ["past_aside"]

#: "Ada Moss of New Haven,", "Ada Moss, D-Ohio,", "Ada Moss (D-Ohio),": up to the comma.
_ASIDE: Final = re.compile(
    r"(?: of [^\W\d_a-z][\w-]*(?: [^\W\d_a-z][\w-]*){0,2}"
    r"| \([A-Z]{1,3}-[A-Z][\w.]*\)|, [A-Z]{1,3}-[A-Z][\w.]*)(?=,)"
)


def past_aside(page: Page, end: int) -> int:
    """Where what a name says of its holder ends; the end of the name if there is nothing."""
    found = _ASIDE.match(page.text, end)
    return found.end() if found is not None else end
