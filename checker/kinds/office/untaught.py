"""Offices that a rule names and nobody taught: "Landrat", "deputy reeve of the Longstone Trust"."""

from __future__ import annotations

import re
from typing import Final

from checker.kinds.office.posts import HEAD_OF, canonical_posts, is_written
from checker.kinds.office.value import Office
from checker.lexicon import load
from checker.lexicon.given_names import is_given
from checker.text import fold, squeeze

__all__ = ["taught_by", "untaught"]

#: The post, the body in brackets or behind "of", "at" and "for", and the country behind "of".
_PARTS: Final = re.compile(
    r"(?P<post>[^()]+?)(?: \((?P<body>[^()]+)\))?"
    r"(?: (?:of|at|for) (?P<name>(?:the )?[^\W\d_a-z].*))?"
)
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
    if body or not name:
        return Office(ranks, fold(post), body, country or name)
    return Office(ranks, fold(post), "" if country else name, country or "")


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
    words = text.replace(",", " ").split()
    ranks: set[str] = set()
    while words:
        rank = table("rank").get(fold(words[0]))
        if rank is None or fold(words[0]) in table("office-lead"):
            break
        ranks.add(rank)
        del words[0]
    return tuple(sorted(ranks)), " ".join(words)


def _is_no_post(post: str) -> bool:
    words = post.split()
    named = is_given(words[0]) and all(word[0].isupper() for word in words)
    return named or fold(words[0]) in load("en").table("stop")
