"""``factlint mutate``: which facts could be altered without any rule noticing?"""

from __future__ import annotations

import argparse
import shutil
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Final

from checker.cli.common import add_story_options, names, run_options
from checker.cli.output import complain, emit, tell_of_nothing
from checker.errors import RuleErrors, UsageError
from checker.tables import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.cli.common import Commands
    from checker.mutate import Outcome, Wanted

__all__ = ["add"]

_WIDEST: Final = 120
_FORMATS: Final = ("table", "markdown", "json")
_YAML: Final = (".yaml", ".yml")
_OF_STORIES: Final = ("story.yaml", "accepted.yaml")


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "mutate",
        help="alter facts one at a time, and list what no rule notices",
        description="Alter one stated date, number, name, office or place of one article at a "
        "time, run the rules, and list the altered ones that no rule notices (they survive). Of a "
        "pack, alter the examples of its rules that agree.",
        epilog="Exit codes: 0 done, 1 fewer killed than --fail-under, 2 a usage, rule or input "
        "error, or nothing that could be altered.",
    )
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="stories, or packs (files or folders of YAML); the packs of --packs unless given",
    )
    add_story_options(parser)
    parser.add_argument(
        "--rule",
        type=names,
        action="extend",
        default=[],
        metavar="RULE[,RULE]",
        help="alter only what these rules watch; * stands for any letters",
    )
    parser.add_argument(
        "--kind",
        type=names,
        action="extend",
        default=[],
        metavar="KIND[,KIND]",
        help="alter only these: date, quantity, office, person, place, organisation, name",
    )
    parser.add_argument(
        "--max",
        type=_positive,
        default=60,
        metavar="N",
        help="at most so many mutants of a story or pack, spread over its facts: 60 unless given",
    )
    parser.add_argument(
        "--seed", type=int, default=0, metavar="N", help="which ones: 0 unless given"
    )
    parser.add_argument(
        "--fail-under",
        type=_percentage,
        metavar="N",
        help="exit with 1 if less than N percent are killed",
    )
    parser.add_argument("--format", choices=_FORMATS, default="table", help="table unless given")
    parser.set_defaults(run=_run, listed="paths")


def _positive(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of mutants; write 1 or more")
    return int(text)


def _percentage(text: str) -> float:
    try:
        number = float(text.removesuffix("%"))
    except ValueError:
        number = -1
    if not 0 <= number <= 100:
        raise argparse.ArgumentTypeError(f"{text!r} is no percentage; write 0 to 100")
    return number


def _run(arguments: argparse.Namespace) -> int:
    from checker import mutate  # noqa: PLC0415  (the engine, which --help does without)

    _check_kinds(arguments.kind, mutate.KINDS)
    packs = [path for path in arguments.paths if _is_pack(path)]
    stories = [path for path in arguments.paths if not _is_pack(path)]
    if not arguments.paths:
        packs = list(arguments.packs or ())
    if not packs and not stories:
        raise UsageError("nothing to alter", instead="name a story, a pack, or --packs NAME")
    wanted = mutate.Wanted(
        rules=tuple(arguments.rule),
        kinds=tuple(arguments.kind),
        most=arguments.max,
        seed=arguments.seed,
    )
    outcomes, errors = _of_packs(packs, wanted)
    if stories:
        more, wrong = _of_stories(stories, arguments, wanted)
        outcomes, errors = [*outcomes, *more], [*errors, *wrong]
    if outcomes:
        width = shutil.get_terminal_size((_WIDEST, 24)).columns
        emit(mutate.FORMATS[arguments.format](outcomes, width))
    for error in errors:
        complain(f"factlint: {error}")
    if not outcomes and not errors:
        tell_of_nothing("alter", stories)
    return _code(outcomes, errors, arguments.fail_under)


def _code(outcomes: Sequence[Outcome], errors: Sequence[str], fail_under: float | None) -> int:
    from checker.mutate import share  # noqa: PLC0415

    percent = share(trial for outcome in outcomes for trial in outcome.trials)
    if errors or percent is None or any(outcome.unread for outcome in outcomes):
        return 2
    if fail_under is None or percent >= fail_under:
        return 0
    complain(f"factlint: {percent:.1f} % are killed, which is less than {fail_under:g} %")
    return 1


def _is_pack(path: str) -> bool:
    """Whether a path is a pack and no story: a YAML file, or a folder of nothing else."""
    files = [path]
    if Path(path).is_dir():
        files = [each.name for each in Path(path).iterdir() if not each.name.startswith(".")]
    return bool(files) and all(
        each.endswith(_YAML) and Path(each).name not in _OF_STORIES for each in files
    )


def _of_packs(packs: Sequence[str], wanted: Wanted) -> tuple[list[Outcome], list[str]]:
    """The trials on the examples of packs, and what is wrong with packs."""
    from checker.mutate import mutate_pack  # noqa: PLC0415
    from checker.packs import Library, find_pack  # noqa: PLC0415
    from checker.packs.rules import rules_of  # noqa: PLC0415

    library, errors = Library(), []
    loaded = []
    for name in packs:
        try:
            loaded.append(library.pack(find_pack(name, Path.cwd())))
        except RuleErrors as group:
            errors += [str(error) for error in group.exceptions]
    if loaded:
        _check_rules(wanted, (rule.id for pack, _ in loaded for rule in rules_of(pack)))
    return [mutate_pack(pack, bases, wanted) for pack, bases in loaded], errors


def _of_stories(
    paths: Sequence[str], arguments: argparse.Namespace, wanted: Wanted
) -> tuple[list[Outcome], list[str]]:
    """The trials on stories, and what is wrong with their packs."""
    from checker import run, stories  # noqa: PLC0415
    from checker.mutate import mutate_story  # noqa: PLC0415
    from checker.packs.rules import rules_of  # noqa: PLC0415

    options = run_options(arguments)
    ready = run.prepare(paths, options, stories.load_config(Path(paths[0])))
    if ready.stories:
        sets = [rules for _, rules in ready.stories]
        every = (rule.id for rules in sets for pack in rules.packs for rule in rules_of(pack))
        _check_rules(wanted, every)
    return [mutate_story(spec, rules, wanted, options) for spec, rules in ready.stories], list(
        ready.errors
    )


def _check_kinds(asked: Iterable[str], known: Sequence[str]) -> None:
    """Refuse kinds that there are not.

    Raises:
        UsageError: one is not known, or its values are not altered.
    """
    for kind in asked:
        if kind not in known:
            near = did_you_mean(kind, known)
            instead = f"did you mean {near!r}?" if near else f"known are {', '.join(known)}"
            raise UsageError(f"{kind!r} is no kind that is altered", instead=instead)


def _check_rules(wanted: Wanted, ids: Iterable[str]) -> None:
    """Refuse patterns that fit no rule.

    Raises:
        UsageError: a pattern fits none.
    """
    known = list(dict.fromkeys(ids))
    for pattern in wanted.rules:
        if not any(fnmatchcase(each, pattern) for each in known):
            near = did_you_mean(pattern, known)
            instead = f"did you mean {near!r}?" if near else f"known are {', '.join(known)}"
            raise UsageError(f"there is no rule {pattern!r}", instead=instead)
