"""Lines of an article made ready for the question what each of them is."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.lexicon.matcher import Matcher
from checker.regions.languages import may_be_foreign, strangers
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

    __slots__ = ("_cues", "_words", "end", "start", "suspect", "text", "wording")

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


class _Signs(NamedTuple):
    """What is looked for in all lines at once, by the indices of the matcher."""

    matcher: Matcher
    phrases: dict[int, tuple[str, frozenset[str]]]
    strange: frozenset[int]


def lines_of(text: str, spans: Sequence[tuple[int, int]], lexicon: Lexicon) -> list[Line]:
    """The blocks of a text as lines, with what one pass over all of them finds."""
    folded = fold(text).replace("\u00a0", " ")
    cues, strange = _found(folded, spans, _signs(lexicon))
    lines = []
    for index, (start, end) in enumerate(spans):
        line = folded[start:end]
        words = strange.get(index, ())
        suspect = bool(words or not line.isascii()) and may_be_foreign(line, words, lexicon)
        lines.append(Line(start, end, line, wording=cues.get(index, ()), suspect=suspect))
    return lines


def _found(
    folded: str, spans: Sequence[tuple[int, int]], signs: _Signs
) -> tuple[dict[int, list[Cue]], dict[int, list[int]]]:
    """The cues and the words of other languages, by the index of their block.

    Of cues that overlap the leftmost, then longest, stays; their offsets are those of the block.
    """
    starts = [start for start, _ in spans]
    cues: dict[int, list[Cue]] = {}
    strange: dict[int, list[int]] = {}
    reached = 0
    for start, end, sign in signs.matcher.find_all(folded):
        index = bisect_right(starts, start) - 1
        if index < 0:
            continue
        if sign in signs.strange:
            strange.setdefault(index, []).append(sign)
        phrase = signs.phrases.get(sign)
        if phrase is not None and start >= reached:
            reached = end
            before = starts[index]
            cues.setdefault(index, []).append(Cue(start - before, end - before, *phrase))
    return cues, strange


@lru_cache(maxsize=8)
def _signs(lexicon: Lexicon) -> _Signs:
    notices, strange = lexicon.table("notice"), frozenset(strangers(lexicon))
    words = list(dict.fromkeys([*notices, *sorted(strange)]))
    return _Signs(
        Matcher(words),
        {
            index: (word, frozenset(notices[word].split()))
            for index, word in enumerate(words)
            if word in notices
        },
        frozenset(index for index, word in enumerate(words) if word in strange),
    )
