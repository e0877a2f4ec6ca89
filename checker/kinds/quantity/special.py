"""Numbers in special company: scores, shares, ordinals."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.context import beside
from checker.kinds.quantity.ranges import is_year

if TYPE_CHECKING:
    from checker.numerals import Number
    from checker.scan import Page

__all__ = [
    "Ratio",
    "Score",
    "ordinal_end",
    "ratio",
    "score",
    "score_told",
]

_SCORE: Final = re.compile(
    r"([0-9]{1,3})[-–‑]([0-9]{1,3})(?:[-–‑]([0-9]{1,3}))?(?![0-9\-–/:%°]|[.,][0-9])"
)
#: A vote told in words: "voted 7 to 2", "by 52 votes to 48".
_TOLD: Final = re.compile(
    r"([0-9]{1,4})[ \u00a0](?P<of>[a-z]+[ \u00a0])?to[ \u00a0]([0-9]{1,4})"
    r"(?![0-9%°]|[.,:\-–/][0-9])"
)
_BEFORE_TOLD: Final = re.compile(r"[^\W\d_]+")
_IDIOMS: Final = frozenset({"24-7", "9-5"})
_SCORE_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_RATIO: Final = re.compile(r"[ \u00a0](?P<join>in|out of|of)[ \u00a0](?P<every>every[ \u00a0])?")
_NEXT_WORD: Final = re.compile(r"[ \u00a0]([^\W\d_]+)")
_ORDINALS: Final = frozenset({"st", "nd", "rd", "th"})


@dataclass(frozen=True, slots=True)
class Score:
    """The figures of a score, the greater first: what is 2-1 for one side is 1-2 for the other.

    Three figures stay in their order: wins, losses and draws.
    """

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
    told = {"1", "level"} if len(set(figures)) == 1 else {"1"}
    if not falling and not _speaks_of_scores(page, start, found.end(), told):
        return None
    if len(figures) == 2:
        figures.sort(reverse=True)
    return Score(start, found.end(), tuple(figures))


def score_told(page: Page, start: int) -> Score | None:
    """A score at digits that words tell: "voted 7 to 2", "by 52 votes to 48"."""
    found = _TOLD.match(page.folded, start)
    if found is None or beside(page.lexicon).measure(page.text, page.folded, found.end()):
        return None
    words = _BEFORE_TOLD.findall(page.folded, max(0, start - 24), start)[-2:]
    tables = page.lexicon.table("score-lead"), page.lexicon.table("change")
    if not words or words[-1] == "from" or words[-1] in tables[1]:
        return None
    led = words[-1] in tables[0] or " ".join(words) in tables[0]
    counted = (found["of"] or "").strip() in page.lexicon.table("score-unit")
    if not (counted if found["of"] else led):
        return None
    parts = sorted((int(found[1]), int(found[3])), reverse=True)
    return Score(start, found.end(), tuple(parts))


def _speaks_of_scores(page: Page, start: int, end: int, told: set[str]) -> bool:
    """Whether a word near two figures tells a score; some tell only one that is level."""
    words = page.lexicon.table("score-word")
    near = f"{page.folded[max(0, start - 45) : start]} {page.folded[end : end + 35]}"
    return any(words.get(word[0]) in told for word in _SCORE_WORD.finditer(near))


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
    played = found["join"] == "in" and _is_spell(page, whole.end)
    if measured or played or is_year(page, whole):
        return None
    return Ratio(whole.end, Decimal(number.low) / Decimal(whole.low))


def _is_spell(page: Page, end: int) -> bool:
    """Whether a stretch of play is counted, in which something came: "four in nine innings"."""
    word = _NEXT_WORD.match(page.folded, end)
    return word is not None and word[1] in page.lexicon.table("spell")


def ordinal_end(page: Page, end: int) -> int | None:
    """The end of an ordinal in digits ("85th") whose digits end at ``end``."""
    if page.folded[end : end + 2] not in _ORDINALS or page.text[end + 2 : end + 3].isalnum():
        return None
    return end + 2
