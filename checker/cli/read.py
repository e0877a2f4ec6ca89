"""``factlint read``: what Factlint reads in a text."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from checker.cli.common import day, names
from checker.cli.output import complain, say

if TYPE_CHECKING:
    import argparse

    from checker.cli.common import Commands

__all__ = ["add"]


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "read",
        help="show the values that are read in a text",
        description="Show every value that is read in a text: its kind, its place, its value and "
        "how it was read.",
    )
    parser.add_argument("text", metavar="TEXT", help="the text itself, or - for standard input")
    parser.add_argument("--published", type=day, metavar="DATE", help="when it was published")
    parser.add_argument(
        "--kinds", type=names, metavar="KIND[,KIND]", help="only values of these kinds"
    )
    parser.add_argument("--language", default="en", help="its language: en unless given")
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    import checker  # noqa: PLC0415  (the engine, which --help does without)
    from checker import kinds, lexicon  # noqa: PLC0415
    from checker.errors import UsageError  # noqa: PLC0415

    text = sys.stdin.read() if arguments.text == "-" else arguments.text
    if arguments.language not in lexicon.languages():
        known = ", ".join(lexicon.languages())
        raise UsageError(
            f"there is no lexicon for the language {arguments.language!r}",
            instead=f"known are {known}",
        )
    for kind in arguments.kinds or ():
        kinds.KINDS.get(kind)  # a misspelt one is told with the nearest
    found = checker.find(
        text, kinds=arguments.kinds, published=arguments.published, language=arguments.language
    )
    for mention in found:
        value = kinds.show(mention.value)
        how = f"  ({mention.how})" if mention.how else ""
        place = f"{mention.start}-{mention.end}"
        say(f"{mention.kind:<13} {place:<9} {mention.surface!r:<32} {value}{how}")
        for flaw in mention.flaws:
            say(f"{'':<13} {flaw.category}: {flaw.message}")
    if not found:
        complain("factlint: no value was read")
    return 0
