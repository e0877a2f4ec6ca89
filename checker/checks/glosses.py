"""Two forms of a name that an article explains itself: "Kyiv, then spelled Kiev". Not a check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.lexicon import load
from checker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.checks.tokens import Token

__all__ = ["is_glossed"]

#: Letters within which a gloss follows what it explains.
_REACH = 60


def is_glossed(mine: Iterable[Token], theirs: Iterable[Token]) -> bool:
    """Whether somewhere one form follows the other in a bracket, or after a word such as "then"."""
    places: dict[tuple[str, int], list[Token]] = {}
    for token in mine:
        places.setdefault((token.claim.article, token.claim.passage.start), []).append(token)
    return any(
        _explains(*sorted((one, other), key=lambda token: token.start))
        for other in theirs
        for one in places.get((other.claim.article, other.claim.passage.start), ())
    )


def _explains(first: Token, second: Token) -> bool:
    passage = first.claim.passage
    between = passage.text[first.end - passage.start : second.start - passage.start]
    if not 0 < len(between) <= _REACH:
        return False
    words = fold(between).replace("(", " ( ").replace(",", " ").split()
    return "(" in words or not load("en").table("gloss").keys().isdisjoint(words)
