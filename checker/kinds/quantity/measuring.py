"""What an amount is measured in: units, parts in smaller units, units said by other words."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.ages import OLDEST, age_row, decade_of_age, is_of_years
from checker.kinds.quantity.context import Measure
from checker.kinds.quantity.hedging import Interval, of_range
from checker.kinds.quantity.units import unit
from checker.numerals import last_token

if TYPE_CHECKING:
    from checker.kinds.quantity.sight import Draft, Sight
    from checker.numerals import Amount, Number

__all__ = ["DURATIONS", "measured", "said_otherwise", "unit_of"]

#: Letters before pounds in which something may weigh them, and the scale from which on they are
#: money.
_WEIGHING: Final = 30
_THOUSANDS: Final = 1000
#: Units of time that people say how long with.
DURATIONS: Final = frozenset({"day", "week", "month", "year", "hour", "minute", "night"})
_TEMPERATURES: Final = frozenset({"degree", "celsius", "fahrenheit"})
_AND: Final = re.compile(r"(?:,?[ \u00a0](?:and[ \u00a0])?|,[ \u00a0])")
#: Between two numbers that share the unit of the second: "16 to 30 percent", "480 x 360 pixels".
_SHARED: Final = re.compile(
    r"(?P<hyphen>[ \u00a0]?-)?[ \u00a0]?(?:(?<=[ \u00a0])(?:and|or|to|by)[ \u00a0]|[x×][ \u00a0]?)"
    r"(?=[0-9a-z])"
)
_SHARED_BEGINS: Final = frozenset("aotbx×- ")
_INCHES: Final = re.compile(
    r"[ \u00a0]in(?=[),;(]|\.$|[ \u00a0](?:or|x|by|thick|wide|tall|long|deep|high|across)\b"
    r"|[ \u00a0]\()"
)
#: A letter and a number that name a model.
_DESIGNATION: Final = re.compile(r"(?<![A-Za-z])[A-Z]-[0-9]")
#: What has parts in a smaller unit: five feet two inches, an hour and ten minutes.
_COMPOUND: Final = {
    "foot": ("inch",), "yard": ("foot", "inch"), "mile": ("yard", "foot"),
    "kilometre": ("metre",), "metre": ("centimetre",), "pound": ("ounce",),
    "stone": ("pound",), "kilogram": ("gram",), "hour": ("minute",), "minute": ("second",),
    "day": ("hour",), "week": ("day",), "year": ("month", "week", "day"), "month": ("day",),
    "USD": ("cent",), "EUR": ("cent",), "GBP": ("pence",), "AUD": ("cent",), "CAD": ("cent",),
    "CHF": ("cent",), "MYR": ("cent",), "NZD": ("cent",), "SGD": ("cent",),
}  # fmt: skip
#: Lines of a screen, whose p is no penny: 720p, 1080p.
_LINES: Final = frozenset({240, 360, 480, 576, 720, 1080, 1440, 2160, 4320})
_LONGEST_QUOTATION: Final = 400
#: Behind a hyphen, where the noun goes on: a three-time champion.
_TIMES: Final = ("-time ", "-time\u00a0")
_STRONGEST: Final = 10


def unit_of(sight: Sight, number: Number, end: int | None = None) -> Measure | None:
    """The unit right behind a number, or behind the "of" of a vague plural or a fraction."""
    text, folded = sight.text, sight.folded
    end = number.end if end is None else end
    if (number.vague or number.scale > 1) and folded.startswith(" of ", end):
        end += 3  # dozens of miles, 5 millions of euros
    found = sight.beside.measure(text, folded, end)
    if found is None:
        if number.form in ("fraction", "words"):
            return sight.beside.measure_of(text, folded, end)
        if number.parted and folded.startswith(" in", end):
            inches = _INCHES.match(folded, end)
            return Measure(inches.end(), "inch") if inches is not None else None
        return None
    if found.unit == "pence" and number.low in _LINES and folded[found.end - 1] == "p":
        return None
    if found.unit == "second" and found.end == end + 1 and _names_model(sight, number):
        return None
    # two F-16s and three C-130s are no degrees
    return None if _DESIGNATION.match(text, found.end - 1) else found


def _names_model(sight: Sight, number: Number) -> bool:
    """Whether the s glued to digits makes a plural of them: its Model 3s, the 737s."""
    before = last_token(sight.text, number.start - 1) if number.start else None
    if before is None:
        return False
    low = before.lower()
    return before[0].isupper() or sight.has("determiner", low) or sight.has("label-noun", low)


def measured(sight: Sight, draft: Draft, number: Number, found: Measure | None) -> bool:
    """Set the unit that stands behind the amount, or that other words say; whether there is one."""
    if found is not None and draft.core_end > found.end:
        found = sight.beside.measure(sight.text, sight.folded, draft.core_end)
    if number.form == "digits" and sight.folded[draft.core_end : draft.core_end + 1] == "s":
        stop = decade_of_age(sight.page, number)
        if stop is not None:
            draft.interval, draft.unit = of_range(number.low, number.low + 9), "year-of-age"
            draft.extend(stop)
            return True
    if found is not None and (found.money or not draft.unit):
        _set_unit(sight, draft, number, found)
        return True
    if draft.unit:
        _compound(sight, draft)
        return False
    return said_otherwise(sight, draft, number) or _shared(sight, draft, number)


def _are_sterling(sight: Sight, number: Number, found: Measure) -> bool:
    """Whether pounds are money: no pounds that are short for pounds, or that something weighs."""
    short = sight.folded[number.end : found.end].lstrip(" -").startswith("lb")
    low = max(sight.span(number.start)[0], number.start - _WEIGHING)
    if short or "weigh" in sight.folded[low : number.start]:
        return False
    return number.scale >= _THOUSANDS or "£" in sight.text


def _set_unit(sight: Sight, draft: Draft, number: Number, found: Measure) -> None:
    name = "year-of-age" if is_of_years(sight, draft, found) else found.unit
    if name == "inch" and sight.folded[found.end - 1] == '"' and _closes(sight, found.end - 1):
        return
    if name == "pound" and _are_sterling(sight, number, found):
        name = "GBP"
    draft.unit = draft.unit or name
    draft.extend(found.end)
    _compound(sight, draft)
    _part_behind(sight, draft)
    if name in _TEMPERATURES:
        _below_zero(sight, draft)
    if found.money:
        _scale_behind(sight, draft)


def _below_zero(sight: Sight, draft: Draft) -> None:
    """Degrees that words behind them put below zero: "2 degrees below zero"."""
    low, high = draft.interval.low, draft.interval.high
    for words in sight.table("below-zero"):
        if sight.folded.startswith(words, draft.core_end) and low is not None and high is not None:
            draft.interval, draft.also = of_range(-low, -high), ()
            draft.extend(draft.core_end + len(words))
            sight.reached = max(sight.reached, draft.core_end)
            return


def _part_behind(sight: Sight, draft: Draft) -> None:
    """The part of a unit behind it: "two hours and a half"; not "a year and a quarter of it"."""
    if not sight.folded.startswith(" and ", draft.core_end):
        return
    for tail, part in sight.table("part-tail").items():
        low, high = draft.interval.low, draft.interval.high
        ends = draft.core_end + len(tail)
        if "quarter" in tail and sight.folded.startswith(" of", ends):
            continue
        if sight.folded.startswith(tail, draft.core_end) and low is not None and high is not None:
            draft.interval = Interval(low + Decimal(part), high + Decimal(part))
            draft.extend(draft.core_end + len(tail))
            sight.reached = max(sight.reached, draft.core_end)


def _closes(sight: Sight, at: int) -> bool:
    """Whether a quotation mark behind a number ends a quotation, and is no sign of inches."""
    start = max(sight.span(at)[0], at - _LONGEST_QUOTATION)
    return sight.folded.count('"', start, at) % 2 == 1


def _scale_behind(sight: Sight, draft: Draft) -> None:
    """The scale that translated copy writes behind the currency: "75 USD million"."""
    word = sight.folded[draft.core_end + 1 : draft.core_end + 12].partition(" ")[0].rstrip(".,;:")
    factor = sight.table("number-scale").get(word)
    low, high = draft.interval.low, draft.interval.high
    if factor is None or low is None or high is None or high >= 1_000_000:
        return
    draft.interval, draft.also = of_range(low * int(factor), high * int(factor)), ()
    draft.extend(draft.core_end + 1 + len(word))
    sight.reached = max(sight.reached, draft.core_end)


def _compound(sight: Sight, draft: Draft) -> None:
    """Parts in smaller units: "5 feet 2 inches", "an hour and ten minutes"."""
    smaller = _COMPOUND.get(draft.unit, ())
    if smaller and "-" in sight.folded[draft.core_start + 1 : draft.core_end]:
        return  # a two-day, 12-hour march
    for _ in smaller:
        gap = _AND.match(sight.folded, draft.core_end)
        if gap is None or not sight.folded[gap.end() : gap.end() + 1].isalnum():
            return
        part = sight.beside.grammar.read(sight.folded, gap.end(), style=sight.style)
        if part is None or part.start != gap.end() or part.low != part.high:
            return
        measure = sight.beside.measure(sight.text, sight.folded, part.end)
        if measure is None and draft.unit == "foot" and sight.folded.startswith(" in", part.end):
            inch = part.end + 3
            measure = None if sight.text[inch : inch + 1].isalpha() else Measure(inch, "inch")
        if measure is None or measure.unit not in smaller or draft.interval.low is None:
            return
        share = Decimal("0.01") if measure.money else _share(measure.unit, draft.unit)
        low, high = draft.interval.low, draft.interval.high
        if low != high or part.low * share >= 1:
            return
        total = low + (part.low * share if low >= 0 else -part.low * share)
        draft.interval, draft.also = Interval(total, total), ()
        draft.extend(measure.end)
        sight.reached = max(sight.reached, measure.end)


def _share(small: str, large: str) -> Decimal:
    return Decimal(repr(unit(small).factor)) / Decimal(repr(unit(large).factor))


def said_otherwise(sight: Sight, draft: Draft, number: Number) -> bool:
    """Units told by other words: "aged 46", "category 4", "Jane Doe, 46,"."""
    if number.vague:
        return False
    if number.form != "fraction" and sight.folded.startswith(_TIMES, draft.core_end):
        draft.unit = "time"
        draft.extend(draft.core_end + len("-time"))
        return True
    before = sight.beside.unit_before(sight.folded, draft.start)
    if before is not None:
        limit: Amount = OLDEST if before[1] == "year-of-age" else _STRONGEST
        if number.low < limit and sight.noun_after(draft.core_end, number.start, one=False) is None:
            draft.unit, draft.row = before[1], f"{draft.row}, {before[1]}"
            return True
    told = age_row(sight, draft, number)
    if told:
        draft.unit, draft.row = "year-of-age", told
    return bool(told)


def _shared(sight: Sight, draft: Draft, number: Number) -> bool:
    """The unit of the next number: "61 and 48 years old", "from 16 to 30 percent"."""
    after = sight.folded[draft.core_end : draft.core_end + 2]
    if after[-1:] not in _SHARED_BEGINS or number.vague:
        return False
    join = _SHARED.match(sight.folded, draft.core_end)
    if join is None:
        return False
    following = sight.beside.grammar.read(sight.folded, join.end(), style=sight.style)
    if following is None or following.scale != number.scale or following.vague:
        return False
    measure = sight.beside.measure(sight.text, sight.folded, following.end)
    if measure is None:
        return False
    if join["hyphen"] is not None:
        shared = sight.folded[following.end : following.end + 1] in ("-", "‑")
    else:
        shared = measure.unit not in DURATIONS and number.form == "digits"
    draft.unit = measure.unit if shared else ""
    return shared
