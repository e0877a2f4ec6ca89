"""Whether all that is said under one name may be of one person or one firm. Not a check itself."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from checker import kinds
from checker.lexicon import load
from checker.text import plain
from checker.values import Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from checker.values import Claim

__all__ = ["is_one_firm", "is_one_person"]


def is_one_person(claims: Iterable[Claim]) -> bool:
    """Whether those of one surname may be one person: Vosk and Gerald Vosk, but not Anna Vosk."""
    named = {claim.value for claim in claims}
    if not named:
        return True
    fullest = max(named, key=lambda each: (len(kinds.show(each)), kinds.show(each)))
    return all(kinds.compare(fullest, each).verdict is not Verdict.CONFLICT for each in named)


def is_one_firm(named: Collection[str]) -> bool:
    """Whether those of one first name may be one firm: Orvane and Orvane Systems Inc.

    Orvane America is another one, with a seat of its own.

    Args:
        named: the names, plain.
    """
    longest = max(named, key=lambda each: (len(each), each), default="")
    return all(
        f"{longest} ".startswith(f"{each} ") and _are_of_firms(longest[len(each) :].split())
        for each in named
    )


def _are_of_firms(words: Iterable[str]) -> bool:
    """Whether words tell of no more than that a name is a firm's."""
    return all(word.rstrip(".,") in _firm_words() for word in words)


@lru_cache(maxsize=1)
def _firm_words() -> frozenset[str]:
    tables = (load("en").table(each) for each in ("firm-form", "body-noun"))
    return frozenset(plain(word) for table in tables for word in table)
