"""Whether two offices may be one: set algebra over ranks, posts, bodies and countries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.lexicon import load
from checker.text import fold
from checker.values import Comparison, Verdict

if TYPE_CHECKING:
    from checker.kinds.office.value import Office

__all__ = ["compare"]

#: Ranks that make another office; the others only say more of the same ("first deputy").
_TELLING: Final = ("deputy", "assistant", "acting", "former", "elect", "shadow")
#: Ranks that time gives and takes: a former president was president once.
_TIMED: Final = frozenset({"former", "elect"})


def compare(a: Office, b: Office) -> Comparison:  # noqa: PLR0911  (one return a rule)
    """How two sets of offices stand to each other.

    SAME: equal. COMPATIBLE: one says less, or two names of one post. CONFLICT: one post, but
    another rank, country or body. UNKNOWN: two posts, since one person may hold both.
    """
    if a == b:
        return Comparison(Verdict.SAME, "the same office")
    related = _related(a, b)
    if related is None:
        reason = f"{a.post} and {b.post} are two posts; one person may hold both"
        return Comparison(Verdict.UNKNOWN, reason)
    exact = related in ("", "names of one post")
    mine, theirs = ({rank for rank in each.rank if rank in _TELLING} for each in (a, b))
    if mine != theirs:
        return _ranks(mine, theirs, certain=exact)
    if a.country and b.country and a.country != b.country:
        first, second = sorted((a.country, b.country))
        return Comparison(Verdict.CONFLICT, f"one of {first}, one of {second}", certain=exact)
    if a.body and b.body and fold(a.body) != fold(b.body):
        return _bodies(a, b)
    if related:
        return Comparison(Verdict.COMPATIBLE, f"{_pair(a.post, b.post)}: {related}")
    if a.country == b.country and a.body == b.body:
        return Comparison(Verdict.COMPATIBLE, "one says more of the rank")
    what = "country" if a.country != b.country else "body"
    return Comparison(Verdict.COMPATIBLE, f"one does not name the {what}")


def _pair(one: str, other: str) -> str:
    first, second = sorted((one, other))
    return f"{first} and {second}"


def _related(a: Office, b: Office) -> str | None:
    """How two posts are related, empty for one and the same; None if they are not."""
    if a.post == b.post:
        return ""
    mine, theirs = _equal(a, b), _equal(b, a)
    if mine & theirs:
        return "names of one post"
    if mine & _wider(theirs) or theirs & _wider(mine):
        return "one is less precise"
    return None


def _equal(office: Office, other: Office) -> frozenset[str]:
    """A post and what it is called elsewhere, in its country, or where it may be in the other's."""
    table = load("en").table("post-equal")
    country = office.country or other.country
    found = table.get(f"{country}/{office.post}") if country else table.get(f"/{office.post}")
    return frozenset({office.post, found}) if found is not None else frozenset({office.post})


def _wider(posts: frozenset[str]) -> frozenset[str]:
    table = load("en").table("post-wider")
    found: set[str] = set()
    new = set(posts)
    while new:
        new = {wide for post in new for wide in table.get(post, "").split("|") if wide} - found
        found |= new
    return frozenset(found)


def _ranks(mine: set[str], theirs: set[str], *, certain: bool) -> Comparison:
    differing = [rank for rank in _TELLING if (rank in mine) != (rank in theirs)]
    nested = mine <= theirs or theirs <= mine
    first, second = sorted((" ".join(sorted(mine)), " ".join(sorted(theirs))))
    reason = f"one says {second}, the other does not"
    if first:
        reason = f"{first} and {second} are two ranks"
    slip = f"{differing[0]} dropped" if nested else None
    certain = certain and not _TIMED.intersection(differing)
    return Comparison(Verdict.CONFLICT, reason, certain=certain, slip=slip)


def _bodies(a: Office, b: Office) -> Comparison:
    """Two bodies that the lexicon knows are two; of others one may be a part of the other."""
    known = frozenset(load("en").table("body").values())
    first, second = sorted((a.body, b.body))
    if a.post == b.post and a.body in known and b.body in known:
        return Comparison(Verdict.CONFLICT, f"one of {first}, one of {second}")
    return Comparison(Verdict.UNKNOWN, f"{first} and {second} may be parts of one body")
