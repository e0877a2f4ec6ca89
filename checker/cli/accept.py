"""``factlint accept``: leave a finding as it is, with a reason."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli.common import add_story_options, check_paths, day
from checker.cli.output import say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from checker.cli.common import Commands
    from checker.stories import StorySpec
    from checker.values import Finding, StoryReport

__all__ = ["add"]


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "accept",
        help="leave a finding as it is, with a reason",
        description="Write a finding into the `accepted:` of its story, with the reason. It stays "
        "in reports and counts no more; when it is gone, its entry is reported.",
    )
    parser.add_argument(
        "words",
        nargs="+",
        metavar="ID|PATH",
        help="the id of the finding as reports give it, then folders or files; with --all no id",
    )
    parser.add_argument("--reason", required=True, help="why, for whoever reads the file")
    parser.add_argument("--by", metavar="NAME", help="who decided")
    parser.add_argument("--until", type=day, metavar="DATE", help="the last day on which it holds")
    parser.add_argument(
        "--all", action="store_true", help="accept all that is found now: a baseline"
    )
    add_story_options(parser)
    parser.set_defaults(run=_run, listed="words")


def _run(arguments: argparse.Namespace) -> int:
    from checker.errors import UsageError  # noqa: PLC0415  (as below: --help does without)
    from checker.stories import find_stories, load_config  # noqa: PLC0415

    if not arguments.reason.strip():
        raise UsageError("the reason is empty", instead="say why the finding is left as it is")
    if arguments.until is not None and arguments.until < dt.datetime.now().astimezone().date():
        raise UsageError(
            f"--until {arguments.until} has passed", instead="name the last day on which it holds"
        )
    wanted = None if arguments.all else arguments.words[0].lower()
    arguments.paths = (arguments.words if arguments.all else arguments.words[1:]) or ["."]
    report = check_paths(arguments)
    config = load_config(Path(arguments.paths[0]))
    specs = {spec.id: spec for spec in find_stories(arguments.paths, config)}
    count = 0
    for story in report.stories:
        findings = [each for each in story.findings if _meant(each, wanted)]
        if findings and story.id in specs:
            count += _write(specs[story.id], story, findings, arguments)
    if not count and wanted is not None:
        raise UsageError(
            f"no finding has the id {wanted!r}, or it is accepted already",
            instead="copy the id from the report; if its acceptance has ended, change its `until`",
        )
    say(f"accepted {count} finding{'' if count == 1 else 's'}")
    return 2 if report.errors else 0


def _meant(finding: Finding, wanted: str | None) -> bool:
    if finding.accepted is not None or finding.id.startswith("stale-"):
        return False
    return wanted is None or finding.id == wanted


def _write(
    spec: StorySpec, story: StoryReport, findings: Iterable[Finding], arguments: argparse.Namespace
) -> int:
    from checker.errors import UsageError  # noqa: PLC0415
    from checker.stories import Entry, accept, acceptance_file  # noqa: PLC0415

    path, named = acceptance_file(spec.folder)
    entries = [
        Entry(
            id=finding.id,
            rule=finding.rule,
            reason=arguments.reason,
            by=arguments.by,
            until=arguments.until,
            story=story.id if named else None,
        )
        for finding in findings
    ]
    try:
        added = accept(path, entries)
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror}") from None
    if added:
        say(f"{path}: {added} added")
    return added
