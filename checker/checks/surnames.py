"""The people of a story by their surname, and what tells two of one surname apart. Not a check."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.checks.whole import full_name
from checker.kinds.person.words import form
from checker.lexicon import load
from checker.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.findings import Case
    from checker.values import Claim

__all__ = ["ages", "by_surname", "differ"]

_AGE: Final = re.compile(r",? (?:aged )?([1-9][0-9]?)\b(?![-.,]?[0-9])")


def by_surname(case: Case) -> dict[str, dict[str, list[Claim]]]:
    """The full names of people in western order, plain, by their surname."""
    found: dict[str, dict[str, list[Claim]]] = {}
    for claim in case.names:
        person = full_name(claim)
        if person is not None and not person.suffix and not form(person).eastern:
            surname = plain(" ".join(person.family))
            people = found.setdefault(surname, {})
            people.setdefault(plain(kinds.show(person)), []).append(claim)
    return found


def differ(mine: Iterable[Claim], theirs: Iterable[Claim], *, years: int = 0) -> bool:
    """Whether two people are told apart by a title, or by ages more than some years apart."""
    titles, others = ({_title(claim) for claim in side} - {None} for side in (mine, theirs))
    if titles and others and titles != others:
        return True
    return any(abs(one - other) > years for one in ages(mine) for other in ages(theirs))


def ages(claims: Iterable[Claim]) -> set[int]:
    """The ages that stand right behind the names of a person."""
    return {age for claim in claims if (age := _age(claim)) is not None}


def _title(claim: Claim) -> str | None:
    word = claim.about.left
    return word.removesuffix(".") if word in load("en").table("personal-title") else None


def _age(claim: Claim) -> int | None:
    end = claim.mention.start - claim.passage.start + len(claim.mention.surface)
    found = _AGE.match(claim.passage.text, end)
    return None if found is None else int(found[1])
