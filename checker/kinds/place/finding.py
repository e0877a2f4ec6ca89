"""Where an article names a place."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from checker.kinds.place.acting import acts
from checker.kinds.place.features import features
from checker.kinds.place.naming import named
from checker.kinds.place.offsets import offset_before
from checker.kinds.place.stated import stated
from checker.kinds.place.value import FEATURE, PlaceValue, Spot
from checker.lexicon import gazetteer, given_names, words
from checker.text import fold, plain, squeeze
from checker.values import Mention, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.scan import Page, Taken

__all__ = ["find"]

_TABLES: Final = ("country", "state", "area", "region", "capital")
#: What may stand between the words of one name: "Rio de Janeiro", "Stoke-on-Trent", "St. Louis".
_JOINT: Final = re.compile(
    r"\.? |-|\.? (?:de|da|do|del|dos|la|le|of|on|upon|el|al) |-(?:on|sur|am|de|la|le|upon)-"
)
_LONGEST: Final = 4
#: Up to this size of the word list a name is rather a plain word: Reading, Nice, but not Geneva.
_PLAIN: Final = 40
_CUE: Final = re.compile(
    r"\b(?:in|near|outside|(?:town|city|village|port|suburb|capital) of)\s+(?:the )?\Z"
)
_LONGER: Final = re.compile(r"[ \-][A-Z]")
_PLACE_CUE: Final = re.compile(
    r"\b(?:in|at|near|from|to|outside|around|toward|towards|through|across|leave|left|reached|"
    r"visit|visited|visiting|off|"
    r"(?:north|south)(?:-?(?:east|west))? of|(?:east|west) of|"
    r"(?:town|city|village|port|suburb|capital) of)\s+\Z"
)
#: What leads to a place more often than to a person; a small one is then known by its name.
_WAY: Final = re.compile(
    r"\b(?:around|from|to|at|toward|towards|through|across|between|reach|reached|reaching|enter|"
    r"entered|entering|left|leaving|visited|visiting|captured|seized|liberated|besieged|retook|"
    r"bombed|shelled|(?:north|south|east|west|northeast|northwest|southeast|southwest) of)\s+\Z"
)
#: Towns of these countries are surnames as well: from Clinton, to Hamilton.
_ENGLISH: Final = frozenset({"US", "GB", "CA", "AU", "NZ", "IE", "ZA", "JM"})
_STREET: Final = re.compile(
    r"[ \-](?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Boulevard|Lane|Drive|Square|Bridge|University|"
    r"College|School|Hospital|Times|Post|Globe|Herald|Tribune|Journal|Review|Stock|Airport|"
    r"Airlines|Bank|Hotel|United|Cathedral|Museum|Palace|Castle|Park|Zoo|Opera)"
)
_BODY: Final = re.compile(
    r"\b(?:University|College|Bank|Treaty|Archbishop|Bishop|Duke|Duchess|Earl|Battle|School|"
    r"Institute|Council|Museum|Diocese|Archdiocese|Accord|Accords) of (?:the )?\Z"
)


@dataclass(frozen=True, slots=True)
class _Known:
    """What the article tells: last words of names of people, and names that follow "in"."""

    surnames: frozenset[str]
    cued: frozenset[str]


def find(page: Page, taken: Taken) -> list[Mention]:
    """The places that an article names with a capital.

    Countries, states, regions, capitals and places of 100,000 people and more are found wherever
    they stand; smaller ones after "in X" or before a country or state.
    """
    found: list[Mention] = []
    known = _Known(_surnames(page), _cued(page))
    acting: int | None = None
    houses = [(hit.start, hit.end) for hit in page.hits_of("seat")]
    for start, end in _candidates(page):
        if found and start < found[-1].end:
            continue
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
    found += [*_seats(page, taken), *_unlisted(page, taken)]
    return sorted(found, key=lambda mention: mention.start)


def _seats(page: Page, taken: Taken) -> Iterator[Mention]:
    """Houses that stand for a government, unless something is in them: "the Kremlin denied it"."""
    for hit in page.hits_of("seat"):
        start = hit.start + 4 * page.folded.startswith("the ", hit.start)
        surface = page.text[start : hit.end]
        led = page.folded[max(0, hit.start - 12) : start]
        longer = _LONGER.match(page.text, hit.end) is not None  # Westminster Abbey
        if longer or not surface[:1].isupper() or _CUE.search(led):
            continue
        if not taken.free(start, hit.end):
            continue
        taken.take(start, hit.end)
        value = PlaceValue(named(str(hit.value("seat"))), acting=True)
        yield Mention(start, hit.end, surface, "place", value, row=fold(surface), how="its seat")


def _unlisted(page: Page, taken: Taken) -> Iterator[Mention]:
    """Places that no list has, where no other name stands."""
    for start, end, kind in features(page, taken):
        if not taken.free(start, end):
            continue
        surface = _bare(page.text[start:end])
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
        reach = [(start, end)]
        for following in capitals[index + 1 : index + _LONGEST]:
            if not _JOINT.fullmatch(page.text, reach[-1][1], following[0]):
                break
            reach.append((start, following[1]))
        spans.update(
            span for span in reach if gazetteer.places(_bare(page.text[span[0] : span[1]]))
        )
    return iter(sorted(spans, key=lambda span: (span[0], -span[1])))


def _bare(surface: str) -> str:
    """A name without the possessive and with single spaces."""
    folded = fold(surface).removesuffix("'s").removesuffix("'")
    return surface[: len(folded)]


def _mention(page: Page, start: int, end: int, known: _Known) -> Mention | None:
    surface = _bare(page.text[start:end])
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
    elif not spots or not _stands(page, start, surface, known, listed=listed):
        return None
    return Mention(start, end, surface, "place", PlaceValue(spots), row=key, how=how)


def _stands(page: Page, start: int, surface: str, known: _Known, *, listed: bool) -> bool:
    """Whether a known name means the place here, and no person, paper or plain word."""
    end = start + len(surface)
    before = page.folded[max(0, start - 30) : start]
    after = page.text[end : end + 12]
    if _STREET.match(page.text, end) or (after[:1] == "-" and after[1:2].islower()):
        return listed and not _STREET.match(page.text, end)
    if not listed:
        if _BODY.search(page.text, max(0, start - 30), start):
            return False
        if not _is_recognised(page, start, surface, before, known.cued):
            return False
    if plain(surface) in known.surnames and not _PLACE_CUE.search(before):
        return False
    return not _is_person(page, start, end, surface, cued=bool(_PLACE_CUE.search(before)))


def _is_recognised(page: Page, start: int, surface: str, before: str, cued: frozenset[str]) -> bool:
    """Whether a name outside the tables is a place at this spot."""
    places = gazetteer.places(surface)
    key = plain(surface)
    ordinary = all(_is_ordinary(part, _PLAIN) for part in re.split(r"[ \-]", key))
    large = any(place.population >= gazetteer.LARGE for place in places)
    if ordinary or len(surface) < 4:
        return large and _CUE.search(before) is not None and page.role_at(start) is not Role.TITLE
    if large:
        # a name that is rather a given name needs a word that leads to a place
        if any(place.main and place.population >= gazetteer.LARGE for place in places):
            return not given_names.is_given(surface) or key in cued
        return not words.is_listed(key) or (words.is_name(key) and _leads(before, places[0]))
    known = places[0].main or places[0].population >= gazetteer.LARGE // 2
    return known and _leads(before, places[0]) and not given_names.is_given(surface)


def _leads(before: str, place: gazetteer.Place) -> bool:
    """Whether the words before a name lead to a place; some lead to people as well."""
    if _CUE.search(before) is not None:
        return True
    return place.country not in _ENGLISH and _WAY.search(before) is not None


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
    return not cued and (given_names.is_given(key) or key in _AMBIGUOUS)


#: Countries and capitals that are surnames or given names as well.
_AMBIGUOUS: Final = frozenset(
    {"jordan", "chad", "georgia", "israel", "paris", "victoria", "stanley", "hamilton", "kingston",
     "jersey", "london", "lima", "washington", "santiago", "ireland", "holland", "france",
     "virginia", "carolina", "dakota", "montana", "douglas", "plymouth", "nassau", "wales"}
)  # fmt: skip


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
        if _PLACE_CUE.search(page.folded, max(0, start - 30), start):
            found.add(plain(_bare(page.text[start:end])))
    return frozenset(found)


def _surnames(page: Page) -> frozenset[str]:
    """Last words of names of people in this article, as far as a given name before them tells."""
    found = set()
    capitals = page.capitals
    for (start, end), (next_start, next_end) in pairwise(capitals):
        if next_start == end + 1 and page.text[end] == " ":
            first = page.text[start:end]
            if given_names.is_given(first) and not _is_ordinary(first):
                found.add(plain(_bare(page.text[next_start:next_end])))
    return frozenset(found)
