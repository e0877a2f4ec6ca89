"""Places that no gazetteer lists, where the words around a name tell what it is.

"the village of Tel Abiad", "Anbar province", "the Khabur River", "Mount Sinjar".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.kinds.place.leads import is_led
from checker.kinds.place.value import SPOT
from checker.lexicon import gazetteer, given_names, words
from checker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.scan import Page, Taken

__all__ = ["Feature", "features"]

_OF: Final = re.compile(r"\b([a-z]{3,14}) of \Z")
_HOLDER: Final = re.compile(r", ([A-Z][a-z]+\.|(?:[A-Z]\.){2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)")
_AFTER: Final = re.compile(r" ([A-Za-z]{3,12})\b")
#: What may join the words of a name: spaces and hyphens, also set apart ones, and articles.
_JOINT: Final = re.compile(r" | ?- ?|-(?:e|i|ye|ez|al|el|as|ash|at|ad)-| (?:al|el|de|ez) ?- ?")
_MOST: Final = 3
#: Up to this size of the word list a word is no name of its own.
_PLAIN: Final = 50


class Feature(NamedTuple):
    """A name at a span and the kind of place that it is."""

    start: int
    end: int
    kind: str


def features(page: Page, taken: Taken) -> Iterator[Feature]:
    """The named features of a page in text order, where no other name begins."""
    capitals = page.capitals
    lexicon = page.lexicon
    known = lexicon.table("feature")
    for index, (start, end) in enumerate(capitals):
        if not taken.free(start, end):
            continue
        run = _run(page, index)
        found = next(filter(None, (read(page, run) for read in _READINGS)), None)
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
    start, end = run[0][0], run[-1][1]
    found = _OF.search(page.text, max(0, start - 20), start)
    kind = None if found is None else page.lexicon.table("kind_of_name").get(found[1])
    if found is None or kind is None:
        return None
    surely = found[1] in page.lexicon.table("kind_surely")
    named = not _is_people(page, run) if surely else _is_name(page, run)
    return Feature(start, end, kind) if named else None


def _near(page: Page, run: list[tuple[int, int]]) -> Feature | None:
    """A name that something is near: a person's has been taken before."""
    start, end = run[0][0], run[-1][1]
    if not is_led(page, start, "near_lead") or _is_people(page, run):
        return None
    return Feature(start, end, SPOT) if _are_own(page, run) else None


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
    """A name that a state, country or large city holds: "in Tinytown, Okla."."""
    start, end = run[0][0], run[-1][1]
    holder = _HOLDER.match(page.text, end)
    led = is_led(page, start, "held_lead")
    if holder is None or not led or given_names.is_given(page.text[slice(*run[0])]):
        return None
    written, lexicon = holder[1], page.lexicon
    bare = fold(written).rstrip(".")
    held = written in lexicon.table("state_short") or any(
        bare in lexicon.table(each) for each in ("state", "country")
    )
    held = held or (is_led(page, start, "place_cue") and gazetteer.is_large(bare))
    return Feature(start, end, "village") if held and _is_name(page, run) else None


def _is_name(page: Page, run: list[tuple[int, int]]) -> bool:
    """Whether capitalised words are a name of their own, and no plain word, people or person."""
    first = page.text[slice(*run[0])]
    if given_names.is_given(first) and len(run) > 1:
        return False
    if first.isupper() and len(first) > 1:
        return False  # HMS Ocean
    return not _is_people(page, run) and _are_own(page, run)


def _are_own(page: Page, run: list[tuple[int, int]]) -> bool:
    """Whether none of the words is a plain one, but for a first that begins many names."""
    spelt = [page.folded[slice(*span)] for span in run]
    if len(spelt) > 1 and spelt[0] in page.lexicon.table("place_head"):
        spelt = spelt[1:]
    return all(_is_own(word) for word in spelt)


def _is_own(word: str) -> bool:
    size = words.size(word)
    return size is None or size > _PLAIN or words.is_name(word)


def _is_people(page: Page, run: list[tuple[int, int]]) -> bool:
    """Whether a word is that of a people, a country or the calendar: no part of a local name."""
    kinds = ("demonym", "month", "weekday", "country")
    spelt = [page.folded[slice(*span)] for span in run]
    return any(page.lexicon.value(kind, word) for word in spelt for kind in kinds)


#: The ways in which words tell a feature, the surest first.
_READINGS: Final = (_led, _headed, _followed, _held, _near)
