"""The articles marked once with every word that a card might be given, to choose words from."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from checker.anchoring import narrowed
from checker.claims import claims_of
from checker.claims.cards import distance, fits
from checker.claims.senses import WORD
from checker.errors import Location
from checker.lexicon import gazetteer, load
from checker.lexicon.given_names import is_given
from checker.pipeline import marked
from checker.suggest.facts import contradicts
from checker.text import fold, without_possessive
from checker.values import FactCard, Pack, RuleSet

if TYPE_CHECKING:
    import datetime as dt
    import re
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.scan import Page
    from checker.suggest.facts import Key, Stated
    from checker.values import Article, Mention, Value, WordClass

__all__ = ["WINDOWS", "Pages", "Seen"]

#: How far the words of a card may stand from its value, the nearest first.
WINDOWS: Final = ("clause", "sentence")
_SHORTEST: Final = 3
#: Tables of words that say nothing of what a value is: they are parts of other values.
_SILENT: Final = ("stop", "month", "weekday", "negation")
#: Tables of words in which names end, and titles.
_ENDINGS: Final = ("place_tail", "body-noun", "body-opens", "place-noun", "honorific")


@dataclass(frozen=True, slots=True)
class Seen:
    """A value that fits a card: where it stands, and the words around it by window.

    ``fact`` says that it is one of the fact's own, ``against`` that it contradicts them. ``words``
    gives for each word how far its nearest occurrence is, and where.
    """

    key: Key
    fact: bool
    against: bool
    words: Mapping[str, Mapping[str, tuple[int, int]]]


class Pages:
    """The pages of a story.

    Args:
        articles: in any order; one whose language has no lexicon bears nothing.
        facts: whose sentences give the words.
        reference: when the story is.
        classes: words of domains, beside those of the lexicon.
    """

    def __init__(
        self,
        articles: Iterable[Article],
        facts: Sequence[Stated],
        reference: dt.date | None,
        classes: tuple[WordClass, ...] = (),
    ) -> None:
        self.written = _words(facts)
        self._pages: list[tuple[Page, list[Mention]]] = []
        for article in articles:
            try:
                self._pages.append(marked(article, sorted(self.written), classes))
            except LookupError:
                continue  # the run has told that it is not read
        self._values = self._read({fact.card.kind for fact in facts}, reference)

    def _read(
        self, asked: Iterable[str], reference: dt.date | None
    ) -> dict[tuple[Key, str], Value]:
        """All values of some kinds as the story narrows them."""
        cards = tuple(
            FactCard(kind, "every", kind, kind, "", Location("every")) for kind in sorted(asked)
        )
        every = RuleSet((Pack("every", "", "", (), cards),))
        claims = [
            claim for page, mentions in self._pages for claim in claims_of(page, mentions, every)[0]
        ]
        return {
            ((claim.article, claim.mention.start), claim.mention.kind): claim.value
            for claim in narrowed(claims, reference)
        }

    def seen(self, card: FactCard, fact: Stated) -> list[Seen]:
        """Every value that fits a card, with the words around it."""
        # what a card counts is looked for in more words where it has words of its own
        placed = replace(card, near=(("",),))
        own = fact.keys
        values = {claim.value: None for claim in fact.claims}
        found = []
        for page, mentions in self._pages:
            for mention in mentions:
                if not fits(placed, mention, page.lexicon):
                    continue
                where = (page.article.id, mention.start)
                value = self._values.get((where, mention.kind), mention.value)
                ours = where in own
                against = not ours and contradicts(value, values)
                found.append(Seen(where, ours, against, dict(self._around(page, mention))))
        return found

    def _around(
        self, page: Page, mention: Mention
    ) -> Iterator[tuple[str, Mapping[str, tuple[int, int]]]]:
        sentence = page.sentence_at(mention.start)
        whole = None if sentence is None else (sentence.start, sentence.end)
        for name, span in zip(WINDOWS, (page.clause_at(mention.start), whole), strict=True):
            yield name, {} if span is None else _between(page, *span, mention)


def _between(page: Page, start: int, end: int, mention: Mention) -> dict[str, tuple[int, int]]:
    """The words that stand in a span outside a mention, each where it is nearest."""
    low, high = bisect_left(page.terms, (start,)), bisect_left(page.terms, (end,))
    found: dict[str, tuple[int, int]] = {}
    for term in page.terms[low:high]:
        if term.start < mention.start or term.end > mention.end:
            spot = distance(page, term, mention), term.start
            found[term.word] = min(spot, found.get(term.word, spot))
    return found


def _words(facts: Iterable[Stated]) -> dict[str, str]:
    """The content words of the sentences of some facts, folded, as they are written there.

    Words that stand in longer names only are left out: "Chandler" and "Lane" tell a street, and
    neither what happened there.
    """
    lexicon = load("en")
    silent = {word for each in _SILENT for word in lexicon.table(each)}
    found: dict[str, str] = {}
    alone: set[str] = set()
    for passage in {claim.passage.text for fact in facts for claim in fact.claims}:
        words = [(each, without_possessive(each[0])) for each in WORD.finditer(passage)]
        for place, (each, written) in enumerate(words):
            folded = fold(written)
            if len(folded) < _SHORTEST or folded in silent:
                continue
            # a word that is small somewhere is no name
            if folded not in found or written.islower():
                found[folded] = written
            beside = words[max(0, place - 1) : place + 2]
            if not any(_is_one_name(each, other) for other, _ in beside):
                alone.add(folded)
    return {
        word: written
        for word, written in found.items()
        if written.islower() or (word in alone and not _is_half_a_name(word))
    }


def _is_one_name(word: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two words with capitals stand side by side, as those of one name do."""
    gap = max(word.start() - other.end(), other.start() - word.end())
    stop = load("en").table("stop")
    both = all(each[0][0].isupper() and fold(each[0]) not in stop for each in (word, other))
    return gap == 1 and both


def _is_half_a_name(word: str) -> bool:
    """Whether a name tells nothing by itself: a given name, what names of places end in."""
    lexicon = load("en")
    if lexicon.value("state", word) or gazetteer.is_large(word):
        return False
    return is_given(word) or any(word in lexicon.table(each) for each in _ENDINGS)
