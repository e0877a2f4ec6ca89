"""Formulas between facts: ``talks-date < osce-date``, ``killed + wounded ~ victims``. Never eval.

A formula is a chain of sums joined by relations. Operators stand between spaces, since names of
facts hold hyphens. Multiplication and division bind closer than addition and subtraction.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final, TypeAlias

from checker.errors import FactlintError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "Chain",
    "FactName",
    "FormulaError",
    "Number",
    "Operation",
    "Term",
    "facts",
    "parse",
]

RELATIONS: Final = ("<", "<=", "=", "~")
SUMS: Final = ("+", "-")
PRODUCTS: Final = ("*", "/")

#: Words of a formula; a longer one is no relation that an editor could read.
WORD_LIMIT: Final = 60

_WORD: Final = re.compile(r"\S+")
_NUMBER: Final = re.compile(r"[0-9]{1,18}(?:\.[0-9]{1,9})?")
_NAME: Final = re.compile(r"\w[\w.\-]*")
#: What people write out of habit, and what it is here.
_HABITS: Final = {
    ">": "write the smaller side first, with <",
    ">=": "write the smaller side first, with <=",
    "==": "write =",
    "!=": "there is no such relation; facts that must differ need a card each",
    "≤": "write <=",
    "≥": "write the smaller side first, with <=",
    "≈": "write ~",
    "×": "write *",
    "÷": "write /",
    "−": "write -",
    "–": "write -",
}


class FormulaError(FactlintError):
    """A formula that cannot be understood; ``offset`` is the place in its text."""

    def __init__(self, what: str, *, offset: int, instead: str | None = None) -> None:
        super().__init__(what, instead=instead)
        self.offset = offset


@dataclass(frozen=True, slots=True)
class FactName:
    """The value of a fact, by the id of its card; ``offset`` is its place in the formula."""

    id: str
    offset: int


@dataclass(frozen=True, slots=True)
class Number:
    """A number, exact; ``unit`` is the word after it ("days"), if there is one."""

    value: Fraction
    unit: str | None
    offset: int


@dataclass(frozen=True, slots=True)
class Operation:
    """Two terms joined by one of + - * /."""

    operator: str
    left: Term
    right: Term


Term: TypeAlias = "FactName | Number | Operation"


@dataclass(frozen=True, slots=True)
class Chain:
    """Terms with the relations that must hold between neighbours: ``a < b <= c``."""

    terms: tuple[Term, ...]
    relations: tuple[str, ...]


def parse(text: str) -> Chain:
    """The chain that a formula stands for.

    >>> parse("a-date < b-date").relations
    ('<',)

    Raises:
        FormulaError: it is not understood; the error says where and what to write instead.
    """
    words = [(found[0], found.start()) for found in _WORD.finditer(text)]
    if not words:
        raise FormulaError("the formula is empty", offset=0, instead="write one, as `a < b`")
    if len(words) > WORD_LIMIT:
        raise FormulaError(
            f"the formula has more than {WORD_LIMIT} words",
            offset=words[WORD_LIMIT][1],
            instead="make several relations of it",
        )
    reader = _Reader(words, len(text))
    terms, relations = [reader.sum()], []
    while not reader.done:
        relations.append(reader.relation())
        terms.append(reader.sum())
    if not relations:
        raise FormulaError(
            "nothing is compared here",
            offset=words[-1][1],
            instead=f"join two sides with one of {' '.join(RELATIONS)}",
        )
    return Chain(tuple(terms), tuple(relations))


def facts(chain: Chain) -> Iterator[FactName]:
    """The facts that a formula names, in their order, each as often as it stands there."""
    waiting: list[Term] = list(reversed(chain.terms))
    while waiting:
        term = waiting.pop()
        if isinstance(term, Operation):
            waiting += [term.right, term.left]
        elif isinstance(term, FactName):
            yield term


class _Reader:
    """Reads a formula word by word."""

    def __init__(self, words: list[tuple[str, int]], length: int) -> None:
        self._words = words
        self._length = length
        self._next = 0

    @property
    def done(self) -> bool:
        """Whether all words are read."""
        return self._next >= len(self._words)

    def sum(self) -> Term:
        """Products joined by + and -."""
        left = self._product()
        while self._at(SUMS):
            operator, _ = self._take()
            left = Operation(operator, left, self._product())
        return left

    def relation(self) -> str:
        """The relation that must stand here."""
        word, offset = self._take()
        if word in RELATIONS:
            return word
        raise FormulaError(
            f"an operator belongs here, not {word!r}",
            offset=offset,
            instead=_HABITS.get(word) or _spaced(word) or f"write one of {_operators()}",
        )

    def _product(self) -> Term:
        left = self._value()
        while self._at(PRODUCTS):
            operator, _ = self._take()
            left = Operation(operator, left, self._value())
        return left

    def _value(self) -> Term:
        if self.done:
            raise FormulaError(
                "the formula ends where a fact belongs",
                offset=self._length,
                instead="add the id of a fact or a number",
            )
        word, offset = self._take()
        if _NUMBER.fullmatch(word):
            return Number(Fraction(word), self._unit(), offset)
        if _NAME.fullmatch(word):
            return FactName(word, offset)
        raise FormulaError(
            f"{word!r} is neither the id of a fact nor a number",
            offset=offset,
            instead=_HABITS.get(word) or _spaced(word) or "brackets and functions are not known",
        )

    def _unit(self) -> str | None:
        if self.done or not self._words[self._next][0].isalpha():
            return None
        return self._take()[0]

    def _at(self, operators: tuple[str, ...]) -> bool:
        return not self.done and self._words[self._next][0] in operators

    def _take(self) -> tuple[str, int]:
        word = self._words[self._next]
        self._next += 1
        return word


def _operators() -> str:
    return " ".join([*SUMS, *PRODUCTS, *RELATIONS])


def _spaced(word: str) -> str | None:
    """The advice to put spaces around operators, if the word holds one."""
    apart = re.sub(r"\s*(<=|[<=~+*/])\s*", r" \1 ", word).strip()
    return f"put spaces around operators: {apart}" if apart != word and " " in apart else None
