"""How many findings of the open cards a drafted pack gives, and which it gives besides.

    python benchmarks/suggested.py STORY... [--min-sources 2] [--keep FOLDER]

For each story the generic pack is run, cards are drafted from what it finds, and the draft is run
alone. A finding of an open card is given if a finding of the draft holds values of two of its
sides and has no side of other values. Prints a row for each story; ``--keep`` leaves the drafts in
a folder.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tabulate import tabulate

from checker import cli, packs, pipeline, run
from checker.suggest.facts import conflicts, key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.suggest.facts import Key
    from checker.values import StoryReport

HEADS = (
    "story", "articles", "facts", "cards", "no example", "open findings", "given", "besides", "s",
)  # fmt: skip
ROOT = Path(__file__).resolve().parents[1]


def judged(story: str, pack: str) -> StoryReport:
    """A story as one pack judges it."""
    library = packs.Library(packs.Examples(pipeline.check_texts))
    report = run.check([story], run.Options(packs=(pack,), accepted=False), library=library)
    assert not report.errors, report.errors
    return report.stories[0]


def disputes(story: StoryReport, rules: Iterable[str], least: int) -> list[list[frozenset[Key]]]:
    """The sides of each conflict of some rules that so many articles take part in."""
    found = [sides for rule in rules for sides in conflicts(rule, story.findings)]
    return [
        list(sides)
        for sides in found
        if len({article for side in sides for article, _ in side}) >= least
    ]


def given(wanted: Iterable[frozenset[Key]], found: Iterable[frozenset[Key]]) -> bool:
    """Whether a conflict holds values of two sides of another one, and no side besides them."""
    whole, asked = frozenset().union(*found), frozenset().union(*wanted)
    both = sum(not side.isdisjoint(whole) for side in wanted) > 1
    return both and not any(side.isdisjoint(asked) for side in found)


def drafted(story: str, least: int) -> str:
    """The pack that the command drafts."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()):
        cli.main(["suggest", story, "--packs", "generic", "--min-sources", str(least)])
    return printed.getvalue()


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", nargs="+")
    parser.add_argument("--min-sources", type=int, default=2)
    parser.add_argument("--keep", type=Path)
    arguments = parser.parse_args()
    rules = packs.Library().rules(["generic"], ROOT)
    opened = [card.id for card in rules.facts if card.check == "agree"]
    rows: list[list[str | int]] = []
    for story in arguments.stories:
        begun = time.perf_counter()
        text = drafted(story, arguments.min_sources)
        seconds = time.perf_counter() - begun
        with tempfile.TemporaryDirectory() as folder:
            pack = (arguments.keep or Path(folder)) / f"{Path(story).name}.yaml"
            pack.write_text(text, encoding="utf-8")
            before, after = judged(story, "generic"), judged(story, str(pack))
            ids = [card.id for card in packs.load_pack(pack).facts]
        wanted = disputes(before, opened, arguments.min_sources)
        found = disputes(after, ids, 1)
        facts = {
            (row.rule, key(claim))
            for row in before.facts
            if row.rule in opened and sum(bool(cell.claims) for cell in row.stated) > 1
            for claim in [next(claim for cell in row.stated for claim in cell.claims)]
        }
        rows.append(
            [
                before.id,
                len(before.articles),
                len(facts),
                len(ids),
                sum("no example" in line for line in text.splitlines()),
                len(wanted),
                sum(any(given(each, other) for other in found) for each in wanted),
                sum(not any(given(each, other) for each in wanted) for other in found),
                f"{seconds:.1f}",
            ]
        )
    sums = [sum(int(row[place]) for row in rows) for place in range(1, 8)]
    rows.append(["all", *sums, ""])
    print(tabulate(rows, headers=HEADS))


if __name__ == "__main__":
    main()
