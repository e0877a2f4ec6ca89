"""Names that hold the word of their kind, in capitals: "Suez Canal", "Gulf of Aden", "Peace River".

They are read before the listed places, which are parts of many of them, and are names whatever
their words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.capitals import Word, is_apart, runs
from checker.kinds.place.features import Feature
from checker.kinds.place.leads import is_led
from checker.kinds.place.naming import named
from checker.lexicon.given_names import is_given
from checker.values import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.scan import Page, Taken

__all__ = ["compounds"]

_OF: Final = re.compile(r"[ \u00a0]of[ \u00a0](?:the[ \u00a0])?\Z")
_MOST: Final = 3
#: Words that are no part of a name before the word of its kind.
_OTHERS: Final = ("opener", "honorific", "post", "body-noun")


def compounds(page: Page, taken: Taken) -> Iterator[Feature]:
    """The names in text order, but for those that the gazetteer or a table holds as a whole."""
    every = runs(page)
    for index, run in enumerate(every):
        following = every[index + 1] if index + 1 < len(every) else None
        for found in (_followed(page, run), _led(page, run, following)):
            if found is not None and taken.free(found.start, found.end):
                if not named(page.text[found.start : found.end]):
                    yield found
                break


def _followed(page: Page, run: list[Word]) -> Feature | None:
    """Names as "Suez Canal", "Lee County"; words of a heading prove no name."""
    first = 0
    while first < len(run) - 1 and _is_other(page, run[first]):
        first += 1
    for at in range(first + 1, len(run)):
        kind = page.lexicon.table("kind_compound").get(run[at].bare)
        if kind is None:
            continue
        if at - first > _MOST or any(_is_other(page, word) for word in run[first:at]):
            return None
        if page.role_at(run[first].start) is Role.TITLE or not _ends(page, run, at):
            return None
        if at - first == 1 and _is_person(page, run[first], run[at]):
            return None
        return Feature(run[first].start, run[at].stop, kind)
    return None


def _is_person(page: Page, first: Word, last: Word) -> bool:
    """Whether two words are rather those of a person: "John Lake", but not "near John Lake"."""
    surname = last.bare in page.lexicon.table("surname-word")
    led = is_led(page, first.start, "place_lead")
    return is_given(first.bare) and surname and not led


def _ends(page: Page, run: list[Word], at: int) -> bool:
    """Whether a name ends with a word and says nothing: no "Hudson Bay Company", no "Bay said"."""
    stop = run[at].stop
    speaks = any(hit.value("speech") for hit in page.hits_in(stop + 1, stop + 2))
    return not speaks and (at == len(run) - 1 or is_apart(page, run[at + 1]))


def _led(page: Page, run: list[Word], following: list[Word] | None) -> Feature | None:
    """Names as "Gulf of Aden", "Cape of Good Hope"."""
    kind = page.lexicon.table("kind_of_capital").get(run[-1].bare)
    if kind is None or run[-1].owner or following is None or len(following) > _MOST:
        return None
    start = following[0].start
    if start - run[-1].end > 9 or not _OF.fullmatch(page.text, run[-1].end, start):
        return None
    if is_apart(page, following[0]):
        return None
    return Feature(run[-1].start, following[-1].stop, kind)


def _is_other(page: Page, word: Word) -> bool:
    return is_apart(page, word) or any(word.bare in page.lexicon.table(each) for each in _OTHERS)
