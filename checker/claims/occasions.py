"""What a day or an hour is that of: an incident told beside it, or a plan for it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from checker.claims.senses import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from checker.claims.dated import Dated
    from checker.scan import Page
    from checker.values import Mention

__all__ = ["Occasions"]

#: How far from a date the words of what it is the day of may stand, in characters.
_NEAR: Final = 80
#: Characters of the beginning of an article, which tells what happened and when.
_OPENING: Final = 450
#: Words that a phrase of the tables has at most.
_PHRASE: Final = 4
#: Characters and words before what is planned among which another one makes it so: "its next
#: scheduled release".
_BEFORE: Final = 30
_NEXT: Final = 2


class Occasions:
    """What the dates of one page are the days of.

    Args:
        page: the article, marked.
        dated: whether its dates are those of the events beside them.
    """

    def __init__(self, page: Page, dated: Dated) -> None:
        self._page, self._dated = page, dated
        table = page.lexicon.table
        self._incident, self._plan = table("incident"), table("plan")
        self._milestone = table("milestone")
        self._sudden = table("sudden").keys()
        self._ahead = table("ahead").keys() | table("future_cue").keys()
        self._next_one, self._unforeseen = table("next_one").keys(), table("unforeseen").keys()

    def incident(self, mention: Mention, head: str) -> frozenset[str]:
        """The sorts of incident that a date may be the day of; none where it is yet to come.

        Args:
            mention: the date.
            head: the event of its clause, if any: talks that "took place" are no incident.
        """
        if self._is_ahead(mention):
            return frozenset()
        sorts = frozenset(self._told(mention, self._incident).split())
        foreseen = "any" in sorts and head and head not in self._sudden
        return frozenset() if foreseen else sorts - {"any"}

    def plan(self, mention: Mention) -> str:
        """What is planned for a date; "" where it is not in the time to come."""
        if not self._is_ahead(mention):
            return ""
        found = self._nearest(mention, self._plan)
        if found is None:
            return ""
        before = WORD.findall(self._page.folded, max(0, found[1] - _BEFORE), found[1])
        is_further = not self._next_one.isdisjoint(before[-_NEXT:])
        return f"further {found[3]}" if is_further else found[3]

    def opening(self, mention: Mention) -> frozenset[str]:
        """What comes unforeseen and is told with a date at the beginning of an article."""
        sentence = self._page.sentence_at(mention.start)
        if mention.start > _OPENING or sentence is None or self._is_ahead(mention):
            return frozenset()
        told = self._phrases(mention, self._incident, sentence.end - sentence.start)
        sorts = {sort for *_, named in told for sort in named.split()}
        return frozenset(sorts.intersection(self._unforeseen))

    def milestone(self, mention: Mention) -> tuple[str, int, int] | None:
        """The milestone that a date may be that of, and where the words that tell of it stand."""
        found = self._nearest(mention, self._milestone)
        return None if found is None else (found[3], found[1], found[2])

    def _is_ahead(self, mention: Mention) -> bool:
        """Whether a date lies after the day of its article, or is led to as one to come."""
        published, readings = self._page.article.published, _readings(mention)
        first = min((each.first for each in readings if each.first is not None), default=None)
        if published is not None and first is not None:
            return bool(first > published.toordinal())
        if first is not None:
            return False  # nobody knows on which side of it the copy was written
        low = max(self._start(mention), mention.start - _NEAR)
        words = WORD.findall(self._page.folded, low, mention.start)
        phrases = {*words, *map(" ".join, pairwise(words))}
        return not phrases.isdisjoint(self._ahead)

    def _start(self, mention: Mention) -> int:
        sentence = self._page.sentence_at(mention.start)
        return mention.start if sentence is None else sentence.start

    def _told(self, mention: Mention, table: Mapping[str, str]) -> str:
        """What the phrase of a table says that stands nearest to a date; "" if there is none."""
        found = self._nearest(mention, table)
        return "" if found is None else found[3]

    def _nearest(
        self, mention: Mention, table: Mapping[str, str]
    ) -> tuple[int, int, int, str] | None:
        """The phrase of a table nearest to a date in its stretch: how near, its span and value."""
        found = [
            (max(start - mention.end, mention.start - end), start, end, value)
            for start, end, value in self._phrases(mention, table)
            if self._dated.are_together(mention, start, end, table)
        ]
        return min(found, key=lambda each: (each[0], each[3])) if found else None

    def _phrases(
        self, mention: Mention, table: Mapping[str, str], near: int = _NEAR
    ) -> Iterator[tuple[int, int, str]]:
        """The phrases of a table near a date, the longest at each place."""
        sentence = self._page.sentence_at(mention.start)
        if sentence is None:
            return
        low = max(sentence.start, mention.start - near)
        high = min(sentence.end, mention.end + near)
        words = [word.span() for word in WORD.finditer(self._page.folded, low, high)]
        place = 0
        while place < len(words):
            length = self._longest(words, place, table)
            if length:
                start, end = words[place][0], words[place + length - 1][1]
                if end <= mention.start or start >= mention.end:
                    yield start, end, table[self._phrase(words, place, length)]
            place += max(1, length)

    def _longest(self, words: list[tuple[int, int]], place: int, table: Mapping[str, str]) -> int:
        lengths = range(min(_PHRASE, len(words) - place), 0, -1)
        return next((each for each in lengths if self._phrase(words, place, each) in table), 0)

    def _phrase(self, words: list[tuple[int, int]], place: int, length: int) -> str:
        return " ".join(
            self._page.folded[start:end] for start, end in words[place : place + length]
        )


def _readings(mention: Mention) -> tuple[Any, ...]:
    value: Any = mention.value
    return tuple(value.readings)
