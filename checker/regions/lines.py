"""Lines of an article made ready for the question what each of them is."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.lexicon.matcher import Matcher
from checker.regions.languages import suspects
from checker.regions.quotations import quoted
from checker.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.lexicon import Lexicon

__all__ = ["Cue", "Line", "lines_of"]

_WORD: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_SENTENCE_END: Final = re.compile(r"[.…][\"'”’»)\]]{0,3}$")


class Cue(NamedTuple):
    """Wording of notices in a line, and the ways in which it may make a notice of it."""

    start: int
    end: int
    phrase: str
    ways: frozenset[str]


class Line:
    """A block of the article; what few lines are asked is told on demand.

    Args:
        start: where it begins in the article.
        end: where it ends.
        text: its words, folded; offsets of cues are offsets into them.
        wording: the wording of notices in it.
        suspect: whether it may be in another language.
    """

    def __init__(
        self, start: int, end: int, text: str, *, wording: Sequence[Cue], suspect: bool
    ) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.suspect = suspect
        self.wording = wording
        self._words: int | None = None
        self._cues: Sequence[Cue] | None = None

    @property
    def words(self) -> int:
        """How many words it has."""
        if self._words is None:
            self._words = len(_WORD.findall(self.text))
        return self._words

    @property
    def ended(self) -> bool:
        """Whether it ends as a sentence does."""
        return _SENTENCE_END.search(self.text, max(0, len(self.text) - 4)) is not None

    @property
    def cues(self) -> Sequence[Cue]:
        """Its wording of notices that stands outside quotation marks."""
        if self._cues is None:
            spans = quoted(self.text, 0, len(self.text)) if self.wording else ()
            self._cues = [
                cue
                for cue in self.wording
                if not any(begin <= cue.start < close for begin, close in spans)
            ]
        return self._cues

    def opens(self, start: int) -> bool:
        """Whether nothing but bullets and brackets stands before an offset."""
        return not self.text[:start].strip(" \t*•·>»→▶—–-|[(#")

    def rest(self, end: int) -> str:
        """What follows a cue."""
        return self.text[end:].strip(" \t»>→▶—–-|.:…*)]")


def lines_of(text: str, spans: Sequence[tuple[int, int]], lexicon: Lexicon) -> list[Line]:
    """The blocks of a text as lines, with what one pass over all of them finds."""
    folded = fold(text).replace("\u00a0", " ")
    cues = _cues(folded, spans, lexicon)
    strange = suspects(folded, spans, lexicon)
    return [
        Line(start, end, folded[start:end], wording=cues.get(index, ()), suspect=index in strange)
        for index, (start, end) in enumerate(spans)
    ]


def _cues(folded: str, spans: Sequence[tuple[int, int]], lexicon: Lexicon) -> dict[int, list[Cue]]:
    """The cues by the index of their block, with offsets into it."""
    matcher, phrases = _wording(lexicon)
    starts = [start for start, _ in spans]
    found: dict[int, list[Cue]] = {}
    for start, end, place in matcher.find(folded):
        index = bisect_right(starts, start) - 1
        if index >= 0 and start < spans[index][1]:
            before = spans[index][0]
            found.setdefault(index, []).append(Cue(start - before, end - before, *phrases[place]))
    return found


@lru_cache(maxsize=8)
def _wording(lexicon: Lexicon) -> tuple[Matcher, list[tuple[str, frozenset[str]]]]:
    table = lexicon.table("notice")
    phrases = [(phrase, frozenset(ways.split())) for phrase, ways in table.items()]
    return Matcher(tuple(table)), phrases
