"""The second end of a range: "2 to 3 million", "between $8 and $12", "10 or 15"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.context import beside
from checker.kinds.quantity.refusals import is_label, is_year_like
from checker.numerals import Number, last_token

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.kinds.quantity.context import Measure
    from checker.numerals import Style
    from checker.scan import Page

__all__ = ["is_year", "second_end"]

_TO: Final = re.compile(
    r"(?:-?[ \u00a0]to|[ \u00a0]up to|[ \u00a0]and|-?[ \u00a0]or)[ \u00a0]"
    r"|[-–—‑~]|[ \u00a0][–—-][ \u00a0]"
)
_TO_BEGINS: Final = frozenset(" \u00a0-–—‑~")
_JOINS: Final = frozenset("taou–—-~")
_DASHES: Final = frozenset("-–—‑")
_MINUS: Final = re.compile(r"(?:[-−]|minus[ \u00a0])(?=[0-9])")
_BETWEEN: Final = re.compile(r"\bbetween[ \u00a0][^\n.;0-9]{0,24}$")
_FROM_ANY: Final = re.compile(r"\bfrom[ \u00a0][^\n.;0-9]{0,14}$")
_LONGEST_HEDGE: Final = 14
#: A rise "3 cents to 65 cents" names what is added and what is reached; a range is no wider.
_WIDEST: Final = 5
#: The longest currency before digits, with its space: "Rs. ", "US$".
_LONGEST_SIGN: Final = 5


def second_end(
    page: Page, first: Number, measure: Measure | None, end: int, style: Style
) -> Number | None:
    """The second number of a range whose first ends, with its unit if it has one, at ``end``."""
    folded = page.folded
    if (
        first.form == "fraction"
        or folded[end : end + 1] not in _TO_BEGINS
        or (folded[end] in " \u00a0" and folded[end + 1 : end + 2] not in _JOINS)
    ):
        return None
    join = _TO.match(folded, end)
    if join is None:
        return None
    context = beside(page.lexicon)
    hedge = _hedge_end(page, join.end())
    sign = _MINUS.match(folded, hedge) if _is_negative(page, first.start) else None
    hedge = sign.end() if sign is not None else hedge
    money, at = _money_of(page, hedge)
    if at >= len(folded) or not (folded[at].isdigit() or folded[at].isalpha()):
        return None
    if first.form == "digits" and folded[at].isalpha() and join[0] in _DASHES:
        return None  # 7-Eleven
    second = context.grammar.read(folded, at, style=style, money=money is not None)
    if second is None or second.start < join.end() or second.form in ("vague", "fraction"):
        return None
    if sign is not None:
        second = Number.exactly(second.start, second.end, -second.low, second.form)
    word = join[0].strip(" \u00a0-–—‑~")
    added = measure is not None and word == "to" and _is_added(page, first, second)
    apart = measure is not None or money is not None
    joins = not added and _may_join(page, first, second, word, apart=apart)
    return second if joins else None


def _is_negative(page: Page, start: int) -> bool:
    minus = beside(page.lexicon).minus
    return page.folded.endswith(("-", "−"), 0, start) or page.folded.endswith(minus, 0, start)


def _money_of(page: Page, start: int) -> tuple[tuple[int, str] | None, int]:
    """The currency at the second end of a range, and where its digits begin."""
    at, folded = start, page.folded
    while at < len(folded) and at < start + _LONGEST_SIGN and not folded[at].isdigit():
        at += 1
    money = None
    if at > start:
        money = beside(page.lexicon).money_before(page.text, folded, at)
    return (money, at) if money is not None and money[0] <= start else (None, start)


def _is_added(page: Page, first: Number, second: Number) -> bool:
    """Whether the first number is added to reach the second: "by three years to 70"."""
    context = beside(page.lexicon)
    if context.measure(page.text, page.folded, second.end) is not None:
        return False
    return last_token(page.folded, first.start - 1) in page.lexicon.table("change-by")


def _hedge_end(page: Page, at: int) -> int:
    """Past the hedge that the second end of a range repeats: "between 2 and about 7"."""
    end = page.folded.find(" ", at, at + _LONGEST_HEDGE)
    hedge = page.lexicon.table("hedge-before").get(page.folded[at:end]) if end > at else None
    return end + 1 if hedge in ("about", "near") else at


def _may_join(page: Page, first: Number, second: Number, word: str, *, apart: bool) -> bool:
    """Whether the word between two numbers makes a range of them, and no change or two counts.

    Args:
        page: for its tables.
        first: the first number.
        second: the second.
        word: what stands between them, "" for a dash.
        apart: each number has a unit of its own.
    """
    before = page.folded[max(0, first.start - 60) : first.start]
    low = first.low * second.scale if first.scale == 1 and second.scale > 1 else first.low
    ascending = first.low < second.low or low < second.low or second.low < 0
    named = word == "to" and low * _WIDEST < second.low and _is_numbered_name(page, first)
    if not ascending or named or (is_year(page, first) and is_year(page, second)):
        return False
    if word == "and":
        return _BETWEEN.search(before) is not None
    if word == "or":
        return _neighbours(first, second)
    if word == "up to" and _FROM_ANY.search(before) is None:
        return False
    if word in ("to", "up to"):
        wide = apart or low * _WIDEST < second.low
        return not _is_change(before, page.lexicon.table("change"), wide=wide)
    return True


def _neighbours(first: Number, second: Number) -> bool:
    """Whether two numbers are alternatives of one estimate: "two or three", "10 or 15"."""
    scale = second.scale
    low = first.low if first.scale > 1 else first.low * scale
    if second.low > 100 * scale or second.low - low == scale:
        return second.low <= 100 * scale
    return low % (5 * scale) == 0 and second.low % (5 * scale) == 0 and second.low <= 2 * low


def _is_numbered_name(page: Page, number: Number) -> bool:
    """Whether digits number a name within a sentence: "through Blue Stream 2 to 40 million"."""
    sentence = page.sentence_at(number.start)
    if number.form != "digits" or sentence is None:
        return False
    word = last_token(page.text, number.start - 1) if number.start else None
    if word is None or number.start - 1 - len(word) <= sentence.start:
        return False
    return is_label(page.text, number.start, page.lexicon, "")


def is_year(page: Page, number: Number) -> bool:
    """Whether four digits look like a year, and no currency stands before them."""
    if number.start and page.text[number.start - 1] in "$€£¥₹":
        return False
    return is_year_like(page.text[number.start : number.end])


def _is_change(before: str, changes: Mapping[str, str], *, wide: bool) -> bool:
    """Whether a verb of change stands before: "rose from 16 to 30", "fell $5 to $60"."""
    found = _FROM_ANY.search(before)
    words = before[: found.start()].split()[-5:] if found is not None else before.split()[-3:]
    if found is None and (not wide or "by" in words or "between" in words):
        return False
    return any(word.strip(",.;:") in changes for word in words)
