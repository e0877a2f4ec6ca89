"""How far two words of a name may be the same word: the steps of the ladder, best first.

1.00 equal; .97 equal but for romanisation; .92 equal in loose classes of it; .90 a short or foreign
form; .85 an initial; .70 to .84 equal consonants or one slip; less: two words. The numbers order
the steps, they are no probabilities.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from checker.kinds.person.words import Word, word
from checker.lexicon.romanisation import key, loose

__all__ = ["ENOUGH", "INITIAL", "LOOSE", "abjad", "likeness"]

#: From here on two words may stand for one name.
ENOUGH: Final = 0.74
#: Steps of the ladder that explanations name.
LOOSE: Final = 0.92
INITIAL: Final = 0.85
_KEY: Final = 0.97
_SHORT_FORM: Final = 0.9
#: At most this much for words whose endings make two names of them.
_TWO_NAMES: Final = 0.5
_VOWELS: Final = tuple("aeiouy")


@lru_cache(maxsize=262144)
def likeness(a: str, b: str) -> float:  # noqa: PLR0911  (one return a step)
    """Where two words of names stand on the ladder; symmetric.

    >>> likeness("Ryabkov", "Riabkov"), likeness("Bill", "William"), likeness("Uday", "Qusay") < 0.6
    (0.97, 0.9, True)
    """
    one, other = word(a), word(b)
    left, right = one.letters, other.letters
    if left == right:
        return 1.0
    if not left or not right:
        return 0.0
    if len(left) == 1 or len(right) == 1:
        return INITIAL if left[0] == right[0] or one.key[:1] == other.key[:1] else 0.0
    if one.key == other.key or one.bare == other.bare:
        return _KEY
    if not one.full.isdisjoint(other.full):
        return _SHORT_FORM
    if one.unvowelled or other.unvowelled:
        return _by_abjad(left, right)
    return _graded(one, other) if left < right else _graded(other, one)


def _graded(one: Word, other: Word) -> float:
    mine, theirs = one.key, other.key
    if one.core == other.core:
        servant = mine.startswith("abdl") or theirs.startswith("abdl")
        return ENOUGH if servant else LOOSE
    allowed = max(1, min(len(mine), len(theirs)) // 3)
    edits = int(OSA.distance(mine, theirs, score_cutoff=allowed))
    if edits > allowed and one.bones != other.bones:
        plain = OSA.distance(one.letters, other.letters, score_cutoff=allowed)
        if plain > allowed:
            return 0.0
    if _ending(mine) != _ending(theirs):
        return min(_TWO_NAMES, _by_letters(one, other, edits))
    if edits <= allowed and loose(mine) == loose(theirs):
        return LOOSE
    return max(_by_consonants(one, other), _by_letters(one, other, edits))


#: Endings that make another name of a name: Petrov and Petrova, Andreyev and Andreyevich are two.
_ENDINGS: Final = {
    "oviC": "iC", "eviC": "iC", "iC": "iC", "ova": "ova", "eva": "ova", "skaia": "ska",
    "ska": "ska", "ski": "ski", "ov": "ov", "ev": "ov", "ina": "ina", "enko": "enko",
    "Cuk": "Cuk", "iuk": "iuk", "ian": "ian", "ez": "ez", "es": "ez", "son": "son",
    "sen": "son", "dze": "dze", "Svili": "Svili", "oglu": "oglu", "zade": "zade",
}  # fmt: skip
_TELLING: Final = frozenset({"iC", "ova", "ska", "ov", "ski", "ina"})
_SIZES: Final = (5, 4, 3, 2)


def _shared_ending(letters: str) -> str:
    """The ending that many names share, or ""."""
    return next((letters[-size:] for size in _SIZES if letters[-size:] in _ENDINGS), "")


@lru_cache(maxsize=65536)
def _ending(letters: str) -> str:
    """The telling ending of a key, if five letters and more end in one."""
    kind = _ENDINGS.get(_shared_ending(letters), "") if len(letters) >= 5 else ""
    return kind if kind in _TELLING else ""


@lru_cache(maxsize=65536)
def _stem(letters: str) -> int:
    """The length of a word without an ending that so many names share that it says nothing."""
    ending = len(_shared_ending(letters))
    return len(letters) - ending if len(letters) - ending >= 2 else len(letters)


def _by_consonants(one: Word, other: Word) -> float:
    """Equal consonants: the vowels decide how near."""
    if one.bones != other.bones or len(one.bones.lstrip("a")) < 2:
        return 0.0
    mine, theirs = one.key, other.key
    share = OSA.distance(mine, theirs) / max(len(mine), len(theirs))
    return max(0.0, min(0.84, 0.9 - 0.4 * share) - (0.06 if len(one.bones) < 3 else 0.0))


def _by_letters(one: Word, other: Word, edits: int) -> float:
    """Slips: one in six letters is allowed for; an ending that many names share does not count."""
    a, b = one.letters, other.letters
    plain = int(OSA.distance(a, b))
    left, right = (one.key, other.key) if edits <= plain else (a, b)
    edits = min(edits, plain)
    shortest, longest = sorted((_stem(left), _stem(right)))
    if edits > max(1, shortest // 4) or shortest < 4:
        # a last consonant lost or added (Jen, Jens); a vowel there makes another name (Paul, Paula)
        if edits == 1 and (a + b[-1] == b or b + a[-1] == a) and not (a + b).endswith(_VOWELS):
            return ENOUGH
        return max(0.0, 0.7 - edits / longest)
    if a[0] != b[0] and one.key[0] != other.key[0]:
        return max(0.0, 0.75 - edits / longest)
    return min(0.84, max(0.0, 0.96 - edits / longest))


#: Consonants that one alphabet has and the other has not, or writes as a vowel.
_ABJAD: Final = str.maketrans("pqgcfCSzj", "bkkkbsszz", "aeiouyvwh")


def abjad(letters: str) -> str:
    """The consonants of a word as an alphabet without vowels writes them."""
    return key(letters).translate(_ABJAD)


def _by_abjad(a: str, b: str) -> float:
    """Words of which one has its consonants only."""
    left, right = abjad(a), abjad(b)
    longest = max(len(left), len(right))
    if not longest or left != right:
        return 0.7 - OSA.distance(left, right) / longest if longest > 3 else 0.0
    return LOOSE if longest > 2 else INITIAL if longest == 2 else ENOUGH
