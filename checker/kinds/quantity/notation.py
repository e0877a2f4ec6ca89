"""The notation of quantities, in rules and in machine-read reports.

    100 troops              exactly; without a noun a plain count
    12 USD   5 percent      with a unit
    10000..100000 troops    from ... to; ``1000..10000~`` with a soft ceiling
    >13000 people   <=5     bounds; ``>5..<10`` leaves out the ends
    5 of point              what is counted, where the word alone would be a unit
    2-1 score               the figures of a score
    1.234 | 1234            the likelier reading first

``read`` also takes what people write in a rule: thousands marks, "$12", "12%", scale words and any
noun or unit that a lexicon knows.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Final

from checker import lexicon
from checker.errors import NotationError
from checker.kinds.quantity.units import known
from checker.kinds.quantity.value import Quantity
from checker.numerals import grammar
from checker.text import fold

__all__ = ["read", "show"]

_INSTEAD: Final = (
    'write an amount and what it counts or measures: "100 troops", "12 USD", ">5 percent"'
)
_AMOUNT: Final = r"[+-]?[0-9][0-9.]*(?:[eE][+-]?[0-9]{1,3})?"
_SCORE: Final = re.compile(r"([0-9]+(?:-[0-9]+)+) score")
_RANGE: Final = re.compile(
    rf"(?P<low_mark>>?)(?P<low>{_AMOUNT})?\.\.(?P<high_mark><?)(?P<high>{_AMOUNT})(?P<soft>~?)"
)
_BOUND: Final = re.compile(r"(?P<mark>>=|<=|>|<|≥|≤)? ?(?P<rest>.*)", re.DOTALL)
_PLAIN: Final = re.compile(_AMOUNT)
_MARKS: Final = {"≥": ">=", "≤": "<="}


def show(quantity: Quantity) -> str:
    """The quantity in notation; ``read`` gives it back."""
    return " | ".join(_show(each) for each in quantity.readings)


def _show(quantity: Quantity) -> str:
    if quantity.parts:
        amount = "-".join(_number(part) for part in quantity.parts)
    else:
        amount = _amount(quantity)
    counted = quantity.counted
    if counted and not quantity.unit and (known(counted) or _unit_of(counted) is not None):
        counted = f"of {counted}"  # the noun alone would be read as a unit
    return " ".join(part for part in (amount, quantity.unit, counted) if part)


def _amount(quantity: Quantity) -> str:
    low, high = quantity.low, quantity.high
    if low is not None and low == high and not (quantity.soft or quantity.low_open):
        return _number(low)
    if high is None and not quantity.soft:
        return f"{'>' if quantity.low_open else '>='}{_number(low)}"
    if low is None and not quantity.soft:
        return f"{'<' if quantity.high_open else '<='}{_number(high)}"
    return (
        f"{'>' if quantity.low_open else ''}{_number(low)}.."
        f"{'<' if quantity.high_open else ''}{_number(high)}{'~' if quantity.soft else ''}"
    )


def _number(amount: float | None) -> str:
    if amount is None:
        return ""
    if amount.is_integer() and abs(amount) < 1e16:
        return str(int(amount))
    return repr(amount)


def read(notation: str) -> Quantity:
    """The quantity of a notation.

    Raises:
        NotationError: it is not understood; the message shows what to write instead.
    """
    readings = [_read(part.strip(), notation) for part in notation.split("|")]
    return replace(readings[0], also=tuple(readings[1:])) if len(readings) > 1 else readings[0]


def _read(text: str, notation: str) -> Quantity:
    score = _SCORE.fullmatch(text)
    if score is not None:
        parts = tuple(float(part) for part in score[1].split("-"))
        return Quantity(None, None, unit="score", parts=parts)
    if ".." in text:
        return _read_range(text, notation)
    bound = _BOUND.fullmatch(text)
    assert bound is not None
    mark = _MARKS.get(bound["mark"], bound["mark"])
    amount, unit, counted = _read_amount(bound["rest"], notation)
    low = amount if mark in (None, ">", ">=") else None
    high = amount if mark in (None, "<", "<=") else None
    return Quantity(low, high, mark == ">", mark == "<", unit, counted)


def _read_range(text: str, notation: str) -> Quantity:
    found = _RANGE.match(text)
    if found is None:
        raise _not_understood(notation)
    low = _float(found["low"]) if found["low"] is not None else None
    high = _float(found["high"])
    if low is not None and low > high:
        raise NotationError(
            f"{notation!r} ends before it begins", instead="write the lower end first"
        )
    unit, counted = _what(text[found.end() :].strip(), notation)
    return Quantity(
        low,
        high,
        bool(found["low_mark"]),
        bool(found["high_mark"]),
        unit,
        counted,
        bool(found["soft"]),
    )


def _read_amount(text: str, notation: str) -> tuple[float, str, str]:
    """An amount with what it measures and counts, as a rule or as a person writes it."""
    plain = _PLAIN.match(text)
    if plain is not None and text[plain.end() : plain.end() + 1] in ("", " "):
        rest = text[plain.end() :].strip()
        try:
            amount = float(plain[0])
        except ValueError:
            raise _not_understood(notation) from None
        first = rest.partition(" ")[0]
        spaced = first[:1].isdigit()
        if not rest or known(first) or not (spaced or _is_scale(first)):
            return (amount, *_what(rest, notation))
    return _read_free(text, notation)


def _read_free(text: str, notation: str) -> tuple[float, str, str]:
    """100,000 soldiers; $12 million; 12%; two dozen."""
    folded = fold(text)
    for code in lexicon.languages():
        words = lexicon.load(code)
        currency, start = "", 0
        for surface, name in words.table("currency-before").items():
            if folded.startswith(surface) and len(surface) > start:
                currency, start = name, len(surface)
        start += len(folded[start:]) - len(folded[start:].lstrip())
        number = grammar(words).read(folded, start, money=bool(currency))
        if number is None and folded.startswith(("a ", "half ")):
            number = grammar(words).read(folded, folded.find(" ") + 1)
        if number is None or number.start > start:
            continue
        unit, counted = _what(text[number.end :].strip(), notation)
        return float(number.low), currency or unit, counted
    raise _not_understood(notation)


@lru_cache(maxsize=4)
def _scales() -> frozenset[str]:
    return frozenset(
        scale for code in lexicon.languages() for scale in lexicon.load(code).table("number-scale")
    )


def _is_scale(word: str) -> bool:
    return fold(word) in _scales()


def _what(rest: str, notation: str) -> tuple[str, str]:
    """Unit and class of what stands behind the amount."""
    if not rest:
        return "", ""
    unit, counted = "", rest
    first, _, after = rest.partition(" ")
    if known(first):
        unit, counted = first, after
    else:
        found = _unit_of(fold(rest))
        if found is not None:
            unit, counted = found
    counted = counted.strip().removeprefix("of ").strip()
    if not counted:
        return unit, ""
    if re.fullmatch(r"[^\W\d_][\w'’ -]*", counted) is None:
        raise _not_understood(notation)
    return unit, class_of(counted)


def _unit_of(folded: str) -> tuple[str, str] | None:
    """The longest unit that a lexicon knows at the beginning, and what follows it."""
    for code in lexicon.languages():
        words = lexicon.load(code)
        for category in ("unit", "currency-after"):
            table = words.table(category)
            parts = folded.split(" ")
            for count in range(min(4, len(parts)), 0, -1):
                surface = " ".join(parts[:count])
                if surface in table and surface not in words.table("unit-glued"):
                    return table[surface], " ".join(parts[count:])
        if folded.startswith("%"):
            return "percent", folded[1:].strip()
    return None


def class_of(noun: str) -> str:
    """The class of what a noun counts in a lexicon, else the singular of its last word."""
    folded = fold(noun).strip()
    for code in lexicon.languages():
        words = lexicon.load(code)
        if folded in words.table("counted-class"):
            return folded
        found = words.table("counted").get(folded)
        if found is not None:
            return found
    last = folded.split(" ")[-1]
    if last != folded:
        return class_of(last)
    return lexicon.load(lexicon.languages()[0]).singular(last)


def _float(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise _not_understood(text) from None


def _not_understood(notation: str) -> NotationError:
    return NotationError(f"{notation!r} is not a quantity", instead=_INSTEAD)
