"""How far two spellings of a place are apart in sound, as many romanisations would have it.

A weighted edit distance over sounds: letters that romanisations change for one another cost little,
vowels and weak letters that some leave out cost less, everything else costs in full.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

__all__ = ["apart", "sounds", "weight"]

#: Two and three letters that stand for one sound, and the one letter that it has here.
_DIGRAPHS: Final = {
    "tsch": "C", "dsch": "J", "shch": "S", "sch": "S", "tch": "C", "dzh": "J", "sh": "S",
    "ch": "C", "zh": "Z", "kh": "H", "gh": "G", "th": "T", "dh": "D", "ph": "f", "bh": "b",
    "ts": "c", "tz": "c", "dz": "c", "hs": "S", "dj": "J", "ck": "k", "cz": "C", "sz": "S",
    "qu": "k", "x": "S", "ou": "u", "oo": "u", "ee": "i", "ng": "N", "ny": "n", "rh": "r",
    "wh": "w", "oe": "o", "ae": "a", "ue": "u", "aa": "o", "hn": "n", "ll": "l", "lj": "l",
    "nj": "n",
}  # fmt: skip
_SOUND: Final = re.compile("|".join(sorted(_DIGRAPHS, key=lambda each: -len(each))) + "|[a-z]")

_VOWELS: Final = frozenset("aeiouy")
#: Sounds that some romanisations leave out.
_WEAK: Final = frozenset("hwjyvG")
_NEAR: Final = (
    "kqgGHhxc", "cCsSzZJjx", "CT", "JjyiZg", "tdTD", "Ts", "Dz", "cT", "bpfvw", "wvu", "rl",
    "nNm", "lrn",
)  # fmt: skip
_PAIRS: Final = frozenset(
    frozenset((one, other)) for group in _NEAR for one in group for other in group if one != other
)
#: An unvocalised text writes w for u and o.
_ROUND: Final = frozenset("wuo")
_VOWEL: Final = 0.4
_SLIGHT: Final = 0.2
_WEAKLY: Final = 0.4
_CHANGE: Final = 0.4


@lru_cache(maxsize=8192)
def sounds(letters: str) -> str:
    """Bare Latin letters as sounds, none of them twice in a row.

    >>> sounds("khashshab")
    'HaSab'
    """
    found = _SOUND.findall(letters)
    mapped = [_DIGRAPHS.get(each, each) for each in found]
    return "".join(each for at, each in enumerate(mapped) if at == 0 or mapped[at - 1] != each)


def _drop(sound: str) -> float:
    if sound in _VOWELS:
        return _VOWEL
    return _WEAKLY if sound in _WEAK else 1.0


def _swap(one: str, other: str) -> float:
    if one == other:
        return 0.0
    if (one in _VOWELS and other in _VOWELS) or {one, other} <= _ROUND:
        return _SLIGHT
    return _CHANGE if frozenset((one, other)) in _PAIRS else 1.2


_DROP: Final = {sound: _drop(sound) for sound in "abcdefghijklmnopqrstuvwxyzCDGHJNSTZ"}
_SWAP: Final = {(one, other): _swap(one, other) for one in _DROP for other in _DROP}


def weight(written: str) -> float:
    """What it costs to leave all sounds out: the length that a distance is measured against."""
    return sum(_DROP[sound] for sound in written)


def apart(a: str, b: str) -> float:
    """The least cost of turning one row of sounds into another: 0 for equal ones."""
    above = [0.0]
    for sound in b:
        above.append(above[-1] + _DROP[sound])
    for one in a:
        gone = _DROP[one]
        row = [above[0] + gone]
        for at, other in enumerate(b):
            row.append(
                min(above[at] + _SWAP[one, other], above[at + 1] + gone, row[at] + _DROP[other])
            )
        above = row
    return above[-1]
