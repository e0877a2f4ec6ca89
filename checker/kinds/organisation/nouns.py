"""Names of bodies that no list has, told by a noun: what it ends in, or goes on from with "of".

"Supreme Court of Appeal", "Ministry of Health and Social Services", "Fish and Wildlife Service",
"University of California, Berkeley", "Shoei Maritime", "Marks & Brothers", "Evergold AG".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.capitals import Word, is_apart, runs
from checker.kinds.organisation.names import SMALL
from checker.lexicon import gazetteer, words
from checker.lexicon.given_names import is_given
from checker.values import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.scan import Page

__all__ = ["named_by_noun"]

_OF: Final = re.compile(r"[ \u00a0](of|for|on|against)[ \u00a0](?:the[ \u00a0])?\Z")
_AND: Final = re.compile(r",?[ \u00a0]and[ \u00a0]\Z")
_COMMA: Final = re.compile(r",[ \u00a0]\Z")
_FORM_GAP: Final = re.compile(r",?[ \u00a0]([A-Za-z]{2,11})(?![\w-])")
#: So many words before a noun belong to it, and so many parts has a list.
_MOST: Final = 7
_PARTS: Final = 4
#: From this size on a word of the list is too rare for the field of a body.
_ORDINARY: Final = 60
_NATIONS: Final = ("demonym", "country", "state", "area")
_WORLD: Final = ("country", "state", "area", "region")
#: Words of the town of a university.
_TOWN: Final = 2
_CAMPUS: Final = frozenset({"university", "college", "institute"})


def named_by_noun(page: Page) -> Iterator[tuple[int, int]]:
    """The spans of the names, in text order; those of one run do not overlap."""
    every = runs(page)
    for index, run in enumerate(every):
        name = _Reader(page, every, index).read(run)
        if name is not None:
            yield name


class _Reader:
    """Reads the name that a run holds, with the runs around it."""

    def __init__(self, page: Page, every: Sequence[list[Word]], index: int) -> None:
        self._page = page
        self._every = every
        self._index = index

    def read(self, run: list[Word]) -> tuple[int, int] | None:
        first = self._first(run)
        for last in range(len(run) - 1, first - 1, -1):
            noun = run[last]
            low = max(first, last - _MOST)
            nouns = self._is(noun, "body-noun") or self._is(noun, "body-opens")
            if nouns or self._is_pair(run, last):
                found = self._headed(run, low, last)
                if found is not None:
                    return found
            elif last > low and self._is_firm(run, low, last):
                return run[low].start, self._formed(noun.stop)
        return self._joined(run, first)

    def _is(self, word: Word, table: str) -> bool:
        return word.bare in self._page.lexicon.table(table)

    def _is_pair(self, run: list[Word], last: int) -> bool:
        """Whether a name ends in two words that tell a body: "Turkish Red Crescent"."""
        pair = f"{run[last - 1].bare} {run[last].bare}" if last else ""
        return pair in self._page.lexicon.table("body-pair")

    def _first(self, run: list[Word]) -> int:
        """The first word of a run that may belong to a name."""
        first = 0
        while first < len(run) - 1 and (
            self._is(run[first], "opener")
            or run[first].bare in SMALL
            or is_apart(self._page, run[first])
        ):
            first += 1
        return first

    def _headed(self, run: list[Word], first: int, last: int) -> tuple[int, int] | None:
        """A name that ends in a noun, or goes on from it."""
        noun = run[last]
        alone = last == first
        end = None
        if last == len(run) - 1 and not noun.owner and self._is(noun, "body-opens"):
            end = None if alone and self._is(noun, "body-common") else self._tail(noun)
        noted = self._is(noun, "body-noun") or self._is_pair(run, last)
        if end is None and (alone or not noted):
            return None
        start = self._field(run[0]) if first == 0 and not alone else None
        return run[first].start if start is None else start, self._formed(end or noun.stop)

    def _tail(self, noun: Word) -> int | None:
        """Where a name ends that goes on with "of": "of Health and Population"."""
        end, at = None, self._index + 1
        before = noun
        while at < len(self._every) and at <= self._index + 2:
            link = self._gap(before.end, at, _OF)
            if link is None or not (self._links(noun, link[1]) or self._is_plain(before, noun)):
                break
            run = self._every[at]
            country = self._country(run[0].start)
            if country is not None and noun.bare not in _CAMPUS:
                return country
            ours = noun.bare == "office" and link[0].endswith(("the ", "the\u00a0"))
            count = self._field_words(run, posts=ours)
            if count == 0:
                break
            end, before = run[count - 1].stop, run[count - 1]
            if count < len(run) or before.owner:
                return end
            at += 1
            if not self._is(noun, "body-list"):
                break
        return end if end is None else self._listed(noun, end, at)

    def _country(self, start: int) -> int | None:
        """Where the name of a country or state ends that stands at an offset."""
        hits = self._page.hits_in(start, start + 1)
        return next((hit.end for hit in hits if any(hit.value(each) for each in _WORLD)), None)

    def _is_plain(self, word: Word, noun: Word) -> bool:
        """Whether a field goes on itself: "Research on Cancer"."""
        size = words.size(word.bare)
        return word is not noun and size is not None and not words.is_name(word.bare)

    def _links(self, noun: Word, link: str) -> bool:
        """Whether a noun goes on so: "Council on Foreign Relations", no "Bank on Main Street"."""
        return link == "of" or self._is(noun, f"body-{link}")

    def _listed(self, noun: Word, end: int, at: int) -> int:
        """Where the list of a field ends: "Alcohol, Tobacco, Firearms and Explosives"."""
        if noun.bare in _CAMPUS:
            return self._campus(end, at)
        if not self._is(noun, "body-list"):
            return end
        reached = end
        for index in range(at, min(at + _PARTS, len(self._every))):
            run = self._every[index]
            count = self._plain_words(run)
            if count and self._gap(reached, index, _AND) is not None:
                return run[count - 1].stop
            listed = self._gap(reached, index, _COMMA) is not None
            if count < len(run) or run[-1].owner or not listed:
                break
            reached = run[-1].stop
        return end

    def _campus(self, end: int, at: int) -> int:
        """The end of a university with its town: "University of California, Berkeley"."""
        run = self._every[at] if at < len(self._every) else []
        if not 0 < len(run) <= _TOWN or self._gap(end, at, _COMMA) is None:
            return end
        surface = self._page.text[run[0].start : run[-1].stop]
        return run[-1].stop if gazetteer.places(surface) else end

    def _field_words(self, run: list[Word], *, posts: bool) -> int:
        """How many words at the head of a run name a field: none of them is of a person."""
        for index, word in enumerate(run):
            plain = words.is_listed(word.bare) and not words.is_name(word.bare)
            place = gazetteer.is_large(word.bare) or any(self._is(word, each) for each in _WORLD)
            if is_apart(self._page, word, posts=not posts) or self._is(word, "opener"):
                return index
            if is_given(word.bare) and not plain and not place and index + 1 < len(run):
                return index
        return len(run)

    def _plain_words(self, run: list[Word]) -> int:
        """How many words at the head of a run go on with a field: plain ones, and no other body."""
        if self._is(run[-1], "body-opens"):
            return 0
        for index, word in enumerate(run):
            hits = self._page.hits_in(word.start, word.start + 1)
            body = any(sense.category == "body" for hit in hits for sense in hit.senses)
            size = words.size(word.bare)
            own = size is None or size > _ORDINARY or words.is_name(word.bare)
            if body or own or is_apart(self._page, word):
                return index
        return len(run)

    def _gap(self, end: int, index: int, pattern: re.Pattern[str]) -> re.Match[str] | None:
        start = self._every[index][0].start
        return pattern.match(self._page.text, end, start) if start - end < 14 else None

    def _field(self, word: Word) -> int | None:
        """Where a field begins that "and" joins to a word: "Fish and Wildlife Service"."""
        if self._index == 0:
            return None
        every = self._every[self._index - 1]
        if self._gap(every[-1].end, self._index, _AND) is None or every[-1].owner:
            return None
        before = every[self._first(every) :]
        # "Nordland Fish and Wildlife Service"
        led = len(before) > 1 and any(self._is(before[0], each) for each in _NATIONS)
        field = before[1:] if led else before
        plain = self._plain_words([*field, word]) == len(field) + 1
        taken = ("body-noun", "body-opens", "demonym", "opener")
        other = any(self._is(each, table) for each in field for table in taken)
        if not plain or other or self._opens(before[0]):
            return None
        return before[0].start

    def _opens(self, word: Word) -> bool:
        sentence = self._page.sentence_at(word.start)
        return sentence is None or sentence.start == word.start

    def _is_firm(self, run: list[Word], first: int, last: int) -> bool:
        """Whether a name ends as firms do: "Shoei Maritime", "Evergold AG"."""
        noun, head = run[last], run[first]
        if self._page.text[noun.start : noun.end] in self._page.lexicon.table("firm-form"):
            return True
        if not self._is(noun, "firm-noun") or self._page.role_at(noun.start) is Role.TITLE:
            return False
        nation = any(self._is(head, each) for each in ("demonym", "country", "state", "direction"))
        size = words.size(head.bare)
        known = size is not None and not words.is_name(head.bare)
        if last - first > 1 and not nation:
            return True
        return not (nation or known or is_given(head.bare) or gazetteer.places(head.bare))

    def _formed(self, end: int) -> int:
        """The end of a name with its legal form: "Helvetia Bank Group AG"."""
        found = _FORM_GAP.match(self._page.text, end)
        forms = self._page.lexicon.table("firm-form")
        return end if found is None or found[1] not in forms else found.end()

    def _joined(self, run: list[Word], first: int) -> tuple[int, int] | None:
        """Names that "&" joins are of a firm: "Marks & Spencer"."""
        for left, right in zip(run[first:], run[first + 1 :], strict=False):
            if "&" in self._page.text[left.end : right.start]:
                return run[first].start, run[-1].stop
        return None
