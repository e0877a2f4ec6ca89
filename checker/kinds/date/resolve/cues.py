"""Whether the words around a date look back or ahead."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from checker.kinds.date.grammar.forms import Found
    from checker.lexicon import Lexicon
    from checker.scan import Page

__all__ = ["Cue", "awaited", "looks_ahead", "on_timetable", "tense"]

#: No clause is searched further than this many characters to either side; most cues stand near.
_REACH: Final = 240
_NEAR: Final = 60
#: The verb of a timetable stands so near to its day.
_BESIDE: Final = 25
#: A word so near to a day is surely said of it.
_SURE: Final = 40
#: The longest word before a date that opens a sentence: "until ".
_OPENING: Final = 6
_WORD: Final = re.compile(r"['’]?[^\W\d_]+")


class Cue(NamedTuple):
    """A word that tells a tense: ``past`` or ``future``, and how many characters away it stands.

    ``before`` tells on which side, ``weak`` marks words that tell of plans and possibilities as
    often as of what is to come.
    """

    tense: str
    word: str
    distance: int
    before: bool = True
    weak: bool = False

    @property
    def because(self) -> str:
        """The reason in words: "because “will” stands before it"."""
        return f"because “{self.word}” {'stands before' if self.before else 'follows'} it"


class _Cues(NamedTuple):
    """Cues of one word, and of several by their last word: the words before it, and the tense."""

    single: dict[str, str]
    phrases: dict[str, list[tuple[str, str]]]
    timeless: frozenset[str]
    not_past: frozenset[str]
    weak: frozenset[str]


@lru_cache(maxsize=8)
def _cues(lexicon: Lexicon) -> _Cues:
    single: dict[str, str] = {}
    phrases: dict[str, list[tuple[str, str]]] = {}
    for category, name in (("past_cue", "past"), ("future_cue", "future")):
        for surface in lexicon.table(category):
            head, _, last = surface.rpartition(" ")
            if head:
                phrases.setdefault(last, []).append((f"{head} ", name))
            else:
                single[surface] = name
    for each in phrases.values():
        each.sort(key=lambda phrase: -len(phrase[0]))
    timeless = frozenset(lexicon.table("timeless"))
    weak = frozenset(
        surface for surface, value in lexicon.table("future_cue").items() if value == "weak"
    )
    return _Cues(single, phrases, timeless, frozenset(lexicon.table("not_past")), weak)


def tense(page: Page, start: int, end: int) -> Cue | None:
    """The cue nearest before a date in its sentence, else the first after it.

    None where there is no cue.
    """
    sentence = page.sentence_at(start)
    low, high = (start - _REACH, end) if sentence is None else (sentence.start, sentence.end)
    cues = _cues(page.lexicon)
    low = max(low, start - _REACH, 0)
    middle = max(page.folded.rfind(" ", low, max(start - _NEAR, low)), low)
    return (
        _last(page, cues, middle, start)
        or _last(page, cues, low, middle)
        or _first(page, cues, end, min(high, end + _REACH))
    )


def on_timetable(page: Page, start: int) -> Cue | None:
    """The verb of a timetable right before a weekday, where no other cue stands between."""
    sentence = page.sentence_at(start)
    low = max(start - _BESIDE, 0 if sentence is None else sentence.start)
    table, cues = page.lexicon.table("timetable"), _cues(page.lexicon)
    for found in reversed(list(_WORD.finditer(page.folded, low, start))):
        if found[0] in table:
            return Cue("future", found[0], start - found.end())
        if _tense_of(page, cues, low, found) is not None:
            break
    return None


def awaited(page: Page, found: Found, cue: Cue | None) -> bool:
    """Whether a date after "until" or "by" is still to come: no word near tells of the past.

    A word after the date counts where the date opens the sentence: "By Tuesday it had gone".
    """
    if found.bound not in ("until", "by"):
        return False
    if cue is None or cue.tense != "past" or cue.distance > _SURE:
        return True
    sentence = page.sentence_at(found.start)
    return not cue.before and (sentence is None or found.start - sentence.start > _OPENING)


def looks_ahead(page: Page, found: Found) -> bool:
    """Whether the words around a date look ahead."""
    cue = tense(page, found.start, found.end)
    return cue is not None and cue.tense == "future"


def _last(page: Page, cues: _Cues, low: int, start: int) -> Cue | None:
    """The last cue of a stretch before the date that begins behind it."""
    for found in reversed(list(_WORD.finditer(page.folded, low, start))):
        name = _tense_of(page, cues, low, found)
        if name is not None:
            return Cue(name, found[0], start - found.end(), weak=found[0] in cues.weak)
    return None


def _first(page: Page, cues: _Cues, end: int, high: int) -> Cue | None:
    """The first cue of the stretch after a date."""
    for found in _WORD.finditer(page.folded, end, high):
        name = _tense_of(page, cues, end, found)
        if name is not None:
            return Cue(
                name, found[0], found.start() - end, before=False, weak=found[0] in cues.weak
            )
    return None


def _tense_of(page: Page, cues: _Cues, low: int, found: re.Match[str]) -> str | None:
    """The tense that a word tells; a participle after "be" and the month of May tell none."""
    word, folded = found[0], page.folded
    for head, name in cues.phrases.get(word, ()):
        if folded.endswith(head, low, found.start()):
            return name
    single = cues.single.get(word)
    if single == "future":
        month = word in page.lexicon.table("month") and page.text[found.start()].isupper()
        return None if month else single
    if single is None and (word[-2:] != "ed" or len(word) < 4 or word in cues.not_past):
        return None
    before = folded[max(low, found.start() - 12) : found.start()].split()
    return None if before and before[-1] in cues.timeless else "past"
