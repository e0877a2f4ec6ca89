"""Why two full names of one surname are those of one person. Not a check.

Families are the trap: brothers, couples, parents and children have one surname and stand in
different articles. So both must be called the same, by a noun or an office that a family does not
share in one story, be of one age, or the same must be said of both; and nothing may speak of kin.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from checker import kinds
from checker.checks.roles import roles, shared
from checker.checks.surnames import ages
from checker.lexicon import load
from checker.text import fold, plain
from checker.values import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.checks.roles import Role
    from checker.findings import Case
    from checker.values import Claim

__all__ = ["Named", "why_one"]

_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
#: So many characters on each side of a name are read.
_REACH: Final = 240
#: Letters of a word that tells what a sentence is about.
_TELLING: Final = 4
#: So many of these words are shared by sentences on one person, by those on one whom more voices
#: than that name, and by copies of one sentence, of all words that either has.
_SHARED: Final = 3
_FEW: Final = 2
_COPIED: Final = 5
_MOST: Final = 0.6
#: So many sentences on each name are held against each other.
_EACH: Final = 12
_FITS: Final = (Verdict.SAME, Verdict.COMPATIBLE)


class Named(NamedTuple):
    """A full name of a story with its places."""

    name: str
    claims: list[Claim]


def why_one(common: Named, rare: Named, case: Case, *, many: bool = False) -> str | None:
    """Why two names are one person's: what both are called, or what is said of both.

    Args:
        common: the name that more have.
        rare: the other one, of a single voice.
        case: the story.
        many: whether others of the surname are to be reckoned with.
    """
    mine, theirs = common.claims, rare.claims
    noun = shared(_roles(mine), _roles(theirs))
    voices, alike = len(case.voices_of(mine)), common.name[0] == rare.name[0]
    kin = _have_kin(mine, noun)
    if _have_kin(theirs, noun) or (kin and voices == 1):
        return None
    called = _called(common, rare, noun, case)
    copied = _most_shared((common.name, rare.name, noun or ""), mine, theirs)
    least = _COPIED if kin else _FEW if voices > _FEW else _SHARED
    said = "in one sentence" if copied >= _COPIED else "the same is said of both"
    reasons = [*called, *([said] if copied >= least else ())]
    if many:
        return reasons[0] if voices > 1 and len(reasons) > 1 else None
    enough = voices > 1 or (alike and called) or len(reasons) > 1 or copied >= _COPIED
    return reasons[0] if reasons and enough else None


def _called(common: Named, rare: Named, noun: str | None, case: Case) -> list[str]:
    """What both are called that a family does not share: a role, an office, an age."""
    found = []
    if noun is not None and noun not in load("en").table("shared-role"):
        found.append(f"both the {noun}")
    offices = case.once(_offices)
    mine, theirs = (offices.get(side.name, []) for side in (common, rare))
    verdicts = {kinds.compare(one, other).verdict: one for one in mine for other in theirs}
    fits = next((verdicts[each] for each in _FITS if each in verdicts), None)
    if not found and fits is not None and Verdict.CONFLICT not in verdicts:
        found.append(f"both {kinds.label(fits)}")
    found += [f"both aged {age}" for age in sorted(ages(common.claims) & ages(rare.claims))]
    return found


def _offices(case: Case) -> dict[str, list[Any]]:
    """The offices of the people of a story, by their plain names."""
    found: dict[str, list[Any]] = {}
    for card in case.rules.facts:
        if card.kind == "office" and card.subject == "person":
            for fact in case.facts.get(card.id, ()):
                for claim in fact.claims:
                    found.setdefault(plain(claim.subject or ""), []).append(claim.value)
    return found


def _roles(claims: Iterable[Claim]) -> list[Role]:
    return [role for claim in claims for role in roles(claim)]


def _have_kin(claims: Iterable[Claim], noun: str | None) -> bool:
    """Whether the sentence of a name speaks of kin, who may be the other one."""
    return any(_has_kin(claim, noun) for claim in claims)


def _has_kin(claim: Claim, noun: str | None) -> bool:
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
