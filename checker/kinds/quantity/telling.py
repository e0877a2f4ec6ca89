"""From a draft to a mention: its value, and in plain words how it was read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.hedging import Interval, hedged
from checker.kinds.quantity.naming import label
from checker.kinds.quantity.value import Quantity
from checker.values import Mention

if TYPE_CHECKING:
    from checker.kinds.quantity.sight import Draft
    from checker.numerals import Amount
    from checker.scan import Page, Taken

__all__ = ["mention_of"]

_HEDGES: Final = {
    "about": "a hedge: a tenth either way",
    "near": "a hedge: up to a tenth less",
    "past": "a hedge: up to a tenth more",
    "above": "a lower bound",
    "from": "a lower bound, included",
    "below": "an upper bound",
    "to": "an upper bound, included",
    "between": "a lower and an upper bound",
}


def mention_of(page: Page, taken: Taken, draft: Draft) -> Mention:
    """The mention of a draft, within what earlier kinds left free; takes its core and hedge."""
    start, end = draft.start, draft.end
    if start < draft.core_start and not taken.free(start, draft.core_end):
        start = draft.core_start
    if end > draft.core_end and not taken.free(start, end):
        end = draft.core_end
    taken.take(start, draft.core_end)
    value = _value(draft)
    surface = page.text[start:end]
    how = _how(draft, surface, value)
    return Mention(start, end, surface, "quantity", value, draft.hedge, draft.row, how)


def _value(draft: Draft) -> Quantity:
    if draft.unit == "score":
        return Quantity(None, None, unit="score", parts=tuple(map(float, draft.also)))
    interval = draft.interval
    also = [hedged(Interval(each, each), draft.hedge) for each in draft.also]
    if also and (draft.counted or draft.unit == "year-of-age"):
        # people are counted in whole numbers, so that 1.234 of them are thousands
        whole = [each for each, amount in zip(also, draft.also, strict=True) if amount % 1 == 0]
        interval, also = (whole[0], []) if whole else (interval, also)
    low = _float(interval.low)
    return Quantity(
        low,
        low if interval.high is interval.low else _float(interval.high),
        interval.low_open,
        interval.high_open,
        draft.unit,
        draft.counted,
        interval.soft,
        (),
        tuple(_reading(each, draft) for each in also),
    )


def _reading(interval: Interval, draft: Draft) -> Quantity:
    """A less likely reading of the same words."""
    return Quantity(
        _float(interval.low),
        _float(interval.high),
        interval.low_open,
        interval.high_open,
        draft.unit,
        draft.counted,
    )


def _float(amount: Amount | None) -> float | None:
    return float(amount) if amount is not None else None


def _how(draft: Draft, surface: str, value: Quantity) -> str:
    how = f"{surface!r} read as {label(value)}"
    if draft.hedge is not None:
        how += f" ({_HEDGES[draft.hedge]})"
    if draft.befallen:
        how += f"; the words beside it say {draft.counted}"
    if value.also:
        how += "; the article does not show whether its point stands for thousands"
    return how
