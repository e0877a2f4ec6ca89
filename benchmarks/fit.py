"""Fit the weights of the evidence for two figures being answers to one question.

    python benchmarks/fit.py FOLDER... [--changed 3] [--drop NAME,NAME]

Each folder holds ``gold/STORY.json`` and the articles of each story in ``texts/STORY`` or
``STORY``. The gold of a story lists its ``facts``: ``id``, ``kind``, ``verdict`` (agree, compatible
or conflict) and ``mentions`` (``doc``, ``start``, ``end``).

Every pair of a figure and an answer that alignment weighs is a row: true if the gold has both in
one conflict. Stories have few conflicts, so a figure of each fact that agrees is changed by a slip
in some of its articles, one at a time: the pair with the answer that stood there is true. Weights
are fitted without the story they are tried on, and then on all stories; what those in use give is
printed beside them. A pair counts where it is the likeliest of its figure.

Alignment runs as it is, and the tables that it makes are read. The file is long because a benchmark
is one file that runs by itself.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import math
import statistics
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from unittest import mock

from tabulate import tabulate

from checker import kinds
from checker.alignment import rivals
from checker.alignment.evidence import WEIGHTS, evidence
from checker.packs import Library
from checker.pipeline import gather, judge
from checker.stories import find_stories, load_config, read_articles
from checker.values import Article

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.values import Claim, Gathered, RuleSet

KIND = "quantity"
THRESHOLDS = (0.3, 0.4, 0.5, 0.55, 0.6, 0.7, 0.75, 0.8, 0.9)
HEADS = ("chance", "conflicts", "precision", "false", "changed", "precision", "false")
#: How much a pair counts that stands in a story, and one with a changed figure: true and false.
REAL = {True: 3.0, False: 1.0}
CHANGED = {True: 1.0, False: 0.3}
#: Steps of the descent, their length, and how much large weights are held back.
STEPS = 80
LENGTH = 3.0
RIDGE = 0.02


class Span(NamedTuple):
    """Characters of an article."""

    article: str
    start: int
    end: int

    def holds(self, claim: Claim) -> bool:
        """Whether a claim stands there."""
        mention = claim.mention
        return (
            claim.article == self.article and mention.start < self.end and self.start < mention.end
        )


class Fact(NamedTuple):
    """A fact of the gold."""

    id: str
    conflict: bool
    spans: tuple[Span, ...]

    def states(self, claims: Iterable[Claim]) -> bool:
        """Whether one of some claims is a mention of it."""
        return any(span.holds(claim) for span in self.spans for claim in claims)


@dataclasses.dataclass(frozen=True)
class Story:
    """A story with its gold, and what its articles give."""

    name: str
    facts: tuple[Fact, ...]
    articles: Mapping[str, Article]
    gathered: Mapping[str, Gathered]


class Row(NamedTuple):
    """A pair that was weighed: the evidence for it, and whether it is one; ``figure`` names it."""

    story: str
    fact: str
    figure: str
    evidence: Mapping[str, float]
    changed: bool = False

    @property
    def true(self) -> bool:
        """Whether figure and answer are of one fact."""
        return bool(self.fact)


def stories(folder: Path, rules: RuleSet) -> Iterator[Story]:
    """The stories of a folder."""
    for file in sorted((folder / "gold").glob("*.json")):
        place = folder / "texts" / file.stem
        if not place.is_dir():
            place = folder / file.stem
        (spec,) = find_stories([place], load_config(folder))
        read = [each for each in read_articles(spec) if isinstance(each, Article)]
        yield Story(
            file.stem,
            tuple(facts(json.loads(file.read_text(encoding="utf-8")))),
            {each.id: each for each in read},
            {each.id: gather(each, rules) for each in read},
        )


def facts(gold: Mapping[str, Any]) -> Iterator[Fact]:
    """The facts of a gold file whose values can be weighed."""
    for each in gold["facts"]:
        if each["kind"] == KIND:
            spans = (Span(one["doc"], one["start"], one["end"]) for one in each["mentions"])
            yield Fact(each["id"], each["verdict"] == "conflict", tuple(spans))


def pairs(
    gathered: Iterable[Gathered], rules: RuleSet
) -> Iterator[tuple[tuple[Claim, ...], tuple[Claim, ...], dict[str, float]]]:
    """Every side that alignment weighs against an answer: the claims of both, and the evidence."""
    tables: list[rivals.Table] = []

    class Recorded(rivals.Table):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            tables.append(self)

    with mock.patch.object(rivals, "Table", Recorded):
        judge("fit", list(gathered), rules)
    for table in tables:
        for number, side in enumerate(table.question.sides):
            for answer, _ in table.candidates(number):
                answering = table.question.answers[answer].claims
                yield side.claims, answering, evidence(table, number, answer)


def real_rows(story: Story, rules: RuleSet) -> Iterator[Row]:
    """The pairs of a story as it stands."""
    conflicts = [fact for fact in story.facts if fact.conflict]
    for side, answering, pieces in pairs(story.gathered.values(), rules):
        found = (each.id for each in conflicts if each.states(side) and each.states(answering))
        yield Row(story.name, next(found, ""), figure(side), pieces)


def changed_rows(story: Story, rules: RuleSet, most: int) -> Iterator[Row]:
    """The pairs of figures that were changed where the articles agree."""
    for fact in story.facts:
        articles = sorted({span.article for span in fact.spans} & story.articles.keys())
        if fact.conflict or len(articles) < 2:
            continue
        for name in articles[:most]:
            article, spans = changed(story, fact, name)
            if not spans:
                continue
            others = {**story.gathered, name: gather(article, rules)}
            for side, answering, pieces in pairs(others.values(), rules):
                if any(span.holds(claim) for span in spans for claim in side):
                    known = [claim for claim in answering if claim.article != name]
                    is_fact = fact.id if fact.states(known) else ""
                    label = f"{fact.id} {name} {figure(side)}"
                    yield Row(story.name, is_fact, label, pieces, changed=True)


def changed(story: Story, fact: Fact, name: str) -> tuple[Article, list[Span]]:
    """An article in which a slip changed the figures of a fact, and where they stand then.

    All of them are changed alike; where the slip does not fit one of them nothing is changed.
    """
    mentions = {
        claim.mention
        for claim in story.gathered[name].claims
        if claim.mention.kind == KIND and fact.states([claim])
    }
    text, spans, shift = story.articles[name].text, [], 0
    slip = None
    for mention in sorted(mentions, key=lambda each: each.start):
        slips = {each.cause: each.surface for each in kinds.KINDS.get(KIND).vary(mention)}
        slip = slip or next(iter(slips), None)
        if slip is None or slip not in slips:
            return story.articles[name], []
        start, end = mention.start + shift, mention.end + shift
        text = text[:start] + slips[slip] + text[end:]
        spans.append(Span(name, start, start + len(slips[slip])))
        shift += len(slips[slip]) - (end - start)
    return dataclasses.replace(story.articles[name], text=text), spans


def figure(claims: Sequence[Claim]) -> str:
    """What names a side in a story."""
    first = claims[0]
    return f"{first.article} {first.rule} {kinds.show(first.value)}"


def chance(weights: Mapping[str, float], row: Row) -> float:
    """How likely a pair is one, by some weights."""
    total = weights["bias"] + sum(weights.get(name, 0.0) * x for name, x in row.evidence.items())
    return logistic(total)


def fitted(rows: Sequence[Row], names: Sequence[str]) -> dict[str, float]:
    """The weights of a logistic sum that fit some rows best, the bias among them.

    Pieces are brought to one mean and spread first.
    """
    columns = {name: [row.evidence[name] for row in rows] for name in names}
    means = {name: statistics.fmean(column) for name, column in columns.items()}
    spreads = {name: statistics.pstdev(column) or 1.0 for name, column in columns.items()}
    scaled = [
        [(row.evidence[name] - means[name]) / spreads[name] for name in names] for row in rows
    ]
    bias, weights = descended(scaled, [row.true for row in rows], counts(rows))
    found = {name: each / spreads[name] for name, each in zip(names, weights, strict=True)}
    return {"bias": bias - sum(found[name] * means[name] for name in names), **found}


def counts(rows: Sequence[Row]) -> list[float]:
    """How much each row counts: the true pairs of a fact together as much as one."""
    shares = Counter((row.story, row.changed, row.fact) for row in rows if row.true)
    return [
        (CHANGED if row.changed else REAL)[row.true]
        / (shares[row.story, row.changed, row.fact] if row.true else 1)
        for row in rows
    ]


def descended(
    rows: Sequence[Sequence[float]], answers: Sequence[bool], counts: Sequence[float]
) -> tuple[float, list[float]]:
    """The bias and the weights of a logistic sum, by descent along the slope."""
    weights, bias, whole = [0.0] * len(rows[0]), -2.0, sum(counts)
    for _ in range(STEPS):
        slope, tilt = [0.0] * len(weights), 0.0
        for row, answer, count in zip(rows, answers, counts, strict=True):
            miss = count * (logistic(bias + sum(map(float.__mul__, weights, row))) - answer)
            tilt += miss
            slope = [each + miss * piece for each, piece in zip(slope, row, strict=True)]
        bias -= LENGTH * tilt / whole
        weights = [
            each - LENGTH * (down / whole + RIDGE * each)
            for each, down in zip(weights, slope, strict=True)
        ]
    return bias, weights


def logistic(total: float) -> float:
    """From a sum to a chance."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def held_out(rows: Sequence[Row], names: Sequence[str]) -> list[tuple[float, Row]]:
    """Each row with its chance by weights that were fitted without its story."""
    found = []
    for name in sorted({row.story for row in rows}):
        weights = fitted([row for row in rows if row.story != name], names)
        found += [(chance(weights, row), row) for row in rows if row.story == name]
    return found


