"""Where a firm or body has its seat: "Orvane, based in X", "X-based Orvane". Not a check itself."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.checks.dwellings import Owner, last_before, next_after
from checker.checks.leads import leads
from checker.lexicon import given_names, load, words
from checker.text import any_of, plain, without_possessive

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.values import Claim

__all__ = ["SEAT", "seats"]

SEAT: Final = "seat"
_FIRMS: Final = frozenset({"organisation", "name"})
#: How far a firm stands behind its seat: "the Dallas-based maker of pumps Orvane".
_REACH: Final = 40
#: How many characters lie between two sentences that follow each other.
_NEXT: Final = 3
#: The size of the word list up to which names are common words too: Apple, Duke.
_COMMON: Final = 40
#: Capitals that are directions: "WSW of Padang".
_BEARING: Final = re.compile(r"[NESW]{1,3}")
#: What an area stands between: a town, and what is based there: "San Jose, California-based".
_AREA: Final = re.compile(r"[a-z], \Z")
#: A word of what a firm is: nobody's "London-based unit of" is the seat of its owner.
_W: Final = r"(?: (?!(?:of|at|for|in|with|by|to|from|and|or|on|near|who|that|which)\b)[a-z-]{1,14})"
#: Between a firm and the place that begins what it is: "Orvane, the X company".
_APPOSED: Final = re.compile(rf",? (?:is )?(?:the|an?){_W}{{0,2}} ")
#: A firm in the words right before its place, and one that opens a sentence.
_NAMED: Final = re.compile(
    r"\b([A-Z][\w&-]+(?: [A-Z][\w&-]+){0,2})(?:,? (?:which|that) is|,| is)?"
    r" (?:based|headquartered) in (?:the )?\Z"
)
_OPENED: Final = re.compile(r"([A-Z][\w&-]+(?: [A-Z][\w&-]+){0,2}) [a-z]")


class _Links(NamedTuple):
    """Expressions for all that stands in some place.

    ``between`` a place and its firm ("-based brewer"), ``behind`` a place in what its firm is
    ("Texas, company"), ``meant`` before a place where the firm stands in the sentence before ("It
    is based in"), ``called`` between a name that is a firm's, whatever it seems, and its place.
    """

    between: re.Pattern[str]
    behind: re.Pattern[str]
    meant: re.Pattern[str]
    called: re.Pattern[str]


@lru_cache(maxsize=1)
def _links() -> _Links:
    """The expressions of English."""
    told = any_of({**load("en").table("body-told"), **load("en").table("seat-noun")})
    based = "(?:based|headquartered) in(?: the)? "
    return _Links(
        between=re.compile(rf"(?:, [\w.]{{2,14}})?(?:-based{_W}{{0,5}}|{_W}{{0,3}} (?:{told})) "),
        behind=re.compile(rf"(?:, [\w.]{{2,14}},?)?(?:-based)?{_W}{{0,3}} (?:{told})\b"),
        meant=re.compile(rf"(?:it|the (?:{told})) (?:is|was) {based}"),
        called=re.compile(rf", (?:the|an?){_W}{{0,3}} (?:{told}) {based}"),
    )


def seats(names: Sequence[Claim], at: int, before: str, after: str) -> Iterator[Owner]:
    """The firms or bodies that have their seat in a place.

    Args:
        names: the claims for all names of one article, in text order.
        at: the place of that of the place.
        before: the words of its sentence before it, folded.
        after: those after it.
    """
    if _AREA.search(before) is not None and after.startswith("-based"):
        return
    following = _following(names, at)
    if following is not None:
        yield _owner(following.mention.surface)
    last, gap = last_before(names, at)
    if last is not None and (last.mention.kind in _FIRMS or _links().called.fullmatch(gap)):
        if _is_seat(before) or _is_of(last, names[at], gap, after):
            yield _owner(last.mention.surface)
        return
    full_name = last is not None and last.mention.kind == "person" and " " in last.mention.surface
    if _links().meant.fullmatch(before):
        firm = _meant(names[at], names[:at])
    else:
        firm = "" if full_name else _spelt(names[at])
    if firm or _is_seat(before):
        yield _owner(firm) if firm else Owner(SEAT, "")


def _is_of(firm: Claim, place: Claim, gap: str, after: str) -> bool:
    """Whether the words between a firm and a place, and behind it, say that it sits there."""
    return bool(
        leads().based.fullmatch(gap)
        or _links().called.fullmatch(gap)
        or (gap == " of " and place.mention.kind == "place" and _is_coined(firm))
        or (_APPOSED.fullmatch(gap) and _links().behind.match(after))
    )


def _owner(firm: str) -> Owner:
    """The seat of a firm, which is known by the first word of a coined name, else by the whole.

    Orvane Systems is Orvane, but the Bank of Halden is no Bank.
    """
    name = plain(without_possessive(firm))
    first = name.split()[0]
    return Owner(SEAT, name if words.is_word(first) else first, firm=name)


def _following(names: Sequence[Claim], at: int) -> Claim | None:
    """The firm behind a place: "X-based Orvane", "the X brewer Orvane", "X's Orvane"."""
    place = names[at]
    firm, gap = next_after(names, at)
    if firm is None or firm.mention.kind not in _FIRMS or len(gap) > _REACH:
        return None
    owned = gap == "'s " and firm.mention.kind == "organisation" and _is_coined(firm)
    told = owned or _links().between.fullmatch(gap) is not None
    return firm if told and ("-based" in gap or place.mention.kind == "place") else None


def _spelt(place: Claim) -> str:
    """The name of a firm that no list has, right before its place: "Brightwater, based in X"."""
    start = place.mention.start - place.passage.start
    found = _NAMED.search(place.passage.text[max(0, start - _REACH) : start])
    if found is None or not any(map(_is_rare, plain(found[1]).split())):
        return ""
    return found[1]


def _meant(place: Claim, names: Sequence[Claim]) -> str:
    """The name of the firm that opens the sentence before: "Orvane fell. It is based in X"."""
    start = place.passage.start
    if not names:
        return ""
    last = names[-1].passage
    found = _OPENED.match(last.text)
    near = start - (last.start + len(last.text)) <= _NEXT
    return found[1] if near and found is not None else ""


def _is_coined(firm: Claim) -> bool:
    """Whether a name is of one firm alone: there is a council in York and one in Leeds.

    So it is if a word of it is none of the language, and it is no person and no direction.
    """
    spelt = plain(without_possessive(firm.mention.surface)).split()
    return (
        not _BEARING.fullmatch(firm.mention.surface)
        and not given_names.is_given(spelt[0])
        and any(_is_rare(word) for word in spelt)
    )


def _is_rare(word: str) -> bool:
    """Whether a word is none of the language, or a name that few lists of words have."""
    size = words.size(word)
    return not words.is_word(word) or size is None or (words.is_name(word) and size > _COMMON)


def _is_seat(before: str) -> bool:
    """Whether the headquarters of who is spoken of lead to a place, and not those of the police."""
    lead = leads().lead.search(before)
    if lead is None or load("en").table("way")[lead[1]] != SEAT:
        return False
    owner = before[: lead.start()].split()[-1:]
    if owner and owner[0] in load("en").table("befell-past"):
        return False
    told = lead[1].startswith("headquartered") or not owner
    return told or owner[0] in load("en").table("own-seat") or owner[0].endswith("'s")
