"""One and some others: "Mary Reed and two others were killed" counts three, as does "a nurse and".

The number says how many there were beside the one before it. Where more than one is named before it
("Ann Reed, Bob Lee and two others") nobody tells how many there are in all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.kinds.quantity.casualties import before

if TYPE_CHECKING:
    from checker.kinds.quantity.sight import Draft, Sight

__all__ = ["Joined", "joined"]

#: Letters before a number in which the one is named.
_REACH: Final = 90
_AND: Final = re.compile(
    r"(?:,[ \u00a0](?:aged[ \u00a0])?[0-9]{1,3},)?[ \u00a0]and[ \u00a0](?:the[ \u00a0])?\Z"
)
_NAME: Final = re.compile(r"(?:[A-Z][\w'’.-]{1,20}[ \u00a0]){0,3}[A-Z][\w'’-]{1,20}\Z")
_ONE: Final = re.compile(
    r"\b(?:[Aa]n?|[Oo]ne|[Aa]nother|[Tt]he|[Hh]is|[Hh]er|[Tt]heir)[ \u00a0]"
    r"(?:[a-z-]{2,20}[ \u00a0]){0,3}?([a-z-]{2,20})\Z"
)
_OTHER: Final = re.compile(r"[ \u00a0]others?\b")
_VERB: Final = re.compile(r"[ \u00a0](?:were|was|are|have|had|remain|remained)\b")
_BEFORE: Final = re.compile(r"([a-z]+|[,;&]|)[ \u00a0]*\Z")
#: What makes the name before "and" one of several.
_SEVERAL: Final = frozenset({",", ";", "&", "and", "or"})


class Joined(NamedTuple):
    """The one that is joined: where it begins, -1 if there are several, and its class if a noun."""

    start: int
    counted: str


def joined(sight: Sight, draft: Draft, end: int) -> Joined | None:
    """What "and" joins to so many others, whose noun phrase ends at ``end``; None if a clause."""
    if _OTHER.match(sight.folded, draft.core_end) is None:
        return None
    floor = max(sight.span(draft.core_start)[0], draft.start - _REACH)
    joint = _AND.search(sight.text, floor, draft.start)
    if joint is None:
        return None
    found, counted = _one_before(sight, floor, joint.start())
    if found is None:
        return None
    lead = _BEFORE.search(sight.text, floor, found) if found >= 0 else None
    word = "" if lead is None else lead[1]
    if found < 0 or word in _SEVERAL:
        return Joined(-1, "")
    clause = _VERB.match(sight.folded, end) and sight.casualties.said_before(
        sight.folded, before(sight.folded, found), floor
    )
    return None if clause or sight.has("at-place", word) else Joined(found, counted)


def _one_before(sight: Sight, floor: int, end: int) -> tuple[int | None, str]:
    """Where a name or a noun of one begins that ends at an offset, and the class of the noun.

    Of many no beginning is told: -1.
    """
    name = _NAME.search(sight.text, floor, end)
    if name is not None:
        return name.start(), ""
    one = _ONE.search(sight.text, floor, end)
    counted = None if one is None else sight.nouns.class_at(sight.folded, one.start(1))
    if one is None or counted is None or counted in sight.nouns.casualty_classes:
        return None, ""
    several = sight.page.lexicon.singular(one[1]) != one[1] or sight.has("group-noun", one[1])
    return (-1 if several else one.start()), counted
