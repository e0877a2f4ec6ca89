"""Days that date what is told and no event in it.

The day of a dateline, on which copy was written ("MANILA, Nov 19 - At"), the one as of which
figures hold, and the one in the title of a song or in a name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from checker.scan import Page
    from checker.values import Mention

__all__ = ["is_eventless"]

#: Letters of a place, and of an agency in brackets, that a dateline has at most.
_LONGEST: Final = 60
_PLACE: Final = re.compile(
    r"\s*(?:\([A-Z][\w. ]{0,20}\) ?(?:[-–—]|--) ?)?"
    r"(?:\(?[A-Z][\w.'-]*\)?[ ,/]{0,3}|(?:of|de|la|le|al|upon|on)[ ]){0,8}"
)
_DASH: Final = re.compile(r",?(?:\s?\([^()\n]{1,40}\))?\s?(?:[-–—:]|--)[ \n]")
#: What makes a day the one for which figures hold.
_AS_OF: Final = re.compile(r"\bas (?:of|at|on)(?: early| late)? $")
_REACH: Final = 20
#: What stands before somebody's name, and the rest of it behind a weekday.
_BEFORE_NAME: Final = re.compile(r"(?:, |\b(?:Mr|Mrs|Ms|Dr|named|called)\.? )$")
_SURNAME: Final = re.compile(r" [A-Z][a-z]+(?:,| (?:was|is|were|and|said|who|had|has)\b)")
#: What stands in quotation marks before and behind a date.
_OPENED: Final = re.compile(r"[\"“‘]([^\"“”‘\n]*)$")
_CLOSED: Final = re.compile(r"([^\"”’\n]*?)[,.]?[\"”’]")
_WORD: Final = re.compile(r"[^\W\d_]+")
#: So many words of a title are capital beside the date, and all that have so many letters.
_CAPITALS: Final = 2
_LONG: Final = 5


def is_eventless(page: Page, mention: Mention) -> bool:
    """Whether a date is that of no event: of the copy, of figures, or in a title or a name."""
    return any(each(page, mention) for each in (_in_dateline, _holds_figures, _in_title, _in_name))


def _holds_figures(page: Page, mention: Mention) -> bool:
    """Whether a date is the one as of which something is so: "as of 17 April, 67 had died"."""
    start = max(0, mention.start - _REACH)
    return _AS_OF.search(page.folded, start, mention.start) is not None


def _in_title(page: Page, mention: Mention) -> bool:
    """Whether a date is part of a title in quotation marks: "Half a Mile from Sunday"."""
    low, high = max(0, mention.start - _LONGEST), mention.end + _LONGEST
    before = _OPENED.search(page.text, low, mention.start)
    after = _CLOSED.match(page.text, mention.end, high)
    if before is None or after is None:
        return False
    words = _WORD.findall(before[1] + after[1])
    capitals = sum(word[0].isupper() for word in words)
    return capitals >= _CAPITALS and all(word[0].isupper() or len(word) < _LONG for word in words)


def _in_name(page: Page, mention: Mention) -> bool:
    """Whether a weekday is the given name of somebody: "his driver, Sunday Okoro, was shot"."""
    start = max(0, mention.start - _REACH)
    return (
        _BEFORE_NAME.search(page.text, start, mention.start) is not None
        and _SURNAME.match(page.text, mention.end) is not None
    )


def _in_dateline(page: Page, mention: Mention) -> bool:
    """Whether a date stands in a dateline: it dates the copy and nothing that it tells."""
    sentence = page.sentence_at(mention.start)
    if sentence is None or mention.start - sentence.start > _LONGEST:
        return False
    before = _PLACE.match(page.text, sentence.start, mention.start)
    return (
        before is not None
        and before.end() == mention.start
        and _DASH.match(page.text, mention.end) is not None
    )
