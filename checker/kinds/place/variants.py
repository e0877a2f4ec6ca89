"""Whether two names of places are two spellings of one: what no gazetteer is needed to tell.

Names from other scripts have many spellings in Latin letters: Wadi al-Hulw and Ouadi el Helou,
Hsin-chiang and Xinjiang. Two names are the same if they sound alike once articles and words for
the kind of place are left out, different if they do not, and in between nobody can tell.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.kinds.place.naming import named
from checker.kinds.place.sounds import apart, sounds, weight
from checker.lexicon import gazetteer
from checker.lexicon.place_words import JOINTS, KIND_OF
from checker.lexicon.romanisation import latin
from checker.values import Verdict

if TYPE_CHECKING:
    from checker.kinds.place.value import Spot

__all__ = ["likeness", "variant"]

#: From this likeness two names are spellings of one place; below the other they are two places.
_SAME: Final = 0.7
_DIFFERENT: Final = 0.55
#: From this likeness all words together count, and not only those that are the name's own.
_WHOLE: Final = 0.88
#: Below this likeness of two words the names are two at most.
_WEAKEST: Final = 0.55
_MARKS: Final = re.compile(r"['`´ʿʾʻʼ’‘\"”″ʹʺ]")
_PART: Final = re.compile(r"[a-z]+|[0-9]+")


class _Name(NamedTuple):
    """A name without articles: its own words, the numbers in it and the kinds of place it tells."""

    words: tuple[str, ...]
    numbers: tuple[str, ...]
    kinds: frozenset[str]


def variant(a: str, b: str) -> tuple[Verdict, str]:
    """Whether two names may be spellings of one place, and why, in a sentence.

    SAME: they sound alike. CONFLICT: they do not. UNKNOWN: too little to tell.

    >>> variant("Wadi al-Hulw", "Ouadi el Helou")[0].name, variant("Basra", "Mosul")[0].name
    ('SAME', 'CONFLICT')
    """
    known, namesake = _great(a), _great(b)
    if known and namesake:
        if known & namesake:
            return Verdict.SAME, f"both are names of {min(known & namesake).name}"
        return Verdict.CONFLICT, "they are names of different places"
    one, other = _name(a), _name(b)
    if one.numbers != other.numbers:
        return Verdict.CONFLICT, "they bear different numbers"
    found = likeness(a, b)
    if found < _DIFFERENT:
        return Verdict.CONFLICT, "they are different names"
    doubt = _doubt(one, other, found, _whole(a, b))
    return (Verdict.UNKNOWN, doubt) if doubt else (Verdict.SAME, "they are spellings of one name")


def _doubt(one: _Name, other: _Name, found: float, whole: float) -> str:
    """Why two names that are alike may still be of two places; "" if nothing speaks for that."""
    # a bare name is that of a town or village, if of anything
    kinds = (one.kinds ^ other.kinds) - {"village"}
    if kinds and not one.kinds & other.kinds and whole < _WHOLE:
        return f"a {min(kinds)} may share the name of another place"
    if found < _SAME or _weakest(one.words, other.words) < _WEAKEST:
        return "they are alike, but may be two names"
    return ""


def _great(name: str) -> frozenset[Spot]:
    """The countries, areas and large cities of a name: what it would mean anywhere."""
    large = any(place.population >= gazetteer.LARGE for place in gazetteer.places(name))
    return frozenset(spot for spot in named(name) if large or spot.level != "city")


def likeness(a: str, b: str) -> float:
    """How much alike two names sound, from 0 to 1."""
    one, other = _name(a), _name(b)
    whole = _whole(a, b)
    return max(
        whole if whole >= _WHOLE else 0.0,
        _alike("".join(one.words), "".join(other.words)),
        _alike("".join(sorted(one.words)), "".join(sorted(other.words))),
    )


def _weakest(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """How much alike the words are that are least so: one other word makes another place."""
    if len(one) != len(other) or len(one) < 2:
        return 1.0
    in_order = min(_alike(*pair) for pair in zip(one, other, strict=True))
    return max(
        in_order, min(_alike(*pair) for pair in zip(sorted(one), sorted(other), strict=True))
    )


def _whole(a: str, b: str) -> float:
    """How much alike two names sound with all their words."""
    return _alike("".join(_PART.findall(_letters(a))), "".join(_PART.findall(_letters(b))))


def _alike(a: str, b: str) -> float:
    first, second = sounds(a), sounds(b)
    most = max(weight(first), weight(second))
    return 1 - apart(first, second) / most if most else float(a == b)


@lru_cache(maxsize=8192)
def _name(surface: str) -> _Name:
    parts = _PART.findall(_letters(surface))
    bare = [part for part in parts if part not in JOINTS] or parts
    words = tuple(word for word in bare if word.isalpha() and word not in KIND_OF)
    return _Name(
        words or tuple(word for word in bare if word.isalpha()),
        tuple(part for part in bare if part.isdigit()),
        frozenset(KIND_OF[word] for word in bare if word in KIND_OF),
    )


def _letters(surface: str) -> str:
    """Bare Latin letters, words still apart."""
    folded = gazetteer.folded(_MARKS.sub("", surface))
    return " ".join(latin(word) if not word.isascii() else word for word in folded.split())
