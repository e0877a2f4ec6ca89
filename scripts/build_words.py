"""Makes the word lists of checker/lexicon/data from SCOWL and the lists beside this file.

SCOWL is the Debian package ``scowl``. Run: ``python scripts/build_words.py [FOLDER OF SCOWL]``.
words-en.txt.gz holds segments, a blank line between them: a line ``SIZE words`` or ``SIZE names``,
then words, folded and without accents, one a line. Names are words that occur with a capital only.
rare-words-en.txt.gz holds what only the largest lists and the borrowed words have: a line for each
pair of first letters, which stand before the rests of its words.
"""

from __future__ import annotations

import gzip
import re
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).parent
DATA = HERE.parent / "checker" / "lexicon" / "data"

SPELLINGS = ("english", "american", "british", "british_z", "canadian", "australian")
VARIANTS = ("variant_1", "british_variant_1", "canadian_variant_1", "australian_variant_1")
CLASSES = ("words", "upper", "proper-names", "contractions")
LARGEST = 70
RAREST = 80
#: Shorter words that are borrowed lie too near the common ones.
SHORTEST_BORROWED = 4
WORD = re.compile(r"[a-z]+(?:'[a-z]+)*\Z")


def plain(word: str) -> str:
    """Lower case, no accents."""
    decomposed = unicodedata.normalize("NFKD", word.lower())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def scowl(folder: Path, largest: int) -> dict[str, tuple[int, bool]]:
    """Each word up to a size with its smallest one, and whether it occurs in lower case."""
    found: dict[str, tuple[int, bool]] = {}
    for name in (f"{spelling}-{kind}" for spelling in SPELLINGS + VARIANTS for kind in CLASSES):
        for path in sorted(folder.glob(f"{name}.*")):
            size = int(path.suffix[1:])
            if size <= largest:
                for line in path.read_text("utf-8").split():
                    add(found, line, size)
    return found


def add(found: dict[str, tuple[int, bool]], written: str, size: int) -> None:
    """Add a word unless it is a possessive, a bare letter or holds other signs."""
    word = plain(written)
    if not WORD.match(word) or word.endswith("'s") or (len(word) == 1 and word not in "aio"):
        return
    known_size, known_lower = found.get(word, (size, False))
    found[word] = min(size, known_size), known_lower or written[0].islower()


def modern(path: Path) -> dict[str, int]:
    """The words SCOWL lacks, with the size under which they rank."""
    found, size = {}, LARGEST
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("#"):
            size = int(line[1:]) if line[1:].isdigit() else size
        else:
            found.update(dict.fromkeys(line.split(), size))
    return found


def borrowed(path: Path) -> list[str]:
    """The words of other languages and of the talk of a field, folded, without their hyphens."""
    lines = (line for line in path.read_text("utf-8").splitlines() if not line.startswith("#"))
    parts = (part for line in lines for part in plain(line).replace("-", " ").split())
    return [part for part in parts if len(part) >= SHORTEST_BORROWED and WORD.match(part)]


def common_list(words: dict[str, tuple[int, bool]]) -> str:
    """The segments of the everyday words."""
    segments: dict[tuple[int, str], list[str]] = {}
    for word, (size, lower) in sorted(words.items()):
        segments.setdefault((size, "words" if lower else "names"), []).append(word)
    return "\n\n".join(
        "\n".join([f"{size} {what}", *members])
        for (size, what), members in sorted(segments.items(), reverse=True)
    )


def rare_list(words: set[str]) -> str:
    """The lines of the rare words."""
    heads: dict[str, list[str]] = {}
    for word in sorted(words):
        if len(word) > 2:
            heads.setdefault(word[:2], []).append(word[2:])
    return "\n".join(" ".join([head, *rests, ""]) for head, rests in heads.items())


def write(name: str, text: str) -> None:
    """Write a list and say how large it is."""
    target = DATA / name
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode("ascii"), 9, mtime=0))
    print(f"{name}: {len(text.split())} words, {target.stat().st_size} bytes")


def main() -> None:
    """Write both lists."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("/usr/share/dict/scowl")
    words = scowl(folder, LARGEST)
    for word, size in modern(HERE / "modern_words.txt").items():
        add(words, word, size)
    rare = {*scowl(folder, RAREST), *borrowed(HERE / "borrowed_words.txt")} - words.keys()
    write("words-en.txt.gz", common_list(words))
    write("rare-words-en.txt.gz", rare_list(rare))


if __name__ == "__main__":
    main()
