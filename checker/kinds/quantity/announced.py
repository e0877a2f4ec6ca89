"""Bare numbers whose noun is announced: "the number of people hurt has reached 67".

The same behind the number: "which brings to 67 the number of people hurt".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Announced"]

_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NUMBER_OF: Final = re.compile(r"\bnumber[ \u00a0]of[ \u00a0](?:the[ \u00a0]|its[ \u00a0])?")
#: "A number of people" are some, and "phone number of" is another.
_SOME: Final = re.compile(r"\b(?:an?|phone)[ \u00a0]\Z")
_BEHIND: Final = re.compile(r"[ \u00a0](?=the[ \u00a0]number[ \u00a0]of[ \u00a0])")
#: How far behind a number its noun may end, and the words of the longest noun.
_REACH, _PHRASE = 60, 3
#: Words between a noun and a number that are no part of another statement, and what ends one.
_BETWEEN: Final = 14
_APART: Final = re.compile(r"[;:()\"“”—–0-9]|,[ \u00a0]|\b(?:and|but|as|when|while)\b")
#: The figure of an earlier time before the one that is told: "fell from 14 to".
_FROM: Final = re.compile(r"\bfrom[ \u00a0](?:[0-9][0-9,]{0,8}|[^\W\d_]{3,9})(?=[ \u00a0]to\Z)")


class Announced:
    """Finds announced nouns with the tables of one language.

    Args:
        counted: nouns to what they count.
        befallen: words to what befell those of whom they are said.
        human: the classes that are people.
    """

    def __init__(
        self, counted: Mapping[str, str], befallen: Mapping[str, str], human: Mapping[str, str]
    ) -> None:
        self._counted, self._befallen, self._human = counted, befallen, human

    def before(self, left: str) -> str | None:
        """What a number counts before which a text ends: "the number of shops rose to"."""
        at = left.rfind("number of")
        led = _NUMBER_OF.match(left, at) if at >= 0 else None
        if led is None or _SOME.search(left[:at]) is not None:
            return None
        between = _FROM.sub("", left[led.end() :])
        if _APART.search(between) is not None or len(between.split()) > _BETWEEN:
            return None
        return self._named(between)

    def behind(self, folded: str, end: int) -> str | None:
        """What a number counts that ends at an offset: "brings to 67 the number of people hurt"."""
        led = _BEHIND.match(folded, end)
        if led is None:
            return None
        named = folded[led.end() : end + _REACH]
        return self._named(named.partition(" of ")[2].removeprefix("the "))

    def _named(self, text: str) -> str | None:
        """The class of the noun with which a text begins, or of what befell those people."""
        words = [word[0] for word in _WORD.finditer(text)][: _PHRASE + 1]
        for first in (0, 1):  # "people", "young people"
            for count in range(_PHRASE, 0, -1):
                found = self._counted.get(" ".join(words[first : first + count]))
                if found is not None:
                    behind = words[first + count : first + count + 1]
                    fate = self._befallen.get(behind[0]) if behind else None
                    return fate if fate is not None and found in self._human else found
        return None
