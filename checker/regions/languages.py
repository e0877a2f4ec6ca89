"""Lines in another language than their article: by script, and by the commonest words."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.lexicon import Lexicon

__all__ = ["FOREIGN", "foreign", "may_be_foreign", "strangers"]

_SCRIPT: Final = "in another script"
_LANGUAGE: Final = "in another language"
#: Why a line may be held to be in another language.
FOREIGN: Final = frozenset({_SCRIPT, _LANGUAGE})

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
        return _SCRIPT
    own, other = lexicon.table("function_word"), lexicon.table("foreign_function_word")
    native = sum(word in own for word in words)
    if native * 10 >= len(words) or len(words) < 5:
        return None
    strange = [word for word in words if word in other and word not in own]
    marked = sum(not word.isascii() for word in words)
    several = len(set(strange)) >= 2 and len(strange) > native
    if several and (marked or len(strange) >= 3):
        return _LANGUAGE
    if native == 0 and len(words) >= 6 and marked * 3 > len(words):
        return _LANGUAGE
    return None


def may_be_foreign(line: str, strange: Sequence[object], lexicon: Lexicon) -> bool:
    """Whether a folded line may be foreign; no other one is.

    ``strange`` holds a sign for each of the words of ``strangers`` in it: the words of a line are
    all counted only where there are several.
    """
    several = len(set(strange)) >= 2 and (len(strange) >= 3 or not line.isascii())
    # a few words of the language itself are counted cheaply, and mostly are enough
    if several and sum(map(line.count, _common(lexicon))) < len(strange):
        return True
    # letters that are not ASCII are counted only where there are so many characters
    beyond = 0 if line.isascii() else len(line) - len(line.encode("ascii", "ignore"))
    return beyond >= 3 and len(_MARKED.findall(line)) >= 3


def strangers(lexicon: Lexicon) -> list[str]:
    """The common words of other languages that are none of this one."""
    own = lexicon.table("function_word")
    return [word for word in lexicon.table("foreign_function_word") if word not in own]


@lru_cache(maxsize=8)
def _common(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(f" {word} " for word in islice(lexicon.table("function_word"), _COMMON))


@lru_cache(maxsize=4096)
def _latin(letter: str) -> bool:
    return letter.isascii() or unicodedata.name(letter, "").startswith("LATIN")
