"""``factlint packs``: list the packs that can be named here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli.output import complain, say

if TYPE_CHECKING:
    import argparse

    from checker.cli.common import Commands
    from checker.values import Pack

__all__ = ["add"]


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "packs",
        help="list the packs that can be named",
        description="List the packs that a story in a folder can name, and where they are.",
    )
    parser.add_argument(
        "folder", nargs="?", default=".", metavar="FOLDER", help="the folder: . unless given"
    )
    parser.add_argument("--rules", action="store_true", help="list the rules of each pack too")
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    from checker.errors import RuleErrors  # noqa: PLC0415  (the engine, which --help does without)
    from checker.packs import Library, known_packs  # noqa: PLC0415

    library, code, seen = Library(), 0, set()
    for path in known_packs(Path(arguments.folder)).values():
        if path in seen:
            continue
        seen.add(path)
        try:
            pack, _ = library.pack(path)
        except RuleErrors as errors:
            for error in errors.exceptions:
                complain(str(error))
            code = 2
            continue
        _tell(pack, path, rules=arguments.rules)
    if not seen:
        complain("factlint: no pack was found")
    return code if seen else 2


def _tell(pack: Pack, path: Path, *, rules: bool) -> None:
    """Print what a pack is, and on request what it holds."""
    scope = "for one story" if pack.own else "for any story"
    counts = (
        f"{len(pack.facts)} facts, {len(pack.names)} names, {len(pack.relations)} relations, "
        f"{len(pack.lexicon)} classes of words"
    )
    say(f"{pack.name}: {pack.about or 'no description'} ({scope}; {counts}; {path})")
    if not rules:
        return
    for card in pack.facts:
        say(f"  {card.id}: {card.ask}")
    for entry in pack.names:
        say(f"  {entry.id}: {entry.prefer}")
    for relation in pack.relations:
        say(f"  {relation.id}: {relation.text}")
    for each in pack.lexicon:
        say(f"  {each.id}: {each.sort} as {each.name}: {', '.join((*each.words, *each.totals))}")
