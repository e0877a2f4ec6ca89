"""Whose age it is by a name beside it: "Jane Doe, 46", "Jane Doe, the pianist, died at 46"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.claims.age_links import age_links
from checker.claims.stand_ins import EITHER, is_like_a_person
from checker.kinds.quantity.persons import person_nouns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.age_times import AgeTimes
    from checker.claims.ordered import Ordered
    from checker.claims.stand_ins import StandIns
    from checker.scan import Page
    from checker.values import Mention

__all__ = ["NamedAges", "is_year_old"]

#: The longest stretch between a person and the age behind it.
_FAR: Final = 220
_NEAR: Final = 90
_YEAR_OLD: Final = re.compile(r"[-\s]old\Z")
_AND: Final = re.compile(r",?\s(?:and|&)\s|,\s")
_AND_NAMED: Final = re.compile(r"[A-Z][\w'’-]*,?\s(?:and|&)\s$")
_WORDS: Final = re.compile(r"(?:\s[^\W\d_][\w'’-]*){1,5}")
_OF_NAME: Final = re.compile(r"([a-z-]+)\s(?:of|to|for)\s(?:[\w'’-]+\s){0,3}$")
#: Between a name and what is not the person: "Jane Doe's 12-year-old son", or record.
_POSSESSIVE: Final = ("'s ", "’s ")
#: Behind an age that stands without a noun: "a 43-year-old from Hull".
_GOING_ON: Final = frozenset({"from", "of", "who", "and"})


def is_year_old(age: Mention) -> bool:
    """Whether an age is told as a noun or adjective: "the 46-year-old", "46 years old"."""
    return _YEAR_OLD.search(age.surface) is not None


def _is_whole(name: Mention, last: Mention) -> bool:
    """Whether a name of a list is no given name alone: Jane, of "Jane and John Roe"."""
    return " " in name.surface or " " not in last.surface


class NamedAges:
    """Looks for the names that ages belong to, on one page."""

    def __init__(self, page: Page, mentions: Ordered, stand_ins: StandIns, times: AgeTimes) -> None:
        self._page = page
        self._folded = page.folded
        self._mentions = mentions
        self._stand_ins = stand_ins
        self._times = times
        self._links = age_links(page.lexicon)
        self._nouns = person_nouns(page.lexicon)

    def of(self, group: Sequence[Mention]) -> dict[int, Mention]:
        """Whose one age, or a list of ages, is by a name beside it, by where each age begins."""
        if len(group) > 1:
            return self._of_list(group)
        (age,) = group
        start, end = self._times.sentence(age)
        person = None
        if end:
            person = self._named_behind(age, end) or self._named_before(age, start)
        return {} if person is None else {age.start: person}

    def _of_list(self, group: Sequence[Mention]) -> dict[int, Mention]:
        """Ages in the order of the names before them: "Jane Doe and John Roe, 42 and 45"."""
        last = self._mentions.before("person", group[0].start)
        if last is None or not self._links.beside.fullmatch(self._folded, last.end, group[0].start):
            return {}
        names = [last]
        while (before := self._mentions.before("person", names[0].start)) is not None:
            if _AND.fullmatch(self._folded, before.end, names[0].start) is None:
                break
            names.insert(0, before)
        if len(names) == len(group):
            pairs = zip(group, names, strict=True)
            return {age.start: name for age, name in pairs if _is_whole(name, last)}
        start = max(0, last.start - _NEAR)
        paired = _AND_NAMED.search(self._page.text, start, last.start) is not None
        if len(names) == 1 and len(group) == 2 and paired:
            return {group[1].start: last}  # Jane and John Roe: the second bears the whole name
        return {}

    def _named_behind(self, age: Mention, end: int) -> Mention | None:
        """The name behind "the 26-year-old", with what the person is: "26-year-old actor X"."""
        person = self._mentions.after("person", age.end)
        if person is None or not age.end < person.start < min(end, age.end + _NEAR):
            return None
        if not is_year_old(age):
            return None
        found = self._links.leading.fullmatch(self._folded, age.end, person.start)
        if found is None:
            apart = self._folded[age.end : person.start]
            return person if apart in (", ", " – ", ": ") else None
        words = (found["role"] or "").split()
        return person if not words or self._is_role(words) else None

    def _is_role(self, words: Sequence[str]) -> bool:
        """Whether words before a name say what somebody is, and no verb is among them."""
        table = self._page.lexicon.table
        what = words[-1]
        known = what in self._nouns or self._page.lexicon.value("trade", what) is not None
        if not known and not what.endswith("."):
            return False
        return not any(
            (word.endswith("ed") and word not in table("role-word"))
            or word in table("year-old-verb")
            or self._page.lexicon.value("speech", word) is not None
            or word in table("place-lead")
            or word.endswith(("'s", "’s"))
            for word in words
        )

    def _named_before(self, age: Mention, start: int) -> Mention | None:
        """The name before an age, where the words between say that it is its own."""
        name = self._mentions.before("name", age.start)
        if name is not None and name.start >= start and is_like_a_person(name):
            beside = self._links.beside.fullmatch(self._folded, name.end, age.start)
            if beside is not None:
                return name
        person = self._mentions.before("person", age.start)
        if person is None or person.start < start or age.start - person.end > _FAR:
            return None
        has = age.surface.endswith("-old") and self._folded.startswith(_POSSESSIVE, person.end)
        return person if not has and self._is_own(person, age, start) else None

    def _is_own(self, person: Mention, age: Mention, start: int) -> bool:
        """Whether the words between a person and an age give the one to the other."""
        folded, links, span = self._folded, self._links, (person.end, age.start)
        if links.beside.fullmatch(folded, *span):
            return self._is_apposed(age)
        if links.at.fullmatch(folded, *span):
            low = max(start, person.start - _NEAR)
            return links.death_of.search(folded, low, person.start) is not None
        if self._stand_ins.rivals(*span, [person], EITHER):
            return False
        if links.apposed.fullmatch(folded, *span):
            return self._is_apposed(age) and not self._is_anothers(person)
        if links.told.fullmatch(folded, *span) is None or self._times.is_of_then(person.start):
            return False
        return self._is_subject(person, start)

    def _is_apposed(self, age: Mention) -> bool:
        """Whether a person has the age: "a 43-year-old nurse", not "a 12-year-old whisky"."""
        if not is_year_old(age):
            return True
        behind = _WORDS.match(self._folded, age.end)
        if behind is None:
            return True
        words = behind[0].split()
        return words[0] in _GOING_ON or not self._nouns.isdisjoint(words)

    def _is_anothers(self, person: Mention) -> bool:
        """Whether a name says whose relative or friend somebody is: "the brother of Jane Doe"."""
        low = max(0, person.start - _NEAR)
        before = _OF_NAME.search(self._folded, low, person.start)
        return before is not None and before[1] in self._nouns

    def _is_subject(self, person: Mention, start: int) -> bool:
        """Whether a name is what its sentence speaks of, and nobody else stands before it."""
        low = max(start, person.start - _NEAR)
        if self._links.governed.search(self._folded, low, person.start) is not None:
            return False
        return not self._stand_ins.rivals(start, person.start, [person], EITHER)
