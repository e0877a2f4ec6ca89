"""Numbers in words: groups below a thousand, closed by scales that fall."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from checker.numerals.number import whole

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.numerals.number import Amount

__all__ = ["LETTERS", "Words", "word_after"]

LETTERS: Final = re.compile(r"[^\W\d_]{1,20}")
_GAP: Final = r"(?:[ \u00a0\u2009\u202f]|-|\u2011|\r?\n){1,2}"
_NEXT: Final = re.compile(rf"{_GAP}([^\W\d_]{{1,20}})")
_NEXT_JOINED: Final = re.compile(rf"(?:[ \u00a0](?:and|&)|-and(?=-)){_GAP}([^\W\d_]{{1,20}})")
#: More words than the longest number below a quintillion has.
_MOST_WORDS: Final = 40
_DOZEN: Final = 12
_HUNDRED: Final = 100
_ENDLESS: Final = 10**40


def word_after(folded: str, end: int) -> re.Match[str] | None:
    """The word (group 1) after a space, a hyphen or the end of a line; None if there is none."""
    return _NEXT.match(folded, end)


@dataclass(slots=True)
class _Sum:
    """A number in words so far: closed groups, the open group, the last scale."""

    total: Amount
    group: Amount | None
    ceiling: int = _ENDLESS
    scale: int = 1

    def add(self, small: int) -> bool:
        """Take a word below a hundred, if it may follow."""
        if self.group is not None and not _fits(self.group, small):
            return False
        self.group, self.scale = (self.group or 0) + small, 1
        return True

    def close(self, factor: int) -> bool:
        """Take a scale word, if it may follow."""
        if factor in (_DOZEN, _HUNDRED):
            if self.group is None or self.group >= _HUNDRED or self.scale == _DOZEN:
                return False
            self.group, self.scale = self.group * factor, factor
        elif self.group is None:
            # a scale of a scale: thousand million, lakh crore
            if not self.total or factor <= self.ceiling:
                return False
            self.total, self.scale = self.total * factor, factor
        elif factor < self.ceiling:
            self.total, self.group = self.total + self.group * factor, None
            self.ceiling = self.scale = factor
        else:
            return False
        return True


def _fits(group: Amount, small: int) -> bool:
    """Whether a word below a hundred may follow the group: hundred-five, twenty-five."""
    if group % 100 == 0:
        return group != 0
    return 0 < small < 10 and group % 10 == 0 and group % 100 >= 20


class Words:
    """The number words of one language.

    Args:
        small: words below a hundred.
        scales: dozen, hundred, thousand and above.
        point: the words that stand before decimals.
    """

    def __init__(
        self, small: Mapping[str, int], scales: Mapping[str, int], point: Mapping[str, str]
    ) -> None:
        self.small = small
        self.scales = scales
        self._point = point

    def sum_at(self, folded: str, at: int, factor: Amount | None) -> tuple[Amount, int, int] | None:
        """Value, end and last scale of the number words from an offset on; None if there are none.

        Args:
            folded: the text, folded.
            at: where the words begin.
            factor: what an article gives to a scale word that begins the number ("half a").
        """
        sum_ = _Sum(0, factor)
        word = LETTERS.match(folded, at)
        group, joined, end = 0, False, at
        for _ in range(_MOST_WORDS):
            if word is None or not self._take(sum_, word[group], joined=joined):
                break
            end, group = word.end(), 1
            word = _NEXT.match(folded, end)
            joined = word is not None and sum_.scale >= _HUNDRED and word[1] == "and"
            if joined or (sum_.scale >= _HUNDRED and word is None):
                word = _NEXT_JOINED.match(folded, end)
                joined = True
        if end == at:
            return None
        total = whole(sum_.total + (sum_.group or 0))
        if sum_.scale == 1 and word is not None and word[group] in self._point:
            return self._decimals(folded, end, word.end(), total)
        return total, end, sum_.scale

    def _take(self, sum_: _Sum, word: str, *, joined: bool) -> bool:
        small = self.small.get(word)
        if small is not None:
            return sum_.add(small)
        factor = self.scales.get(word)
        return factor is not None and not joined and sum_.close(factor)

    def _decimals(
        self, folded: str, end: int, cursor: int, total: Amount
    ) -> tuple[Amount, int, int]:
        """What the words behind "point" add: "three point one four", "zero point eleven"."""
        digits = ""
        word = word_after(folded, cursor)
        while word is not None and len(digits) < _MOST_WORDS:
            small = self.small.get(word[1])
            if small is None or (digits and small >= 10):
                break
            digits, end = digits + str(small), word.end()
            if small >= 10:
                break
            word = word_after(folded, end)
        return (Decimal(f"{total}.{digits}"), end, 1) if digits else (total, end, 1)
