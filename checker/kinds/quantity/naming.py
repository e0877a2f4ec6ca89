"""Quantities as an editor would write them."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from math import isclose
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.units import plural
from checker.lexicon import load

if TYPE_CHECKING:
    from checker.kinds.quantity.value import Quantity

__all__ = ["figure", "heading", "label"]

#: Round amounts are said in these.
_SCALES: Final = ((1e6, "million"), (1e9, "billion"), (1e12, "trillion"))

#: Classes of those whom something befell: nouns that take no plural.
_BEFALLEN: Final = {
    "killed": "killed", "injured": "injured", "missing": "missing", "arrested": "arrested",
    "displaced": "displaced", "rescued": "rescued", "infected": "infected", "sacked": "laid off",
}  # fmt: skip

#: Longer decimals are no share that anybody wrote so: 0.666667.
_SHORT: Final = 5
_MOST_PARTS: Final = 100


def figure(amount: float) -> str:
    """An amount as sentences give it: with thousands marks, a round one from a million on in words.

    >>> figure(100000.0), figure(4.5), figure(18e6), figure(2.31e9), figure(1249000.0)
    ('100,000', '4.5', '18 million', '2.31 billion', '1,249,000')
    """
    for scale, word in _SCALES:
        scaled = amount / scale
        if scale <= abs(amount) < 1000 * scale and isclose(scaled, round(scaled, 2), rel_tol=1e-12):
            return f"{round(scaled, 2):g} {word}"
    if amount.is_integer() and abs(amount) < 1e15:
        return f"{int(amount):,}"
    return f"{amount:,.6g}" if 1e-4 <= abs(amount) < 1e6 else f"{amount:.6g}"


def heading(counted: str) -> str:
    """What is counted, as a heading: "number of votes", "number killed".

    >>> heading("votes"), heading("killed"), heading("health-workers")
    ('number of votes', 'number killed', 'number of health workers')
    """
    if not counted:
        return "number"
    words = _counted(counted, None)
    return f"number {words}" if counted in _BEFALLEN else f"number of {words}"


@lru_cache(maxsize=4096)
def label(quantity: Quantity) -> str:
    """The quantity in words: "100,000 troops", "more than 13,000 people", "46 years old".

    Less likely readings follow after "or".
    """
    if not quantity.also:
        return _one(quantity)
    return " or ".join(_one(each) for each in quantity.readings)


def _one(quantity: Quantity) -> str:
    if quantity.parts:
        return "-".join(figure(part) for part in quantity.parts)
    amount = _amount(quantity)
    if quantity.unit == "ordinal" and quantity.exact and quantity.low is not None:
        return f"{quantity.counted or 'number'} {amount}"
    last = quantity.high if quantity.high is not None else quantity.low
    if amount.endswith(" 1"):
        last = 1.0  # about one
    unit = quantity.unit
    if unit in ("magnitude", "category"):
        return f"{unit} {amount}"
    if unit == "share":
        return f"{amount} of {_whole(quantity.counted)}"
    if unit:
        amount = f"{amount} {unit if unit == 'percent' else plural(unit, last)}"
    if not quantity.counted:
        return amount
    return f"{amount}{' of ' if unit else ' '}{_counted(quantity.counted, last)}"


def _whole(counted: str) -> str:
    """Of what a share is: of voters, of the whole, or of the whole whom something befell."""
    if not counted:
        return "the whole"
    words = _counted(counted, None)
    return f"the whole {words}" if counted in _BEFALLEN else words


def _counted(counted: str, amount: float | None) -> str:
    if counted in _BEFALLEN:
        return _BEFALLEN[counted]
    words = counted.replace("-", " ")
    if amount == 1:
        return "person" if words == "people" else load("en").singular(words)
    if words.endswith("s") or words in ("people", "people aboard", "aircraft", "police"):
        return words
    if words in ("children", "crew", "artillery", "cattle", "personnel") or _is_fate(words):
        return words
    if words.endswith("y") and words[-2:-1] not in "aeiou":
        return f"{words[:-1]}ies"
    return f"{words}es" if words.endswith(("ch", "sh", "x", "z")) else f"{words}s"


def _is_fate(words: str) -> bool:
    """Whether a class is what befell people, by a participle: 12 kidnapped, but 12 sheds."""
    return len(words) > 4 and words.endswith("ed") and not words.endswith("eed")


def _amount(quantity: Quantity) -> str:
    low, high = quantity.low, quantity.high
    if low is not None and low == high:
        return _part(low) if quantity.unit == "share" else figure(low)
    if high is None:
        if low is None:
            return "any number of"
        return f"{'more than' if quantity.low_open else 'at least'} {figure(low)}"
    if low is None or (low == 0 and not quantity.soft):
        return f"{'less than' if quantity.high_open else 'at most'} {figure(high)}"
    if quantity.soft:
        return _vague(low, high)
    return _hedged(low, high) or f"{figure(low)} to {figure(high)}"


def _part(share: float) -> str:
    """A share as it was written, if a short fraction is that: 2/3, but 0.5."""
    words = figure(share)
    part = Fraction(share).limit_denominator(_MOST_PARTS)
    return str(part) if len(words) > _SHORT and isclose(part, share, rel_tol=1e-9) else words


def _vague(low: float, high: float) -> str:
    """The words of a vague plural, if its range has some."""
    words = _vague_words().get(f"{low:.0f}..{high:.0f}")
    if words is None:
        return f"{figure(low)} to {figure(high)} or more"
    return f"{words} of" if words.endswith("s") else words


def _hedged(low: float, high: float) -> str | None:
    """The words for a range that is a hedge around one number: 10 % either way, or from 0.9 on."""
    for words, middle in (("about", high / 1.1), ("nearly", high)):
        lowest = middle * 0.9
        if low > 0 and isclose(low, lowest) and isclose(middle, float(f"{middle:.6g}")):
            return f"{words} {figure(float(f'{middle:.6g}'))}"
    return None


@lru_cache(maxsize=1)
def _vague_words() -> dict[str, str]:
    """The shortest words for each range that a vague plural stands for."""
    found: dict[str, str] = {}
    for words, ends in load("en").table("number-vague").items():
        if words.endswith(" of"):  # "lakhs of", where the "of" belongs to the words
            continue
        low, _, high = ends.partition("..")
        known = found.get(f"{float(low):.0f}..{float(high):.0f}")
        if known is None or (len(words), words) < (len(known), known):
            found[f"{float(low):.0f}..{float(high):.0f}"] = words
    return found
