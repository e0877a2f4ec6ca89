"""A shape at a place: its parts as tokens, and what stands around them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.kinds.date.grammar.forms import Found

if TYPE_CHECKING:
    from checker.kinds.date.grammar.forms import Form
    from checker.kinds.date.words.runs import Run
    from checker.kinds.date.words.tokens import Token
    from checker.values import Flaw

__all__ = ["Match"]

_WORDS = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"-?[0-9]+")
#: How far from a quarter the words of a game or a business stand.
_NEAR = 110
#: Stretches of a period as "earlier" and "later" tell them: they cut nothing off by themselves.
_SOFT_STAGES = {"ref-": "earlier", "ref+": "later"}


class Match:
    """A shape at a place: its parts as tokens.

    Args:
        run: the run.
        place: where in the run the letters begin over which the shape was matched.
        found: the match.
        row: the name of the shape.
    """

    def __init__(self, run: Run, place: int, found: re.Match[str], row: str) -> None:
        self.run = run
        self.row = row
        self.first, self.last = place, place + found.end()
        self._found = found
        self._names = found.re.groupindex

    @property
    def letters(self) -> str:
        """The letters of the tokens that it takes."""
        return self._found[0]

    def place(self, name: str) -> int:
        """Where in the run the tokens of a part begin."""
        return self.first + self._found.start(name)

    def places(self, name: str) -> tuple[int, int]:
        """Where in the run the tokens of a part begin and end."""
        return self.first + self._found.start(name), self.first + self._found.end(name)

    def token(self, name: str) -> Token | None:
        """The token of a part, or None if the shape did without it."""
        place = self._found.start(name) if name in self._names else -1
        return None if place < 0 else self.run.tokens[self.first + place]

    def tokens(self, name: str) -> tuple[Token, ...]:
        """All tokens of a part."""
        low, high = self._found.span(name)
        return self.run.tokens[self.first + low : self.first + high] if low >= 0 else ()

    def text(self, name: str) -> str | None:
        """The value of a part."""
        token = self.token(name)
        return None if token is None else token.value

    def number(self, name: str) -> int | None:
        """A part as a number; "10th" and "tenth" are 10."""
        value = self.text(name)
        if value is None:
            return None
        if value.isdigit():
            return int(value)
        digits = _DIGITS.match(value)
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

    @property
    def stage_is_verb(self) -> bool:
        """Whether the stage is told by a word that needs an "of" and has none: "beginning June"."""
        token = self.token("stage")
        nouns = self.run.page.lexicon.table("stage_noun")
        if token is None or token.word not in nouns or self.row == "unit end":
            return False
        place = self.place("stage") + 1
        return self.run.codes[place : place + 1] not in ("o", "-")

    def named(self) -> bool:
        """Whether a capitalised word stands before it that can do no work in a date."""
        return self.first > 0 and self.run.tokens[self.first - 1].capital

    def near(self, table: str) -> bool:
        """Whether a word of a table stands within a line or two of it."""
        page = self.run.page
        start, end = self.run.tokens[self.first].start, self.run.tokens[self.last - 1].end
        words = _WORDS.findall(page.folded, max(start - _NEAR, 0), end + _NEAR)
        return not page.lexicon.table(table).keys().isdisjoint(words)

    @property
    def following(self) -> Token | None:
        """The token after the shape."""
        return self.run.tokens[self.last] if self.last < len(self.run.tokens) else None

    def word_follows(self) -> Token | None:
        """The token after the shape, if it is a word that can do no work in a date."""
        after = self.following
        return after if after is not None and after.code == "x" else None

    def capital_follows(self) -> bool:
        """Whether a capitalised word follows that can do no work in a date."""
        after = self.word_follows()
        return after is not None and after.capital

    def plural_follows(self) -> bool:
        """Whether a noun in the plural follows, so that the last number may count it."""
        after = self.word_follows()
        return after is not None and len(after.word) > 3 and after.word.endswith("s")

    def counted_follows(self) -> bool:
        """Whether what follows is a noun of things that are counted: "1989 soldiers"."""
        after = self.following
        return after is not None and after.word in self.run.page.lexicon.table("counted")

    def has(self, name: str, code: str) -> bool:
        """Whether a part has a token of a letter."""
        token = self.token(name)
        return token is not None and token.code == code

    def lends_name(self) -> bool:
        """Whether a feast gives its name to what follows: "Christmas tree", "Easter Rising"."""
        after = self.word_follows()
        return after is not None and after.word in self.run.page.lexicon.table("feast_noun")

    def opens_line(self) -> bool:
        """Whether nothing stands before it in its line."""
        return self.before() == "#" or (self.first == 0 and self.run.opens)

    def before(self, count: int = 1) -> str:
        """The letters before the shape."""
        return self.run.codes[max(self.first - count, 0) : self.first]

    def after(self, count: int = 1) -> str:
        """The letters after it."""
        return self.run.codes[self.last : self.last + count]

    def found_as(
        self, form: Form, *, flaws: tuple[Flaw, ...] = (), tokens: slice | None = None
    ) -> Found:
        """The form at the place of the shape, or of some of its tokens."""
        run = self.run
        first, last = (self.first, self.last) if tokens is None else (tokens.start, tokens.stop)
        if tokens is None:
            # the little words that lead to a date are no part of it
            while first < last - 1 and run.codes[first] in "fw@vdj":
                first += 1
        start, end = run.tokens[first].start, run.tokens[last - 1].end
        return Found(start, end, form, self.row, first, last, flaws=flaws)
