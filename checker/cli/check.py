"""``factlint check``: check stories and report."""

from __future__ import annotations

import functools
import json
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from checker.cli.common import add_story_options, check_paths
from checker.cli.mine import article_id, narrowed
from checker.cli.output import complain, emit, opened, tell_of_nothing, write
from checker.errors import UsageError

if TYPE_CHECKING:
    import argparse
    from typing import TextIO

    from checker.cli.common import Commands
    from checker.reports import Format, View
    from checker.values import Gathered, Report

__all__ = ["add", "exit_code"]

_FAIL_ON: Final = ("error", "warning", "note", "never")


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "check",
        help="check stories and report",
        description="Check stories: folders of articles, collections of such folders, or files "
        "that tell one story.",
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help="folders or files")
    add_story_options(parser)
    parser.add_argument(
        "--format", metavar="FORMAT", help="the report to print: table unless given"
    )
    parser.add_argument(
        "--output",
        action="append",
        default=[],
        metavar="FILE",
        help="write a report to a file instead, its form told by the suffix, as FORMAT:FILE or by "
        "--format; may be given several times",
    )
    parser.add_argument(
        "--mine",
        metavar="FILE",
        help="an article of your own: only what may be wrong in it is told, and counts",
    )
    parser.add_argument(
        "--claims", metavar="FILE.jsonl", help="write every claim to a file, one a line"
    )
    parser.add_argument(
        "--fail-on",
        choices=_FAIL_ON,
        help="the severity from which findings give exit code 1: error by default",
    )
    parser.add_argument("--all", action="store_true", help="show everything that is folded")
    parser.add_argument(
        "--no-accepted",
        action="store_true",
        help="judge as if nothing had been accepted",
    )
    parser.add_argument("--notes", action="store_true", help="show notes one by one")
    parser.add_argument(
        "--require-coverage",
        action="store_true",
        help="exit with 2 if a story compared nothing, or a rule of its own matched nothing",
    )
    parser.set_defaults(run=_run, listed="paths")


def exit_code(
    report: Report, *, fail_on: str, strict: bool = False, counted: Report | None = None
) -> int:
    """The exit code that a report deserves.

    Args:
        report: the run.
        fail_on: the severity from which findings count, or never.
        strict: whether every story must have compared something, with every rule of its own.
        counted: the part of the run whose findings count; all of it unless given.
    """
    if report.errors or not report.stories:
        return 2
    coverages = [story.coverage for story in report.stories]
    if any(coverage.unread for coverage in coverages):
        return 2
    if not any(coverage.compared or coverage.checked_alone for coverage in coverages):
        return 2
    if strict and any(not coverage.compared or coverage.silent_rules for coverage in coverages):
        return 2
    findings = (
        finding
        for story in (counted or report).stories
        for finding in story.findings
        if finding.accepted is None
    )
    ranks = {name: rank for rank, name in enumerate(_FAIL_ON[:-1])}
    limit = ranks.get(fail_on, -1)
    return int(any(finding.severity.rank <= limit for finding in findings))


def _run(arguments: argparse.Namespace) -> int:
    targets = [_target(each, arguments.format) for each in arguments.output]
    printed = arguments.format or ("table" if not targets else None)
    if printed is not None:
        _known(printed)  # a misspelt format is told before the work is done
    if arguments.claims is None:
        report = check_paths(arguments)
    else:
        with opened(arguments.claims) as file:
            report = check_paths(arguments, claims=functools.partial(_write_claims, file))
    if not report.stories and not report.errors:
        tell_of_nothing("check", arguments.paths)
        return 2
    mine = None if arguments.mine is None else article_id(arguments.mine, report)
    counted = report if mine is None else narrowed(report, arguments.mine)
    told = report if arguments.all else counted
    aside = _count(report) - _count(told)
    for name, path in targets:
        write(path, _known(name).render(told, view=_view(arguments, mine, aside, file=True)))
    if printed is not None:
        emit(_known(printed).render(told, view=_view(arguments, mine, aside)))
    if printed != "table":
        for error in report.errors:
            complain(f"factlint: {error}")
    return exit_code(
        report,
        fail_on=arguments.fail_on or _configured(arguments.paths[0]),
        strict=arguments.require_coverage,
        counted=counted,
    )


def _target(written: str, given: str | None) -> tuple[str, str]:
    """The format and the file of an ``--output``; ``given`` serves where no suffix tells it."""
    from checker.reports import REPORTS, by_suffix  # noqa: PLC0415  (as in all of this command)

    name, colon, path = written.partition(":")
    if colon and path and name in REPORTS.names():
        return name, path
    try:
        return by_suffix(written), written
    except UsageError:
        if given is None:
            raise
        return given, written


def _known(name: str) -> Format:
    from checker.reports import REPORTS  # noqa: PLC0415

    return REPORTS.get(name)


def _count(report: Report) -> int:
    return sum(len(story.findings) for story in report.stories)


def _view(
    arguments: argparse.Namespace, mine: str | None, aside: int, *, file: bool = False
) -> View:
    from checker.reports import View  # noqa: PLC0415

    colour = not file and sys.stdout.isatty() and "NO_COLOR" not in os.environ
    width = 120 if file or not sys.stdout.isatty() else shutil.get_terminal_size().columns
    return View(
        show_all=arguments.all,
        show_notes=arguments.notes or arguments.all,
        width=width,
        colour=colour,
        mine=mine,
        aside=aside,
    )


def _configured(path: str) -> str:
    from checker.stories import load_config  # noqa: PLC0415

    return load_config(Path(path)).fail_on


def _write_claims(file: TextIO, story: str, gathered: Gathered) -> None:
    """Every claim of an article as a line of JSON, in text order."""
    from checker.reports.json import claim_object  # noqa: PLC0415

    for claim in sorted(gathered.claims, key=lambda each: (each.mention.start, each.rule)):
        head = {
            "story": story,
            "rule": claim.rule,
            "kind": claim.mention.kind,
            "subject": claim.subject,
        }
        file.write(json.dumps({**head, **claim_object(claim)}) + "\n")
