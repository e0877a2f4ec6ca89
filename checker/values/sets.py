"""Verdicts: how two values, each a set of readings, stand to each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import datetime as dt

__all__ = ["Anchors", "Comparison", "Value", "Verdict"]


class Verdict(StrEnum):
    """The four ways in which two sets of readings can stand to each other."""

    SAME = "same"
    COMPATIBLE = "compatible"
    CONFLICT = "conflict"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A verdict and the sentence that tells an editor why.

    ``certain`` is False where a less likely reading of one side would lift a conflict;
    ``slip`` names the mechanical slip that would explain it ("off by one day").
    """

    verdict: Verdict
    reason: str
    certain: bool = True
    slip: str | None = None


class Value(Protocol):
    """A set of readings of one kind: immutable, hashable, equal when the sets are written alike."""

    @property
    def kind(self) -> str:
        """The name of the kind that compares, shows and reads this value."""
        ...

    def __hash__(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Anchors:
    """What is known beside the words when a value is narrowed.

    ``published`` is when the article (or, in a quotation, the speaker) spoke; ``reference`` says
    when the story is, not when the article was written; ``stated`` are values of the same kind that
    the story states elsewhere (Geneva, Switzerland beside a bare Geneva); ``day_first`` whether
    the source writes the day before the month in figures, and ``figures`` such a date as written.
    """

    published: dt.date | None = None
    reference: dt.date | None = None
    stated: frozenset[Value] = frozenset()
    day_first: bool | None = None
    figures: str = ""
