"""One person under two given names: "trainer Buddy Roe", "trainer Bobby Roe". Not a check.

Families are the trap: brothers, couples, parents and children have one surname and stand in
different articles. So both must be called the same, by a noun that a family does not share in one
story, and nothing may speak of another person.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from checker import kinds
from checker.checks.agreement import short
from checker.checks.homophones import are_homophones
from checker.checks.roles import roles, shared
from checker.checks.surnames import by_surname, differ
from checker.checks.tokens import times
from checker.findings import make, opposed
from checker.kinds.person.words import word
from checker.lexicon import given_names, load
from checker.lexicon.romanisation import key
from checker.text import fold
from checker.values import Category, Severity, Verdict
from checker.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.checks.roles import Role
    from checker.findings import Case
    from checker.values import Claim, FactCard, Finding

__all__ = ["given_otherwise"]

_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
#: So many characters on each side of a name are read.
_REACH: Final = 240
#: Letters of a word that tells what a sentence is about.
_TELLING: Final = 4
#: From so many letters on a given name is no short form, unless by its ending.
_FULL: Final = 6
#: So many of these words are shared by sentences on one person, and by copies of one sentence, of
#: all words that either has.
_SHARED: Final = 3
_COPIED: Final = 5
_MOST: Final = 0.6
#: So many sentences on each name are held against each other.
_EACH: Final = 12


class _Named(NamedTuple):
    """A full name of a story with its places."""

    name: str
    claims: list[Claim]


class _Why(NamedTuple):
    """What two names of one person are, and why they are one person's."""

    category: Category
    words: str


def given_otherwise(card: FactCard, case: Case) -> Iterator[Finding]:
    """A finding for each surname that stands with one given name here and with another there."""
    for surname, people in sorted(by_surname(case).items()):
        if len(people) != 2 or surname in load("en").table("common-surname"):
            continue
        common, rare = sorted(
            (_Named(name, claims) for name, claims in people.items()),
            key=lambda one: (-len(case.voices_of(one.claims)), -len(one.claims), one.name),
        )
        if _are_two(common, rare, case):
            continue
        category, words = _category(common, rare), _why_one(common, rare)
        if category is not None and words is not None:
            yield _finding(card, case, (common, rare), _Why(category, words))


def _are_two(common: _Named, rare: _Named, case: Case) -> bool:
    """Whether two names are those of two people, or one is a short form of the other."""
    if len(common.name.split()) != len(rare.name.split()):
        return True
    one, other = (each.name.split()[0] for each in (common, rare))
    if are_homophones(one, other) or not any(map(given_names.is_given, (one, other))):
        return True  # one name in two spellings is told by itself
    if len(case.voices_of(rare.claims)) > 1 or frozenset((common.name, rare.name)) in case.apart:
        return True
    articles = ({claim.article for claim in side.claims} for side in (common, rare))
    return not set.isdisjoint(*articles) or differ(common.claims, rare.claims)


def _category(common: _Named, rare: _Named) -> Category | None:
    """A conflict of two given names, a variant of two long forms of one; else None."""
    verdict = kinds.compare(common.claims[0].value, rare.claims[0].value).verdict
    if verdict in {Verdict.CONFLICT, Verdict.UNKNOWN}:
        return Category.CONFLICT
    brief, long = sorted((side.name.split()[0] for side in (common, rare)), key=len)
    if len(brief) < _FULL or long.startswith(brief) or short(brief, long):
        return None
    one_name = word(brief).full & word(long).full
    return Category.VARIANT if one_name and key(brief) != key(long) else None


def _why_one(common: _Named, rare: _Named) -> str | None:
    """Why two names are one person's: what both are called, or what is said of both."""
    mine, theirs = common.claims, rare.claims
    noun = shared(_roles(mine), _roles(theirs))
    if any(_has_kin(claim, noun) for claim in (*mine, *theirs)):
        return None
    copied = _most_shared((common.name, rare.name, noun or ""), mine, theirs)
    if noun is not None and noun not in load("en").table("shared-role"):
        alike = common.name[0] == rare.name[0]
        if alike or copied >= _SHARED:
            return f"both the {noun}"
    return "in one sentence" if copied >= _COPIED else None


def _roles(claims: Iterable[Claim]) -> list[Role]:
    return [role for claim in claims for role in roles(claim)]


def _has_kin(claim: Claim, noun: str | None) -> bool:
    """Whether the sentence of a name speaks of kin, who may be the other one."""
    kin = load("en").table("kin-hint")
    beside = claim.about.left
    title = beside if beside in load("en").table("honorific") else None
    return any(each in kin for each in _words(claim) - {noun, title})


def _words(claim: Claim) -> set[str]:
    """The words around a name, folded, as far as its sentence goes."""
    start = claim.mention.start - claim.passage.start
    around = claim.passage.text[max(0, start - _REACH) : start + _REACH]
    return {found[0] for found in _WORD.finditer(fold(around))}


def _most_shared(names: Iterable[str], mine: list[Claim], theirs: list[Claim]) -> int:
    """How many telling words two sentences on the names have in common, at most.

    Those of one that has many more are no more than ``_SHARED``.
    """
    stop = load("en").table("stop")
    known = {part for name in names for part in name.split()} | stop.keys()
    sides = [
        [{w for w in _words(claim) if len(w) >= _TELLING} - known for claim in claims]
        for claims in (mine[:_EACH], theirs[:_EACH])
    ]
    most = 0
    for one in sides[0]:
        for other in sides[1]:
            both = len(one & other)
            copied = both >= _MOST * len(one | other)
            most = max(most, both if copied else min(both, _SHARED))
    return most


def _finding(card: FactCard, case: Case, sides: tuple[_Named, _Named], why: _Why) -> Finding:
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
