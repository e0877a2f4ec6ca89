"""The layout of an article: its regions, paragraphs, quotations and sentences.

Lines become blocks (``blocks``), a block is title, body or notice (``titles``, ``notices``), body
and title fall into quotations (``quotations``) and sentences (``sentences``). The clauses of a
sentence (``clauses``) are told on demand, since few are asked for. Everything is linear in the
text, whatever the text is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.regions.blocks import blocks
from checker.regions.clauses import clauses
from checker.regions.notices import notices, source_notes
from checker.regions.quotations import passages
from checker.regions.sentences import sentence_spans
from checker.regions.titles import titles
from checker.values import Layout, Region, Role, Sentence

if TYPE_CHECKING:
    from checker.lexicon import Lexicon
    from checker.values import Article

__all__ = ["clauses", "lay_out", "notes"]


def lay_out(article: Article, lexicon: Lexicon) -> Layout:
    """The regions, paragraphs, quotations and sentences of an article.

    ``paragraphs`` are those of title and body; notices have none.
    """
    text = article.text
    spans = blocks(text, article.body)
    titled = titles(text, spans, article.title, lexicon)
    noted = notices(text, spans, titled, lexicon)
    regions: list[Region] = []
    quotations: list[Region] = []
    paragraphs: list[tuple[int, int]] = []
    sentences: list[Sentence] = []
    for index, (start, end) in enumerate(spans):
        if index in noted:
            regions.append(Region(start, end, Role.NOTICE, noted[index]))
            continue
        role = Role.TITLE if index in titled else Role.BODY
        regions.append(Region(start, end, role))
        quotations.extend(Region(*span, Role.QUOTATION) for span in passages(text, start, end))
        sentences.extend(
            Sentence(*span, len(paragraphs), role)
            for span in sentence_spans(text, start, end, lexicon)
        )
        paragraphs.append((start, end))
    return Layout(
        regions=_covering(regions, article.body, len(text)),
        quotations=tuple(quotations),
        paragraphs=tuple(paragraphs),
        sentences=tuple(sentences),
    )


def notes(article: Article, layout: Layout) -> tuple[str, ...]:
    """What the notices of an article tell of its source: "automatically translated, not edited"."""
    return source_notes(
        article.text,
        [each for each in layout.regions if each.role is Role.NOTICE],
        article.language,
    )


def _covering(regions: list[Region], start: int, end: int) -> tuple[Region, ...]:
    """Regions stretched over the white space around them, and neighbours of one kind joined."""
    joined: list[Region] = []
    for region in regions:
        if joined and (joined[-1].role, joined[-1].note) == (region.role, region.note):
            joined[-1] = Region(joined[-1].start, region.end, region.role, region.note)
        else:
            joined.append(region)
    edges = [start, *(region.start for region in joined[1:]), end]
    return tuple(
        Region(edges[index], edges[index + 1], region.role, region.note)
        for index, region in enumerate(joined)
    )
