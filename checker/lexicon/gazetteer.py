"""The gazetteer: populated places of 15,000 people and more, with their names in Latin letters.

The data are GeoNames (CC BY 4.0, see NOTICE), made by scripts/build_gazetteer.py and read when a
place is first looked up. The index stays one sorted text that is searched by halving: that costs no
objects for the many names nobody asks for. A folder named by the environment variable
FACTLINT_GAZETTEER is read instead of the one that comes along.
"""

from __future__ import annotations

import gzip
import os
import zlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from checker.errors import UsageError
from checker.lexicon import slips
from checker.text import plain

__all__ = ["LARGE", "Place", "is_large", "near", "places"]

#: From this many people a place is recognised without any cue beside it.
LARGE: Final = 100_000

_DATA: Final = Path(__file__).parent / "data"
_VARIABLE: Final = "FACTLINT_GAZETTEER"
_ADVICE: Final = "make it with scripts/build_gazetteer.py, or unset FACTLINT_GAZETTEER"
_CELLS: Final = 4
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
    return _checked()[0]


@lru_cache(maxsize=1)
def _index() -> bytes:
    return _checked()[1]


@lru_cache(maxsize=1)
def _checked() -> tuple[list[str], bytes]:
    """The rows and the index; those of a user are looked through first."""
    named = os.environ.get(_VARIABLE, "")
    folder = Path(named) if named else _DATA
    rows = _unpacked(folder / "places.txt.gz").decode().split("\n")
    index = b"\n" + _unpacked(folder / "place-index.txt.gz") + b"\n"
    if named:
        _look_through(folder, rows, index)
    return rows, index


def _unpacked(path: Path) -> bytes:
    try:
        data = gzip.decompress(path.read_bytes())
        data.decode()
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise UsageError(f"the gazetteer {path} cannot be read: {error}", instead=_ADVICE) from None
    return data


def _look_through(folder: Path, rows: list[str], index: bytes) -> None:
    """Refuse files that the script would not have made."""
    for number, row in enumerate(rows, 1):
        cells = row.split("\t")
        if len(cells) != _CELLS or not (cells[0] and cells[1] and cells[3].isdecimal()):
            what = f"the gazetteer {folder} has no place in line {number} of places.txt.gz"
            raise UsageError(what, instead=_ADVICE)
    lines = index.decode().strip("\n").split("\n")
    for number, line in enumerate(lines, 1):
        _, tab, numbers = line.partition("\t")
        places = numbers.removeprefix("*").split(",")
        if not tab or not all(each.isdecimal() and int(each) < len(rows) for each in places):
            what = f"the gazetteer {folder} has no name in line {number} of place-index.txt.gz"
            raise UsageError(what, instead=_ADVICE)
    keys = [line.encode() for line in lines]
    if keys != sorted(keys):
        raise UsageError(f"the index of the gazetteer {folder} is not sorted", instead=_ADVICE)


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
    data = _index()
    found: dict[int, Place] = {}
    for written in _written(folded(name)):
        key = written.encode() + b"\t"
        start = _first(data, key)
        while data.startswith(key, start):
            end = data.index(b"\n", start)
            numbers = data[start + len(key) : end].decode()
            for number in numbers.removeprefix("*").split(","):
                found.setdefault(int(number), _place(int(number), main=numbers.startswith("*")))
            start = end + 1
    return tuple(sorted(found.values(), key=lambda place: (not place.main, place.id)))


def _written(key: str) -> tuple[str, ...]:
    """A folded name, and the same with the full stop that some leave out: "St Gallen"."""
    return (key, f"st. {key[3:]}") if key.startswith("st ") else (key,)


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
