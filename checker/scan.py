"""One pass over an article: marks at which the kinds look, and nothing else is walked.

Marks are the words of the lexicon and of the rules in use, numbers and capitalised words.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Final

import regex

from checker.lexicon import Sense  # noqa: TC001
from checker.lexicon.matcher import Matcher
from checker.text import Lines, fold
from checker.values import Article, Layout, Role, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.lexicon import Lexicon

__all__ = ["Hit", "Page", "Taken", "Term", "Vocabulary", "scan"]

_NUMBER: Final = regex.compile(r"[0-9](?:[0-9]|[.,'’\u00a0\u2009\u202f](?=[0-9]))*")
_CAPITAL: Final = regex.compile(r"\p{Lu}[\p{L}\p{M}]*(?:['’\-](?=\p{L})[\p{L}\p{M}]+)*")


@dataclass(frozen=True, slots=True)
class Hit:
    """Words of the lexicon at a place, with all their senses."""

    start: int
    end: int
    senses: tuple[Sense, ...]

    def value(self, category: str) -> str | None:
        """The value in one category, or None if the words have no sense there."""
        for sense in self.senses:
            if sense.category == category:
                return sense.value
        return None


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a rule at a place; ``word`` is the word as the rule has it, folded."""

    start: int
    end: int
    word: str


class Vocabulary:
    """The words of the rules in use, in all their inflected forms.

    Args:
        words: as the rules have them.
        lexicon: knows the forms.
    """

    def __init__(self, words: Iterable[str], lexicon: Lexicon) -> None:
        form_to_words: dict[str, list[str]] = {}
        for word in sorted({fold(word) for word in words}):
            for form in lexicon.forms(word):
                form_to_words.setdefault(form, []).append(word)
        self._words = tuple(tuple(words) for words in form_to_words.values())
        self._matcher = Matcher(tuple(form_to_words))

    def terms(self, folded: str) -> tuple[Term, ...]:
        """All words of the rules in a folded text, in text order; words inside others too."""
        return tuple(
            Term(start, end, word)
            for start, end, index in self._matcher.find_all(folded)
            for word in self._words[index]
        )


@dataclass(slots=True)
class Taken:
    """Which characters an earlier kind has claimed.

    Kinds run in the order of their table, so that the 13 of "13 January" is no quantity.
    """

    _spans: list[tuple[int, int]] = field(default_factory=list)

    def free(self, start: int, end: int) -> bool:
        """Whether no taken span overlaps."""
        index = bisect_left(self._spans, (end, -1))
        return index == 0 or self._spans[index - 1][1] <= start

    def take(self, start: int, end: int) -> None:
        """Claim a span. Spans taken never overlap one another: ask ``free`` first."""
        insort(self._spans, (start, end))


@dataclass(eq=False)
class Page:
    """An article laid out and marked: what the kinds are given.

    All marks are in text order. ``folded`` has the offsets of ``article.text``.
    """

    article: Article
    layout: Layout
    lexicon: Lexicon
    folded: str
    hits: tuple[Hit, ...]
    terms: tuple[Term, ...]
    numbers: tuple[tuple[int, int], ...]
    capitals: tuple[tuple[int, int], ...]

    @property
    def text(self) -> str:
        """The text of the article."""
        return self.article.text

    @cached_property
    def lines(self) -> Lines:
        """Offsets to lines and columns."""
        return Lines(self.article.text)

    @cached_property
    def _by_category(self) -> dict[str, list[Hit]]:
        found: dict[str, list[Hit]] = {}
        for hit in self.hits:
            for category in {sense.category for sense in hit.senses}:
                found.setdefault(category, []).append(hit)
        return found

    @cached_property
    def _hit_starts(self) -> list[int]:
        return [hit.start for hit in self.hits]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.layout.sentences]

    @cached_property
    def _quotation_starts(self) -> list[int]:
        return [region.start for region in self.layout.quotations]

    def hits_of(self, *categories: str) -> list[Hit]:
        """The hits that have a sense in one of the categories, in text order."""
        if len(categories) == 1:
            return self._by_category.get(categories[0], [])
        found = {hit.start: hit for each in categories for hit in self._by_category.get(each, [])}
        return [found[start] for start in sorted(found)]

    def hits_in(self, start: int, end: int) -> tuple[Hit, ...]:
        """The hits that begin in a span."""
        low, high = bisect_left(self._hit_starts, start), bisect_left(self._hit_starts, end)
        return self.hits[low:high]

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence an offset lies in; None in a notice, the gaps and the front matter."""
        index = bisect_right(self._sentence_starts, offset) - 1
        if index < 0 or offset >= self.layout.sentences[index].end:
            return None
        return self.layout.sentences[index]

    def clause_at(self, offset: int) -> tuple[int, int] | None:
        """The clause an offset lies in, or None as for ``sentence_at``."""
        sentence = self.sentence_at(offset)
        if sentence is None:
            return None
        return next((each for each in sentence.clauses if each[0] <= offset < each[1]), None)

    def role_at(self, offset: int) -> Role:
        """The role of the text at an offset; everything outside the sentences is notice."""
        index = bisect_right(self._quotation_starts, offset) - 1
        if index >= 0 and offset < self.layout.quotations[index].end:
            return Role.QUOTATION
        sentence = self.sentence_at(offset)
        return Role.NOTICE if sentence is None else sentence.role


def scan(article: Article, layout: Layout, lexicon: Lexicon, vocabulary: Vocabulary) -> Page:
    """Mark an article. Marks in notices and front matter are left out."""
    folded = fold(article.text)
    page = Page(article, layout, lexicon, folded, (), (), (), ())

    def inside(start: int) -> bool:
        return page.sentence_at(start) is not None

    surfaces = lexicon.surfaces
    page.hits = tuple(
        Hit(start, end, lexicon.senses(surfaces[index]))
        for start, end, index in lexicon.matcher.find(folded)
        if inside(start)
    )
    page.terms = tuple(term for term in vocabulary.terms(folded) if inside(term.start))
    page.numbers = tuple(
        found.span() for found in _NUMBER.finditer(article.text) if inside(found.start())
    )
    page.capitals = tuple(
        found.span() for found in _CAPITAL.finditer(article.text) if inside(found.start())
    )
    return page
