"""Identifiers: the numbers of flights, models, roads and cases, in letters and digits.

MH17 and MH-17 are one flight; MH17 and MH71 are two, or one with its digits swapped.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.scan import Page

__all__ = ["IDENTIFIER", "identifiers"]

#: The row of mentions that are identifiers.
IDENTIFIER: Final = "identifier"

_NUMBERED: Final = re.compile(
    r"[A-Z][A-Za-z]{0,5}-?[0-9]{1,5}(?:-?[A-Za-z0-9]{1,6}){0,2}(?![\w-]*\w)"
)
#: Registrations of aircraft in countries whose mark begins with a digit: 9M-MRD.
_REGISTERED: Final = re.compile(r"[0-9][A-Z]-[A-Z]{3}(?!\w)")
#: A number of a flight with a space is told by the word before it.
_FLIGHT: Final = re.compile(r"[A-Z][A-Z0-9] [0-9]{1,4}(?!\w)")
_CASED: Final = "flight "
_JOINED: Final = re.compile(r"[\w-]")
_PLURAL: Final = re.compile(r"(?<=[0-9])['’]?s\Z")


def identifiers(page: Page) -> Iterator[tuple[int, int]]:
    """The spans of the identifiers of a page, in text order, without an s of the plural."""
    text = page.text
    starts = sorted({start for start, _ in page.capitals} | {start for start, _ in page.numbers})
    reached = 0
    for start in starts:
        if start < reached or (start and _JOINED.match(text, start - 1)):
            continue
        found = _NUMBERED.match(text, start) or _REGISTERED.match(text, start)
        if found is None and page.folded.endswith(_CASED, 0, start):
            found = _FLIGHT.match(text, start)
        if found is not None:
            reached = start + len(_PLURAL.sub("", found[0]))
            yield start, reached
