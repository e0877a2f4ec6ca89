"""Slips of the pen in an office, for trying whether a rule notices them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.values import Slip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.values import Mention

__all__ = ["vary"]

_RANK: Final = re.compile(r"\b(deputy|vice|acting|former)[ -]", re.IGNORECASE)


def vary(mention: Mention, others: Sequence[Mention] = ()) -> list[Slip]:
    """The surface without its rank, or with one: what a careless hand makes of a post."""
    del others  # another one's post is no slip of the pen
    surface = mention.surface
    rank = _RANK.search(surface)
    if rank is not None:
        without = surface[: rank.start()] + surface[rank.end() :]
        return [Slip(f"{rank[1].lower()} dropped", without)]
    place = _post(mention)
    if place is None:
        return []
    deputy = "Deputy" if surface[place].isupper() else "deputy"
    return [Slip("deputy added", f"{surface[:place]}{deputy} {surface[place:]}")]


def _post(mention: Mention) -> int | None:
    """Where the post begins: the surface may hold a country before it, and the holder's name."""
    post: str = mention.value.post  # type: ignore[attr-defined]
    first, last = post.split(maxsplit=1)[0], post.rsplit(maxsplit=1)[-1]
    for words in (post, f"{last} of", first, first[:5]):
        found = re.search(rf"\b{re.escape(words)}", mention.surface, re.IGNORECASE)
        if found is not None:
            return found.start()
    return None
