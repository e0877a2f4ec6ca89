"""Numbers in words, as dates have them: "twenty-first", "nineteen ninety-six".

Only dates read "nineteen ninety-six" as one number, so this stands apart from the grammar of
quantities.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.date.words.tokens import Token

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.lexicon import Lexicon

__all__ = ["join"]

_TENS: Final = frozenset({"20", "30", "40", "50", "60", "70", "80", "90"})


def join(lexicon: Lexicon, tokens: list[Token]) -> bool:
    """Make one token of each number in words that takes several; whether there was one."""
    ordinals, scales = lexicon.table("date_ordinal"), lexicon.table("year_scale")
    place, length_before = 0, len(tokens)
    while place < len(tokens):
        if tokens[place].code == "C":
            joined = _year(tokens, place, scales) or _day(tokens, place, ordinals)
            if joined is not None:
                token, length = joined
                tokens[place : place + length] = [token]
        place += 1
    return len(tokens) < length_before


def _day(tokens: list[Token], place: int, ordinals: Mapping[str, str]) -> tuple[Token, int] | None:
    """As in "twenty-first", "twenty first", "forty-one"."""
    first = tokens[place]
    if first.value not in _TENS:
        return None
    rest = tokens[place + 1 : place + 3]
    dash = bool(rest) and rest[0].code == "-"
    last = rest[dash] if len(rest) > dash else None
    if last is None or last.code not in "OC" or not last.value.isdigit():
        return None
    small = int(last.value)
    if not 0 < small < 10:
        return None
    if last.code == "O" and f"{first.word}-{last.word}" not in ordinals:
        return None
    if last.word in ("a", "an", "couple"):
        return None
    value = str(int(first.value) + small)
    code = last.code
    return Token(first.start, last.end, code, f"{first.word}-{last.word}", value), 2 + dash


def _year(  # noqa: C901  (one branch a way to say a century)
    tokens: list[Token], place: int, scales: Mapping[str, str]
) -> tuple[Token, int] | None:
    """As in "nineteen ninety-six", "nineteen hundred and four", "two thousand fifteen"."""
    first = tokens[place]
    if not first.value.isdigit() or place + 1 >= len(tokens):
        return None
    century, second = int(first.value), tokens[place + 1]
    scale = scales.get(second.word)
    after = place + 1
    if scale == "thousand" and century in (1, 2):
        base, after = 1000 * century, place + 2
        if after + 1 < len(tokens) and scales.get(tokens[after + 1].word) == "hundred":
            if not tokens[after].value.isdigit():
                return None
            base, after = base + 100 * int(tokens[after].value), after + 2
    elif 11 <= century <= 20 and scale == "hundred":
        base, after = 100 * century, place + 2
    elif 13 <= century <= 20 and second.value.isdigit() and second.code == "C":
        base = 100 * century
    else:
        return None
    small, end = _below_hundred(tokens, after, glued=scale is None)
    if scale is None and second.value == "0" and after + 1 < len(tokens):
        # "nineteen oh five"
        units = tokens[after + 1].value
        small, end = (
            (int(units), after + 2) if units.isdigit() and len(units) == 1 else (None, after)
        )
    if small is None:
        if scale is None:
            return None
        small, end = 0, after
    year = base + small
    if not 1000 <= year < 2200:
        return None
    last = tokens[end - 1]
    return Token(first.start, last.end, "Y", "", str(year)), end - place


def _below_hundred(tokens: list[Token], place: int, *, glued: bool) -> tuple[int | None, int]:
    """The words below a hundred from a place on, after an "and" or not, and where they end."""
    start = place
    if not glued and place < len(tokens) and tokens[place].code == "&":
        start += 1
    if start >= len(tokens) or tokens[start].code != "C" or not tokens[start].value.isdigit():
        return None, place
    value, end = int(tokens[start].value), start + 1
    if tokens[start].word in ("a", "an", "couple"):
        return None, place
    if tokens[start].value in _TENS:
        dash = end < len(tokens) and tokens[end].code == "-"
        more = tokens[end + dash] if end + dash < len(tokens) else None
        if more is not None and more.code == "C" and more.value.isdigit():
            small = int(more.value)
            if 0 < small < 10 and more.word not in ("a", "an"):
                return value + small, end + dash + 1
    elif glued and value < 10:
        # "nineteen five" is no year but with its nought: "nineteen oh five"
        return None, place
    return value, end
