"""Numbers in words, as dates have them: "twenty-first", "nineteen ninety-six".

Only dates read "nineteen ninety-six" as one number, so this stands apart from the grammar of
quantities.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.date.words.tokens import Token

if TYPE_CHECKING:
    from checker.lexicon import Lexicon

__all__ = ["join"]

#: A token made of several, and of how many.
_Joined = tuple[Token, int]
_TENS: Final = range(20, 100, 10)


def join(lexicon: Lexicon, tokens: list[Token]) -> bool:
    """Make one token of each number in words that takes several; whether there was one."""
    joining, length, place = _Joining(lexicon, tokens), len(tokens), 0
    while place < len(tokens):
        joined = joining.year(place) or joining.small(place)
        if joined is not None:
            tokens[place : place + joined[1]] = [joined[0]]
        place += 1
    return len(tokens) < length


class _Joining:
    """The tokens of a run, asked for the numbers that begin at a place."""

    def __init__(self, lexicon: Lexicon, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._articles = lexicon.table("date_article")
        self._scales = lexicon.table("year_scale")

    def small(self, place: int) -> _Joined | None:
        """As in "twenty-first", "twenty first", "forty-one"."""
        tens = self._number(place)
        if tens is None or tens not in _TENS:
            return None
        after = place + 1 + self._is(place + 1, "-")
        unit = self._ordinal(after) or self._number(after)
        if unit is None or not 0 < unit < 10:
            return None
        first, last = self._tokens[place], self._tokens[after]
        word = f"{first.word}-{last.word}"
        return Token(first.start, last.end, last.code, word, str(tens + unit)), after + 1 - place

    def year(self, place: int) -> _Joined | None:
        """As in "nineteen ninety-six", "nineteen hundred and four", "two thousand fifteen"."""
        century = self._number(place)
        if century is None or not 0 < century <= 20:
            return None
        scale = self._scale(place + 1)
        found: tuple[int, int] | None
        if scale == "thousand" and century < 3:
            found = self._after_thousand(1000 * century, place + 2)
        elif scale == "hundred" and century > 10:
            found = self._rest(100 * century, place + 2)
        elif scale is None and century > 12:
            found = self._tail(100 * century, place + 1)
        else:
            return None
        if found is None or not 1000 <= found[0] < 2200:
            return None
        year, end = found
        start, stop = self._tokens[place].start, self._tokens[end - 1].end
        return Token(start, stop, "Y", "", str(year)), end - place

    def _after_thousand(self, base: int, place: int) -> tuple[int, int]:
        """The rest of "one thousand seven hundred and eighty-nine"."""
        hundreds = self._number(place)
        if hundreds is not None and hundreds < 10 and self._scale(place + 1) == "hundred":
            return self._rest(base + 100 * hundreds, place + 2)
        return self._rest(base, place)

    def _rest(self, base: int, place: int) -> tuple[int, int]:
        """A year and where it ends, with what may follow: "and four", "fifteen"."""
        start = place + self._is(place, "&")
        value, end = self._below_hundred(start)
        return (base, place) if value is None else (base + value, end)

    def _tail(self, base: int, place: int) -> tuple[int, int] | None:
        """The second half of "nineteen ninety-six" and "nineteen oh five"."""
        value, end = self._below_hundred(place)
        if value == 0:
            value, end = self._number(place + 1), place + 2
            if value is None or value > 9:
                return None
        elif value is None or value < 10:
            return None
        return base + value, end

    def _below_hundred(self, place: int) -> tuple[int | None, int]:
        value = self._number(place)
        if value is None or value > 90:
            return None, place
        if value in _TENS:
            after = place + 1 + self._is(place + 1, "-")
            unit = self._number(after)
            if unit is not None and 0 < unit < 10:
                return value + unit, after + 1
        return value, place + 1

    def _number(self, place: int) -> int | None:
        """The number that a word is, unless it is an article as much: "a", "couple"."""
        if not self._is(place, "C"):
            return None
        token = self._tokens[place]
        article = self._articles.get(token.word) == "article"
        return int(token.value) if token.value.isdigit() and not article else None

    def _ordinal(self, place: int) -> int | None:
        token = self._tokens[place] if self._is(place, "O") else None
        return int(token.value) if token is not None and token.value.isdigit() else None

    def _scale(self, place: int) -> str | None:
        return self._scales.get(self._tokens[place].word) if place < len(self._tokens) else None

    def _is(self, place: int, code: str) -> bool:
        return place < len(self._tokens) and self._tokens[place].code == code
