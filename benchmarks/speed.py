"""How fast Factlint is: whole processes, gather, and the stages of finding dates and quantities.

    python benchmarks/speed.py [--runs 10] [--copies 20] [--peer "COMMAND ..."] [--peers]
    python benchmarks/speed.py --kinds | --names

Prints medians of whole processes (start to end, as a user waits for them) and, in one process,
the throughput of gather, the time of judge, and what each stage of ``checker.find`` does in a
second, on the seed articles repeated. With ``--peer`` another command is run in turn with
``factlint check seeds/``, and the ratio of the medians is printed. With ``--peers`` libraries that
find dates or quantities run on the same texts in the same process, where they are installed.
With ``--kinds`` only the kinds run, each by itself on marked pages. With ``--names`` only names are
compared: generated ones of two and three words, every pair new.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import random
import shlex
import statistics
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rapidfuzz.fuzz import WRatio

import checker
from checker import kinds, packs, regions
from checker.kinds import person
from checker.lexicon import load
from checker.pipeline import gather, judge
from checker.scan import Hit, Page, Taken, Vocabulary, scan
from checker.values import Article

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).resolve().parents[1]
GIVEN = ROOT / "checker/lexicon/data/given-names.txt.gz"
STAGES = ("layout", "scan", "date", "quantity")
#: Module and function of each peer, what it is told (the language, as Factlint is), and the kind
#: of value that it finds.
PEERS: tuple[tuple[str, str, dict[str, Any], str], ...] = (
    ("dateparser.search", "search_dates", {"languages": ["en"]}, "date"),
    ("quantulum3.parser", "parse", {"lang": "en_US"}, "quantity"),
)
ROUNDS = 7


def process(command: list[str], runs: int) -> float:
    """Median wall time of a command in seconds, after one run that is not counted."""
    times = []
    for _ in range(runs + 1):
        begun = time.perf_counter()
        subprocess.run(  # noqa: S603  (the commands are the user's own)
            command, cwd=ROOT, capture_output=True, check=False
        )
        times.append(time.perf_counter() - begun)
    return statistics.median(times[1:])


def seeds() -> list[str]:
    """The seed articles."""
    return [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]


def megabytes(texts: Sequence[str]) -> float:
    """The size of some texts."""
    return sum(len(text.encode()) for text in texts) / 1e6


def throughput(copies: int) -> tuple[float, float, float]:
    """Megabytes gathered a second, seconds to judge the copies as one story, megabytes."""
    rules = packs.Library().rules(["generic"], ROOT)
    texts = seeds()
    articles = [
        Article(id=f"{copy:03}-{number}", text=text, path=f"{copy}-{number}")
        for copy in range(copies)
        for number, text in enumerate(texts)
    ]
    gather(articles[0], rules)
    size = megabytes([article.text for article in articles])
    begun = time.perf_counter()
    gathered = [gather(article, rules) for article in articles]
    gathering = time.perf_counter() - begun
    begun = time.perf_counter()
    judge("copies", gathered[: len(texts)], rules)
    return size / gathering, time.perf_counter() - begun, size


class ClockedPage(Page):
    """A page that tells how long its marks took, since kinds have them found on demand."""

    spent = 0.0

    def hits_of(self, *categories: str) -> list[Hit]:
        """As of any page."""
        begun = time.perf_counter()
        found = super().hits_of(*categories)
        self.spent += time.perf_counter() - begun
        return found


def clocked(text: str) -> list[float]:
    """The seconds of each stage of finding the dates and quantities of a text."""
    lexicon = load("en")
    article = Article(id="text", text=text, path="text")
    begun = time.perf_counter()
    layout = regions.lay_out(article, lexicon)
    laid = time.perf_counter()
    page = ClockedPage(article, layout, lexicon, Vocabulary((), lexicon), every=False)
    assert page.numbers is not None  # found here, and not where a kind first asks
    times = [laid - begun, time.perf_counter() - laid]
    taken = Taken()
    for kind in STAGES[2:]:
        before, begun = page.spent, time.perf_counter()
        kinds.KINDS.get(kind).find(page, taken)
        times.append(time.perf_counter() - begun - (page.spent - before))
    times[1] += page.spent
    return times


def stages(copies: int) -> list[tuple[str, float]]:
    """Megabytes a second of each stage and of all together, each the best of some rounds."""
    texts = ["\n\n".join(seeds())] * copies
    size = megabytes(texts)
    rounds = [
        [sum(times) for times in zip(*map(clocked, texts), strict=True)] for _ in range(ROUNDS)
    ]
    best = [min(times) for times in zip(*rounds, strict=True)]
    return [
        *((stage, size / seconds) for stage, seconds in zip(STAGES, best, strict=True)),
        ("all four", size / sum(best)),
    ]


def each_kind(copies: int) -> list[tuple[str, float]]:
    """Megabytes a second of each kind by itself, the marks of the page made before, best of some.

    Kinds run in their order, each told what the earlier ones took.
    """
    texts = ["\n\n".join(seeds())] * copies
    lexicon = load("en")
    best: dict[str, float] = {}
    for _ in range(ROUNDS):
        spent = dict.fromkeys(kinds.KINDS.names(), 0.0)
        for text in texts:
            article = Article(id="text", text=text, path="text")
            page = scan(
                article, regions.lay_out(article, lexicon), lexicon, Vocabulary((), lexicon)
            )
            assert page.hits is not None  # marked here, and not where a kind first asks
            assert page.capitals is not None
            taken = Taken()
            for name in spent:
                begun = time.perf_counter()
                kinds.KINDS.get(name).find(page, taken)
                spent[name] += time.perf_counter() - begun
        best = {name: min(seconds, best.get(name, seconds)) for name, seconds in spent.items()}
    return [(name, megabytes(texts) / seconds) for name, seconds in best.items()]


def speed(find: Callable[[str], object], texts: Sequence[str]) -> float:
    """Megabytes a second that a function goes through, after one text that is not counted."""
    find(texts[0])
    begun = time.perf_counter()
    for text in texts:
        find(text)
    return megabytes(texts) / (time.perf_counter() - begun)


def compare_peers() -> None:
    """Print how fast the installed peers are, and how many times as fast Factlint is."""
    texts = seeds()
    for module, function, told, kind in PEERS:
        try:
            peer = partial(getattr(importlib.import_module(module), function), **told)
        except ImportError:
            print(f"{module} is not installed: not compared")
            continue
        own = speed(partial(checker.find, kinds=kind), texts * 5)
        other = speed(peer, texts)
        print(
            f"{module:22} {other:7.2f} MB/s; find, {kind}: {own:.2f} MB/s, ratio {own / other:.1f}"
        )


def generated_names(count: int) -> list[str]:
    """Distinct full names in an order that looks random and is always the same."""
    given = gzip.decompress(GIVEN.read_bytes()).decode("ascii").split()
    draw = random.Random(count)  # noqa: S311  (nothing here is secret)
    heads = ("Bel", "Kor", "Mar", "Pet", "Yav", "Sokol", "Hus", "Rah", "Khal", "Nik", "Fern", "Jov")
    middles = ("", "an", "or", "ich", "ay", "en", "ou", "iy", "ed", "as", "in", "os")
    tails = ("ov", "ova", "enko", "sky", "ez", "son", "i", "ian", "ani", "er", "oglu", "ides")
    names: dict[str, None] = {}
    while len(names) < count:
        first = [word.capitalize() for word in draw.choices(given, k=draw.choice((1, 1, 2)))]
        family = "".join(draw.choice(part) for part in (heads, middles, tails))
        names[" ".join((*first, family))] = None
    return list(names)


def compare_names(count: int) -> None:
    """Print how many pairs of names a second are parsed and compared, beside a plain ratio.

    In processor time: other work on the machine counts for little.
    """
    names = generated_names(2 * count)
    pairs = list(zip(names[:count], names[count:], strict=True))
    person.compare(person.read("Wendy Sherman"), person.read("W. Sherman"))
    begun = time.process_time()
    parsed = [(person.read(one), person.read(other)) for one, other in pairs]
    read = time.process_time()
    for one, other in parsed:
        person.compare(one, other)
    compared = time.process_time()
    for one, other in parsed:
        person.compare(one, other)
    again = time.process_time()
    for one_name, other_name in pairs:
        WRatio(one_name, other_name)
    ratio = time.process_time()
    for what, seconds in (
        ("person.read", read - begun),
        ("person.compare, new", compared - read),
        ("person.compare, again", again - compared),
        ("rapidfuzz WRatio", ratio - again),
    ):
        print(f"{what:22} {count / seconds:9,.0f} pairs/s")


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--copies", type=int, default=20)
    parser.add_argument("--peer")
    parser.add_argument("--peers", action="store_true")
    parser.add_argument("--names", action="store_true")
    parser.add_argument("--kinds", action="store_true")
    options = parser.parse_args()
    if options.kinds:
        for name, reached in each_kind(options.copies):
            print(f"{name:22} {reached:7.2f} MB/s")
        return
    if options.names:
        compare_names(20_000)
        return
    factlint = str(Path(sys.executable).with_name("factlint"))
    check = process([factlint, "check", "seeds/"], options.runs)
    print(f"factlint --help        {1000 * process([factlint, '--help'], options.runs):7.0f} ms")
    print(f"factlint check seeds/  {1000 * check:7.0f} ms")
    if options.peer:
        peer = process(shlex.split(options.peer), options.runs)
        print(f"{options.peer[:22]:22} {1000 * peer:7.0f} ms, ratio {check / peer:.2f}")
    gathering, judging, size = throughput(options.copies)
    print(f"gather                 {gathering:7.2f} MB/s over {size:.1f} MB on one core")
    print(f"judge, five articles   {1000 * judging:7.0f} ms")
    for stage, reached in stages(options.copies):
        print(f"find, {stage:16} {reached:7.2f} MB/s")
    if options.peers:
        compare_peers()


if __name__ == "__main__":
    main()
