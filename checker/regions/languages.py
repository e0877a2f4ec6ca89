"""Lines in another language than their article: by script, and by the commonest words."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final

from checker.lexicon.matcher import Matcher

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.lexicon import Lexicon

__all__ = ["foreign", "suspects"]

#: Letters that touch a figure are no word of a language: "2nd", "10km".
_WORD: Final = re.compile(r"(?<![^\W_])[^\W\d_]+(?:['-][^\W\d_]+)*(?![^\W_])")
#: How many of the words that a language uses most are counted first.
_COMMON: Final = 6
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
    strangers, common = _signs(lexicon)
    words: dict[int, list[int]] = {}
    for start, _, word in strangers.find(folded):
        words.setdefault(bisect_right(starts, start) - 1, []).append(word)
    found = set()
    for index, some in words.items():
        line = folded[slice(*spans[index])] if index >= 0 else ""
        several = len(set(some)) >= 2 and (len(some) >= 3 or not line.isascii())
        # a few words of the language itself are counted cheaply, and mostly are enough
        if several and sum(map(line.count, common)) < len(some):
            found.add(index)
    if not folded.isascii():
        for index, (start, end) in enumerate(spans):
            line = folded[start:end]
            if not line.isascii() and len(_MARKED.findall(line)) >= 3:
                found.add(index)
    return frozenset(found)


@lru_cache(maxsize=8)
def _signs(lexicon: Lexicon) -> tuple[Matcher, tuple[str, ...]]:
    """What finds the common words of other languages, and the commonest of this one."""
    own = lexicon.table("function_word")
    strange = [word for word in lexicon.table("foreign_function_word") if word not in own]
    return Matcher(strange), tuple(f" {word} " for word in islice(own, _COMMON))


@lru_cache(maxsize=4096)
def _latin(letter: str) -> bool:
    return letter.isascii() or unicodedata.name(letter, "").startswith("LATIN")
