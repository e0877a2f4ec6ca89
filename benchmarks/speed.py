"""How fast Factlint is: whole processes, and gather in megabytes of text a second.

    python benchmarks/speed.py [--runs 10] [--peer "COMMAND ..."]

Prints medians of whole processes (start to end, as a user waits for them) and, in one process,
the throughput of gather and the time of judge on the seed articles repeated. With ``--peer``
another command is run in turn with ``factlint check seeds/``, and the ratio of the medians is
printed.
"""

from __future__ import annotations

import argparse
import shlex
import statistics
import subprocess
import sys
import time
from pathlib import Path

from checker import packs
from checker.pipeline import gather, judge
from checker.values import Article

ROOT = Path(__file__).resolve().parents[1]


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


def throughput(copies: int) -> tuple[float, float, float]:
    """Megabytes gathered a second, seconds to judge the copies as one story, megabytes."""
    rules = packs.Library().rules(["generic"], ROOT)
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
    articles = [
        Article(id=f"{copy:03}-{number}", text=text, path=f"{copy}-{number}")
        for copy in range(copies)
        for number, text in enumerate(texts)
    ]
    gather(articles[0], rules)
    size = sum(len(article.text.encode()) for article in articles) / 1e6
    begun = time.perf_counter()
    gathered = [gather(article, rules) for article in articles]
    gathering = time.perf_counter() - begun
    begun = time.perf_counter()
    judge("copies", gathered[: len(texts)], rules)
    return size / gathering, time.perf_counter() - begun, size


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--copies", type=int, default=20)
    parser.add_argument("--peer")
    options = parser.parse_args()
    factlint = str(Path(sys.executable).with_name("factlint"))
    check = process([factlint, "check", "seeds/"], options.runs)
    print(f"factlint --help        {1000 * process([factlint, '--help'], options.runs):7.0f} ms")
    print(f"factlint check seeds/  {1000 * check:7.0f} ms")
    if options.peer:
        peer = process(shlex.split(options.peer), options.runs)
        print(f"{options.peer[:22]:22} {1000 * peer:7.0f} ms, ratio {check / peer:.2f}")
    speed, judging, size = throughput(options.copies)
    print(f"gather                 {speed:7.2f} MB/s over {size:.1f} MB on one core")
    print(f"judge, five articles   {1000 * judging:7.0f} ms")


if __name__ == "__main__":
    main()
