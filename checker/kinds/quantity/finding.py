"""Finding quantities: at every number and number word of a page, outwards to hedge and noun."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.counting import count, worth
from checker.kinds.quantity.hedging import Interval, of_range
from checker.kinds.quantity.naming import label
from checker.kinds.quantity.reaching import reach
from checker.kinds.quantity.refusals import clock_end, identifier_end, is_list_mark
from checker.kinds.quantity.sight import Draft, Sight, sight_of
from checker.kinds.quantity.special import ordinal_end, score
from checker.kinds.quantity.value import Quantity
from checker.numerals import Number
from checker.values import Mention

if TYPE_CHECKING:
    from checker.scan import Page, Taken

__all__ = ["find"]

_TRIGGERS: Final = (
    "number-word", "number-scale", "number-vague", "number-fraction", "number-none",
)  # fmt: skip
_STROKE: Final = re.compile(r"/[0-9]")
_HEDGES: Final = {
    "about": "a hedge: a tenth either way",
    "near": "a hedge: up to a tenth less",
    "past": "a hedge: up to a tenth more",
    "above": "a lower bound",
    "from": "a lower bound, included",
    "below": "an upper bound",
    "to": "an upper bound, included",
}


def find(page: Page, taken: Taken) -> list[Mention]:
    """The quantities of a page in text order.

    Takes hedge, number and unit; the noun that is counted stays free for the kinds that come later.
    """
    sight = sight_of(page)
    words = {hit.start: hit.end for hit in page.hits_of(*_TRIGGERS)}
    triggers = sorted((words | dict(page.numbers)).items())
    found: list[Mention] = []
    for index, (start, end) in enumerate(triggers):
        if start < sight.reached:
            continue
        sight.following = triggers[index + 1][0] if index + 1 < len(triggers) else len(page.text)
        draft = _at(sight, start, end)
        if draft is not None and taken.free(draft.core_start, draft.core_end):
            mention = _mention(page, taken, draft)
            found.append(mention)
            sight.reached = max(sight.reached, mention.end)
    return found


def _at(sight: Sight, start: int, end: int) -> Draft | None:
    """The draft of what begins at a trigger, or None."""
    if sight.text[start].isdigit():
        return _at_digits(sight, start, end)
    surface = sight.folded[start:end]
    if sight.has("number-none", surface) and not sight.has("number-word", surface):
        return _nought(sight, start, end)
    vague = sight.beside.grammar.read_vague(surface)
    if vague is not None:
        number: Number | None = Number(start, end, vague[0], vague[1], "vague")
    else:
        number = sight.beside.grammar.read(sight.folded, start)
    is_verb = surface == "scores" and not sight.folded.startswith(" of ", end)
    if number is None or is_verb:
        return None
    sight.reached = max(sight.reached, number.end)
    joined = sight.text[max(0, number.start - 2) : number.start]
    if len(joined) == 2 and joined[0].isalpha() and joined[1] in "-‑":
        return None  # the end of a longer word
    return _outwards(sight, number)


def _outwards(sight: Sight, number: Number) -> Draft | None:
    money = sight.beside.money_before(sight.text, sight.folded, number.start)
    draft = reach(sight, number, money)
    if draft is None:
        return None
    count(sight, draft, number)
    return draft if worth(sight, draft, number) else None


def _at_digits(sight: Sight, start: int, end: int) -> Draft | None:
    page, text = sight.page, sight.text
    points = score(page, start)
    if points is not None:
        sight.reached = points.end
        draft = Draft.of(start, points.end, Interval(None, None), "score")
        draft.unit, draft.also = "score", points.parts
        return draft
    money = sight.beside.money_before(text, sight.folded, start)
    passed = identifier_end(text, start if money is None else money[0], start, end)
    if passed is None:
        passed = clock_end(sight.folded, end, page.lexicon.table("clock-mark"))
    if passed is not None or is_list_mark(text, start, end):
        sight.reached = max(passed or end, end)
        return None
    stop = ordinal_end(page, end)
    if stop is not None:
        sight.reached = stop
        return _ordinal(sight, start, end, stop)
    number = _number(sight, start, end, money=money is not None)
    sight.reached = max(sight.reached, end if number is None else number.end)
    if number is None or _STROKE.match(text, number.end) is not None:
        return None  # 24/7, 9/11
    return _outwards(sight, number)


def _number(sight: Sight, start: int, end: int, *, money: bool) -> Number | None:
    """The number of the digits; ".77" begins with its point."""
    before = sight.text[max(0, start - 2) : start]
    if before.endswith(".") and not before[0].isalnum() and sight.text[start:end].isdigit():
        value = Decimal(f"0.{sight.text[start:end]}")
        return Number(start - 1, end, value, value, "digits")
    return sight.beside.grammar.read(sight.folded, start, style=sight.style, money=money)


def _ordinal(sight: Sight, start: int, end: int, stop: int) -> Draft | None:
    written = sight.text[start:end].replace(",", "")
    following = sight.folded[stop : stop + 20].strip(" -\u00a0").split(" ")[0].rstrip(".,;:")
    if not written.isdigit() or sight.has("ordinal-name", following):
        return None
    value = Decimal(written)
    return Draft.of(start, stop, of_range(value, value), "ordinal", unit="ordinal")


def _nought(sight: Sight, start: int, end: int) -> Draft | None:
    """A count of nought, said of casualties only: "no casualties", "no one was hurt"."""
    limit = sight.span(start)[1]
    stop, counted = end, None
    if sight.folded[start:end] == "no":
        noun = sight.noun_after(end, start, one=False)
        if noun is None:
            return None
        stop = noun.end
        counted = noun.counted if noun.counted in sight.nouns.casualty_classes else None
        if counted is None and noun.counted not in sight.nouns.human:
            return None
    if counted is None:
        counted = sight.casualties.said_after(sight.folded, stop, limit, sight.following)
    if counted is None:
        return None
    zero = of_range(Decimal(0), Decimal(0))
    return Draft(start, stop, start, end, zero, counted=counted, row="none")


def _mention(page: Page, taken: Taken, draft: Draft) -> Mention:
    """The mention of a draft, within what earlier kinds left free."""
    start = draft.start if taken.free(draft.start, draft.core_end) else draft.core_start
    end = draft.end if taken.free(start, draft.end) else draft.core_end
    taken.take(start, draft.core_end)
    value = _value(draft)
    surface = page.text[start:end]
    return Mention(
        start=start,
        end=end,
        surface=surface,
        kind="quantity",
        value=value,
        hedge=draft.hedge,
        row=draft.row,
        how=_how(draft, surface, value),
    )


def _value(draft: Draft) -> Quantity:
    if draft.unit == "score":
        return Quantity(None, None, unit="score", parts=tuple(map(float, draft.also)))
    interval, also = draft.interval, draft.also
    if also and (draft.counted or draft.unit == "year-of-age"):
        # people are counted in whole numbers, so that 1.234 of them are thousands
        whole = [each for each in also if each == int(each)]
        interval, also = (of_range(whole[0], whole[0]), ()) if whole else (interval, also)
    return Quantity(
        _float(interval.low),
        _float(interval.high),
        interval.low_open,
        interval.high_open,
        draft.unit,
        draft.counted,
        interval.soft,
        also=tuple(
            Quantity(float(each), float(each), unit=draft.unit, counted=draft.counted)
            for each in also
        ),
    )


def _float(amount: Decimal | None) -> float | None:
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
