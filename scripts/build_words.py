"""Makes checker/lexicon/data/words-en.txt.gz from SCOWL and the list of modern words beside this.

SCOWL is the Debian package ``scowl``. Run: ``python scripts/build_words.py [FOLDER OF SCOWL]``.
The file holds segments, a blank line between them: a line ``SIZE words`` or ``SIZE names``, then
words, folded and without accents, one a line. Names are words that occur with a capital only.
"""

from __future__ import annotations

import gzip
import re
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).parent
TARGET = HERE.parent / "checker" / "lexicon" / "data" / "words-en.txt.gz"

SPELLINGS = ("english", "american", "british", "british_z", "canadian", "australian")
VARIANTS = ("variant_1", "british_variant_1", "canadian_variant_1", "australian_variant_1")
CLASSES = ("words", "upper", "proper-names", "contractions")
LARGEST = 70
WORD = re.compile(r"[a-z]+(?:'[a-z]+)*\Z")


def plain(word: str) -> str:
    """Lower case, no accents."""
    decomposed = unicodedata.normalize("NFKD", word.lower())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def scowl(folder: Path) -> dict[str, tuple[int, bool]]:
    """Each word with its smallest size, and whether it occurs in lower case."""
    found: dict[str, tuple[int, bool]] = {}
    for name in (f"{spelling}-{kind}" for spelling in SPELLINGS + VARIANTS for kind in CLASSES):
        for path in sorted(folder.glob(f"{name}.*")):
            size = int(path.suffix[1:])
            if size <= LARGEST:
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


def main() -> None:
    """Write the list and say how large it is."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("/usr/share/dict/scowl")
    words = scowl(folder)
    for word, size in modern(HERE / "modern_words.txt").items():
        add(words, word, size)
    segments: dict[tuple[int, str], list[str]] = {}
    for word, (size, lower) in sorted(words.items()):
        segments.setdefault((size, "words" if lower else "names"), []).append(word)
    parts = [
        "\n".join([f"{size} {what}", *members])
        for (size, what), members in sorted(segments.items(), reverse=True)
    ]
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(gzip.compress("\n\n".join(parts).encode("ascii"), 9, mtime=0))
    print(f"{len(words)} words, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
