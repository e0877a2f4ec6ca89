"""Lines in another language than their article: by script, and by the commonest words."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.lexicon.matcher import Matcher

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.lexicon import Lexicon

__all__ = ["foreign", "suspects"]

#: Letters that touch a figure are no word of a language: "2nd", "10km".
_WORD: Final = re.compile(r"(?<![^\W_])[^\W\d_]+(?:['-][^\W\d_]+)*(?![^\W_])")
_MARKED: Final = re.compile(r"[^\W\d_\x00-\x7f]")


def foreign(line: str, lexicon: Lexicon) -> str | None:
    """Why a folded line is held to be in another language, or None.

    A headline may hold no common word of its language, so there must be signs of another one: its
    script, its common words, or many letters that English does not use.
    """
    words = _WORD.findall(line)
    if len(words) < 4:
        return None
    if sum(not _latin(word[0]) for word in words) * 2 > len(words):
        return "in another script"
    own, other = lexicon.table("function_word"), lexicon.table("foreign_function_word")
    native = sum(word in own for word in words)
    if native * 10 >= len(words) or len(words) < 5:
        return None
    strange = [word for word in words if word in other and word not in own]
    marked = sum(not word.isascii() for word in words)
    several = len(set(strange)) >= 2 and len(strange) > native
    if several and (marked or len(strange) >= 3):
        return "in another language"
    if native == 0 and len(words) >= 6 and marked * 3 > len(words):
        return "in another language"
    return None


def suspects(folded: str, spans: Sequence[tuple[int, int]], lexicon: Lexicon) -> frozenset[int]:
    """The indices of the blocks of a folded text that may be foreign; no other one is.

    One pass over the text, so that the words of a block are counted only where there is a sign.
    """
    starts = [start for start, _ in spans]
    words: dict[int, list[int]] = {}
    for start, _, word in _strange(lexicon).find(folded):
        words.setdefault(bisect_right(starts, start) - 1, []).append(word)
    found = {index for index, some in words.items() if len(some) >= 3 and len(set(some)) >= 2}
    if folded.isascii():
        return frozenset(found)
    for index, (start, end) in enumerate(spans):
        line = folded[start:end]
        if not line.isascii() and (
            len(set(words.get(index, ()))) >= 2 or len(_MARKED.findall(line)) >= 3
        ):
            found.add(index)
    return frozenset(found)


@lru_cache(maxsize=8)
def _strange(lexicon: Lexicon) -> Matcher:
    """Finds the common words of other languages that are none of this one."""
    own = lexicon.table("function_word")
    return Matcher([word for word in lexicon.table("foreign_function_word") if word not in own])


@lru_cache(maxsize=4096)
def _latin(letter: str) -> bool:
    return letter.isascii() or unicodedata.name(letter, "").startswith("LATIN")
