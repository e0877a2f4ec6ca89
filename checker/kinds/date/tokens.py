"""The words around a trigger, each with a letter for the work it can do in a date.

The letters of a stretch form a string over which the shapes of ``shapes.py`` are matched; one
letter is one token, so a match says which tokens it took.

    W weekday  M month  D number 1-31  O ordinal  Y four digits that can be a year  N other number
    U unit  T today, yesterday  S last, this, next  R previous, following, same, that  P early, end
    E season  H feast  G part of the day  C count in words  L ago, later  K clock  A am, pm  Z zone
    I 2022-01-10  F 10.01.2022  Q 1990s  V Q3    # line end    x anything else
    r to  u until  & and  o of  t the  f from  w between  i in  j on  @ at  d during  s since  b by
    < before  > after  ~ about  v over, for  e every  q its  n now  p moved;
    - , . ( ) / stand for themselves
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.text import fold

if TYPE_CHECKING:
    from checker.lexicon import Lexicon
    from checker.scan import Page

__all__ = ["Stretch", "Token", "stretches"]

_TOKEN: Final = re.compile(
    r"""
    (?P<I>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}
        (?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?(?![0-9-]))
  | (?P<F>[0-9]{1,2}(?P<mark>[./-])[0-9]{1,2}(?P=mark)(?:[0-9]{4}|[0-9]{2})(?![0-9]|[./-][0-9])
        |[0-9]{4}[./][0-9]{1,2}[./][0-9]{1,2}(?![0-9]))
  | (?P<K>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9:])
        |[0-9]{1,2}\.[0-9]{2}(?=\s?[ap](?:\.\s?)?m\b))
  | (?P<O>[0-9]{1,2}(?:st|nd|rd|th)\b)
  | (?P<Q>(?:[12][0-9]{2}0|['’]?[0-9]0)['’]?s\b)
  | (?P<V>[QH][1-4]\b)
  | (?P<D>[0-9]+(?:,[0-9]{3}\b)+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)
  | (?P<A>[ap]\.\s?m\b\.?|[ap]m\b)
  | (?P<x>[^\W\d_]+(?:['’][^\W\d_]+)*)
  | (?P<line>\n)
  | (?P<sign>[^\w\s])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ORDINAL_ENDINGS: Final = ("st", "nd", "rd", "th")
#: Characters before and after a trigger that can belong to its date.
_REACH: Final = 64
_SIGNS: Final = {
    "-": "-",
    "–": "-",
    "—": "-",
    "‑": "-",
    ",": ",",
    ".": ".",
    "(": "(",
    ")": ")",
    "/": "/",
}
_LINKS: Final = {
    "range": "r", "until": "u", "and": "&", "of": "o", "the": "t", "from": "f", "between": "w",
    "in": "i", "on": "j", "at": "@", "during": "d", "since": "s", "by": "b", "before": "<",
    "after": ">", "about": "~", "over": "v", "for": "v", "every": "e", "whose": "q", "now": "n",
    "moved": "p",
}  # fmt: skip
#: Categories in the order in which a word that stands in several is read.
_CLASSES: Final = (
    ("month", "M"), ("weekday", "W"), ("day_word", "T"), ("date_unit", "U"), ("season", "E"),
    ("day_part", "G"), ("date_ago", "L"), ("date_stage", "P"), ("date_ordinal", "O"),
    ("date_count", "C"), ("date_zone", "Z"),
)  # fmt: skip
_TRIGGERS: Final = (
    "month", "weekday", "day_word", "date_unit", "season", "day_part", "holiday",
)  # fmt: skip


class Token(NamedTuple):
    """A word, number or mark; ``value`` is what the lexicon or its digits say."""

    start: int
    end: int
    code: str
    word: str
    value: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """Tokens in a row and the string of their letters; ``opens`` if a line begins with them."""

    tokens: tuple[Token, ...]
    codes: str
    opens: bool = False


@lru_cache(maxsize=8)
def _words(lexicon: Lexicon) -> dict[str, tuple[str, str]]:
    """Folded word to letter and value."""
    found: dict[str, tuple[str, str]] = {}
    for category, code in _CLASSES:
        for surface, value in lexicon.table(category).items():
            found.setdefault(surface, (code, value))
    for surface, value in lexicon.table("date_shift").items():
        found.setdefault(surface, ("R" if value.startswith("ref") else "S", value))
    for surface, value in lexicon.table("date_link").items():
        found.setdefault(surface, (_LINKS.get(value, "x"), value))
    return found


def stretches(page: Page) -> list[Stretch]:
    """The neighbourhoods of all triggers of a page; overlapping ones are one."""
    spots = [(hit.start, hit.end) for hit in page.hits_of(*_TRIGGERS)]
    spots.extend(span for span in page.numbers if _can_date(page.text, *span))
    spots.sort()
    joined: list[tuple[int, int]] = []
    for start, end in spots:
        low, high = max(start - _REACH, 0), min(end + _REACH, len(page.text))
        if joined and low <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(high, joined[-1][1]))
        else:
            joined.append((low, high))
    named = _named(page)
    return [_stretch(page, named, *_whole_words(page.text, low, high)) for low, high in joined]


def _can_date(text: str, start: int, end: int) -> bool:
    """Whether a number is a trigger of its own: a year, a decade, a date in figures."""
    length = end - start
    if length == 4:
        return text[start] in "12"
    if length <= 2:
        after = text[end : end + 2].lower()
        return (
            after in _ORDINAL_ENDINGS or after[:1] in ("s", "/") or text[start - 1 : start] == "/"
        )
    return length > 5 and text.count(".", start, end) == 2


def _whole_words(text: str, low: int, high: int) -> tuple[int, int]:
    """The bounds moved outwards to white space, by a few characters at most."""
    for _ in range(24):
        if low > 0 and not text[low - 1].isspace():
            low -= 1
        if high < len(text) and not text[high].isspace():
            high += 1
    return low, high


def _stretch(page: Page, named: dict[int, Token], low: int, high: int) -> Stretch:
    words = _words(page.lexicon)
    tokens: list[Token] = []
    reached = low
    for found in _TOKEN.finditer(page.text, low, high):
        start, end = found.span()
        if start < reached:
            continue
        phrase = named.get(start)
        if phrase is not None:
            tokens.append(phrase)
            reached = phrase.end
            continue
        reached = end
        group = found.lastgroup or "x"
        if group == "mark":
            group = "F"
        token = _token(page, words, group, start, end)
        if token.code == "." and tokens and _abbreviated(page, tokens[-1], start):
            continue
        tokens.append(token)
    _join_ordinals(page.lexicon, tokens)
    _settle(page, tokens)
    opens = low == 0 or page.text[low - 1] == "\n"
    return Stretch(tuple(tokens), "".join(token.code for token in tokens), opens)


def _named(page: Page) -> dict[int, Token]:
    """Feasts, and names that only look like dates, by where they begin."""
    found = {}
    for hit in page.hits_of("holiday", "not_a_date"):
        feast = hit.value("holiday")
        code = "x" if feast is None else "H"
        word = page.folded[hit.start : hit.end]
        found[hit.start] = Token(hit.start, hit.end, code, word, feast or "")
    return found


def _token(  # noqa: PLR0911  (one return a sort)
    page: Page, words: dict[str, tuple[str, str]], group: str, start: int, end: int
) -> Token:
    text = page.text
    if group == "line":
        return Token(start, end, "#", "", "")
    if group == "sign":
        sign = text[start:end]
        return Token(start, end, _SIGNS.get(sign, "x"), sign, sign)
    word = page.folded[start:end]
    if group == "x":
        if word.endswith("'s") and word[:-2] in words:
            word, end = word[:-2], end - 2
        code, value = words.get(word, ("x", ""))
        return Token(start, end, code, word, value)
    if group == "A":
        return Token(start, end, "A", word, word[0])
    before = text[start - 1 : start]
    if before.isalnum() or before in tuple("$£€¥#_"):
        return Token(start, end, "x", word, "")
    if group != "D":
        return Token(start, end, group, word, word)
    return Token(start, end, _number_code(text, word, end), word, word)


def _number_code(text: str, digits: str, end: int) -> str:
    after = text[end : end + 2]
    if not digits.isdigit() or after[:1] in ("%", "°", "‰"):
        return "x"
    if after[:1].isalpha() and not _half_day(after):
        return "x"
    if len(digits) == 4:
        return "Y" if 1000 <= int(digits) < 2200 else "N"
    return "D" if len(digits) <= 2 and 1 <= int(digits) <= 31 else "N"


def _half_day(after: str) -> bool:
    return fold(after) in ("am", "pm") or fold(after) in ("a.", "p.")


def _abbreviated(page: Page, token: Token, stop: int) -> bool:
    """Whether a full stop belongs to a shortened month or weekday; such a stop is no token."""
    return token.end == stop and token.code in "MW" and len(token.word) <= 5 and _short(page, token)


def _short(page: Page, token: Token) -> bool:
    """Whether a longer word of the table has the same value and begins alike: jan, january."""
    category = "month" if token.code == "M" else "weekday"
    return any(
        len(other) > len(token.word) and value == token.value and other.startswith(token.word)
        for other, value in page.lexicon.table(category).items()
    )


def _join_ordinals(lexicon: Lexicon, tokens: list[Token]) -> None:
    """Make one token of "twenty", "-" and "first"."""
    ordinals = lexicon.table("date_ordinal")
    for place in range(len(tokens) - 3, -1, -1):
        if place + 3 > len(tokens):
            continue
        first, dash, last = tokens[place : place + 3]
        if first.code == "C" and dash.code == "-" and last.code == "O":
            whole = f"{first.word}-{last.word}"
            if whole in ordinals:
                joined = Token(first.start, last.end, "O", whole, ordinals[whole])
                tokens[place : place + 3] = [joined]


def _settle(page: Page, tokens: list[Token]) -> None:
    """Decide the words that are dates only beside a date, and numbers that count."""
    weak, counted = page.lexicon.table("date_weak"), page.lexicon.table("date_counted")
    for place, token in enumerate(tokens):
        after = tokens[place + 1] if place + 1 < len(tokens) else None
        if token.code in "MW" and token.word in weak:
            if not _holds(page, tokens, place, named=weak[token.word] == "name"):
                tokens[place] = token._replace(code="x")
        elif token.code == "Y" and after is not None and after.word in counted:
            tokens[place] = token._replace(code="N")
        elif token.code == "D" and after is not None and after.word in counted:
            before = "".join(each.code for each in tokens[max(place - 2, 0) : place])
            if before in ("iM", "dM"):
                tokens[place] = token._replace(code="N")


def _holds(page: Page, tokens: list[Token], place: int, *, named: bool) -> bool:
    """Whether "May", "Sun", "Jan" is meant as a date, by its neighbours."""
    token = tokens[place]
    before = "".join(each.code for each in tokens[max(place - 3, 0) : place])
    after = "".join(each.code for each in tokens[place + 1 : place + 4])
    capital = page.text[token.start].isupper()
    if not capital and not named and len(token.word) > 3:
        return after[:1] == "Y" and before[-1:] in ("D", "O", "i", "o", "P", "S")
    if token.code == "W":
        dated = re.match(r",?t?(?:[DOMFI]|G)|,?\(|\)", after) is not None
        return dated or (capital and before[-1:] in ("S", "(", "j", "-"))
    if re.match(r"\.?t?[DO](?![:%])|,O|,?o?Y", after) or re.search(r"[DO]o?$", before):
        return True
    if not capital:
        return False
    if re.search(r"(?:[PSRs]|[udi]|P-|[PU]o)$", before):
        return not named or not _capital_follows(page, tokens, place)
    linked = re.search(r"M(?:,?Y)?[&r\-u]$", before) or re.match(r"[&r\-u]M", after)
    return linked is not None


def _capital_follows(page: Page, tokens: list[Token], place: int) -> bool:
    if place + 1 >= len(tokens):
        return False
    after = tokens[place + 1]
    return after.code == "x" and page.text[after.start].isupper()
