"""Organisations: known bodies under all their names, and unknown ones by the noun they end in.

A name is compared by its key: British and American spelling, hyphens, articles and the word order
of long names do not count ("Russian Council and NATO" is the NATO-Russia Council, garbled). An
acronym that the text explains ("North Atlantic Treaty Organization (NATO)") holds for the article.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checker.errors import NotationError
from checker.kinds.organisation.names import SMALL, bag, bags, key, known_keys, spelled
from checker.lexicon import load
from checker.lexicon.given_names import follows_given, is_given
from checker.lexicon.words import is_listed, is_name
from checker.text import fold, squeeze
from checker.values import Comparison, Mention, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.scan import Page, Taken
    from checker.values import Anchors

__all__ = ["Organisation", "compare", "find", "label", "narrow", "read", "show", "vary"]

#: The row of names whose words stand in another order than in the name that is known.
WORD_ORDER: Final = "word order"

_GAP: Final = re.compile(r"[ \u00a0](?:&[ \u00a0]|(?:of|for|on)[ \u00a0](?:the[ \u00a0])?)?")
_GARBLED_GAP: Final = re.compile(
    r"[ \u00a0](?:(?:and|of|for|in|with)[ \u00a0](?:the[ \u00a0])?){0,2}|-"
)
_BRACKET: Final = re.compile(r"[ \u00a0]?\(([A-Z][A-Za-z.&-]{1,9})\)")
_POSSESSIVE: Final = re.compile(r"['’ʼ][sS]?$")
_WORD: Final = re.compile(r"[^\W_]+")
_LONGEST: Final = 8


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body, by the name under which it is known, or as the text has it without the article."""

    name: str

    @property
    def kind(self) -> str:
        """The name of the kind."""
        return "organisation"


def find(page: Page, taken: Taken) -> list[Mention]:
    """All bodies of a page. Their characters are taken: "Bank of England" is no place."""
    mentions: list[Mention] = []
    # a garbled long name holds known short ones, and those part unknown ones
    for mention in (*_garbled(page), *_known(page), *_unknown(page)):
        if taken.free(mention.start, mention.end):
            taken.take(mention.start, mention.end)
            mentions.append(mention)
    mentions.extend(_acronyms(page, taken, mentions))
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


def _garbled(page: Page) -> Iterator[Mention]:
    """Capitalised runs that are the telling words of a known long name in any order."""
    nouns = page.lexicon.table("body-noun")
    for run in _capital_runs(page, _GARBLED_GAP):
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


def _unknown(page: Page) -> Iterator[Mention]:
    """Capitalised runs that end in a noun of bodies."""
    for run in _capital_runs(page, _GAP):
        span = _named(page, run)
        if span is not None:
            surface = page.text[span[0] : span[1]]
            yield Mention(*span, surface, "organisation", _of(surface), row="body-noun")


def _capital_runs(page: Page, gap: re.Pattern[str]) -> Iterator[list[tuple[int, int]]]:
    run: list[tuple[int, int]] = []
    for start, end in page.capitals:
        linked = run and start - run[-1][1] <= 12 and gap.fullmatch(page.text, run[-1][1], start)
        if run and not (linked and not _POSSESSIVE.search(page.text, run[-1][0], run[-1][1])):
            yield run
            run = []
        run.append((start, end))
    if run:
        yield run


def _has_noun(surface: str, nouns: object) -> bool:
    return any(word in nouns for word in _WORD.findall(fold(surface)))  # type: ignore[operator]


