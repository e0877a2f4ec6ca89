"""What checks are given: a story, and a fact of it that does not agree."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from checker.findings.birthdays import are_across_a_birthday
from checker.findings.sides import edges, sides

if TYPE_CHECKING:
    import datetime as dt
    from collections import Counter
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from checker.alignment import Fact
    from checker.findings.sides import Edge
    from checker.values import Claim, FactCard, Header, RuleSet

__all__ = ["Case", "Dispute"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Case:
    """What a check sees of a story: claims, never texts.

    ``facts`` are by rule id. ``names`` are claims (rule "") for every name, and for every word that
    the word list does not know: the matter of spelling and canon. ``words`` counts all words of
    the story, folded. ``voices`` gives each article the number of its syndication group.
    ``labels`` are short names of the articles, unique in the story. ``apart`` are pairs of near
    names, plain, that the story gives to two people. ``events`` gives each article the number of
    the event that it tells of. ``shared`` and ``standing`` keep what several need and one works
    out; see ``once`` and ``sides_of``.
    """

    headers: tuple[Header, ...]
    rules: RuleSet
    facts: Mapping[str, tuple[Fact, ...]]
    names: tuple[Claim, ...]
    words: Counter[str]
    voices: Mapping[str, int]
    labels: Mapping[str, str]
    reference: dt.date | None = None
    apart: frozenset[frozenset[str]] = frozenset()
    events: Mapping[str, int] = field(default_factory=dict)
    standing: dict[int, tuple[list[list[Claim]], list[Edge]]] = field(
        default_factory=dict, compare=False, repr=False
    )
    shared: dict[Callable[[Case], Any], Any] = field(
        default_factory=dict, compare=False, repr=False
    )

    @property
    def published(self) -> dict[str, dt.date | None]:
        """When each article appeared."""
        return self.once(_published)

    def voices_of(self, claims: Iterable[Claim]) -> set[int | str]:
        """The independent voices behind claims: copies of one text are one."""
        return {self.voices.get(claim.article, claim.article) for claim in claims}

    def sides_of(self, fact: Fact) -> tuple[list[list[Claim]], list[Edge]]:
        """The sides of a fact of this case and the conflicts between them, worked out once."""
        if id(fact) not in self.standing:
            groups = sides(fact.claims, self.voices)
            clashes = [
                each
                for each in edges(groups, fact)
                if not are_across_a_birthday(groups[each.a], groups[each.b], self.published)
            ]
            self.standing[id(fact)] = groups, clashes
        return self.standing[id(fact)]

    def once(self, make: Callable[[Case], T]) -> T:
        """What a function makes of this case, worked out when it is first asked for."""
        if make not in self.shared:
            self.shared[make] = make(self)
        found: T = self.shared[make]
        return found


def _published(case: Case) -> dict[str, dt.date | None]:
    return {header.id: header.published for header in case.headers}


@dataclass(frozen=True, slots=True)
class Dispute:
    """A fact that does not agree: its card, its sides, and the edges between them."""

    card: FactCard
    fact: Fact
    groups: Sequence[Sequence[Claim]]
    clashes: Sequence[Edge]
