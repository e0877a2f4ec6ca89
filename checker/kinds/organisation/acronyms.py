"""Acronyms of bodies: explained by the text, the initials of a body in it, or led by "the"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.organisation.names import initials
from checker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from checker.scan import Page

__all__ = ["acronyms", "explained"]

#: "Woodburn Relief Fund (WRF)", "the fund, or WRF,".
_BRACKET: Final = re.compile(
    r"[ \u00a0]?\((?:the[ \u00a0])?[\"“]?([A-Z][A-Za-z.&-]{1,9})[\"”]?[,);]"
)
#: "WRF (Woodburn Relief Fund)".
_BEFORE: Final = re.compile(r"\b([A-Z][A-Za-z.&-]{1,9})[ \u00a0]\((?:the[ \u00a0])?\Z")
_POSSESSIVE: Final = re.compile(r"['’ʼ][sS]?$")
_ARTICLE: Final = re.compile(r"\bthe[ \u00a0]\Z")
_NOUN: Final = re.compile(r"[ \u00a0]([a-z]{3,16})\b")
_SHORTEST, _LONGEST = 3, 6


def explained(page: Page, spans: Iterable[tuple[int, int, str]]) -> dict[str, str]:
    """The acronyms that a text explains, and those of the bodies in it, with the bodies' names.

    Args:
        page: the article.
        spans: where bodies stand, and their names.
    """
    bound: dict[str, str] = {}
    initial: dict[str, set[str]] = {}
    for start, end, name in spans:
        after = _BRACKET.match(page.text, end)
        before = _BEFORE.search(page.text, max(0, start - 18), start)
        for found in (after, before):
            if found is not None and not _has_sense(page, found[1]) and _fits(found[1], name):
                bound.setdefault(found[1], name)
        letters = initials(page.text[start:end])
        if len(letters) >= _SHORTEST:
            initial.setdefault(letters.upper(), set()).add(name)
    for letters, names in initial.items():
        if len(names) == 1 and not _has_sense(page, letters):
            bound.setdefault(letters, *names)
    return bound


def _fits(acronym: str, name: str) -> bool:
    """Whether a word in brackets is short for a name: a letter of it at least begins a word."""
    return acronym[0].lower() == fold(name)[0] or acronym.isupper()


def _has_sense(page: Page, word: str) -> bool:
    """Whether a word is a body or nation of its own, or a mark of ships (INS, USS)."""
    if word in page.lexicon.table("ship-mark"):
        return True
    senses = page.lexicon.senses(word)
    return any(sense.category in {"body", "country", "state"} for sense in senses)


def acronyms(page: Page, bound: Mapping[str, str]) -> Iterator[tuple[int, int, str]]:
    """Where acronyms stand, and the name of each: that of its body, or itself."""
    led = {word for start, word in _words(page) if word not in bound and _is_led(page, start, word)}
    for start, word in _words(page):
        if word in bound or word in led:
            yield start, start + len(word), bound.get(word, word)


def _words(page: Page) -> Iterator[tuple[int, str]]:
    for start, end in page.capitals:
        yield start, _POSSESSIVE.sub("", page.text[start:end])


def _is_led(page: Page, start: int, word: str) -> bool:
    """Whether capitals that nobody explains stand as a body: "the SDF said", "SDF fighters"."""
    if not (word.isascii() and word.isupper() and _SHORTEST <= len(word) <= _LONGEST):
        return False
    if fold(word) in page.lexicon.table("no-body") or page.lexicon.senses(word):
        return False
    end = start + len(word)
    if page.text[end : end + 1] in ("-", "&", "/") or page.text[start - 1 : start] in ("-", "/"):
        return False
    following = _NOUN.match(page.folded, end)
    if following is None:
        return False
    speaks = page.lexicon.value("speech", following[1]) is not None
    owns = following[1] in page.lexicon.table("acronym-owner")
    return owns or (speaks and _ARTICLE.search(page.folded, max(0, start - 5), start) is not None)
