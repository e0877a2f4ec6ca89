"""What the words of a date say before anything around them is asked: the unresolved forms.

A form names no anchor it does not say. ``resolve`` turns it into sets of days, in text order.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.kinds.date.reading import Clock
    from checker.values import Flaw

__all__ = [
    "Bare",
    "Calendar",
    "Feast",
    "Form",
    "Found",
    "Lead",
    "Led",
    "Numeric",
    "Offset",
    "Period",
    "SamePeriod",
    "Weekday",
    "Window",
    "Years",
]


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

    ``orders`` are (year or None, month * 100 + day), the likelier first; ``equal`` says that none
    is likelier by its mark; ``figures`` are the two that may be day and month, as written.
    """

    orders: tuple[tuple[int | None, int], ...]
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
class Window:
    """All days between the time of speaking and so many units away: "the past two weeks".

    ``today`` tells that a stretch ahead begins with the day of speaking ("within two weeks").
    """

    unit: str
    amount: int
    today: bool = False


@dataclass(frozen=True, slots=True)
class Bare:
    """A unit of which only the text can say which one it is: "the quarter", "the month"."""

    unit: str


@dataclass(frozen=True, slots=True)
class SamePeriod:
    """The stretch of the year that the text named last, in another year: "a year earlier".

    ``years`` is counted from the year of that stretch, ``year`` is said, or ``shift`` from the time
    of speaking ("the same period last year").
    """

    years: int | None = None
    year: int | None = None
    shift: int | None = None


@dataclass(frozen=True, slots=True)
class Feast:
    """A feast, as ``feasts.days_of`` knows it; year and sides as in Calendar."""

    feast: str
    year: int | None = None
    year_shift: str | None = None
    side: str | None = None


@dataclass(frozen=True, slots=True)
class Lead:
    """What counts from, or cuts a part out of, the date that follows it.

    "beyond" is so many units from it ("two days before"), "from" so too, of a weekday to come,
    "part" the n-th to m-th unit of it ("the last three months of"; from its end where negative),
    "around" the unit that holds it ("the week of"), "beginning" and "ending" the one that it begins
    or ends, "stage" its early, middle or late part, "weekday" a weekday of its week, "first weekday
    after" and "last weekday before" one beside it.
    """

    sort: str
    unit: str
    low: int = 0
    high: int = 0


@dataclass(frozen=True, slots=True)
class Led:
    """A lead and the date it goes with."""

    lead: Lead
    base: Form


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

    first: Form
    last: Form


Form = (
    Calendar | Years | Numeric | Offset | Window | Bare | SamePeriod | Feast | Weekday | Period
    | Lead | Led
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """A form at its place, with what its neighbours say of it.

    ``row`` names the shape that fired; ``bound`` the word that makes a limit of it ("before").
    ``modifies`` is set where the date stands before a noun ("after the 10 January talks"), and
    ``attributive`` where no preposition leads to it either ("its September figures").
    ``first`` and ``last`` are the half-open places of its tokens in their run, ``inner`` the last
    of the dates of which it is made.
    """

    start: int
    end: int
    form: Form
    row: str
    first: int = 0
    last: int = 0
    clock: Clock | None = None
    bound: str | None = None
    modifies: bool = False
    attributive: bool = False
    flaws: tuple[Flaw, ...] = field(default=())
    inner: Found | None = None
