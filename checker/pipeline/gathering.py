"""One article in, its claims out."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker import kinds, regions
from checker.claims import claims_of, vocabulary_of
from checker.claims.senses import WORD
from checker.kinds import word
from checker.lexicon import load
from checker.lexicon.domains import extended
from checker.scan import Taken, Vocabulary, scan
from checker.text import plain
from checker.values import Gathered, Header

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.scan import Page
    from checker.values import Article, Mention, RuleSet, WordClass

__all__ = ["gather", "marked"]

#: Paragraphs of at least so many words tell which articles print the same copy.
_LONG: Final = 12


def gather(article: Article, rules: RuleSet) -> Gathered:
    """All that one article states, in terms of the rules.

    Raises:
        LookupError: there is no lexicon for the article's language.
    """
    page, mentions = marked(article, vocabulary_of(rules), rules.lexicon)
    claims, names = claims_of(page, mentions, rules)
    return Gathered(
        header=Header.of(article, regions.notes(article, page.layout)),
        claims=tuple(claims),
        names=tuple(names),
        dates=tuple(mention for mention in mentions if mention.kind == "date"),
        vocabulary=tuple(sorted(_words(page).items())),
        paragraphs=tuple(_paragraphs(page)),
        values=len(claims),
        skipped=tuple(_skipped(page, mentions)),
    )


def marked(
    article: Article, words: Iterable[str], classes: tuple[WordClass, ...] = ()
) -> tuple[Page, list[Mention]]:
    """An article with its marks and mentions.

    Args:
        article: the article.
        words: those that rules look for.
        classes: words of domains, beside those of the lexicon.

    Raises:
        LookupError: there is no lexicon for the article's language.
    """
    lexicon = extended(article.language, classes)
    layout = regions.lay_out(article, lexicon)
    page = scan(article, layout, lexicon, _vocabulary(tuple(words), article.language))
    return page, kinds.find(page, Taken())


@lru_cache(maxsize=16)
def _vocabulary(words: tuple[str, ...], language: str) -> Vocabulary:
    return Vocabulary(words, load(language))


def _skipped(page: Page, mentions: Sequence[Mention]) -> Iterator[tuple[str, int]]:
    """What was passed over for its language, and how many there are of it."""
    foreign = (each for each in page.layout.regions if each.note in regions.FOREIGN)
    lines = [page.text[each.start : each.end].strip().splitlines() for each in foreign]
    if count := sum(1 for found in lines for line in found if line.strip()):
        yield "lines in another language", count
    if count := sum(each.row == word.STRANGE_SENTENCE for each in mentions):
        yield "sentences of mostly unknown words", count


def _words(page: Page) -> Counter[str]:
    counts: Counter[str] = Counter()
    for sentence in page.layout.sentences:
        counts.update(WORD.findall(page.folded, sentence.start, sentence.end))
    return counts


def _paragraphs(page: Page) -> Iterator[str]:
    """Hashes of the long paragraphs, in plain words; of the whole text if none is long.

    Figures do not count in a long paragraph: copies in which one of them was changed are copies. In
    a short text they may be all that tells two articles apart.
    """
    every = [plain(page.text[start:end]) for start, end in page.layout.paragraphs]
    long = [words for text in every if len(words := WORD.findall(text)) >= _LONG]
    for paragraph in long or [re.findall(r"\w+", " ".join(every))]:
        yield hashlib.blake2b(" ".join(paragraph).encode(), digest_size=8).hexdigest()
