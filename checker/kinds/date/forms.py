"""What the words of a date say before anything around them is asked: the unresolved forms.

A form names no anchor it does not say. ``resolve`` turns it into sets of days, in text order.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.kinds.date.reading import Clock
    from checker.values import Flaw

__all__ = ["Calendar", "Form", "Found", "Numeric", "Offset", "Period", "Weekday", "Years"]


@dataclass(frozen=True, slots=True)
class Calendar:
    """Days of the year, or all of it: "10 January", "mid-December last year", "last June".

    ``span`` is as in ``Reading``; ``year_shift`` says the year as told ("-1": last year, "ref+1":
    the year after the one named before); ``side`` the occurrence as told ("-1": last June).
    """

    span: tuple[int, int] | None = None
    year: int | None = None
    weekday: int | None = None
    day: int | None = None
    year_shift: str | None = None
    side: str | None = None


@dataclass(frozen=True, slots=True)
class Years:
    """Several whole years: a decade, a century, or a stretch of one."""

    first: int
    last: int
    stage: str | None = None


@dataclass(frozen=True, slots=True)
class Numeric:
    """A date in figures, in every order of its parts that the calendar allows.

    ``orders`` are (year, month * 100 + day), the likelier first; ``equal`` says that none is
    likelier by its mark; ``figures`` are the two that may be day and month, as written.
    """

    orders: tuple[tuple[int, int], ...]
    equal: bool
    weekday: int | None = None
    mark: str = ""
    figures: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Offset:
    """So many units from the time of speaking, or from the time that the text named before.

    ``low`` and ``high`` are equal but for vague counts ("a few days ago"); ``day`` is a day of the
    month meant; ``ahead`` that it is a date only where the sentence looks ahead ("in two weeks").
    """

    unit: str
    low: int
    high: int
    from_text: bool = False
    stage: str | None = None
    day: int | None = None
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday without a date.

    ``side`` is as in Calendar; ``week`` is the week as told ("1" in "Thursday next week").
    """

    weekday: int
    side: str | None = None
    week: str | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """From one form to another, both included."""

    first: Calendar | Weekday | Years
    last: Calendar | Weekday | Years


Form = Calendar | Years | Numeric | Offset | Weekday | Period


@dataclass(frozen=True, slots=True)
class Found:
    """A form at its place, with what its neighbours say of it.

    ``row`` names the shape that fired; ``bound`` the word that makes a limit of it ("before").
    ``modifies`` is set where the date stands before a noun ("after the 10 January talks").
    """

    start: int
    end: int
    form: Form
    row: str
    clock: Clock | None = None
    bound: str | None = None
    modifies: bool = False
    flaws: tuple[Flaw, ...] = field(default=())
