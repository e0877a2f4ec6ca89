"""What a form came to: its readings, and how they were found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from checker.kinds.date.label import day_words

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from checker.kinds.date.reading import Reading
    from checker.values import Flaw

__all__ = ["Resolved", "published_on", "said"]


@dataclass(frozen=True, slots=True)
class Resolved:
    """The readings of one date expression, the less likely ones, and how they were found."""

    readings: tuple[Reading, ...]
    how: str
    others: tuple[Reading, ...] = ()
    flaws: tuple[Flaw, ...] = ()

    def mapped(self, change: Callable[[Reading], Reading], how: str | None = None) -> Resolved:
        """The same with every reading changed, and perhaps found otherwise."""
        return replace(
            self,
            readings=tuple(change(each) for each in self.readings),
            others=tuple(change(each) for each in self.others),
            how=self.how if how is None else how,
        )


def said(published: dt.date) -> str:
    """The day of publication in the words of a ``how``."""
    return f"the publication on {day_words(published.toordinal())}"


def published_on(published: dt.date) -> str:
    """The day of publication, as a reason ends with it: "published Wednesday 12 January 2022"."""
    return f"published {day_words(published.toordinal(), weekday=True)}"
