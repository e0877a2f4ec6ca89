"""What a story costs as it grows: ``python benchmarks/growth.py [ARTICLES ...]``.

Gathers invented articles of one event and judges them, each size in a process of its own: 500
articles should cost some ten times what 50 cost. Three stories: one in which all articles tell of
the same few things; one in which each tells a third more that is in no other, as real ones do; and
one of eighty names that all lie near one another. Prints articles, claims, processor and wall time
of ``judge``, its cost a claim, and the memory that it takes beside what was gathered.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tabulate import tabulate

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.invented import article
from checker.packs import Library
from checker.pipeline import gather, judge
from checker.values import Article

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIZES: Final = (50, 100, 250, 500)
_HEADS: Final = (
    "story", "articles", "claims", "findings", "s", "wall s", "us a claim", "MB", "size", "cost",
)  # fmt: skip
#: Sentences that only one article has, by story.
_OWN: Final = {"the same in all": 0, "more in each": 4}
_NEAR: Final = "near names"
_NAMES: Final = 80


def near_names(articles: int) -> list[Article]:
    """Articles that share out names which lie near one another."""
    chance = random.Random(1)  # noqa: S311  (invented, the same in every run)
    names: dict[str, None] = {}
    while len(names) < _NAMES:
        letters = list("Kalandrov")
        for place in chance.sample(range(1, len(letters) - 1), 2):
            letters[place] = chance.choice("abdeiklmnorstuvz")
        names["".join(letters)] = None
    texts = [" ".join(f"Anna {name} spoke." for name in [*names][at::articles])
             for at in range(articles)]  # fmt: skip
    return [Article(id=f"a{at}", text=text, path="") for at, text in enumerate(texts)]


def measured(story: str, size: int) -> list[str | int | float]:
    """What one process measures."""
    rules = Library().rules(("generic",), Path.cwd())
    articles = (
        near_names(size)
        if story == _NEAR
        else [article(number, _OWN[story]) for number in range(size)]
    )
    gathered = [gather(each, rules) for each in articles]
    judge("warm", gathered[:2], rules)
    claims = sum(len(each.claims) for each in gathered)
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    wall, start = time.perf_counter(), time.process_time()
    report = judge("growth", gathered, rules)
    took, waited = time.process_time() - start, time.perf_counter() - wall
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - held) / 1024
    return [story, size, claims, len(report.findings), took, waited, took / claims * 1e6, grown]


def row(story: str, size: int) -> list[str]:
    """The row of one size, as a process of its own prints it."""
    done = subprocess.run(  # noqa: S603  (this file)
        [sys.executable, __file__, story, str(size)], capture_output=True, text=True, check=True
    )
    return done.stdout.split("\t")


def rows(story: str, sizes: Sequence[int]) -> list[list[str]]:
    """The rows of a story, each with its size and cost beside those of the first."""
    found = [row(story, size) for size in sizes]
    first = found[0]
    return [
        [*each, *(f"{float(each[at]) / float(first[at]):.1f}" for at in (1, 4))] for each in found
    ]


def main() -> None:
    """Print a row a size."""
    if len(sys.argv) == 3 and sys.argv[1] in (*_OWN, _NEAR):
        found = measured(sys.argv[1], int(sys.argv[2]))
        print("\t".join(f"{each:.2f}" if isinstance(each, float) else str(each) for each in found))
        return
    sizes = [int(each) for each in sys.argv[1:]] or list(_SIZES)
    table = [line for story in _OWN for line in rows(story, sizes)]
    print(tabulate([*table, *rows(_NEAR, [2])], headers=_HEADS))


if __name__ == "__main__":
    main()
