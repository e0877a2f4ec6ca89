"""One person under two given names: "trainer Buddy Roe", "trainer Bobby Roe". Not a check.

What tells that it is one person and no family stands in ``one_person``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from checker import kinds
from checker.checks.agreement import short
from checker.checks.homophones import are_homophones
from checker.checks.one_person import Named, why_one
from checker.checks.surnames import by_surname, differ
from checker.checks.tokens import times
from checker.findings import make, opposed
from checker.kinds.person.words import word
from checker.lexicon import given_names, load
from checker.lexicon.romanisation import key
from checker.values import Category, Severity, Verdict
from checker.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Case
    from checker.values import FactCard, Finding

__all__ = ["given_otherwise"]

#: From so many letters on a given name is no short form, unless by its ending.
_FULL: Final = 6


class _Why(NamedTuple):
    """What two names of one person are, and why they are one person's."""

    category: Category
    words: str


def given_otherwise(card: FactCard, case: Case) -> Iterator[Finding]:
    """A finding for each surname that stands with one given name here and with another there."""
    for surname, people in sorted(by_surname(case).items()):
        common, *others = sorted(
            (Named(name, claims) for name, claims in people.items()),
            key=lambda one: (-len(case.voices_of(one.claims)), -len(one.claims), one.name),
        )
        many = len(others) > 1 or surname in load("en").table("common-surname")
        for rare in others:
            category = None if _are_two(common, rare, case) else _category(common, rare)
            words = why_one(common, rare, case, many=many) if category is not None else None
            if category is not None and words is not None:
                yield _finding(card, case, (common, rare), _Why(category, words))


def _are_two(common: Named, rare: Named, case: Case) -> bool:
    """Whether two names are those of two people, or one is a short form of the other."""
    if len(common.name.split()) != len(rare.name.split()):
        return True
    one, other = (each.name.split()[0] for each in (common, rare))
    sexes = {load("en").table("given-sex").get(each) for each in (one, other)} - {None}
    if are_homophones(one, other) or not any(map(given_names.is_given, (one, other))):
        return True  # one name in two spellings is told by itself
    if len(sexes) > 1 or len(case.voices_of(rare.claims)) > 1:
        return True
    told = frozenset((common.name, rare.name)) in case.apart or differ(common.claims, rare.claims)
    return told or _are_elsewhere(common, rare, case)


def _are_elsewhere(common: Named, rare: Named, case: Case) -> bool:
    """Whether one article names both people, or those that do tell of two events."""
    mine, theirs = ({claim.article for claim in side.claims} for side in (common, rare))
    events = ({case.events.get(article, 0) for article in side} for side in (mine, theirs))
    return not mine.isdisjoint(theirs) or set.isdisjoint(*events)


def _category(common: Named, rare: Named) -> Category | None:
    """A conflict of two given names, a variant of two long forms of one; else None."""
    verdict = kinds.compare(common.claims[0].value, rare.claims[0].value).verdict
    if verdict in {Verdict.CONFLICT, Verdict.UNKNOWN}:
        return Category.CONFLICT
    brief, long = sorted((side.name.split()[0] for side in (common, rare)), key=len)
    if len(brief) < _FULL or long.startswith(brief) or short(brief, long):
        return None
    one_name = word(brief).full & word(long).full
    return Category.VARIANT if one_name and key(brief) != key(long) else None


def _finding(card: FactCard, case: Case, sides: tuple[Named, Named], why: _Why) -> Finding:
    common, rare = sides
    first, second = (min(claim.mention.surface for claim in side.claims) for side in (common, rare))
    what = "given names" if why.category is Category.CONFLICT else "forms of a given name"
    return make(
        rule=card.id,
        category=why.category,
        severity=card.severity or Severity.WARNING,
        kind=card.kind,
        subject=first,
        message=(
            f"One person, it seems, under two {what}: {quoted(first)} in "
            f"{times(common.claims, case)}, {quoted(second)} in {times(rare.claims, case)} "
            f"({why.words})."
        ),
        camps=opposed(case, (first, common.claims), (second, rare.claims)),
    )
