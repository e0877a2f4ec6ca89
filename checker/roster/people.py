"""Which names of people, over all articles of a story, are of one person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.kinds.person import Person
from checker.lexicon.romanisation import key
from checker.values import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.values import Claim

__all__ = ["grouped"]

#: With so many bearers of one surname a name is held against; more are a directory, and no story.
_MOST: Final = 50


def grouped(claims: Iterable[Claim]) -> list[list[Claim]]:
    """The claims of each person together.

    The fullest names come first, and a name joins a person only if it fits no other: a bare
    surname that two people bear stays alone.
    """
    by_name: dict[Person, list[Claim]] = {}
    for claim in claims:
        assert isinstance(claim.value, Person)
        by_name.setdefault(claim.value, []).append(claim)
    groups: list[list[Claim]] = []
    # only names whose last word is one in some romanisation are held against each other
    bearers: dict[str, list[tuple[Person, list[Claim]]]] = {}
    for person in sorted(by_name, key=lambda each: (-_length(each), kinds.show(each))):
        known = bearers.setdefault(_last(person), [])
        fitting = [group for other, group in known[:_MOST] if _one(person, other)]
        if len(fitting) == 1:
            fitting[0].extend(by_name[person])
            continue
        group = list(by_name[person])
        known.append((person, group))
        groups.append(group)
    return groups


def _last(person: Person) -> str:
    """What the last word of a name has in common in all spellings: "al-Bashir" and "Bashir"."""
    return key(person.family[-1].rpartition("-")[2])


def _length(person: Person) -> int:
    """Letters of the given names; an initial counts little, a bare surname nothing."""
    return sum(len(word.strip(".")) for word in person.given)


def _one(a: Person, b: Person) -> bool:
    comparison = kinds.compare(a, b)
    return comparison.certain and comparison.verdict in (Verdict.SAME, Verdict.COMPATIBLE)
