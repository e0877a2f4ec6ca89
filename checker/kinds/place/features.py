"""Places that no gazetteer lists, where the words around a name tell what it is.

"the village of Tel Abiad", "Anbar province", "the Khabur River", "Mount Sinjar".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.lexicon import given_names, words
from checker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.scan import Page

__all__ = ["Feature", "features"]

_OF: Final = re.compile(r"\b([a-z]{3,14}) of \Z")
_IN: Final = re.compile(r"\b(?:in|near|from|at|outside|to) \Z")
_HOLDER: Final = re.compile(r", ([A-Z][a-z]+\.|(?:[A-Z]\.){2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)")
_AFTER: Final = re.compile(r" ([A-Za-z]{3,12})\b")
#: What may join the words of a name: spaces and hyphens, also set apart ones, and articles.
_JOINT: Final = re.compile(r" | ?- ?|-(?:e|i|ye|ez|al|el|as|ash|at|ad)-| (?:al|el|de|ez) ?- ?")
_MOST: Final = 3
#: Plain words that begin a name: "New Valley governorate".
_LEADS: Final = frozenset(
    {"new", "old", "upper", "lower", "great", "greater", "little", "big", "north", "south", "east",
     "west", "northern", "southern", "eastern", "western", "central", "inner", "outer", "saint",
     "white", "black", "red", "blue", "green", "golden", "grand", "long", "high"}
)  # fmt: skip
#: Up to this size of the word list a word is no name of its own.
_PLAIN: Final = 50


class Feature(NamedTuple):
    """A name at a span and the kind of place that it is."""

    start: int
    end: int
    kind: str


def features(page: Page) -> Iterator[Feature]:
    """The named features of a page, in text order."""
    capitals = page.capitals
    lexicon = page.lexicon
    known = lexicon.table("feature")
    for index, (start, end) in enumerate(capitals):
        run = _run(page, index)
        found = _led(page, run) or _headed(page, run) or _followed(page, run) or _held(page, run)
        kind = known.get(page.folded[start:end])
        if found is not None:
            yield found
        elif kind is not None and page.folded[max(0, start - 4) : start] == "the ":
            yield Feature(start, end, kind)


def _run(page: Page, index: int) -> list[tuple[int, int]]:
    """A capitalised word and those that belong to it, up to a few."""
    run = [page.capitals[index]]
    for following in page.capitals[index + 1 : index + 1 + _MOST]:
        owner = page.folded[run[-1][0] : run[-1][1]].endswith("'s")
        if owner or not _JOINT.fullmatch(page.text, run[-1][1], following[0]):
            break
        run.append(following)
    return run


def _led(page: Page, run: list[tuple[int, int]]) -> Feature | None:
    """A name that a kind of place leads to: "the village of Tel Abiad"."""
    start = run[0][0]
    found = _OF.search(page.text, max(0, start - 20), start)
    kind = None if found is None else page.lexicon.table("kind_of_name").get(found[1])
    if kind is None or not _is_name(page, run):
        return None
    return Feature(start, run[-1][1], kind)


def _headed(page: Page, run: list[tuple[int, int]]) -> Feature | None:
    """A name that begins with its kind: "Mount Sinjar"."""
    kind = page.lexicon.table("kind_before").get(page.folded[slice(*run[0])])
    if kind is None or len(run) == 1 or not _is_name(page, run[1:]):
        return None
    return Feature(run[0][0], run[-1][1], kind)


def _followed(page: Page, run: list[tuple[int, int]]) -> Feature | None:
    """A name that its kind follows: "Anbar province", "the Khabur River"."""
    for count, (start, end) in enumerate(run):
        kind = page.lexicon.table("kind_capital").get(page.folded[start:end])
        if count and kind is not None:
            return Feature(run[0][0], end, kind) if _is_name(page, run[:count]) else None
    found = _AFTER.match(page.text, run[-1][1])
    kind = None if found is None else page.lexicon.table("kind_after").get(found[1])
    return Feature(run[0][0], run[-1][1], kind) if kind and _is_name(page, run) else None


def _held(page: Page, run: list[tuple[int, int]]) -> Feature | None:
    """A name that a state or country holds: "in Tinytown, Okla."."""
    start, end = run[0][0], run[-1][1]
    holder = _HOLDER.match(page.text, end)
    if holder is None or _IN.search(page.folded, max(0, start - 10), start) is None:
        return None
    written, lexicon = holder[1], page.lexicon
    held = written in lexicon.table("state_short") or any(
        fold(written) in lexicon.table(each) for each in ("state", "country")
    )
    return Feature(start, end, "village") if held and _is_name(page, run) else None


def _is_name(page: Page, run: list[tuple[int, int]]) -> bool:
    """Whether capitalised words are a name of their own, and no plain word, people or person."""
    first = page.text[slice(*run[0])]
    if given_names.is_given(first) and len(run) > 1:
        return False
    if first.isupper() and len(first) > 1:
        return False  # HMS Ocean
    spelt = [page.folded[slice(*span)] for span in run]
    if len(spelt) > 1 and spelt[0] in _LEADS:
        spelt = spelt[1:]
    return all(_is_own(page, word) for word in spelt)


def _is_own(page: Page, word: str) -> bool:
    if any(page.lexicon.value(each, word) for each in ("demonym", "month", "weekday", "country")):
        return False
    size = words.size(fold(word))
    return size is None or size > _PLAIN or words.is_name(word)
