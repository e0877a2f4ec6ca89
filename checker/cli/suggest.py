"""``factlint suggest``: fact cards drafted for what the sources of a story state."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from checker.cli.common import add_story_options, check_paths, spare
from checker.cli.output import complain, emit, tell_of_nothing, write
from checker.errors import UsageError

if TYPE_CHECKING:
    import argparse

    from checker.cli.common import Commands
    from checker.values import Article, RuleSet

__all__ = ["add"]

_LEAST: Final = 2


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "suggest",
        help="draft fact cards for what the sources of a story state",
        description="Draft a pack with a fact card for each fact that several sources of a story "
        "state or dispute, with words that find it and examples taken from the articles. Keep, "
        "edit or delete each card.",
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a story, or its articles")
    parser.add_argument("--output", metavar="FILE", help="write it there, into a new file")
    parser.add_argument("--force", action="store_true", help="write over a file that is there")
    parser.add_argument(
        "--min-sources",
        type=int,
        default=_LEAST,
        metavar="N",
        help="only what so many articles state: 2 unless given",
    )
    add_story_options(parser)
    parser.set_defaults(run=_run, listed="paths")


def _run(arguments: argparse.Namespace) -> int:
    from checker.suggest import suggest  # noqa: PLC0415  (the engine, which --help does without)

    output = arguments.output
    spare(output, force=arguments.force)
    if arguments.min_sources < _LEAST:
        raise UsageError(
            "what one source alone states is held against nothing",
            instead=f"write --min-sources {_LEAST} or more",
        )
    report = check_paths(arguments)
    for error in report.errors:
        complain(f"factlint: {error}")
    if len(report.stories) > 1:
        raise UsageError("a pack holds the facts of one story", instead="name one story")
    if not report.stories:
        if not report.errors:
            tell_of_nothing("draft from", arguments.paths)
        return 2
    story = report.stories[0]
    for each in story.coverage.unread:
        complain(f"factlint: not read: {each.path}: {each.why}")
    articles, rules = _again(arguments)
    text = suggest(story, articles, rules, min_sources=arguments.min_sources)
    if output:
        write(output, text)
    else:
        emit(text)
    return 2 if report.errors or story.coverage.unread else 0


def _again(arguments: argparse.Namespace) -> tuple[list[Article], RuleSet]:
    """The articles of the story that was checked, and the rules that checked it."""
    from checker import packs, stories  # noqa: PLC0415
    from checker.values import Article  # noqa: PLC0415

    config = stories.load_config(Path(arguments.paths[0]))
    spec = stories.find_stories(arguments.paths, config)[0]
    names = spec.packs if arguments.packs is None else tuple(arguments.packs)
    rules = packs.Library().rules(names, spec.folder)
    return [each for each in stories.read_articles(spec) if isinstance(each, Article)], rules
