"""``factlint read``: what Factlint reads in a text."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any

from checker.cli.common import day, names
from checker.cli.output import complain, say

if TYPE_CHECKING:
    import argparse

    from checker.cli.common import Commands
    from checker.values import Mention

__all__ = ["add"]


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "read",
        help="show the values that are read in a text",
        description="Show every value that is read in a text: its kind and place, its words, what "
        "they are read as, its notation, and how it was read.",
    )
    parser.add_argument("text", metavar="TEXT", help="the text itself, or - for standard input")
    parser.add_argument("--published", type=day, metavar="DATE", help="when it was published")
    parser.add_argument(
        "--kinds", type=names, metavar="KIND[,KIND]", help="only values of these kinds"
    )
    parser.add_argument(
        "--language", default="en", help="its language, as en or en-US: en unless given"
    )
    parser.add_argument(
        "--packs", type=names, metavar="PACK[,PACK]", help="know the words of these packs too"
    )
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help="text unless given"
    )
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    import checker  # noqa: PLC0415  (the engine, which --help does without)
    from checker import kinds, lexicon  # noqa: PLC0415
    from checker.errors import UsageError  # noqa: PLC0415

    text = _text(arguments.text)
    if arguments.language.partition("-")[0] not in lexicon.languages():
        known = ", ".join(lexicon.languages())
        raise UsageError(
            f"there is no lexicon for the language {arguments.language!r}",
            instead=f"known are {known}",
        )
    for kind in arguments.kinds or ():
        kinds.KINDS.get(kind)  # a misspelt one is told with the nearest
    found = checker.find(
        text,
        kinds=arguments.kinds,
        published=arguments.published,
        language=arguments.language,
        packs=arguments.packs or (),
    )
    if arguments.format == "json":
        say(json.dumps([_as_json(each) for each in found], ensure_ascii=False, indent=1))
        return 0
    for mention in found:
        _print(mention)
    if not found:
        complain("factlint: no value was read")
    return 0


def _text(argument: str) -> str:
    """The text to read; bytes that are not UTF-8 are told by their place."""
    from checker.errors import UsageError  # noqa: PLC0415

    data = sys.stdin.buffer.read() if argument == "-" else os.fsencode(argument)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UsageError(
            f"byte {error.start} of the text is not UTF-8",
            instead="pass it as UTF-8, or check a file whose story.yaml says its `encoding:`",
        ) from None


def _print(mention: Mention) -> None:
    from checker import kinds  # noqa: PLC0415

    place = f"{mention.start}-{mention.end}"
    label = kinds.label(mention.value)
    notation = kinds.show(mention.value)
    said = label if notation == label else f"{label}  [{notation}]"
    say(f"{mention.kind:<13}{place:<9} “{' '.join(mention.surface.split())}”: {said}")
    if mention.how:
        say(f"{'':<22} {mention.how}")
    for flaw in mention.flaws:
        say(f"{'':<22} {flaw.category}: {flaw.message}")


def _as_json(mention: Mention) -> dict[str, Any]:
    from checker import kinds  # noqa: PLC0415

    return {
        "kind": mention.kind,
        "start": mention.start,
        "end": mention.end,
        "text": mention.surface,
        "value": kinds.likely(mention.value),
        "candidates": kinds.candidates(mention.value),
        "label": kinds.label(mention.value),
        "hedge": mention.hedge,
        "how": mention.how,
        "flaws": [
            {"category": flaw.category, "message": flaw.message, "suggestion": flaw.suggestion}
            for flaw in mention.flaws
        ],
    }
