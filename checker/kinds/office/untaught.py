"""Offices that a rule names and nobody taught: "Landrat", "deputy reeve of the Longstone Trust"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from checker.kinds.office.posts import HEAD_OF, canonical_posts, is_written
from checker.kinds.office.value import Office
from checker.lexicon import load, slips, words
from checker.lexicon.given_names import is_given
from checker.text import fold, squeeze

__all__ = ["meant", "taught_by", "untaught"]

#: The post, the body in brackets or behind "of", "at" and "for", and the country behind "of".
_PARTS: Final = re.compile(
    r"(?P<post>[^()]+?)(?: \((?P<body>[^()]+)\))?"
    r"(?: (?:of|at|for) (?P<name>(?:the )?[^\W\d_a-z].*))?"
)
#: Words of so many letters lie near others by no chance.
_WORD: Final = re.compile(r"[^\W\d_]{6,30}")
_POST: Final = re.compile(r"[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*){0,5}")


def untaught(notation: str) -> Office | None:
    """The office of a notation whose post no table has: all that is left without ranks and body.

    None for what can be no post: nothing at all, a name of a person, a phrase without a noun.
    """
    parts = _PARTS.fullmatch(squeeze(notation))
    if parts is None:
        return None
    ranks, post = _parted(parts["post"])
    if not _POST.fullmatch(post) or _is_no_post(post):
        return None
    body, name = parts["body"] or "", (parts["name"] or "").removeprefix("the ")
    country = load("en").value("country", name)
    # "ceo" is a post only in capitals where it stands in a text
    post = load("en").value("post", post) or fold(post)
    if body or not name:
        return Office(ranks, post, body, country or name)
    return Office(ranks, post, "" if country else name, country or "")


def meant(notation: str) -> str | None:
    """The word of posts of which a word of a notation is a slip: "secratary"; None if none is.

    What is a word of its own is no slip.
    """
    strange = (word for word in _WORD.findall(fold(notation)) if not words.is_word(word))
    return next((each for word in strange for each in slips.edits(word) if each in _known()), None)


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    """The longer words of all posts and ranks of the tables."""
    table = load("en").table
    phrases = (phrase for name in ("post", "rank", "office-head") for phrase in table(name))
    return frozenset(word for phrase in phrases for word in _WORD.findall(phrase))


def taught_by(office: Office) -> str | None:
    """The post that the words of an office teach; None where its words are known without it."""
    table = load("en").table
    first, _, rest = office.post.partition(" ")
    post = rest if rest and first in table("office-lead") else office.post
    noun = any(post in table(each) for each in ("office-head", "office-trade"))
    known = noun or office.post in canonical_posts() or office.post.startswith(HEAD_OF)
    return None if known or is_written(post.title()) else post


def _parted(text: str) -> tuple[tuple[str, ...], str]:
    """The ranks before a post, and the post; leading words are part of it."""
    table = load("en").table
    left = text.replace(",", " ").split()
    ranks: set[str] = set()
    while left:
        rank = table("rank").get(fold(left[0]))
        if rank is None or fold(left[0]) in table("office-lead"):
            break
        ranks.add(rank)
        del left[0]
    return tuple(sorted(ranks)), " ".join(left)


def _is_no_post(post: str) -> bool:
    first, *rest = post.split()
    named = is_given(first) and all(word[0].isupper() for word in (first, *rest))
    return named or fold(first) in load("en").table("stop")
