"""The names of known bodies: their words, in any order and spelling, and slips of one of them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from checker.lexicon import load, slips
from checker.text import plain

__all__ = ["SMALL", "bag", "bags", "initials", "key", "known_keys", "meant", "spelled"]

_WORD: Final = re.compile(r"[^\W_]+")
#: Words that tell no two names apart.
SMALL: Final = frozenset(["of", "for", "and", "the", "in", "on", "to", "with", "a", "an"])
_SPELLING: Final = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        ("isation", "ization"), ("defence", "defense"), ("centre", "center"), ("labour", "labor"),
        ("programme", "program"), (r"\bco[- ](?=operat|ordinat)", "co"), ("theatre", "theater"),
        ("&", " and "), (r"\binc\b|\bcorp\b|\bltd\b|\bllc\b|\bplc\b|\bcorporation\b", " "),
    )
)  # fmt: skip
#: So many telling words make a name that is known in any order, and with a slip in one of them.
_FEWEST: Final = 3
#: Letters of a word whose slip is told.
_SHORTEST: Final = 5
_SLIPS: Final = frozenset(
    {"letter lost", "letter added", "letter doubled", "letters swapped", "neighbouring key"}
)


def spelled(name: str) -> str:
    """A name in plain American words, without marks."""
    text = plain(name)
    for pattern, instead in _SPELLING:
        text = pattern.sub(instead, text)
    return " ".join(_WORD.findall(text))


def initials(name: str) -> str:
    """The first letters of the telling words of a name, in lower case; "" of a single word."""
    words = [word for word in spelled(name).split() if word not in SMALL]
    return "".join(word[0] for word in words) if len(words) > 1 else ""


@lru_cache(maxsize=8192)
def bag(name: str) -> tuple[str, ...]:
    """The telling words of a name in the singular, sorted; nations by their country's name."""
    lexicon = load("en")
    words = [word for word in spelled(name).split() if word not in SMALL]
    return tuple(
        sorted((lexicon.value("demonym", word) or _singular(word)).lower() for word in words)
    )


def _singular(word: str) -> str:
    return word[:-1] if len(word) >= _SHORTEST and word[-1] == "s" and word[-2] != "s" else word


@lru_cache(maxsize=1)
def bags() -> dict[tuple[str, ...], str]:
    """Known names of three telling words and more: long enough to be known in any order."""
    table = load("en").table("body")
    found: dict[tuple[str, ...], str] = {}
    for surface, name in table.items():
        words = bag(surface)
        if len(words) >= _FEWEST:
            found.setdefault(words, name)
    return found


@lru_cache(maxsize=1)
def known_keys() -> dict[str, str]:
    """The surfaces of known bodies, spelled plainly, and the names they stand for."""
    table = load("en").table("body")
    return {spelled(surface): name for surface, name in table.items()}


@lru_cache(maxsize=8192)
def key(name: str) -> str:
    """What all forms of one name have in common."""
    text = spelled(name).removeprefix("the ")
    return spelled(known_keys().get(text, text))


@lru_cache(maxsize=1)
def _all_but_one() -> dict[tuple[str, ...], set[str]]:
    """The telling words of known names without one, and the words that are missing."""
    found: dict[tuple[str, ...], set[str]] = {}
    for words in bags():
        for at, word in enumerate(words):
            found.setdefault(words[:at] + words[at + 1 :], set()).add(word)
    return found


def meant(name: str) -> tuple[str, str] | None:
    """The word of a name that is a slip, and the right one, both folded; None if there is none.

    All other words of the name must be those of a known body of three telling words and more.

    >>> meant("World Heath Organization"), meant("World Health Organization")
    (('heath', 'health'), None)
    """
    words = bag(name)
    if len(words) < _FEWEST or words in bags():
        return None
    for at, word in enumerate(words):
        for right in sorted(_all_but_one().get(words[:at] + words[at + 1 :], ())):
            if len(right) >= _SHORTEST and slips.name(word, right) in _SLIPS:
                return word, right
    return None
