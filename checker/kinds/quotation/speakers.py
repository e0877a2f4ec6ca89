"""Who says a quotation: by the speech verbs around it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

from checker.kinds.quotation.subjects import Subjects
from checker.regions.quotations import quoted

if TYPE_CHECKING:
    from checker.scan import Hit, Page
    from checker.values import Sentence

__all__ = ["BESIDE", "Speakers"]

_BEHIND: Final = "named after the quotation"
_BEFORE: Final = "named before the quotation"
#: How a speaker is told who is named beside the quotation itself.
BESIDE: Final = frozenset((_BEHIND, _BEFORE))

#: Between a quotation and the words that name its speaker.
_AFTER_MARK: Final = re.compile(r"[\s\"”’»'“,.!?…–—-]{0,6}")
_BARRIER: Final = re.compile(r"[“”„\"«»;:]")
_LETTER: Final = re.compile(r"[^\W_]")
_ENDED: Final = re.compile(r"[.!?…,]\s*$")
_REACH: Final = 160


class Speakers:
    """The quotations of one page and who says each."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.quotations = tuple(
            (*span, start, end)
            for start, end in page.layout.paragraphs
            for span in quoted(page.text, start, end)
        )
        self._starts = [start for start, *_ in self.quotations]
        self._subjects = Subjects(page)
        self._verbs: list[tuple[Hit, str | None, str]] = []
        self._speakers: dict[int, str] = {}
        for hit in page.hits_of("speech"):
            index = bisect_right(self._starts, hit.start) - 1
            if index < 0 or hit.start >= self.quotations[index][1]:
                subject = self._subjects.of(hit)
                self._verbs.append((hit, subject, self._subjects.last_named()))
        self._verb_starts = [hit.start for hit, *_ in self._verbs]

    def of(self, index: int) -> tuple[str, str]:
        """The speaker of the quotation of an index, "" if none is named, and how that was told.

        To be asked in text order: a quotation without a speaker of its own may go on with the one
        before.
        """
        start, end, first, _ = self.quotations[index]
        opening, closing = self._page.sentence_at(start), self._page.sentence_at(end - 1)
        if opening is None or closing is None:
            return "", ""
        speaker, how = self._behind(end, closing), _BEHIND
        if not speaker:
            speaker, how = self._before(opening, start), _BEFORE
        if not speaker and index and self.quotations[index - 1][2] == first:
            speaker = self._speakers.get(index - 1, "")
            how = "speaker of the quotation before"
        if not speaker and self._alone(index):
            place = bisect_left(self._verb_starts, start)
            speaker = self._verbs[place - 1][2] if place else ""
            how = "last speaker named before"
        self._speakers[index] = speaker
        return speaker, how if speaker else ""

    def _behind(self, end: int, sentence: Sentence) -> str:
        """The speaker named right after a quotation: ”, said X; ” X said."""
        mark = _AFTER_MARK.match(self._page.text, end)
        begin = mark.end() if mark is not None else end
        index = bisect_left(self._verb_starts, begin)
        if index == len(self._verbs):
            return ""
        hit, speaker, _ = self._verbs[index]
        between = self._page.text[begin : hit.start]
        if hit.start >= sentence.end or len(between) > _REACH or _BARRIER.search(between):
            return ""
        words = between.split()
        if len(words) > 8 and "," not in between:
            return ""  # a subject alone is short: this is a sentence that goes on
        if words and not words[0][0].isupper() and not self._opens_subject(words[0]):
            return ""
        return speaker or ""

    def _opens_subject(self, word: str) -> bool:
        """Whether a word in small letters may be, or begin, the subject of a verb."""
        lexicon = self._page.lexicon
        return any(
            lexicon.value(category, word) is not None
            for category in ("speaker_pronoun", "determiner")
        )

    def _before(self, sentence: Sentence, start: int) -> str:
        """The subject of the nearest speech verb before a quotation that has one."""
        low = bisect_left(self._verb_starts, sentence.start)
        high = bisect_left(self._verb_starts, start)
        return next(
            (speaker for _, speaker, _ in reversed(self._verbs[low:high]) if speaker is not None),
            "",
        )

    def _alone(self, index: int) -> bool:
        """Whether a quotation is a whole paragraph and a sentence, not a heading."""
        start, end, first, last = self.quotations[index]
        text = self._page.text
        around = text[first:start] + text[end:last]
        return _LETTER.search(around) is None and (
            _ENDED.search(text, start, end) is not None or "." in text[end:last]
        )
