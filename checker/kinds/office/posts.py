"""The canonical names of posts: those of the tables, and those made of words for what they are."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from checker.lexicon import load
from checker.text import fold

__all__ = ["HEAD_OF", "canonical_posts", "is_made", "is_written", "plainer", "with_one_name"]

#: How the post of a head goes on.
HEAD_OF: Final = "head of "


@lru_cache(maxsize=1)
def canonical_posts() -> frozenset[str]:
    """Every post of the tables in its canonical form."""
    lexicon = load("en")
    return frozenset((*lexicon.table("post").values(), *lexicon.table("military").values()))


def is_made(post: str) -> bool:
    """Whether a canonical post is made of words: by its head, and no table's own."""
    first, _, rest = post.partition(" ")
    table = load("en").table
    ranked = first in table("rank") and first not in table("office-lead")
    if not rest or ranked or post in canonical_posts() or post in table("post"):
        return False
    if post.startswith(HEAD_OF):
        named = post.removeprefix(HEAD_OF)
        others = (table("stop"), table("ministry"), table("body"))
        return named.split()[0] not in others[0] and not any(named in each for each in others)
    if first in table("office-lead"):
        return rest not in canonical_posts()
    head = post.rpartition(" ")[2]
    return any(table(each).get(head) == head for each in ("office-head", "office-trade"))


def is_written(text: str) -> bool:
    """Whether a text is the canonical name of a post: with capitals its fields must be known ones.

    "Texas governor" says whose governor, "council leader" what a leader is the leader of.
    """
    post = fold(text)
    if post in canonical_posts():
        return True
    fields, lead = load("en").table("office-field"), load("en").table("office-lead")
    known = all(word in fields or word in lead or word == "and" for word in post.split()[:-1])
    return is_made(post) and (known or text == post)


def plainer(post: str) -> str:
    """The wider post that a made one is a part of: "fire officer" of the chief fire officer.

    "" for a post that is not made.
    """
    if not is_made(post):
        return ""
    return "head" if post.startswith(HEAD_OF) else post.partition(" ")[2]


def with_one_name(post: str) -> str:
    """A made post under the one of several equal names.

    A lead investigator is a chief investigator, the drama chief is the head of drama.
    """
    first, _, rest = post.partition(" ")
    field, _, last = post.rpartition(" ")
    if last in {"chief", "head"} and is_made(post):
        return HEAD_OF + field
    leads = first in load("en").table("office-lead") and not post.startswith(HEAD_OF)
    return f"chief {rest}" if leads and is_made(post) else post
