"""A whole run: paths in, a report out. What goes wrong with one story or article is told in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from checker import pipeline, stories
from checker.errors import RuleErrors, UsageError
from checker.packs import Examples, Library
from checker.tables import did_you_mean
from checker.values import (
    FactCard,
    Gathered,
    NameEntry,
    Pack,
    Relation,
    Report,
    RuleSet,
    StoryReport,
    Unread,
)
from checker.version import __version__

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from checker.stories import Acceptance, Config, StorySpec
    from checker.values import Article, Severity

__all__ = ["Options", "Prepared", "check", "prepare", "read", "reference_of"]

Rule = TypeVar("Rule", FactCard, NameEntry, Relation)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a run is asked for beside its paths.

    Attributes:
        packs: packs that judge every story, instead of those its story.yaml names.
        reference_date: when the stories are; "none" leaves it to inference whatever story.yaml
            says; None leaves it to story.yaml.
        select: ids of rules, or patterns of them with ``*``; only these are run.
        ignore: ids of rules or patterns; these are not run.
        claims: is given every claim of every article, with the id of its story, as it is gathered.
        accepted: whether findings that a story accepts are told from others.
        today: the day on which acceptances with an end are judged; None leaves all in force.
    """

    packs: tuple[str, ...] | None = None
    reference_date: dt.date | Literal["none"] | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    claims: Callable[[str, Gathered], None] | None = None
    accepted: bool = True
    today: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Prepared:
    """The stories of a run, each with its rules, before an article is read.

    ``packs`` are the digests of the packs by name; ``errors`` say what is wrong with stories and
    packs, those with mistakes being left out of ``stories``.
    """

    stories: tuple[tuple[StorySpec, RuleSet], ...]
    packs: tuple[tuple[str, str], ...]
    errors: tuple[str, ...]


def check(
    paths: Sequence[str | Path],
    options: Options | None = None,
    config: Config | None = None,
    *,
    library: Library | None = None,
) -> Report:
    """Check the stories that paths stand for.

    A story whose rules hold mistakes, and an article that cannot be read, are named in the report;
    the rest of the run goes on. Who checks story by story gives a ``library``, so that packs are
    read and their examples tried once.

    Raises:
        UsageError: a path does not exist, a pack of the options is not found, a rule that was
            asked for is not known, or a file of personal words cannot be read.
    """
    options = Options() if options is None else options
    ready = prepare(paths, options, config, library=library)
    return Report(
        version=__version__,
        packs=ready.packs,
        stories=tuple(_judged(spec, rules, options) for spec, rules in ready.stories),
        errors=ready.errors,
    )


def prepare(
    paths: Sequence[str | Path],
    options: Options,
    config: Config | None = None,
    *,
    library: Library | None = None,
) -> Prepared:
    """Find the stories that paths stand for, and load their rules.

    Raises:
        UsageError: as for ``check``.
    """
    settings = stories.load_config(Path.cwd()) if config is None else config
    library = Library(Examples.remembered(pipeline.check_texts)) if library is None else library
    known = stories.personal_words(settings)
    ready: list[tuple[StorySpec, RuleSet]] = []
    errors: list[str] = []
    digests: dict[str, str] = {}
    files: set[str] = set()
    for spec in stories.find_stories(paths, settings):
        errors.extend(str(error) for error in spec.errors)
        try:
            names = options.packs if options.packs is not None else spec.packs
            rules = library.rules(names, spec.folder)
        except RuleErrors as group:
            errors.extend(str(error) for error in group.exceptions)
            continue
        except UsageError as error:
            if options.packs is not None:
                raise
            errors.append(f"{spec.location or spec.path}: {error}")
            continue
        digests.update((pack.name, pack.digest) for pack in rules.packs)
        files.update(file for pack in rules.packs for file in pack.files)
        if spec.errors:
            continue
        ready.append(
            (spec, _knowing(_loudness(rules, dict(settings.severities)), (*spec.words, *known)))
        )
    _check_patterns(options, [rules for _, rules in ready], library)
    chosen = [(spec, _chosen(rules, options)) for spec, rules in ready]
    failures = (each for each in library.failures if each.location.path in files)
    errors.extend(map(str, failures))
    if chosen and not any(rules.facts or rules.names or rules.relations for _, rules in chosen):
        errors.append("no rule is left to check by; see --select and --ignore")
    return Prepared(tuple(chosen), tuple(sorted(digests.items())), tuple(dict.fromkeys(errors)))


