"""Whether the words around a date look back or ahead."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from checker.kinds.date.grammar.forms import Found
    from checker.lexicon import Lexicon
    from checker.scan import Page

__all__ = ["SURE", "Cue", "awaited", "looks_ahead", "on_timetable", "tense"]

#: No clause is searched further than this many characters to either side; most cues stand near.
_REACH: Final = 240
_NEAR: Final = 60
#: The verb of a timetable stands so near to its day.
_BESIDE: Final = 40
#: A word so near to a day is surely said of it.
SURE: Final = 40
#: The longest word before a date that opens a sentence: "until ".
_OPENING: Final = 6
#: The longest word that leads to a date: "throughout ".
_LONGEST: Final = 12
#: The work of the words between what was put off and its new day: to, until, for.
_PUT_OFF: Final = frozenset({"range", "until", "for"})
_WORD: Final = re.compile(r"[^\W\d_]+n['’]t|['’]?[^\W\d_]+")
_QUOTES: Final = ('"', "“", "”", "'", "‘")


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
    """Cues of one word, and of several by their last word: the words before it, and the tense.

    The tense of a phrase that is no cue, though its last word is one, is empty.
    """

    single: dict[str, str]
    phrases: dict[str, list[tuple[str, str]]]
    timeless: frozenset[str]
    not_past: frozenset[str]
    weak: frozenset[str]


@lru_cache(maxsize=8)
def _cues(lexicon: Lexicon) -> _Cues:
    single: dict[str, str] = {}
    phrases: dict[str, list[tuple[str, str]]] = {}
    for category, name in (("past_cue", "past"), ("future_cue", "future"), ("no_cue", "")):
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
    """The verb of a timetable before a weekday, where no other cue stands between: "arrives".

    "The final is Sunday" tells one right beside its verb.
    """
    sentence = page.sentence_at(start)
    low = max(start - _BESIDE, 0 if sentence is None else sentence.start)
    table, cues = page.lexicon.table("timetable"), _cues(page.lexicon)
    for found in reversed(list(_WORD.finditer(page.folded, low, start))):
        reach = _BESIDE if table.get(found[0]) == "1" else 1
        if found[0] in table and start - found.end() <= reach and not _is_noun(page, found):
            return Cue("future", found[0], start - found.end())
        if _tense_of(page, cues, low, found) is not None:
            break
    return None


def _is_noun(page: Page, found: re.Match[str]) -> bool:
    """Whether a verb of timetables is a noun where it stands: "the votes", "goal-line plays"."""
    low = max(found.start() - _NEAR, 0)
    before = (page.folded[low : found.start()].split() or [""])[-1]
    return before in page.lexicon.table("determiner") or before.endswith("'s") or "-" in before


def awaited(page: Page, found: Found, cue: Cue | None) -> str | None:
    """The reason for which a date after "until" or "by" is still to come; None if it is not.

    A word of the past near it says so; one after the date only where the date opens the sentence:
    "By Tuesday it had gone". What was put off "to" a day or "until" it is still to come.
    """
    past = cue if cue is not None and cue.tense == "past" and cue.distance <= SURE else None
    put_off = past is not None and past.before and past.word in page.lexicon.table("deferral")
    if not put_off and found.bound not in ("until", "by"):
        return None
    word = (page.folded[max(found.start - _LONGEST, 0) : found.start].split() or [""])[-1]
    reason = f"because it stands after “{word}”"
    if put_off:
        return reason if page.lexicon.table("date_link").get(word) in _PUT_OFF else None
    sentence = page.sentence_at(found.start)
    opens = sentence is None or found.start - sentence.start <= _OPENING
    return reason if past is None or not (past.before or opens) else None


def looks_ahead(page: Page, found: Found) -> bool:
    """Whether the words around a date look ahead."""
    cue = tense(page, found.start, found.end)
    return cue is not None and cue.tense == "future"


def _last(page: Page, cues: _Cues, low: int, start: int) -> Cue | None:
    """The last cue of a stretch before the date that begins behind it."""
    for found in reversed(list(_WORD.finditer(page.folded, low, start))):
        told = _tense_of(page, cues, low, found)
        if told is not None:
            name, words = told
            return Cue(name, words, start - found.end(), weak=words in cues.weak)
    return None


def _first(page: Page, cues: _Cues, end: int, high: int) -> Cue | None:
    """The first cue of the stretch after a date."""
    for found in _WORD.finditer(page.folded, end, high):
        told = _tense_of(page, cues, end, found)
        if told is not None:
            name, words = told
            return Cue(name, words, found.start() - end, before=False, weak=words in cues.weak)
    return None


def _tense_of(page: Page, cues: _Cues, low: int, found: re.Match[str]) -> tuple[str, str] | None:
    """The tense that a word tells, and the words that tell it.

    A participle after "be" tells none, nor does a name: the month of May, the Fed.
    """
    word, folded = found[0], page.folded
    for head, name in cues.phrases.get(word, ()):
        if folded.endswith(head, low, found.start()):
            return (name, head + word) if name else None
    single = cues.single.get(word)
    if single is None and (word[-2:] != "ed" or len(word) < 4 or word in cues.not_past):
        return None
    if _is_name(page, word, found.start()):
        return None
    if single == "future":
        return single, word
    before = folded[max(low, found.start() - 12) : found.start()].split()
    return None if before and before[-1] in cues.timeless else ("past", word)


def _is_name(page: Page, word: str, start: int) -> bool:
    """Whether a word has a capital that neither its sentence nor a quotation gives it."""
    text = page.text
    if not text[start].isupper():
        return False
    if word in page.lexicon.table("month"):
        return True
    sentence = page.sentence_at(start)
    opens = sentence is not None and sentence.start == start
    return not opens and text[start - 1 : start] not in _QUOTES
