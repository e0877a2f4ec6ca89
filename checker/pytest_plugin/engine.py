"""The seam to the engine: the only part of the plugin that knows how stories are found and judged.

What is asked here before anything runs (``plan``, ``trial``) rests on files alone, so that every
worker of pytest-xdist collects the same items.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from checker import packs, stories
from checker.errors import FactlintError, RuleErrors
from checker.packs.rules import entries_of
from checker.pipeline import check_texts
from checker.reports import View, summary
from checker.reports.table import story_lines
from checker.run import Options, check
from checker.values import Pack, RuleSet, Severity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.values import Example, FactCard, NameEntry, Relation, StoryReport, WordClass

__all__ = [
    "ArticleFile",
    "Engine",
    "ExampleOf",
    "Judged",
    "Plan",
    "Rule",
    "Trial",
    "table",
]

_Entry = TypeVar("_Entry", "FactCard", "NameEntry", "Relation", "WordClass")

_PACK_LINE: Final = re.compile(rb"^['\"]?pack['\"]?[ \t]*:[ \t]*['\"]?([^'\"\s#]+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class ExampleOf:
    """An example and the rule that it stands in; ``number`` counts from 1, ``line`` too."""

    rule: str
    number: int
    expected: str
    line: int


@dataclass(frozen=True, slots=True)
class ArticleFile:
    """An article before it is read."""

    id: str
    path: Path


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as items need it; ``compares`` says whether it holds values against each other.

    Other rules (spelling, layout, canon) look at every word, so that finding nothing is an answer.
    """

    id: str
    kind: str
    compares: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """What is known of a story before it is judged, in sorted order."""

    path: Path
    articles: tuple[ArticleFile, ...]
    rules: tuple[Rule, ...]
    accepted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """A story as judged. ``names`` are short names of its articles; ``errors`` what went wrong."""

    plan: Plan
    story: StoryReport
    fail_on: Severity | None
    names: Mapping[str, str]
    errors: tuple[str, ...] = ()

    def fails(self, severity: Severity) -> bool:
        """Whether a finding of this severity fails its item."""
        return self.fail_on is not None and severity.rank <= self.fail_on.rank

    def path_of(self, article: str) -> Path | None:
        """The file of an article."""
        return next((each.path for each in self.plan.articles if each.id == article), None)


class Trial:
    """The examples of one file of a pack, each tried by itself when it is asked for.

    Args:
        pack: the whole pack, since its rules run together.
        bases: the packs that it extends.
        file: the file whose examples these are.
    """

    def __init__(self, pack: Pack, bases: Sequence[Pack], file: Path) -> None:
        self._bases = tuple(bases)
        self._pack = pack
        self._rules = RuleSet((*self._bases, pack))
        self._texts: dict[ExampleOf, Example] = {
            ExampleOf(rule.id, number, example.expected, example.location.line or 1): example
            for rule in entries_of(pack)
            for number, example in enumerate(rule.examples, start=1)
            if Path(example.location.path).resolve() == file.resolve()
        }

    @property
    def examples(self) -> tuple[ExampleOf, ...]:
        """The examples in the order of the file."""
        return tuple(self._texts)

    def problem(self, example: ExampleOf) -> str | None:
        """Why an example is not what it says, with its place; None if it is."""
        alone = _with_one_example(self._pack, example.rule, self._texts[example])
        (result,) = packs.run_examples(alone, self._judge, self._bases)
        if result.problem is None:
            return None
        text = str(dataclasses.replace(result, number=example.number))
        articles = (
            f"  {number}: {text}" for number, text in enumerate(self._texts[example].texts, 1)
        )
        return "\n".join([text, *articles])

    def _judge(self, texts: Sequence[str], _rules: RuleSet) -> StoryReport:
        # one and the same set of rules for all examples, so that it is made ready once
        return check_texts(texts, self._rules)


class Engine:
    """Stories and packs of a session; each pack is read once, and its examples are tried once.

    Args:
        names: packs that judge every story instead of those it names.
    """

    def __init__(self, names: tuple[str, ...] | None = None) -> None:
        self._names = names
        # items are collected for rules whose examples fail too, so that ids rest on files alone
        self._as_written = packs.Library()
        self._in_use = packs.Library(packs.Examples(check_texts))

    def plan(self, file: Path) -> Plan:
        """The articles and rules of the story that a story.yaml tells of.

        Raises:
            UsageError: a pack is not found, or the configuration of the project holds a mistake.
            RuleErrors: the story or a pack holds mistakes.
        """
        (spec,) = stories.find_stories([file], stories.load_config(file.parent))
        if spec.errors:
            raise RuleErrors(f"{spec.path} holds mistakes", spec.errors)
        names = spec.packs if self._names is None else self._names
        rules = self._as_written.rules(names, spec.folder)
        found = [
            *(Rule(card.id, card.kind, card.check == "agree") for card in rules.facts),
            *(Rule(entry.id, entry.kind, compares=False) for entry in rules.names),
            *(Rule(relation.id, "", compares=False) for relation in rules.relations),
        ]
        articles = [ArticleFile(name, path) for path, name in stories.article_ids(spec).items()]
        return Plan(
            path=file,
            articles=tuple(sorted(articles, key=lambda each: each.id)),
            rules=tuple(sorted(found, key=lambda each: each.id)),
            # an entry for several stories is gone only if none of these has its finding
            accepted=tuple(sorted({each.id for each in spec.accepted if not each.shared})),
        )

    def judge(self, planned: Plan) -> Judged:
        """Have a story judged.

        Raises:
            FactlintError: something that a user can mend.
        """
        config = stories.load_config(planned.path.parent)
        today = dt.datetime.now().astimezone().date()
        options = Options(packs=self._names, today=today)
        report = check([planned.path], options, config, library=self._in_use)
        if not report.stories:
            raise FactlintError("; ".join(report.errors) or "the story could not be judged")
        (story,) = report.stories
        return Judged(
            plan=planned,
            story=story,
            fail_on=None if config.fail_on == "never" else Severity(config.fail_on),
            names=summary.short(story),
            errors=report.errors,
        )

    def trial(self, file: Path) -> Trial:
        """The examples in a file of a pack.

        Raises:
            UsageError: a pack that it extends is not found.
            RuleErrors: the pack holds mistakes.
        """
        pack, bases = self._as_written.pack(_pack_of(file))
        return Trial(pack, bases, file)


def table(judged: Judged, *, width: int, brief: bool) -> str:
    """The table of a story for the terminal."""
    view = View(width=width)
    return "\n".join(story_lines(judged.story, view, brief=brief))


def _pack_of(file: Path) -> Path:
    """The folder of a file if another file there belongs to the same pack, else the file."""
    name = _pack_name(file)
    beside = (each for suffix in ("yaml", "yml") for each in file.parent.glob(f"*.{suffix}"))
    shared = any(each != file and _pack_name(each) == name for each in beside)
    return file.parent if shared else file


def _pack_name(file: Path) -> bytes | None:
    try:
        found = _PACK_LINE.search(file.read_bytes())
    except OSError:
        return None
    return None if found is None else found[1]


def _with_one_example(pack: Pack, rule: str, example: Example) -> Pack:
    """The pack with one example only; its rules stay together, since they run together."""

    def alone(rules: tuple[_Entry, ...]) -> tuple[_Entry, ...]:
        return tuple(
            dataclasses.replace(each, examples=(example,) if each.id == rule else ())
            for each in rules
        )

    return dataclasses.replace(
        pack,
        facts=alone(pack.facts),
        names=alone(pack.names),
        relations=alone(pack.relations),
        lexicon=alone(pack.lexicon),
    )
