"""Notices: what stands on a page beside the article itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.lexicon import load
from checker.regions.languages import foreign
from checker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.lexicon import Lexicon
    from checker.regions.lines import Line
    from checker.values import Region

__all__ = ["notices", "plain_notice", "source_notes"]

_WORD: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
#: What programs leave on pages, in any language, anywhere in a line.
_TIMING: Final = re.compile(
    r"[0-9][0-9.,]{0,12} (?:requests|queries|query) (?:in|took) [0-9.,]{1,12} ?s(?:ec|econds?)?\b"
)
#: What they leave on lines of their own.
_RESIDUE: Final = re.compile(
    r"page (?:generated|rendered|loaded) in\b"
    r"|(?:©|\(c\)|&copy;) ?(?:copyright )?[0-9]{4}\b"
    r"|(?:https?://|www\.)\S{1,300}$"
    r"|[0-9][0-9.,]{0,6}[km]? ?(?:min(?:ute)?s?(?: read)?|comments?|shares?|views?|likes?|"
    r"retweets?|followers?|replies)$"
)
#: A longer line is text, whatever cue stands in it.
_LONGEST: Final = 1200
#: Words of a line that a cue inside it may dominate, and of one that a cue may open.
_MODERATE, _SHORT, _FEW = 60, 25, 12
_WHOLE: Final = frozenset({"line", "list"})
#: Cues that are less than one part in so many of a line do not stand alone in it.
_LEAST: Final = 8
#: A list of links has no more lines than this, and no longer ones.
_LINKS, _LINK = 12, 220


def notices(lines: Sequence[Line], titled: frozenset[int], lexicon: Lexicon) -> dict[int, str]:
    """The indices of the lines that are notices, each with the cue that made it one.

    Losing body loses facts, so a cue must dominate its line: stand alone in it, open it, or address
    the reader there; what stands inside quotation marks is no cue.
    """
    found: dict[int, str] = {}
    listing, left = "", 0
    for index, line in enumerate(lines):
        left -= 1
        if index in titled or len(line.text) > _LONGEST:
            left = 0
            continue
        cue, lists = _cue(line, lexicon)
        if lists and cue is not None:
            listing, left = cue, _LINKS
        if cue is not None:
            found[index] = cue
        elif left > 0 and not line.ended and len(line.text) <= _LINK:
            found[index] = f"in the list after {listing}"
        else:
            left = 0
    return found


def plain_notice(line: Line) -> bool:
    """Whether a line is a notice wherever it stands, even above the title."""
    if len(line.text) > _LONGEST:
        return False
    return _residue(line) is not None or (bool(line.wording) and _alone(line) is not None)


def _cue(line: Line, lexicon: Lexicon) -> tuple[str | None, bool]:
    """What makes a line a notice, if anything, and whether a list of links follows."""
    cue = _residue(line)
    if line.wording and line.cues:
        cue = cue or _alone(line)
        if cue is not None:
            return cue, "list" in line.cues[0].ways
        opening = _opening(line)
        if opening is not None:
            return opening
        cue = _inside(line, lexicon)
    if cue is None and line.suspect:
        cue = foreign(line.text, lexicon)
    return cue, False


def _residue(line: Line) -> str | None:
    if len(line.text) >= 120:
        return None
    residue = _RESIDUE.match(line.text) or _TIMING.search(line.text)
    return None if residue is None else f"“{residue[0]}”"


def _alone(line: Line) -> str | None:
    """The first cue of a line that holds nothing else: "Facebook Twitter WhatsApp"."""
    whole = [cue.phrase for cue in line.cues if cue.ways & _WHOLE]
    # words are counted only where the cues may be all of them
    if sum(map(len, whole)) * _LEAST < len(line.text):
        return None
    words = sum(len(_WORD.findall(phrase)) for phrase in whole)
    return f"“{whole[0]}”" if words >= line.words else None


def _opening(line: Line) -> tuple[str, bool] | None:
    """The cue that opens a line and makes it a notice, and whether a list of links follows."""
    if not line.opens(line.cues[0].start):
        return None
    _, end, phrase, ways = line.cues[0]
    mark = line.text[end:].lstrip()[:1]
    lists = "list" in ways and (not line.rest(end) or line.text.endswith(":"))
    if ways & {"list", "mark"} and (mark == ":" or (mark in set("|/—–-") and line.words <= _FEW)):
        return (f"“{phrase}”", lists) if line.words <= _MODERATE else None
    if "list" in ways and not line.ended and " " in phrase and line.words <= 10:
        return f"“{phrase}”", lists
    if "open" in ways and line.words <= (_FEW if line.ended else _SHORT):
        return f"“{phrase}”", False
    if "stamp" in ways and not line.ended and line.words <= _FEW and re.search("[0-9]", line.text):
        return f"“{phrase}”", False
    return None


def _inside(line: Line, lexicon: Lexicon) -> str | None:
    """The cue in a line that dominates it by what it says."""
    for *_, phrase, ways in line.cues:
        if "sure" in ways and line.words <= _MODERATE:
            return f"“{phrase}”"
    hints = dict.fromkeys(phrase for *_, phrase, ways in line.cues if "hint" in ways)
    if len(hints) < 2 or len(hints) * 40 < line.words:
        return None
    address = lexicon.table("address")
    if not any(word in address for word in _WORD.findall(line.text)):
        return None
    return f"“{next(iter(hints))}”"


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
