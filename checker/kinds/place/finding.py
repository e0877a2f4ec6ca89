"""Where an article names a place."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from checker.kinds.place.acting import acts
from checker.kinds.place.compounds import compounds
from checker.kinds.place.features import Feature, features
from checker.kinds.place.leads import is_led
from checker.kinds.place.naming import named
from checker.kinds.place.offsets import offset_before
from checker.kinds.place.standing import Known, bare, stands
from checker.kinds.place.stated import stated
from checker.kinds.place.value import FEATURE, PlaceValue, Spot
from checker.lexicon import gazetteer
from checker.text import fold, squeeze
from checker.values import Mention

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.scan import Page, Taken

__all__ = ["find"]

_TABLES: Final = ("country", "state", "area", "region", "capital")
#: What may stand between the words of one name: "Rio de Janeiro", "Stoke-on-Trent", "St. Louis".
_JOINT: Final = re.compile(
    r"\.? |-|\.? (?:de|da|do|del|dos|la|le|of|on|upon|el|al) |-(?:on|sur|am|de|la|le|upon)-"
)
_LONGEST: Final = 4
#: What makes one word of a place and of whose seat it is: "Geneva-based".
_SEATED: Final = "-based"
_LONGER: Final = re.compile(r"[ \-][A-Z]")


def find(page: Page, taken: Taken) -> list[Mention]:
    """The places that an article names with a capital.

    Countries, states, regions, capitals and places of 100,000 people and more are found wherever
    they stand; smaller ones after "in X" or before a country or state.
    """
    found = list(_features(page, taken, compounds(page, taken)))
    known = Known.of(page)
    acting: int | None = None
    houses = [(hit.start, hit.end) for hit in page.hits_of("seat")]
    for start, end in _candidates(page):
        if not taken.free(start, end) or any(low < end and start < high for low, high in houses):
            continue
        mention = _mention(page, start, end, known)
        if mention is not None:
            if not mention.how and acts(page, start, mention.end, str(mention.row), acting):
                acting = mention.end
                mention = _government(mention)
            else:
                mention = _beside(page, mention)
            taken.take(mention.start, mention.end)
            found.append(mention)
    found += [*_seats(page, taken), *_features(page, taken, features(page, taken))]
    return sorted(found, key=lambda mention: mention.start)


def _seats(page: Page, taken: Taken) -> Iterator[Mention]:
    """Houses that stand for a government, unless something is in them: "the Kremlin denied it"."""
    for hit in page.hits_of("seat"):
        start = hit.start + 4 * page.folded.startswith("the ", hit.start)
        surface = page.text[start : hit.end]
        longer = _LONGER.match(page.text, hit.end) is not None  # Westminster Abbey
        if longer or not surface[:1].isupper() or is_led(page, start, "place_cue", article=True):
            continue
        if not taken.free(start, hit.end):
            continue
        taken.take(start, hit.end)
        value = PlaceValue(named(str(hit.value("seat"))), acting=True)
        yield Mention(start, hit.end, surface, "place", value, row=fold(surface), how="its seat")


def _features(page: Page, taken: Taken, found: Iterable[Feature]) -> Iterator[Mention]:
    """Places that no list has, where no other name stands."""
    for start, end, kind in found:
        if not taken.free(start, end):
            continue
        surface = bare(page.text[start:end])
        name = squeeze(surface)
        spot = Spot(name, FEATURE, "", kind)
        taken.take(start, start + len(surface))
        value = PlaceValue(frozenset({spot}))
        mention = Mention(start, start + len(surface), surface, "place", value, row=kind)
        yield _beside(page, mention)


def _beside(page: Page, mention: Mention) -> Mention:
    """The same words as a spot off the place, where a distance or direction leads to it."""
    offset = offset_before(page, mention.start)
    if offset is None:
        return mention
    value: PlaceValue = mention.value  # type: ignore[assignment]
    return replace(mention, value=replace(value, offset=offset), how="at a distance, not there")


def _government(mention: Mention) -> Mention:
    """The same words as those who govern there."""
    value: PlaceValue = mention.value  # type: ignore[assignment]
    return replace(mention, value=replace(value, acting=True), how="the government, not the place")


def _candidates(page: Page) -> Iterator[tuple[int, int]]:
    """Spans that may name a place, in text order, the longest at each start first."""
    spans = {(hit.start, hit.end) for hit in page.hits_of(*_TABLES)}
    capitals = page.capitals
    for index, (start, end) in enumerate(capitals):
        seat = len(_SEATED) * page.folded.endswith(_SEATED, start, end)
        reach = [(start, end - seat)]
        for following in capitals[index + 1 : index + _LONGEST]:
            if not _JOINT.fullmatch(page.text, reach[-1][1], following[0]):
                break
            reach.append((start, following[1]))
        spans.update(span for span in reach if gazetteer.places(bare(page.text[span[0] : span[1]])))
    return iter(sorted(spans, key=lambda span: (span[0], -span[1])))


def _mention(page: Page, start: int, end: int, known: Known) -> Mention | None:
    surface = bare(page.text[start:end])
    end = start + len(surface)
    first = surface.removeprefix("the ")
    if not first[:1].isupper() or (len(surface) < 3 and not surface.isupper()):
        return None
    key = fold(surface)
    lexicon = page.lexicon
    acronym = lexicon.value("acronym", key)
    if acronym is not None and not surface.isupper():
        return None
    spots = named(surface)
    inner, how = stated(page, end, surface)
    listed = any(key in lexicon.table(each) for each in _TABLES)
    if inner:
        spots = inner
    elif not spots or not stands(page, start, surface, known, listed=listed):
        return None
    return Mention(start, end, surface, "place", PlaceValue(spots), row=key, how=how)
