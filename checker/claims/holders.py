"""Which fuller name a bare surname stands for."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from checker import kinds
from checker.text import plain
from checker.values import Mention, Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.claims.ordered import Ordered

__all__ = ["people"]


def people(mentions: Ordered) -> dict[int, Mention]:
    """For the start of each person mention, the fullest mention of that person in the article.

    A bare surname goes to the nearest fuller name that it is compatible with: the last one before
    it, else the first one after it.
    """
    found = mentions.of("person")
    full: dict[str, dict[str, list[Mention]]] = {}
    for mention in found:
        if _words(mention) > 1:
            full.setdefault(_last(mention), {}).setdefault(mention.surface, []).append(mention)
    return {mention.start: _fullest(mention, full.get(_last(mention), {})) for mention in found}


def _fullest(mention: Mention, full: Mapping[str, Sequence[Mention]]) -> Mention:
    """The fuller mention that a name stands for, of those with its last word, by their surfaces."""
    before: list[Mention] = []
    after: list[Mention] = []
    for same in full.values():
        fuller = _words(same[0]) > _words(mention)
        if not fuller or not _may_be_one(mention, same[0]):
            continue
        place = bisect_left(same, mention.start, key=lambda each: each.start)
        if place:
            before.append(same[place - 1])
        else:
            after.append(same[0])
    if before:
        return max(before, key=lambda each: each.start)
    return min(after, key=lambda each: each.start, default=mention)


def _may_be_one(a: Mention, b: Mention) -> bool:
    verdict = kinds.compare(a.value, b.value).verdict
    return verdict in (Verdict.SAME, Verdict.COMPATIBLE)


def _words(mention: Mention) -> int:
    return len(re.findall(r"\w+", mention.surface))


def _last(mention: Mention) -> str:
    words = re.findall(r"\w+", plain(mention.surface).removesuffix("'s"))
    return words[-1] if words else ""
