"""What a day or an hour is that of: an incident told beside it, or a plan for it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from checker.claims.senses import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.scan import Page
    from checker.values import Mention

__all__ = ["Occasions"]

#: How far from a date the words of what it is the day of may stand, in characters.
_NEAR: Final = 80
#: Characters of the beginning of an article, which tells what happened and when.
_OPENING: Final = 450
#: Words that a phrase of the tables has at most.
_PHRASE: Final = 4
#: Words that lead from a comma to a date: "on", "early on".
_LEAD: Final = 2
#: Characters and words before a noun among which a preposition makes it a circumstance, and the
#: words that stand at most between such a noun and a day, behind it and before it.
_BEFORE: Final = 30
_ATTRIBUTES: Final = 3
_CIRCUMSTANCE: Final = {True: 12, False: 2}
#: Words before what is planned among which another one makes it so: "its next scheduled release".
_NEXT: Final = 2
#: Characters before a date in which what was said then is told: "said on ".
_STATED: Final = 9
#: Shorter words in -ed are no verbs: bed, red, shed.
_SHORT: Final = 4
#: What an object begins with.
_DETERMINERS: Final = frozenset({"the", "a", "an", "his", "her", "its", "their", "this", "that"})
#: What parts a date from words on the other side.
_STOPS: Final = frozenset(";!?\n")
_STOP: Final = re.compile(r"[.,;:!?\n]")


class Occasions:
    """What the dates of one page are the days of.

    Args:
        page: the article, marked.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        table = page.lexicon.table
        self._incident, self._plan = table("incident"), table("plan")
        self._milestone = table("milestone")
        self._sudden = table("sudden").keys()
        self._ahead = table("ahead").keys() | table("future_cue").keys()
        self._break = table("occasion_break").keys()
        self._clause_breaks = frozenset(
            word for word, sort in table("occasion_break").items() if sort == "clause"
        )
        self._oblique, self._verbs = table("oblique").keys(), table("verb_form").keys()
        self._accusing, self._next_one = table("accusing").keys(), table("next_one").keys()
        self._relative, self._unforeseen = table("relative"), table("unforeseen").keys()
        self._rising, self._leading = table("rising").keys(), table("date_leading").keys()

    def incident(self, mention: Mention, head: str) -> frozenset[str]:
        """The sorts of incident that a date may be the day of; none where it is yet to come.

        Args:
            mention: the date.
            head: the event of its clause, if any: talks that "took place" are no incident.
        """
        if self._is_ahead(mention):
            return frozenset()
        sorts = frozenset(self._told(mention, self._incident).split())
        foreseen = "any" in sorts and head and head not in self._sudden
        return frozenset() if foreseen else sorts - {"any"}

    def plan(self, mention: Mention) -> str:
        """What is planned for a date; "" where it is not in the time to come."""
        if not self._is_ahead(mention):
            return ""
        found = self._nearest(mention, self._plan)
        if found is None:
            return ""
        before = WORD.findall(self._page.folded, max(0, found[1] - _BEFORE), found[1])
        is_further = not self._next_one.isdisjoint(before[-_NEXT:])
        return f"further {found[3]}" if is_further else found[3]

    def opening(self, mention: Mention) -> frozenset[str]:
        """What comes unforeseen and is told with a date at the beginning of an article."""
        sentence = self._page.sentence_at(mention.start)
        if mention.start > _OPENING or sentence is None or self._is_ahead(mention):
            return frozenset()
        told = self._phrases(mention, self._incident, sentence.end - sentence.start)
        sorts = {sort for *_, named in told for sort in named.split()}
        return frozenset(sorts.intersection(self._unforeseen))

    def milestone(self, mention: Mention) -> tuple[str, int, int] | None:
        """The milestone that a date may be that of, and where the words that tell of it stand."""
        found = self._nearest(mention, self._milestone)
        return None if found is None else (found[3], found[1], found[2])

    def _is_ahead(self, mention: Mention) -> bool:
        """Whether a date lies after the day of its article, or is led to as one to come."""
        published, readings = self._page.article.published, _readings(mention)
        first = min((each.first for each in readings if each.first is not None), default=None)
        if published is not None and first is not None:
            return bool(first > published.toordinal())
        if first is not None:
            return False  # nobody knows on which side of it the copy was written
        low = max(self._start(mention), mention.start - _NEAR)
        words = WORD.findall(self._page.folded, low, mention.start)
        phrases = {*words, *map(" ".join, pairwise(words))}
        return not phrases.isdisjoint(self._ahead)

    def _start(self, mention: Mention) -> int:
        sentence = self._page.sentence_at(mention.start)
        return mention.start if sentence is None else sentence.start

    def _told(self, mention: Mention, table: Mapping[str, str]) -> str:
        """What the phrase of a table says that stands nearest to a date; "" if there is none."""
        found = self._nearest(mention, table)
        return "" if found is None else found[3]

    def _nearest(
        self, mention: Mention, table: Mapping[str, str]
    ) -> tuple[int, int, int, str] | None:
        """The phrase of a table nearest to a date in its stretch: how near, its span and value."""
        found = [
            (max(start - mention.end, mention.start - end), start, end, value)
            for start, end, value in self._phrases(mention, table)
            if self._together(mention, start, end, table)
        ]
        return min(found, key=lambda each: (each[0], each[3])) if found else None

    def _phrases(
        self, mention: Mention, table: Mapping[str, str], near: int = _NEAR
    ) -> Iterator[tuple[int, int, str]]:
        """The phrases of a table near a date, the longest at each place."""
        sentence = self._page.sentence_at(mention.start)
        if sentence is None:
            return
        low = max(sentence.start, mention.start - near)
        high = min(sentence.end, mention.end + near)
        words = [word.span() for word in WORD.finditer(self._page.folded, low, high)]
        place = 0
        while place < len(words):
            length = self._longest(words, place, table)
            if length:
                start, end = words[place][0], words[place + length - 1][1]
                if end <= mention.start or start >= mention.end:
                    yield start, end, table[self._phrase(words, place, length)]
            place += max(1, length)

    def _longest(self, words: list[tuple[int, int]], place: int, table: Mapping[str, str]) -> int:
        lengths = range(min(_PHRASE, len(words) - place), 0, -1)
        return next((each for each in lengths if self._phrase(words, place, each) in table), 0)

    def _phrase(self, words: list[tuple[int, int]], place: int, length: int) -> str:
        return " ".join(
            self._page.folded[start:end] for start, end in words[place : place + length]
        )

    def is_of(self, mention: Mention, start: int, end: int) -> bool:
        """Whether a date may be the day of the event that a span of its sentence names.

        Not where other words have a verb of their own in between ("before the crash the driver
        called on Monday"), nor where a noun is a mere circumstance of what happened then: "the
        toll of the crash rose on Monday".
        """
        leads = end <= mention.start
        low, high = (end, mention.start) if leads else (mention.end, start)
        words = WORD.findall(self._page.folded[low:high])
        if self._is_parted(mention, start, end) or self._begins_something(start, end):
            return False
        if self._is_verb(WORD.findall(self._page.folded, start, end)[0]):
            # "freed by troops stepped ashore", "the jury that convicted him heard a witness"
            told = words[:1] == ["by"] or (leads and self._is_relative(start))
            return self._rising.isdisjoint(words) and not (told and self._has_verb(words))
        if self._is_accused_of(start):
            return False
        if not self._is_circumstance(start):
            return True
        return len(words) <= _CIRCUMSTANCE[leads] and not self._has_verb(words)

    def _is_parted(self, mention: Mention, start: int, end: int) -> bool:
        """Whether a clause of its own, or a statement, stands between a date and an event."""
        if end <= mention.start:
            between = self._page.folded[end : mention.start]
            return not self._clause_breaks.isdisjoint(self._apart(between, leads=True))
        between = self._page.folded[mention.end : start]
        return (
            not self._clause_breaks.isdisjoint(self._apart(between, leads=False))
            or self._dates_a_statement(mention)
            or self._is_another_story(WORD.findall(between), self._page.folded[start:end])
        )

    def _begins_something(self, start: int, end: int) -> bool:
        """Whether somebody begins something, and nothing begins: "began measuring the road"."""
        behind = WORD.match(self._page.folded, end + 1)
        return (
            "beginning" in self._incident.get(self._page.folded[start:end], "").split()
            and behind is not None
            and (behind[0] == "to" or _is_object(behind[0]))
        )

    def _is_another_story(self, words: Sequence[str], told: str) -> bool:
        """Whether a date belongs to a verb with an object between it and what is told behind it.

        "Rescuers on Wednesday recovered the recorder of a plane that hit a mountain": it hit it
        some time before. But who "on Wednesday entered a church killing three" killed them then.
        """
        pairs = list(pairwise(words))
        if told.endswith("ing") and not any(
            word == "that" and self._is_verb(behind) for word, behind in pairs
        ):
            return False
        return any(self._is_verb(verb) and _is_object(behind) for verb, behind in pairs)

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
        for word in reversed(before):
            if word.lower() in self._oblique:
                return True
            if word[0].isupper():  # "the parliament in Halden votes"
                return False
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

    def _together(self, mention: Mention, start: int, end: int, table: Mapping[str, str]) -> bool:
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


def _is_object(word: str) -> bool:
    """Whether a word behind a verb begins its object, or goes on as a verb: "began measuring"."""
    return word in _DETERMINERS or word.endswith("ing") or word.isdigit()


def _readings(mention: Mention) -> tuple[Any, ...]:
    value: Any = mention.value
    return tuple(value.readings)
