"""Whether a date is the day of what is told beside it, by the words in between."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from checker.claims.senses import WORD

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.scan import Page
    from checker.values import Mention

__all__ = ["Dated"]

#: Words that lead from a comma to a date: "on", "early on".
_LEAD: Final = 2
#: Characters and words before a noun among which a preposition makes it a circumstance, and the
#: words that stand at most between such a noun and a day, behind it and before it.
_BEFORE: Final = 40
_ATTRIBUTES: Final = 4
_CIRCUMSTANCE: Final = {True: 12, False: 2}
#: Characters before a date in which what was said then is told: "said on ".
_STATED: Final = 9
#: Characters before a date in which the relative clause begins that it ends.
_CLAUSE: Final = 200
#: Shorter words in -ed are no verbs: bed, red, shed.
_SHORT: Final = 4
#: What parts a date from words on the other side.
_STOPS: Final = frozenset(";!?\n")
_STOP: Final = re.compile(r"[.,;:!?\n]")


class Dated:
    """Tells whether the dates of one page are those of the events beside them.

    Args:
        page: the article, marked.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        table = page.lexicon.table
        self._incident, self._attributive = table("incident"), table("attributive").keys()
        self._break = table("occasion_break").keys()
        self._clause_breaks = frozenset(
            word for word, sort in table("occasion_break").items() if sort == "clause"
        )
        self._oblique, self._verbs = table("oblique").keys(), table("verb_form").keys()
        self._accusing, self._relative = table("accusing").keys(), table("relative")
        self._auxiliary, self._matters = table("auxiliary").keys(), table("matter").keys()
        self._determiner, self._deed_lead = table("determiner").keys(), table("deed_lead").keys()
        self._rising, self._leading = table("rising").keys(), table("date_leading").keys()

    def is_of(self, mention: Mention, start: int, end: int) -> bool:
        """Whether a date may be the day of the event that a span of its sentence names.

        Not where other words have a verb of their own in between ("before the crash the driver
        called on Monday"), nor where a noun is a mere circumstance of what happened then: "the
        toll of the crash rose on Monday".
        """
        leads = end <= mention.start
        low, high = (end, mention.start) if leads else (mention.end, start)
        words = WORD.findall(self._page.folded[low:high]) or [""]
        if self._is_parted(mention, start, end, words) or self._is_of_something_else(start, end):
            return False
        if self._is_verb(WORD.findall(self._page.folded, start, end)[0]):
            return self._rising.isdisjoint(words) and not self._is_of_a_clause(
                start, words, leads=leads
            )
        if self._is_accused_of(start):
            return False
        if not self._is_circumstance(start):
            return True
        if not leads and words[0] in self._matters:
            return False
        return len(words) <= _CIRCUMSTANCE[leads] and not self._has_verb(words)

    def _is_of_a_clause(self, start: int, words: Sequence[str], *, leads: bool) -> bool:
        """Whether a verb is that of a clause of its own, and a date another one's.

        "Freed by troops stepped ashore", "the jury that convicted him heard a witness", "dug on
        Monday for victims of a quake that killed 43".
        """
        if not leads and self._relative.get(words[-1]) == "lead":
            return True
        told = words[:1] == ["by"] or (leads and self._is_relative(start))
        return told and self._has_verb(words)

    def _is_parted(self, mention: Mention, start: int, end: int, words: Sequence[str]) -> bool:
        """Whether a clause of its own, or a statement, stands between a date and an event."""
        leads = end <= mention.start
        low, high = (end, mention.start) if leads else (mention.end, start)
        if not self._clause_breaks.isdisjoint(
            self._apart(self._page.folded[low:high], leads=leads)
        ):
            return True
        if leads:
            return self._is_of_a_deed(words)
        return (
            self._dates_a_statement(mention)
            or self._is_another_story(words, self._page.folded[start:end])
            or (words[0] in self._auxiliary and self._ends_a_clause(mention))
        )

    def _ends_a_clause(self, mention: Mention) -> bool:
        """Whether a date ends a relative clause: "the men who broke out Sunday were caught"."""
        sentence = self._page.sentence_at(mention.start)
        low = mention.start if sentence is None else sentence.start
        low = max(low, mention.start - _CLAUSE)
        before = _STOP.split(self._page.folded[low : mention.start])[-1]
        words = WORD.findall(before)
        return any(
            self._relative.get(word) == "lead"
            and (self._is_verb(behind) or behind in self._auxiliary)
            for word, behind in pairwise(words)
        )

    def _is_of_something_else(self, start: int, end: int) -> bool:
        """Whether an event is but an attribute, or somebody begins something and nothing begins.

        "The fire station", "crash victims"; "began measuring the road".
        """
        behind = WORD.match(self._page.folded, end + 1)
        if behind is None:
            return False
        begins = "beginning" in self._incident.get(self._page.folded[start:end], "").split()
        object_follows = behind[0] == "to" or self._is_object(behind[0])
        return behind[0] in self._attributive or (begins and object_follows)

    def _is_another_story(self, words: Sequence[str], told: str) -> bool:
        """Whether a date belongs to a verb with an object between it and what is told behind it.

        "Rescuers on Wednesday recovered the recorder of a plane that hit a mountain": it hit it
        some time before. But who "on Wednesday entered a church killing three" killed them then.
        """
        pairs = list(pairwise(words))
        if told.endswith("ing") and not any(
            self._relative.get(word) == "lead" and self._is_verb(behind) for word, behind in pairs
        ):
            return False
        return any(self._is_verb(verb) and self._is_object(behind) for verb, behind in pairs)

    def _is_relative(self, start: int) -> bool:
        """Whether a verb is that of a relative clause: "the jury that convicted him"."""
        for word in reversed(WORD.findall(self._page.folded, max(0, start - _BEFORE), start)):
            if self._relative.get(word) != "help":
                return word in self._relative
        return False

    def _is_accused_of(self, start: int) -> bool:
        """Whether a noun names what somebody is accused or convicted of, on another day."""
        before = _STOP.split(self._page.folded[max(0, start - _BEFORE) : start])[-1]
        led = WORD.findall(before)[-_ATTRIBUTES - 2 :]
        return any(" ".join(pair) in self._accusing for pair in pairwise(led))

    def _dates_a_statement(self, mention: Mention) -> bool:
        """Whether the words right before a date say when something was said of its event."""
        return any(
            hit.value("event") == "statement"
            for hit in self._page.hits_in(max(0, mention.start - _STATED), mention.start)
        )

    def _is_circumstance(self, start: int) -> bool:
        """Whether a noun is led to by a preposition, as a circumstance of something else."""
        low = max(0, start - _BEFORE)
        before = WORD.findall(_STOP.split(self._page.text[low:start])[-1])[-_ATTRIBUTES:]
        behind = ""
        for word in reversed(before):
            if word.lower() in self._oblique:
                return not behind[:1].isupper()  # "the parliament in Halden votes"
            behind = word
        return False

    def _has_verb(self, words: Sequence[str]) -> bool:
        """Whether some words have a verb that tells of something else: no "sunk by", "held by"."""
        pairs = zip(words, (*words[1:], "")[: len(words)], strict=True)
        return any(self._is_verb(word) and behind != "by" for word, behind in pairs)

    def _is_verb(self, word: str) -> bool:
        return word in self._verbs or (len(word) > _SHORT and word.endswith("ed"))

    def _apart(self, between: str, *, leads: bool) -> list[str]:
        """The words between a phrase and a date that may part the two.

        Where the phrase leads to the date, not what a comma ends ("sails two days after the launch,
        on 3 May"), nor what leads to the date itself ("struck shortly after midnight", "has raged
        since June"), nor a clause about the event ("the explosion, which happened on 5 May").
        """
        if not leads:
            return between.split()
        words = between.rpartition(",")[2].split()
        if len(words) > _LEAD:
            words = between.removeprefix(",").removeprefix(" which").split()
        return words[:-1] if words and words[-1] in self._leading else words

    def are_together(
        self, mention: Mention, start: int, end: int, table: Mapping[str, str]
    ) -> bool:
        """Whether nothing parts a date from a phrase, nor tells what else it is the day of."""
        leads = end <= mention.start
        low, high = (end, mention.start) if leads else (mention.end, start)
        between = self._page.folded[low:high]
        words = self._apart(between, leads=leads)
        if not _STOPS.isdisjoint(between) or not self._break.isdisjoint(words):
            return False
        return self.is_of(mention, start, end) and all(
            self._page.folded[hit.start : hit.end] in table
            for hit in self._page.hits_in(low, high)
            if hit.value("event")
        )

    def _is_of_a_deed(self, words: Sequence[str]) -> bool:
        """Whether a date is that of a deed of which one is accused: "of killing two on Monday"."""
        return len(words) > 1 and words[0] in self._deed_lead and words[1].endswith("ing")

    def _is_object(self, word: str) -> bool:
        """Whether a word behind a verb begins its object, or goes on: "began measuring"."""
        return word in self._determiner or word.endswith("ing") or word.isdigit()
