"""Cards for the facts of a story: what they ask for, and the words that find it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from checker.claims.senses import WORD
from checker.errors import Location
from checker.kinds.quantity.units import is_currency
from checker.lexicon import load
from checker.suggest.asking import ask, name
from checker.suggest.near import groups, reach
from checker.suggest.pages import WINDOWS
from checker.text import fold, unused
from checker.values import FactCard

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.suggest.facts import Stated
    from checker.suggest.near import Group
    from checker.suggest.pages import Pages
    from checker.values import Claim

__all__ = ["Sketch", "drawn"]

#: Tables of words that say what happens, and what is measured.
_SPEAKING: Final = ("event", "aspect", "casualty", "counted")


@dataclass(frozen=True, slots=True)
class Sketch:
    """A fact, the cards that may ask for it, the best first, and why there is none."""

    fact: Stated
    cards: tuple[FactCard, ...]
    why: str = ""


def drawn(facts: Sequence[Stated], pages: Pages, least: int, taken: Iterable[str]) -> list[Sketch]:
    """A sketch of each fact.

    Args:
        facts: the facts.
        pages: the articles, to choose words from.
        least: how many articles a card reaches at least.
        taken: ids of other rules.
    """
    used = set(taken)
    sketches = []
    for fact in facts:
        base = _base(fact)
        if base is None:
            why = "it is a number of nothing that has a name"
            sketches.append(Sketch(fact, (), why))
            continue
        cards = [base] if base.subject else _placed(base, fact, pages, least)
        ident = unused(name(fact, cards[0] if cards else base, used), used) if cards else ""
        why = "" if cards else "no words tell its values from others of the kind"
        sketches.append(Sketch(fact, tuple(replace(card, id=ident) for card in cards), why))
    return sketches


def _base(fact: Stated) -> FactCard | None:
    """A card for the kind of value, without words; None where nothing says what is counted."""
    source = fact.card
    card = FactCard(
        id="",
        pack="",
        kind=source.kind,
        ask=ask(fact),
        why="",
        location=Location("draft"),
        of=source.of,
        unit=source.unit,
        changes=source.changes,
        tolerance=source.tolerance,
        severity=source.severity,
    )
    if source.subject == "person":
        return replace(card, subject=_fullest(fact.claims))
    if source.kind != "quantity" or source.of or source.unit:
        return card
    unit, counted = _commonest(fact.claims, "unit"), _commonest(fact.claims, "counted")
    if unit:
        return replace(card, unit="money" if is_currency(unit[0]) else unit[0])
    return replace(card, of=tuple(counted)) if counted else None


def _commonest(claims: Iterable[Claim], attribute: str) -> list[str]:
    """What the values of claims hold under a name, the commonest first."""
    values: list[Any] = [claim.value for claim in claims]
    counts = Counter(str(getattr(value, attribute, "")) for value in values)
    del counts[""]
    return sorted(counts, key=lambda each: (-counts[each], each))


def _fullest(claims: Iterable[Claim]) -> str:
    """The name of most words under which articles know a person, of these the commonest."""
    counts = Counter(claim.subject or "" for claim in claims)
    return min(counts, key=lambda each: (-len(each.split()), -counts[each], each))


def _placed(base: FactCard, fact: Stated, pages: Pages, least: int) -> list[FactCard]:
    """The card with words in each window in which they reach enough, the best first."""
    values = pages.seen(base, fact)
    telling = _telling(fact, pages)
    found = []
    for window in WINDOWS:
        near = groups(values, window, telling)
        reached = reach(near, values, window)
        sources = len({article for article, _ in reached})
        if sources >= least:
            card = replace(base, near=tuple(_written(group, pages) for group in near))
            found.append(((-sources, -len(reached)), replace(card, within=window)))
    # of two that reach as much, the narrower window is the surer one
    found.sort(key=lambda each: each[0])
    return [card for _, card in found]


def _written(group: Group, pages: Pages) -> Group:
    return tuple(pages.written[word] for word in group)


def _telling(fact: Stated, pages: Pages) -> frozenset[str]:
    """Words that say what a fact is about: those of its subject, events, measures and names."""
    lexicon = load("en")
    subject = set(WORD.findall(fold(fact.subject)))
    return frozenset(
        word
        for word, written in pages.written.items()
        if word in subject
        or not written.islower()
        or any(word in lexicon.table(each) for each in _SPEAKING)
    )