def read(spec: StorySpec, rules: RuleSet) -> Iterator[tuple[Article, Gathered] | Unread]:
    """The articles of a story with what each gives, or why it gives nothing."""
    for article in stories.read_articles(spec):
        if isinstance(article, Unread):
            yield article
            continue
        try:
            yield article, pipeline.gather(article, rules)
        except LookupError:
            why = f"there is no lexicon for the language {article.language!r}"
            yield Unread(article.path, why)


def _judged(spec: StorySpec, rules: RuleSet, options: Options) -> StoryReport:
    gathered: list[Gathered] = []
    unread = list(spec.unread)
    for found in read(spec, rules):
        if isinstance(found, Unread):
            unread.append(found)
            continue
        gathered.append(found[1])
        if options.claims is not None:
            options.claims(spec.id, found[1])
    # which rules are not run today is not known of an entry that names none
    narrowed = bool(options.select or options.ignore or options.packs is not None)
    return pipeline.judge(
        spec.id,
        gathered,
        rules,
        path=spec.path,
        reference=reference_of(spec, options),
        unread=unread,
        accepted=[
            _accepted(each, partial=spec.partial or (narrowed and each.rule is None))
            for each in spec.accepted
            if options.accepted
        ],
        today=options.today,
    )


def reference_of(spec: StorySpec, options: Options) -> dt.date | None:
    """When a story is, by the options or by its story.yaml; None leaves it to inference."""
    asked = options.reference_date if options.reference_date is not None else spec.reference_date
    return None if asked == "none" else asked


def _accepted(entry: Acceptance, *, partial: bool) -> pipeline.Accepted:
    """An acceptance as judge knows it; in a part of what a story is none is missed."""
    return pipeline.Accepted(
        id=entry.id,
        rule=entry.rule or "",
        reason=entry.reason,
        by=entry.by,
        until=entry.until,
        shared=entry.shared or partial,
    )


def _loudness(rules: RuleSet, severities: Mapping[str, Severity]) -> RuleSet:
    """The rules with the severities that the configuration gives them."""
    if not severities:
        return rules
    return RuleSet(
        tuple(
            replace(
                pack,
                facts=tuple(_louder(card, severities) for card in pack.facts),
                names=tuple(_louder(entry, severities) for entry in pack.names),
                relations=tuple(_louder(each, severities) for each in pack.relations),
            )
            for pack in rules.packs
        )
    )


def _knowing(rules: RuleSet, words: tuple[str, ...]) -> RuleSet:
    """The rules, with words that are right whatever their packs say."""
    if not words:
        return rules
    return RuleSet((*rules.packs, Pack("words", "", "", (), words=words, own=False)))


def _louder(rule: Rule, severities: Mapping[str, Severity]) -> Rule:
    return replace(rule, severity=severities[rule.id]) if rule.id in severities else rule


def _check_patterns(options: Options, sets: Iterable[RuleSet], library: Library) -> None:
    """Refuse patterns that fit no rule of any story; those that are switched off are told anyway.

    Raises:
        UsageError: a pattern fits no rule.
    """
    known: list[str] = []
    for rules in sets:
        known += [card.id for card in rules.facts] + [entry.id for entry in rules.names]
        known += [relation.id for relation in rules.relations]
    if not known:
        return
    known = list(dict.fromkeys([*known, *(failure.rule for failure in library.failures)]))
    for pattern in (*options.select, *options.ignore):
        if not any(fnmatchcase(name, pattern) for name in known):
            near = did_you_mean(pattern, known)
            instead = f"did you mean {near!r}?" if near else f"known are {', '.join(known)}"
            raise UsageError(f"there is no rule {pattern!r}", instead=instead)


def _chosen(rules: RuleSet, options: Options) -> RuleSet:
    """The rules that ``select`` and ``ignore`` leave."""
    if not (options.select or options.ignore):
        return rules
    return RuleSet(
        tuple(
            replace(
                pack,
                facts=tuple(_kept(pack.facts, options)),
                names=tuple(_kept(pack.names, options)),
                relations=tuple(_kept(pack.relations, options)),
            )
            for pack in rules.packs
        )
    )


def _kept(rules: Iterable[Rule], options: Options) -> Iterator[Rule]:
    for rule in rules:
        selected = not options.select or any(fnmatchcase(rule.id, each) for each in options.select)
        if selected and not any(fnmatchcase(rule.id, each) for each in options.ignore):
            yield rule
