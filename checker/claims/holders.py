"""Who holds which office, whose age it is, and which fuller name a bare surname stands for."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.text import plain
from checker.values import Mention, Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.claims.ordered import Ordered
    from checker.scan import Page

__all__ = ["ages", "holders", "people"]

#: Between a post and the name it goes with: nothing but space, or a comma before an apposition.
_BESIDE: Final = re.compile(r"\s{1,3}|\s?[,:(–-]\s?")
_APPOSITION: Final = re.compile(
    r"\s?[,(]\s?(?:(?:the|a|an|who is|currently|also|as)\s)?(?:[\w-]+['’]s?\s)?"
)
_IS: Final = re.compile(r"\s(?:is|was|became|serves as|served as|as|,)\s(?:the\s|a\s|an\s)?")
_LIST: Final = re.compile(r"\s?,\s?(?:and\s)?|\s(?:and|&)\s")
_AGE_BESIDE: Final = re.compile(r"\s?[,(]?\s?(?:aged?\s)?|\s(?:is|was|turned)\s")


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


def holders(page: Page, mentions: Ordered) -> list[tuple[Mention, Mention]]:
    """Pairs of an office and the person who holds it, joined by standing side by side.

    "Secretary of State Antony Blinken"; "Wendy Sherman, the deputy secretary"; a plural post goes
    to each name of the list after it ("deputy ministers, Wendy Sherman and Sergei Ryabkov").
    """
    pairs: list[tuple[Mention, Mention]] = []
    for office in mentions.of("office"):
        after = mentions.after("person", office.end)
        if after is not None and _linked(page, office.end, after.start, _BESIDE):
            pairs.append((office, after))
            if _plural(page, office):
                pairs.extend((office, each) for each in _listed(page, after, mentions))
            continue
        before = mentions.before("person", office.start)
        if before is not None and (
            _linked(page, before.end, office.start, _APPOSITION)
            or _linked(page, before.end, office.start, _IS)
        ):
            pairs.append((office, before))
    return pairs


def ages(page: Page, mentions: Ordered) -> dict[int, Mention]:
    """For the start of each age, the person beside it whose age it is."""
    found: dict[int, Mention] = {}
    for mention in mentions.of("quantity"):
        if getattr(mention.value, "unit", "") != "year-of-age":
            continue
        before = mentions.before("person", mention.start)
        after = mentions.after("person", mention.end)
        if before is not None and _linked(page, before.end, mention.start, _AGE_BESIDE):
            found[mention.start] = before
        elif after is not None and _linked(page, mention.end, after.start, _BESIDE):
            found[mention.start] = after
    return found


def _linked(page: Page, left: int, right: int, link: re.Pattern[str]) -> bool:
    return right - left <= 40 and link.fullmatch(page.folded, left, right) is not None


def _plural(page: Page, office: Mention) -> bool:
    """Whether the post is in the plural: one of its words, but the last or the head, ends in s."""
    return any(
        word.endswith("s") and not word.endswith(("ss", "'s", "us"))
        for word in page.folded[office.start : office.end].split()
    )


def _listed(page: Page, first: Mention, mentions: Ordered) -> list[Mention]:
    """The names that go on from a first one as a list."""
    found: list[Mention] = []
    last = first
    following = mentions.after("person", last.end)
    while following is not None and _linked(page, last.end, following.start, _LIST):
        found.append(following)
        last = following
        following = mentions.after("person", last.end)
    return found


def _words(mention: Mention) -> int:
    return len(re.findall(r"\w+", mention.surface))


def _last(mention: Mention) -> str:
    words = re.findall(r"\w+", plain(mention.surface).removesuffix("'s"))
    return words[-1] if words else ""
