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
#: What a country follows as a party, and not as a place.
_LED: Final = re.compile(
    r"\b(?:government|people|president|king|queen|ministry|ministries|parliament|army|navy|senate|"
    r"embassy|ambassador|republic|state|kingdom|ally|allies|citizens|nationals|citizen|national|"
    r"affairs|minister|ministers) of (?:the )?\Z"
    r"|\b(?:talks|relations|ties|war|agreement|deal|treaty|alliance|border dispute|dialogue|"
    r"negotiations|partnership|cooperation|tensions|trade|dispute) (?:between|with|and) (?:the )?\Z"
    r"|\b(?:ministers?|secretary|envoy|representative|commissioner|adviser|director|desk) "
    r"(?:for|to) (?:the )?\Z"
    r"|\b(?:ambassador|exports|sold|supplied|hostile|loyal|opposed) to (?:the )?\Z"
    r"|\b(?:sanctions|embargo|tariffs) (?:on|against) (?:the )?\Z"
    r"|(?<!border )(?<!frontier )(?<!boundary )"
    r"\b(?:with|against|by|support of|behalf of|supported|backing|support|urged|accused|blamed|"
    r"condemned|warned|told|asked|joins?|joined|joining|stands by|thank|thanked) (?:the )?\Z"
)
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
_INSIDE: Final = re.compile(
    r"\b(?:in|into|inside|across|throughout|around|to|from|within|outside|near|at|of|over|leave|"
    r"left|enter|entered|visit|visited|through) (?:the )?\Z"
)
#: A second subject: "Sweden and Finland joined".
_BESIDE: Final = re.compile(r" and (?:the )?[A-Z][\w.]{0,20}(?: [A-Z][\w.]{0,20})?")
#: Words that may stand between a subject and what it does.
_ADVERBS: Final = frozenset(
    {"also", "still", "now", "never", "then", "once", "again", "has", "have", "had"}
)
_ATTRIBUTES: Final = frozenset({"us", "u.s.", "uk", "u.k.", "eu", "e.u.", "uae", "u.a.e."})


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
    if _LED.search(led) or (before is not None and _AND.fullmatch(page.folded, before, start)):
        return True
    if _LIST.search(page.folded, max(0, start - 4 * _BACK), start):
        return True
    following = _NEXT.match(page.folded, end, end + 30)
    if following is not None and following[1] in page.lexicon.table("state_body"):
        return True
    return _is_party(page, end, key, led)


def _is_party(page: Page, end: int, key: str, led: str) -> bool:
    """Whether a name is a subject that does something, or an attribute: "U.S. companies"."""
    beside = _BESIDE.match(page.text, end, end + 40)
    following = _WORD.match(page.folded, (end if beside is None else beside.end()) + 1)
    if following is None or page.text[following.start() - 1] != " ":
        return False
    if _OPENS.search(led) and _is_deed(page, following):
        return True
    attribute = key in _ATTRIBUTES and beside is None and not _INSIDE.search(led)
    return attribute and not _is_function(page.lexicon, following[0])


def _is_deed(page: Page, following: re.Match[str]) -> bool:
    """Whether the words behind a subject are a verb of saying or doing."""
    deeds = page.lexicon.table("state_deed")
    found: re.Match[str] | None = following
    for _ in range(2):
        if found is None:
            return False
        word = found[0]
        if word in deeds or page.lexicon.value("speech", word) is not None:
            return True
        if not (word.endswith("ly") or word in _ADVERBS):
            return False
        found = _WORD.match(page.folded, found.end() + 1)
    return found is not None and found[0] in deeds


def _is_function(lexicon: Lexicon, word: str) -> bool:
    return word in lexicon.table("stop") or word in lexicon.table("ground")
