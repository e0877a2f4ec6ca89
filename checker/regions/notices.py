"""Notices: what stands on a page beside the article itself."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.lexicon import load
from checker.lexicon.matcher import Matcher
from checker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.lexicon import Lexicon
    from checker.values import Region

__all__ = ["notices", "source_notes"]

_WORD: Final = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_RESIDUE: Final = re.compile(
    r"[0-9][0-9.,]{0,12} (?:requests|queries|query) (?:in|took) [0-9.,]{1,12} ?(?:s|sec|seconds?|ms)\b"
    r"|^page (?:generated|rendered|loaded) in\b"
    r"|^(?:©|\(c\)|&copy;) ?(?:copyright )?[0-9]{4}\b"
    r"|^(?:https?://|www\.)\S{1,300}$"
)
_SENTENCE_END: Final = re.compile(r"[.!?…][\"'”’»)\]]{0,3}$")
#: A longer line is text, whatever cue stands in it.
_LONGEST: Final = 1200
_HEADLINE: Final = 220


class _Cues:
    """The wording of notices in one language, ready to be looked for."""

    def __init__(self, lexicon: Lexicon) -> None:
        table = lexicon.table("notice")
        self.phrases = tuple(table)
        self.values = tuple(table.values())
        self.matcher = Matcher(self.phrases)
        self.function = lexicon.table("function_word")
        self.foreign = lexicon.table("foreign_function_word")


@lru_cache(maxsize=8)
def _cues(lexicon: Lexicon) -> _Cues:
    return _Cues(lexicon)


def notices(
    text: str, spans: Sequence[tuple[int, int]], titled: frozenset[int], lexicon: Lexicon
) -> dict[int, str]:
    """The indices of the blocks that are notices, each with the cue that made it one."""
    cues = _cues(lexicon)
    found: dict[int, str] = {}
    listing: str | None = None
    for index, (start, end) in enumerate(spans):
        if index in titled:
            listing = None
            continue
        line = fold(text[start : min(end, start + _LONGEST + 1)])
        if end - start > _LONGEST:
            listing = None
            continue
        cue = _cue(line, cues)
        if cue is not None:
            found[index] = cue[0]
            listing = cue[0] if cue[1] else listing
        elif listing is not None and _link(line):
            found[index] = f"in the list after {listing}"
        else:
            listing = None
    return found


def _cue(line: str, cues: _Cues) -> tuple[str, bool] | None:
    """The cue that dominates a line, and whether a list of links follows it."""
    residue = _RESIDUE.search(line)
    if residue is not None and len(line) < 120:
        return f"“{residue[0]}”", False
    words = len(_WORD.findall(line))
    hints: list[str] = []
    for start, end, index in cues.matcher.find(line):
        value, phrase = cues.values[index], cues.phrases[index]
        rest = line[end:].strip(" \t:»>→—–-|.")
        opens = not line[:start].strip(" \t*•>»—–-|[(#")
        if phrase in cues.phrases and value in {"list", "open"} and opens:
            mark = line[end : end + 2].strip()[:1]
            if not rest:
                return f"“{phrase}”", value == "list"
            if mark == ":" or (mark in {"|", "/", "—", "–"} and words <= 20):
                return f"“{phrase}”", False
            if line.endswith(":") and words <= 8 and value == "list":
                return f"“{phrase}”", True
            if value == "open" and words <= 12 and _SENTENCE_END.search(line) is None:
                return f"“{phrase}”", False
        elif (value == "line" and opens and not rest) or (value == "sure" and words <= 60):
            return f"“{phrase}”", False
        elif value == "hint":
            hints.append(phrase)
    if len(hints) >= 3 or (len(set(hints)) >= 2 and words <= 40):
        return f"“{hints[0]}”", False
    foreign = _foreign(line, cues)
    return (foreign, False) if foreign is not None else None


def _link(line: str) -> bool:
    """Whether a line may be a link in a list: short, and not a sentence that ends."""
    return len(line) <= _HEADLINE and _SENTENCE_END.search(line) is None


def _foreign(line: str, cues: _Cues) -> str | None:
    """The reason why a line is in another script or language, or None."""
    words = _WORD.findall(line)
    if len(words) < 4:
        return None
    other = [word for word in words if not _latin(word)]
    if len(other) * 2 > len(words):
        return "in another script"
    native = sum(word in cues.function for word in words)
    if native * 10 >= len(words):
        return None
    strange = [word for word in words if word in cues.foreign and word not in cues.function]
    marked = sum(not word.isascii() and "'" not in word for word in words)
    if len(set(strange)) >= 2 and len(strange) > native and (marked or len(strange) >= 3):
        return "in another language"
    if len(words) >= 6 and marked * 3 > len(words) and native == 0:
        return "in another language"
    return None


@lru_cache(maxsize=4096)
def _latin_letter(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("LATIN")


def _latin(word: str) -> bool:
    return word[0].isascii() or _latin_letter(word[0])


def source_notes(text: str, regions: Iterable[Region], language: str) -> tuple[str, ...]:
    """What notices tell of their source, each once, in the order of the article."""
    try:
        table = load(language).table("source_note")
    except LookupError:
        return ()
    found: dict[str, None] = {}
    for region in regions:
        line = fold(text[region.start : region.end])
        for phrase, note in table.items():
            if phrase in line:
                found[note] = None
    return tuple(found)
