"""``factlint explain``: why a rule exists, or how a finding came about."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli.common import add_story_options, check_paths
from checker.cli.output import say

if TYPE_CHECKING:
    import argparse

    from checker.cli.common import Commands

__all__ = ["add"]


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "explain",
        help="say why a rule exists, or how a finding came about",
        description="Say what a rule asks and why, with its examples; or how a finding came about: "
        "every side, every passage, and how each value was read.",
    )
    parser.add_argument("what", metavar="RULE|FINDING", help="the id of a rule or of a finding")
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="the stories to look in: . unless given"
    )
    add_story_options(parser)
    parser.set_defaults(run=_run, listed="paths")


def _run(arguments: argparse.Namespace) -> int:
    from checker import explain  # noqa: PLC0415  (the engine, which --help does without)

    paths = arguments.paths or ["."]
    card = explain.find_rule(arguments.what, [Path(path) for path in paths], arguments.packs)
    if card is not None:
        for line in explain.rule(card):
            say(line)
        return 0
    arguments.paths = paths
    lines = explain.finding(arguments.what, check_paths(arguments))
    for line in lines:
        say(line)
    return 0
