"""Words that are dates only where they stand (May, Sun, that), and years that count."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from checker.kinds.date.words.tokens import Token
    from checker.lexicon import Lexicon
    from checker.scan import Page

__all__ = ["settle", "shortened"]

_UNSETTLED: Final = re.compile("[MWYD]")
_DATED: Final = re.compile(r"t?[DOMFI]|,t?(?:[OMFI]|DM)|,?G|,?\(|\)")
_NUMBERED: Final = re.compile(r"\.?t?[DOX](?![:%])|,O|[-/]?,?(?:o|i)?Y|C(?=[,.;#Yy]|$)")
_AFTER_NUMBER: Final = re.compile(r"[DO]o?t?$|Y[-/]?$")
_LED: Final = re.compile(r"(?:[PSRsudivbf<>~j]|P-|[PUW]o|[tq](?=$))$")
_LINKED_BEFORE: Final = re.compile(r"M(?:,?Y)?[&r\-u]$")
_LINKED_AFTER: Final = re.compile(r"[&r\-u]M")


def shortened(page: Page, token: Token, stop: int) -> bool:
    """Whether a full stop at ``stop`` belongs to a shortened month or weekday."""
    return (
        token.end == stop
        and token.code in "MW"
        and len(token.word) <= 5
        and token.word in _short_forms(page.lexicon)
    )


@lru_cache(maxsize=8)
def _short_forms(lexicon: Lexicon) -> frozenset[str]:
    """The months and weekdays for which a longer word begins alike: jan, january."""
    return frozenset(
        short
        for table in (lexicon.table("month"), lexicon.table("weekday"))
        for short, value in table.items()
        for other, same in table.items()
        if len(other) > len(short) and value == same and other.startswith(short)
    )


def settle(page: Page, tokens: list[Token], codes: str) -> bool:
    """Take the letter from words that are no dates where they stand, and numbers that count.

    Whether there were any.
    """
    weak, counted = page.lexicon.table("date_weak"), page.lexicon.table("date_counted")
    changed = False
    for found in _UNSETTLED.finditer(codes):
        place, code = found.start(), found[0]
        token = tokens[place]
        if code in "MW":
            if token.word in weak and not _holds(page, tokens, place, weak[token.word]):
                tokens[place], changed = token._replace(code="x"), True
            elif _opens_clause(page.lexicon, tokens, place):
                tokens[place - 1], changed = tokens[place - 1]._replace(code="x"), True
            continue
        if place + 1 == len(tokens) or tokens[place + 1].word not in counted:
            continue
        if code == "Y":
            tokens[place], changed = token._replace(code="N"), True
        elif "".join([each.code for each in tokens[max(place - 2, 0) : place]]) in ("iM", "dM"):
            # "in May 12 soldiers died"
            tokens[place], changed = token._replace(code="N"), True
    return changed


def _opens_clause(lexicon: Lexicon, tokens: list[Token], place: int) -> bool:
    """Whether the word before it joins a clause: "she said that Friday was free"."""
    return (
        0 < place < len(tokens) - 1
        and tokens[place - 1].word in lexicon.table("clause_word")
        and tokens[place + 1].word in lexicon.table("clause_verb")
    )


def _holds(  # noqa: PLR0911  (one return a neighbour)
    page: Page, tokens: list[Token], place: int, sort: str
) -> bool:
    """Whether "May", "Sun", "Jan" is meant as a date, by its neighbours."""
    token = tokens[place]
    before = "".join([each.code for each in tokens[max(place - 3, 0) : place]])
    after = "".join([each.code for each in tokens[place + 1 : place + 4]])
    capital = page.text[token.start].isupper()
    if token.code == "W":
        dated = _DATED.match(after) is not None
        return dated or (capital and before[-1:] in ("S", "(", "j", "-"))
    numbered = _NUMBERED.match(after) or _AFTER_NUMBER.search(before)
    if not capital and sort == "word" and len(token.word) > 3:
        # "may 12 be enough", "march 10 miles": a verb, unless a year or an ordinal says otherwise
        return numbered is not None and re.search(r"O|Y", before[-2:] + after[:3]) is not None
    if sort == "left":
        return numbered is not None and after[:1] != "x"  # but "10 Mars bars" is none
    if numbered:
        return True
    if not capital:
        return before[-1:] in ("i", "s", "u") and sort == "name"
    if sort == "word" and before[-1:] in ("t", "q") and after[:1] not in ("x", "o", "h"):
        return False  # "the March to Versailles"
    if _LED.search(before):
        return sort != "name" or not _capital_follows(tokens, place)
    return bool(_LINKED_BEFORE.search(before) or _LINKED_AFTER.match(after))


def _capital_follows(tokens: list[Token], place: int) -> bool:
    if place + 1 >= len(tokens):
        return False
    after = tokens[place + 1]
    return after.code == "x" and after.capital
