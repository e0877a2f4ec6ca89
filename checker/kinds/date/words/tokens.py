"""The words around a trigger, each with a letter for the work it can do in a date.

The letters of a run form a string over which the shapes of ``shapes.py`` are matched; one letter
is one token, so a match says which tokens it took.

    W weekday  M month  D number 1-31  O ordinal  Y four digits that can be a year  N other number
    U unit  T today, yesterday  S last, this, next  R previous, following, same, that  P early, end
    E season  H feast  G part of the day  C count in words  L ago, later  K clock  A am, pm  Z zone
    I 2022-01-10, 10-Jan-2022  F 10.01.2022  X 2022-01, 10/2022, 10/01  Q 1990s  V Q3, 2018Q4
    B fiscal, academic  y '96  # line end  ; other marks  x anything else
    r to  u until  & and  o of  t the  f from  w between  i in  j on  @ at  d during  s since  b by
    < before  > after  ~ about  v over, for  e every  q its  n now, to date  p moved  a all, rest
    k trading, business  h ended
    - , . ( ) / stand for themselves
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.lexicon import Lexicon
    from checker.scan import Page

__all__ = ["SIGNS", "Token", "Words", "pattern", "token", "words"]

#: Words, numbers and marks; what may be a date in itself comes before its parts.
_PATTERN: Final = r"""
    (?P<A>[ap]\.\s?m\b\.?|[ap]m\b)
  | (?P<late>[qh][1-4](?:[ -](?=[12][0-9]{3}\b)|\b))
  | (?P<x>[^\W\d_]+(?:'[^\W\d_]+)*)
  | (?=[0-9'])(?:
    (?P<I>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}
        (?:[t ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:z|[+-][0-9]{2}:?[0-9]{2})?)?(?![0-9-]))
  | (?P<F>[0-9]{1,2}(?P<mark>[./-])[0-9]{1,2}(?P=mark)(?:[0-9]{4}|[0-9]{2})(?![0-9]|[./-][0-9])
        |[0-9]{4}(?P<first_mark>[./])[0-9]{1,2}(?P=first_mark)[0-9]{1,2}(?![0-9]))
  | (?P<roman>[0-9]{1,2}(?P<roman_mark>[./ ])[ ]?(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})(?P=roman_mark)
        [ ]?[0-9]{4}(?![0-9]))
  | (?P<named>[0-9]{1,2}(?P<named_mark>[/-])MONTH(?P=named_mark)[0-9]{4}(?![0-9])
        |[0-9]{4}(?P<late_mark>[/-])MONTH(?P=late_mark)[0-9]{1,2}(?![0-9]))
  | (?P<K>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9:])
        |[0-9]{1,2}\.[0-9]{2}(?=\s?[ap](?:\.\s?)?m\b))
  | (?P<V>(?:[12][0-9])?[0-9]{2}[ -]?[qh][1-4]\b)
  | (?P<X>[12][0-9]{3}[-/](?:0?[1-9]|1[0-2])(?![0-9./-])
        |(?:0?[1-9]|1[0-2])[-/][12][0-9]{3}(?![0-9./-])
        |[0-9]{1,2}/[0-9]{1,2}(?![0-9/%-]|[.,][0-9])
        |[0-9]{1,2}\.[0-9]{1,2}\.(?![0-9]))
  | (?P<O>[0-9]{1,2}(?:st|nd|rd|th)\b)
  | (?P<Q>(?:[12][0-9]{2}0|'?[0-9]0)'?s\b)
  | (?P<y>'[0-9]{2}(?![\w.,]*[0-9]))
  | (?P<D>[0-9]+(?:,[0-9]{3}\b)+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)
    )
  | (?P<line>\n)
  | (?P<sign>[^\w\s])
"""
#: Marks that can stand between the parts of a date.
SIGNS: Final[Mapping[str, str]] = {
    "-": "-", "–": "-", "—": "-", "‑": "-", "~": "-", ",": ",", ".": ".", "(": "(", ")": ")",
    "/": "/",
}  # fmt: skip
_LINKS: Final = {
    "range": "r", "until": "u", "and": "&", "of": "o", "the": "t", "from": "f", "between": "w",
    "in": "i", "on": "j", "at": "@", "during": "d", "since": "s", "by": "b", "before": "<",
    "after": ">", "about": "~", "over": "v", "for": "v", "every": "e", "whose": "q", "now": "n",
    "moved": "p", "rest": "a", "whole": "a", "fiscal": "B", "through": "r", "within": "i",
    "filler": "k", "ended": "h",
}  # fmt: skip
#: Categories in the order in which a word that stands in several is read.
_CLASSES: Final = (
    ("month", "M"), ("left_month", "M"), ("weekday", "W"), ("day_word", "T"),
    ("date_unit", "U"), ("season", "E"), ("day_part", "G"), ("date_ago", "L"),
    ("date_stage", "P"), ("date_ordinal", "O"),
    ("date_count", "C"), ("date_zone", "Z"), ("decade_word", "Q"),
)  # fmt: skip
_GROUPS: Final = {
    "mark": "F", "first_mark": "F", "named_mark": "named", "late_mark": "named", "late": "V",
    "roman_mark": "roman",
}  # fmt: skip

#: Folded word to letter and value.
Words = dict[str, tuple[str, str]]


class Token(NamedTuple):
    """A word, number or mark; ``value`` is what the lexicon or its digits say."""

    start: int
    end: int
    code: str
    word: str
    value: str
    capital: bool = False


@lru_cache(maxsize=8)
def pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """The tokens of a folded text; a language names months in its own way: "05-aug-2016"."""
    months = "|".join(sorted(lexicon.table("month"), key=lambda each: (-len(each), each)))
    return re.compile(_PATTERN.replace("MONTH", f"(?:{months})"), re.VERBOSE)


@lru_cache(maxsize=8)
def words(lexicon: Lexicon) -> Words:
    """The words of a language that can do work in a date."""
    found: Words = {}
    for category, code in _CLASSES:
        for surface, value in lexicon.table(category).items():
            found.setdefault(surface, (code, value))
    for surface, value in lexicon.table("date_shift").items():
        found.setdefault(surface, ("R" if value.startswith("ref") else "S", value))
    for surface, value in lexicon.table("date_link").items():
        found.setdefault(surface, (_LINKS.get(value, "x"), value))
    return found


def token(  # noqa: PLR0911  (one return a sort)
    page: Page, known: Words, found: re.Match[str]
) -> Token:
    """The token of a match of ``pattern``."""
    group, (start, end), word = found.lastgroup or "x", found.span(), found[0]
    if group == "x":
        entry = known.get(word)
        if entry is not None:
            return Token(start, end, entry[0], word, entry[1])
        return _unknown(page, known, word, start, end)
    if group == "sign":
        return Token(start, end, SIGNS.get(word, ";"), word, word)
    if group == "line":
        return Token(start, end, "#", "", "")
    if group == "A":
        return Token(start, end, "A", word, word[0])
    before = page.text[start - 1 : start]
    if before in _GLUED or (before.isalnum() and not _glued_to_month(page, start)):
        return Token(start, end, "x", word, "")
    return _figures(page, _GROUPS.get(group, group), word, start, end)


def _figures(page: Page, code: str, word: str, start: int, end: int) -> Token:
    """The token of what begins with a digit or its apostrophe."""
    if code == "D":
        return Token(start, end, _number_code(page, word, end), word, word)
    if code == "y":
        return Token(start, end, "y", word, word[1:])
    if code == "named":
        return Token(start, end, "I", _as_iso(page.lexicon, word), word)
    if code == "roman":
        day, month, year = _PARTS.findall(word)
        return Token(start, end, "I", f"{year}-{_ROMAN_MONTHS[month]}-{day}", word)
    return Token(start, end, code, word, word)


def _as_iso(lexicon: Lexicon, word: str) -> str:
    """The ISO form of "05-aug-2016" and "2016/aug/05"."""
    one, month, other = re.split("[/-]", word)
    year, day = (one, other) if len(one) == 4 else (other, one)
    return f"{year}-{lexicon.table('month')[month]}-{day}"


#: Marks that make money, numbers or names of the digits behind them.
_GLUED: Final = frozenset("$£€¥#_")


def _unknown(page: Page, known: Words, word: str, start: int, end: int) -> Token:
    """A word that is not in the table, unless it is the possessive of one."""
    entry = known.get(word[:-2]) if word[-2:] == "'s" else None
    if entry is None:
        return Token(start, end, "x", word, "", page.text[start].isupper())
    return Token(start, end - 2, entry[0], word[:-2], entry[1])


_HALF_DAY: Final = re.compile(r"[ap](?:m|\.)")


_PARTS: Final = re.compile("[0-9ivx]+")
_ROMAN_MONTHS: Final = {
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
    "xi": 11, "xii": 12,
}  # fmt: skip
_LETTERS: Final = re.compile(r"[^\W\d_]+")


def _glued_to_month(page: Page, start: int) -> bool:
    """Whether a month without a space stands before an offset: "January10"."""
    low = max(start - 9, 0)
    letters = _LETTERS.findall(page.folded, low, start)
    return bool(letters) and letters[-1] in page.lexicon.table("month")


def _number_code(page: Page, digits: str, end: int) -> str:
    after = page.folded[end : end + 1]
    if not digits.isdigit() or after in _AMOUNT:
        return "x"
    if after.isalpha() and _HALF_DAY.match(page.folded, end) is None:
        month = _LETTERS.match(page.folded, end)
        if month is None or month[0] not in page.lexicon.table("month") or len(month[0]) < 3:
            return "x"  # but "10January" is a day
    if len(digits) == 4:
        return "Y" if 1000 <= int(digits) < 2200 else "N"
    return "D" if len(digits) <= 2 and 1 <= int(digits) <= 31 else "N"


_AMOUNT: Final = frozenset("%°‰")
