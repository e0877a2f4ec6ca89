"""``factlint names``: every person, place, body and other thing of a story, with its forms."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Final

from checker.cli.common import add_story_options, check_paths, names, spare
from checker.cli.output import complain, emit, tell_of_nothing, write
from checker.errors import UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.cli.common import Commands
    from checker.roster import Entry
    from checker.values import Gathered, StoryReport

__all__ = ["add"]

_TITLES: Final = {
    "person": "People", "place": "Places", "organisation": "Organisations", "name": "Other names",
}  # fmt: skip
_ONE: Final = {
    "person": "person", "place": "place", "organisation": "organisation", "name": "other name",
}  # fmt: skip
#: More articles than these are counted, not named.
_FEW: Final = 3
_WIDEST: Final = 120
_NARROWEST: Final = 60


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "names",
        help="list the people, places, organisations and other names of a story",
        description="List every person, place, organisation and other proper name of a story: its "
        "forms with how often each stands, where, and the offices of a person; or write them as a "
        "pack of names, from which a canon can start.",
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help="stories, or articles of one")
    parser.add_argument(
        "--format", choices=("table", "yaml"), help="yaml for a file of that ending, else table"
    )
    parser.add_argument("--output", metavar="FILE", help="write it there, into a new file")
    parser.add_argument("--force", action="store_true", help="write over a file that is there")
    parser.add_argument(
        "--kinds",
        type=names,
        metavar="KIND[,KIND]",
        help="only these: person, place, organisation, or name for all others",
    )
    parser.add_argument(
        "--min-sources",
        type=int,
        default=1,
        metavar="N",
        help="only what so many articles name: 1 unless given",
    )
    add_story_options(parser)
    parser.set_defaults(run=_run, listed="paths")


def _run(arguments: argparse.Namespace) -> int:
    from checker import roster  # noqa: PLC0415  (the engine, which --help does without)

    wanted = _wanted(arguments.kinds)
    spare(arguments.output, force=arguments.force)
    gathered: dict[str, list[Gathered]] = {}
    report = check_paths(
        arguments, lambda story, article: gathered.setdefault(story, []).append(article)
    )
    if not report.stories and not report.errors:
        tell_of_nothing("list", arguments.paths)
        return 2
    output = arguments.output
    form = arguments.format or ("yaml" if (output or "").endswith((".yaml", ".yml")) else "table")
    as_yaml = form == "yaml"
    if as_yaml and len(report.stories) > 1:
        raise UsageError("a pack holds the names of one story", instead="name one story")
    parts = []
    for story in report.stories:
        found = [
            entry
            for entry in roster.entries(gathered.get(story.id, ()), wanted, _typos(story))
            if len(entry.articles) >= arguments.min_sources
        ]
        parts.append(roster.draft(story.id, found) if as_yaml else _table(story, found))
        for each in story.coverage.unread:
            complain(f"factlint: not read: {each.path}: {each.why}")
    for error in report.errors:
        complain(f"factlint: {error}")
    text = "\n".join(parts)
    if output:
        write(output, text)
    else:
        emit(text)
    unread = any(story.coverage.unread for story in report.stories)
    return 2 if report.errors or unread or not parts else 0


def _typos(story: StoryReport) -> frozenset[tuple[str, int, int]]:
    """Where the checks have found a misspelt word: nobody wants it in a canon."""
    return frozenset(
        (claim.article, claim.mention.start, claim.mention.end)
        for finding in story.findings
        if finding.suggestion is not None
        for camp in finding.camps
        for claim in camp.claims
    )


def _wanted(asked: Sequence[str] | None) -> tuple[str, ...]:
    from checker.roster import KINDS  # noqa: PLC0415

    for kind in asked or ():
        if kind not in _TITLES:
            raise UsageError(
                f"{kind!r} is no kind of name", instead=f"known are {', '.join(_TITLES)}"
            )
    return tuple(asked) if asked else KINDS


def _table(story: StoryReport, entries: Sequence[Entry]) -> str:
    from checker.reports import summary  # noqa: PLC0415

    short = summary.short(story)
    counts = ", ".join(
        summary.plural(count, _ONE[kind], title.lower())
        for kind, title in _TITLES.items()
        if (count := sum(entry.kind == kind for entry in entries))
    )
    articles = summary.plural(len(story.articles), "article")
    lines = [f"{summary.shown(story.id)}: {articles}, {counts or 'no names'}"]
    for kind, title in _TITLES.items():
        chosen = [entry for entry in entries if entry.kind == kind]
        if chosen:
            lines += ["", *_block(title, chosen, short)]
    return "\n".join(lines) + "\n"


def _block(title: str, entries: Iterable[Entry], short: Mapping[str, str]) -> Iterator[str]:
    from checker.reports import columns, summary  # noqa: PLC0415

    limit = max(_NARROWEST, min(_WIDEST, shutil.get_terminal_size((_WIDEST, 24)).columns))
    room = limit - 6
    cells = [
        [
            summary.shown(entry.name),
            summary.shown(", ".join(f"{form.written} {form.count}" for form in entry.forms)),
            _sources(entry.articles, short),
            summary.shown("; ".join(_office(*held, short) for held in entry.offices)),
        ]
        for entry in entries
    ]
    headers = [title, "forms, counts", "sources", "offices"]
    shares = (26, 32, 18)
    limits = [room * share // 100 for share in shares]
    limits.append(room - sum(limits))
    if not any(row[3] for row in cells):
        cells, headers = [row[:3] for row in cells], headers[:3]
        limits = [*limits[:1], limits[1] + limits[3], limits[2]]
    yield from columns.rows(cells, limits, headers=headers)


def _sources(articles: Sequence[str], short: Mapping[str, str]) -> str:
    """The articles by name while they are few, then how many of all they are."""
    if len(articles) > _FEW:
        return f"{len(articles)} of {len(short)}"
    return ", ".join(short[each] for each in articles)


def _office(label: str, articles: Sequence[str], short: Mapping[str, str]) -> str:
    return f"{label} ({_sources(articles, short)})"
