"""Where a country or capital stands for those who govern it: "Moscow denied it", "U.S. forces".

A government is another thing than its country: that Russia and Ukraine talk is no second answer to
where they do.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from checker.lexicon import Lexicon
    from checker.scan import Page

__all__ = ["acts"]

_BACK: Final = 60
_WORD: Final = re.compile(r"[^\W\d_]+(?:[.'\-][^\W\d_]+)*")
_NEXT: Final = re.compile(r"(?:'s| 's| ' s)?(?: ?- ?| )([^\W\d_]+)")
#: The last words before a name, up to the longest of the phrases that lead to a party.
_LAST: Final = re.compile(r"(?:(?:(\w+) )?(\w+) )?(\w+)(?<!\bthe)(?: the)? \Z")
#: What a list of parties begins with.
_LIST: Final = re.compile(
    r"\b(?:coalition|allied|partner|member|participating|signatory) (?:nations|countries|states|"
    r"governments)\b[^.;]{0,80}\b(?:include[sd]?|including|such as|like|are|were)\b[^.;]{0,200}\Z"
)
_TABLES: Final = ("country", "capital", "region")
_AND: Final = re.compile(r"(?:,|, and| and|,? or) (?:the )?\Z")
_OPENS: Final = re.compile(
    r"(?:\A|[.!?:;\"'“”\n\])—–-] ?|, (?:but|and|while|as) |\bthat )(?:the )?\Z"
)
#: A second subject: "Sweden and Finland joined".
_BESIDE: Final = re.compile(r" and (?:the )?[A-Z][\w.]{0,20}(?: [A-Z][\w.]{0,20})?")


def acts(page: Page, start: int, end: int, key: str, before: int | None) -> bool:
    """Whether a country, capital or union at a span stands for its government.

    Args:
        page: the article.
        start: where the name begins.
        end: where it ends.
        key: the folded name.
        before: where the last name that acts ends, if that is near.
    """
    if not any(key in page.lexicon.table(each) for each in _TABLES):
        return False
    low = max(0, start - _BACK)
    led = page.folded[low:start]
    if _is_led(page.lexicon, led) or (
        before is not None and _AND.fullmatch(page.folded, before, start)
    ):
        return True
    if _LIST.search(page.folded, max(0, start - 4 * _BACK), start):
        return True
    following = _NEXT.match(page.folded, end, end + 30)
    if following is not None and following[1] in page.lexicon.table("state_body"):
        return True
    return _is_party(page, end, key, led)


def _is_led(lexicon: Lexicon, led: str) -> bool:
    """Whether the words before a name lead to a party; the longest phrase decides."""
    phrases = lexicon.table("party_lead")
    found = _LAST.search(led)
    last = () if found is None else tuple(filter(None, found.groups()))
    known = (phrases.get(" ".join(last[index:])) for index in range(len(last)))
    return next(filter(None, known), "ground") == "party"


def _is_inside(lexicon: Lexicon, led: str) -> bool:
    """Whether the word before a name leads into a place: "in the U.S."."""
    found = _LAST.search(led)
    return found is not None and found[3] in lexicon.table("inside_lead")


def _is_party(page: Page, end: int, key: str, led: str) -> bool:
    """Whether a name is a subject that does something, or an attribute: "U.S. companies"."""
    beside = _BESIDE.match(page.text, end, end + 40)
    following = _WORD.match(page.folded, (end if beside is None else beside.end()) + 1)
    if following is None or page.text[following.start() - 1] != " ":
        return False
    if _OPENS.search(led) and _is_deed(page, following):
        return True
    attribute = key in page.lexicon.table("state_attribute") and beside is None
    if not attribute or _is_inside(page.lexicon, led):
        return False
    return not _is_function(page.lexicon, following[0])


def _is_deed(page: Page, following: re.Match[str]) -> bool:
    """Whether the words behind a subject are a verb of saying or doing."""
    deeds, adverbs = page.lexicon.table("state_deed"), page.lexicon.table("deed_adverb")
    found: re.Match[str] | None = following
    for _ in range(2):
        if found is None:
            return False
        word = found[0]
        if word in deeds or page.lexicon.value("speech", word) is not None:
            return True
        if not (word.endswith("ly") or word in adverbs):
            return False
        found = _WORD.match(page.folded, found.end() + 1)
    return found is not None and found[0] in deeds


def _is_function(lexicon: Lexicon, word: str) -> bool:
    return word in lexicon.table("stop") or word in lexicon.table("ground")
