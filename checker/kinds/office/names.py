"""Names of bodies and places beside a post: what may be one, and what is only capitalised words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.lexicon import words
from checker.lexicon.gazetteer import is_large
from checker.lexicon.given_names import is_given
from checker.text import without_possessive

if TYPE_CHECKING:
    from checker.lexicon import Lexicon
    from checker.scan import Hit

__all__ = ["OWNER", "is_body", "is_noun", "is_place", "of_place", "ordinary"]

#: The possessive of a name and the space after it.
OWNER: Final = re.compile(r"['’]s?[ \u00a0]")


def is_place(hit: Hit) -> bool:
    """Whether a hit is the name of a state, an area or a capital."""
    return any(hit.value(each) for each in ("state", "area", "capital"))


def of_place(name: str, lexicon: Lexicon) -> bool:
    """Whether a name is that of a state, a capital or a large city, and no common word."""
    senses = lexicon.senses(name)
    if any(sense.category in {"state", "area", "capital"} for sense in senses):
        return True
    return is_large(name)


def ordinary(word: str) -> bool:
    """Whether a word is a common one, an adverb or a day."""
    return words.is_word(word.lower()) or word.lower().endswith(("ly", "day"))


def is_noun(word: str, lexicon: Lexicon) -> bool:
    """Whether names of bodies and districts end in a word: Council, University, County."""
    plain = without_possessive(word.lower())
    return any(plain in lexicon.table(each) for each in ("body-noun", "place-noun"))


def is_body(name: str, lexicon: Lexicon, *, inside: bool) -> bool:
    """Whether a capitalised name may be that of a body: no full name, no headline's words.

    ``inside``: a word in lower case stands before it, so that its capitals say something.
    """
    parts = name.split()
    last = is_noun(parts[-1], lexicon)
    if len(parts) > 1 and is_given(parts[0]) and not last:
        return is_large(name)
    if of_place(name, lexicon):
        return True
    if all(ordinary(part) for part in parts):
        return len(parts) > 1 and (inside or last)
    return True
