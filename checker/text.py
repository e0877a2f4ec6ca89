"""Characters: folding that keeps offsets, lines and columns, safe display.

Offsets are half-open code points into the text exactly as decoded; nothing here shifts them.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "Lines",
    "any_of",
    "fold",
    "plain",
    "printable",
    "short_labels",
    "slug",
    "squeeze",
    "unused",
    "without_possessive",
]

_UNSAFE: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
_POSSESSIVE: Final = re.compile(r"['’ʼ][sS]\Z|(?<=[sS])['’ʼ]\Z")
_OWNING: Final = ("s", "S", "'", "’", "ʼ")
_NOT_ID: Final = re.compile(r"[^a-z0-9]+")
_SPACE: Final = re.compile(r"\s+")
#: One replacement after another: far faster than a table, which asks for every character.
_QUOTES: Final = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("“", '"'), ("”", '"'), ("„", '"'))


def fold(text: str) -> str:
    """Lower case and straight apostrophes, one character for one: offsets stay valid.

    >>> fold("Russia’s İstanbul")
    "russia's İstanbul"
    """
    if text.isascii():
        return text.lower()
    lowered = text.lower()
    if len(lowered) != len(text):
        # a few letters (İ) grow when lowered; those stay as they are
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    for curly, straight in _QUOTES:
        lowered = lowered.replace(curly, straight)
    return lowered


def plain(word: str) -> str:
    """Fold, and drop accents and marks: for looking a name up, never for offsets.

    >>> plain("Genève")
    'geneve'
    """
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", fold(word))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def any_of(words: Iterable[str]) -> str:
    """A regular expression for any of some words, the longest first.

    >>> any_of(["as", "aside"])
    'aside|as'
    """
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


def squeeze(text: str) -> str:
    """Every run of white space as one space, none at the ends."""
    return _SPACE.sub(" ", text).strip()


def without_possessive(surface: str) -> str:
    """A surface without the possessive at its end.

    >>> without_possessive("Anna’s"), without_possessive("James'"), without_possessive("Anna")
    ('Anna', 'James', 'Anna')
    """
    return _POSSESSIVE.sub("", surface) if surface.endswith(_OWNING) else surface


def printable(text: str) -> str:
    r"""The text without control characters, terminal escapes and direction overrides.

    >>> printable("a\x1b[31mb")
    'a\ufffd[31mb'
    """
    return _UNSAFE.sub("\ufffd", text)


class Lines:
    r"""Offsets to lines and columns and back; both count from 1, columns in code points.

    Lines end at a line feed, a carriage return, or the two together.

    >>> Lines("one\ntwo").place(5)
    (2, 2)
    """

    __slots__ = ("_starts", "length")

    def __init__(self, text: str) -> None:
        self.length = len(text)
        self._starts = [0, *(found.end() for found in re.finditer(r"\r\n|\r|\n", text))]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset between 0 and the length of the text."""
        index = bisect_right(self._starts, offset) - 1
        return index + 1, offset - self._starts[index] + 1

    def offset(self, line: int, column: int) -> int:
        """The offset of a line and column; the inverse of ``place``."""
        return self._starts[line - 1] + column - 1


def short_labels(ids: Iterable[str]) -> dict[str, str]:
    """A short name for each id, unique among them: cut at the first mark that leaves all apart.

    >>> short_labels(["001_63abf4", "002_98261d"])
    {'001_63abf4': '001', '002_98261d': '002'}
    """
    whole = sorted(set(ids))
    parts = [re.split(r"(?<=[0-9A-Za-z])(?=[_\-. ])", each) for each in whole]
    for count in range(1, max((len(each) for each in parts), default=0)):
        short = ["".join(each[:count]) for each in parts]
        if len(set(short)) == len(whole):
            return dict(zip(whole, short, strict=True))
    return {each: each for each in whole}


def slug(text: str) -> str:
    """An id made of a text; "" if it has no Latin letter and no digit.

    >>> slug("Sergei Ryabkov, 61")
    'sergei-ryabkov-61'
    """
    return _NOT_ID.sub("-", plain(text)).strip("-")


def unused(wanted: str, used: set[str]) -> str:
    """The id that is wanted, with a number behind it if it is used already; it is used then."""
    name, number = wanted, 1
    while name in used:
        number += 1
        name = f"{wanted}-{number}"
    used.add(name)
    return name
