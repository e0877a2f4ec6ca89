"""Whose home a place is where no name stands beside it: "the 24-year-old from X".

A pronoun stands for whom it may mean; an age for the person whose age it is, or else for the only
one of that age whom the article names.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.claims.stand_ins import EITHER
from checker.text import any_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.claims.ordered import Ordered
    from checker.claims.stand_ins import StandIns
    from checker.lexicon import Lexicon
    from checker.scan import Page
    from checker.values import Mention

__all__ = ["Dwellers", "undated"]

#: How many characters before and after a place are read.
_BEFORE: Final = 120
_AFTER: Final = 40
_THE: Final = "the "
_SEX: Final = {"he": "male", "she": "female"}
#: When somebody was born.
_BORN: Final = re.compile(
    r"\bborn,?(?: on [a-z]+\.? \d{1,2}(?:, \d{4})?| on \d{1,2} [a-z]+(?: \d{4})?| in \d{4}"
    r"| [a-z]+ (?:\d{1,2}, )?\d{4}),?(?= (?:in|at|near) )"
)
_OLD: Final = r"\b(?P<old>\d{1,3}[- ]years?[- ]old)\b"


class _Links(NamedTuple):
    """Expressions: those of the first row end at a place, the others begin behind it."""

    meant: re.Pattern[str]
    attribute: re.Pattern[str]
    opening: re.Pattern[str]
    resident: re.Pattern[str]
    opened: re.Pattern[str]
    where: re.Pattern[str]


def _is_known(before: str) -> bool:
    """Whether a place begins what somebody is called who was named: "The X native"."""
    return before == _THE or before.endswith(f" {_THE}")


def undated(text: str) -> str:
    """A text without the day of a birth.

    >>> undated("he was born on may 3, 1961, in tornvik")
    'he was born in tornvik'
    """
    return _BORN.sub("born", text)


@lru_cache(maxsize=8)
def _links(lexicon: Lexicon) -> _Links:
    owned, beside = (any_of(lexicon.table(each)) for each in ("of-somebody", "beside-place"))
    told = any_of({**lexicon.table("of-somebody"), **lexicon.table("stage")})
    return _Links(
        re.compile(
            rf"(?:\b(?P<he>he|she)|{_OLD}(?: [a-z-]+){{0,3}}),?"
            rf" (?:{told})[^.;:()]{{0,40}}? \Z"
        ),
        re.compile(rf"{_OLD} \Z"),
        re.compile(rf"\W*(?:an? |the )?(?!(?:of|from) )(?:{owned})[^.;:()]{{0,40}}? "),
        re.compile(rf" (?P<noun>{beside})\b(?:, (?P<age>\d{{2}})\b(?=[,.)]))?"),
        re.compile(r"(?:, [\w. ]{2,20})?, (?P<he>he|she)\b"),
        re.compile(r",? (?:is |was )?where (?P<he>he|she)\b"),
    )


class Dwellers:
    """Looks for those whose homes the places of one page are.

    Args:
        page: the article, marked.
        mentions: all its mentions.
        stand_ins: whom its pronouns stand for.
        ages: for each age, by where it begins, the person who is of that age.
        keys: for each person mention the key of the person.
    """

    def __init__(
        self,
        page: Page,
        mentions: Ordered,
        stand_ins: StandIns,
        ages: Mapping[int, Mention],
        keys: Mapping[int, str],
    ) -> None:
        self._page = page
        self._mentions = mentions
        self._stand_ins = stand_ins
        self._ages = ages
        self._keys = keys
        self._links = _links(page.lexicon)
        self._years = {
            each.start: each.value
            for each in mentions.of("quantity")
            if getattr(each.value, "dimension", "") == "age"
        }

    def of(self, place: Mention) -> str:
        """The key of the person who is meant beside a place, "" where nobody is or it is open."""
        sentence = self._page.sentence_at(place.start)
        if sentence is None:
            return ""
        low = max(sentence.start, place.start - _BEFORE)
        before = self._line(low, place.start)
        meant = self._links.meant.search(undated(before))
        if meant is None or self._mentions.inside("person", low + meant.start(), place.start):
            return self._behind(place, sentence.start, before)
        # what is cut off stands behind either, so that their offsets hold
        if meant["he"]:
            return self._pronoun(low + meant.start("he"), meant["he"])
        return self._aged(low + meant.start("old"))

    def _behind(self, place: Mention, start: int, before: str) -> str:
        """The key of the person whom words behind a place mean: "the X man", "Born in X, he"."""
        links, behind = self._links, self._line(place.end, place.end + _AFTER)
        where = links.where.match(behind)
        if where is not None:
            return self._pronoun(place.end + where.start("he"), where["he"])
        opened = links.opened.match(behind)
        if opened is not None and links.opening.fullmatch(undated(self._line(start, place.start))):
            return self._pronoun(place.end + opened.start("he"), opened["he"])
        resident = links.resident.match(behind)
        if resident is None:
            return ""
        if resident["age"]:
            return self._aged(place.end + resident.start("age"))
        old = links.attribute.search(before)
        if old is not None:
            return self._aged(place.start - len(before) + old.start("old"))
        return self._known(place.start - len(_THE), resident["noun"]) if _is_known(before) else ""

    def _line(self, start: int, end: int) -> str:
        return self._page.folded[start:end].replace("\n", " ")

    def _pronoun(self, start: int, word: str) -> str:
        return self._key(self._stand_ins.meant(start, _SEX[word]))

    def _known(self, start: int, noun: str) -> str:
        """The key of the person whom the last sentence names: "The X native"."""
        sex = self._page.lexicon.table("noun-sex").get(noun, EITHER)
        return self._key(self._stand_ins.meant(start, sex))

    def _key(self, person: Mention | None) -> str:
        return "" if person is None else self._keys.get(person.start, "")

    def _aged(self, start: int) -> str:
        """The key of the person of an age: its own, else the only one of as many years."""
        if start in self._ages:
            return self._keys.get(self._ages[start].start, "")
        years = self._years.get(start)
        same = {
            self._keys.get(person.start, "")
            for age, person in self._ages.items()
            if years is not None and self._years.get(age) == years
        }
        return same.pop() if len(same) == 1 else ""
