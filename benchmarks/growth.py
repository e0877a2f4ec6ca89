"""What a story costs as it grows: ``python benchmarks/growth.py [ARTICLES ...]``.

Makes invented articles of one event, in which sources word things differently and give different
figures, gathers them, and times ``judge`` alone: 500 articles should cost some ten times what 50
cost. Prints articles, claims, seconds, and the cost a claim.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

from checker.packs import Library
from checker.pipeline import gather, judge
from checker.values import Article

_SIZES = (50, 100, 250, 500)
_SENTENCES = (
    "The flood at {town} killed {few} people on {day}.",
    "At least {few} people died when the dam above {town} broke, the {body} said.",
    "The {body} counted {many} houses destroyed along the river {river}.",
    "Some {thousands} residents of {town} were moved to {place}.",
    "The water stood {metres} metres deep in the {place}, {person} said.",
    "{person}, {age}, lost her house in {town}.",
    "The dam lies {far} km north of {town}.",
    "Rebuilding will cost ${money} million, the {body} said on {day}.",
    "Rescuers pulled {few} people from the {place} at {town}.",
    "In {year} a flood on the {river} killed {few} people.",
    "The {body} sent {few} boats and {many} soldiers to {town}.",
    "{person} said the {river} rose by {metres} metres in {few} hours.",
    "About {share} per cent of the fields around {town} are under water.",
)
_TOWNS = ("Kolmar", "Varda", "Halden", "Tarsk", "Ostrow")
_BODIES = ("ministry", "army", "council", "fire brigade", "weather office")
_PLACES = ("school", "market", "hospital", "old mill", "stadium", "station")
_RIVERS = ("Lom", "Marit", "Yar")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday")
_PEOPLE = ("Ivo Marek", "Mara Lund", "Sandro Weil", "Hedvig Brandt", "Aldona Roth")


def article(number: int) -> Article:
    """An invented article: some sentences with values around those of the event."""
    chance = random.Random(number)  # noqa: S311  (invented, the same in every run)
    lines = [sentence.format(**_values(chance)) for sentence in chance.sample(_SENTENCES, 9)]
    return Article(id=f"a{number:04}", text="\n\n".join(lines), path="")


def _values(chance: random.Random) -> dict[str, object]:
    """What fills a sentence: the values of the event, now and then slipped or of another one."""

    def figure(usual: int, slipped: int, low: int, high: int) -> int:
        return chance.choice((usual, usual, slipped, chance.randint(low, high)))

    return {
        "town": chance.choice(_TOWNS[:2] if chance.random() < 0.8 else _TOWNS),
        "body": chance.choice(_BODIES),
        "place": chance.choice(_PLACES),
        "river": chance.choice(_RIVERS),
        "day": chance.choice(_DAYS),
        "person": chance.choice(_PEOPLE),
        "few": figure(12, 21, 2, 60),
        "many": figure(140, 410, 100, 900),
        "thousands": f"{figure(4200, 2400, 1000, 9000):,}",
        "metres": figure(2, 3, 1, 9),
        "far": figure(18, 81, 5, 90),
        "money": figure(35, 53, 10, 90),
        "share": chance.randint(10, 90),
        "age": chance.randint(20, 80),
        "year": figure(1998, 1989, 1950, 2020),
    }


def main() -> None:
    """Print one line a size."""
    sizes = [int(each) for each in sys.argv[1:]] or list(_SIZES)
    rules = Library().rules(("generic",), Path.cwd())
    gathered = [gather(article(number), rules) for number in range(max(sizes))]
    first = None
    for size in sizes:
        part = gathered[:size]
        claims = sum(len(each.claims) for each in part)
        start = time.process_time()
        report = judge("growth", part, rules)
        took = time.process_time() - start
        first = first or (size, took)
        print(
            f"{size:5} articles {claims:6} claims {len(report.findings):5} findings "
            f"{took:7.2f} s {took / claims * 1e6:6.0f} us a claim, "
            f"{took / first[1]:5.1f} times the first at {size / first[0]:4.1f} times the size"
        )


if __name__ == "__main__":
    main()
