"""What came of the trials, as a table for terminals, a page in markdown, and JSON for machines."""

from __future__ import annotations

import json
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final

from checker.mutate.outcomes import share
from checker.reports import columns, markdown, summary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from checker.mutate.outcomes import Outcome, Trial

__all__ = ["FORMATS"]

_SURVIVORS: Final = ("where", "as it stands", "altered to", "what became of it")
_TOTALS: Final = ("killed", "share")
#: How the columns of survivors share the room, in hundredths: place, words, what became of them.
_SHARES: Final = (20, 50, 30)
_INDENT: Final = 2
_WIDEST: Final = 120
_NARROWEST: Final = 60
_SEVERAL: Final = {"quantity": "quantities", "person": "people"}


def _table(outcomes: Sequence[Outcome], width: int) -> str:
    """The survivors of each story or pack and the totals, in columns of a terminal."""
    limit = max(_NARROWEST, min(_WIDEST, width))
    blocks = ["\n".join(_block(each, limit)) for each in outcomes]
    return "\n\n".join(blocks) + "\n"


def _block(outcome: Outcome, limit: int) -> Iterator[str]:
    counts, *more = _head(outcome)
    for sentence in (f"{summary.shown(outcome.name)}: {counts}", *more):
        yield from columns.wrap(sentence, limit)
    yield from _unnoticed(_survivors(outcome), limit)
    for title, totals in _both(outcome):
        first = max(columns.width(name) for name in (title, *(row[0] for row in totals)))
        yield ""
        yield from columns.rows(totals, (min(limit - 24, first), 14, 8), headers=(title, *_TOTALS))
    left = _left(outcome)
    if left:
        yield ""
    for sentence in left:
        yield from columns.wrap(sentence, limit)


