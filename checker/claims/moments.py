"""When a figure is of: of an earlier time, of the hour, of another year than its article.

A toll that still moves, the price of a share at an hour, what something was "up from" and what
happened in 1994 are held against no figure of the day.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any, Final

from checker.claims.ordered import measured
from checker.claims.senses import WORD
from checker.kinds.quantity.units import is_currency

if TYPE_CHECKING:
    from checker.claims.ordered import Ordered
    from checker.scan import Page
    from checker.values import Mention

__all__ = ["Moments"]

#: Letters before a figure in which it is said that it is of an earlier time.
_NEAR: Final = 60
#: Words that stand at most between a figure and an earlier one that it is held up to.
_WORDS_BETWEEN: Final = 3
#: Between a date and the clause that tells what happened then: "since 1994, when a storm killed".
_WHEN: Final = re.compile(r",?\s?(?:when|in which|as)\b")
#: So many years before its article is what nobody tells as news.
_BYGONE: Final = 2
#: How far behind a date that clause begins at most.
_TO_CLAUSE: Final = 3
#: What lies long before its article, whenever that came: "last year", "two years ago".
_BYGONE_WORDS: Final = re.compile(
    r"(?:late |early |in )?last (?:year|spring|summer|autumn|fall|winter|season)\b"
    r"|.{1,20}\b(?:years?|decades?) (?:ago|earlier|before)\b"
)
#: Letters from the beginning of a sentence in which its date stands, if it opens with one.
_OPENING: Final = 40
#: Letters behind a figure in which "last year" is said of it.
_BEHIND: Final = 20
#: Days before its article from which on a date is that of another occasion; news of one are told
#: for weeks.
_LONG_AGO: Final = 45


class Moments:
    """The times that the figures of one page are of.

    Args:
        page: the article, marked.
        mentions: all its mentions.
    """

    def __init__(self, page: Page, mentions: Ordered) -> None:
        self._page = page
        self._mentions = mentions
        table = page.lexicon.table
        self._former, self._so_far = table("former-lead"), table("so-far")
        self._tolls = frozenset((*table("casualty").values(), *table("counted-on")))
        self._quoted, self._stock = table("quote-verb").keys(), table("stock").keys()
        published = page.article.published
        self._year = None if published is None else published.year
        self._day = None if published is None else published.toordinal()

    def year(self, clause: tuple[int, int]) -> int:
        """The bygone year that a clause names: two years and more before that of its article.

        0 if it names none, or several. Where nobody knows when the article came, only a year that
        stands by itself is one: "the storm of 1994".
        """
        dates = self._mentions.inside("date", *clause) or self._hung_on(clause)
        years = {self._year_of(each.value) for each in dates}
        year = years.pop() if len(years) == 1 else 0
        return year if self._year is None or year <= self._year - _BYGONE else 0

    def _hung_on(self, clause: tuple[int, int]) -> list[Mention]:
        """The date that a clause hangs on: "since 1994, when ..."."""
        date = self._mentions.before("date", clause[0] + _TO_CLAUSE)
        if date is None or _WHEN.match(self._page.folded, date.end) is None:
            return []
        return [date] if clause[0] - date.end <= _TO_CLAUSE else []

    def _year_of(self, value: Any) -> int:
        """The year of a date that names one, else 0."""
        reading = value.readings[0]
        if reading.first is None or reading.last is None:
            return 0
        first, last = (dt.date.fromordinal(each) for each in (reading.first, reading.last))
        whole = first.timetuple().tm_yday == 1 and (last.month, last.day) == (12, 31)
        if first.year != last.year or (self._year is None and not whole):
            return 0
        return first.year

    def then(self, mention: Mention) -> str:
        """Whether the sentence of a figure "opens" with a time long ago, or is "dated" by one.

        "In June two men took $900" is of something else, told for comparison or before the story.
        """
        sentence = self._page.sentence_at(mention.start)
        if sentence is None:
            return ""
        dates = self._mentions.inside("date", sentence.start, sentence.end)
        past = [date.start for date in dates if self._is_past(date)]
        if not past:
            return ""
        first, at = dates[0].start, mention.start
        bygone = (date.start for date in dates if _is_bygone(date))
        opens = past[0] == first < min(sentence.start + _OPENING, at) or any(
            start < at < start + _NEAR or 0 < start - mention.end < _BEHIND for start in bygone
        )
        return "opens" if opens else "dated"

    def _is_past(self, date: Mention) -> bool:
        """Whether all that a date allows lies long before the day of the article."""
        if _is_bygone(date):
            return True
        value: Any = date.value
        lasts = [reading.last for reading in value.readings]
        return self._day is not None and all(
            last is not None and last < self._day - _LONG_AGO for last in lasts
        )

    def is_former(self, mention: Mention) -> bool:
        """Whether a figure is that of an earlier time: "up from 38.9 per cent", "12 so far"."""
        if self._is_provisional(mention) or self._is_quotation(mention):
            return True
        if self._is_of_then(mention):
            return True
        folded = self._page.folded
        words = WORD.findall(folded, max(0, mention.start - _NEAR), mention.start)
        led = {self._former.get(" ".join(words[-count:])) for count in (1, 2, 3)}
        if "former" in led or "from" not in led:
            return "former" in led
        if self._has_changed(mention, words):
            return True
        earlier = self._mentions.before("quantity", mention.start)
        if earlier is None or measured(earlier) != measured(mention):
            return False
        return len(WORD.findall(folded, earlier.end, mention.start)) <= _WORDS_BETWEEN

    def _is_of_then(self, mention: Mention) -> bool:
        """Whether the sentence of a figure says that it tells of an earlier time of the kind."""
        sentence = self._page.sentence_at(mention.start)
        if sentence is None:
            return False
        told = self._page.folded[sentence.start : mention.start]
        return any(phrase in told for phrase in self._page.lexicon.table("earlier-time"))

    def _is_quotation(self, mention: Mention) -> bool:
        """Whether a sum is what a share cost at an hour: "its shares ended down 3 % at $27.40"."""
        sentence = self._page.sentence_at(mention.start)
        if sentence is None or not is_currency(getattr(mention.value, "unit", "")):
            return False
        words = WORD.findall(self._page.folded, sentence.start, mention.start)
        if words[-1:] not in (["to"], ["at"]):
            return False
        return not (self._stock.isdisjoint(words) or self._quoted.isdisjoint(words))

    def _is_provisional(self, mention: Mention) -> bool:
        """Whether the sentence of a toll, or of aftershocks, says that it is that of an hour."""
        value, sentence = mention.value, self._page.sentence_at(mention.start)
        if sentence is None or getattr(value, "counted", "") not in self._tolls:
            return False
        told = self._page.folded[sentence.start : sentence.end]
        return any(phrase in told for phrase in self._so_far)

    def _has_changed(self, mention: Mention, words: list[str]) -> bool:
        """Whether a figure is what something rose or fell from: "climbed from 14 to 22"."""
        changes = self._page.lexicon.table("change")
        led = words[-1] == "from" and len(words) > 1 and words[-2] in changes
        return led and self._page.folded.startswith((" to ", "\u00a0to "), mention.end)


def _is_bygone(date: Mention) -> bool:
    """Whether a date lies long ago by its words: "last year", "two years ago"."""
    return _BYGONE_WORDS.match(date.surface.lower()) is not None
