"""What somebody is called beside a name: "trainer Ann Lee", "Ann Lee, a clerk". Not a check."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.kinds.quantity.persons import person_nouns
from checker.lexicon import load
from checker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.values import Claim

__all__ = ["Role", "is_role", "roles", "shared"]

#: So many characters on each side of a name are looked at, and so many words.
_REACH: Final = 70
_WORDS: Final = 4
_PARTS: Final = re.compile(r"[,;:.!?()“”\"–—]+")
_BEHIND: Final = re.compile(r",? ?(?:who (?:is|was) )?([^,;:.!?()“”\"–—]+)")
_EDGE: Final = " ,\n"
_OWNER: Final = ("'s", "’s", "s'", "s’")


class Role(NamedTuple):
    """A noun for what a person is, with the word that narrows it or "", and its ranks."""

    noun: str
    narrow: str
    ranks: frozenset[str]


@lru_cache(maxsize=1)
def _nouns() -> frozenset[str]:
    english = load("en")
    tables = (english.table(each) for each in ("trade", "role-noun", "post", "military"))
    return person_nouns(english).union(*tables)


def is_role(word: str) -> bool:
    """Whether a word is a noun for what a person is: a trade, a post, a rank."""
    return word in _nouns()


def roles(claim: Claim) -> list[Role]:
    """What a name is called right before it and behind it."""
    passage, mention = claim.passage, claim.mention
    start = mention.start - passage.start
    end = start + len(mention.surface)
    before = _untitled(fold(passage.text[max(0, start - _REACH) : start]))
    found = [_role(part.split()) for part in _PARTS.split(before)[-2:]]
    if len(found) > 1 and (found[1] is None or found[1].narrow):
        del found[0]  # "the pilot, Captain Lee": only a bare title stands between
    behind = _BEHIND.match(fold(passage.text[end : end + _REACH]))
    if behind is not None:
        found.append(_role(_cut(behind[1].split())))
    return [each for each in found if each is not None]


def _untitled(before: str) -> str:
    """What stands before a name, without a title such as "Dr" and the comma before that."""
    bare = before.rstrip(_EDGE)
    head, _, last = bare.rpartition(" ")
    # of "her father, Lee" the comma tells that it is no title
    is_title = last in load("en").table("honorific") and "," not in before[len(bare) :]
    return head.rstrip(_EDGE) if is_title else bare


def _cut(words: list[str]) -> list[str]:
    """The words of a phrase up to what is said of it: "a clerk in Rome", "the clerk he met"."""
    stop = load("en").table("stop")
    end = next((at for at, word in enumerate(words) if at and word in stop), len(words))
    return words[:end] if end <= _WORDS + 1 else []


def _role(words: list[str]) -> Role | None:
    """The role in which some words end."""
    if not words or words[-1] not in _nouns():
        return None
    table = load("en").table
    ranks = {word for word in words[-_WORDS:-1] if word in table("rank")}
    narrow = words[-2] if len(words) > 1 else ""
    if narrow in table("stop") or narrow.endswith(_OWNER):
        narrow = ""
    return Role(words[-1], narrow, frozenset(ranks))


def shared(mine: Iterable[Role], theirs: Iterable[Role]) -> str | None:
    """The noun that two people are both called, where nothing says that they hold two posts."""
    others = {role.noun: role for role in theirs}
    for role in mine:
        other = others.get(role.noun)
        if other is None or role.ranks != other.ranks:
            continue
        if role.narrow == other.narrow or not role.narrow or not other.narrow:
            return role.noun
    return None
