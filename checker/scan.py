"""Marks of an article at which the kinds look, so that nothing else is walked.

Marks are the words of the lexicon and of the rules in use, numbers and capitalised words. Each sort
is found in one pass over the text, when it is first asked for: dates and quantities need no
capitals, and only the hits that a kind asks for become objects.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

import regex

from checker import regions
from checker.lexicon import FIGURES
from checker.lexicon.matcher import Matcher
from checker.text import Lines, fold
from checker.values import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.lexicon import Lexicon, Sense
    from checker.lexicon.matcher import Match
    from checker.values import Article, Layout, Sentence

__all__ = ["Hit", "Page", "Taken", "Term", "Vocabulary", "scan"]

_MarkT = TypeVar("_MarkT", bound=tuple[object, ...])

_NUMBER: Final = regex.compile(r"[0-9](?:[0-9]|[.,'’\u00a0\u2009\u202f](?=[0-9]))*")
_CAPITAL: Final = regex.compile(r"\p{Lu}[\p{L}\p{M}]*(?:['’\-](?=\p{L})[\p{L}\p{M}]+)*")


class Hit(NamedTuple):
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


class Term(NamedTuple):
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
    #: Spans of named things and their classes, which are kept for the kind ``name``.
    things: list[tuple[int, int, str]] = field(default_factory=list)

    def free(self, start: int, end: int) -> bool:
        """Whether no taken span overlaps."""
        index = bisect_left(self._spans, (end, -1))
        return index == 0 or self._spans[index - 1][1] <= start

    def take(self, start: int, end: int) -> None:
        """Claim a span. Spans taken never overlap one another: ask ``free`` first."""
        insort(self._spans, (start, end))

    def keep(self, start: int, end: int, what: str) -> None:
        """Claim the name of a thing, if it is free."""
        if self.free(start, end):
            self.take(start, end)
            self.things.append((start, end, what))


class Page:
    """An article laid out and marked: what the kinds are given.

    All marks are in text order; notices and front matter bear none. ``text`` and ``folded`` have
    the offsets of ``article.text``; where its lines are wrapped at a column they have a space for
    each line break inside a paragraph, so that no kind need think of a "10 March" that goes on with
    "2013" on the next line.
    """

    def __init__(
        self,
        article: Article,
        layout: Layout,
        lexicon: Lexicon,
        vocabulary: Vocabulary,
        *,
        every: bool,
    ) -> None:
        self.article = article
        self.text = _unwrapped(article.text, layout)
        self.folded = fold(self.text)
        self.layout = layout
        self.lexicon = lexicon
        self._vocabulary = vocabulary
        self._every = every
        self._clauses: dict[int, tuple[tuple[int, int], ...]] = {}

    @cached_property
    def lines(self) -> Lines:
        """Offsets to lines and columns."""
        return Lines(self.article.text)

    @cached_property
    def hits(self) -> tuple[Hit, ...]:
        """The words of the lexicon; of those that overlap the leftmost, then longest."""
        meanings = self.lexicon.meanings
        return tuple(Hit(start, end, meanings[index]) for start, end, index in self._matches)

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """The words of the rules; words inside others too."""
        return tuple(self._borne(self._vocabulary.terms(self.folded)))

    @cached_property
    def numbers(self) -> tuple[tuple[int, int], ...]:
        """Runs of digits with the marks between them."""
        return tuple(self._borne([found.span() for found in _NUMBER.finditer(self.text)]))

    @cached_property
    def capitals(self) -> tuple[tuple[int, int], ...]:
        """Words that begin with a capital letter."""
        return tuple(self._borne([found.span() for found in _CAPITAL.finditer(self.text)]))

    @cached_property
    def _matches(self) -> list[Match]:
        return self._borne(list(self.lexicon.matcher.find(self.folded)))

    @cached_property
    def _figures(self) -> list[Match]:
        return self._borne(self.lexicon.find(self.folded, FIGURES))

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
        asked = frozenset(categories)
        if self._every:
            matches = self._matches
        elif asked <= FIGURES:
            matches = self._figures
        else:
            matches = self._borne(self.lexicon.find(self.folded, asked))
        wanted, meanings = self.lexicon.indices(asked), self.lexicon.meanings
        return [
            Hit(start, end, meanings[index]) for start, end, index in matches if index in wanted
        ]

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

    def clauses_of(self, sentence: Sentence) -> tuple[tuple[int, int], ...]:
        """The clauses of a sentence; they cover it from its start to its end without gaps."""
        known = self._clauses.get(sentence.start)
        if known is None:
            known = regions.clauses(self.text, sentence.start, sentence.end, self.lexicon)
            self._clauses[sentence.start] = known
        return known

    def clause_at(self, offset: int) -> tuple[int, int] | None:
        """The clause an offset lies in, or None as for ``sentence_at``."""
        sentence = self.sentence_at(offset)
        if sentence is None:
            return None
        clauses = self.clauses_of(sentence)
        return next((each for each in clauses if each[0] <= offset < each[1]), None)

    def role_at(self, offset: int) -> Role:
        """The role of the text at an offset; everything outside the sentences is notice."""
        index = bisect_right(self._quotation_starts, offset) - 1
        if index >= 0 and offset < self.layout.quotations[index].end:
            return Role.QUOTATION
        sentence = self.sentence_at(offset)
        return Role.NOTICE if sentence is None else sentence.role

    def _borne(self, marks: Sequence[_MarkT]) -> list[_MarkT]:
        """The marks that begin outside notices and front matter. All of them are in text order."""
        borne: list[_MarkT] = []
        for region in self.layout.regions:
            if region.role is not Role.NOTICE:
                low = bisect_left(marks, (region.start,))
                borne.extend(marks[low : bisect_left(marks, (region.end,), low)])
        return borne


def _unwrapped(text: str, layout: Layout) -> str:
    """A text with a space for each line break inside a paragraph."""
    pieces, reached = [], 0
    for start, end in layout.paragraphs:
        if text.find("\n", start, end) >= 0:
            pieces += [text[reached:start], text[start:end].replace("\r", " ").replace("\n", " ")]
            reached = end
    return "".join([*pieces, text[reached:]]) if pieces else text


def scan(
    article: Article,
    layout: Layout,
    lexicon: Lexicon,
    vocabulary: Vocabulary,
    *,
    every: bool = True,
) -> Page:
    """An article with its marks.

    ``every`` tells that most kinds will ask for words: one pass then finds those of all categories.
    Without it dates and numbers are found in one pass, and each other question has a pass of its
    own, which is faster where few are asked. The marks are the same.
    """
    return Page(article, layout, lexicon, vocabulary, every=every)
