"""Addresses of the web and of mail in a text, in which nothing is a word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["addresses_in"]

_WEB: Final = re.compile(r"(?:https?://|www\.)\S{1,500}")
_MAIL: Final = re.compile(r"@\S{1,100}\.\S{2,10}")
_LONGEST: Final = 100


def addresses_in(text: str) -> Iterator[tuple[int, int]]:
    """The spans of the addresses of a text.

    >>> list(addresses_in("Write to me@example.org or see www.example.org now."))
    [(31, 46), (9, 23)]
    """
    if "://" in text or "www." in text:
        yield from (found.span() for found in _WEB.finditer(text))
    if "@" not in text:
        return
    for found in _MAIL.finditer(text):
        start = found.start()
        while start > max(0, found.start() - _LONGEST) and not text[start - 1].isspace():
            start -= 1
        yield start, found.end()