def _unnoticed(groups: Sequence[tuple[str, list[list[str]]]], limit: int) -> Iterator[str]:
    """The survivors under the rules that watch them, in columns that all of them share."""
    if not groups:
        return
    room = limit - _INDENT - 2 * (len(_SHARES) - 1)
    cells = [[(a, f"{b} → {c}", d) for a, b, c, d in rows] for _, rows in groups]
    widths = [
        min(room * part // 100, max(columns.width(row[at]) for rows in cells for row in rows))
        for at, part in enumerate(_SHARES)
    ]
    yield from ("", "What no rule noticed, under the rules that watch it:")
    for (watched, _), rows in zip(groups, cells, strict=True):
        yield from columns.wrap(watched, limit)
        for row in rows:
            wrapped = (columns.wrap(*each) for each in zip(row, widths, strict=True))
            for line in zip_longest(*wrapped, fillvalue=""):
                yield " " * _INDENT + "  ".join(map(_padded, line, widths)).rstrip()


def _padded(text: str, width: int) -> str:
    return text + " " * (width - columns.width(text))


def _markdown(outcomes: Sequence[Outcome], width: int) -> str:
    del width
    blocks = []
    for outcome in outcomes:
        blocks += [
            f"# {markdown.escape(outcome.name)}",
            markdown.escape("; ".join(_head(outcome)) + "."),
        ]
        survivors = _survivors(outcome)
        if survivors:
            cells = [(watched, *row) for watched, rows in survivors for row in rows]
            blocks += [
                "## What no rule noticed",
                markdown.table(("watched by", *_SURVIVORS), cells),
            ]
        for title, totals in _both(outcome):
            blocks += [f"## By {title}", markdown.table((title, *_TOTALS), totals)]
        left = _left(outcome)
        if left:
            blocks += ["## Not tried", "\n".join(f"- {markdown.escape(each)}" for each in left)]
    return "\n\n".join(blocks) + "\n"


def _json(outcomes: Sequence[Outcome], width: int) -> str:
    del width
    tried = [_object(each) for each in outcomes]
    return json.dumps({"version": 1, "tried": tried}, indent=2) + "\n"


def _object(outcome: Outcome) -> dict[str, Any]:
    percent = share(outcome.trials)
    return {
        "id": outcome.name,
        "mutants": outcome.possible,
        "tried": len(outcome.trials),
        "killed": sum(each.killed for each in outcome.trials),
        "share": None if percent is None else round(percent, 1),
        "trials": [_trial(each) for each in outcome.trials],
        "stated_once": dict(outcome.once),
        "asked_by_no_rule": dict(outcome.unasked),
        "without_example": list(outcome.bare),
        "unread": [{"path": each.path, "why": each.why} for each in outcome.unread],
    }


def _trial(trial: Trial) -> dict[str, Any]:
    target, slip = trial.mutant.target, trial.mutant.slip
    return {
        "article": target.article,
        "where": trial.where,
        "line": target.line,
        "start": target.mention.start,
        "end": target.mention.end,
        "kind": target.kind,
        "rules": list(target.rules),
        "sources": target.sources,
        "text": target.mention.surface,
        "altered": slip.surface,
        "slip": slip.cause,
        "killed_by": list(trial.killers),
        "why": trial.why or None,
    }


def _head(outcome: Outcome) -> list[str]:
    """How many mutants were tried and how many noticed, as sentences."""
    percent = share(outcome.trials)
    if percent is None:
        return [f"{outcome.about}, nothing to alter"]
    tried, survivors = len(outcome.trials), len(outcome.survivors)
    mutants = summary.plural(outcome.possible, "mutant")
    counted = mutants if tried == outcome.possible else f"{tried} of {mutants}"
    return [
        f"{outcome.about}, {counted} tried",
        f"{tried - survivors} killed ({_percent(percent)}), {survivors} survived",
    ]


def _survivors(outcome: Outcome) -> list[tuple[str, list[list[str]]]]:
    """By what watches them, a row for each thing that goes wrong unnoticed, with all its places."""
    groups: dict[str, dict[tuple[str, str], tuple[list[str], list[str]]]] = {}
    for trial in outcome.survivors:
        target, altered = trial.mutant.target, trial.mutant.slip.surface
        rows = groups.setdefault(", ".join(target.rules) or "no rule", {})
        row = rows.setdefault((target.mention.surface, trial.why), ([], []))
        row[0].append(trial.where)
        row[1].append(altered)
    return [
        (
            summary.shown(watched),
            [
                [summary.shown(cell) for cell in (_once(places), words, _once(altered), why)]
                for (words, why), (places, altered) in rows.items()
            ],
        )
        for watched, rows in groups.items()
    ]


def _once(words: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(words))


def _both(outcome: Outcome) -> Iterator[tuple[str, list[list[str]]]]:
    """The totals by kind and by rule, those first that notice least."""
    if outcome.trials:
        yield "kind", _totals(outcome.trials, lambda each: (each.mutant.target.kind,))
        yield "rule", _totals(outcome.trials, lambda each: each.mutant.target.rules or ("no rule",))


def _totals(trials: Sequence[Trial], names: Callable[[Trial], Sequence[str]]) -> list[list[str]]:
    groups: dict[str, list[Trial]] = {}
    for trial in trials:
        for name in names(trial):
            groups.setdefault(name, []).append(trial)
    shares = {name: share(group) or 0.0 for name, group in groups.items()}
    return [
        [name, f"{sum(each.killed for each in groups[name])} of {len(groups[name])}", _percent(of)]
        for of, name in sorted((of, name) for name, of in shares.items())
    ]


def _percent(share_of: float) -> str:
    """A percentage that is 100 % only when all are killed."""
    return f"{int(share_of)} %"


def _left(outcome: Outcome) -> list[str]:
    """What was not tried and why, a sentence each."""
    found = []
    untried = outcome.possible - len(outcome.trials)
    if untried:
        found.append(f"Left out by --max: {summary.plural(untried, 'mutant')}")
    for what, counts in (
        ("Stated once, nothing to hold it against", outcome.once),
        ("Asked for by no rule", outcome.unasked),
    ):
        if counts:
            told = ", ".join(
                summary.plural(count, kind, _SEVERAL.get(kind)) for kind, count in counts
            )
            found.append(f"{what}: {told}")
    if outcome.bare:
        found.append(f"Without an agree example that can be altered: {', '.join(outcome.bare)}")
    found += [f"Not read: {each.path}: {each.why}" for each in outcome.unread]
    return [summary.shown(each) for each in found]


#: The forms of an outcome by name: each is given all outcomes and the width of the terminal.
FORMATS: Final[dict[str, Callable[[Sequence[Outcome], int], str]]] = {
    "table": _table,
    "json": _json,
    "markdown": _markdown,
}
