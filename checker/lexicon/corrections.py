"""Which listed word was meant by one that no list knows, and how sure that is.

A score adds up what the slip costs, how rare the word is and how often the story uses it; the
lowest is the best. Whether it is good enough depends on the length: a short word lies near too many
others.
"""

from __future__ import annotations

from functools import lru_cache
from math import log2
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.lexicon import misspelling, words
from checker.lexicon.en.spelling import COMMONEST

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Correction", "corrections"]

_SLIP: Final = 2.6
_SIZE: Final = 1 / 12
#: What each doubling of its use in the story takes off a word, and the most of it; of a short word
#: less, since it lies near too many that every story uses.
_USE: Final = 0.8
_MOST_USE: Final = 2.0
_SHORT, _SHORT_USE, _MOST_SHORT_USE = 5, 0.5, 1.5
_SAME_ENDING: Final = 0.4
#: Up to which score a word of a length is meant; the last holds for all longer ones.
_DEAREST: Final = (0.0, 0.0, 0.0, 1.4, 2.5, 3.3, 3.8, 3.8, 4.4, 5.4)
#: At the start of a sentence a word may be a name: only a plain slip of a common word is told.
_NAME: Final = 1.0
_COMMON_NAME: Final = 2.0
_CAPITAL: Final = 3.5
#: Parts between hyphens are often clipped or foreign, and some names are written as words.
_DOUBTS: Final = {"hyphen part": 1.0, "name in lower case": 1.5, "among strange words": 1.0}
#: Up to which score a word that only the largest dictionaries hold is another: the plainest slips.
_RARE_DOUBT, _RAREST = 2.0, 1.3
#: Up to which size a word of a length is meant: at one edit, and at two.
_AT_ONE: Final = (0, 0, 0, 10, 35, 35, 50, 70)
_AT_TWO: Final = (0, 0, 0, 0, 20, 20, 35, 35, 60)
#: What a lost space costs; one of the words is among so many, the other no rarer than that.
_LOST_SPACE: Final = 2.0
_FUNCTION: Final = 60
_RARE: Final = 250
_RANK: Final = {word: rank for rank, word in reversed(list(enumerate(COMMONEST)))}
_TIERS: Final = ((60, 1.0), (200, 0.9), (len(COMMONEST), 0.4))


class Correction(NamedTuple):
    """A word that may be meant, and its score; below 0 is very likely, 5 far-fetched."""

    score: float
    word: str


def corrections(
    word: str, uses: Mapping[str, int], row: str = "unknown", *, capital: bool = False
) -> list[Correction]:
    """The words that may be meant by an unknown one, the likeliest first.

    Args:
        word: folded.
        uses: how often the story uses each word.
        row: how the kind word calls it; a "rare word" or a "hyphen part" is rarely a slip.
        capital: it has a capital at the start of a sentence, and may be a name.
    """
    dearest = _DEAREST[min(len(word), len(_DEAREST) - 1)] - _DOUBTS.get(row, 0.0)
    if capital:
        dearest = max(dearest, _CAPITAL)
    if row == "rare word":
        dearest = min(dearest - _RARE_DOUBT, _RAREST)
    found = []
    for score, each in _candidates(word):
        if capital and not _is_common_slip(word, each):
            continue
        total = score - _used(word, uses.get(each, 0))
        if total <= dearest and (capital or not words.is_name(each)):
            found.append(Correction(total, each))
    return sorted(found)


def _used(word: str, uses: int) -> float:
    """How much a use of the right word in the story speaks for it."""
    if len(word) < _SHORT:
        return min(_MOST_SHORT_USE, _SHORT_USE * log2(1 + uses))
    return min(_MOST_USE, _USE * log2(1 + uses))


def _is_common_slip(word: str, right: str) -> bool:
    """Whether a capitalised word is so plain a slip that it is hardly a name."""
    size, price = words.size(right) or 99, misspelling.cost(word, right)
    if right not in words.near(word):
        return False
    return price <= (_COMMON_NAME if size <= 10 else _NAME if len(word) >= 7 and size <= 35 else 0)


@lru_cache(maxsize=4096)
def _candidates(word: str) -> tuple[Correction, ...]:
    """The words a misspelling may come from with their scores, whatever the story uses."""
    single = set(words.near(word))
    found = []
    for each in words.near(word, far=True):
        size = words.size(each) or 99
        limits = _AT_ONE if each in single else _AT_TWO
        if size > limits[min(len(word), len(limits) - 1)]:
            continue
        if len(word) == 3 and _RANK.get(each, _RARE) >= _RARE:
            continue
        score = _SLIP * misspelling.cost(word, each) + (size - 10) * _SIZE - _tier(each)
        found.append(Correction(score - (_SAME_ENDING if word[-1] == each[-1] else 0), each))
    found.extend(Correction(_LOST_SPACE, each) for each in _parted(word))
    return tuple(sorted(found))


def _parted(word: str) -> Iterator[str]:
    """Two of the commonest words that a misspelling runs together: "upto", "inspite of"."""
    for at in range(1, len(word)):
        head, tail = word[:at], word[at:]
        both = _RANK.get(head, _RARE), _RANK.get(tail, _RARE)
        if max(both) < _RARE and min(both) < _FUNCTION and (at > 1 or head == "a"):
            yield f"{head} {tail}"


def _tier(word: str) -> float:
    """How much likelier one of the commonest words is."""
    rank = _RANK.get(word)
    return 0.0 if rank is None else next(bonus for top, bonus in _TIERS if rank < top)
