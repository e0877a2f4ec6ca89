"""Who speaks with one voice: a story printed by five papers is one source, not five."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, Final

from checker.groups import Groups

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.values import Gathered

__all__ = ["voices"]

#: Share of the shorter article's long paragraphs that two articles must have in common.
_SHARED: Final = 0.5


def voices(gathered: Sequence[Gathered]) -> dict[str, int]:
    """For each article the number of its syndication group, counted from 0 in the order of ids."""
    ordered = sorted(gathered, key=lambda each: each.header.id)
    groups = Groups(len(ordered))
    whole: dict[frozenset[str], int] = {}
    for index, each in enumerate(ordered):
        groups.join(whole.setdefault(frozenset(each.paragraphs), index), index)
    # copies are joined: what is left to hold against each other are articles that differ
    holders: dict[str, list[int]] = {}
    for paragraphs, index in whole.items():
        for paragraph in sorted(paragraphs):
            holders.setdefault(paragraph, []).append(index)
    common = Counter(pair for together in holders.values() for pair in combinations(together, 2))
    for (a, b), count in sorted(common.items()):
        shorter = min(len(set(ordered[a].paragraphs)), len(set(ordered[b].paragraphs)))
        if count >= _SHARED * shorter:
            groups.join(a, b)
    numbers: dict[int, int] = {}
    return {
        each.header.id: numbers.setdefault(groups.of(index), len(numbers))
        for index, each in enumerate(ordered)
    }
