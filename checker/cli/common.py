"""Options that several commands share, typed."""

from __future__ import annotations

import argparse
import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from checker.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.run import Options
    from checker.values import Gathered, Report

    #: What ``add_subparsers`` gives; argparse has no public name for it.
    Commands: TypeAlias = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001

__all__ = [
    "add_story_options",
    "check_paths",
    "day",
    "day_or_none",
    "names",
    "run_options",
    "spare",
]


def day(text: str) -> dt.date:
    """A day as 2022-01-10."""
    from checker.shapes import day as shaped  # noqa: PLC0415  (only where the option is used)

    try:
        return shaped(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day: {error}") from None


def day_or_none(text: str) -> dt.date | Literal["none"]:
    """A day, or the word none."""
    return "none" if text == "none" else day(text)


def names(text: str) -> tuple[str, ...]:
    """Names separated by commas."""
    return tuple(each.strip() for each in text.split(",") if each.strip())


def add_story_options(parser: argparse.ArgumentParser) -> None:
    """What decides how stories are judged: packs, reference date, rules in use."""
    parser.add_argument(
        "--packs",
        type=names,
        action="extend",
        metavar="NAME[,NAME]",
        help="the packs that judge, by name or path, whatever story.yaml says",
    )
    parser.add_argument(
        "--reference-date",
        type=day_or_none,
        metavar="DATE|none",
        help="the day around which the stories are, or none to infer nothing",
    )
    parser.add_argument(
        "--select",
        type=names,
        action="extend",
        default=[],
        metavar="RULE[,RULE]",
        help="only these rules; * stands for any letters",
    )
    parser.add_argument(
        "--ignore",
        type=names,
        action="extend",
        default=[],
        metavar="RULE[,RULE]",
        help="not these rules; * stands for any letters",
    )


def check_paths(
    arguments: argparse.Namespace, claims: Callable[[str, Gathered], None] | None = None
) -> Report:
    """Run the check that the options of a command line ask for.

    Args:
        arguments: with the paths and the options of ``add_story_options``.
        claims: is given what each article gave, with the id of its story.
    """
    from dataclasses import replace  # noqa: PLC0415  (--help does without these)

    from checker import packs, pipeline, run, stories  # noqa: PLC0415

    return run.check(
        arguments.paths,
        replace(
            run_options(arguments),
            claims=claims,
            accepted=not getattr(arguments, "no_accepted", False),
            today=dt.datetime.now().astimezone().date(),
        ),
        stories.load_config(Path(arguments.paths[0])),
        library=packs.Library(packs.Examples.remembered(pipeline.check_texts)),
    )


def run_options(arguments: argparse.Namespace) -> Options:
    """What the options of ``add_story_options`` ask of a run."""
    from checker import run  # noqa: PLC0415

    return run.Options(
        packs=None if arguments.packs is None else tuple(arguments.packs),
        reference_date=arguments.reference_date,
        select=tuple(arguments.select),
        ignore=tuple(arguments.ignore),
    )


def spare(output: str | None, *, force: bool) -> None:
    """Refuse to write over a file: what somebody has worked on is not lost by asking again.

    Raises:
        UsageError: the file is there, and nobody said to write over it.
    """
    if output and Path(output).exists() and not force:
        raise UsageError(f"{output} is there already", instead="name another file, or --force")
