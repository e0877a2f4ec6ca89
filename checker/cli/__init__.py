"""The command ``factlint``: one file a command, nothing heavy imported before it is needed.

Exit codes, the highest that applies: 0 compared and clean, 1 findings at or above ``--fail-on``,
2 a usage, rule or input error, or nothing compared, 3 a bug of Factlint, 130 interrupted.
"""

from __future__ import annotations

import argparse
import os
import re
from typing import TYPE_CHECKING, Final

from checker.cli import accept, check, explain, mutate, names, packs, read, schema, suggest, test
from checker.cli.output import complain, whole
from checker.errors import FactlintError, RuleErrors
from checker.tables import did_you_mean
from checker.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["build_parser", "main"]

CLEAN: Final = 0
USAGE: Final = 2
BUG: Final = 3
INTERRUPTED: Final = 130

_CHOICE: Final = re.compile(r"invalid choice: '([^']*)' \(choose from (.*)\)")
_COMMANDS: Final = (check, test, mutate, explain, names, suggest, packs, schema, accept, read)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line; the commands of one level share this class."""

    def error(self, message: str) -> None:  # type: ignore[override]
        """Print the message, and where help is, and end with the code of usage errors."""
        wrong = _CHOICE.search(message)
        near = None if wrong is None else did_you_mean(wrong[1], re.findall("'([^']*)'", wrong[2]))
        instead = f"{self.prog} --help lists what can be written"
        complain(f"{self.prog}: {message}; {f'did you mean {near!r}?' if near else instead}")
        raise SystemExit(USAGE)


def build_parser() -> argparse.ArgumentParser:
    """The parser of the command line with all its commands."""
    parser = _Parser(
        prog="factlint",
        description="Find the facts on which a set of articles about one story do not agree.",
        epilog="Exit codes: 0 compared and clean, 1 findings, 2 a usage, rule or input error or "
        "nothing compared, 3 a bug of Factlint, 130 interrupted.",
    )
    parser.add_argument("--version", action="version", version=f"factlint {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in _COMMANDS:
        command.add(commands)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line.

    Args:
        arguments: what was written behind ``factlint``; those of the process unless given.

    Returns:
        The exit code.
    """
    try:
        with whole():
            parsed = _parsed(build_parser(), arguments)
            code: int = parsed.run(parsed)
    except SystemExit as stop:  # argparse has printed help, a version or a complaint
        return stop.code if isinstance(stop.code, int) else USAGE
    except RuleErrors as errors:
        for error in errors.exceptions:
            complain(str(error))
        complain(f"factlint: {errors.message}: {len(errors.exceptions)} in all")
        return USAGE
    except FactlintError as error:
        complain(f"factlint: {error}")
        return USAGE
    except KeyboardInterrupt:
        complain("factlint: interrupted")
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001  (whatever else comes up here is our own bug)
        return _bug(error)
    return code


def _parsed(parser: argparse.ArgumentParser, arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command line as parsed; what stands behind an option may be a path as well.

    argparse takes all positional arguments from one place: of ``accept ID --reason R FOLDER`` it
    leaves the folder over, which is put to those before the option.
    """
    parsed, left = parser.parse_known_args(arguments)
    listed: list[str] | None = getattr(parsed, getattr(parsed, "listed", ""), None)
    if left and (listed is None or any(each.startswith("-") for each in left)):
        parser.error(f"unrecognized arguments: {' '.join(left)}")
    if listed is not None:
        listed.extend(left)
    return parsed


def _bug(error: Exception) -> int:
    if os.environ.get("FACTLINT_DEBUG", "") not in {"", "0"}:
        import traceback  # noqa: PLC0415  (only when it is asked for)

        complain("".join(traceback.format_exception(error)).rstrip())
    else:
        complain(f"factlint: this is a bug of Factlint: {type(error).__name__}: {error}")
        complain("factlint: set FACTLINT_DEBUG=1 for the traceback, and please report it")
    return BUG
