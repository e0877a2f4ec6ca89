"""Where sentences end, with and without a space after the full stop."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.lexicon import Lexicon

__all__ = ["sentence_spans"]

#: A run of closing punctuation and the marks that close with it.
_STOP: Final = re.compile(
    r"[.!?…‼⁇⁈⁉](?:[ \u00a0]?[.!?…]){0,8}(?:[\"'”’»)\]](?![^\W_])|[ \u00a0][”»](?!\w)){0,4}|[。！？｡।॥۔؟]+[」』”）]*"
)
_BEFORE: Final = re.compile(r"[\w.'’&-]*[\w][\"'”’»)\]]{0,3}$")
_NEXT: Final = re.compile(r"(\s*)([\"'“”„«‘(\[¿¡—–-]{0,3}\s?)([^\W_]+)?")
_ACRONYM: Final = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]$")
_SPEAKER: Final = re.compile(r"\s*((?:[\w’'-]+\s+){1,5}?)([\w’'-]+)")
#: A longer sentence is cut, so that what looks at whole sentences stays linear.
_LONGEST: Final = 4000
_REACH: Final = 40


def sentence_spans(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """The sentences of a paragraph in text order, without the white space between them."""
    begin = start
    for stop in _STOP.finditer(text, start, end):
        if stop.start() < begin or not _ends(text, stop, start, end, lexicon):
            continue
        yield from _cut(text, begin, stop.end())
        begin = stop.end()
    yield from _cut(text, begin, end)


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The span without white space around it, in pieces if it is too long for a sentence."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > _LONGEST:
        space = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        edge = space if space > 0 else start + _LONGEST
        yield start, edge
        start = edge
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield start, end


def _ends(text: str, stop: re.Match[str], start: int, end: int, lexicon: Lexicon) -> bool:
    following = _NEXT.match(text, stop.end(), end)
    assert following is not None
    space, opening, word = following[1], following[2], following[3]
    if stop.end() + len(space) >= end:
        return True
    mark = stop[0][0]
    if mark in "。！？｡।॥۔؟":
        return True
    if word is None:
        return bool(space) and not opening
    lower = word[0].islower() and not any(letter.isupper() for letter in word[1:3])
    if lower:
        return False
    if mark != "." or stop[0].startswith(".."):
        return (bool(space) or word[0].isupper()) and not _speaker_follows(text, stop, end, lexicon)
    return _full_stop(text, stop, start, (space, opening, word), lexicon)


def _full_stop(
    text: str,
    stop: re.Match[str],
    start: int,
    following: tuple[str, str, str],
    lexicon: Lexicon,
) -> bool:
    space, opening, word = following
    preceding = _BEFORE.search(text[max(start, stop.start() - _REACH) : stop.start()])
    if preceding is None:
        return bool(space)
    token = preceding[0]
    bare = token.rstrip("\"'”’»)]")
    if word[0].isdigit():
        if not space and not opening and (bare[-1:].isdigit() or _known(bare, lexicon)):
            return False
        return _known(bare, lexicon) != "number" and not (
            not space and bare[-1:].isalnum() and not bare[-2:].islower()
        )
    if len(stop[0]) > 1 and stop[0][1] in " .…":
        return True
    if not space and not opening and stop.end() - stop.start() == 1:
        return _glued(bare, word)
    kind = _kind(bare, token, lexicon)
    if bare.isdigit() and stop.start() - len(token) <= start:
        return False
    if kind == "name":
        return False
    if kind in {"either", "initial"}:
        return bool(opening.strip("-–— ")) or lexicon.value("opener", word) is not None
    return True


def _known(bare: str, lexicon: Lexicon) -> str | None:
    return lexicon.value("abbreviation", bare.strip(".'’-&"))


def _kind(bare: str, token: str, lexicon: Lexicon) -> str | None:
    if bare != token:
        return None
    if len(bare) == 1 and bare.isalpha() and bare.isupper():
        return "initial"
    if _ACRONYM.search(bare) is not None and len(bare) < 12:
        known = _known(bare, lexicon)
        return known if known == "name" else "either"
    known = _known(bare, lexicon)
    if known == "number":
        return "either" if len(fold(bare)) <= 4 and bare[:1].isupper() else None
    return known


def _glued(bare: str, word: str) -> bool:
    """Whether a full stop without a space after it ends a sentence: "borders.Russia"."""
    last = bare.rpartition(".")[2]
    if not word[0].isupper() or len(last) < 2:
        return False
    if last.isupper() or not last[-1].islower():
        return len(word) == 1 or word[1:2].islower()
    return len(word) == 1 or not word.isupper() or len(word) > 3


def _speaker_follows(text: str, stop: re.Match[str], end: int, lexicon: Lexicon) -> bool:
    """Whether a question or exclamation is closed and its speaker named: “Why?” Smith asked."""
    if stop[0][-1] not in "\"'”’»":
        return False
    found = _SPEAKER.match(text, stop.end(), min(end, stop.end() + 80))
    if found is None:
        return False
    words = text[stop.end() : min(end, stop.end() + 80)].split()[1:6]
    for word in words:
        if lexicon.value("speech", word.strip(",.:;")) is not None:
            return True
        if word[-1:] in ",.:;":
            return False
    return False
