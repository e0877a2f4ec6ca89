"""The runs of date words around the triggers of a page.

A run is every word around a trigger that can do work in a date, up to the first that can not, which
closes the run as a token of its own. Words without a trigger near them are never looked at.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checker.kinds.date.words.joins import join
from checker.kinds.date.words.settling import settle, shortened
from checker.kinds.date.words.tokens import SIGNS, Token, pattern, token, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.kinds.date.words.tokens import Words
    from checker.scan import Page

__all__ = ["Run", "runs"]

_TRIGGERS: Final = (
    "month", "left_month", "weekday", "day_word", "date_unit", "season", "day_part", "holiday",
    "year_word", "decade_word",
)  # fmt: skip
_ROMAN: Final = frozenset("ivx")
_ORDINAL_ENDINGS: Final = frozenset({"st", "nd", "rd", "th"})
#: What begins with a digit, "Q3", "H1", "pm", the letters of "p.m.", and "January10".
_PART: Final = re.compile(r"['’]?[0-9]|[qh][1-4]$|[ap]?m$|p$|[a-z]{3,9}[0-9]{1,2}$")
_TENS: Final = frozenset({"20", "30"})
_JOINED: Final = re.compile("([a-z]+)[- ]$")
_SPACES: Final = frozenset(" \t\u00a0\u2009\u202f")
_APOSTROPHES: Final = frozenset("'’")
#: Characters before a trigger that can belong to its date, and tokens that one run can hold: a
#: text of nothing but date words is read in pieces.
_REACH, _LONGEST = 64, 96


@dataclass(frozen=True, slots=True)
class Run:
    """Tokens in a row and the string of their letters; ``opens`` if a line begins with them."""

    page: Page
    tokens: tuple[Token, ...]
    codes: str
    opens: bool


def runs(page: Page) -> Iterator[Run]:
    """The runs of a page in text order; none overlaps another but for its closing token."""
    known = words(page.lexicon)
    starts, ends = _named(page)
    reached = 0
    for start, end in _spots(page):
        if start < reached:
            continue
        low, closing = _back(page, known, ends, start, reached)
        tokens = _forward(page, known, starts, low, end)
        reached = tokens[-1].start if tokens[-1].code == "x" else tokens[-1].end
        if closing is not None:
            tokens.insert(0, closing)
        codes = "".join([each.code for each in tokens])
        if "C" in codes and join(page.lexicon, tokens):
            codes = "".join([each.code for each in tokens])
        if settle(page, tokens, codes):
            codes = "".join([each.code for each in tokens])
        yield Run(page, tuple(tokens), codes, closing is None)


def _spots(page: Page) -> list[tuple[int, int]]:
    text = page.text
    spots = [(hit.start, hit.end) for hit in page.hits_of(*_TRIGGERS)]
    spots.extend(span for span in page.numbers if _can_date(text, *span))
    spots.sort()
    return spots


def _can_date(text: str, start: int, end: int) -> bool:
    """Whether a number is a trigger of its own: a year, a decade, a date in figures."""
    length = end - start
    if length == 4 and text[start + 1] != ".":
        return text[start] in "12"
    if length <= 2:
        after = text[end : end + 2].lower()
        return (
            after in _ORDINAL_ENDINGS
            or after[:1] in ("s", "/", "q", "h")
            or text[start - 1 : start] in ("/", "'", "’")
            or (after[:1] == "-" and after[1:].isalpha())
            or (after[:1] in "./ " and after[1:] in _ROMAN)
            or (after[:1].isalpha() and text[end : end + 3].isalpha())
        )
    if length <= 5:
        return text[end : end + 1] == "." and text.count(".", start, end) == 1
    return text.count(".", start, end) == 2


def _named(page: Page) -> tuple[dict[int, Token], dict[int, int]]:
    """Feasts, and names that only look like dates, by where they begin; and where each ends."""
    starts, ends = {}, {}
    for hit in page.hits_of("holiday", "not_a_date"):
        if _goes_on(page, hit.start):
            continue  # "the twenty-fourth of July" is no Fourth of July
        feast = hit.value("holiday")
        code = "x" if feast is None else "H"
        word = page.folded[hit.start : hit.end]
        starts[hit.start] = Token(hit.start, hit.end, code, word, feast or "")
        ends[hit.end] = hit.start
    return starts, ends


def _goes_on(page: Page, start: int) -> bool:
    """Whether the tens of a number in words stand right before an offset."""
    before = _JOINED.search(page.folded, max(start - 10, 0), start)
    return before is not None and page.lexicon.table("date_count").get(before[1]) in _TENS


def _back(
    page: Page, known: Words, named: dict[int, int], start: int, floor: int
) -> tuple[int, Token | None]:
    """Where the run of a trigger begins, and the token before it; None if it opens its line."""
    text, folded = page.text, page.folded
    low = place = start
    floor = max(floor, start - _REACH)
    if place > floor and text[place - 1] in _APOSTROPHES:
        low = place = place - 1  # of "'90s"
    while place > floor:
        if text[place - 1] in _SPACES:
            place -= 1
            continue
        char = text[place - 1]
        if place in named:
            low = place = named[place]
        elif char.isalnum():
            first = _word_start(page, known, place, floor)
            word = folded[first:place]
            if word not in known and word[:-2] not in known and _PART.match(word) is None:
                return low, Token(first, place, "x", word, "", text[first].isupper())
            low = place = first
        elif char in SIGNS or char == ":":
            low = place = place - 1
        elif char == "\n":
            return low, None
        else:
            return low, Token(place - 1, place, ";", char, char)
    return low, None if place == 0 else Token(place, place, "x", "", "")


def _word_start(page: Page, known: Words, place: int, floor: int) -> int:
    """Where the word that ends at an offset begins."""
    first = page.folded.rfind(" ", floor, place) + 1
    if first > floor and page.folded[first:place] in known:
        return first  # as it is with most, without a look at each letter
    text, first = page.text, place - 1
    while first > floor and (text[first - 1].isalnum() or text[first - 1] in _APOSTROPHES):
        first -= 1
    return first


def _forward(page: Page, known: Words, named: dict[int, Token], low: int, stop: int) -> list[Token]:
    """The tokens from an offset on, up to the first behind ``stop`` that can not be of a date."""
    tokens: list[Token] = []
    reached = low
    for found in pattern(page.lexicon).finditer(page.folded, low):
        start = found.start()
        if start < reached:
            continue
        each = (named.get(start) if named else None) or token(page, known, found)
        reached = each.end
        if each.code == "." and tokens and shortened(page, tokens[-1], start):
            continue  # the full stop belongs to a shortened month or weekday
        tokens.append(each)
        if (each.code in "x#;" and start >= stop) or len(tokens) == _LONGEST:
            break
    return tokens
