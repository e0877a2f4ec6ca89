"""One journey in two directions: from X to Y here, for X from Y there. Not a check of its own."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from checker.checks.leads import line
from checker.checks.localities import agree, name_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.findings import Case
    from checker.values import Claim

__all__ = ["turned"]

_PLACES: Final = frozenset({"place", "name"})
#: How many characters before the first of two places are read.
_BEFORE: Final = 24
_ASIDE: Final = r"(?:,[^,]{1,40},)?"
_TO: Final = r"(?:to|for|bound for|towards?)(?: the)? "
#: What stands before the first place, and between both, where it is the one left or the other.
_WAYS: Final = (
    (re.compile(r"\bfrom(?: the)? \Z"), re.compile(rf"{_ASIDE} {_TO}")),
    (re.compile(rf"\b{_TO}\Z"), re.compile(rf"{_ASIDE} from(?: the)? ")),
)


def turned(
    by_article: Mapping[str, Sequence[Claim]], case: Case
) -> Iterator[tuple[list[Claim], list[Claim]]]:
    """Where a journey led by what some say, and by what a single voice says: to where it began.

    Args:
        by_article: the claims for all names of each article, in text order.
        case: the story.
    """
    legs: dict[tuple[int, frozenset[str]], dict[str, list[Claim]]] = defaultdict(dict)
    known: dict[str, Claim] = {}
    by_word: dict[str, list[Claim]] = defaultdict(list)
    for article, names in by_article.items():
        for route in _routes(names):
            start, end = (_town(each, known, by_word) for each in route)
            key = case.events.get(article, 0), frozenset({start, end})
            legs[key].setdefault(end, []).append(route[1])
    for (_, ends), led in sorted(legs.items(), key=lambda item: (item[0][0], sorted(item[0][1]))):
        if len(ends) == len(led) == 2:
            one, other = led.values()
            both = {claim.article for claim in one} & {claim.article for claim in other}
            if not both and min(len(case.voices_of(each)) for each in (one, other)) == 1:
                yield one, other


def _town(claim: Claim, known: dict[str, Claim], by_word: dict[str, list[Claim]]) -> str:
    """The first name under which a story has a place: Delhi, for New Delhi.

    Only names that share a word are compared, since a large story has thousands.
    """
    name = name_of(claim)
    if name not in known:
        near = (each for word in name.split() for each in by_word[word])
        known[name] = next((each for each in near if agree(each, claim)), claim)
        for word in name.split():
            by_word[word].append(known[name])
    return name_of(known[name])


def _routes(names: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Where journeys begin and end, in text order."""
    for first, second in pairwise(names):
        start = first.passage.start
        if second.passage.start != start or not {_kind(first), _kind(second)} <= _PLACES:
            continue
        text, at = first.passage.text, first.mention.start - start
        before = line(text[max(0, at - _BEFORE) : at])
        gap = line(text[first.mention.end - start : second.mention.start - start])
        for (lead, between), ends in zip(_WAYS, ((first, second), (second, first)), strict=True):
            if lead.search(before) and between.fullmatch(gap):
                yield ends


def _kind(claim: Claim) -> str:
    return claim.mention.kind
