"""What a reader of the article knows when a date is reached: the days and years named before."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from checker.kinds.date.grammar.forms import Calendar, Found, Numeric, Offset, Period, Weekday
from checker.kinds.date.label import label_reading

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from checker.kinds.date.reading import Reading
    from checker.scan import Page

__all__ = ["Context", "Named", "context_of"]

#: So many full dates, and so large a share of them far from the publication, make a history.
_HISTORY_DATES: Final = 5
_HISTORY_SHARE: Final = 0.75
_FAR_YEARS: Final = 2
#: Where one date in so many is told from the day of writing, the article is news.
_DEICTIC: Final = 10
#: So many sentences on, "a year earlier" is still said of the quarter that was named.
_NEAR_PERIOD: Final = 2


@dataclass(frozen=True, slots=True)
class Named:
    """A day that the text named: what it was read as, its sentence by number, its offsets."""

    reading: Reading
    sentence: int
    place: tuple[int, int]

    @property
    def words(self) -> str:
        """What it was read as, in words."""
        return label_reading(self.reading)


@dataclass(slots=True)
class Context:
    """Grows while the dates are resolved in text order.

    ``day`` is the last day named, ``explicit`` the last one named by a date, ``dated`` the last one
    whose year was said, ``period`` the last month, quarter or half; ``year`` the last year named,
    but for asides far from the story's own, ``told`` the last one of all. In a ``history``
    days without a year belong to that year. ``day_first`` tells for each mark of dates in figures
    whether the day comes first, ``region`` whose English it is.
    """

    published: dt.date | None
    sentences: Sequence[int]
    history: bool = False
    day: Named | None = None
    explicit: Named | None = None
    dated: Named | None = None
    period: Named | None = None
    year: int | None = None
    told: Named | None = None
    day_first: dict[str, bool] = field(default_factory=dict)
    region: str = ""
    said: frozenset[tuple[int, int]] = frozenset()

    def beside(self, offset: int) -> Named | None:
        """The last date named, if it stands in the same sentence or the one before."""
        near = self.explicit is not None and self.sentence(offset) - self.explicit.sentence <= 1
        return self.explicit if near else None

    def names_month(self, offset: int) -> bool:
        """Whether a sentence near an offset says which month it speaks of."""
        return self.beside(offset) is not None or self.period_near(offset) is not None

    def period_near(self, offset: int) -> Named | None:
        """The last month, quarter or half named, if a sentence or two before at the most."""
        named = self.period
        near = named is not None and self.sentence(offset) - named.sentence <= _NEAR_PERIOD
        return named if near else None

    def latest(self, offset: int) -> Named | None:
        """The last day, month, quarter, half or year that is known, if named near an offset."""
        named = [each for each in (self.day, self.period, self.told) if each is not None]
        last = max(named, key=lambda each: each.place, default=None)
        if last is None or last.reading.first is None or last.reading.last is None:
            return None
        near = self.history or self.sentence(offset) - last.sentence <= _NEAR_PERIOD
        return last if near else None

    def sentence(self, offset: int) -> int:
        """The number of the sentence at an offset."""
        return bisect_right(self.sentences, offset)


def context_of(page: Page, found: Sequence[Found]) -> Context:
    """The context before the first date."""
    dates = [form for each in found for form in _calendars(each)]
    full = [form.year for form in dates if form.year is not None and form.span is not None]
    published = page.article.published
    deictic = sum(_is_deictic(each.form) for each in found)
    return Context(
        published=published,
        sentences=[sentence.start for sentence in page.layout.sentences],
        history=deictic * _DEICTIC < len(found) and _is_history(full, published),
        day_first=_orders(found),
        region=page.article.region,
        said=frozenset(
            (form.year, form.span[0]) for form in dates if form.year is not None and form.span
        ),
    )


def _calendars(found: Found) -> list[Calendar]:
    if isinstance(found.form, Calendar):
        return [found.form]
    if isinstance(found.form, Period):
        ends = (found.form.first, found.form.last)
        return [end for end in ends if isinstance(end, Calendar)]
    return []


def _is_deictic(form: object) -> bool:
    """Whether a form is told from the day of writing: today, last week, on Thursday."""
    if isinstance(form, Weekday):
        return form.side is None or not form.side.startswith("ref")
    return isinstance(form, Offset) and form.unit in ("day", "week") and not form.from_text


def _is_history(years: Sequence[int], published: dt.date | None) -> bool:
    """Whether the article tells of years long past: its days then are of the year told last."""
    if len(years) < _HISTORY_DATES or published is None:
        return False
    far = sum(abs(year - published.year) > _FAR_YEARS for year in years)
    return far >= _HISTORY_SHARE * len(years)


def _orders(found: Sequence[Found]) -> dict[str, bool]:
    """What dates in figures with a number above twelve say of the others with the same mark."""
    votes: dict[str, Counter[bool]] = {}
    for each in found:
        form = each.form
        if isinstance(form, Numeric) and len(form.orders) == 1 and max(form.figures) > 12:
            votes.setdefault(form.mark, Counter())[form.figures[0] > 12] += 1
    return {mark: True in count for mark, count in votes.items() if len(count) == 1}
