"""The matrix of facts by sources: how each source stands to each fact, as a mark and a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.reports.summary import label, shown
from checker.values import Status

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.reports import View
    from checker.values import Cell, FactRow, StoryReport

__all__ = ["MARKS", "agreed", "cells", "facts", "shared", "standings"]

#: A mark and a word for each standing of a source to a fact; never colour alone.
MARKS: Final[Mapping[Status, str]] = {
    Status.CONFLICTS: "! CONFLICT",
    Status.AGREES: "= agrees",
    Status.COMPATIBLE: "~ compatible",
    Status.UNCLEAR: "? unclear",
    Status.ALONE: ". alone",
    Status.NOT_MENTIONED: "– not mentioned",
}

#: Standings whose value the row itself shows.
_EXACT: Final = frozenset({Status.AGREES, Status.ALONE})


def agreed(row: FactRow) -> str:
    """The value on which the sources of a row agree, or that its only source states."""
    for wanted in (Status.AGREES, Status.ALONE):
        for cell in row.stated:
            if cell.status is wanted and cell.claims:
                return label(cell.claims[0])
    if _clashes(row):
        return "(sources differ)"
    if any(cell.status is Status.UNCLEAR and cell.claims for cell in row.stated):
        return "(unclear)"
    return _of_notation(row)


def _of_notation(row: FactRow) -> str:
    """The value of a row as an editor would write it, by the claim that says it."""
    claims = (claim for cell in row.stated for claim in cell.claims)
    said = next((claim for claim in claims if kinds.likely(claim.value) == row.value), None)
    return shown(row.value) if said is None else label(said)


def facts(story: StoryReport, view: View) -> list[FactRow]:
    """The rows of the matrix under a view, those with a conflict first.

    Facts that one source states alone stay folded: there is nothing to compare them with.
    """
    rows = [row for row in story.facts if view.show_all or shared(row) or _clashes(row)]
    return sorted(rows, key=lambda row: not _clashes(row))


def cells(row: FactRow, articles: Sequence[str]) -> list[str]:
    """How each of these articles stands to a fact, and what it says where that is not the same."""
    known = {cell.article: cell for cell in row.stated}
    return [_cell(known.get(article)) for article in articles]


def standings(row: FactRow, names: Mapping[str, str]) -> str:
    """A row of the matrix as a list, for stories whose sources do not fit side by side.

    ``! CONFLICT 001 (100 servicemen); = agrees 003, 004``: who does not mention it is left out.
    """
    parts = []
    for status, mark in MARKS.items():
        found = sorted(
            (cell for cell in row.stated if cell.status is status and cell.claims),
            key=lambda cell: cell.article,
        )
        if found:
            parts.append(f"{mark} {', '.join(_standing(cell, names) for cell in found)}")
    return "; ".join(parts)


def _cell(cell: Cell | None) -> str:
    if cell is None or not cell.claims:
        return MARKS[Status.NOT_MENTIONED if cell is None else cell.status]
    mark = MARKS[cell.status]
    return mark if cell.status in _EXACT else f"{mark} {_labels(cell)}"


def _standing(cell: Cell, names: Mapping[str, str]) -> str:
    name = names.get(cell.article, shown(cell.article))
    return name if cell.status in _EXACT else f"{name} ({_labels(cell)})"


def _labels(cell: Cell) -> str:
    """All that an article says of a fact, each value once."""
    return " / ".join(dict.fromkeys(map(label, cell.claims)))


def _clashes(row: FactRow) -> bool:
    return any(cell.status is Status.CONFLICTS for cell in row.stated)


def shared(row: FactRow) -> bool:
    """Whether at least two sources of a row speak of its fact."""
    return sum(1 for cell in row.stated if cell.claims) > 1
