"""The value of the kind office: ranks, post, body and country, in canonical words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from checker.kinds.office.posts import is_written
from checker.lexicon import load
from checker.text import fold, squeeze

__all__ = ["Office", "label", "notation_of", "show"]

_BRACKETS: Final = re.compile(r"^(?P<head>[^()]*?) \((?P<body>[^()]+)\)(?: of (?P<country>.+))?$")
_SHORT: Final = {"United States": "US", "United Kingdom": "UK", "United Arab Emirates": "UAE"}
#: The country as a post itself names it; who holds it is of no other country.
_US_POST: Final = "u.s."


@dataclass(frozen=True, slots=True)
class Office:
    """Every office that fits the words: "deputy minister" is any deputy minister's.

    ``rank`` holds canonical ranks in alphabetical order; ``body`` and ``country`` are "" where the
    words do not say.
    """

    rank: tuple[str, ...]
    post: str
    body: str = ""
    country: str = ""

    @property
    def kind(self) -> str:
        """The name of the kind."""
        return "office"


def show(office: Office) -> str:
    """Ranks, post, the body in brackets, the country after "of".

    >>> show(Office(("deputy",), "foreign minister", "", "Russia"))
    'deputy foreign minister of Russia'
    """
    body = f" ({office.body})" if office.body else ""
    country = f" of {office.country}" if office.country else ""
    plain = " ".join((*office.rank, office.post))
    # a "first minister" is a post of its own: commas part the ranks where they would run into it,
    # and so does a "deputy sheriff", another name that is read before a body in brackets
    parted = _ranks_and_post(plain, other_names=bool(body)) != (office.rank, office.post)
    return f"{', '.join((*office.rank, office.post)) if parted else plain}{body}{country}"


def notation_of(notation: str, *, known: bool = False) -> Office | None:
    """The office of a notation that ``show`` wrote, or of one like it; None if it is none.

    With ``known`` only a country that the tables know counts as one: Ohio is none.
    """
    text = squeeze(notation)
    bracketed = _BRACKETS.match(text)
    if bracketed is not None:
        head = _ranks_and_post(bracketed["head"], other_names=True)
        body, country = squeeze(bracketed["body"]), bracketed["country"] or ""
        return None if head is None else Office(*head, body, _country(country))
    head = _ranks_and_post(text)
    if head is not None:
        return Office(*head)
    # the longest post counts: "secretary of state of US" is no secretary of a "state of US"
    at = text.rfind(" of ")
    while at != -1:
        head, country = _ranks_and_post(text[:at]), _country(text[at + 4 :])
        if head is not None and country and (not known or country in _countries()):
            return Office(*head, "", country)
        at = text.rfind(" of ", 0, at)
    return None


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    tables = load("en").table
    return frozenset((*tables("country").values(), *tables("home-nation").values()))


def _country(text: str) -> str:
    name = text.strip().removeprefix("the ")
    return load("en").value("country", name) or name


def _ranks_and_post(text: str, *, other_names: bool = False) -> tuple[tuple[str, ...], str] | None:
    """The ranks and the canonical post of a text that holds nothing else.

    With ``other_names`` the post may stand under any of its names.
    """
    called = load("en").table("post") if other_names else {}
    ranks = frozenset(load("en").table("rank").values())
    *before, last = (part.strip() for part in text.split(","))
    if before:
        found = {fold(rank) for rank in before}
        known = is_written(last) and ranks >= found
        return (tuple(sorted(found)), fold(last)) if known else None
    words = text.split()
    found = set()
    for index, word in enumerate(words):
        rest = " ".join(words[index:])
        if is_written(rest):
            return tuple(sorted(found)), fold(rest)
        if fold(rest) in called:
            return tuple(sorted(found)), called[fold(rest)]
        if fold(word) not in ranks:
            return None
        found.add(fold(word))
    return None


def label(office: Office) -> str:
    """The office as an editor would write it.

    >>> label(Office(("deputy",), "secretary of state", "", "United States"))
    'US deputy secretary of state'
    >>> label(Office(("assistant",), "u.s. attorney", "", "United States"))
    'assistant U.S. attorney'
    """
    title = " ".join((*office.rank, office.post))
    if office.body.startswith("to "):
        title = f"{title} {office.body}"
    elif office.body:
        title = f"{office.body} {title}" if len(office.body) < 16 else f"{title} of {office.body}"
    if _US_POST in title:
        return title.replace(_US_POST, "U.S.")
    short = _SHORT.get(office.country)
    if short is not None:
        return f"{short} {title}"
    return f"{title} of {office.country}" if office.country else title
