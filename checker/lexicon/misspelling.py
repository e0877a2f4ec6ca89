"""How easily one word is written for another: the cost of the slips between them.

Hands slip on the keyboard, swap and double letters, and drop them; ears write what they hear;
optical readers take one shape for another. Each slip has a price, and the cheapest way from a word
to its misspelling is what it costs. About 0.5 is an everyday slip, 1.5 a strange one; two add up.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.lexicon import slips
from checker.lexicon.en.spelling import RULES, SOUNDS

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["cost", "heard"]

_VOWELS: Final = frozenset("aeiouy")
#: Letters that are often not heard.
_SILENT: Final = frozenset("eghuktwbn")
#: Consonants that sound alike.
_ALIKE: Final = frozenset(
    {"ck", "cs", "sz", "fv", "dt", "bp", "gj", "mn", "vw", "gk", "kq", "cq", "xz", "sx", "gq"}
)
#: A vowel at the end makes the same word of another language: "presidenta", "artista", "musiko".
_FOREIGN_ENDINGS: Final = frozenset("aio")
_FOREIGN: Final = 1.8
_SWAPPED: Final = 0.6
_SOUND: Final = 0.6
_RULE: Final = 0.4
#: What a slip on the first letter costs beside: writers rarely err there.
_FIRST: Final = 0.8
_FIRST_HEARD: Final = 0.3
_BY_SOUND: Final[dict[str, tuple[str, ...]]] = {
    wrong: tuple(sorted(right for other, right in SOUNDS if other == wrong)) for wrong, _ in SOUNDS
}
_LONGEST: Final = max(len(piece) for pair in SOUNDS for piece in pair)


@lru_cache(maxsize=65536)
def cost(wrong: str, right: str) -> float:
    """What it costs to write ``wrong`` for ``right``, both folded; 0 for the word itself.

    >>> cost("thier", "their") < cost("tjoir", "their")
    True
    >>> cost("fone", "phone") < cost("fone", "fine") + 0.5
    True
    """
    if wrong == right:
        return 0.0
    start, end_wrong, end_right = slips.difference(wrong, right)
    # what stands before and after the difference tells of doubled letters and of sounds
    lead = min(start, 2)
    tail = min(len(wrong) - end_wrong, 2)
    bad = wrong[start - lead : end_wrong + tail]
    good = right[start - lead : end_right + tail]
    return _cheapest(bad, good, whole=start == lead)


def heard(word: str) -> Iterator[str]:
    """The word with one of its pieces written as another that sounds alike; some come twice.

    >>> "phone" in set(heard("fone"))
    True
    """
    for at in range(len(word)):
        for length in range(1, min(_LONGEST, len(word) - at) + 1):
            for right in _BY_SOUND.get(word[at : at + length], ()):
                yield word[:at] + right + word[at + length :]


def _cheapest(bad: str, good: str, *, whole: bool) -> float:
    """The cheapest way from one string to another; ``whole`` says that they begin their words."""
    first = _FIRST if whole else 0.0
    heard_first = _FIRST_HEARD if whole else 0.0
    added = [_added(bad, at) + (first if not at else 0) for at in range(len(bad))]
    lost = [_lost(good, at) + (first if not at else 0) for at in range(len(good))]
    row = [0.0]
    for price in lost:
        row.append(row[-1] + price)
    rows = [row]
    for i in range(1, len(bad) + 1):
        row = [rows[-1][0] + added[i - 1]]
        pieces = [
            (length, right)
            for length in range(1, min(i, _LONGEST) + 1)
            for right in _BY_SOUND.get(bad[i - length : i], ())
        ]
        rows.append(row)
        for j in range(1, len(good) + 1):
            best = min(rows[i - 1][j] + added[i - 1], row[j - 1] + lost[j - 1])
            best = min(best, rows[i - 1][j - 1] + _changed(bad, good, i - 1, j - 1, whole=whole))
            if i > 1 and j > 1 and bad[i - 2] == good[j - 1] and bad[i - 1] == good[j - 2]:
                price = _SWAPPED + (heard_first if i == j == 2 else 0)
                best = min(best, rows[i - 2][j - 2] + price)
            for length, right in pieces:
                if good.endswith(right, 0, j):
                    rule = (bad[i - length : i], right) in RULES
                    price = (_RULE if rule else _SOUND) + (heard_first if length == i else 0)
                    best = min(best, rows[i - length][j - len(right)] + price)
            row.append(best)
    return rows[-1][-1]


def _changed(bad: str, good: str, i: int, j: int, *, whole: bool) -> float:
    """One letter for another."""
    if bad[i] == good[j]:
        return 0.0
    extra = _FIRST if whole and i == j == 0 else 0.0
    if bad[i] in _VOWELS and good[j] in _VOWELS:
        return 0.7 + extra
    if "".join(sorted(bad[i] + good[j])) in _ALIKE:
        return 0.8 + min(extra, _FIRST_HEARD)
    if slips.neighbours(bad[i], good[j]):
        return 0.9 + extra
    return (1.2 if slips.look_alikes(bad[i], good[j]) else 1.6) + extra


def _added(bad: str, at: int) -> float:
    """A letter too many in a misspelling."""
    letter = bad[at]
    beside = bad[max(0, at - 1) : at] + bad[at + 1 : at + 2]
    if letter in beside:
        return 0.4
    if any(slips.neighbours(letter, each) for each in beside):
        return 0.8
    if letter in _FOREIGN_ENDINGS and at == len(bad) - 1:
        return _FOREIGN
    return 1.0 if letter in _VOWELS or letter in _SILENT else 1.4


def _lost(good: str, at: int) -> float:
    """A letter that a misspelling lacks."""
    letter = good[at]
    if letter in good[max(0, at - 1) : at] + good[at + 1 : at + 2]:
        return 0.35
    return 0.7 if letter in _VOWELS or letter in _SILENT else 0.9
