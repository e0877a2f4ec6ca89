"""Telephone numbers, where a word beside them says that they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.scan import Page

__all__ = ["PHONE", "phones"]

#: The row of mentions that are telephone numbers.
PHONE: Final = "phone"

#: With a plus and the country, with a leading nought, or in the three groups of North America.
_NUMBER: Final = re.compile(
    r"(?<![\w.,/-])(?:\+[0-9]{1,3}[ .-]?(?:\([0-9]{1,4}\)[ .-]?)?[0-9]{1,5}(?:[ .-][0-9]{2,6}){1,5}"
    r"|\(?0[0-9]{2,4}\)?[ .-][0-9]{2,8}(?:[ .-][0-9]{2,6}){0,4}"
    r"|\(?[2-9][0-9]{2}\)?[ .-][0-9]{3}[ .-][0-9]{4})(?![\w/-]|[.,][0-9])"
)
#: How many digits a number has at least and at most (ITU-T E.164 allows 15).
_DIGITS: Final = range(8, 16)
#: Letters before a number in which a word tells what it is.
_REACH: Final = 80
_WORD: Final = re.compile(r"[a-z]{2,}")


def phones(page: Page) -> Iterator[tuple[int, int]]:
    """The spans of the telephone numbers of a page, in text order."""
    cues = page.lexicon.table("phone-word")
    for found in _NUMBER.finditer(page.text):
        if sum(char.isdigit() for char in found[0]) not in _DIGITS:
            continue
        before = _WORD.findall(page.folded, max(0, found.start() - _REACH), found.start())
        if any(word in cues for word in before):
            yield found.span()
