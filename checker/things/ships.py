"""Ships: behind a mark, behind or before a noun of ships, and in lists of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.capitals import is_apart
from checker.things.spans import is_new, reach

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.capitals import Word
    from checker.scan import Page

__all__ = ["ships"]

_NOUN: Final = re.compile(r"\b(?:([a-z-]{2,12}) )?([a-z-]{3,16}),? (?:the )?[\"“'‘]?\Z")
_NEXT: Final = re.compile(r"[\"”'’]?,? (?:and )?(?:the )?[\"“'‘]?\Z")
#: "the Ever Given, a giant container ship," or "a 400-metre vessel".
_EXPLAINED: Final = re.compile(
    r"[\"”'’]?,? (?:is |was )?(?:an?|the) (?:[\w-]{1,14} ){0,5}?([a-z-]{3,16})"
    r"(?=[,.;)]| (?:that|which|owned|operated|carrying|bound|with|of|from|in|registered|flying)\b)"
)
_SLASHED: Final = re.compile(r"\b([MRSF]/[VSTY]) \Z")
_MOST: Final = 4


def ships(page: Page, every: Sequence[list[Word]]) -> Iterator[tuple[int, int]]:
    """The spans of the names of ships, with their marks."""
    ended = -1
    for run in every:
        span = _marked(page, run)
        if span is None and len(run) <= _MOST and not any(_is_apart(page, word) for word in run):
            led = _is_led(page, run) or _is_listed(page, run, ended)
            if (led and is_new(page, run)) or _is_explained(page, run):
                span = run[1 if _is_article(run) else 0].start, reach(page, run)
        if span is not None:
            ended = span[1]
            yield span


def _is_apart(page: Page, word: Word) -> bool:
    """Whether a word is no part of a ship's name: titles of queens and ladies are."""
    return is_apart(page, word) and word.bare not in page.lexicon.table("ship-title")


def _is_article(run: list[Word]) -> bool:
    return run[0].bare == "the" and len(run) > 1


def _marked(page: Page, run: list[Word]) -> tuple[int, int] | None:
    """A name behind a mark: "HMS Lancaster", "M/V Wakashio"."""
    marks = page.lexicon.table("ship-mark")
    for at, word in enumerate(run):
        if word.start and _SLASHED.search(page.text, max(0, word.start - 5), word.start):
            return word.start - 4, reach(page, run[at : at + _MOST])
        if at < len(run) - 1 and page.text[word.start : word.end] in marks:
            named = run[at + 1 : at + 1 + _MOST]
            noun = named[0].bare in page.lexicon.table("body-noun")
            if not noun and not is_apart(page, named[0]):
                return word.start, reach(page, named)
    return None


def _is_led(page: Page, run: list[Word]) -> bool:
    """Whether a noun of ships stands right before: "the container ship Ever Given"."""
    found = _NOUN.search(page.text, max(0, run[0].start - 40), run[0].start)
    if found is None or found[2] not in page.lexicon.table("ship-noun"):
        return False
    if found[2] == "carrier":
        return found[1] in page.lexicon.table("carrier")
    plural = found[2].endswith("s")
    article = found[0].endswith("the ")
    # "two tugs, Baraka and ...", "a tug, the Baraka", "tug Baraka"
    return (plural or article) if "," in found[0] else not article


def _is_listed(page: Page, run: list[Word], ended: int) -> bool:
    """Whether a ship stands right before in a list: "the Baraka 1 and the Ezzat Adel"."""
    start = run[0].start
    return 0 < start - ended < 14 and _NEXT.fullmatch(page.text, ended, start) is not None


def _is_explained(page: Page, run: list[Word]) -> bool:
    """Whether an apposition says that it is a ship, and an article stands before it."""
    if not (page.folded.endswith("the ", 0, run[0].start) or _is_article(run)):
        return False
    found = _EXPLAINED.match(page.text, run[-1].stop)
    return found is not None and found[1] in page.lexicon.table("ship-noun")
