"""Words that stand with the values of a fact and with no value that contradicts them."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.suggest.facts import Key
    from checker.suggest.pages import Seen

__all__ = ["Group", "groups", "reach"]

#: Words that must stand together.
Group: TypeAlias = tuple[str, ...]
#: For each word the values that it stands with, how far from each, and where.
_Standing: TypeAlias = "dict[str, dict[Key, tuple[int, int]]]"

#: Alternatives of one card, and words from which groups of several are made.
_MOST: Final = 6
_JOINED: Final = 24
_WORDS: Final = 3


def groups(values: Sequence[Seen], window: str, telling: frozenset[str]) -> tuple[Group, ...]:
    """Alternatives for ``near``: few groups of few words that reach as many values as they can.

    Args:
        values: all values that fit the card.
        window: how far words may stand from a value: a key of ``Seen.words``.
        telling: words that are preferred.
    """
    standing = _standing(values, window)
    wanted = {each.key for each in values if each.fact}
    against = {each.key for each in values if each.against}
    known = [
        (group, reached)
        for group in _candidates(standing, wanted, telling)
        if (reached := _reached(group, standing)) & wanted and not reached & against
    ]
    chosen: list[Group] = []
    missing = set(wanted)
    while missing and len(chosen) < _MOST:
        best = min(known, key=lambda each: _cost(each, missing, wanted, telling), default=None)
        if best is None or not best[1] & missing:
            break
        chosen.append(best[0])
        missing -= best[1]
    return tuple(chosen)


def reach(near: Iterable[Group], values: Sequence[Seen], window: str) -> frozenset[Key]:
    """The values of the fact that groups of words reach."""
    standing = _standing(values, window)
    wanted = {each.key for each in values if each.fact}
    return frozenset().union(*(_reached(group, standing) for group in near)) & wanted


def _standing(values: Iterable[Seen], window: str) -> _Standing:
    """With which values each word of the fact's own values stands."""
    values = list(values)
    own = {word for each in values if each.fact for word in each.words[window]}
    found: _Standing = {}
    for each in values:
        for word, spot in each.words[window].items():
            if word in own:
                found.setdefault(word, {})[each.key] = spot
    return found


def _candidates(standing: _Standing, wanted: set[Key], telling: frozenset[str]) -> Iterator[Group]:
    """Single words, and groups of those that reach most of what is wanted."""
    ranked = sorted(
        standing,
        key=lambda word: (-len(standing[word].keys() & wanted), word not in telling, word),
    )
    yield from ((word,) for word in ranked)
    for count in range(2, _WORDS + 1):
        yield from combinations(ranked[:_JOINED], count)


def _reached(group: Group, standing: _Standing) -> frozenset[Key]:
    """The values that a group of words finds: the same words serve the nearest value only."""
    spots = [standing[word] for word in group]
    best: dict[tuple[str, tuple[int, ...]], tuple[int, Key]] = {}
    for key in set.intersection(*(set(each) for each in spots)):
        words = (key[0], tuple(each[key][1] for each in spots))
        far = max(each[key][0] for each in spots), key
        best[words] = min(far, best.get(words, far))
    return frozenset(key for _, key in best.values())


def _cost(
    candidate: tuple[Group, frozenset[Key]],
    missing: set[Key],
    wanted: set[Key],
    telling: frozenset[str],
) -> tuple[int, int, int, int, int, Group]:
    """Least for the group that reaches most sources, then most values, in fewest words."""
    group, where = candidate
    reached = where & missing
    return (
        -len({article for article, _ in reached}),
        -len(reached),
        len(group),
        -len(telling.intersection(group)),
        len(where - wanted),
        group,
    )
