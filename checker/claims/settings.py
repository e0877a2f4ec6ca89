"""What tells two figures apart: what they measure, the words beside them, and the variant.

An article gives many figures of one unit: prices of five models, distances from four towns. Which
of them answers which question is told by the words next to each, and by the last measure that names
a variant ("the 13-inch model starts at $1,199").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.claims.asked import Asked
from checker.claims.moments import Moments
from checker.claims.scopes import Scopes, Words
from checker.claims.senses import WORD
from checker.kinds.quantity.units import measured_by
from checker.values import Setting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checker.claims.occasions import Occasions
    from checker.claims.ordered import Ordered
    from checker.claims.senses import Senses
    from checker.scan import Page
    from checker.values import Mention, Value

__all__ = ["Settings"]

#: Letters beside a figure, and words in them, that are near to it.
_NEAR: Final = 60
_WORDS_BEFORE: Final = 4
_WORDS_BEHIND: Final = 5
#: Letters beside a figure in which another one is near to it.
_BESIDE: Final = 40
#: Words before and behind a measure that may say what it is of.
_ASPECT_BEFORE: Final = 6
_ASPECT_BEHIND: Final = 3
#: Questions that leave open what a figure is of: a part of what, a growth of what, what a year?
_OF_ANYTHING: Final = frozenset({"part", "growth", "decline", "make", "owned", "rate"})
#: What tells one of a series: i7, A320neo, Seaway-2.
_MODEL: Final = re.compile(r"\b([^\W\d_]{1,12})-?(\d{1,4})[^\W\d_]{0,4}\b")
#: What leads to some of those of whom there is talk.
_SOME_OF: Final = re.compile(r"\bof[ \u00a0](?:which|whom|them|these|those)[ \u00a0]\Z")
#: How a measure ends that is written as an attribute: 13", 13″.
_INCHES: Final = frozenset('"″”')


class Settings:
    """The settings of the figures of one page.

    Args:
        page: the article, marked.
        mentions: all its mentions.
        senses: its words.
        occasions: what its dates are the days of.
        named: the keys of the parties and places in a span.
    """

    def __init__(
        self,
        page: Page,
        mentions: Ordered,
        senses: Senses,
        occasions: Occasions,
        named: Callable[[int, int], frozenset[str]],
    ) -> None:
        self._page = page
        self._mentions = mentions
        self._senses = senses
        self._named = named
        self._asked, self._scopes = Asked(page), Scopes(page.lexicon)
        self._moments = Moments(page, mentions)
        self._occasions = occasions
        published = page.article.published
        self._day = None if published is None else published.toordinal()
        self._sentences: dict[int, frozenset[str]] = {}

    def of(self, mention: Mention, zone: tuple[int, int], clause: tuple[int, int]) -> Setting:
        """The setting of a figure whose zone of the clause is known."""
        words = self._words(mention, zone)
        asked = self._asked.of(mention)
        return Setting(
            aspect=self._aspect(mention, words, asked),
            asked=asked,
            near=self._near(mention, zone, words),
            wider=self._wider(mention, zone),
            variant=self._variant(mention),
            times=tuple(each.value for each in self._mentions.inside("date", *clause)),
            beside=self._beside(mention, asked),
            former=self._moments.is_former(mention),
            year=self._moments.year(clause),
            then=self._moments.then(mention),
            scope=self._scopes.of(mention, words, asked),
            day=self._day,
            models=self._models(mention, zone),
        )

    def of_day(self, mention: Mention, zone: tuple[int, int], head: str) -> Setting:
        """The setting of a date, whose zone and event are known: what it is the day of."""
        return Setting(
            near=self._near(mention, zone, self._words(mention, zone)),
            wider=self._wider(mention, zone),
            incident=self._occasions.incident(mention, head),
            plan=self._occasions.plan(mention),
            opening=self._occasions.opening(mention),
        )

    def _words(self, mention: Mention, zone: tuple[int, int]) -> Words:
        """The words of a mention and those of its zone that are near to it."""
        folded, (start, end) = self._page.folded, _near(mention, zone)
        return Words(
            before=WORD.findall(folded, start, mention.start),
            inside=WORD.findall(folded, mention.start, mention.end),
            behind=WORD.findall(folded, mention.end, end),
        )

    def _aspect(self, mention: Mention, words: Words, asked: str) -> str:
        """What a figure is of: what it is asked for, or a word near to it, the nearest first."""
        of, _, sort = asked.partition(" ")
        if sort and self._can_be(mention, sort.partition(" ")[0]):
            return sort.partition(" ")[0]
        done = self._page.lexicon.table("count-once")
        if of and of not in _OF_ANYTHING and of not in done:
            return of
        if self._is_of_aftershocks(mention):
            return "aftershock"
        aspects = self._page.lexicon.table("aspect")
        before, behind = words.before[: -_ASPECT_BEFORE - 1 : -1], words.behind[:_ASPECT_BEHIND]
        for word in (*words.inside[1:], *behind, *before):
            for part in (word, *word.split("-")):
                aspect = aspects.get(part)
                if aspect is not None and self._fits(mention, aspect):
                    return aspect
        return ""

    def _is_of_aftershocks(self, mention: Mention) -> bool:
        """Whether a magnitude is that of an aftershock: "17 aftershocks, the largest 5.4"."""
        sentence = self._page.sentence_at(mention.start)
        if sentence is None or getattr(mention.value, "unit", "") != "magnitude":
            return False
        table = self._page.lexicon.table
        words = WORD.findall(self._page.folded, sentence.start, mention.start)
        told = next((at for at, word in enumerate(words) if word in table("aftershock-word")), None)
        return told is not None and any(word in table("most") for word in words[told:])

    def _fits(self, mention: Mention, aspect: str) -> bool:
        """Whether a figure can be of an aspect, as one of a pack always can."""
        return aspect not in self._page.lexicon.table("aspect-shipped") or self._can_be(
            mention, aspect
        )

    def _can_be(self, mention: Mention, aspect: str) -> bool:
        """Whether what a figure measures has an aspect."""
        measure = measured_by(getattr(mention.value, "unit", ""))
        return f"{measure} {aspect}" in self._page.lexicon.table("aspect-of")

    def _near(self, mention: Mention, zone: tuple[int, int], words: Words) -> frozenset[str]:
        start, end = _near(mention, zone)
        low, high = max(start, mention.start - _BESIDE), min(end, mention.end + _BESIDE)
        near = (*words.before[-_WORDS_BEFORE:], *words.inside, *words.behind[:_WORDS_BEHIND])
        return self._senses.of(near) | self._figures(mention, low, high)

    def _wider(self, mention: Mention, zone: tuple[int, int]) -> frozenset[str]:
        sentence = self._page.sentence_at(mention.start)
        if sentence is None:
            return frozenset()
        if sentence.start not in self._sentences:
            span = (sentence.start, sentence.end)
            self._sentences[sentence.start] = self._senses.between(*span) | self._named(*span)
        return self._sentences[sentence.start] | self._figures(mention, *zone)

    def _models(self, mention: Mention, zone: tuple[int, int]) -> frozenset[tuple[str, str]]:
        """The members of series that are named near to a figure, by the name and the number."""
        start, end = _near(mention, zone)
        return frozenset(
            (found[1], found[2])
            for found in _MODEL.finditer(self._page.folded, start, end)
            if not mention.start <= found.start() < mention.end
        )

    def _figures(self, mention: Mention, start: int, end: int) -> frozenset[str]:
        """The other figures of a span, marked as such."""
        return frozenset(
            f"#{kinds.show(each.value)}"
            for each in self._mentions.inside("quantity", start, end)
            if each is not mention
        )

    def _beside(self, mention: Mention, asked: str) -> tuple[Value, ...]:
        """The other figures of the sentence: of a whole they may be the other parts.

        Those of another question are none: "18 km deep, 25 km off the town", nor are some of what
        is told of: "five bombs were dropped, of which four exploded".
        """
        sentence = self._page.sentence_at(mention.start)
        if sentence is None:
            return ()
        inside = self._mentions.inside("quantity", sentence.start, sentence.end)
        told = asked in self._page.lexicon.table("count-once")
        return tuple(
            each.value
            for each in inside
            if each is not mention
            and not (asked and self._asked.of(each) not in ("", asked))
            and not (told and _SOME_OF.search(self._page.folded, mention.end, each.start))
        )

    def _variant(self, mention: Mention) -> str:
        """The last measure written as an attribute before a mention, here or one sentence back."""
        for start, end in self._back(mention):
            found = [
                each
                for each in self._mentions.inside("quantity", start, end)
                if each is not mention and _is_attribute(each)
            ]
            if found:
                return kinds.show(found[-1].value)
        return ""

    def _back(self, mention: Mention) -> Iterator[tuple[int, int]]:
        """The sentence of a mention up to it, and the one before in the same paragraph."""
        sentence = self._page.sentence_at(mention.start)
        if sentence is None:
            return
        yield sentence.start, mention.start
        earlier = self._page.sentence_at(sentence.start - 1) if sentence.start else None
        if earlier is not None and earlier.paragraph == sentence.paragraph:
            yield earlier.start, earlier.end


def _near(mention: Mention, zone: tuple[int, int]) -> tuple[int, int]:
    """The part of a zone that is near to a mention."""
    return max(zone[0], mention.start - _NEAR), min(zone[1], mention.end + _NEAR)


def _is_attribute(mention: Mention) -> bool:
    """Whether a measure is written as one that tells a model: 13-inch, 13"."""
    unit = getattr(mention.value, "unit", "")
    return bool(unit) and ("-" in mention.surface or mention.surface[-1] in _INCHES)
