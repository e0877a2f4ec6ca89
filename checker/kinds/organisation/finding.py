"""Where an article names a body: listed ones, garbled ones, and those that no list has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.organisation.acronyms import acronyms, explained
from checker.kinds.organisation.names import bag, bags, known_keys, spelled
from checker.kinds.organisation.nouns import named_by_noun
from checker.kinds.organisation.told import named_by_neighbours
from checker.kinds.organisation.value import Organisation, of_surface
from checker.lexicon.given_names import follows_given
from checker.text import fold
from checker.values import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.scan import Page, Taken

__all__ = ["WORD_ORDER", "find"]

#: The row of names whose words stand in another order than in the name that is known.
WORD_ORDER: Final = "word order"

_GARBLED_GAP: Final = re.compile(
    r"[ \u00a0](?:(?:and|of|for|in|with)[ \u00a0](?:the[ \u00a0])?){0,2}|-"
)
_POSSESSIVE: Final = re.compile(r"['’ʼ][sS]?$")
_WORD: Final = re.compile(r"[^\W_]+")
_LONGEST: Final = 8
_NATIONS: Final = ("demonym", "country", "state", "area", "place_head")


def find(page: Page, taken: Taken) -> list[Mention]:
    """All bodies of a page. Their characters are taken: "Bank of England" is no place."""
    mentions: list[Mention] = []
    told = list(_told(page))
    known = [each for each in _known(page) if not _is_part(page, each, told)]
    # a garbled long name holds known short ones, and those part unknown ones
    garbled = [each for each in _garbled(page) if not _cuts(each, known)]
    for mention in (*garbled, *known, *told):
        if taken.free(mention.start, mention.end):
            taken.take(mention.start, mention.end)
            mentions.append(mention)
    mentions.extend(_short(page, taken, mentions))
    mentions.extend(_noun_alone(page, taken, mentions))
    return sorted(mentions, key=lambda mention: mention.start)


def _known(page: Page) -> Iterator[Mention]:
    for hit in page.hits_of("body"):
        name = hit.value("body") or ""
        start = hit.start + (4 if page.folded.startswith("the ", hit.start) else 0)
        surface = page.text[start : hit.end]
        initials = name.isupper() and len(surface) <= 5
        if " " not in surface and follows_given(page.text, start):
            continue  # "Michael Bloomberg"
        if surface.isupper() if initials else surface[:1].isupper():
            yield Mention(start, hit.end, surface, "organisation", Organisation(name), row="body")


def _is_part(page: Page, known: Mention, told: list[Mention]) -> bool:
    """Whether a known body is a part of a longer name: "Nepal Red Cross Society".

    Its own name with a person's before it is none: "Trump White House".
    """
    for each in told:
        if each.start <= known.start and known.end < each.end:
            return True
        if each.start < known.start and known.end == each.end:
            first = page.folded[each.start : known.start].strip()
            return any(first in page.lexicon.table(kind) for kind in _NATIONS)
    return False


def _cuts(garbled: Mention, known: list[Mention]) -> bool:
    """Whether words of a body in another order begin or end inside a known one."""
    return any(
        each.start < edge < each.end for each in known for edge in (garbled.start, garbled.end)
    )


def _garbled(page: Page) -> Iterator[Mention]:
    """Capitalised runs that are the telling words of a known long name in any order."""
    nouns = page.lexicon.table("body-noun")
    for run in _capital_runs(page):
        reached = 0
        for first in range(len(run) - 1):
            for last in range(min(len(run), first + _LONGEST), first, -1):
                start, end = run[first][0], run[last - 1][1]
                surface = page.text[start:end]
                if start < reached or fold(surface).startswith("the ") or len(surface) < 8:
                    continue
                name = bags().get(bag(surface)) if _has_noun(surface, nouns) else None
                if name is not None:
                    reached = end
                    row = "body" if spelled(surface) in known_keys() else WORD_ORDER
                    yield Mention(start, end, surface, "organisation", Organisation(name), row=row)


def _capital_runs(page: Page) -> Iterator[list[tuple[int, int]]]:
    run: list[tuple[int, int]] = []
    for start, end in page.capitals:
        near = bool(run) and start - run[-1][1] <= 12
        linked = near and _GARBLED_GAP.fullmatch(page.text, run[-1][1], start)
        if run and not (linked and not _POSSESSIVE.search(page.text, run[-1][0], run[-1][1])):
            yield run
            run = []
        run.append((start, end))
    if run:
        yield run


def _has_noun(surface: str, nouns: object) -> bool:
    return any(word in nouns for word in _WORD.findall(fold(surface)))  # type: ignore[operator]


def _told(page: Page) -> Iterator[Mention]:
    """Bodies that their own words tell, then those that the words around them do."""
    for row, spans in (("noun", named_by_noun(page)), ("cue", named_by_neighbours(page))):
        for start, end in spans:
            surface = page.text[start:end]
            if fold(surface) not in page.lexicon.table("region"):  # the Soviet Union
                yield Mention(start, end, surface, "organisation", of_surface(surface), row=row)


def _short(page: Page, taken: Taken, mentions: list[Mention]) -> Iterator[Mention]:
    """Acronyms that the text explains or that stand as bodies do, wherever they stand."""
    names = [(each.start, each.end, each.value.name) for each in mentions]  # type: ignore[attr-defined]
    for start, end, name in acronyms(page, explained(page, names)):
        if taken.free(start, end):
            taken.take(start, end)
            word = page.text[start:end]
            yield Mention(start, end, word, "organisation", Organisation(name), row="acronym")


def _noun_alone(page: Page, taken: Taken, mentions: list[Mention]) -> Iterator[Mention]:
    """The noun of a body for the whole of it: "the Authority", of one only in the article."""
    names: dict[str, set[str]] = {}
    for each in mentions:
        name = each.value.name  # type: ignore[attr-defined]
        for word in (name.split()[0], name.split()[-1]):
            names.setdefault(fold(word), set()).add(name)
    nouns = page.lexicon.table("body-noun")
    for start, end in page.capitals:
        noun = _POSSESSIVE.sub("", page.folded[start:end])
        whole = names.get(noun, set())
        led = page.text.endswith("the ", 0, start) and noun in nouns
        if led and len(whole) == 1 and taken.free(start, start + len(noun)):
            taken.take(start, start + len(noun))
            surface = page.text[start : start + len(noun)]
            value = Organisation(*whole)
            how = f"stands for {value.name}"
            yield Mention(start, start + len(noun), surface, "organisation", value, "noun", how=how)
