"""From a number outwards: sign, currency, second end of a range, unit, hedge."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.hedging import hedged, of_range
from checker.kinds.quantity.sight import Draft
from checker.kinds.quantity.special import age_in_apposition, decade_of_age, ratio, second_end
from checker.kinds.quantity.units import unit

if TYPE_CHECKING:
    from checker.kinds.quantity.context import Measure
    from checker.kinds.quantity.sight import Sight
    from checker.numerals import Number

__all__ = ["reach"]

_DURATIONS: Final = frozenset({"day", "week", "month", "year", "hour", "minute", "night"})
_AND: Final = re.compile(r"(?:,?[ \u00a0](?:and[ \u00a0])?|,[ \u00a0])")
_SHARED: Final = re.compile(r"[ \u00a0](?:and|or|to)[ \u00a0](?=[0-9])")
#: What has parts in a smaller unit: five feet two inches, an hour and ten minutes.
_COMPOUND: Final = {
    "foot": ("inch",), "yard": ("foot", "inch"), "mile": ("yard", "foot"),
    "kilometre": ("metre",), "metre": ("centimetre",), "pound": ("ounce",),
    "stone": ("pound",), "kilogram": ("gram",), "hour": ("minute",), "minute": ("second",),
    "day": ("hour",), "week": ("day",), "year": ("month", "week", "day"), "month": ("day",),
    "USD": ("cent",), "EUR": ("cent",), "GBP": ("pence",), "AUD": ("cent",), "CAD": ("cent",),
}  # fmt: skip
_MILLION: Final = Decimal(1_000_000)
_OLDEST: Final = 125
_STRONGEST: Final = 10


def reach(sight: Sight, number: Number, money: tuple[int, str] | None) -> Draft | None:
    """The draft of a number with all that is said of its amount; None if it is no quantity."""
    if money is None and number.suffix:
        fitted = _fit_suffix(sight, number)
        if fitted is None:
            return None
        number = fitted
    start, negative = _sign(sight, number, money)
    draft = Draft.of(
        start, number.end, of_range(number.low, number.high, soft=number.vague), number.form
    )
    draft.also = number.also
    draft.unit = money[1] if money is not None else ""
    if negative:
        draft.interval, draft.also = of_range(-number.low, -number.high), ()
    if not number.vague:
        _range(sight, draft, number, money)
    share = None if draft.unit else ratio(sight.page, number)
    if share is not None:
        draft.extend(share.end)
        draft.interval, draft.unit = of_range(share.share, share.share), "share"
    else:
        _after(sight, draft)
        if not _measure(sight, draft, number) and not draft.unit and _glued(sight, draft, number):
            return None
    _hedge(sight, draft)
    return draft


def _fit_suffix(sight: Sight, number: Number) -> Number | None:
    """A suffix without a currency: 1.2m people are many, 1.2m tall is a length, 4K a screen."""
    mark = sight.text[number.end - 1]
    if number.suffix == "b" and number.low == int(number.low / number.scale) * number.scale:
        return None
    if number.suffix == "k" and mark == "K" and number.low in (2000, 4000, 5000, 8000):
        return None
    if sight.text[number.end : number.end + 1] == "-":
        return None  # a board that is 320M-based
    if number.suffix != "m" or mark == "M":
        return number
    if sight.noun_after(number.end, number.start, one=False) is not None:
        return number
    return replace(
        number,
        end=number.end - 1,
        low=number.low / _MILLION,
        high=number.high / _MILLION,
        also=tuple(each / _MILLION for each in number.also),
        scale=Decimal(1),
        suffix="",
    )


def _sign(sight: Sight, number: Number, money: tuple[int, str] | None) -> tuple[int, bool]:
    """Where the amount begins with its currency and sign, and whether it is negative."""
    folded = sight.folded
    start = money[0] if money is not None else number.start
    if number.vague:
        return start, False
    if folded.startswith("minus ", max(0, start - 6)) and start >= len("minus "):
        return start - len("minus "), True
    if start and folded[start - 1] in "-−" and (start == 1 or folded[start - 2] in " \n\u00a0(:"):
        measured = sight.beside.measure(sight.text, folded, number.end) is not None
        if money is not None or measured or folded[start - 1] == "−":
            return start - 1, True
    return start, False


def _range(sight: Sight, draft: Draft, number: Number, money: tuple[int, str] | None) -> None:
    """The second end of a range: "2 to 3 million", "between 10 and 12", "44 mg to 50 mg"."""
    first = None
    if money is None:
        first = sight.beside.measure(sight.text, sight.folded, number.end)
    for end in (number.end, first.end if first is not None else None):
        if end is None:
            continue
        second = second_end(sight.page, number, end, sight.style)
        if second is None or not _alike(sight, draft, first if end != number.end else None, second):
            continue
        low = number.low if draft.interval.low is None else draft.interval.low
        if number.scale == 1 and second.scale > 1 and low * second.scale < second.low:
            low *= second.scale
        draft.interval, draft.also = of_range(low, second.high), ()
        draft.extend(second.end)
        sight.reached = max(sight.reached, second.end)
        if first is not None and end == first.end and not _measured(sight, second.end):
            draft.unit = first.unit
        return


def _alike(sight: Sight, draft: Draft, first: Measure | None, second: Number) -> bool:
    """Whether both ends of a range can be of one kind: "2 % to $1.45 billion" is no range."""
    money = sight.beside.money_before(sight.text, sight.folded, second.start)
    if money is not None and money[1] != draft.unit:
        return False
    after = sight.beside.measure(sight.text, sight.folded, second.end)
    if first is not None and after is not None:
        return unit(first.unit).dimension == unit(after.unit).dimension
    return True


def _measured(sight: Sight, end: int) -> bool:
    return sight.beside.measure(sight.text, sight.folded, end) is not None


def _after(sight: Sight, draft: Draft) -> None:
    """A hedge behind the number: "100 or so", "50+"."""
    after = sight.beside.hedge_after(sight.folded, draft.core_end)
    if after is not None:
        draft.extend(after[0])
        draft.hedge = after[1]
    if sight.folded.startswith("-strong", draft.core_end):
        draft.extend(draft.core_end + len("-strong"))


def _measure(sight: Sight, draft: Draft, number: Number) -> bool:
    """The unit behind the number, or the words before it that say it; whether there is one."""
    text, folded = sight.text, sight.folded
    stop = decade_of_age(sight.page, number) if number.form == "digits" else None
    if stop is not None:
        draft.interval, draft.unit = of_range(number.low, number.low + 9), "year-of-age"
        draft.extend(stop)
        return True
    of = 3 if number.vague and folded.startswith(" of ", draft.core_end) else 0
    found = sight.beside.measure(text, folded, draft.core_end + of)
    if found is None and number.form in ("fraction", "words"):
        found = sight.beside.measure_of(text, folded, draft.core_end)
    if found is not None and (found.money or not draft.unit):
        _set_unit(sight, draft, number, found)
        return True
    if draft.unit:
        return False
    return _said_otherwise(sight, draft, number) or _shared(sight, draft, number)


def _set_unit(sight: Sight, draft: Draft, number: Number, found: Measure) -> None:
    name = found.unit
    if name == "inch" and sight.folded[found.end - 1] == '"' and number.low == int(number.low):
        return  # the end of a quotation
    if name == "pound" and (number.scale >= 1000 or "£" in sight.text):
        name = "GBP"
    draft.unit = draft.unit or name
    draft.extend(found.end)
    _compound(sight, draft)


def _compound(sight: Sight, draft: Draft) -> None:
    """Parts in smaller units: "5 feet 2 inches", "an hour and ten minutes"."""
    smaller = _COMPOUND.get(draft.unit, ())
    for _ in smaller:
        gap = _AND.match(sight.folded, draft.core_end)
        if gap is None or not sight.folded[gap.end() : gap.end() + 1].isalnum():
            return
        part = sight.beside.grammar.read(sight.folded, gap.end(), style=sight.style)
        if part is None or part.start != gap.end() or part.low != part.high:
            return
        measure = sight.beside.measure(sight.text, sight.folded, part.end)
        if measure is None or measure.unit not in smaller or draft.interval.low is None:
            return
        share = Decimal("0.01") if measure.money else _share(measure.unit, draft.unit)
        low, high = draft.interval.low, draft.interval.high
        if low != high or part.low * share >= 1:
            return
        total = low + (part.low * share if low >= 0 else -part.low * share)
        draft.interval, draft.also = of_range(total, total), ()
        draft.extend(measure.end)
        sight.reached = max(sight.reached, measure.end)


def _share(small: str, large: str) -> Decimal:
    return Decimal(repr(unit(small).factor)) / Decimal(repr(unit(large).factor))


def _said_otherwise(sight: Sight, draft: Draft, number: Number) -> bool:
    """Units told by other words: "aged 46", "magnitude 4.6", "Jane Doe, 46,"."""
    before = sight.beside.unit_before(sight.folded, draft.start)
    if before is not None and not number.vague:
        limit = _OLDEST if before[1] == "year-of-age" else _STRONGEST
        if number.low < limit and sight.noun_after(draft.core_end, number.start, one=False) is None:
            draft.unit, draft.row = before[1], f"{draft.row}, {before[1]}"
            return True
    if age_in_apposition(sight.page, number, sight.nouns.human):
        draft.unit, draft.row = "year-of-age", "age in apposition"
        return True
    return False


def _shared(sight: Sight, draft: Draft, number: Number) -> bool:
    """The unit of the next number: "61 and 48 years old", "from 16 to 30 percent"."""
    join = _SHARED.match(sight.folded, draft.core_end)
    if join is None or number.form != "digits":
        return False
    following = sight.beside.grammar.read(sight.folded, join.end(), style=sight.style)
    if following is None or following.scale != number.scale:
        return False
    measure = sight.beside.measure(sight.text, sight.folded, following.end)
    if measure is None or measure.unit in _DURATIONS:
        return False
    draft.unit = measure.unit
    return True


def _glued(sight: Sight, draft: Draft, number: Number) -> bool:
    """Letters glued to digits that are no unit make a name of both: 3D, 5G, 737s."""
    after = sight.text[draft.core_end : draft.core_end + 1]
    return number.form == "digits" and (after.isalpha() or after == "_")


def _hedge(sight: Sight, draft: Draft) -> None:
    before = sight.beside.hedge_before(sight.folded, draft.start)
    if before is not None and before[1] != "exact":
        draft.start, hedge = before
        if draft.unit in _DURATIONS and sight.folded.startswith("over ", draft.start):
            hedge = "from"  # lasting more than, or in the course of
        if draft.hedge is None or hedge != "about":
            draft.hedge = hedge
    if draft.hedge is not None:
        draft.interval, draft.also = hedged(draft.interval, draft.hedge), ()
