"""What stands before a post: its ranks, body and country, in any order."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from checker.kinds.office.ground import BETWEEN
from checker.kinds.office.names import OWNER, is_body, is_noun, of_place, ordinary
from checker.text import without_possessive

if TYPE_CHECKING:
    from checker.kinds.office.ground import Ground
    from checker.lexicon import Lexicon
    from checker.scan import Hit

__all__ = ["Setting", "leftward"]

#: Words that end a name to the left of them, and words that no body's name holds.
_EDGES: Final = ("country", "demonym", "rank", "party")
_NO_NAMES: Final = ("month", "weekday", "honorific", "post", "military", "body", "ministry")
_MOST_STEPS: Final = 6
_LONGEST_NAME: Final = 40
#: The most words of the name of a place.
_LONGEST_PLACE: Final = 3


@dataclass(slots=True)
class Setting:
    """What is around a post: the start of all, of ranks and post, and what they say."""

    start: int
    core: int
    ranks: set[str] = field(default_factory=set)
    country: str = ""
    body: str = ""


def leftward(ground: Ground, hit: Hit, post: str, floor: int) -> Setting:
    """Ranks, body and country before a post, down to an offset."""
    found = Setting(hit.start, hit.start)
    named = False
    for _ in range(_MOST_STEPS):
        step = ground.step(found.start)
        if step is not None and step.start >= floor and _take(ground, found, step, post):
            found.start = step.start
            continue
        if named or found.body:
            break
        named = True
        start, found.body = _unknown_body(ground, found.start, floor, post)
        if start == found.start:
            break
        found.start = start
    return found


def _take(ground: Ground, found: Setting, step: Hit, post: str) -> bool:
    """Whether a hit before a post belongs to it; what it says is noted."""
    rank = step.value("rank")
    if rank is not None and _is_adverb(ground, step):
        return False
    ordinal = rank in ground.lexicon.table("rank-ordinal") and "deputy" not in found.ranks
    if rank is not None and not ordinal:
        found.core = step.start if found.core == found.start else found.core
        found.ranks.add(rank)
        return True
    body = ground.ministry(step) or _party(ground, step, post)
    if body and not found.body:
        found.body = body
        return True
    country = _country(ground, step, post)
    if country and not found.country and ground.capital(step):
        found.country = country
        return True
    return False


def _is_adverb(ground: Ground, hit: Hit) -> bool:
    """Whether "then" tells what comes next and no rank: at a sentence's start, after "and"."""
    if ground.folded[hit.start : hit.end] not in ground.lexicon.table("rank-adverb"):
        return False
    if ground.text[hit.end] == "-":
        return False
    before = ground.folded[max(0, hit.start - _LONGEST_NAME) : hit.start].rstrip()
    return before.endswith((".", "!", "?", " and", " but")) or not before


def _party(ground: Ground, hit: Hit, post: str) -> str:
    party = hit.value("party") if ground.has_trait(post, "party") else None
    return party if party is not None and ground.text[hit.start].isupper() else ""


def _country(ground: Ground, hit: Hit, post: str) -> str:
    """The country of a hit; a home nation is one; a capital is, before an envoy: "Moscow's"."""
    for category in ("country", "demonym", "home-nation"):
        value = hit.value(category)
        if value is not None:
            return value
    capital = hit.value("capital") if ground.has_trait(post, "envoy") else None
    owned = OWNER.match(ground.text, hit.end) is not None
    return capital if capital is not None and owned else ""


def _unknown_body(ground: Ground, start: int, floor: int, post: str) -> tuple[int, str]:
    """A capitalised name right before a post: "Oxfam spokesman", "Texas Governor"."""
    index = bisect_left(ground.capitals, (start - 1, start)) - 1
    first = start
    while index >= 0 and start - first < _LONGEST_NAME:
        low, high = ground.capitals[index]
        if low < floor or not BETWEEN.fullmatch(ground.text, high, first):
            break
        barrier = ground.ends.get(high) or ground.starts.get(low)
        if barrier is not None and any(barrier.value(each) for each in _EDGES):
            break
        begins = barrier is None or _may_begin(barrier, ground.text[first:start], ground.lexicon)
        if not begins:
            return start, ""
        first, index = low, index - 1
    first = _without_opening(ground, first, start)
    owner = re.search(r"['’]s?[ \u00a0]$", ground.text[first:start])
    name = without_possessive(ground.text[first:start].strip(" \u00a0-"))
    inside = re.search(r"[a-z] $", ground.text[max(0, first - 2) : first]) is not None
    firm = inside and ground.has_trait(post, "firm")
    fits = name != "" and (firm or is_body(name, ground.lexicon, inside=inside))
    return (first, name) if fits and not (owner and ground.has_trait(post, "aide")) else (start, "")


def _may_begin(hit: Hit, rest: str, lexicon: Lexicon) -> bool:
    """Whether a known word is part of a longer name: "ABC" of "NBC Sports Group"."""
    if hit.value("body") and rest.strip() and is_noun(rest.rsplit(maxsplit=1)[-1], lexicon):
        return True
    return not any(hit.value(each) for each in _NO_NAMES)


def _last(ground: Ground, start: int, end: int) -> str:
    """The last word of a stretch."""
    return ground.text[start:end].split()[-1]


def _without_opening(ground: Ground, first: int, start: int) -> int:
    """The start of a name without the ordinary word that opens a sentence ("Yet Oxfam")."""
    if ground.text[max(0, first - 2) : first][:1] not in (".", "!", "?", "\n", ""):
        return first
    word = re.match(r"[\w'’-]+[ \u00a0]?", ground.text[first:start])
    if word is None or not ordinary(word[0].strip()):
        return first
    opening = ground.text[first:start].split()
    if any(
        of_place(" ".join(opening[:count]), ground.lexicon)
        for count in range(1, _LONGEST_PLACE + 1)
    ):
        return first
    last = _last(ground, first, start)
    return (
        first
        if is_noun(last, ground.lexicon) and len(word[0]) < start - first - 1
        else first + word.end()
    )
