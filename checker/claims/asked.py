"""Which question a measure answers: how long a thing lasted, how long ago it was, how long is left.

The words right beside a figure tell: "four hours later", "lasted four hours", "four hours left". A
distance is one from somewhere, and that is part of what is asked: 18 km from a town and 18 km from
a border are two figures.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, Any, Final

from checker.claims.senses import WORD
from checker.claims.tallied import tallied
from checker.kinds.quantity.units import measured_by
from checker.text import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.scan import Page
    from checker.values import Mention

__all__ = ["PHRASE", "Asked"]

#: Letters beside a figure in which the words stand that tell the question.
_NEAR: Final = 70
#: The words of the longest phrase that is looked up.
PHRASE: Final = 4
#: Words behind a measure among which the noun stands that it is an attribute of.
_TO_NOUN: Final = 3
#: Words before a measure among which the noun stands that is measured.
_TO_THING: Final = 8
#: Words that lead from a distance to the name of a place, and the name.
_TO_PLACE: Final = 10
#: Where what is said of a figure begins and ends.
_MARKS: Final = ",.;:!?()\n–—"
_MARK: Final = re.compile(rf"[{_MARKS}\d]")
#: The same measure in another unit: "18 km (11 miles) from the town".
_GLOSS: Final = re.compile(r" ?\([^()\n]{1,30}\)")
#: Words behind a percentage among which it is said of which market it is, and of which price.
_TO_MARKET: Final = 6
_TO_PRICE: Final = 10
#: What is told by what stands before a figure rather than behind it: "took two hours after that",
#: "savings of $4 million a year".
_WEAK: Final = frozenset({"interval", "rate year"})
#: What words before a figure tell of a sentence, though those behind it say that it is one: "faces
#: 20 years in prison".
_NOT_GIVEN: Final = frozenset({"maximum", "demand", "minimum"})
#: What is an attribute without a hyphen too: "a 5% pay rise", "a $5,000 reward".
_BARE: Final = frozenset({"share", "money"})
#: From so many metres on what is "at 2,900 metres" is so high up.
_UP: Final = 300.0


class Asked:
    """The questions that the measures of one page answer."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._table = page.lexicon.table
        self._known: dict[tuple[int, int], str] = {}

    def of(self, mention: Mention) -> str:
        """What a measure tells: "interval", "depth", "distance springfield"; "" if it is open."""
        span = mention.start, mention.end
        if span not in self._known:
            self._known[span] = self._asked(mention)
        return self._known[span]

    def _asked(self, mention: Mention) -> str:
        of = measured_by(getattr(mention.value, "unit", ""))
        if getattr(mention.value, "counted", "") and of == "count":
            return tallied(self._page, mention)
        start, end = self._stretch_behind(mention.end)
        behind = WORD.findall(self._page.folded, start, end)
        before = self._words_before(mention)
        led = _longest(self._table("asked-behind"), of, behind)
        if led in _WEAK:
            led = self._told_before(of, before) or led
        elif led.startswith("sentence"):
            told = self._told_before(of, before)
            led = told if told in _NOT_GIVEN else led
        asked = (
            led
            or self._distance(of, start, end)
            or self._attribute(of, mention, behind)
            or self._told_before(of, before)
            or self._told_for(of, before)
            or self._aloft(mention, before)
            or self._table("asked-always").get(of, "")
        )
        if of == "share":
            return self._of_share(mention, asked, before, behind)
        return self._of_what(of, asked, before)

    def _of_share(
        self, mention: Mention, asked: str, before: Sequence[str], behind: Sequence[str]
    ) -> str:
        """What a percentage is of: a market, or what is paid above the last price of a share."""
        market = self._table("market")
        beside = (*before[-_TO_NOUN:], *(behind[:_TO_MARKET] if asked == "part" else behind[:2]))
        if asked in ("", "part") and any(fold(word) in market for word in beside):
            return "part market"
        if asked != "growth":
            return asked
        if behind[:1] == ["premium"] or list(map(fold, before[-2:])) == ["premium", "of"]:
            return "growth premium"
        sentence = self._page.sentence_at(mention.start)
        start = mention.start if sentence is None else sentence.start
        offered = WORD.findall(self._page.folded, start, mention.start)
        prices, offers = self._table("last-price"), self._table("offer")
        above = any(word in prices for word in behind[1:_TO_PRICE])
        return "growth premium" if above and any(word in offers for word in offered) else asked

    def _of_what(self, of: str, asked: str, before: Sequence[str]) -> str:
        """A question with the sort of thing that is measured: "the trial lasted", "a rope of"."""
        nouns = self._table("asked-noun")
        near = (nouns.get(f"{of} {fold(word)}", "") for word in before[: -_TO_THING - 1 : -1])
        return next((known for known in near if asked and known.startswith(f"{asked} ")), asked)

    def _stretch_behind(self, start: int) -> tuple[int, int]:
        """From a figure to the next mark, but for the same figure in another unit."""
        text = self._page.text
        gloss = _GLOSS.match(text, start)
        start = start if gloss is None else gloss.end()
        end = min(start + _NEAR, len(text))
        mark = _MARK.search(text, start, end)
        return start, end if mark is None else mark.start()

    def _words_before(self, mention: Mention) -> list[str]:
        """The words from the last mark to a figure, as written; a label has a colon behind it."""
        text, low = self._page.text, max(0, mention.start - _NEAR)
        marks = (text.rfind(mark, low, mention.start) for mark in _MARKS if mark != ":")
        return WORD.findall(text, max(low, *(each + 1 for each in marks)), mention.start)

    def _told_before(self, of: str, before: Sequence[str]) -> str:
        """What the words before a figure ask, without those that say how exact it is."""
        words, filler = list(map(fold, before)), self._table("asked-filler")
        while words:
            asked = _longest(self._table("asked-before"), of, words, last=True)
            if asked or words[-1] not in filler:
                return asked
            words.pop()
        return ""

    def _told_for(self, of: str, before: Sequence[str]) -> str:
        """What was so long behind a verb with its object: "ruled Varda for 40 years"."""
        if of != "duration" or "for" not in before[-_TO_NOUN:]:
            return ""
        verbs = self._table("asked-for")
        told = (verbs.get(fold(word), "") for word in before[: -_TO_THING - 1 : -1])
        return next(filter(None, told), "")

    def _attribute(self, of: str, mention: Mention, behind: Sequence[str]) -> str:
        """What a measure is of that stands before a noun: "a 40-metre rope", "a 5% pay rise"."""
        if "-" not in mention.surface and of not in _BARE:
            return ""
        asked = (self._table("asked-noun").get(f"{of} {word}") for word in behind[:_TO_NOUN])
        return next(filter(None, asked), "")

    def _distance(self, of: str, start: int, end: int) -> str:
        """From where a distance is counted, if it is one."""
        words = WORD.findall(self._page.text, start, end)[:_TO_PLACE] if of == "length" else []
        words = [fold(word) if word.isupper() else word for word in words]  # NNE of
        leads, between = self._table("away"), self._table("away-of")
        led = list(takewhile(lambda word: word in leads or word in between, words))
        if leads.keys().isdisjoint(led) and "of" not in led[1:]:
            return ""
        name = takewhile(lambda word: word[0].isupper(), words[len(led) :])
        return " ".join(["distance", *map(fold, name)])

    def _aloft(self, mention: Mention, before: Sequence[str]) -> str:
        """Whether something was found, or turned back, "at 2,900 metres".

        "At 9,000 metres it is a long tunnel": what begins a sentence tells something else.
        """
        value: Any = mention.value
        words = (*before, *WORD.findall(mention.surface)[:-1])
        said = "at" in words[-_TO_NOUN:]
        return "altitude" if said and value.dimension == "length" and value.figure >= _UP else ""


def _longest(table: Mapping[str, str], of: str, words: Sequence[str], *, last: bool = False) -> str:
    """What the longest phrase asks with which some words begin, or end."""
    for count in range(min(PHRASE, len(words)), 0, -1):
        phrase = words[-count:] if last else words[:count]
        asked = table.get(f"{of} {' '.join(phrase)}")
        if asked is not None:
            return asked
    return ""
