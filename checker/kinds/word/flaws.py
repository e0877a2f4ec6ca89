"""Flaws of the text: doubled words, missing spaces, mis-decoded and look-alike characters."""

from __future__ import annotations

import re
from itertools import islice
from operator import eq
from typing import TYPE_CHECKING, Final

from checker.kinds.word.addresses import addresses_in
from checker.kinds.word.value import WordValue
from checker.lexicon import slips
from checker.text import fold
from checker.values import Flaw, Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.kinds.word.tokens import Tokens
    from checker.scan import Page

__all__ = ["doubled", "homoglyphs", "misdecoded", "unspaced"]

_GAPS: Final = (" ", "\u00a0", "\n")
_DOUBLED: Final = re.compile(rf"\b([a-z]{{1,10}})[{''.join(_GAPS)}]\1\b(?!['’-])")
#: A mark between two words without the space after it. One letter before a full stop is an
#: initial, a lower-case letter after it an address. The mark comes first: it is found fast.
_UNSPACED: Final = re.compile(
    r"[.!?](?<=[^\W\d_A-Z][^\W\d_A-Z].)(?=[A-Z][a-z])"
    r"|\.(?<=[0-9].)(?=[A-Z][a-z])"
    r"|,(?<=[a-z][a-z].)(?=[A-Za-z]{2})"
    r"|\.(?<=[a-z].)(?=[0-9]{1,2}\.[A-Za-z ])"
    r"|”(?<=[a-z].)(?=[a-z])"
)
_DOMAIN: Final = re.compile(r"\.(?:Com|Net|Org|Gov|Info|Co)\b")

#: UTF-8 read as Windows-1252, and as Windows-1251; the mark that replaces what could not be read.
#: Each is a run that no language writes.
_MISDECODED: Final = re.compile(
    r"(?:Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf](?![\s\u00a0])|â€[\u0080-\u00bf\u2018-\u2122œšžŸ\"]|â\u0080[\u0080-\u00bf])"
    r"|(?:[РС][ ]?[\u0402-\u040f\u0452-\u045f\u00a0-\u00bf\u2018-\u2122][ ]{0,2}){3,40}"
    r"|\ufffd{1,40}"
)
#: One of these stands in every such run.
_MARKS: Final = ("Ã", "Â", "â", "Р", "С", "\ufffd")
_MIXED: Final = re.compile(
    r"(?:[A-Za-z][\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f][A-Za-z])"
)
_WHOLE: Final = re.compile(r"[^\W\d_]{1,40}")


def doubled(page: Page, tokens: Tokens) -> Iterator[Mention]:
    """Words that nobody writes twice, written twice."""
    once = page.lexicon.table("once")
    if not any(_repeats(found) for _, found in tokens.by_sentence):
        return
    for found in _DOUBLED.finditer(page.folded):
        start, end = found.span()
        if found[1] in once and page.sentence_at(start) is not None:
            surface = page.text[start:end]
            if surface[0].islower() == surface[-1].islower() or surface[-1].islower():
                flaw = Flaw(
                    "typo",
                    f"“{surface}”: the word stands twice",
                    suggestion=surface[: len(found[1])],
                    cause="word doubled",
                )
                yield _mention(start, surface, fold(surface), "doubled", flaw)


def _repeats(found: list[str]) -> bool:
    """Whether a word follows itself, in whatever case."""
    folded = list(map(str.lower, found))
    return any(map(eq, folded, islice(folded, 1, None)))


def unspaced(page: Page) -> Iterator[Mention]:
    """One mention for all marks of an article that lack the space after them, at the first."""
    places = [
        found.start()
        for found in _UNSPACED.finditer(page.text)
        if page.sentence_at(found.start()) is not None
        and not _DOMAIN.match(page.text, found.start())
    ]
    if places:
        addresses = list(addresses_in(page.text))
        places = [at for at in places if not any(low <= at < high for low, high in addresses)]
    if not places:
        return
    start, end = _around(page.text, places[0])
    count = f"{len(places)} marks lack" if len(places) > 1 else "one mark lacks"
    surface = page.text[start:end]
    flaw = Flaw(
        "layout",
        f"{count} the space after them, first in “{surface}”"
        if len(places) > 1
        else f"a mark lacks the space after it in “{surface}”",
        suggestion=f"{page.text[start : places[0] + 1]} {page.text[places[0] + 1 : end]}",
        cause="missing space",
    )
    yield _mention(start, surface, "missing space", f"layout: {count} a space", flaw)


def _around(text: str, at: int) -> tuple[int, int]:
    """The words on both sides of a mark."""
    start, end = at, at + 1
    while start > max(0, at - 30) and text[start - 1].isalnum():
        start -= 1
    while end < min(len(text), at + 30) and text[end].isalnum():
        end += 1
    return start, end


def misdecoded(page: Page) -> Iterator[Mention]:
    """One mention for all runs of wrongly decoded characters, at the first; in notices too."""
    if not any(mark in page.text for mark in _MARKS):
        return
    runs = [found.span() for found in _MISDECODED.finditer(page.text, page.article.body)]
    if not runs:
        return
    start, end = runs[0]
    surface = page.text[start:end].rstrip()
    flaw = Flaw(
        "encoding",
        f"the text was decoded wrongly in {len(runs)} place{'s' if len(runs) > 1 else ''}, "
        f"first in “{surface}”",
        cause="wrong encoding",
    )
    yield _mention(start, surface, "mis-decoded text", "encoding", flaw)


def homoglyphs(page: Page) -> Iterator[Mention]:
    """A mention for each distinct word that mixes Latin letters with look-alikes of others."""
    if page.text.isascii():
        return
    seen: set[str] = set()
    for mixed in _MIXED.finditer(page.text, page.article.body):
        start, end = _word_at(page.text, mixed.start())
        surface = page.text[start:end]
        if surface in seen:
            continue
        seen.add(surface)
        if not slips.is_mixed(surface):
            continue
        flaw = Flaw(
            "encoding",
            f"“{surface}” holds letters of another script that look like Latin ones",
            suggestion=slips.latin(surface),
            cause="homoglyph",
        )
        yield _mention(start, surface, fold(surface), "homoglyph", flaw)


def _word_at(text: str, at: int) -> tuple[int, int]:
    start = at
    while start > max(0, at - 40) and text[start - 1].isalpha():
        start -= 1
    found = _WHOLE.match(text, start)
    return start, at + 1 if found is None else found.end()


def _mention(start: int, surface: str, word: str, row: str, flaw: Flaw) -> Mention:
    value = WordValue(word)
    return Mention(
        start,
        start + len(surface),
        surface,
        "word",
        value,
        row=row,
        how=flaw.message,
        flaws=(flaw,),
    )
