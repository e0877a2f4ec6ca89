"""What a place is in a sentence: where a thing is made, what it is bound for. Not a check itself.

The words beside a name tell: "is built at X", "the factory in X", "sailed from X", "a hospital in
X", "Ann Reed died in X", "X Island", "the terminal at X". Of homes and seats see ``homes``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from checker.checks.befell import ARREST, TREATED, befallen, year
from checker.checks.dwellings import HOMES, personal
from checker.checks.leads import around, leads, line
from checker.checks.localities import kind_of, site_kind
from checker.checks.seats import SEAT
from checker.lexicon import load
from checker.text import plain, without_possessive

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.values import Claim

__all__ = ["NAMED", "SITE", "STEAD", "STUDIES", "Way", "makes", "ways"]

#: The ways of sites, told by their own names and by a word beside them.
NAMED: Final = "named site"
SITE: Final = "site"
#: The way of what is one of many kinds of places.
STEAD: Final = "stead"
#: The way of a university or school.
STUDIES: Final = "studies"
#: How many characters before a name are read with their capitals.
_BEFORE: Final = 110
_SHIP: Final = "ship"
_HOSPITAL: Final = "hospital"
_PLACES: Final = frozenset({"place", "name"})
_SITED: Final = _PLACES | {"organisation"}


class Way(NamedTuple):
    """What the place of a claim is, and of whom or what; ``whose`` is "" where that is not told."""

    way: str
    whose: str
    claim: Claim
    person: Claim | None = None


def ways(names: Sequence[Claim]) -> Iterator[Way]:
    """What the places are that an article names, in text order.

    Args:
        names: the claims for all names of one article, in text order.
    """
    ships = {claim.passage.start for claim in names if claim.mention.row == _SHIP}
    for at, claim in enumerate(names):
        if claim.negated or not claim.mention.surface[:1].isalpha():
            continue
        before, after = around(claim)
        if leads().moved.search(before):
            continue  # where somebody was before is another place
        if claim.mention.kind in _SITED:
            yield from _sites(claim, before, after)
            yield from _stead(claim, after)
            yield from _befallen(names, at, before)
            if leads().studies.search(before):
                yield Way(STUDIES, "", claim)
        if claim.mention.kind in _PLACES:
            craft = claim.passage.start in ships or leads().craft.search(before) is not None
            told = dict.fromkeys(_told(before, after, craft=craft))
            yield from (Way(each, "", claim) for each in told)
            for owner in personal(names, at, before, after):
                if owner.way not in HOMES:
                    yield Way(owner.way, owner.whose, claim, owner.claim)


def _befallen(names: Sequence[Claim], at: int, before: str) -> Iterator[Way]:
    """What befell somebody or something at a place, by the kind of place and the year."""
    claim = names[at]
    befell = befallen(before)
    kind = site_kind(claim) or (kind_of(claim) if claim.mention.kind in _PLACES else "")
    if befell is None or not kind or claim.mention.surface.isupper() or _holds(names, at):
        return
    if befell.way != TREATED or kind == _HOSPITAL:
        person = _last_person(names, at, len(before) - befell.verb)
        when = year(claim.passage.text)
        yield Way(befell.way, f"{kind} {when}", claim, person if befell.way == ARREST else None)


def _holds(names: Sequence[Claim], at: int) -> bool:
    """Whether a place is what the one right before it lies in: the state behind a town."""
    last, claim = names[at - 1] if at else None, names[at]
    if last is None or last.passage.start != claim.passage.start or last.mention.kind == "person":
        return False
    start = claim.passage.start
    return claim.passage.text[last.mention.end - start : claim.mention.start - start] == ", "


def _last_person(names: Sequence[Claim], at: int, off: int) -> Claim | None:
    """The last person named in the sentence of a place, so many characters before it and more.

    One between commas is no subject: "Ann Reed, known as Sister Eve, was caught at X".
    """
    start, end = names[at].passage.start, names[at].mention.start - off
    inside = None
    for claim in reversed(names[:at]):
        if claim.passage.start != start:
            break
        if claim.mention.end > end or claim.mention.kind != "person" or not claim.subject:
            continue
        comma = claim.passage.text.startswith(",", claim.mention.end - start)
        if not comma:
            return inside or claim
        if inside is not None:
            return claim
        inside = claim
    return inside


def _told(before: str, after: str, *, craft: bool) -> Iterator[str]:
    """What the words beside a name tell, some of them only where a vessel or vehicle is named."""
    grammar, lexicon = leads(), load("en")
    lead, behind = grammar.lead.search(before), grammar.behind.match(after)
    way, _, needs = lexicon.table("way")[lead[1]].partition(" ") if lead is not None else ("",) * 3
    if way and way != SEAT and (craft or not needs):
        yield way
    if behind is not None:
        yield lexicon.table("way-behind")[behind[1]]
    if grammar.built.search(before) or _is_line(before, after):
        yield "made"
    if craft and before.endswith(" from ") and after.startswith(" to "):
        yield "from"
    led_on = grammar.left_for.search(before) or grammar.from_to.search(before)
    if grammar.destination.match(after) or (craft and led_on):
        yield "to"


def makes(claim: Claim) -> bool:
    """Whether something is made in the sentence of a claim."""
    return leads().making.search(line(claim.passage.text)) is not None


def _is_line(before: str, after: str) -> bool:
    """Whether a line of production is in a place, for something is made in the sentence."""
    made = leads().making
    return leads().line.search(before) is not None and bool(made.search(before + after))


def _sites(claim: Claim, before: str, after: str) -> Iterator[Way]:
    """The kinds of site of a name, by its own words: "X Island"; else by a word beside it."""
    table = load("en").table("site")
    spelt = plain(without_possessive(claim.mention.surface)).split()
    own = {table[word] for word in (spelt[0], spelt[-1]) if word in table and len(spelt) > 1}
    beside = (leads().site.search(before), leads().site_behind.match(after))
    for each in sorted(own or {table[found[1]] for found in beside if found is not None}):
        yield Way(NAMED if own else SITE, each, claim)


def _stead(claim: Claim, after: str) -> Iterator[Way]:
    """The kind of place that a name, or the word right behind or before it, says it is."""
    start = claim.mention.start - claim.passage.start
    before = claim.passage.text[max(0, start - _BEFORE) : start]  # with capitals: St. Mark's, the X
    told = leads().called_behind.match(after) or leads().called.search(before)
    kind = site_kind(claim) or (load("en").table("stead")[told[1]] if told is not None else "")
    if kind:
        yield Way(STEAD, kind, claim)
