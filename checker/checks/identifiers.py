"""One identifier in two forms (MH17, MH-17), or with two of its characters swapped (MH71).

Two identifiers are held against each other only where nothing says that they are two: no source
has both, and the same word stands before them ("flight").
"""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING, Final

from checker.findings import make, opposed
from checker.kinds.name import IDENTIFIER
from checker.lexicon import load
from checker.text import plain, squeeze
from checker.values import Category, Severity
from checker.wording import names, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Case
    from checker.values import Claim, FactCard, Finding

__all__ = ["run"]

_MARKS: Final = re.compile(r"[\W_]+")
_SWAPPED: Final = "two digits swapped"
#: So many characters make an identifier that lies near another by no chance.
_SHORTEST: Final = 4


def run(card: FactCard, case: Case) -> Iterator[Finding]:
    """One finding for each identifier in several forms, and for each pair with swapped digits."""
    every: dict[str, list[Claim]] = {}
    for claim in case.names:
        if claim.mention.kind == card.kind and claim.mention.row == IDENTIFIER:
            every.setdefault(_MARKS.sub("", plain(claim.mention.surface)), []).append(claim)
    for key, claims in sorted(every.items()):
        forms: dict[str, list[Claim]] = {}
        for claim in claims:
            forms.setdefault(squeeze(claim.mention.surface), []).append(claim)
        if len(forms) > 1:
            yield _variant(card, case, key, forms)
    for swapped in sorted(_near(every)):
        ours, theirs = sorted((every[key] for key in swapped), key=lambda group: _rank(group, case))
        if _is_one(ours, theirs):
            yield _swapped(card, case, ours, theirs)


def _rank(claims: list[Claim], case: Case) -> tuple[int, str]:
    return -len(case.voices_of(claims)), claims[0].mention.surface


def _near(keys: dict[str, list[Claim]]) -> Iterator[tuple[str, str]]:
    """The pairs of identifiers that differ in two digits beside each other, changed about."""
    alike: dict[tuple[str, ...], list[str]] = {}
    for key in keys:
        if len(key) >= _SHORTEST:
            alike.setdefault(tuple(sorted(key)), []).append(key)
    for group in alike.values():
        for one, other in combinations(sorted(group), 2):
            places = [at for at in range(len(one)) if one[at] != other[at]]
            digits = all(one[at].isdigit() for at in places)
            if digits and len(places) == 2 and places[1] - places[0] == 1:
                yield one, other


def _is_one(ours: list[Claim], theirs: list[Claim]) -> bool:
    """Whether nothing says that two identifiers are those of two things."""
    mine, others = ({claim.article for claim in group} for group in (ours, theirs))
    before, after = ({claim.about.left for claim in group} for group in (ours, theirs))
    said = (before & after) - {""} - set(load("en").table("stop"))
    return not mine & others and bool(said)


def _variant(card: FactCard, case: Case, key: str, forms: dict[str, list[Claim]]) -> Finding:
    ordered = sorted(forms.items(), key=lambda item: (-len(item[1]), item[0]))
    said = ", ".join(f"{quoted(form)} in {names(group, case.labels)}" for form, group in ordered)
    return make(
        rule=card.id,
        category=Category.VARIANT,
        severity=card.severity or Severity.NOTE,
        kind=card.kind,
        subject=key,
        message=f"One identifier in {len(ordered)} forms: {said}.",
        camps=opposed(case, *ordered),
        likely_cause="hyphenation or word order",
    )


def _swapped(card: FactCard, case: Case, ours: list[Claim], theirs: list[Claim]) -> Finding:
    """Two identifiers with two digits changed about: which is right the voices tell, if any."""
    outvoted = len(case.voices_of(ours)) > 1 and len(case.voices_of(theirs)) == 1
    first, second = (squeeze(group[0].mention.surface) for group in (ours, theirs))
    word = ours[0].about.left
    return make(
        rule=card.id,
        category=Category.CONFLICT,
        severity=card.severity or (Severity.ERROR if outvoted else Severity.WARNING),
        kind=card.kind,
        subject=f"{word} {first}",
        message=(
            f"Sources disagree on a number: {word} {quoted(first)} in {names(ours, case.labels)}, "
            f"{quoted(second)} in {names(theirs, case.labels)}: {_SWAPPED}."
        ),
        camps=opposed(case, (first, ours), (second, theirs)),
        grounds=(f"the same word before both: {word}",),
        likely_cause=_SWAPPED,
        suggestion=first if outvoted else None,
        first=min(claim.article for claim in theirs) if outvoted else None,
    )
