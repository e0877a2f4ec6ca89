"""Reports: each writes a whole run as one text.

One report, one file, one row here. All of them read the same ``values.Report``; none looks at an
article again, and none decides anything: what is a finding, and how loud, was decided before.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Final, Protocol

from checker.errors import UsageError
from checker.tables import Table

if TYPE_CHECKING:
    from checker.values import Report

__all__ = ["REPORTS", "Format", "View", "by_suffix"]


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """How much of a run people want to see, and on what.

    ``show_notes`` unfolds notes; ``show_all`` unfolds notes, accepted findings, facts that one
    source states alone, and every passage of a side. ``width`` is the terminal's, in columns; a
    report never goes beyond 120. The json report holds everything whatever the view. ``mine`` is an
    article whose findings come first, ``aside`` how many findings do not concern it and were left
    out.
    """

    show_all: bool = False
    show_notes: bool = False
    width: int = 120
    colour: bool = False
    mine: str | None = None
    aside: int = 0


class Format(Protocol):
    """What a module of a report offers."""

    def render(self, report: Report, *, view: View) -> str:
        """The whole run as text with a final line feed; the same for the same run and view."""
        ...


REPORTS: Final[Table[Format]] = Table(
    "report",
    {
        "table": "checker.reports.table",
        "markdown": "checker.reports.markdown",
        "json": "checker.reports.json",
    },
)

_SUFFIXES: Final = {".txt": "table", ".text": "table", ".md": "markdown", ".markdown": "markdown"}


def by_suffix(path: str) -> str:
    """The report that a file name asks for: ``out.md`` is markdown, ``out.json`` is json.

    Raises:
        UsageError: no report is called by that suffix.
    """
    suffix = PurePath(path).suffix.lower()
    name = _SUFFIXES.get(suffix, suffix[1:])
    if suffix and name in REPORTS:
        return name
    known = ", ".join(sorted([*_SUFFIXES, ".json"]))
    raise UsageError(
        f"no report is written to a file named {PurePath(path).name!r}",
        instead=f"end its name in one of {known}, or give --format",
    )