def _named(page: Page, run: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The span of a name that ends in a noun of bodies, or goes on from one with "of"."""
    nouns = page.lexicon.table("body-noun")
    opener = page.lexicon.table("opener")
    words = [_POSSESSIVE.sub("", page.folded[start:end]) for start, end in run]
    first = 0
    while first < len(run) - 1 and (words[first] in opener or words[first] in SMALL):
        first += 1
    for last in range(len(run) - 1, first - 1, -1):
        start, end = run[last]
        bare = start + len(words[last])
        headed = last < len(run) - 1 and page.text[end : end + 4].lower() in (" of ", " for")
        if words[last] in nouns and (last > first or headed):
            first = _after_of(page, run, words, first, last)
            if last > first:
                return run[first][0], bare
            if not headed:
                return None
            stop = _before_person(words, last)
            return run[first][0], run[stop][0] + len(words[stop])
    return None


def _before_person(words: list[str], noun: int) -> int:
    """The last word of a name with "of" that is not of a person: "Ministry of Health Ida Moss"."""
    for index in range(noun + 2, len(words) - 1):
        known = is_listed(words[index]) and not is_name(words[index])
        if is_given(words[index]) and not known:
            return index - 1
    return len(words) - 1


def _after_of(
    page: Page, run: list[tuple[int, int]], words: list[str], first: int, last: int
) -> int:
    """Where a name begins that follows "of": "Hastings of the State Police" are two names."""
    nouns = page.lexicon.table("body-noun")
    for index in range(last, first, -1):
        gap = page.text[run[index - 1][1] : run[index][0]]
        if len(gap) > 1 and words[index - 1] not in nouns:
            return index
    return first


def _acronyms(page: Page, taken: Taken, mentions: list[Mention]) -> list[Mention]:
    """Acronyms that the text explains in brackets after a long name, wherever they stand."""
    bound: dict[str, Organisation] = {}
    for mention in mentions:
        bracket = _BRACKET.match(page.text, mention.end)
        value = mention.value
        plain_acronym = bracket is not None and not _has_sense(page, bracket[1])
        if bracket is not None and plain_acronym and isinstance(value, Organisation):
            bound.setdefault(bracket[1], value)
    return [
        Mention(start, start + len(word), word, "organisation", bound[word], row="acronym")
        for start, end in page.capitals
        for word in [_POSSESSIVE.sub("", page.text[start:end])]
        if word in bound and taken.free(start, start + len(word)) and _take(taken, start, word)
    ]


def _has_sense(page: Page, word: str) -> bool:
    """Whether a word is a body or nation of its own."""
    senses = page.lexicon.senses(word)
    return any(sense.category in {"body", "country", "state"} for sense in senses)


def _take(taken: Taken, start: int, word: str) -> bool:
    taken.take(start, start + len(word))
    return True


def _of(surface: str) -> Organisation:
    """The value of a surface: the known name, else the words themselves."""
    name = squeeze(surface)
    if name.lower().startswith("the ") and len(name) > 4:
        name = name[4:]
    return Organisation(known_keys().get(spelled(name), name))


def compare(a: Organisation, b: Organisation) -> Comparison:
    """How two bodies stand to each other.

    SAME: one key. COMPATIBLE: one name holds the other, or is its initials. CONFLICT: two known
    bodies. UNKNOWN: two names of which the lexicon does not know both.
    """
    mine, theirs = key(a.name), key(b.name)
    if mine == theirs:
        return Comparison(Verdict.SAME, "names of one body")
    known = frozenset(spelled(name) for name in load("en").table("body").values())
    first, second = sorted((a.name, b.name))
    if mine in known and theirs in known:
        return Comparison(Verdict.CONFLICT, f"{first} and {second} are two bodies")
    left, right = set(mine.split()) - SMALL, set(theirs.split()) - SMALL
    if left and right and (left < right or right < left):
        return Comparison(Verdict.COMPATIBLE, "one name is shorter than the other")
    if _initials(a.name) == b.name.lower() or _initials(b.name) == a.name.lower():
        return Comparison(Verdict.COMPATIBLE, "one is the initials of the other")
    return Comparison(Verdict.UNKNOWN, f"{first} and {second} may be names of one body")


def _initials(name: str) -> str:
    words = [word for word in spelled(name).split() if word not in SMALL]
    return "".join(word[0] for word in words) if len(words) > 1 else ""


def show(value: Organisation) -> str:
    """The name."""
    return value.name


def read(notation: str) -> Organisation:
    """The body of a name in any of its forms.

    Raises:
        NotationError: there is no letter in it.
    """
    if not _WORD.search(notation):
        raise NotationError(f"{notation!r} names no body", instead="a name, as in 'OSCE'")
    return _of(notation)


def narrow(value: Organisation, anchors: Anchors) -> tuple[Organisation, str]:
    """Unchanged: no date makes a name narrower."""
    del anchors
    return value, ""


def label(value: Organisation) -> str:
    """The name."""
    return value.name


def vary(mention: Mention) -> list[str]:
    """The surface with two letters swapped, and without one."""
    surface = mention.surface
    if len(surface) < 3:
        return []
    middle = len(surface) // 2
    swapped = surface[: middle - 1] + surface[middle] + surface[middle - 1] + surface[middle + 1 :]
    return [each for each in (swapped, surface[:middle] + surface[middle + 1 :]) if each != surface]
