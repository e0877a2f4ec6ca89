"""What came in a year that an article tells: the building of a church, the start of a career.

A year tells little by itself. Beside the verb of a milestone, of which a thing has one, it answers
a question: when was the church built? What has the milestone is the noun right before the verb, or
behind it, or a name there.
"""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.claims.senses import WORD, sense
from checker.lexicon import words
from checker.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from checker.claims.occasions import Occasions
    from checker.claims.ordered import Ordered
    from checker.scan import Page
    from checker.values import Mention

__all__ = ["Milestones"]

#: A year, and no decade.
_YEAR: Final = re.compile(r"(?<!\d)(?:1[0-9]|20)[0-9]{2}(?![\ds'’])")
#: Characters before a verb, and behind it or its year, in which what has the milestone is named.
_BEFORE: Final = 80
_BEHIND: Final = 40
#: Words behind a verb among which its object ends, and the letters of those that tell nothing.
_OBJECT: Final = 3
_SHORT: Final = 3


class Milestones:
    """The milestones that the years of one page are those of.

    Args:
        page: the article, marked.
        mentions: all its mentions.
        people: for each person mention, the key of the person.
        occasions: what its dates are the days of.
    """

    def __init__(
        self, page: Page, mentions: Ordered, people: Mapping[int, str], occasions: Occasions
    ) -> None:
        self._page = page
        self._mentions = mentions
        self._people = people
        self._occasions = occasions
        table = page.lexicon.table
        self._of_people, self._skip = table("milestone_of_people"), table("milestone_skip")
        self._things, self._stop = table("milestone_thing"), table("stop")
        self._verbs = table("verb_form")

    def of(self, mention: Mention) -> frozenset[str]:
        """What came on a date that tells its year, and to whom: "founding kelvar"."""
        found = self._occasions.milestone(mention) if _YEAR.search(mention.surface) else None
        if found is None:
            return frozenset()
        told, start, end = found
        milestone, _, led = told.partition(" ")
        if led and not self._is_led_by(led, mention):
            return frozenset()
        low, high = self._around(start, end, mention)
        last = mention.start if mention.start >= end else high
        subjects = self._subjects(milestone, (low, start), (end, last), high)
        return frozenset(f"{milestone} {each}" for each in subjects)

    def _is_led_by(self, lead: str, mention: Mention) -> bool:
        before = self._page.folded[max(0, mention.start - _BEHIND) : mention.start].split()
        return before[-1:] == [lead]

    def _around(self, start: int, end: int, mention: Mention) -> tuple[int, int]:
        """The part of a sentence in which what has a milestone is named."""
        sentence = self._page.sentence_at(mention.start)
        low, high = (start, end) if sentence is None else (sentence.start, sentence.end)
        return max(low, start - _BEFORE), min(high, max(end, mention.end) + _BEHIND)

    def _subjects(
        self, milestone: str, before: tuple[int, int], behind: tuple[int, int], high: int
    ) -> Iterator[str]:
        """The keys of what has a milestone, by the stretches before its verb and behind it."""
        of_people = self._of_people.get(milestone)
        if of_people is None:
            yield from self._nouns(*before)
            yield from self._objects(*behind)
            yield from self._names(*before, last=True)
            yield from self._names(behind[0], high)
            return
        people = list(self._people_in(*before))
        objects = [*self._objects(*behind), *self._names(*behind)]
        if of_people == "object":
            yield from (f"{person} {each}" for person, each in product(people, objects))
            return
        yield from people
        if of_people == "either":
            yield from objects

    def _people_in(self, start: int, end: int) -> Iterator[str]:
        """The key of the last person in a stretch."""
        for person in self._mentions.inside("person", start, end)[-1:]:
            yield self._people.get(person.start) or plain(person.surface)

    def _names(self, start: int, end: int, *, last: bool = False) -> Iterator[str]:
        """The keys of the first name of each kind in a stretch, or of the last."""
        for kind in ("organisation", "name"):
            found = self._mentions.inside(kind, start, end)
            for name in found[-1:] if last else found[:1]:
                full = plain(name.surface).removeprefix("the ")
                yield kinds.show(name.value) if kind == "organisation" else full
                if not words.is_word(first := full.split(" ")[0]):
                    yield first

    def _nouns(self, start: int, end: int) -> Iterator[str]:
        """The noun that a stretch ends in, but for a name and auxiliaries behind it."""
        for word in reversed(WORD.findall(self._page.text[start:end])):
            if word in self._skip or not word[0].islower():
                continue
            if word in self._things or not (word in self._stop or word in self._verbs):
                yield self._sense(word)
            return

    def _objects(self, start: int, end: int) -> Iterator[str]:
        """The nouns that stand right behind a verb."""
        for word in WORD.findall(self._page.text[start:end])[:_OBJECT]:
            if word[0].islower() and word not in self._stop and len(word) > _SHORT:
                yield self._sense(word)

    def _sense(self, word: str) -> str:
        return self._things.get(word) or sense(word, self._page.lexicon)
