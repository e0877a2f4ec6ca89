"""Quarters, months and halves that only the text can place: "the quarter", "a year earlier"."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from checker.kinds.date.label import label_reading
from checker.kinds.date.reading import Reading
from checker.kinds.date.resolve.arithmetic import of_year, shifted, unit_around
from checker.kinds.date.resolve.resolved import Resolved, said

if TYPE_CHECKING:
    from checker.kinds.date.grammar.forms import Bare, Found, SamePeriod
    from checker.kinds.date.resolve.context import Context, Named
    from checker.scan import Page

__all__ = ["bare_unit", "of_business", "same_period"]

#: So many sentences on, "the quarter" is still the one that was named.
_NEAR: Final = 6
#: Days in a quarter: least and most.
_QUARTER: Final = (90, 92)
_WORDS: Final = re.compile(r"[^\W\d_]+|%")
_LINE: Final = 240


def of_business(page: Page, found: Found) -> bool:
    """Whether words of a business stand in the sentence of a date, so that periods are compared."""
    sentence = page.sentence_at(found.start)
    if sentence is None:
        return False
    low, high = max(sentence.start, found.start - _LINE), min(sentence.end, found.end + _LINE)
    words = page.lexicon.table("business_word")
    return any(word in words for word in _WORDS.findall(page.folded, low, high))


def bare_unit(found: Found, form: Bare, context: Context) -> Resolved | None:
    """The unit that the text named before, or, of a year, month or week, the current one.

    None where nothing says which it is: "the quarter" may be one of a game.
    """
    named = context.period
    near = named is not None and context.sentence(found.start) - named.sentence <= _NEAR
    if named is not None and near and _is_unit(form.unit, named.reading):
        return Resolved((named.reading,), f"{named.words}, named before it")
    published = context.published
    if form.unit == "quarter" or published is None:
        return None
    if form.unit == "year" and context.year is not None and context.history:
        base = dt.date(min(max(context.year, 1), 9998), 7, 1)
        how = f"{context.year} was the last year named before it"
    else:
        base, how = published, f"counted from {said(published)}"
    days = unit_around(form.unit, 0, 0, base)
    return None if days is None else Resolved((Reading(*days),), how)


def _is_unit(unit: str, reading: Reading) -> bool:
    assert reading.first is not None
    assert reading.last is not None
    length = reading.last - reading.first + 1
    if unit == "quarter":
        return _QUARTER[0] <= length <= _QUARTER[1]
    return unit == "month" and length <= 31


def same_period(form: SamePeriod, context: Context, named: Named | None = None) -> Resolved | None:
    """The stretch of the year that the text named last, in the year that is told.

    The whole year where the text named no stretch; None where no year is told either.
    """
    named = named or context.period
    if named is None or named.reading.first is None or named.reading.last is None:
        return _whole_year(form, context)
    own = dt.date.fromordinal(named.reading.last).year
    years = form.years
    if form.year is not None:
        years = form.year - own
    elif form.shift is not None:
        if context.published is None:
            return None
        years = context.published.year + form.shift - own
    assert years is not None
    reading = moved_years(named.reading, years)
    if reading is None:
        return None
    how = f"the stretch of {named.words}, in the year told: {label_reading(reading)}"
    return Resolved((reading,), how)


def _whole_year(form: SamePeriod, context: Context) -> Resolved | None:
    year = form.year
    if year is None and form.shift is not None and context.published is not None:
        year = context.published.year + form.shift
    reading = None if year is None else of_year(None, year)
    if reading is None:
        return None
    return Resolved((reading,), f"a stretch of {year}: which one is not said before it")


def moved_years(reading: Reading, years: int) -> Reading | None:
    """A run of days in another year, the end of February kept at the end of February."""
    assert reading.first is not None
    assert reading.last is not None
    first = shifted(reading.first, "year", years)
    after = shifted(reading.last + 1, "year", years)
    return None if first is None or after is None else Reading(first, after - 1)
