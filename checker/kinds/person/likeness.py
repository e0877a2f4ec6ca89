"""How far two words of a name may be the same word: the steps of the ladder, best first.

1.00 equal; .97 equal but for romanisation; .92 equal in loose classes of it; .90 a short or foreign
form; .85 an initial; .70 to .84 equal consonants or one slip; less: two words. The numbers order
the steps, they are no probabilities.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from checker.lexicon import load
from checker.lexicon.romanisation import key, latin, skeleton

__all__ = ["ENOUGH", "INITIAL", "LOOSE", "likeness"]

#: From here on two words may stand for one name.
ENOUGH: Final = 0.74
#: Steps of the ladder that explanations name.
LOOSE: Final = 0.92
INITIAL: Final = 0.85

#: Sounds that some romanisations keep apart and others do not; applied to keys.
_LOOSE: Final = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        ("^[jZ](?=[aeiou])", "i"), ("[Zj]", "z"), ("^(?:dz)", "z"), ("^h(?=[aeiou])", "k"),
        ("^kr|^hr", "kr"), ("g", "k"), ("h", "k"),
        ("SC", "C"), ("iCa?$", "iC"), ("ei", "i"),
        ("ie|io|ia", "e"), ("^e(?=[aeiou])", ""), ("ts", "s"), ("tC", "C"), ("p", "b"), ("d$", "t"),
        ("^(?:al|el|ul)(?=[bcdfghjkmnpqrstvwxyzSCZ])", ""), (r"([a-zA-Z])\1+", r"\1"),
    )
)  # fmt: skip
_VOWELS: Final = tuple("aeiouy")


@lru_cache(maxsize=65536)
def _loose(word: str) -> str:
    letters = key(word)
    for pattern, instead in _LOOSE:
        letters = pattern.sub(instead, letters)
    return letters


@lru_cache(maxsize=65536)
def _forms(word: str) -> frozenset[str]:
    table = load("en").table("nickname")
    letters = latin(word)
    formal = table.get(letters, "")
    return frozenset(formal.split())


@lru_cache(maxsize=65536)
def likeness(a: str, b: str) -> float:  # noqa: PLR0911  (one return a step)
    """Where two words of names stand on the ladder; symmetric.

    >>> likeness("Ryabkov", "Riabkov"), likeness("Bill", "William"), likeness("Uday", "Qusay") < 0.6
    (0.97, 0.9, True)
    """
    left, right = sorted((latin(a), latin(b)))
    if left == right:
        return 1.0
    if not left or not right:
        return 0.0
    if len(left) == 1 or len(right) == 1:
        return INITIAL if left[0] == right[0] or key(left)[:1] == key(right)[:1] else 0.0
    mine, theirs = key(left), key(right)
    if mine == theirs:
        return 0.97
    if _forms(left) & _forms(right):
        return 0.9
    if _ending(mine) != _ending(theirs):
        return min(0.5, _by_letters(left, right))
    edits = _edits(mine, theirs)
    if _loose(left) == _loose(right) and edits <= max(1, min(len(mine), len(theirs)) // 3):
        return LOOSE
    return max(_by_consonants(left, right), _by_letters(left, right))


#: Endings that make another name of a name: Petrov and Petrova, Andreyev and Andreyevich are two.
_ENDINGS: Final = (
    ("oviC", "iC"), ("eviC", "iC"), ("iC", "iC"), ("ova", "ova"), ("eva", "ova"), ("skaia", "ska"),
    ("ska", "ska"), ("ski", "ski"), ("ov", "ov"), ("ev", "ov"), ("ina", "ina"), ("enko", "enko"),
    ("Cuk", "Cuk"), ("iuk", "iuk"), ("ian", "ian"), ("ez", "ez"), ("es", "ez"), ("son", "son"),
    ("sen", "son"), ("dze", "dze"), ("Svili", "Svili"), ("oglu", "oglu"), ("zade", "zade"),
)  # fmt: skip
_TELLING: Final = frozenset({"iC", "ova", "ska", "ov", "ski", "ina"})


def _ending(letters: str) -> str:
    """The telling ending of a key, if four letters and more end in one."""
    if len(letters) < 5:
        return ""
    kind = next((kind for ending, kind in _ENDINGS if letters.endswith(ending)), "")
    return kind if kind in _TELLING else ""


def _stem(letters: str) -> str:
    """A key without an ending that so many names share that it says nothing."""
    ending = next((each for each, _ in _ENDINGS if letters.endswith(each)), "")
    return letters[: -len(ending)] if ending and len(letters) - len(ending) >= 2 else letters


def _edits(a: str, b: str) -> int:
    return int(OSA.distance(a, b))


def _by_consonants(a: str, b: str) -> float:
    """Equal consonants: the vowels decide how near."""
    left, right = skeleton(a), skeleton(b)
    if left != right or len(left.lstrip("a")) < 2:
        return 0.0
    mine, theirs = key(a), key(b)
    share = _edits(mine, theirs) / max(len(mine), len(theirs))
    return max(0.0, min(0.84, 0.9 - 0.4 * share) - (0.06 if len(left) < 3 else 0.0))


def _by_letters(a: str, b: str) -> float:
    """Slips: one in six letters is allowed for; an ending that many names share does not count."""
    mine, theirs = key(a), key(b)
    edits = min(_edits(mine, theirs), _edits(a, b))
    left, right = (mine, theirs) if edits == _edits(mine, theirs) else (a, b)
    shortest = min(len(_stem(left)), len(_stem(right)))
    longest = max(len(_stem(left)), len(_stem(right)))
    if edits > max(1, shortest // 4) or shortest < 4:
        # a last consonant lost or added (Jen, Jens); a vowel there makes another name (Paul, Paula)
        if edits == 1 and (a + b[-1] == b or b + a[-1] == a) and not (a + b).endswith(_VOWELS):
            return ENOUGH
        return max(0.0, 0.7 - edits / longest)
    if a[0] != b[0] and mine[0] != theirs[0]:
        return max(0.0, 0.75 - edits / longest)
    return min(0.84, max(0.0, 0.96 - edits / longest))
