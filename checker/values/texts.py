"""Articles and their parts. Offsets are half-open code points into the text as decoded."""

from __future__ import annotations

import datetime as dt  # noqa: TC003  (needed when the dataclass is pickled and inspected)
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

__all__ = ["Article", "Layout", "Region", "Role", "Sentence"]


@dataclass(frozen=True, slots=True)
class Article:
    """One article, exactly as decoded, with what its front matter says of it.

    ``body`` is the offset at which the text proper begins, after any front matter.
    ``extra`` holds the front-matter keys that Factlint does not know, as written.
    """

    id: str
    text: str
    path: str
    body: int = 0
    title: str | None = None
    source: str | None = None
    published: dt.date | None = None
    language: str = "en"
    region: str = ""
    story: str | None = None
    url: str | None = None
    translation_of: str | None = None
    extra: tuple[tuple[str, str], ...] = ()


class Role(StrEnum):
    """What a stretch of an article is. Notices bear no claims and no typos."""

    TITLE = "title"
    BODY = "body"
    QUOTATION = "quotation"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of an article in one role; ``note`` says which cue made it a notice."""

    start: int
    end: int
    role: Role
    note: str | None = None


class Sentence(NamedTuple):
    """A sentence of a paragraph, without the white space around it."""

    start: int
    end: int
    paragraph: int
    role: Role


@dataclass(frozen=True, slots=True)
class Layout:
    """The regions, paragraphs and sentences of one article, each in text order.

    Regions of the roles title, body and notice cover the text from ``Article.body`` on and do not
    overlap; quotations lie inside them (inner text, without the marks). Sentences cover what is
    not a notice.
    """

    regions: tuple[Region, ...]
    quotations: tuple[Region, ...]
    paragraphs: tuple[tuple[int, int], ...]
    sentences: tuple[Sentence, ...]