def outcomes(judged: Iterable[tuple[float, Row]]) -> list[list[str]]:
    """Recall of facts and precision of figures by threshold, of real and of changed ones."""
    best: dict[tuple[str, bool, str], tuple[float, Row]] = {}
    every: dict[bool, set[tuple[str, str]]] = {False: set(), True: set()}
    for likely, row in judged:
        key = row.story, row.changed, row.figure
        if key not in best or likely > best[key][0]:
            best[key] = likely, row
        if row.true:
            every[row.changed].add((row.story, row.fact))
    table = []
    for threshold in THRESHOLDS:
        cells = [f"{threshold:.2f}"]
        for is_changed, known in every.items():
            held = [
                row
                for likely, row in best.values()
                if likely >= threshold and row.changed is is_changed
            ]
            right = [row for row in held if row.true]
            facts_found = {(row.story, row.fact) for row in right}
            precision = f"{len(right) / len(held):.2f}" if held else "-"
            cells += [f"{len(facts_found)} of {len(known)}", precision, str(len(held) - len(right))]
        table.append(cells)
    return table


def main() -> None:
    """Print the weights and what they give."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--changed", type=int, default=3, help="articles changed for a fact")
    parser.add_argument("--drop", default="", help="pieces of evidence to do without, by name")
    options = parser.parse_args()
    rules = Library().rules(["generic"], Path.cwd())
    rows: list[Row] = []
    for folder in options.folders:
        for story in stories(folder, rules):
            rows += real_rows(story, rules)
            rows += changed_rows(story, rules, options.changed)
    names = [name for name in WEIGHTS if name != "bias" and name not in options.drop.split(",")]
    for title, judged in (
        ("the weights in use", [(chance(WEIGHTS, row), row) for row in rows]),
        ("weights fitted without the story", held_out(rows, names)),
    ):
        print(f"{title}, {len(rows)} pairs")
        print(tabulate(outcomes(judged), headers=HEADS, disable_numparse=True), end="\n\n")
    weights = fitted(rows, names)
    print(tabulate([[name, WEIGHTS[name], f"{weights[name]:.2f}"] for name in ("bias", *names)]))


if __name__ == "__main__":
    main()
