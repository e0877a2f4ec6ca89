"""What a drafted card asks, and its id: words made of what the fact is about."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from checker.alignment.telling import aspect, measure, names, whereabouts
from checker.kinds.quantity.units import is_currency
from checker.text import slug

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.suggest.facts import Stated
    from checker.values import Claim, FactCard

__all__ = ["ask", "name"]

#: Questions by what is measured, else by the dimension of the unit.
_MEASURED: Final = {
    "depth": "How deep was it",
    "height": "How high was it",
    "length": "How long was it",
    "width": "How wide was it",
    "distance": "What was the distance",
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

#: What is no matter of a figure: that somebody said so.
_SAYING: Final = frozenset({"", "statement", "announcement"})


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
    value: Any = fact.claims[0].value
    about = whereabouts(fact.claims) or (_matter(fact.claims) if value.unit else "")
    return f"{_quantity(fact)}{about}?"


def _matter(claims: Sequence[Claim]) -> str:
    """In brackets, a name and an event that most claims speak of, where all share no name.

    What money was paid for is told before it.
    """
    named = _most([{*each.about.participants, *each.about.places} for each in claims])
    value: Any = claims[0].value
    heads = [] if is_currency(value.unit) else [{each.about.head} - _SAYING for each in claims]
    event = _most(heads)
    told = [*names(named, claims), *(each.replace("-", " ") for each in event)]
    return f" ({', '.join(told)})" if told else ""


def _most(of_each: Sequence[set[str]]) -> list[str]:
    """What most of some sets hold, of several the one that most hold."""
    counts = Counter(each for held in of_each for each in held)
    best = min(counts, key=lambda each: (-counts[each], each), default="")
    return [best] if 2 * counts[best] > len(of_each) else []


def _quantity(fact: Stated) -> str:
    value: Any = fact.claims[0].value
    if not value.unit:
        return f"How many {_thing(fact).replace('-', ' ')}"
    if (thing := _thing(fact)) in _MEASURED:
        return _MEASURED[thing]
    if thing == value.dimension and is_currency(value.unit):
        return f"What was the {_sum(fact.claims)}"
    return f"What was the {measure(fact.claims)}"


def _sum(claims: Sequence[Claim]) -> str:
    """What an amount of money is, by those claims that tell of what it is."""
    telling = [claim for claim in claims if claim.about.setting.aspect]
    return measure(telling) if telling and aspect(telling) else "sum"


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
