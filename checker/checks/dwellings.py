"""Whose home a place is: "Ann Reed, 46, of X", "Ann Reed, a nurse from X", "X native Ann Reed".

Likewise where somebody was born or died, was arrested or is held. Not a check of its own.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.checks.leads import leads, line
from checker.checks.localities import site_kind
from checker.checks.roles import is_role
from checker.claims.dwellers import undated
from checker.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.values import Claim

__all__ = ["HOMES", "PERSONAL", "Owner", "last_before", "next_after", "personal"]

#: The ways in which a place is somebody's home.
HOMES: Final = frozenset({"home", "home town", "birthplace", "childhood home"})
#: The ways in which a place is somebody's.
PERSONAL: Final = HOMES | {"place of death", "grave", "place of arrest", "prison", "treatment"}
#: Leads that tell of much else: "a pass from", "the Duke of".
_LOOSE: Final = frozenset({"of", "from"})
_WIDE: Final = frozenset({"area", "country"})
#: The longest short form of a state.
_SHORT: Final = 5
_ENDINGS: Final = ("ed", "ing")
#: The last pronoun before a place, and what stands between them.
_PRONOUN: Final = re.compile(r"\b(?:he|she)\b((?:(?! (?:he|she|his|her)\b).)*)\Z")
#: Behind a place of which nothing but what somebody did there may be told.
_WHERE: Final = re.compile(r",? (?:is |was )?where (?:he|she)\b")
#: Behind where somebody lived, and lives no longer.
_LIVED: Final = "liv"
_THEN: Final = re.compile(
    r"[^.;]{0,30}\b(?:until|till|for|before|as a|at the time|when|while|from|since|during|between"
    r"|in (?:the )?\d{4})\b"
)
#: A name that is cut: "St. Paul".
_GOES_ON: Final = re.compile(r"\. [^\W\d_]")
#: So many words behind a place may make it a part of a name: "of Boston law firm Savills".
_NEXT: Final = 3


class Owner(NamedTuple):
    """In which way a place is whose, plain, "" where that is not told.

    ``claim`` is that for the person, where it is named beside the place, ``firm`` the full name of
    a firm, plain.
    """

    way: str
    whose: str
    claim: Claim | None = None
    firm: str = ""


def personal(names: Sequence[Claim], at: int, before: str, after: str) -> Iterator[Owner]:
    """The ways in which a place is that of the person named beside it, or meant by "he".

    Args:
        names: the claims for all names of one article, in text order.
        at: the place of that of the place.
        before: the words of its sentence before it, folded.
        after: those after it.
    """
    for owner in _told(names, at, before, after):
        if owner.way not in HOMES or not _is_of_something(names[at], before, after):
            yield owner


def last_before(names: Sequence[Claim], at: int) -> tuple[Claim | None, str]:
    """The name before another one in its sentence, and what stands between them, folded."""
    start = names[at].passage.start
    if not at or names[at - 1].passage.start != start:
        return None, ""
    last = names[at - 1]
    between = slice(last.mention.end - start, names[at].mention.start - start)
    return last, line(names[at].passage.text[between])


def next_after(names: Sequence[Claim], at: int) -> tuple[Claim | None, str]:
    """The name behind a place in its sentence, past its state or country, and what is between."""
    place, start = names[at], names[at].passage.start
    for following in names[at + 1 : at + 3]:
        if following.passage.start != start:
            break
        offset = following.mention.start - start
        gap = line(place.passage.text[place.mention.end - start : offset])
        if gap != ", " or not _is_area(following):
            return following, gap
    return None, ""


def _is_area(claim: Claim) -> bool:
    """Whether a name is that of a state or country, or its short form: "Ont-based", "Minn."."""
    surface = claim.mention.surface
    spots = getattr(claim.value, "spots", ())
    short = claim.mention.kind == "name" and len(surface) <= _SHORT
    return surface.endswith("-based") or short or any(spot.level in _WIDE for spot in spots)


def _told(names: Sequence[Claim], at: int, before: str, after: str) -> Iterator[Owner]:
    place = at - 1 if _is_in_street(names, at) else at
    last, gap = last_before(names, place)
    told = [] if last is None else _behind(names, place, gap, after)
    if last is not None and _is_person(last) and told:
        yield from (Owner(way, last.subject or "", last) for way in told)
    elif names[at].about.owner:
        person = _meant(names, at)
        yield from (
            Owner(way, names[at].about.owner, person) for way in _told_of(names, at, before, after)
        )
    yield from _ahead(names, at, before)


def _is_in_street(names: Sequence[Claim], at: int) -> bool:
    """Whether a street stands right before a town: "of Mill Street, X"."""
    street, gap = last_before(names, at)
    return street is not None and gap == ", " and bool(site_kind(street))


def _behind(names: Sequence[Claim], at: int, gap: str, after: str) -> list[str]:
    """What the words between a person and a place tell."""
    owned, stage = leads().owned.fullmatch(undated(gap)), leads().stage.fullmatch(gap)
    resident = leads().resident.match(after) if leads().is_a.fullmatch(gap) else None
    if resident is not None:
        return [load("en").table("beside-place")[resident[1]]]
    if owned is None:
        return [] if stage is None else [load("en").table("stage")[stage[1]]]
    lead, role = owned["owned"], (owned["role"] or "").split()
    if role and (lead == "of" or not _is_role(role)):
        return []
    if lead in _LOOSE and gap.split() == [lead] and not _is_stated(names, at):
        return []
    return [] if _LIVED in lead and _THEN.match(after) else _ways(lead)


def _ahead(names: Sequence[Claim], at: int, before: str) -> Iterator[Owner]:
    """What the words between a place and the person behind it tell."""
    following, gap = next_after(names, at)
    if following is None or not _is_person(following):
        return
    opening, beside = leads().opening.search(undated(before)), leads().beside.fullmatch(gap)
    if opening is not None and leads().aside.fullmatch(gap):
        ways = [] if opening[1] in _LOOSE else _ways(opening[1])
    else:
        ways = [] if beside is None else [load("en").table("beside-place")[beside[1]]]
    for way in ways:
        yield Owner(way, following.subject or "", following)


def _meant(names: Sequence[Claim], at: int) -> Claim | None:
    """The claim for whom a place belongs to by a pronoun or an age, if named before it."""
    owner = names[at].about.owner
    people = (claim for claim in reversed(names[:at]) if _is_person(claim))
    return next((claim for claim in people if claim.subject == owner), None)


def _told_of(names: Sequence[Claim], at: int, before: str, after: str) -> list[str]:
    """What the words around a place tell of somebody who is meant there and not named."""
    table = load("en").table
    where = leads().where.match(after)
    if where is not None or _WHERE.match(after):
        return [] if where is None else table("where-somebody")[where[1]].split("|")
    said, lead = _PRONOUN.search(before), leads().dwelling.search(undated(before))
    if said is not None:
        return _behind(names, at, said[1], after)
    if lead is not None:
        return _ways(lead["owned"])
    beside = leads().resident.match(after)
    return [] if beside is None else [table("beside-place")[beside[1]]]


def _ways(lead: str) -> list[str]:
    return load("en").table("of-somebody")[lead].split("|")


def _is_person(claim: Claim) -> bool:
    return claim.mention.kind == "person" and bool(claim.subject)


def _is_role(words: Sequence[str]) -> bool:
    """Whether words say what somebody is, and of nobody else: "a retired nurse"."""
    table = load("en").table
    lone = table("hometown-noun")
    return (is_role(words[-1]) or words[-1] in lone) and not any(
        word in table("place-lead")
        or word in table("stop")
        or (word.endswith(_ENDINGS) and word not in table("role-word"))
        for word in words
    )


def _is_stated(names: Sequence[Claim], at: int) -> bool:
    """Whether a place is a country, or what it lies in stands right behind it: "Akron, Ohio"."""
    if _is_country(names[at]):
        return True
    following = names[at + 1] if at + 1 < len(names) else None
    return (
        following is not None
        and following.mention.kind in {"place", "name"}
        and last_before(names, at + 1)[1] == ", "
    )


def _is_country(place: Claim) -> bool:
    spots = getattr(place.value, "spots", ())
    return any(spot.level == "country" for spot in spots)


@lru_cache(maxsize=1)
def _bodies() -> frozenset[str]:
    """Nouns that stand before the names of bodies."""
    return frozenset(word.split()[-1] for word in load("en").table("body-told"))


def _is_of_something(place: Claim, before: str, after: str) -> bool:
    """Whether a name is a part of another one: "of the Denver Bears", "of Boston law firm Reed"."""
    told = not _bodies().isdisjoint(after.split(",", maxsplit=1)[0].split()[:_NEXT])
    longer = after.startswith("-") or "-based" in place.mention.surface or _GOES_ON.match(after)
    return bool(longer) or told or (before.endswith(" the ") and not _is_country(place))
