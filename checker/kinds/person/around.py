"""The words right before and behind a name, and where else in the article a lone name stands."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.text import any_of, without_possessive

if TYPE_CHECKING:
    from checker.lexicon import Lexicon
    from checker.scan import Page

__all__ = ["Elsewhere", "is_firm", "is_led", "is_ship", "owns", "patterns"]

_SPACES: Final = (" ", "\u00a0")
#: What no word goes on over; "mv." and "half-brother" are words.
_LAST: Final = re.compile(r"[^\w.-]+")
_AMPERSAND_BEFORE: Final = re.compile(r"&[ \u00a0]?\Z")
_AMPERSAND_BEHIND: Final = re.compile(r"[ \u00a0]?&")
_OWNED: Final = re.compile(r"['’ʼ][sS]?[ \u00a0][^\W\da-z_]")
_BEHIND: Final = re.compile(r"(?:['’]s)?[ \u00a0](\w{1,14})\b")
#: How far back the word before a name may begin, in characters.
_BACK: Final = 16
#: So many places of one word are looked at.
_MOST: Final = 20


def is_led(page: Page, start: int, how: str) -> bool:
    """Whether the word right before an offset leads to something of a letter of ``lead-in``."""
    return how in page.lexicon.table("lead-in").get(_word_before(page, start), "")


def _word_before(page: Page, start: int) -> str:
    """The word right before an offset, folded, or ""."""
    if page.text[start - 1 : start] not in _SPACES:
        return ""
    return _LAST.split(page.folded[max(0, start - _BACK) : start - 1])[-1]


def is_firm(page: Page, start: int, end: int) -> bool:
    """Whether an ampersand joins a name to another: Pratt & Whitney, Ernst & Young."""
    before = _AMPERSAND_BEFORE.search(page.text, max(0, start - 2), start)
    return before is not None or _AMPERSAND_BEHIND.match(page.text, end) is not None


def is_ship(page: Page, start: int) -> bool:
    """Whether the word before a name is one for ships: the tanker Maria, USS Abraham Lincoln."""
    return _word_before(page, start) in page.lexicon.table("ship-word")


def owns(page: Page, end: int) -> bool:
    """Whether a name is the owner of a name behind it: "Renault's Pascal Aubry"."""
    return _OWNED.match(page.text, end) is not None


class Patterns(NamedTuple):
    """What stands between a name and its verb or another name, and behind it: more, an age."""

    to_verb: re.Pattern[str]
    apposition: re.Pattern[str]
    age: re.Pattern[str]
    joined: re.Pattern[str]


@lru_cache(maxsize=8)
def patterns(lexicon: Lexicon) -> Patterns:
    """The patterns of a language, made of its words."""
    adverb = rf"(?:[ \u00a0](?:{any_of(lexicon.table('name-adverb'))}|[a-z]{{3,12}}ly)){{0,2}}"
    who, also = r"(?:who[ \u00a0])?", r"(?:also[ \u00a0])?"
    aged = rf"(?:(?:{any_of(lexicon.table('age-word'))})[ \u00a0])?"
    links = any_of(lexicon.table("name-link"))
    beside = any_of(lexicon.table("apposition-word"))
    return Patterns(
        re.compile(rf"{adverb}[ \u00a0]|,[ \u00a0]{who}{also}"),
        re.compile(
            rf"[ \u00a0]?[,(][ \u00a0]?(?:{aged}[0-9]{{1,3}}\b(?![.,]?[0-9])|(?:{beside})[ \u00a0])"
        ),
        re.compile(rf"[ \u00a0]?,[ \u00a0]{aged}[1-9][0-9]?[ \u00a0]?[,;.)](?![0-9])"),
        re.compile(rf"[ \u00a0](?:{links})[ \u00a0]|,[ \u00a0](?:(?:{links})[ \u00a0])?"),
    )


class Elsewhere:
    """Where the capitalised words of an article stand, looked up by the word."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._things: dict[str, bool] = {}
        self._places: dict[str, list[tuple[int, int]]] = {}
        for start, end in page.capitals:
            bare = without_possessive(page.text[start:end])
            self._places.setdefault(bare, []).append((start, start + len(bare)))

    def is_thing(self, word: str) -> bool:
        """Whether a lone name stands like a firm or a place anywhere in the article."""
        if word not in self._things:
            self._things[word] = self._stands_like_one(word)
        return self._things[word]

    def _stands_like_one(self, word: str) -> bool:
        things = self._page.lexicon.table("thing-behind")
        for start, end in self._places.get(word, ())[:_MOST]:
            if is_led(self._page, start, "t"):
                return True
            behind = _BEHIND.match(self._page.folded, end)
            if behind is not None and behind[1] in things:
                return True
        return False
