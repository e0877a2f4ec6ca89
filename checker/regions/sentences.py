"""Where sentences end, with and without a space after the full stop."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from checker.lexicon import Lexicon

__all__ = ["sentence_spans"]

_ALWAYS: Final = "。！？｡।॥۔؟"
#: What follows the first mark of a run of closing punctuation, with the marks that close with it;
#: ``plain`` is a full stop behind three small letters, or two and a closing mark, with one space
#: and a capital after it.
_RUN: Final = (
    r"(?:(?P<plain>(?<=[a-z][a-z][a-z\"”)]\.)[\"'”’»)\]]?(?= [\"“]?[A-Z]))"
    rf"|(?<=[{_ALWAYS}])[{_ALWAYS}]*[」』”）]{{0,4}}"
    r"|(?:[ \u00a0]?[.!?…]){0,8}"
    r"(?:[\"'”’»)\]](?![^\W_])|[ \u00a0][”»](?!\w)){0,4})"
)
_STOP: Final = re.compile(rf"[.!?…‼⁇⁈⁉{_ALWAYS}]{_RUN}")
#: The same for a paragraph in which all stops are full stops: those are found much faster.
_FULL_STOP: Final = re.compile(rf"\.{_RUN}")
_CLOSING: Final = "\"'”’»)]"
_QUOTES: Final = frozenset("\"'“„«‘")
_BEFORE: Final = re.compile(r"[\w.'’&-]{0,40}\w[\"'”’»)\]]{0,3}$")
_NEXT: Final = re.compile(r"(\s*)([\"'“”„«‘(\[¿¡$€£¥#—–-]{0,3}\s?)([^\W_]+)?")
_ACRONYM: Final = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]$")
#: A longer sentence is cut, so that whatever looks at whole sentences stays linear.
_LONGEST: Final = 4000
#: How far back the word before a full stop may begin, and how far on a speaker may be named.
_REACH, _SPEAKER = 44, 80


class _Stop(NamedTuple):
    """A run of closing punctuation with the word before it and what comes after.

    ``token`` is the word before with marks that close on it, ``bare`` without them; ``first``
    tells that the word opens the sentence; ``space``, ``opening`` and ``word`` follow.
    """

    marks: str
    token: str
    bare: str
    first: bool
    space: str
    opening: str
    word: str

    @property
    def glued(self) -> bool:
        """Whether the next word follows without a space."""
        return not self.space and not self.opening and len(self.marks) == 1


def sentence_spans(text: str, start: int, end: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    """The sentences of a paragraph in text order, without the white space between them.

    A full stop ends no sentence after an abbreviation or initial, inside a number or date, nor
    before a small letter; it does end one where the space after it is missing.
    """
    found: list[tuple[int, int]] = []
    begin = start
    endings = _endings(lexicon)
    inner = text[start:end]
    others = not inner.isascii() or "?" in inner or "!" in inner
    for stop in (_STOP if others else _FULL_STOP).finditer(text, start, end):
        place, after = stop.span()
        plain = stop.lastgroup is not None and text[place - 3 : place] not in endings
        if plain or after >= end or _ends(text, stop, begin, end, lexicon):
            if after - begin > _LONGEST or text[begin].isspace():
                found.extend(_cut(text, begin, after))
            else:
                found.append((begin, after))
            begin = after + 1 if plain else after
    if begin < end:
        found.extend(_cut(text, begin, end))
    return found


@lru_cache(maxsize=8)
def _endings(lexicon: Lexicon) -> frozenset[str]:
    """The last three letters of all abbreviations: a word that ends in others is none."""
    return frozenset(word[-3:] for word in lexicon.table("abbreviation"))


def _cut(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The span without white space around it, in pieces if it is too long for a sentence."""
    while end > start and text[end - 1].isspace():
        end -= 1
    pieces = []
    while start < end:
        if text[start].isspace():
            start += 1
            continue
        edge = end
        if end - start > _LONGEST:
            space = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
            edge = space if space > 0 else start + _LONGEST
        pieces.append((start, edge))
        start = edge
    return pieces


