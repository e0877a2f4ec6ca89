"""The three sorts of rules that a pack holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.values import FactCard, NameEntry, Pack, Relation

__all__ = ["Rule", "rules_of"]

Rule: TypeAlias = "FactCard | NameEntry | Relation"


def rules_of(pack: Pack) -> Iterator[Rule]:
    """All rules of a pack that have an id: cards, names, relations."""
    yield from pack.facts
    yield from pack.names
    yield from pack.relations
