"""Numbers in words: groups below a thousand, closed by scales that fall."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["LETTERS", "Words", "skip_gap"]

LETTERS: Final = re.compile(r"[^\W\d_]{1,20}")
_GAP: Final = re.compile(r"(?:[ \u00a0\u2009\u202f]|-|\u2011|\r?\n){1,2}")
_AND: Final = re.compile(r"(?:[ \u00a0]and|[ \u00a0]&)(?=[ \u00a0])|-and(?=-)")
#: More words than the longest number below a quintillion has.
_MOST_WORDS: Final = 40
_DOZEN: Final = Decimal(12)
_HUNDRED: Final = Decimal(100)


def skip_gap(folded: str, end: int) -> int | None:
    """Where the next word begins after a space, a hyphen or the end of a line; None if glued."""
    gap = _GAP.match(folded, end)
    return gap.end() if gap is not None else None


@dataclass(slots=True)
class _Sum:
    """A number in words so far: closed groups, the open group, the last scale."""

    total: Decimal
    group: Decimal | None
    ceiling: Decimal = Decimal("Infinity")
    scale: Decimal = Decimal(1)

    def add(self, small: Decimal) -> bool:
        """Take a word below a hundred, if it may follow."""
        if self.group is not None and not _fits(self.group, small):
            return False
        self.group, self.scale = (self.group or Decimal(0)) + small, Decimal(1)
        return True

    def close(self, factor: Decimal) -> bool:
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


def _fits(group: Decimal, small: Decimal) -> bool:
    """Whether a word below a hundred may follow the group: hundred-five, twenty-five."""
    if group % 100 == 0:
        return group != 0
    return 0 < small < 10 and group % 10 == 0 and group % 100 >= 20


class Words:
    """The number words of one language.

    Args:
        small: words below a hundred.
        scales: dozen, hundred, thousand and above.
    """

    def __init__(self, small: Mapping[str, Decimal], scales: Mapping[str, Decimal]) -> None:
        self.small = small
        self.scales = scales

    def sum_at(
        self, folded: str, at: int, factor: Decimal | None
    ) -> tuple[Decimal, int, Decimal] | None:
        """Value, end and last scale of the number words from an offset on; None if there are none.

        Args:
            folded: the text, folded.
            at: where the words begin.
            factor: what an article gives to a scale word that begins the number ("half a").
        """
        sum_ = _Sum(Decimal(0), factor)
        end, cursor, joined = at, at, False
        for _ in range(_MOST_WORDS):
            word = LETTERS.match(folded, cursor)
            if word is None or not self._take(sum_, word[0], joined=joined):
                break
            end = word.end()
            joint = _AND.match(folded, end) if sum_.scale >= _HUNDRED else None
            start = skip_gap(folded, joint.end() if joint is not None else end)
            if start is None:
                break
            cursor, joined = start, joint is not None
        if end == at:
            return None
        return sum_.total + (sum_.group or Decimal(0)), end, sum_.scale

    def _take(self, sum_: _Sum, word: str, *, joined: bool) -> bool:
        small = self.small.get(word)
        if small is not None:
            return sum_.add(small)
        factor = self.scales.get(word)
        return factor is not None and not joined and sum_.close(factor)
