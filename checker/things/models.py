"""Products by number or maker: "Boeing 737 MAX", "the Polestar 2", "a Toyota Prius"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.lexicon import words
from checker.lexicon.given_names import is_given
from checker.text import fold
from checker.things.coded import CODE, is_coded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.scan import Page

__all__ = ["models"]

_NUMBER: Final = re.compile(
    r"(?: [A-Z][A-Za-z]{1,9}){0,2}[ -](?:[A-Z]{1,3}-?)?[0-9]{1,4}[A-Za-z]{0,2}(?:-[0-9A-Z]{1,5})?"
    r"(?![\w%°]|[.,:][0-9])"
)
_TAIL: Final = re.compile(r" ([A-Za-z]{2,11})(?!\w)")
#: A number that no plural follows, of which it would be the count.
_SMALL: Final = re.compile(
    r" [0-9]{1,3}(?![\w%°]|[.,:–-]?[0-9]| (?!(?:is|was|has|does|as|its|his|this)\b)[a-z]+s\b)"
)
_NEXT: Final = re.compile(r" ([a-z]{3,8})\b")
_LED: Final = re.compile(r"\b(?:the|an?|its|their|new|every|each) \Z")
_WORD: Final = re.compile(r" ([A-Z][a-z]{2,14})(?! [A-Z]|['’\w-])")
#: What follows a body and makes no product of it: "the Vatican Library", "a Tesla Director".
_OTHERS: Final = (
    "body-noun", "firm-noun", "post", "honorific", "month", "weekday", "demonym", "thing-after",
    "country", "body-opens",
)  # fmt: skip


def models(page: Page) -> Iterator[tuple[int, int]]:
    """The spans of models, with their makers or lines."""
    makers = page.lexicon.table("model-maker")
    for start, end in page.capitals:
        word = page.folded[start:end]
        if word in makers:
            found = _NUMBER.match(page.text, end)
            if found is not None and not _is_count(page, found.end()):
                yield start, _tailed(page, found.end())
        elif (coded := _coded(page, start, end)) is not None:
            yield start, _tailed(page, coded)
        elif word in page.lexicon.table("body") and not page.text[start:end].isupper():
            made = _made(page, start, end)
            if made is not None:
                yield start, made


def _coded(page: Page, start: int, end: int) -> int | None:
    """Where the number ends behind the name of a product: "the Orbel 2", "Tarvos X4"."""
    code = CODE.match(page.text, end)
    found = code or _SMALL.match(page.text, end)
    if found is None or _is_count(page, found.end()):
        return None
    own = _is_own(page.folded[start:end]) and _LED.search(page.folded, max(0, start - 8), start)
    if (own and code is None) or is_coded(page, start, end, code=code is not None):
        return found.end()
    return None


def _is_count(page: Page, end: int) -> bool:
    """Whether the word behind a number makes it a count: "Tesla 200 million"."""
    found = _NEXT.match(page.folded, end)
    return found is not None and found[1] in page.lexicon.table("no-model")


def _made(page: Page, start: int, end: int) -> int | None:
    """Where the name of a product ends that stands behind its maker: "a Toyota Prius"."""
    found = _WORD.match(page.text, end)
    if found is None or not _LED.search(page.folded, max(0, start - 8), start):
        return None
    word = fold(found[1])
    others = any(page.lexicon.value(each, word) is not None for each in _OTHERS)
    return None if others or is_given(word) else found.end()


def _tailed(page: Page, end: int) -> int:
    """The end of a model with the words behind its number: "14 Pro Max"."""
    tails = page.lexicon.table("model-tail")
    for _ in range(2):
        found = _TAIL.match(page.text, end)
        if found is None or found[1].lower() not in tails or not found[1][0].isupper():
            return end
        end = found.end()
    return end


def _is_own(word: str) -> bool:
    size = words.size(word)
    return len(word) > 2 and size is None and not words.is_word(word)
