"""From a number outwards: sign, currency, second end of a range, unit, hedge."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.hedging import Interval, hedged, of_range
from checker.kinds.quantity.measuring import DURATIONS, measured, said_otherwise, unit_of
from checker.kinds.quantity.ranges import second_end
from checker.kinds.quantity.roles import role_behind
from checker.kinds.quantity.sight import Draft
from checker.kinds.quantity.special import ratio
from checker.kinds.quantity.units import unit
from checker.numerals import Number, last_token

if TYPE_CHECKING:
    from checker.kinds.quantity.context import Measure
    from checker.kinds.quantity.sight import Sight

__all__ = ["loosened", "reach"]

#: What opens the other bound of an amount: "greater than 100 and smaller than 300".
_OTHER_BOUND: Final = re.compile(r"[ \u00a0](?:and|but)[ \u00a0](?=[a-z])")
_BOUND_WORDS: Final = re.compile(r"[a-z ]{4,14}?[ \u00a0](?=[0-9])")
_OPENS: Final = frozenset(" \n\u00a0\u2009\u202f(:<>=")
_MILLION: Final = Decimal(1_000_000)
_THOUSAND: Final = 1000
#: A verb behind a number.
_VERB: Final = re.compile(r"[ \u00a0][a-z]+")
_JOINED: Final = re.compile(r"[0-9a-z]-[a-z]")
_DOZEN: Final = 12


def reach(sight: Sight, number: Number, money: tuple[int, str] | None) -> Draft | None:
    """The draft of a number with all that is said of its amount; None if it is no quantity."""
    if number.suffix and money is None:
        fitted = _fit_suffix(sight, number)
        if fitted is None:
            return None
        number = fitted
    start, negative = _sign(sight, number, money)
    interval = Interval(number.low, number.high, soft=number.vague)
    if negative:
        interval = of_range(-number.low, -number.high)
    draft = Draft.of(start, number.end, interval, number.form)
    if not negative:
        draft.also = number.also
    if money is not None:
        draft.unit = money[1]
    if sight.beside.alone(sight.folded, number.end):
        if money is None:
            said_otherwise(sight, draft, number)
    elif not _behind(sight, draft, number):
        return None
    _hedge(sight, draft)
    return draft


def _behind(sight: Sight, draft: Draft, number: Number) -> bool:
    """Take what stands behind a number that does not stand alone; False if it is no quantity."""
    measure = unit_of(sight, number) if not draft.unit else None
    ranged = not number.vague and _range(sight, draft, number, measure)
    share = None if draft.unit or measure is not None or ranged else ratio(sight.page, number)
    if share is not None:
        draft.extend(share.end)
        draft.interval, draft.unit = Interval(share.share, share.share), "share"
        _after(sight, draft)
    else:
        _after(sight, draft)
        if draft.core_end != number.end:
            measure = unit_of(sight, number, draft.core_end)
        if not measured(sight, draft, number, measure) and not draft.unit:
            after = sight.text[draft.core_end : draft.core_end + 1]
            glued = after.isalpha() or after == "_"
            if number.form == "digits" and glued and not _counts(sight, number):
                return False  # letters glued to digits make a name of both: 3D, 5G, 737s
    return True


def _fit_suffix(  # noqa: PLR0911  (one return a sense)
    sight: Sight, number: Number
) -> Number | None:
    """A suffix without a currency: 1.2m people are many, 1.2m tall is a length, 4K a screen."""
    if sight.beside.grammar.names_money(sight.folded, number.end) or len(number.suffix) > 1:
        return number
    mark = sight.text[number.end - 1]
    low = number.low / number.scale
    if number.suffix == "b" and low == int(low):
        return None
    if number.suffix == "k" and mark == "K" and number.low in (2000, 4000, 5000, 8000):
        return None
    hyphen = sight.text[number.end : number.end + 1] == "-"
    if number.suffix != "m" or mark == "M":
        if hyphen or (mark == "M" and low < 10 and low == int(low) and not _counts(sight, number)):
            return None  # a board that is 320M-based, the makers 3M
        return number
    many = low < _THOUSAND and not hyphen and not _is_distance(sight, number.end)
    if many and (_counts(sight, number) or _do_something(sight, number)):
        return number
    return Number(
        number.start,
        number.end - 1,
        number.low / _MILLION,
        number.high / _MILLION,
        number.form,
        tuple(each / _MILLION for each in number.also),
    )


def _counts(sight: Sight, number: Number) -> bool:
    return sight.noun_after(number.end, number.start, one=False) is not None


def _do_something(sight: Sight, number: Number) -> bool:
    """Whether the words right behind a number are said of people: "9.2m tuned in"."""
    verb = _VERB.match(sight.folded, number.end)
    fled = verb is not None and sight.casualties.said_after(
        sight.folded, number.end, verb.end(), sight.following
    )
    return bool(fled) or role_behind(sight, number.end) is not None


def _is_distance(sight: Sight, end: int) -> bool:
    """Whether a word of races follows: "the 100m final"."""
    after = sight.folded[end : end + 24].split(" ", 2)
    return len(after) > 1 and sight.has("race", after[1].rstrip(".,;:"))


def _sign(  # noqa: PLR0911  (one return a sign)
    sight: Sight, number: Number, money: tuple[int, str] | None
) -> tuple[int, bool]:
    """Where the amount begins with its currency and sign, and whether it is negative."""
    folded = sight.folded
    start = money[0] if money is not None else number.start
    if number.vague or not start:
        return start, False
    if money is not None and folded[number.start - 1] in "-−":  # $-99.99
        return start, True
    before = folded[start - 1]
    if before == " ":
        if not folded.endswith(sight.beside.minus, 0, start):
            return start, False
        if folded.endswith(tuple(sight.table("plus-minus")), 0, start):
            return start, False  # a margin either way
        return start - 1 - len(last_token(folded, start - 1) or ""), True
    if before not in "-−":
        return start, False
    if start == 1 or folded[start - 2] in _OPENS:
        return start - 1, True
    return start, False


def _range(sight: Sight, draft: Draft, number: Number, first: Measure | None) -> bool:
    """The second end of a range: "2 to 3 million", "between 10 and 12", "44 mg to 50 mg"."""
    second = second_end(sight.page, number, None, number.end, sight.style)
    measure = None
    if second is None and first is not None:
        measure = first
        second = second_end(sight.page, number, first, first.end, sight.style)
    if second is None or not _alike(sight, draft, measure, second):
        return False
    low = number.low if draft.interval.low is None else draft.interval.low
    if number.scale == 1 and second.scale > 1 and low * second.scale < second.low:
        low *= second.scale
    draft.interval, draft.also = of_range(low, second.high), ()
    draft.extend(second.end)
    sight.reached = max(sight.reached, second.end)
    if measure is not None and not _has_measure(sight, second.end):
        draft.unit = measure.unit
    return True


def _alike(sight: Sight, draft: Draft, first: Measure | None, second: Number) -> bool:
    """Whether both ends of a range can be of one kind: "2 % to $1.45 billion" is no range."""
    money = sight.beside.money_before(sight.text, sight.folded, second.start)
    if money is not None and money[1] != draft.unit:
        return False
    after = sight.beside.measure(sight.text, sight.folded, second.end)
    if first is not None and after is not None:
        return unit(first.unit).dimension == unit(after.unit).dimension
    return True


def _has_measure(sight: Sight, end: int) -> bool:
    return sight.beside.measure(sight.text, sight.folded, end) is not None


def _after(sight: Sight, draft: Draft) -> None:
    """A hedge behind the number: "100 or so", "50+"."""
    after = sight.beside.hedge_after(sight.folded, draft.core_end)
    if after is not None:
        draft.extend(after[0])
        draft.hedge = after[1]
    if sight.folded.startswith("-strong", draft.core_end):
        draft.extend(draft.core_end + len("-strong"))


def _hedge(sight: Sight, draft: Draft) -> None:
    before = sight.beside.hedge_before(sight.folded, draft.start)
    if before is not None and before[1] != "exact" and not _is_predicate(sight, draft, before[0]):
        draft.start, hedge = before
        if draft.unit in DURATIONS and sight.folded.startswith("over ", draft.start):
            hedge = "from"  # lasting more than, or in the course of
        if draft.hedge is None or hedge != "about":
            draft.hedge = hedge
    if draft.hedge is not None:
        draft.interval = hedged(draft.interval, draft.hedge)
        _other_bound(sight, draft)


def _is_predicate(sight: Sight, draft: Draft, start: int) -> bool:
    """Whether words that pass for a hedge are a verb, and the amount goes with the noun behind it.

    "Smith tops 40-year-old record" says of the record that it is 40 years old.
    """
    joined = _JOINED.search(sight.folded, draft.start, draft.core_end) is not None
    return joined and sight.has("hedge-verb", sight.folded[start : draft.start].strip())


def loosened(sight: Sight, draft: Draft, number: Number) -> None:
    """A number in dozens is a round one, as with "about", unless it is said to be exact."""
    bare = draft.hedge is None and draft.interval.low == draft.interval.high
    if number.scale != _DOZEN or not bare:
        return
    before = sight.word_before(draft.start)
    if before is None or not sight.has("hedge-exactly", before):
        draft.hedge = "about"
        draft.interval = hedged(draft.interval, draft.hedge)


def _other_bound(sight: Sight, draft: Draft) -> None:
    """The other bound of an amount: "more than 100 and less than 300"."""
    joint = _OTHER_BOUND.match(sight.folded, draft.core_end)
    words = _BOUND_WORDS.match(sight.folded, joint.end()) if joint is not None else None
    if joint is None or words is None:
        return
    found = sight.beside.hedge_before(sight.folded, words.end())
    if found is None or found[0] != joint.end():
        return
    number = sight.beside.grammar.read(sight.folded, words.end(), style=sight.style)
    if number is None or number.vague:
        return
    one, other = draft.interval, hedged(Interval(number.low, number.high), found[1])
    lower, upper = (one, other) if draft.hedge in ("above", "from") else (other, one)
    if lower.high is not None or lower.low is None or upper.high is None:
        return
    if lower.low >= upper.high:
        return
    draft.interval = Interval(lower.low, upper.high, lower.low_open, upper.high_open)
    draft.also = ()
    draft.extend(number.end)
    draft.hedge = "between"
    sight.reached = max(sight.reached, number.end)
    measured(sight, draft, number, unit_of(sight, number))
