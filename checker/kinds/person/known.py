"""The people of an article by their surnames and given names: whom a bare name stands for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from checker.kinds.person.evidence import Name
from checker.kinds.person.tokens import Sort
from checker.kinds.person.value import Person, parse
from checker.lexicon.romanisation import ARABIC_ARTICLES, latin
from checker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Known"]


class Known:
    """The people of an article by their surnames and given names."""

    def __init__(self, surfaces: Iterable[str]) -> None:
        self._by_family: dict[str, list[Person]] = {}
        self._by_given: dict[str, list[Person]] = {}
        for surface in surfaces:
            person = parse(surface)
            if person is None:
                continue
            for table, word in (
                (self._by_family, person.family[-1]),
                (self._by_given, person.given[0] if person.given else ""),
            ):
                if len(_bare(word)) > 1 and person not in table.setdefault(_bare(word), []):
                    table[_bare(word)].append(person)

    def recognised(self, name: Name) -> Name | None:
        """The name if it is the surname, or the given name, of someone of the article."""
        last = name.tokens[-1]
        candidates = list(name.tokens[-1:] if len(name.tokens) != 2 else name.tokens[::-1])
        if len(name.tokens) == 2 and name.tokens[0].sort is Sort.UNKNOWN:
            # an unknown word before a known surname makes another name of it, but where it opens
            candidates = candidates if name.tokens[0].opens else []
        for token in candidates:
            if _bare(token.text) in self._by_family and token.sort is not Sort.FIXED:
                return Name((token,), token.start, token.end, "surname")
        if len(name.tokens) == 1 and last.sort in (Sort.GIVEN, Sort.MIXED):
            people = self._by_given.get(_bare(last.text), [])
            if len({person.family for person in people}) == 1 and not last.opens:
                return replace(name, why="given name alone")
        return None

    def of_surname(self, surname: str) -> Person | None:
        """The one person of a surname; None if there are none or several."""
        people = self._by_family.get(_bare(surname), [])
        fuller = self.fuller(Person((), (surname,)), "")
        return fuller or (people[0] if len(people) == 1 else None)

    def fuller(self, person: Person, why: str) -> Person | None:
        """The one fuller name that a bare name stands for; None if there are none or several."""
        if person.given:
            return None
        word = _bare(person.family[-1])
        people = self._by_given.get(word, []) if why == "given name alone" else []
        people = people or [each for each in self._by_family.get(word, []) if each.given]
        longest = max(people, key=lambda each: (len(each.given), each.given), default=None)
        if longest is None or any(not _fits(each, longest) for each in people):
            return None
        return longest


def _bare(word: str) -> str:
    """A word in Latin letters, without an Arabic article."""
    article, hyphen, rest = word.partition("-")
    return latin(rest if hyphen and fold(article).strip() in ARABIC_ARTICLES else word)


def _fits(shorter: Person, longer: Person) -> bool:
    """Whether given names and initials may be of one person."""
    return all(
        one[0] == other[0] and (len(one) == 1 or len(other) == 1 or one == other)
        for one, other in zip(
            map(latin, shorter.given[:1]), map(latin, longer.given[:1]), strict=False
        )
    )
