"""What can go wrong, and where.

    FactlintError           everything a user can cause
    |- UsageError           a command line or configuration that makes no sense
    |- RuleError            one mistake in a pack or in story.yaml
    |- ArticleError         an article that could not be read
    |- NotationError        a value notation that its kind does not understand
    RuleErrors              all the mistakes of one file at once (an ExceptionGroup of RuleError)

A message says what is wrong and what to write instead; the location says where.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = [
    "ArticleError",
    "FactlintError",
    "Location",
    "NotationError",
    "RuleError",
    "RuleErrors",
    "UsageError",
]


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file; lines and columns count from 1, columns in code points."""

    path: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        parts = [self.path, self.line, self.column]
        return ":".join(str(part) for part in parts if part is not None)


class FactlintError(Exception):
    """Something a user can cause and mend.

    Args:
        what: what is wrong, as a sentence without a full stop.
        location: where, if it has a place.
        instead: what to write instead, if that is known.
    """

    def __init__(
        self, what: str, *, location: Location | None = None, instead: str | None = None
    ) -> None:
        super().__init__(what)
        self.what = what
        self.location = location
        self.instead = instead

    def __str__(self) -> str:
        where = f"{self.location}: " if self.location is not None else ""
        instead = f"; {self.instead}" if self.instead is not None else ""
        return f"{where}{self.what}{instead}"


class UsageError(FactlintError):
    """A command line or a configuration that makes no sense."""


class RuleError(FactlintError):
    """One mistake in a pack or in story.yaml."""


class ArticleError(FactlintError):
    """An article that could not be read; the rest of the run goes on."""


class NotationError(FactlintError):
    """A value notation (``--01-10``, ``100 troops``) that its kind does not understand."""


class RuleErrors(ExceptionGroup[RuleError]):
    """All mistakes of one file, in the order of their lines."""

    def derive(self, excs: list[RuleError]) -> RuleErrors:  # type: ignore[override]
        """Keep the type when Python splits the group."""
        return RuleErrors(self.message, excs)
