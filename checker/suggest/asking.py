"""What a drafted card asks, and its id: words made of what the fact is about."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from checker.alignment.telling import aspect, measure, whereabouts
from checker.kinds.quantity.units import is_currency
from checker.text import slug

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.suggest.facts import Stated
    from checker.values import FactCard

__all__ = ["ask", "name"]

#: Questions by what is measured, else by the dimension of the unit.
_MEASURED: Final = {
    "depth": "How deep was it",
    "height": "How high was it",
    "length": "How long was it",
    "width": "How wide was it",
    "distance": "How far was it",
    "weight": "How heavy was it",
    "mass": "How heavy was it",
    "speed": "How fast was it",
    "duration": "How long did it take",
    "price": "What did it cost",
    "turnout": "How high was the turnout",
    "magnitude": "What was the magnitude",
    "score": "What was the score",
    "age": "How old was it",
    "share": "How large was the share",
}  # fmt: skip


def ask(fact: Stated) -> str:
    """The question that a fact answers."""
    if fact.card.subject == "person" or fact.card.of:
        question = fact.card.ask.removesuffix("?")
        whom = fact.subject.partition(" of ")[2]
        if fact.card.subject == "person" and whom:
            return f"{question.replace('this person', whom)}?"
        return f"{question}{whereabouts(fact.claims)}?"
    if fact.card.kind == "date":
        return f"What is the {fact.subject}?"
    if fact.card.kind != "quantity":
        return fact.card.ask
    return f"{_quantity(fact)}{whereabouts(fact.claims)}?"


def _quantity(fact: Stated) -> str:
    value: Any = fact.claims[0].value
    if not value.unit:
        return f"How many {_thing(fact).replace('-', ' ')}"
    if (thing := _thing(fact)) in _MEASURED:
        return _MEASURED[thing]
    if thing == value.dimension and is_currency(value.unit):
        return "How much was it"
    return f"What was the {measure(fact.claims)}"


def _thing(fact: Stated) -> str:
    """What is counted; of measures what they are of where the claims agree, else the dimension."""
    value: Any = fact.claims[0].value
    if not value.unit:
        return _commonest(claim.about.head for claim in fact.claims)
    return aspect(fact.claims).partition(" ")[2] or str(value.dimension)


def _commonest(words: Iterable[str]) -> str:
    counts = Counter(word for word in words if word)
    return min(counts, key=lambda each: (-counts[each], each), default="")


def name(fact: Stated, card: FactCard, used: set[str]) -> str:
    """An id for a card that says what it is about; with a word of ``near`` where it is used."""
    if card.subject:
        kind = "age" if card.kind == "quantity" else card.kind
        return f"{slug(card.subject.split()[-1]) or 'person'}-{kind}"
    plain = slug(_what(fact)) or card.kind
    if card.kind != "quantity":
        plain = f"{plain}-{card.kind}" if plain != card.kind else plain
    words = (slug(word) for group in card.near for word in group)
    more = next((word for word in words if word not in ("", plain)), "")
    return f"{plain}-{more}" if plain in used and more else plain


def _what(fact: Stated) -> str:
    value: Any = fact.claims[0].value
    if fact.card.kind != "quantity":
        return _commonest(claim.about.head for claim in fact.claims)
    if fact.card.of:
        return fact.card.of[0]
    thing = _thing(fact)
    return "sum" if thing == value.unit and is_currency(thing) else thing
