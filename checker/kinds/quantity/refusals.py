"""Numbers that are no quantities: clock times, section and model numbers, years, telephones."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from checker.lexicon import Lexicon

__all__ = [
    "clock_end",
    "identifier_end",
    "is_day_of_month",
    "is_label",
    "is_list_mark",
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
)  # fmt: skip
_SPACED_THOUSANDS: Final = re.compile(r"[1-9][0-9]{0,2}(?:[ \u00a0][0-9]{3})+(?![0-9])")
_BEFORE_REFUSED: Final = frozenset("#№@&=_/\\?*^|")
_BEFORE_WORD: Final = re.compile(r"([^\W\d_][\w.'’\-]{0,30})[ \u00a0]$")
_CLOCK: Final = re.compile(r"(?::|\.)[0-5][0-9](?![0-9,.])(?:[ \u00a0]?([a-z.']{2,7}))?")
_CLOCK_MARK: Final = re.compile(r"[ \u00a0]?([a-z][a-z.']{1,6})")
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
    inner = text[outer - 2] if outer > 1 else " "
    if before in _BEFORE_REFUSED or before.isalnum():
        return end
    if (before in "-‑." and inner.isalnum()) or (before == ":" and inner.isdigit()):
        return end
    found = _IDENTIFIER.match(text, start)
    if found is not None and found.end() > end and _SPACED_THOUSANDS.match(text, start) is None:
        groups = re.split(r"[^0-9]+", found[0].strip("+()"))
        if len(groups) > 2 or groups[0].startswith("0"):
            return found.end()
    return None


def clock_end(folded: str, end: int, marks: Mapping[str, str]) -> int | None:
    """The end of a clock time whose hour ends at ``end``: 10:30, 5 p.m., 0600 GMT."""
    clock = _CLOCK.match(folded, end)
    if clock is not None and (folded[end] == ":" or (clock[1] or "").strip(".") in marks):
        return clock.end()
    mark = _CLOCK_MARK.match(folded, end)
    if mark is not None and (mark[1] in marks or mark[1].rstrip(".") in marks):
        return mark.end()
    return None


def is_list_mark(text: str, start: int, end: int) -> bool:
    """Whether the digits number a line: "1. First" or "2) Second"."""
    line = text.rfind("\n", 0, start) + 1
    return (
        not text[line:start].strip()
        and text[end : end + 1] in (")", ".", ":")
        and (text[end + 1 : end + 2] in (" ", "\t", ""))
    )


def is_year_like(written: str) -> bool:
    """Whether plain digits could be a year: 1000 to 2199."""
    return len(written) == 4 and written.isdigit() and "1000" <= written <= "2199"


def is_day_of_month(text: str, start: int, lexicon: Lexicon, amount: Decimal) -> bool:
    """Whether a month stands before the digits: "the September 11 attacks"."""
    before = _BEFORE_WORD.search(text, max(0, start - 34), start)
    if before is None or not 1 <= amount <= 31 or not before[1][0].isupper():
        return False
    return before[1].lower().rstrip(".") in lexicon.table("month")


def is_label(text: str, start: int, lexicon: Lexicon, counted: str) -> bool:
    """Whether the word before the digits is named by them: "Unit 3", "iPhone 12", "chapter 4".

    Args:
        text: the text.
        start: where the digits begin.
        lexicon: knows the nouns that carry numbers, and the words that do not.
        counted: the class of the noun to the right; a plural there makes the number a count, unless
            its things carry model numbers.
    """
    before = _BEFORE_WORD.search(text, max(0, start - 34), start)
    if before is None:
        return False
    word = before[1]
    low = word.lower()
    plain = low.rstrip(".")
    if plain in lexicon.table("label-noun") or low in lexicon.table("label-noun"):
        return not counted
    if not any(char.isupper() for char in word) or word.endswith("."):
        return False
    if any(plain in lexicon.table(name) for name in _NO_LABELS):
        return False
    if plain.endswith(("ing", "ed")) and before.start() > 0 and text[before.start() - 1] in "\n.":
        return False
    return not counted or counted in _MODELLED
