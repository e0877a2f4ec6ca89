"""What the rules of a pack say of each other: ids that must be unique, or must exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.checks import formula
from checker.errors import Location
from checker.packs.language import ORDERED
from checker.packs.rules import entries_of
from checker.shapes import unknown

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from checker.packs.compiling import Draft
    from checker.shapes import Mistakes
    from checker.values import FactCard, Pack, Relation

__all__ = ["check_formulas", "check_unique", "without"]


def check_unique(draft: Draft, bases: Iterable[Pack], mistakes: Mistakes) -> None:
    """Note every id that stands twice in a pack and the packs it extends."""
    first: dict[str, Location] = {}
    for pack in bases:
        for rule in entries_of(pack):
            first.setdefault(rule.id, rule.location)
    for rule in draft.entries:
        if rule.id in first:
            mistakes.add(
                rule.location,
                f"the id {rule.id!r} is taken (first in {first[rule.id]})",
                "choose another, or list the other rule under `without:`",
            )
        else:
            first[rule.id] = rule.location


def without(draft: Draft, bases: Iterable[Pack], mistakes: Mistakes) -> frozenset[str]:
    """The ids that a pack leaves out of those it extends; note those that do not exist."""
    known = {rule.id for pack in bases for rule in entries_of(pack)}
    for each, location in draft.without:
        if each not in known:
            if known:
                mistakes.add(location, *unknown("rule to leave out called", each, sorted(known)))
            elif not draft.extends:
                mistakes.add(
                    location, "`without` leaves nothing out", "name a pack under `extends:`"
                )
    return frozenset(each for each, _ in draft.without)


def check_formulas(draft: Draft, bases: Iterable[Pack], mistakes: Mistakes) -> None:
    """Note formulas that cannot be read, and facts in them that do not exist or have no order."""
    cards = {card.id: card for pack in bases for card in pack.facts}
    cards.update({card.id: card for card in draft.facts})
    for relation in draft.relations:
        if relation.check != "order":
            continue
        try:
            chain = formula.parse(relation.text)
        except formula.FormulaError as error:
            mistakes.add(_inside(relation, error.offset), error.what, error.instead)
            continue
        _check_names(relation, chain, cards, draft.mistaken, mistakes)


def _check_names(
    relation: Relation,
    chain: formula.Chain,
    cards: Mapping[str, FactCard],
    mistaken: Container[str],
    mistakes: Mistakes,
) -> None:
    named = list(formula.facts(chain))
    if not named:
        mistakes.add(relation.location, "the formula names no fact", "name at least one by its id")
    ordered = set(chain.relations) != {"="} or any(
        isinstance(term, formula.Operation) for term in chain.terms
    )
    for fact in named:
        at = _inside(relation, fact.offset)
        card = cards.get(fact.id)
        if card is None and fact.id not in mistaken:
            mistakes.add(at, *unknown("fact with the id", fact.id, sorted(cards)))
        elif card is None:
            continue  # the card is there; what is wrong with it has been said
        elif ordered and card.kind not in ORDERED:
            mistakes.add(
                at,
                f"{fact.id!r} is a {card.kind}, which has no order and no sum",
                "compare it with `=` alone",
            )


def _inside(relation: Relation, offset: int) -> Location:
    """A place in a formula; for a plain text in one line it is exact."""
    at = relation.location
    return Location(at.path, at.line, None if at.column is None else at.column + offset)
