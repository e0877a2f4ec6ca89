"""The gazetteer: populated places of 15,000 people and more, with their names in Latin letters.

The data are GeoNames (CC BY 4.0, see NOTICE), made by scripts/build_gazetteer.py and read when a
place is first looked up. The index stays one sorted text that is searched by halving: that costs no
objects for the many names nobody asks for.
"""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from checker.lexicon import slips
from checker.text import plain

__all__ = ["LARGE", "Place", "is_large", "near", "places"]

#: From this many people a place is recognised without any cue beside it.
LARGE: Final = 100_000

_DATA: Final = Path(__file__).parent / "data"
_LETTERS: Final = str.maketrans(
    {"ß": "ss", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th",
     "ħ": "h", "ə": "e", "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """A populated place.

    ``country`` is an ISO 3166 code, ``division`` GeoNames' code of the first-level division (US
    states by their two letters), ``main`` whether the name asked for is the place's main name.
    """

    id: int
    name: str
    country: str
    division: str
    population: int
    main: bool = True


@lru_cache(maxsize=1)
def _rows() -> list[str]:
    return gzip.decompress((_DATA / "places.txt.gz").read_bytes()).decode().split("\n")


@lru_cache(maxsize=1)
def _index() -> bytes:
    return b"\n" + gzip.decompress((_DATA / "place-index.txt.gz").read_bytes()) + b"\n"


def folded(name: str) -> str:
    """A name as the index has it: lower case, no accents, special letters spelled out."""
    # plain leaves the Turkish capital İ as I
    return plain(name).lower().translate(_LETTERS)


@lru_cache(maxsize=8192)
def places(name: str) -> tuple[Place, ...]:
    """All places that a name may mean, in any case and with or without accents.

    Those whose main name it is come first, then the more populous.

    >>> [(place.name, place.country) for place in places("Genève")][0]
    ('Geneva', 'CH')
    """
    key = folded(name).encode() + b"\t"
    data = _index()
    found: dict[int, Place] = {}
    start = _first(data, key)
    while data.startswith(key, start):
        end = data.index(b"\n", start)
        numbers = data[start + len(key) : end].decode()
        for number in numbers.removeprefix("*").split(","):
            found.setdefault(int(number), _place(int(number), main=numbers.startswith("*")))
        start = end + 1
    return tuple(sorted(found.values(), key=lambda place: (not place.main, place.id)))


def _first(data: bytes, key: bytes) -> int:
    """The start of the first line that is not less than a key."""
    low, high = 1, len(data)
    while low < high:
        start = data.rfind(b"\n", 0, (low + high) // 2 + 1) + 1
        start = max(start, low)
        end = data.find(b"\n", start)
        if end == -1:
            high = start
        elif data[start : start + len(key)] < key:
            low = end + 1
        else:
            high = start
    return low


def _place(row: int, *, main: bool) -> Place:
    name, country, division, population = _rows()[row].split("\t")
    return Place(row, name, country, division, int(population), main)


@lru_cache(maxsize=1)
def _large() -> dict[str, str]:
    """The main names of the large places, folded, and as they are written."""
    found: dict[str, str] = {}
    for row in _rows():
        name, _, _, population = row.split("\t")
        if int(population) < LARGE:
            break
        found.setdefault(folded(name), name)
    return found


def is_large(name: str) -> bool:
    """Whether this is the main name of a place of 100,000 people and more."""
    return folded(name) in _large()


@lru_cache(maxsize=2048)
def near(name: str) -> tuple[str, ...]:
    """The names of large places at one edit from a name, as they are written, sorted."""
    large = _large()
    own = folded(name)
    return tuple(
        sorted({large[each] for each in slips.edits(own) if each in large and each != own})
    )
