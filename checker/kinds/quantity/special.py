"""Numbers in special company: ranges, scores, shares, ages in apposition, ordinals."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.context import beside

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.numerals import Number, Style
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
    r"(?:-?[ \u00a0]to|[ \u00a0]and|[ \u00a0]or)[ \u00a0]|[-–—‑]|[ \u00a0][–—-][ \u00a0]"
)
_BETWEEN: Final = re.compile(r"\bbetween[ \u00a0][^\n.;0-9]{0,24}$")
_FROM_ANY: Final = re.compile(r"\bfrom[ \u00a0][^\n.;0-9]{0,14}$")
_SCORE: Final = re.compile(
    r"([0-9]{1,3})[-–‑]([0-9]{1,3})(?:[-–‑]([0-9]{1,3}))?(?![0-9\-–/:%°]|[.,][0-9])"
)
_SCORE_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_RATIO: Final = re.compile(r"[ \u00a0](?P<join>in|out of|of)[ \u00a0](?P<every>every[ \u00a0])?")
_APPOSITION: Final = re.compile(r"(?P<name>[^\W\d_][\w.'’\-]{1,30}),[ \u00a0]$")
_AFTER_AGE: Final = re.compile(
    r",(?![0-9])|\)|;|\.(?=\s|$)|[ \u00a0](?:and|of|from|was|is|who|were)\b"
)
_IN_HIS: Final = re.compile(
    r"\b(?:in|into)[ \u00a0](?:his|her|their|my|your|its|our)[ \u00a0]"
    r"(?:early[ \u00a0]|mid[\- \u00a0]|late[ \u00a0])?$"
)
_ORDINAL: Final = re.compile(r"(?:st|nd|rd|th)(?![^\W_])")


@dataclass(frozen=True, slots=True)
class Score:
    """The figures of a score, the greater first: what is 2-1 for one side is 1-2 for the other."""

    start: int
    end: int
    parts: tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class Ratio:
    """One in five."""

    end: int
    share: Decimal


def score(page: Page, start: int) -> Score | None:
    """A score at digits: "won 2-1", "a 64-62 vote", "beat Spain 3-0 in the final"."""
    found = _SCORE.match(page.text, start)
    if found is None or (
        start and (page.text[start - 1].isalnum() or page.text[start - 1] in "-–/.$€£")
    ):
        return None
    figures = [Decimal(part) for part in found.groups() if part is not None]
    if any(len(part) > 1 and part[0] == "0" for part in found.groups() if part is not None):
        return None
    after = beside(page.lexicon).measure(page.text, page.folded, found.end())
    if after is not None and after.unit != "point":
        return None
    if page.text[found.end() : found.end() + 1].isalpha() or page.folded.startswith(
        "-year", found.end()
    ):
        return None
    words = page.lexicon.table("score-word")
    near = (
        page.folded[max(0, start - 45) : start] + " " + page.folded[found.end() : found.end() + 35]
    )
    if not any(word[0] in words for word in _SCORE_WORD.finditer(near)):
        return None
    return Score(start, found.end(), tuple(sorted(figures, reverse=True)))


def second_end(page: Page, first: Number, end: int, style: Style) -> Number | None:
    """The second number of a range whose first ends, with its unit if it has one, at ``end``."""
    folded = page.folded
    join = _TO.match(folded, end)
    if join is None:
        return None
    context = beside(page.lexicon)
    at = join.end()
    money = None
    while at < len(folded) and at < join.end() + 5 and not folded[at].isalnum():
        at += 1
    if at > join.end() or folded[at : at + 3] in ("usd", "eur", "us$"):
        start = at
        while start < len(folded) and not folded[start].isdigit() and start < at + 4:
            start += 1
        money = context.money_before(page.text, folded, start)
        at = start if money is not None else join.end()
    if at >= len(folded) or not (folded[at].isdigit() or folded[at].isalpha()):
        return None
    second = context.grammar.read(folded, at, style=style, money=money is not None)
    if second is None or second.start < join.end() or second.form in ("vague", "fraction"):
        return None
    word = join[0].strip(" \u00a0-–—‑")
    before = folded[max(0, first.start - 60) : first.start]
    if not _may_join(page, first, second, word, before):
        return None
    return second


def _may_join(page: Page, first: Number, second: Number, word: str, before: str) -> bool:
    """Whether the word between two numbers makes a range of them, and no change or two counts."""
    low = first.low * second.scale if first.scale == 1 and second.scale > 1 else first.low
    ascending = first.low < second.low or low < second.low
    if not ascending or (_year(page, first) and _year(page, second)):
        return False
    if word == "and":
        return _BETWEEN.search(before) is not None
    if word == "or":
        return second.low - first.low == 1 and second.low <= 100
    if word == "to":
        return not _is_change(before, page.lexicon.table("change"))
    return True


def _year(page: Page, number: Number) -> bool:
    written = page.text[number.start : number.end]
    return len(written) == 4 and written.isdigit() and "1000" <= written <= "2199"


def _is_change(before: str, changes: Mapping[str, str]) -> bool:
    """Whether a verb of change stands before "from": "rose from 16 to 30" are two values."""
    found = _FROM_ANY.search(before)
    if found is None:
        return False
    words = before[: found.start()].split()[-5:]
    return any(word.strip(",.;:") in changes for word in words)


def ratio(page: Page, number: Number) -> Ratio | None:
    """A share: "one in five", "nine out of ten", "two of every three"."""
    found = _RATIO.match(page.folded, number.end)
    if found is None or number.vague or not 1 <= number.low <= 100:
        return None
    every = found["every"] is not None
    if not every and (found["join"] == "of" or (found["join"] == "in" and number.low > 10)):
        return None
    context = beside(page.lexicon)
    at = found.end() + 2 if page.folded.startswith("a ", found.end()) else found.end()
    whole = context.grammar.read(page.folded, at)
    if whole is None or whole.low <= number.low or whole.form == "fraction":
        return None
    measured = context.measure(page.text, page.folded, whole.end) is not None
    return None if measured or _year(page, whole) else Ratio(whole.end, number.low / whole.low)


def age_in_apposition(page: Page, number: Number, human: Mapping[str, str]) -> bool:
    """Whether a bare number is an age: "Jane Doe, 46, said", "a man, 46, was held"."""
    if number.form != "digits" or not 0 < number.low <= 115 or number.low != int(number.low):
        return False
    if page.text[number.end : number.end + 1] == "":
        return False
    before = _APPOSITION.search(page.text, max(0, number.start - 35), number.start)
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
    return end + 2 if _ORDINAL.match(page.folded, end) is not None else None
