"""Whether a known name of a place stands for it here, and for no person, paper or plain word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from checker.kinds.place.leads import is_led
from checker.lexicon import gazetteer, given_names, words
from checker.text import fold, plain
from checker.values import Role

if TYPE_CHECKING:
    from checker.scan import Page

__all__ = ["Known", "bare", "stands"]

#: Up to this size of the word list a name is rather a plain word: Reading, Nice, but not Geneva.
_PLAIN: Final = 40
#: Towns of these countries are surnames as well: from Clinton, to Hamilton.
_ENGLISH: Final = frozenset({"US", "GB", "CA", "AU", "NZ", "IE", "ZA", "JM"})
#: A word that a name begins: "Rhine-side", but a firm is "Geneva-based" where a place is.
_JOINED: Final = re.compile(r"-(?!based\b)[^\W\d_A-Z]")
#: What makes a name that of the seat of a firm.
_SEATED: Final = "-based "
#: What follows a name in a sentence and is no part of it: "in Salem Monday", "in Salem French".
_OTHERS: Final = ("month", "weekday", "demonym", "post", "honorific", "country", "state")
_TAIL: Final = re.compile(r"[ \-]([A-Z][a-z]{1,11})\b")


@dataclass(frozen=True, slots=True)
class Known:
    """What the article tells: last words of names of people, and names that follow "in"."""

    surnames: frozenset[str]
    cued: frozenset[str]

    @classmethod
    def of(cls, page: Page) -> Known:
        """What a page tells."""
        return cls(_surnames(page), _cued(page))


def bare(surface: str) -> str:
    """A name without the possessive.

    >>> bare("Geneva’s")
    'Geneva'
    """
    folded = fold(surface).removesuffix("'s").removesuffix("'")
    return surface[: len(folded)]


def stands(page: Page, start: int, surface: str, known: Known, *, listed: bool) -> bool:
    """Whether a known name means the place here, and no person, paper or plain word."""
    end = start + len(surface)
    after = page.text[end : end + 12]
    tailed = _is_tailed(page, end)
    if tailed or _JOINED.match(after):
        return listed and not tailed
    if not listed:
        if is_led(page, start, "body_of", article=True):
            return False
        if not _is_recognised(page, start, surface, known.cued) or _goes_on(page, end, surface):
            return False
    cued = is_led(page, start, "place_lead")
    if plain(surface) in known.surnames and not cued:
        return False
    return not _is_person(page, start, end, surface, cued=cued)


def _is_tailed(page: Page, end: int) -> bool:
    """Whether a name goes on as a street, paper or house: "Vienna Hospital"."""
    found = _TAIL.match(page.text, end)
    return found is not None and fold(found[1]) in page.lexicon.table("place_tail")


def _goes_on(page: Page, end: int, surface: str) -> bool:
    """Whether the name of a small place, or a plain word, heads a longer one: "Salt Mills"."""
    found = _TAIL.match(page.text, end)
    if found is None or page.text[end] == "-" or _is_heading(page, end):
        return False
    word = fold(found[1])
    if any(page.lexicon.value(each, word) is not None for each in _OTHERS):
        return False
    small = all(place.population < gazetteer.LARGE for place in gazetteer.places(surface))
    return small or _is_plain(surface)


def _is_recognised(page: Page, start: int, surface: str, cued: frozenset[str]) -> bool:
    """Whether a name outside the tables is a place at this spot."""
    places = gazetteer.places(surface)
    key = plain(surface)
    ordinary = _is_plain(surface)
    large = any(place.population >= gazetteer.LARGE for place in places)
    if ordinary or len(surface) < 4:
        sure = is_led(page, start, "place_cue", article=True)
        known = any(place.population >= gazetteer.LARGE // 2 for place in places)
        return known and sure and page.role_at(start) is not Role.TITLE
    if large:
        if page.folded.startswith(_SEATED, start + len(surface)):
            return True
        # a name that is rather a given name needs a word that leads to a place
        if any(place.main and place.population >= gazetteer.LARGE for place in places):
            return not given_names.is_given(surface) or key in cued
        return not words.is_listed(key) or (words.is_name(key) and _leads(page, start, places[0]))
    known = places[0].main or places[0].population >= gazetteer.LARGE // 2
    return known and _leads(page, start, places[0]) and not given_names.is_given(surface)


def _is_plain(surface: str) -> bool:
    """Whether all words of a name are rather plain ones."""
    return all(_is_ordinary(part, _PLAIN) for part in re.split(r"[ \-]", plain(surface)))


def _leads(page: Page, start: int, place: gazetteer.Place) -> bool:
    """Whether the words before a name lead to a place; some lead to people as well."""
    if is_led(page, start, "place_cue", article=True):
        return True
    return place.country not in _ENGLISH and is_led(page, start, "place_way")


def _is_person(page: Page, start: int, end: int, surface: str, *, cued: bool) -> bool:
    """Whether capitalised neighbours make the name a part of someone's or something's name."""
    text = page.text
    before = re.search(r"([^\W\d_]+)[ .]{1,2}\Z", text[max(0, start - 25) : start])
    if before is not None and before[1][:1].isupper():
        word = before[1]
        if len(word) == 1 or (given_names.is_given(word) and not _is_ordinary(word)):
            return True
    after = re.match(r" ([^\W\d_]+)", text[end : end + 25])
    if after is None or not after[1][:1].isupper() or _is_heading(page, start):
        return False
    word = after[1]
    if page.hits_in(end + 1, end + 2) or _is_ordinary(word):
        return False
    key = plain(surface)
    return not cued and (given_names.is_given(key) or key in page.lexicon.table("namesake"))


def _is_ordinary(word: str, largest: int = 50) -> bool:
    folded = fold(word)
    size = words.size(folded)
    return size is not None and size <= largest and not words.is_name(folded)


def _is_heading(page: Page, start: int) -> bool:
    return page.role_at(start) is Role.TITLE


def _cued(page: Page) -> frozenset[str]:
    """Names that somewhere in the article follow a word that leads to a place: "in Geneva"."""
    found = set()
    for start, end in page.capitals:
        if is_led(page, start, "place_lead"):
            found.add(plain(bare(page.text[start:end])))
    return frozenset(found)


def _surnames(page: Page) -> frozenset[str]:
    """Last words of names of people in this article, as far as a given name before them tells."""
    found = set()
    capitals = page.capitals
    for (start, end), (next_start, next_end) in pairwise(capitals):
        if next_start == end + 1 and page.text[end] == " ":
            first = page.text[start:end]
            if given_names.is_given(first) and not _is_ordinary(first):
                found.add(plain(bare(page.text[next_start:next_end])))
    return frozenset(found)
