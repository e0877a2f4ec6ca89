"""``factlint test``: run the examples of rules."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli.output import complain, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from checker.cli.common import Commands

__all__ = ["add"]


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "test",
        help="run the examples of rules",
        description="Run the examples inside rules, and say which do not come out as they say.",
    )
    parser.add_argument(
        "packs",
        nargs="*",
        metavar="PACK",
        help="packs by name or path; all that are found unless given",
    )
    parser.add_argument("--verbose", action="store_true", help="name the examples that hold too")
    parser.set_defaults(run=_run, listed="packs")


def _run(arguments: argparse.Namespace) -> int:
    from checker.errors import RuleErrors  # noqa: PLC0415  (the engine, which --help does without)
    from checker.packs import Library, run_examples  # noqa: PLC0415
    from checker.pipeline import check_texts  # noqa: PLC0415

    library, failed, tried = Library(), 0, 0
    bare: list[str] = []
    for path in _paths(arguments.packs):
        try:
            pack, bases = library.pack(path)
        except RuleErrors as errors:
            for error in errors.exceptions:
                complain(str(error))
            failed += len(errors.exceptions)
            continue
        results = run_examples(pack, check_texts, bases)
        wrong = [result for result in results if result.problem is not None]
        for result in results if arguments.verbose else wrong:
            say(str(result))
        tried, failed = tried + len(results), failed + len(wrong)
        bare += [card.id for card in pack.facts if not card.examples]
        say(f"{pack.name}: {len(results)} examples, {len(wrong)} failed")
    if bare:
        say(f"without an example: {', '.join(bare)}")
    if not tried and not failed:
        complain("factlint: no example was run")
    return 2 if failed or not tried else 0


def _paths(names: Iterable[str]) -> list[Path]:
    from checker.packs import find_pack, known_packs  # noqa: PLC0415

    here = Path.cwd()
    found = [find_pack(name, here) for name in names] or known_packs(here).values()
    return list({path.resolve(): path for path in found}.values())
