"""Which words of a set lie near each other, without holding each against all. Not a check."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property, lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Final

from checker.lexicon.romanisation import key, skeleton
from checker.lexicon.slips import LONGEST

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Neighbours"]

_SHORTEST: Final = 4
#: From so many letters on, words at two edits are near; below, words at one.
_LONG: Final = 7
#: Consonants of words that are alike by these alone.
_BONES: Final = 3


class Neighbours:
    """An index over words: what is left of them when letters are taken out, and their keys.

    Two words at one edit (OSA) are alike when a letter is taken out of each; so are two long ones
    at two edits when two letters are; and words of the same three consonants and more. The index
    offers more pairs than that: callers measure.

    Args:
        words: folded words.
    """

    def __init__(self, words: Iterable[str]) -> None:
        every = dict.fromkeys(words)
        self._words = tuple(word for word in every if _SHORTEST <= len(word) <= LONGEST)

    def near(self, word: str) -> list[str]:
        """The words that may lie near a word, sorted; the word itself is left out."""
        if not _SHORTEST <= len(word) <= LONGEST:
            return []
        first, more = self._buckets
        stems = _stems(word)
        found = {first[stem] for stem in stems if stem in first}
        found.update(other for stem in stems for other in more.get(stem, ()))
        return sorted(found - {word})

    def pairs(self) -> list[tuple[str, str]]:
        """All pairs of words that may lie near each other, each once, sorted."""
        first, more = self._buckets
        return sorted(
            {
                pair
                for stem, others in more.items()
                for pair in combinations(sorted((first[stem], *others)), 2)
            }
        )

    @cached_property
    def _buckets(self) -> tuple[dict[str, str], dict[str, list[str]]]:
        """The first word of each stem, and the further ones of the few stems that have some."""
        first: dict[str, str] = {}
        more: dict[str, list[str]] = defaultdict(list)
        for word in self._words:
            for stem in _stems(word):
                if first.setdefault(stem, word) != word:
                    more[stem].append(word)
        return first, more


@lru_cache(maxsize=4096)
def _stems(word: str) -> frozenset[str]:
    shorter = {word[:at] + word[at + 1 :] for at in range(len(word))}
    if len(word) >= _LONG:
        shorter |= {each[:at] + each[at + 1 :] for each in shorter for at in range(len(each))}
    sounds = key(word)
    bones = skeleton(sounds)
    if len(bones) >= _BONES:
        shorter |= {f"~{bones}"}
    return frozenset({word, f"={sounds}"} | shorter)
