"""Whose age it is, and which fuller name a bare surname stands for."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.text import any_of, plain
from checker.values import Mention, Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.claims.ordered import Ordered
    from checker.lexicon import Lexicon
    from checker.scan import Page

__all__ = ["ages", "people"]

#: Between an age and the name it goes with: nothing but space, or a comma.
_BESIDE: Final = re.compile(r"\s{1,3}|\s?[,:(–-]\s?")


def people(mentions: Ordered) -> dict[int, Mention]:
    """For the start of each person mention, the fullest mention of that person in the article.

    A bare surname goes to the nearest fuller name that it is compatible with: the last one before
    it, else the first one after it.
    """
    found = mentions.of("person")
    full: dict[str, dict[str, list[Mention]]] = {}
    for mention in found:
        if _words(mention) > 1:
            full.setdefault(_last(mention), {}).setdefault(mention.surface, []).append(mention)
    return {mention.start: _fullest(mention, full.get(_last(mention), {})) for mention in found}


def _fullest(mention: Mention, full: Mapping[str, Sequence[Mention]]) -> Mention:
    """The fuller mention that a name stands for, of those with its last word, by their surfaces."""
    before: list[Mention] = []
    after: list[Mention] = []
    for same in full.values():
        fuller = _words(same[0]) > _words(mention)
        if not fuller or not _may_be_one(mention, same[0]):
            continue
        place = bisect_left(same, mention.start, key=lambda each: each.start)
        if place:
            before.append(same[place - 1])
        else:
            after.append(same[0])
    if before:
        return max(before, key=lambda each: each.start)
    return min(after, key=lambda each: each.start, default=mention)


def _may_be_one(a: Mention, b: Mention) -> bool:
    verdict = kinds.compare(a.value, b.value).verdict
    return verdict in (Verdict.SAME, Verdict.COMPATIBLE)


def ages(page: Page, mentions: Ordered) -> dict[int, Mention]:
    """For the start of each age, the person beside it whose age it is."""
    found: dict[int, Mention] = {}
    beside = _age_beside(page.lexicon)
    for mention in mentions.of("quantity"):
        if getattr(mention.value, "unit", "") != "year-of-age":
            continue
        before = mentions.before("person", mention.start)
        after = mentions.after("person", mention.end)
        if before is not None and _linked(page, before.end, mention.start, beside):
            found[mention.start] = before
        elif after is not None and _linked(page, mention.end, after.start, _BESIDE):
            found[mention.start] = after
    return found


@lru_cache(maxsize=8)
def _age_beside(lexicon: Lexicon) -> re.Pattern[str]:
    """What stands between a name and the age behind it."""
    aged, turns = any_of(lexicon.table("age-word")), any_of(lexicon.table("turns"))
    return re.compile(rf"\s?[,(]?\s?(?:(?:{aged})\s)?|\s(?:{turns})\s")


def _linked(page: Page, left: int, right: int, link: re.Pattern[str]) -> bool:
    return right - left <= 40 and link.fullmatch(page.folded, left, right) is not None


def _words(mention: Mention) -> int:
    return len(re.findall(r"\w+", mention.surface))


def _last(mention: Mention) -> str:
    words = re.findall(r"\w+", plain(mention.surface).removesuffix("'s"))
    return words[-1] if words else ""
