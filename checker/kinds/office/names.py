"""Names of bodies and places beside a post: what may be one, and what is only capitalised words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.lexicon import load, words
from checker.lexicon.gazetteer import is_large
from checker.lexicon.given_names import is_given

if TYPE_CHECKING:
    from checker.scan import Hit

__all__ = ["ENVOYS", "OWNER", "is_body", "is_noun", "is_place", "of_place", "ordinary"]

#: The possessive of a name and the space after it.
OWNER: Final = re.compile(r"['’]s?[ \u00a0]")
#: Posts that are sent to somewhere: their "to" and "for" name the place.
ENVOYS: Final = frozenset({"ambassador", "envoy", "high commissioner", "consul", "consul general"})
#: Last words of the names of places.
_PLACE_NOUNS: Final = frozenset({"city", "county", "state", "island", "islands", "province"})


def is_place(hit: Hit) -> bool:
    """Whether a hit is the name of a state, an area or a capital."""
    return any(hit.value(each) for each in ("state", "area", "capital"))


def of_place(name: str) -> bool:
    """Whether a name is that of a state, a capital or a large city, and no common word."""
    senses = load("en").senses(name)
    if any(sense.category in {"state", "area", "capital"} for sense in senses):
        return True
    return is_large(name)


def ordinary(word: str) -> bool:
    """Whether a word is a common one, an adverb or a day."""
    return words.is_word(word.lower()) or word.lower().endswith(("ly", "day"))


def is_noun(word: str) -> bool:
    """Whether names of bodies and districts end in a word: Council, University, County."""
    plain = re.sub(r"['’]s?$", "", word.lower())
    return plain in load("en").table("body-noun") or plain in _PLACE_NOUNS


def is_body(name: str, *, inside: bool) -> bool:
    """Whether a capitalised name may be that of a body: no full name, no headline's words.

    ``inside``: a word in lower case stands before it, so that its capitals say something.
    """
    parts = name.split()
    last = is_noun(parts[-1])
    if len(parts) > 1 and is_given(parts[0]) and not last:
        return is_large(name)
    if of_place(name):
        return True
    if all(ordinary(part) for part in parts):
        return len(parts) > 1 and (inside or last)
    return True
