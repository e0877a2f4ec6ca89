"""Which words are spelt one way in Britain and another in America.

The pairs are made by rule and hold only if both forms are in the word list; what follows no rule
stands in a table. Canadian and Australian texts use forms of both sides: one form is no proof of
where a text comes from, but how several go together may tell.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.lexicon import words
from checker.lexicon.en.dialects import BOTH, ENDINGS, INSIDE, IRREGULAR

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Pair", "among", "pair", "standard"]

_VOWELS: Final = frozenset("aeiou")
_PROGRAM: Final = frozenset({"program", "programs"})
_BY_ENDING: Final = (
    {british: (american, least) for british, american, least in ENDINGS},
    {american: (british, least) for british, american, least in ENDINGS},
)
_LONGEST: Final = max(len(ending) for ending, _, _ in ENDINGS) + 1
#: Words that were asked for and have one form only: nearly all, and they come again and again.
_single: set[str] = set()
_REMEMBERED: Final = 100_000
_AMERICAN: Final = {american: british for british, american in IRREGULAR.items()}


class Pair(NamedTuple):
    """One word in its British and its American form, folded."""

    british: str
    american: str


def among(folded: set[str]) -> set[str]:
    """Those of a set of folded words that have another form on the other side.

    >>> among({"centre", "house"})
    {'centre'}
    """
    if len(_single) > _REMEMBERED:
        _single.clear()
    fresh = folded - _single
    found = {word for word in fresh if pair(word) is not None}
    _single.update(fresh - found)
    return found


@lru_cache(maxsize=16384)
def pair(folded: str) -> Pair | None:
    """The two forms of a word if it has two and the word is one of them; None otherwise.

    >>> pair("centre")
    Pair(british='centre', american='center')
    >>> pair("organization")
    Pair(british='organisation', american='organization')
    >>> pair("four"), pair("filled"), pair("timber")
    (None, None, None)
    """
    if folded in IRREGULAR:
        return Pair(folded, IRREGULAR[folded])
    if folded in _AMERICAN:
        return Pair(_AMERICAN[folded], folded)
    if folded in BOTH or not words.is_listed(folded) or words.is_name(folded):
        return None
    british, american = _other(folded, 1), _other(folded, 0)
    if british is not None:
        return Pair(british, folded)
    return None if american is None else Pair(folded, american)


def _other(word: str, side: int) -> str | None:
    """The form of a word on the other side, if the word is one of ``side`` (0: British)."""
    ends = _BY_ENDING[side]
    for length in range(2, min(_LONGEST, len(word)) + 1):
        known = ends.get(word[-length:])
        if known is not None and len(word) - length >= known[1]:
            found = word[:-length] + known[0]
            if _holds(found, word):
                return found
    for british, american in INSIDE.items():
        here, there = (british, american) if side == 0 else (american, british)
        if here in word and _holds(found := word.replace(here, there, 1), word):
            return found
    return None


def _holds(found: str, word: str) -> bool:
    """Whether a form made by rule is one of the same word."""
    if found in BOTH or not words.is_listed(found) or words.is_name(found):
        return False
    longer = max(found, word, key=len)
    if "ll" in longer and len(found) != len(word):
        # "travelled" has two vowels before its ending, "filled" has one and is another word
        head = longer[: longer.rindex("ll")]
        return sum(letter in _VOWELS for letter in head) > 1
    return True


def standard(british: Iterable[Pair], american: Iterable[Pair]) -> str | None:
    """Where one text's forms go together so, if it uses forms of both sides; None if unknown.

    Args:
        british: the words that it writes in their British form.
        american: those that it writes in their American one.

    >>> standard([Pair("colour", "color")], [Pair("analyse", "analyze")])
    'Canada'
    >>> sides = [Pair("colour", "color"), Pair("realise", "realize")]
    >>> standard(sides, [Pair("programme", "program")])
    'Australia'
    """
    ours, theirs = list(british), list(american)
    colour = any("our" in each.british and "our" not in each.american for each in ours)
    if colour and any(_is_yse(each) for each in theirs) and not any(map(_is_ise, ours)):
        return "Canada"
    if colour and any(map(_is_ise, ours)) and any(each.american in _PROGRAM for each in theirs):
        return "Australia"
    return None


def _is_yse(each: Pair) -> bool:
    """Whether only America, and Canada with it, writes a z; -ize is written in Oxford as well."""
    return "yz" in each.american and "yz" not in each.british


def _is_ise(each: Pair) -> bool:
    return any(z in each.american and z not in each.british for z in ("iz", "yz"))
