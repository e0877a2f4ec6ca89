"""Numbers in special company: ranges, scores, shares, ages in apposition, ordinals."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.context import beside
from checker.numerals import Number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.kinds.quantity.context import Measure
    from checker.numerals import Style
    from checker.scan import Page

__all__ = [
    "Ratio",
    "Score",
    "age_in_apposition",
    "decade_of_age",
    "ordinal_end",
    "ratio",
    "score",
    "second_end",
]

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
_SCORE: Final = re.compile(
    r"([0-9]{1,3})[-–‑]([0-9]{1,3})(?:[-–‑]([0-9]{1,3}))?(?![0-9\-–/:%°]|[.,][0-9])"
)
_IDIOMS: Final = frozenset({"24-7", "9-5"})
_SCORE_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_RATIO: Final = re.compile(r"[ \u00a0](?P<join>in|out of|of)[ \u00a0](?P<every>every[ \u00a0])?")
_APPOSITION: Final = re.compile(r"(?P<name>[^\W\d_][\w.'’\-]{1,30}),[ \u00a0]$")
_AFTER_AGE: Final = re.compile(
    r",(?![0-9])|\)|;|\.(?=\s|$)|[ \u00a0](?:and|of|from|was|is|who|were|has|had)\b|[ \u00a0]?[–—-]"
)
_IN_HIS: Final = re.compile(
    r"\b(?:in|into)[ \u00a0](?:his|her|their|my|your|its|our)[ \u00a0]"
    r"(?:early[\- \u00a0]|mid[\- \u00a0]|late[\- \u00a0])?$"
)
_ORDINALS: Final = frozenset({"st", "nd", "rd", "th"})
_LONGEST_HEDGE: Final = 14
#: A rise "3 cents to 65 cents" names what is added and what is reached; a range is no wider.
_WIDEST: Final = 5


@dataclass(frozen=True, slots=True)
class Score:
    """The figures of a score, the greater first: what is 2-1 for one side is 1-2 for the other."""

    start: int
    end: int
    parts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Ratio:
    """One in five."""

    end: int
    share: Decimal


def score(page: Page, start: int) -> Score | None:
    """A score at digits: "won 2-1", "a 64-62 vote", "beat Spain 3-0 in the final".

    Two figures with the greater first are no range; with the lesser first a word of the table must
    stand near.
    """
    found = _SCORE.match(page.text, start)
    if found is None or (
        start and (page.text[start - 1].isalnum() or page.text[start - 1] in "-–/.$€£")
    ):
        return None
    written = [part for part in found.groups() if part is not None]
    if any(len(part) > 1 and part[0] == "0" for part in written):
        return None
    after = beside(page.lexicon).measure(page.text, page.folded, found.end())
    if after is not None and after.unit != "point":
        return None
    if page.text[found.end() : found.end() + 1].isalpha() or page.folded.startswith(
        "-year", found.end()
    ):
        return None
    figures = [int(part) for part in written]
    falling = len(figures) == 2 and figures[0] > figures[1] and found[0] not in _IDIOMS
    if not falling and not _speaks_of_scores(page, start, found.end()):
        return None
    return Score(start, found.end(), tuple(sorted(figures, reverse=True)))


def _speaks_of_scores(page: Page, start: int, end: int) -> bool:
    words = page.lexicon.table("score-word")
    near = f"{page.folded[max(0, start - 45) : start]} {page.folded[end : end + 35]}"
    return any(word[0] in words for word in _SCORE_WORD.finditer(near))


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
    at = hedge = sign.end() if sign is not None else hedge
    money = None
    while at < len(folded) and at < hedge + 5 and not folded[at].isalnum():
        at += 1
    if at > hedge or folded[at : at + 3] in ("usd", "eur", "us$"):
        start = at
        while start < len(folded) and not folded[start].isdigit() and start < at + 4:
            start += 1
        money = context.money_before(page.text, folded, start)
        at = start if money is not None else hedge
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
    apart = measure is not None or money is not None
    return second if _may_join(page, first, second, word, apart=apart) else None


def _is_negative(page: Page, start: int) -> bool:
    minus = beside(page.lexicon).minus
    return page.folded.endswith(("-", "−"), 0, start) or page.folded.endswith(minus, 0, start)


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
    if not ascending or (_year(page, first) and _year(page, second)):
        return False
    if word == "and":
        return _BETWEEN.search(before) is not None
    if word == "or":
        return second.low - first.low == 1 and second.low <= 100
    if word == "up to" and _FROM_ANY.search(before) is None:
        return False
    if word in ("to", "up to"):
        wide = apart or low * _WIDEST < second.low
        return not _is_change(before, page.lexicon.table("change"), wide=wide)
    return True


def _year(page: Page, number: Number) -> bool:
    if number.start and page.text[number.start - 1] in "$€£¥₹":
        return False
    written = page.text[number.start : number.end]
    return len(written) == 4 and written.isdigit() and "1000" <= written <= "2199"


def _is_change(before: str, changes: Mapping[str, str], *, wide: bool) -> bool:
    """Whether a verb of change stands before: "rose from 16 to 30", "fell $5 to $60"."""
    found = _FROM_ANY.search(before)
    words = before[: found.start()].split()[-5:] if found is not None else before.split()[-3:]
    if found is None and (not wide or "by" in words or "between" in words):
        return False
    return any(word.strip(",.;:") in changes for word in words)


def ratio(page: Page, number: Number) -> Ratio | None:
    """A share: "one in five", "nine out of ten", "two of every three"."""
    folded, end = page.folded, number.end
    if folded[end + 1 : end + 2] not in ("i", "o"):
        return None
    found = _RATIO.match(folded, end)
    if found is None or number.vague or not 1 <= number.low <= 100:
        return None
    every = found["every"] is not None
    if not every and (found["join"] == "of" or (found["join"] == "in" and number.low > 10)):
        return None
    context = beside(page.lexicon)
    at = found.end() + 2 if folded.startswith("a ", found.end()) else found.end()
    whole = context.grammar.read(folded, at)
    if whole is None or whole.low <= number.low or whole.form == "fraction":
        return None
    measured = context.measure(page.text, folded, whole.end) is not None
    if measured or _year(page, whole):
        return None
    return Ratio(whole.end, Decimal(number.low) / Decimal(whole.low))


def age_in_apposition(page: Page, number: Number, human: Mapping[str, str]) -> bool:
    """Whether a bare number is an age: "Jane Doe, 46, said", "a man, 46, was held"."""
    start = number.start
    if page.text[start - 2 : start - 1] != "," or number.form != "digits":
        return False
    if not 0 < number.low <= 115 or number.parted or page.text[number.end : number.end + 1] == "":
        return False
    before = _APPOSITION.search(page.text, max(0, start - 35), start)
    if before is None or _AFTER_AGE.match(page.folded, number.end) is None:
        return False
    name = before["name"]
    if name[0].isupper():
        return not (name.lower() in page.lexicon.table("month") or name.isupper())
    return page.lexicon.table("counted").get(name.lower(), "-") in human


def decade_of_age(page: Page, number: Number) -> int | None:
    """The end of "40s" in "in his 40s"; None for "the 1940s"."""
    if (
        page.folded[number.end : number.end + 1] != "s"
        or number.low % 10
        or not 10 <= number.low <= 90
    ):
        return None
    start = max(0, number.start - 24)
    return number.end + 1 if _IN_HIS.search(page.folded, start, number.start) else None


def ordinal_end(page: Page, end: int) -> int | None:
    """The end of an ordinal in digits ("85th") whose digits end at ``end``."""
    if page.folded[end : end + 2] not in _ORDINALS or page.text[end + 2 : end + 3].isalnum():
        return None
    return end + 2
