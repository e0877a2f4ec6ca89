"""``factlint schema``: the JSON Schema of packs and of story.yaml, for editors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

from checker.cli.output import complain, emit, say, write

if TYPE_CHECKING:
    import argparse

    from checker.cli.common import Commands

__all__ = ["add", "schema_text"]

_NAMES: Final = ("pack", "story")


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "schema",
        help="print the JSON Schema of packs or of story.yaml",
        description="Print the JSON Schema of packs or of story.yaml, which editors complete and "
        "check by.",
    )
    parser.add_argument("name", nargs="?", choices=_NAMES, help="which: pack unless given")
    parser.add_argument(
        "--check", action="store_true", help="compare with the files in a folder instead"
    )
    parser.add_argument("--write", action="store_true", help="write the files of a folder instead")
    parser.add_argument("--folder", default="schema", help="that folder: schema unless given")
    parser.set_defaults(run=_run)


def schema_text(name: str) -> str:
    """The schema of ``pack`` or ``story`` as it stands in its file."""
    from checker import packs, stories  # noqa: PLC0415  (which --help does without)

    schema = packs.schema() if name == "pack" else stories.schema()
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _run(arguments: argparse.Namespace) -> int:
    names = _NAMES if arguments.name is None else (arguments.name,)
    if not arguments.check and not arguments.write:
        emit(schema_text(arguments.name or "pack"))
        return 0
    code = 0
    for name in names:
        path = Path(arguments.folder) / f"{name}.schema.json"
        if arguments.write:
            path.parent.mkdir(parents=True, exist_ok=True)
            write(str(path), schema_text(name))
            say(f"wrote {path}")
        elif not path.is_file() or path.read_text(encoding="utf-8") != schema_text(name):
            complain(f"factlint: {path} is not what the code says; run factlint schema --write")
            code = 2
    return code
