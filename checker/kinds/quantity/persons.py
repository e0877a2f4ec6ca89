"""What means one person beside an age: a noun for somebody, a full name."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.lexicon.given_names import is_given

if TYPE_CHECKING:
    from checker.lexicon import Lexicon

__all__ = ["is_full_name", "person_nouns"]

#: Tables of nouns that mean one person.
_PERSON_TABLES: Final = ("aged-noun", "person-alone", "speaker_noun", "kin")
_PLURAL_ENDINGS: Final = ("men", "women", "children")
_LONGEST_NAME: Final = 45
_LONGEST_PARTICLE: Final = 3


@lru_cache(maxsize=8)
def person_nouns(lexicon: Lexicon) -> frozenset[str]:
    """The nouns of a language that mean one person."""
    human = lexicon.table("human")
    counted = (word for word, of in lexicon.table("counted").items() if of in human)
    nouns = {word for word in counted if lexicon.singular(word) == word}
    nouns = nouns.union(*(lexicon.table(each) for each in _PERSON_TABLES))
    groups = lexicon.table("group-noun")
    return frozenset(
        word for word in nouns if word not in groups and not word.endswith(_PLURAL_ENDINGS)
    )


def is_full_name(text: str, end: int) -> bool:
    """Whether a given name and another name end at an offset: "Vincent van Gogh"."""
    *before, last = text[max(0, end - _LONGEST_NAME) : end].split()[-4:] or [""]
    for word in reversed(before):
        if word[-1] in ",;:" or (word[0].islower() and len(word) > _LONGEST_PARTICLE):
            return False
        if word[0].isupper() and is_given(word):
            return last[0].isupper()
    return False
