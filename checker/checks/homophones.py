"""One person whose given name is spelled in two ways: "Ann Roe", "Anne Roe". Not a check.

A short form beside a long one is no slip and is not told, nor is a romanisation. Two people of one
surname may have names of one sound: so an article that writes both must treat them as one, and
nothing may tell them apart.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from checker import kinds
from checker.checks.roles import roles
from checker.checks.surnames import by_surname, differ
from checker.checks.tokens import times
from checker.checks.whole import full_name
from checker.findings import make, opposed
from checker.lexicon import load
from checker.text import plain
from checker.values import Category, Role, Severity, Verdict
from checker.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.checks.tokens import Token
    from checker.findings import Case
    from checker.values import Claim, FactCard, Finding

__all__ = ["are_homophones", "homophones", "is_told_whole"]

_FITTING: Final = frozenset({Verdict.SAME, Verdict.COMPATIBLE})
_POSTS: Final = ("trade", "post", "military")
#: Of so many people of one surname the story is a list.
_MOST: Final = 12
#: Sources differ on the age of one person by no more.
_YEARS: Final = 5
_WAYS: Final = {2: "two", 3: "three"}


class _Spelt(NamedTuple):
    """A given name as it is spelled before a surname, with the full names that have it."""

    given: str
    people: dict[str, list[Claim]]

    @property
    def claims(self) -> list[Claim]:
        return [claim for claims in self.people.values() for claim in claims]


def are_homophones(a: str, b: str) -> bool:
    """Whether two folded given names are two spellings of one: Ann and Anne, but not Steve.

    >>> are_homophones("stephen", "steven"), are_homophones("steve", "steven")
    (True, False)
    """
    table = load("en").table("given-spelling")
    return a != b and a in table and table[a] == table.get(b)


def is_told_whole(mine: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether two words are spellings of a given name, which ``homophones`` holds to a surname."""
    given = all(token.bare or (token.right and not token.left) for token in (*mine, *theirs))
    return given and are_homophones(mine[0].word, theirs[0].word)


def homophones(card: FactCard, case: Case) -> Iterator[Finding]:
    """A finding for each given name that is spelled in two ways before one surname."""
    for surname, people in sorted(by_surname(case).items()):
        if not 1 < len(people) <= _MOST:
            continue
        for spelt in _by_sound(people):
            common, *others = sorted(
                spelt,
                key=lambda one: (-len(case.voices_of(one.claims)), -len(one.claims), one.given),
            )
            doubtful = (each for each in others if each.given not in case.rules.words)
            fitting = [each for each in doubtful if _are_one(common, each, surname, case)]
            if fitting:
                yield _finding(card, case, [common, *fitting])


def _by_sound(people: Mapping[str, list[Claim]]) -> Iterator[list[_Spelt]]:
    """The given names of one surname that are said alike, each with its full names."""
    table = load("en").table("given-spelling")
    found: dict[str, dict[str, _Spelt]] = {}
    for name, claims in people.items():
        given = name.split()[0]
        if given in table:
            spelt = found.setdefault(table[given], {})
            spelt.setdefault(given, _Spelt(given, {})).people[name] = claims
    return (list(spelt.values()) for _, spelt in sorted(found.items()) if len(spelt) > 1)


def _are_one(common: _Spelt, rare: _Spelt, surname: str, case: Case) -> bool:
    """Whether two spellings are of one person, as far as anything tells."""
    mine, theirs = common.claims, rare.claims
    if len(case.voices_of(mine) & case.voices_of(theirs)) > 1 or not _fit(mine[0], theirs[0]):
        return False
    if any(frozenset((a, b)) in case.apart for a in common.people for b in rare.people):
        return False
    if differ(mine, theirs, years=_YEARS):
        return False
    called, others = (_called(side) for side in (mine, theirs))
    both = called & others
    if surname in load("en").table("common-surname") and not both:
        return False
    if not both and _has_post(called) and _has_post(others):
        return False
    articles = {claim.article for claim in mine} & {claim.article for claim in theirs}
    return bool(both) or all(_is_one_in(each, surname, mine, theirs, case) for each in articles)


def _fit(mine: Claim, theirs: Claim) -> bool:
    """Whether two names are compatible but for how the given name is spelled."""
    one, other = full_name(mine), full_name(theirs)
    if one is None or other is None:
        return False
    respelt = replace(one, given=(other.given[0], *one.given[1:]))
    return kinds.compare(respelt, other).verdict in _FITTING


def _called(claims: Iterable[Claim]) -> set[str]:
    """What people are called, without what several in one story may well be."""
    nouns = {role.noun for claim in claims for role in roles(claim)}
    return nouns - load("en").table("shared-role").keys()


def _has_post(nouns: Iterable[str]) -> bool:
    lexicon = load("en")
    return any(lexicon.value(each, noun) is not None for noun in nouns for each in _POSTS)


def _is_one_in(
    article: str, surname: str, mine: Sequence[Claim], theirs: Sequence[Claim], case: Case
) -> bool:
    """Whether an article treats two spellings as one: in its title, or by the surname alone."""
    for side in (mine, theirs):
        if all(claim.role is Role.TITLE for claim in side if claim.article == article):
            return True
    return (article, surname) in case.once(_bare_surnames)


def _bare_surnames(case: Case) -> set[tuple[str, str]]:
    """The surnames that articles write alone, as of somebody whom they name once."""
    titles = load("en").table("personal-title")
    return {
        (claim.article, plain(claim.mention.surface))
        for claim in case.names
        if claim.mention.kind == "person" and claim.about.left.removesuffix(".") not in titles
    }


def _fullest(claims: Iterable[Claim]) -> str:
    """The longest way in which a name is written, for a given name may stand alone too."""
    return min((claim.mention.surface for claim in claims), key=lambda name: (-len(name), name))


def _finding(card: FactCard, case: Case, sides: Sequence[_Spelt]) -> Finding:
    """A conflict, for both are names: which is right is not said."""
    camps = [(_fullest(side.claims), side.claims) for side in sides]
    places = ", ".join(f"{quoted(form)} in {times(claims, case)}" for form, claims in camps)
    rare = camps[-1][1]
    alone = len(case.voices_of(rare)) == 1 < len(case.voices_of(camps[0][1]))
    return make(
        rule=card.id,
        category=Category.CONFLICT,
        severity=card.severity or Severity.WARNING,
        kind=card.kind,
        subject=camps[0][0],
        message=f"One given name is spelled in {_WAYS.get(len(camps), 'several')} ways: {places}.",
        camps=opposed(case, *camps),
        likely_cause="names that sound alike",
        first=min(claim.article for claim in rare) if alone else None,
    )
