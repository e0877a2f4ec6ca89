"""Numbers that are no quantities: clock times, section and model numbers, years, telephones."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.numerals import last_token

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.lexicon import Lexicon
    from checker.numerals import Amount

__all__ = [
    "clock_end",
    "identifier_end",
    "is_address",
    "is_day_of_month",
    "is_era",
    "is_label",
    "is_list_mark",
    "is_numbered",
    "is_year_like",
]

_IDENTIFIER: Final = re.compile(
    r"[+(]?[0-9]{1,6}(?:[)\-. \u00a0–‑]{1,2}[0-9]{2,6}){2,6}(?![0-9])"
    r"|[0-9]{1,4}(?:[-/.][0-9]{1,4}){2,3}"
    r"|0[0-9]{2,5}(?:[ \u00a0][0-9]{2,6}){1,4}"
)
#: Tables of words that no number names: "Nearly 40", "Kills 24".
_NO_LABELS: Final = (
    "phrase-end", "hedge-before", "casualty", "change", "score-word", "number-scale",
    "headline-verb",
)  # fmt: skip
_SPACED_THOUSANDS: Final = re.compile(r"[1-9][0-9]{0,2}(?:[ \u00a0][0-9]{3}){1,6}(?![0-9])")
_DECIMAL_RANGE: Final = re.compile(
    r"[0-9]{1,3}(?:\.[0-9]{1,2}[-–][0-9]{1,3}(?:\.[0-9]{1,2})?|[-–][0-9]{1,3}\.[0-9]{1,2})(?![\w\-/]|\.[0-9])"
)
_MIXED_FRACTION: Final = re.compile(r"[0-9]{1,3}-[1-9]/[1-9][0-9]?(?![0-9/])")
#: What looks like an identifier and is an amount: 100 000 000, 2-1/2, 3.5-4.5.
_AMOUNTS: Final = (_SPACED_THOUSANDS, _MIXED_FRACTION, _DECIMAL_RANGE)
_BEFORE_REFUSED: Final = frozenset("#№@&=_/\\?*^|")
_BEFORE_WORD: Final = re.compile(r"[^\W\d_][\w.'’\-]{0,30}")
_CLOCK: Final = re.compile(r"(?::|\.)[0-5][0-9](?![0-9,])(?:[ \u00a0]?([a-z.']{2,7}))?")
_COLONS: Final = re.compile(r"(?::[0-9]{1,4}(?:[.,][0-9]{1,4})?){1,8}")
_CLOCK_MARK: Final = re.compile(r"[ \u00a0]?([a-z][a-z.']{1,6})")
_ERA: Final = re.compile(r"[ \u00a0]?(?:B\.?C\.?(?:E\.?)?|A\.?D\.?|C\.?E\.?)(?![\w.])")
#: Blanks that may stand between the beginning of a line and its number.
_INDENT: Final = 24
_MILITARY: Final = re.compile(r"[ \u00a0]?(?:hours|hrs|h)\b")
_STREET: Final = re.compile(r"(?:[ \u00a0][A-Z][\w.'’]{1,14}){1,3}")
#: Classes of things that carry model numbers: the 737 of "Boeing 737 planes" counts nothing.
_MODELLED: Final = frozenset(
    {"aircraft", "vehicles", "phones", "computers", "missiles", "tanks", "guns", "ships",
     "spacecraft", "trains", "tests", "games", "buses", "reactors", "artillery"}
)  # fmt: skip


def identifier_end(text: str, outer: int, start: int, end: int) -> int | None:
    """The end of an identifier (telephone, account, dotted number) that the digits begin.

    None if the digits stand for themselves.

    Args:
        text: the text.
        outer: where the digits begin, or the currency sign before them.
        start: where the digits begin.
        end: where they end.
    """
    before = text[outer - 1] if outer else " "
    joined = text[end : end + 1] in "-/.)–‑ \u00a0" and text[end + 1 : end + 2].isdigit()
    if before == " " and not joined and text[start] != "0":
        return None  # most numbers
    inner = text[outer - 2] if outer > 1 else " "
    if before in _BEFORE_REFUSED or before.isalnum():
        return end
    if before == "-" and text.endswith("mid-", 0, outer):
        return None  # in his mid-20s
    if (before in "-‑." and inner.isalnum()) or (before == ":" and inner.isdigit()):
        return end
    found = _IDENTIFIER.match(text, start)
    if found is None or found.end() <= end or _is_amount(text, start, found.end()):
        return None
    groups = re.split(r"[^0-9]+", found[0].strip("+()"))
    return found.end() if len(groups) > 2 or groups[0].startswith("0") else None


def _is_amount(text: str, start: int, end: int) -> bool:
    """Whether a span of digits is an amount: 44 945 125 is one, +44 945 125 7202 is none."""
    amounts = (form.match(text, start) for form in _AMOUNTS)
    return any(amount is not None and amount.end() >= end for amount in amounts)


def clock_end(folded: str, start: int, end: int, lexicon: Lexicon) -> int | None:
    """The end of a clock time whose hour ends at ``end``: 10:30, 5 p.m., 0600 GMT, 14:06.62."""
    marks = lexicon.table("clock-mark")
    after = folded[end : end + 1]
    if after == ":" and folded[end + 1 : end + 2].isdigit():
        colons = _COLONS.match(folded, end)
        end = colons.end() if colons is not None else end
        mark = _CLOCK_MARK.match(folded, end)
        return mark.end() if mark is not None and _is_mark(mark[1], marks) else end
    if after == "." and folded[end + 1 : end + 2].isdigit():
        clock = _CLOCK.match(folded, end)
        return clock.end() if clock is not None and _is_mark(clock[1] or "", marks) else None
    if not (folded[end : end + 1].isalpha() or folded[end + 1 : end + 2].isalpha()):
        return None
    mark = _CLOCK_MARK.match(folded, end)
    if mark is None:
        return None
    if _is_mark(mark[1], marks):
        return mark.end()
    return _military_end(folded, start, end, lexicon.table("clock-before"))


def _is_mark(word: str, marks: Mapping[str, str]) -> bool:
    return word in marks or word.rstrip(".") in marks


def _military_end(folded: str, start: int, end: int, before: Mapping[str, str]) -> int | None:
    """The end of "at 1230 hours": a time of day, where the hours could be counted too."""
    if end - start != 4 or not folded[start:end].isdigit():
        return None
    if folded[start:end] > "2400" or folded[end - 2] > "5":
        return None
    hours = _MILITARY.match(folded, end)
    said = folded[start] == "0" or last_token(folded, start - 1) in before
    return hours.end() if hours is not None and said else None


def is_list_mark(text: str, start: int, end: int) -> bool:
    """Whether the digits number a line or a sentence: "1. First" or "2) Second"."""
    if text[end : end + 1] not in (")", ".", ":") or text[end + 1 : end + 2] not in (" ", "\t"):
        return False
    if text.endswith(": ", 0, start) and text[start:end] != "1":
        return False  # what a label counts: "Dead: 2. Missing: 14."
    if end - start <= 2 and text.endswith((". ", ": ", "; "), 0, start):
        return text[end] == "." and text[end + 2 : end + 3].isupper()
    before = text[max(0, start - _INDENT) : start].rpartition("\n")
    return (before[1] == "\n" or start <= _INDENT) and not before[2].strip()


def is_era(text: str, end: int) -> bool:
    """Whether the digits are a year of an era: 490 BC, AD 79 has none behind it."""
    return text[end + 1 : end + 2] in ("B", "A", "C") and _ERA.match(text, end) is not None


def is_year_like(written: str) -> bool:
    """Whether plain digits could be a year: 1000 to 2199."""
    return len(written) == 4 and written.isdigit() and "1000" <= written <= "2199"


def is_address(text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether a street follows the digits: "24 Independent Street", "the 2500 block of"."""
    if text.startswith((" block of ", " block,"), end):
        return True
    if not text[end + 1 : end + 2].isupper():
        return False
    names = _STREET.match(text, end)
    if names is None:
        return False
    streets = lexicon.table("street")
    return any(name.lower().rstrip(".") in streets for name in names[0].split()[1:])


