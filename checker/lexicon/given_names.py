"""Given names of many cultures: evidence that a capitalised word begins the name of a person.

scripts/build_given_names.py makes the file and tells its sources; it is read when a name is first
asked for. A given name may be an ordinary word or a place as well (Grace, Paris): what that means
is for the caller to decide.
"""

from __future__ import annotations

import gzip
import re
from functools import lru_cache
from pathlib import Path
from typing import Final

from checker.lexicon import gazetteer, words
from checker.lexicon.given_names_more import MORE
from checker.lexicon.romanisation import latin
from checker.lexicon.transliteration import accentless
from checker.text import fold

__all__ = ["follows_given", "is_given"]

_DATA: Final = Path(__file__).parent / "data" / "given-names.txt.gz"
_BEFORE: Final = re.compile(r"(?<![^\W\d_])([A-Z][^\W\d_]{2,14}) $")


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    return MORE.union(gzip.decompress(_DATA.read_bytes()).decode("ascii").split("\n"))


def is_given(word: str) -> bool:
    """Whether a word, in any case and with or without accents, is a known given name.

    >>> is_given("Sergei"), is_given("Ryabkov")
    (True, False)
    """
    if latin(word) in _names() or (not word.isascii() and accentless(word) in _names()):
        return True
    first, hyphen, second = word.partition("-")
    return bool(hyphen) and latin(first) in _names() and latin(second) in _names()


def follows_given(text: str, start: int) -> bool:
    """Whether a given name that is no word and no town stands right before an offset.

    >>> follows_given("Lisa Monaco", 5), follows_given("Paris France", 6)
    (True, False)
    """
    before = _BEFORE.search(text, max(0, start - 17), start)
    if before is None or not is_given(before[1]):
        return False
    letters = fold(before[1])
    return not words.is_plain(letters) and not gazetteer.is_large(letters)