def _ends(text: str, found: re.Match[str], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a sentence that begins at ``start`` ends with some closing punctuation."""
    following = _NEXT.match(text, found.end(), end)
    assert following is not None  # every part of it may be empty
    space, opening, word = following[1], following[2], following[3]
    mark = found[0][0]
    if mark in _ALWAYS or found.end() + len(space) >= end:
        return True
    if word is None:
        return bool(space) and not opening
    if word[0].islower() and not any(letter.isupper() for letter in word[1:3]):
        return False
    if mark != "." or found[0].startswith(".."):
        return (bool(space) or word[0].isupper()) and not _speaker(text, found, end, lexicon)
    low = max(start, found.start() - _REACH)
    low = max(low, text.rfind(" ", low, found.start()) + 1)
    before = _BEFORE.search(text, low, found.start())
    if before is None:
        return bool(space)
    stop = _Stop(
        marks=found[0],
        token=before[0],
        bare=before[0].rstrip(_CLOSING),
        first=before.start() - start < 4 and not text[start : before.start()].strip(),
        space=space,
        opening=opening,
        word=word,
    )
    return _before_figure(stop, lexicon) if word[0].isdigit() else _before_word(stop, lexicon)


def _before_figure(stop: _Stop, lexicon: Lexicon) -> bool:
    """Whether a full stop before a figure ends a sentence: not "No. 5", "January. 10", "3.5"."""
    known = _known(stop.bare, lexicon)
    if known in {"number", "clock"}:
        return False
    if stop.space or stop.opening:
        return known is None or known == "either"
    return len(stop.bare) > 2 and stop.bare[-2:].isalpha() and stop.bare[-2:].islower()


def _before_word(stop: _Stop, lexicon: Lexicon) -> bool:
    """Whether a full stop before a capitalised word ends a sentence."""
    if len(stop.marks) > 1 and stop.marks[1] in " \u00a0.…":
        return True
    if stop.glued:
        return _glued(stop)
    kind = _abbreviation(stop, lexicon)
    if kind == "name" or (stop.first and stop.bare.isdigit() and len(stop.bare) < 4):
        return False
    if kind == "clock":
        return lexicon.value("after_clock", stop.word) is None and "(" not in stop.opening
    if kind in {"either", "initial"}:
        return bool(_QUOTES & set(stop.opening)) or lexicon.value("opener", stop.word) is not None
    return True


def _known(bare: str, lexicon: Lexicon) -> str | None:
    return lexicon.value("abbreviation", bare.strip(".'’-&"))


def _abbreviation(stop: _Stop, lexicon: Lexicon) -> str | None:
    """What sort of abbreviation the word before a full stop is, or None."""
    bare = stop.bare
    if bare != stop.token:
        return None
    if len(bare) == 1 and bare.isalpha() and bare.isupper():
        return "initial"
    known = _known(bare, lexicon)
    if known == "number":
        # "Jan. Smith" is no date: only a short form may be cut off before a name
        return "either" if len(bare) <= 4 and bare[:1].isupper() else None
    if known is None and len(bare) < 12 and _ACRONYM.search(bare) is not None:
        return "either"
    return known


def _glued(stop: _Stop) -> bool:
    """Whether a full stop without a space after it ends a sentence: "borders.Russia", "NATO.As"."""
    last, word = stop.bare.rpartition(".")[2], stop.word
    if not word[0].isupper() or len(last) < 2:
        return False
    if not last[-1].islower():
        return len(word) == 1 or word[1].islower()
    return len(word) == 1 or not word.isupper() or len(word) > 3


def _speaker(text: str, found: re.Match[str], end: int, lexicon: Lexicon) -> bool:
    """Whether a question or exclamation is closed and its speaker named: “Why?” Smith asked."""
    if found[0][-1] not in _CLOSING:
        return False
    for word in text[found.end() : min(end, found.end() + _SPEAKER)].split()[1:6]:
        if lexicon.value("speech", word.strip(",.:;")) is not None:
            return True
        if word[-1] in ",.:;":
            return False
    return False