def is_day_of_month(text: str, start: int, lexicon: Lexicon, amount: Amount) -> bool:
    """Whether a month stands before the digits: "the September 11 attacks"."""
    if not 1 <= amount <= 31:
        return False
    word = _word_before(text, start)
    return word[:1].isupper() and word.lower().rstrip(".") in lexicon.table("month")


def is_numbered(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether a noun that carries numbers stands before the digits: "Unit 3", "chapter 4"."""
    word = _word_before(text, start)
    low = word.lower()
    labels = lexicon.table("label-noun")
    if not word or (low not in labels and low.rstrip(".") not in labels):
        return False
    opened = _word_before(text, start - 1 - len(word)).lower()
    return opened not in lexicon.table("no-label")


def is_label(text: str, start: int, lexicon: Lexicon, counted: str) -> bool:
    """Whether the word before the digits is named by them: "Unit 3", "iPhone 12", "chapter 4".

    Args:
        text: the text.
        start: where the digits begin.
        lexicon: knows the nouns that carry numbers, and the words that do not.
        counted: the class of the noun to the right; a plural there makes the number a count, unless
            its things carry model numbers.
    """
    word = _word_before(text, start)
    low = word.lower()
    if not word or low == word or word.endswith("."):
        return not counted and is_numbered(text, start, lexicon)
    if low in lexicon.table("maker") and word[0].isupper():
        return True
    if low in lexicon.table("label-noun"):
        return not counted and is_numbered(text, start, lexicon)
    first = start - 1 - len(word)
    opens = first > 0 and text[first - 1] in "\n."
    if low in _no_labels(lexicon) or (opens and low.endswith(("ing", "ed"))):
        return False
    return not counted or counted in _MODELLED


@lru_cache(maxsize=8)
def _no_labels(lexicon: Lexicon) -> frozenset[str]:
    """All words of a language that no number names, whatever their capital."""
    return frozenset().union(*(lexicon.table(name) for name in _NO_LABELS))


def _word_before(text: str, start: int) -> str:
    """The word that a space parts from an offset, with its points and hyphens; "" if none does."""
    if start < 2 or text[start - 1] not in " \u00a0":
        return ""
    low = max(0, start - 34)
    begin = text.rfind(" ", low, start - 1) + 1 or low
    word = text[begin : start - 1]
    if word.isalpha():
        return word
    last = ""
    for found in _BEFORE_WORD.finditer(word):
        if found.end() == len(word):
            last = found[0]
    return last
