"""The layout of an article: its regions, paragraphs, quotations and sentences.

Lines become blocks (``blocks``, ``lines``), a block is title, body or notice (``titles``,
``notices``), body and title fall into quotations (``quotations``) and sentences (``sentences``).
The clauses of a sentence (``clauses``) are told on demand, since few are asked for. Everything is
linear in the text, whatever the text is.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from checker.regions.blocks import blocks
from checker.regions.clauses import clauses
from checker.regions.languages import FOREIGN
from checker.regions.lines import lines_of
from checker.regions.notices import notices, source_notes
from checker.regions.quotations import passages
from checker.regions.sentences import sentence_spans
from checker.regions.titles import titles
from checker.values import Layout, Region, Role, Sentence

if TYPE_CHECKING:
    from checker.lexicon import Lexicon
    from checker.regions.lines import Line
    from checker.values import Article

__all__ = ["FOREIGN", "clauses", "lay_out", "notes"]


def lay_out(article: Article, lexicon: Lexicon) -> Layout:
    """The regions, paragraphs, quotations and sentences of an article.

    ``paragraphs`` are those of title and body; notices have none.
    """
    text = article.text
    lines = lines_of(text, blocks(text, article.body), lexicon)
    titled = titles(text, lines, article.title)
    noted = notices(lines, titled, lexicon)
    roles: list[tuple[Role, str | None]] = []
    quotations: list[Region] = []
    paragraphs: list[tuple[int, int]] = []
    sentences: list[Sentence] = []
    for index, line in enumerate(lines):
        if index in noted:
            roles.append((Role.NOTICE, noted[index]))
            continue
        role = Role.TITLE if index in titled else Role.BODY
        roles.append((role, None))
        span = (line.start, line.end)
        for start, end in passages(text, *span):
            quotations.append(Region(start, end, Role.QUOTATION))
        place = len(paragraphs)
        for start, end in sentence_spans(text, *span, lexicon):
            sentences.append(Sentence(start, end, place, role))
        paragraphs.append(span)
    return Layout(
        regions=_covering(lines, roles, article),
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


def _covering(
    lines: list[Line], roles: list[tuple[Role, str | None]], article: Article
) -> tuple[Region, ...]:
    """Regions stretched over the white space between lines; neighbours of one role are one."""
    edges = [
        (line.start, role)
        for line, role, before in zip(lines, roles, [None, *roles], strict=False)
        if role != before
    ]
    starts = [article.body, *(start for start, _ in edges[1:]), len(article.text)]
    return tuple(
        Region(start, end, *role)
        for (start, end), (_, role) in zip(pairwise(starts), edges, strict=False)
    )
