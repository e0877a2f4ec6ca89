"""The sorts of rules that a pack holds, and what else in it has an id."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.values import FactCard, NameEntry, Pack, Relation, WordClass

__all__ = ["Entry", "Rule", "entries_of", "rules_of"]

Rule: TypeAlias = "FactCard | NameEntry | Relation"
Entry: TypeAlias = "Rule | WordClass"


def rules_of(pack: Pack) -> Iterator[Rule]:
    """All rules of a pack, which find something: cards, names, relations."""
    yield from pack.facts
    yield from pack.names
    yield from pack.relations


def entries_of(pack: Pack) -> Iterator[Entry]:
    """All of a pack that has an id and examples: its rules and its classes of words."""
    yield from rules_of(pack)
    yield from pack.lexicon
