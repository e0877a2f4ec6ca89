"""One full name in two romanisations that differ in several of its words at once. Not a check.

"Tarek el-Baroudi" and "Tareq al-Baroudi", "Abd al-Rahman Sufi" and "Abdel Rahman Sufi": no word
alone tells that they are one name, for the words beside it are others too.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.checks.tokens import times
from checker.findings import make, opposed
from checker.kinds.person import Person, candidates, spelling
from checker.kinds.person.words import form
from checker.lexicon.romanisation import ARABIC_ARTICLES, key
from checker.text import fold, plain
from checker.values import Category, Severity, Verdict
from checker.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.findings import Case
    from checker.values import Claim, FactCard, Finding

__all__ = ["full_name", "romanised_whole"]

_PARTS: Final = re.compile(r"[\s-]+")
_MARKS: Final = re.compile(r"[\W_]+")
#: An article that is written as a part of its name: Alhashimi.
_GLUED: Final = re.compile(r"^[ae]l(?=[bcdfghjkmnpqrstvwxyz][a-z]{4})")
#: What is g in Cairo, and vowels that the romanisations of Arabic do not keep apart, in a key.
_JIM: Final = re.compile("dj|j")
_VOWELS: Final = str.maketrans("eo", "iu")
#: So many names of one sound are held against each other.
_MOST: Final = 12
_CAUSE: Final = "romanisation"


def romanised_whole(card: FactCard, case: Case, told: Iterable[Finding]) -> Iterator[Finding]:
    """A finding for each two full names that are romanisations of one, unless it is told.

    Args:
        card: the card that asks how people are spelled.
        case: the story.
        told: the findings on single words of names.
    """
    known: dict[str, list[tuple[int, int]]] = {}
    for finding in told:
        for claim in finding.claims:
            known.setdefault(claim.article, []).append((claim.mention.start, claim.mention.end))
    names = _full_names(case)
    for pair in sorted(_pairs(names)):
        common, rare = sorted(
            (names[each] for each in pair),
            key=lambda side: (-len(case.voices_of(side)), -len(side)),
        )
        if _is_one(common, rare, case) and not any(_holds(c, known) for c in (*common, *rare)):
            yield _finding(card, case, common, rare)


def full_name(claim: Claim) -> Person | None:
    """The person whom a claim names in full; a bare surname is claimed as its full name too."""
    person = claim.value
    if not isinstance(person, Person) or not person.given or claim.mention.flaws:
        return None
    return person if fold(person.given[0]) in fold(claim.mention.surface) else None


def _full_names(case: Case) -> list[list[Claim]]:
    """The full names of a story, each with its places."""
    found: dict[str, list[Claim]] = {}
    for claim in case.names:
        if full_name(claim) is not None:
            found.setdefault(plain(kinds.show(claim.value)), []).append(claim)
    return [claims for _, claims in sorted(found.items())]


def _pairs(names: list[list[Claim]]) -> set[tuple[int, int]]:
    """Pairs of names, by their places, that may be one: by what is known of words, or by ear."""
    people = [person for claims in names if (person := full_name(claims[0])) is not None]
    sounds: dict[tuple[str, ...], list[int]] = {}
    for number, person in enumerate(people):
        sounds.setdefault(_heard(person), []).append(number)
    alike = {
        pair for heard, same in sounds.items() if heard for pair in combinations(same[:_MOST], 2)
    }
    return alike.union(candidates(people))


@lru_cache(maxsize=4096)
def _heard(person: Person) -> tuple[str, ...]:
    """The sounds of a name with an Arabic article, in any dialect: () for other names.

    Only its article tells that a name is Arabic: Gamal and Jamal, Hashem and Hashim are one.
    """
    words = list(form(person).words)
    if ARABIC_ARTICLES.isdisjoint(_PARTS.split(plain(kinds.show(person)))):
        words[-1], glued = _GLUED.subn("", plain(words[-1]))
        if not glued:
            return ()
    return tuple(key(_JIM.sub("g", plain(word))).translate(_VOWELS) for word in words)


def _is_one(common: list[Claim], rare: list[Claim], case: Case) -> bool:
    """Whether two names of different articles are one in two romanisations."""
    articles = [{claim.article for claim in side} for side in (common, rare)]
    if not set.isdisjoint(*articles):
        return False
    first, second = (plain(kinds.show(side[0].value)) for side in (common, rare))
    if frozenset((first, second)) in case.apart or not _differ_widely(first, second, case):
        return False
    comparison = kinds.compare(common[0].value, rare[0].value)
    if comparison.slip == _CAUSE or comparison.verdict is Verdict.SAME:
        return True
    mine, theirs = full_name(common[0]), full_name(rare[0])
    return mine is not None and theirs is not None and _heard(mine) == _heard(theirs) != ()


def _differ_widely(first: str, second: str, case: Case) -> bool:
    """Whether two names differ in letters, and in more than one word: one is told by itself."""
    if _MARKS.sub("", first) == _MARKS.sub("", second):
        return False
    mine, theirs = _PARTS.split(first), _PARTS.split(second)
    others = set(mine) ^ set(theirs)
    return len(others) > 2 and others.isdisjoint(case.rules.words)


def _holds(claim: Claim, known: dict[str, list[tuple[int, int]]]) -> bool:
    """Whether a finding is on a word of a name."""
    mention = claim.mention
    return any(
        start < mention.end and mention.start < end for start, end in known.get(claim.article, ())
    )


def _finding(card: FactCard, case: Case, common: list[Claim], rare: list[Claim]) -> Finding:
    """A variant; a note where several voices write either form."""
    alone = len(case.voices_of(rare)) == 1
    several = len(case.voices_of(common)) > 1
    first, second = (min(claim.mention.surface for claim in side) for side in (common, rare))
    classes = spelling(first, second)
    how = f" (a matter of romanisation: {classes})" if classes else ""
    return make(
        rule=card.id,
        category=Category.VARIANT,
        severity=card.severity or (Severity.WARNING if alone else Severity.NOTE),
        kind=card.kind,
        subject=first,
        message=(
            f"One name in two spellings: {quoted(first)} in {times(common, case)}, "
            f"{quoted(second)} in {times(rare, case)}{how}."
        ),
        camps=opposed(case, (first, common), (second, rare)),
        likely_cause=_CAUSE,
        first=min(claim.article for claim in rare) if several and alone else None,
    )
