"""What a capitalised word can be in a name, by what the lists of words, names and places hold."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.lexicon import gazetteer, words
from checker.lexicon.given_names import is_given
from checker.lexicon.romanisation import ARABIC_ARTICLES
from checker.text import fold

if TYPE_CHECKING:
    from checker.lexicon import Lexicon
    from checker.scan import Page

__all__ = ["Sort", "sort_of"]

#: Articles and such that begin names of people and of places alike.
_HEADS: Final = (ARABIC_ARTICLES - {"as", "at", "an"}) | {
    "bu", "abu", "tal", "wadi", "umm", "bin", "ibn", "de", "la", "le", "du", "des",
}  # fmt: skip
#: Words that are nobody's name.
_NO_NAMES: Final = ("stop", "opener", "faith")
#: Words of these are given names too: Will, Christian.
_NAMES_TOO: Final = ("hoped", "faith")
#: Towns of fewer people than these are thought of later than a common given name: George, Nancy.
_GREAT: Final = 500_000


class Sort(Enum):
    """What a capitalised word can be."""

    UNKNOWN = "in no list: a surname, or a name of something"
    GIVEN = "a given name and nothing else"
    MIXED = "a given name, and a word or a place too"
    WORD = "an ordinary word"
    PLACE = "a large town"
    INITIAL = "one letter"
    SUFFIX = "Jr, III"
    PARTICLE = "van, de"
    FIXED = "a noun in which names of things end: Street, River, Council"


def sort_of(page: Page, word: str, *, dotted: bool) -> Sort:
    """The sort of a word of an article; ``dotted`` if a full stop follows it."""
    return _sort(page.lexicon, word, dotted=dotted)


@lru_cache(maxsize=16384)
def _sort(lexicon: Lexicon, word: str, *, dotted: bool) -> Sort:  # noqa: PLR0911  (one a sort)
    folded = fold(word)
    letters = folded.rstrip(".")
    if letters in ("a", "i") and len(word) == 1 and not dotted:
        return Sort.WORD
    if len(letters) > 1 and letters in lexicon.table("suffix"):
        return Sort.SUFFIX
    if len(letters) == 1 or (
        len(letters) == 2 and word.isupper() and letters not in lexicon.table("no-initials")
    ):
        return Sort.INITIAL
    if letters in _HEADS:
        return Sort.PARTICLE
    if letters in lexicon.table("body-noun") or letters in lexicon.table("thing"):
        # "bill": a short form of a name, where a surname follows
        short = is_given(letters) and letters in lexicon.table("nickname")
        return Sort.MIXED if short else Sort.FIXED
    made = words.size(letters) is None and words.is_word(letters)
    ordinary = made or words.is_plain(letters, words.USUAL)
    if is_given(letters) and any(letters in lexicon.table(each) for each in _NAMES_TOO):
        return Sort.MIXED
    if any(letters in lexicon.table(each) for each in _NO_NAMES):
        return Sort.WORD
    if is_given(letters):
        return _given_sort(lexicon, letters, ordinary=ordinary)
    if ordinary:
        return Sort.WORD
    return Sort.PLACE if _is_place(lexicon, letters) else Sort.UNKNOWN


def _given_sort(lexicon: Lexicon, letters: str, *, ordinary: bool) -> Sort:
    """The sort of a given name: common names are words and towns too ("mark", "george")."""
    common = letters in lexicon.table("nickname")
    place = _is_place(lexicon, letters) and not (common and _is_small(lexicon, letters))
    plain = ordinary and not (common and not place) and "-" not in letters
    return Sort.MIXED if plain or place or len(letters) < 3 else Sort.GIVEN


def _is_place(lexicon: Lexicon, letters: str) -> bool:
    return gazetteer.is_large(letters) or lexicon.value("capital", letters) is not None


def _is_small(lexicon: Lexicon, letters: str) -> bool:
    """Whether no capital and no great city bears a name."""
    if lexicon.value("capital", letters) is not None:
        return False
    return all(place.population < _GREAT for place in gazetteer.places(letters))
