"""Lines in another language than their article: by script, and by the commonest words."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from checker.lexicon import Lexicon

__all__ = ["foreign"]

_WORD: Final = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


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


@lru_cache(maxsize=4096)
def _latin(letter: str) -> bool:
    return letter.isascii() or unicodedata.name(letter, "").startswith("LATIN")
