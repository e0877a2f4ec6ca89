"""The mutants of a pack: one mention of an agree example of a rule altered at a time."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from checker import pipeline
from checker.mutate.mutants import mutants, sample
from checker.mutate.outcomes import Outcome, Trial
from checker.mutate.targets import targets
from checker.mutate.trials import Bench
from checker.packs.rules import rules_of
from checker.values import Article, RuleSet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.mutate.outcomes import Mutant, Wanted
    from checker.packs.rules import Rule
    from checker.values import Example, Pack

__all__ = ["mutate_pack"]


def mutate_pack(pack: Pack, bases: Sequence[Pack], wanted: Wanted) -> Outcome:
    """Try the mutants of a pack on the examples of its rules that agree.

    Args:
        pack: its rules run together, since each value serves one card only.
        bases: the packs that it extends.
        wanted: the mutants to try.
    """
    rules = RuleSet((*bases, pack))
    every: list[tuple[Mutant, Bench]] = []
    places: dict[str, str] = {}
    bare = []
    for rule in rules_of(pack):
        found = []
        for number, example in enumerate(_agreeing(rule), start=1):
            bench = _bench(f"{rule.id} {number}", example, rules)
            places.update(_places(bench, example, alone=len(pack.files) == 1))
            found += [(mutant, bench) for mutant in _mutants(rule, bench, wanted)]
        every += found
        if not (found or wanted.kinds) and wanted.asks_for(rule.id):
            bare.append(rule.id)
    benches = dict(every)
    trials = []
    for mutant in sample(list(benches), wanted.most, wanted.seed):
        killers, why = benches[mutant].run(mutant)
        trials.append(Trial(mutant, places[mutant.target.article], killers, why))
    return Outcome(
        name=pack.name,
        about=f"the examples of {len(list(rules_of(pack)))} rules",
        trials=tuple(trials),
        possible=len(benches),
        bare=tuple(bare),
    )


def _agreeing(rule: Rule) -> list[Example]:
    return [example for example in rule.examples if example.expected == "agree"]


def _bench(name: str, example: Example, rules: RuleSet) -> Bench:
    """The texts of an example as the articles of a story; their ids are unique in the pack."""
    articles = (
        Article(id=f"{name}.{number}", text=text, path=f"text {number}")
        for number, text in enumerate(example.texts, start=1)
    )
    return Bench(((each, pipeline.gather(each, rules)) for each in articles), rules)


def _places(bench: Bench, example: Example, *, alone: bool) -> dict[str, str]:
    """Where each text stands; the file is named where a pack has several."""
    where = example.location
    line = f"line {where.line}" if alone else f"{PurePath(where.path).stem}:{where.line}"
    return {name: f"{line} {article.path}" for name, article in bench.articles.items()}


def _mutants(rule: Rule, bench: Bench, wanted: Wanted) -> list[Mutant]:
    """The mutants of what the rule itself watches in an example."""
    found, _ = targets(list(bench.gathered.values()), bench.report, bench.rules)
    mine = [each for each in found if rule.id in each.rules and wanted.takes(each)]
    return mutants(mine, wanted.seed)
