"""How large the shipped data are, and what loading each costs.

    python benchmarks/data.py

Prints for each table its size on disk, and, each in a process of its own, the time until it answers
its first question and the memory that it then holds. Whoever does not ask loads nothing.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

from tabulate import tabulate

DATA: Final = Path(__file__).resolve().parents[1] / "checker" / "lexicon" / "data"
#: Table, its files, what is imported before the clock starts, and a question that loads it.
TABLES: Final = (
    ("word list", "words-en*", "from checker.lexicon import words", "words.is_word('raund')"),
    ("rare words", "rare-words-en*", "from checker.lexicon import rarities",
     "rarities.is_rare('griot')"),
    ("given names", "given-names*", "from checker.lexicon import given_names",
     "given_names.is_given('Sergei')"),
    ("gazetteer", "place*", "from checker.lexicon import gazetteer",
     "gazetteer.places('Geneva')"),
    ("English lexicon", "", "from checker import lexicon",
     "lexicon.load('en').value('month', 'may')"),
)  # fmt: skip
PROBE: Final = """
import time, tracemalloc
{imports}
traced = {traced}
if traced:
    tracemalloc.start()
begun = time.perf_counter()
{question}
print(tracemalloc.get_traced_memory()[0] if traced else time.perf_counter() - begun)
"""
RUNS: Final = 5


def probe(imports: str, question: str, *, traced: bool) -> float:
    """What one process measures: seconds, or bytes where it is traced."""
    code = PROBE.format(imports=imports, question=question, traced=traced)
    done = subprocess.run(  # noqa: S603  (the code stands above)
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    return float(done.stdout)


def main() -> None:
    """Print a row for each table."""
    rows = []
    for name, pattern, imports, question in TABLES:
        size = sum(path.stat().st_size for path in DATA.glob(pattern)) if pattern else 0
        seconds = min(probe(imports, question, traced=False) for _ in range(RUNS))
        held = probe(imports, question, traced=True)
        rows.append((name, f"{size / 1e6:.2f}", f"{seconds * 1000:.0f}", f"{held / 1e6:.1f}"))
    print(tabulate(rows, headers=["table", "MB on disk", "ms to load", "MB held"]))


if __name__ == "__main__":
    main()
