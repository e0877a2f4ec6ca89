"""Where an article names a thing: by class words before, in or after its name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.capitals import Word, is_apart, runs
from checker.lexicon import words
from checker.lexicon.given_names import is_given
from checker.things.models import models
from checker.things.ships import ships
from checker.things.spans import first, is_new, reach
from checker.values import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.scan import Page

__all__ = ["Thing", "things"]

_LEAD: Final = re.compile(r"\b([a-z-]{3,14}) (?:called |named )?[\"“'‘]?\Z")
_TAIL: Final = re.compile(r" (?:of|on|for|against)(?: the)? \Z")
_WAY: Final = re.compile(r"\b(?:in|on|at|along|near|from|to|of|off|outside|by|down|up)(?: the)? \Z")
_NO_NAMES: Final = ("body-noun", "opener", "no-thing")
_MOST: Final = 6
_ORDINARY: Final = 50


class Thing(NamedTuple):
    """A name at a span, and the class of thing that it is: ship, storm, law."""

    start: int
    end: int
    what: str


def things(page: Page) -> list[Thing]:
    """The named things of a page in text order; they do not overlap."""
    every = runs(page)
    found = [Thing(*span, "ship") for span in ships(page, every)]
    found += [Thing(*span, "product") for span in models(page)]
    for index, run in enumerate(every):
        if page.role_at(run[0].start) is not Role.TITLE:
            following = every[index + 1] if index + 1 < len(every) else None
            found += _read(page, run, following)
        else:
            found += _headed(page, run)
    return _apart(found)


def _apart(found: list[Thing]) -> list[Thing]:
    kept: list[Thing] = []
    for thing in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or thing.start >= kept[-1].end:
            kept.append(thing)
    return kept


def _read(page: Page, run: list[Word], following: list[Word] | None) -> Iterator[Thing]:
    yield from _headed(page, run)
    told = _told(page, run)
    if told is not None:
        yield told
        return
    low = first(page, run)
    goes_on = _with_tail(page, run, low, following)
    if goes_on is not None:
        yield goes_on
        return
    last = len(run) - 1
    while last > low and is_apart(page, run[last]):
        last -= 1
    what = page.lexicon.table("thing-after").get(run[last].bare)
    if what is not None and 0 < last - low < _MOST and not _is_surname(page, run[low:], last - low):
        yield Thing(run[low].start, run[last].stop, what)


def _headed(page: Page, run: list[Word]) -> Iterator[Thing]:
    """A name behind the word of its class: "Hurricane Ian", "Operation Inherent Resolve"."""
    table = page.lexicon.table("thing-before")
    for at, word in enumerate(run[:-1]):
        what = table.get(word.bare)
        if what is None or word.owner:
            continue
        named = run[at + 1 : at + (2 if what == "storm" else 4)]
        noun = any(named[0].bare in page.lexicon.table(each) for each in _NO_NAMES)
        if not noun and not is_apart(page, named[0]):
            yield Thing(word.start, named[-1].stop, what)
            return


def _told(page: Page, run: list[Word]) -> Thing | None:
    """A name behind a noun in lower case: "the app SwissPay"."""
    found = _LEAD.search(page.text, max(0, run[0].start - 26), run[0].start)
    what = None if found is None else page.lexicon.table("thing-told").get(found[1])
    if what is None or len(run) > _MOST or not is_new(page, run):
        return None
    person = is_given(run[0].bare) and len(run) > 1
    return None if person else Thing(run[0].start, reach(page, run), what)


def _with_tail(page: Page, run: list[Word], low: int, following: list[Word] | None) -> Thing | None:
    """A name that goes on with "of": "Battle of Rock", "Vienna Convention on Road Traffic"."""
    noun = run[-1]
    what = page.lexicon.table("thing-of").get(noun.bare)
    if what is None or noun.owner or following is None:
        return None
    start = following[0].start
    if start - noun.end > 14 or not _TAIL.fullmatch(page.text, noun.end, start):
        return None
    if is_apart(page, following[0]):
        return None
    return Thing(run[low].start, reach(page, following), what)


def _is_surname(page: Page, run: list[Word], last: int) -> bool:
    """Whether a word is the surname of somebody: "Shirley Temple", but not "in Regent Street"."""
    head = run[0]
    if last != 1 or not is_given(head.bare):
        return False
    size = words.size(head.bare)
    if size is not None and size <= _ORDINARY and not words.is_name(head.bare):
        return False
    if run[last].bare not in page.lexicon.table("surname-word"):
        return False
    return _WAY.search(page.folded, max(0, head.start - 12), head.start) is None
