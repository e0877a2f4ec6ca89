"""A shape at a place: its parts as tokens, and what stands around them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.kinds.date.forms import Found

if TYPE_CHECKING:
    from checker.kinds.date.forms import Form
    from checker.kinds.date.tokens import Stretch, Token
    from checker.values import Flaw

__all__ = ["Match"]

#: Stretches of a period as "earlier" and "later" tell them: they cut nothing off by themselves.
_SOFT_STAGES = {"ref-": "earlier", "ref+": "later"}


class Match:
    """A shape at a place: its parts as tokens."""

    def __init__(self, stretch: Stretch, found: re.Match[str], row: str) -> None:
        self.stretch = stretch
        self.found = found
        self.row = row
        self.first, self.last = found.start(), found.end()

    def token(self, name: str) -> Token | None:
        """The token of a part, or None if the shape did without it."""
        place = self.found.start(name) if name in self.found.re.groupindex else -1
        return None if place < 0 else self.stretch.tokens[place]

    def tokens(self, name: str) -> tuple[Token, ...]:
        """All tokens of a part."""
        low, high = self.found.span(name)
        return self.stretch.tokens[low:high] if low >= 0 else ()

    def text(self, name: str) -> str | None:
        """The value of a part."""
        token = self.token(name)
        return None if token is None else token.value

    def number(self, name: str) -> int | None:
        """A part as a number; "10th" and "tenth" are 10."""
        value = self.text(name)
        if value is None:
            return None
        digits = re.match(r"-?[0-9]+", value)
        return int(digits[0]) if digits is not None else None

    @property
    def stage(self) -> str | None:
        """early, mid, late, earlier or later, where the shape has one."""
        stage = self.text("stage")
        return None if stage is None else _SOFT_STAGES.get(stage, stage)

    def word(self, name: str) -> str:
        """The folded word of a part; empty if the shape did without it."""
        token = self.token(name)
        return "" if token is None else token.word

    def plural_follows(self) -> bool:
        """Whether a noun in the plural follows, so that the last number may count it."""
        if self.last >= len(self.stretch.tokens):
            return False
        after = self.stretch.tokens[self.last]
        return after.code == "x" and len(after.word) > 3 and after.word.endswith("s")

    def opens_line(self) -> bool:
        """Whether nothing stands before it in its line."""
        return self.before() == "#" or (self.first == 0 and self.stretch.opens)

    def before(self, count: int = 1) -> str:
        """The letters before the shape."""
        return self.stretch.codes[max(self.first - count, 0) : self.first]

    def after(self, count: int = 1) -> str:
        """The letters after it."""
        return self.stretch.codes[self.last : self.last + count]

    def found_as(
        self, form: Form, *, flaws: tuple[Flaw, ...] = (), tokens: slice | None = None
    ) -> Found:
        """The form at the place of the shape, or of some of its tokens."""
        taken = (
            self.stretch.tokens[self.first : self.last]
            if tokens is None
            else self.stretch.tokens[tokens]
        )
        if tokens is None:
            taken = _trimmed(taken)
        return Found(taken[0].start, taken[-1].end, form, self.row, flaws=flaws)


def _trimmed(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Without the little words that lead to a date and are no part of it."""
    start = 0
    while start < len(tokens) - 1 and tokens[start].code in "fw@vdj":
        start += 1
    return tokens[start:]
