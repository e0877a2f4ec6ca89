"""A group of names of one thing: its claims, their forms, and what sort of thing it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from checker.text import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.values import Claim

__all__ = ["Group", "written"]

_POSSESSIVES: Final = ("'s", "’s")
#: Rows of the kind ``name`` that tell no class of thing.
_PLAIN_ROWS: Final = frozenset({"capitals", "identifier"})


@dataclass(frozen=True)
class Group:
    """Claims to one thing, by the kind that knows it; ``what`` is the class of a thing, or ""."""

    kind: str
    claims: tuple[Claim, ...]
    what: str = ""

    @classmethod
    def of(cls, kind: str, claims: Iterable[Claim]) -> Group:
        """The group of claims of a kind."""
        every = tuple(claims)
        row = str(every[0].mention.row)
        what = row if kind == "name" and row not in _PLAIN_ROWS else ""
        return cls(kind, every, what)

    @cached_property
    def forms(self) -> frozenset[str]:
        """The forms as they are written, without article and possessive."""
        return frozenset(written(claim) for claim in self.claims)

    @cached_property
    def fullest(self) -> str:
        """The longest form."""
        return max(sorted(self.forms), key=len)

    def with_claims(self, claims: Iterable[Claim]) -> Group:
        """The same group with more claims."""
        more = tuple(claims)
        return replace(self, claims=self.claims + more) if more else self


def written(claim: Claim) -> str:
    """The form of a name, without an article and a possessive that are no part of it."""
    surface = squeeze(claim.mention.surface)
    surface = surface[4:] if surface[:4] in ("the ", "The ") else surface
    own = getattr(claim.value, "name", "")
    for ending in _POSSESSIVES:
        if surface.endswith(ending) and not own.endswith(ending):
            surface = surface.removesuffix(ending)
    return surface
