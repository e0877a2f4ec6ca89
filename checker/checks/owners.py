"""Whose seat or home a place is: "Orvane, based in X", "X-based Orvane", "Ann Reed, 46, of X".

Not a check of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from checker.checks.leads import leads, line
from checker.lexicon import load, words
from checker.text import plain, without_possessive

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.values import Claim

__all__ = ["PERSONAL", "SEAT", "Owner", "owned"]

SEAT: Final = "seat"
#: The ways in which a place is somebody's.
PERSONAL: Final = frozenset(
    {"home", "birthplace", "place of death", "grave", "place of arrest", "prison", "treatment"}
)
_FIRMS: Final = frozenset({"organisation", "name"})
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
    yield from _personal(names, at, before)
    last, gap = _last(names, at)
    following = names[at + 1] if after.startswith("-based ") and at + 1 < len(names) else None
    if following is not None and _makes(names[at], following):
        yield Owner(SEAT, _key(following))
    if last is None or last.mention.kind not in _FIRMS:
        yield from [Owner(SEAT, "")] if _is_seat(before) else ()
    elif _is_seat(before) or leads().based.fullmatch(gap) or (gap == " of " and _is_coined(last)):
        yield Owner(SEAT, _key(last))


def _personal(names: Sequence[Claim], at: int, before: str) -> Iterator[Owner]:
    """The ways in which a place is that of the person named right before or behind it."""
    grammar, table = leads(), load("en").table
    last, gap = _last(names, at)
    if last is not None and _is_person(last):
        owned, stage = grammar.owned.fullmatch(gap), grammar.stage.fullmatch(gap)
        if owned is not None:
            yield Owner(table("of-somebody")[owned[1]], last.subject or "", last)
        elif stage is not None:
            yield Owner(table("stage")[stage[1]], last.subject or "", last)
    following = names[at + 1] if at + 1 < len(names) else None
    if following is None or not _is_person(following):
        return
    place, gap = _last(names, at + 1)
    opening, beside = grammar.opening.search(before), grammar.beside.fullmatch(gap)
    if place is not None and opening is not None and grammar.aside.fullmatch(gap):
        yield Owner(table("of-somebody")[opening[1]], following.subject or "", following)
    elif beside is not None:
        yield Owner(table("beside-place")[beside[1]], following.subject or "", following)


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
