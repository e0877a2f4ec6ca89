"""Words that only the largest dictionaries hold, and words borrowed from other languages.

They are sound, but each of them lies so near a common word that it may as well be a slip of it:
whoever asks weighs the two. The data are SCOWL size 80 and scripts/borrowed_words.txt.
"""

from __future__ import annotations

import gzip
from functools import lru_cache
from pathlib import Path
from typing import Final

from checker.text import plain

__all__ = ["is_rare"]

_DATA: Final = Path(__file__).parent / "data" / "rare-words-en.txt.gz"
_HEAD: Final = 2
_ENDINGS: Final = ("'s", "'", "s")


@lru_cache(maxsize=1)
def _by_head() -> dict[str, str]:
    """The rests of the words between blanks, by their first two letters."""
    lines = gzip.decompress(_DATA.read_bytes()).decode("ascii").split("\n")
    return {line[:_HEAD]: line[_HEAD:] for line in lines}


def is_rare(folded: str) -> bool:
    """Whether a folded word, or what it is the plural or possessive of, is a rare or borrowed one.

    >>> is_rare("taikos"), is_rare("griot"), is_rare("goverment")
    (True, True, False)
    """
    word = plain(folded)
    if _holds(word):
        return True
    return any(word.endswith(each) and _holds(word[: -len(each)]) for each in _ENDINGS)


def _holds(word: str) -> bool:
    return len(word) > _HEAD and f" {word[_HEAD:]} " in _by_head().get(word[:_HEAD], "")
