"""Whose seat or home a place is: "Orvane, based in X", "X-based Orvane", "Ann Reed, 46, of X".

Not a check of its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.checks.leads import leads, line
from checker.lexicon import load, words
from checker.text import plain, without_possessive

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.values import Claim

__all__ = ["PERSONAL", "SEAT", "Owner", "owned"]

SEAT: Final = "seat"
_HOME: Final = "home"
#: The ways in which a place is somebody's.
PERSONAL: Final = frozenset(
    {"home", "birthplace", "place of death", "grave", "place of arrest", "prison", "treatment"}
)
_FIRMS: Final = frozenset({"organisation", "name"})
#: The last pronoun before a place, and what stands between them.
_PRONOUN: Final = re.compile(r"\b(?:he|she)\b((?:(?! (?:he|she|his|her)\b).)*)\Z")
#: How far a firm stands behind its seat: "the Dallas-based maker of pumps Orvane".
_REACH: Final = 40


class Owner(NamedTuple):
    """In which way a place is whose, plain, "" where that is not told; of a person the claim."""

    way: str
    whose: str
    person: Claim | None = None


def owned(names: Sequence[Claim], at: int, before: str, after: str) -> Iterator[Owner]:
    """The ways in which a place belongs to somebody.

    Args:
        names: the claims for all names of one article, in text order.
        at: the place of that of the place.
        before: the words of its sentence before it, folded.
        after: those after it.
    """
    yield from _personal(names, at, before, after)
    last, gap = _last(names, at)
    following = names[at + 1] if after.startswith("-based ") and at + 1 < len(names) else None
    if following is not None and _makes(names[at], following):
        yield Owner(SEAT, _key(following))
    if leads().it_based.fullmatch(before) is not None:
        firm = _opening_before(names, at)
        yield from [Owner(SEAT, _key(firm))] if firm is not None else ()
    elif last is None or last.mention.kind not in _FIRMS:
        yield from [Owner(SEAT, "")] if _is_seat(before) else ()
    elif _is_seat(before) or leads().based.fullmatch(gap) or (gap == " of " and _is_coined(last)):
        yield Owner(SEAT, _key(last))


def _personal(names: Sequence[Claim], at: int, before: str, after: str) -> Iterator[Owner]:
    """The ways in which a place is that of the person named or meant before or behind it."""
    grammar, table = leads(), load("en").table
    person, gap = _subject(names, at, before)
    if person is not None:
        yield from _told_of(person, gap)
    where = grammar.where.match(after)
    meant = _meant(names, at) if where is not None else None
    if where is not None and meant is not None:
        yield _of(meant, table("where-somebody")[where[1]])
    following = names[at + 1] if at + 1 < len(names) else None
    if following is None or not _is_person(following):
        return
    place, gap = _last(names, at + 1)
    opening, beside = grammar.opening.search(before), grammar.beside.fullmatch(gap)
    if place is not None and opening is not None and grammar.aside.fullmatch(gap):
        yield _of(following, table("of-somebody")[opening[1]])
    elif beside is not None:
        yield _of(following, table("beside-place")[beside[1]])


def _told_of(person: Claim, gap: str) -> Iterator[Owner]:
    """The way that the words between a person and a place tell of."""
    grammar, table = leads(), load("en").table
    owned, stage = grammar.owned.fullmatch(gap), grammar.stage.fullmatch(gap)
    if owned is not None:
        yield _of(person, table("of-somebody")[owned[1]])
    elif stage is not None:
        yield _of(person, table("stage")[stage[1]])
    elif grammar.hailing.fullmatch(gap) is not None:
        yield _of(person, _HOME)


def _of(person: Claim, way: str) -> Owner:
    return Owner(way, person.subject or "", person)


def _subject(names: Sequence[Claim], at: int, before: str) -> tuple[Claim | None, str]:
    """The person named or meant before a place in its sentence, and what stands between them."""
    last, gap = _last(names, at)
    if last is not None and _is_person(last):
        return last, gap
    said = _PRONOUN.search(before)
    return (None, "") if said is None else (_meant(names, at), said[1])


def _meant(names: Sequence[Claim], at: int) -> Claim | None:
    """The person, named last before a place, for whom a pronoun beside it stands."""
    owner = names[at].about.owner
    people = (claim for claim in reversed(names[:at]) if _is_person(claim))
    return next((claim for claim in people if claim.subject == owner), None) if owner else None


def _is_person(claim: Claim) -> bool:
    return claim.mention.kind == "person" and bool(claim.subject)


def _last(names: Sequence[Claim], at: int) -> tuple[Claim | None, str]:
    """The name before a place in its sentence, and what stands between them."""
    start = names[at].passage.start
    if not at or names[at - 1].passage.start != start:
        return None, ""
    last = names[at - 1]
    between = slice(last.mention.end - start, names[at].mention.start - start)
    return last, line(names[at].passage.text[between])


def _opening_before(names: Sequence[Claim], at: int) -> Claim | None:
    """The firm that opens the sentence before that of a place."""
    start = names[at].passage.start
    before = [claim for claim in names[:at] if claim.passage.start < start]
    first = next(
        (claim for claim in before if claim.passage.start == before[-1].passage.start), None
    )
    return first if first is not None and first.mention.kind in _FIRMS else None


def _makes(place: Claim, firm: Claim) -> bool:
    """Whether a name close behind a place may be that of a firm."""
    return firm.mention.kind in _FIRMS and firm.mention.start - place.mention.end <= _REACH


def _key(claim: Claim) -> str:
    return plain(without_possessive(claim.mention.surface))


def _is_coined(firm: Claim) -> bool:
    """Whether a name is a body's or no word of the language: no duke has his seat in York."""
    return firm.mention.kind == "organisation" or not words.is_word(_key(firm).split()[-1])


def _is_seat(before: str) -> bool:
    """Whether the headquarters of who is spoken of lead to a place, and not those of the police."""
    lead = leads().lead.search(before)
    if lead is None or load("en").table("way")[lead[1]] != SEAT:
        return False
    owner = before[: lead.start()].split()[-1:]
    told = lead[1].startswith("headquartered") or not owner
    return told or owner[0] in load("en").table("own-seat") or owner[0].endswith("'s")
