"""Whether two offices may be one: set algebra over ranks, posts, bodies and countries."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from checker.kinds.office.apart import TIMED, apart
from checker.kinds.office.posts import plainer, with_one_name
from checker.lexicon import load
from checker.text import fold
from checker.values import Comparison, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from checker.kinds.office.value import Office

__all__ = ["are_related", "compare"]

#: Ranks that make another office; the others only say more of the same ("first deputy").
_TELLING: Final = (
    "deputy", "assistant", "associate", "acting", "former", "elect", "shadow", "honorary",
)  # fmt: skip

#: Ranks of a time that papers often leave unsaid: who is "interim coach" for a month.
_FOR_A_TIME: Final = frozenset({"acting"})

#: Ranks that only say more, but of which nobody has two.
_RIVALS: Final = (
    frozenset(("executive", "senior")),
    frozenset(("senior", "junior")),
    frozenset(("first", "second")),
)


def compare(a: Office, b: Office) -> Comparison:
    """How two sets of offices stand to each other.

    SAME: equal, or two names of one post ("foreign secretary", "foreign minister" of the United
    Kingdom). COMPATIBLE: one says less. CONFLICT: one post, but another rank, country or body; less
    certain where time may explain it. UNKNOWN: two posts, since one person may hold both.
    """
    a, b = _as_one(a), _as_one(b)
    if _key(a) == _key(b):
        return Comparison(Verdict.SAME, "the same office")
    related = _related(a, b)
    if related is None:
        return _two_posts(a, b)
    mine, theirs = _telling(a, b), _telling(b, a)
    if related.says_less(mine, theirs):
        return Comparison(Verdict.COMPATIBLE, f"{_pair(a.post, b.post)}: {related.reason}")
    if mine != theirs:
        return _ranks(mine, theirs, certain=related.exact)
    if any(_are_rivals(pair, a, b) for pair in _RIVALS):
        return Comparison(Verdict.CONFLICT, "two ranks of one post", certain=False)
    return _places(a, b, related)


def _as_one(office: Office) -> Office:
    """An office under the post that stands for all names of it.

    The vice-chancellor of a state is a deputy; a lead investigator is a chief investigator.
    """
    table = load("en").table("post-of-state")
    if not office.country or office.body or office.post not in table:
        return replace(office, post=with_one_name(office.post))
    rank, _, post = table[office.post].partition(" ")
    return replace(office, rank=tuple(sorted({*office.rank, rank})), post=post)


def are_related(a: Office, b: Office) -> bool:
    """Whether two offices are of one post, under one name or two, or of a wider and a narrower."""
    return _related(_as_one(a), _as_one(b)) is not None


def _telling(office: Office, other: Office) -> set[str]:
    """The ranks that tell offices apart; who is outgoing in one text is former in the next.

    The former chief of one body may be that of another, which is not named.
    """
    elsewhere = bool(office.body) and not other.body and office.country == other.country
    left = {"former"} if "outgoing" in other.rank or elsewhere else set()
    return {rank for rank in office.rank if rank in _TELLING} - left


def _are_rivals(pair: frozenset[str], a: Office, b: Office) -> bool:
    mine, theirs = pair.intersection(a.rank), pair.intersection(b.rank)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _short_of_general(a: Office, b: Office) -> bool:
    """Whether one says "secretary" of a body whose head is its secretary general."""
    head = load("en").table("body-head").get(fold(a.body))
    return (
        head is not None
        and head.endswith(" general")
        and {a.post, b.post} == {head, head.removesuffix(" general")}
        and a.rank == b.rank
        and fold(a.body) == fold(b.body)
    )


def _of_two_times(mine: set[str], theirs: set[str]) -> bool:
    """Whether a rank of another time has a further rank beside it that the other office has not.

    A former vice president may be president today.
    """
    return any(
        bool(one & TIMED) and not other & TIMED and bool(one - TIMED - other)
        for one, other in ((mine, theirs), (theirs, mine))
    )


def _rank_names(mine: set[str], theirs: set[str]) -> str:
    first, second = sorted((" ".join(sorted(mine)), " ".join(sorted(theirs))))
    return f"{first} and {second}" if first else second


def _places(a: Office, b: Office, related: _Related) -> Comparison:
    """How two related posts of one rank stand to each other by their countries and bodies."""
    if a.country and b.country and not _one_country(a.country, b.country):
        first, second = sorted((a.country, b.country))
        reason = f"one of {first}, one of {second}"
        return Comparison(Verdict.CONFLICT, reason, certain=related.exact)
    if a.body and b.body and fold(a.body) != fold(b.body):
        return _bodies(a, b)
    return _less_said(a, b, related)


def _less_said(a: Office, b: Office, related: _Related) -> Comparison:
    if related.reason:
        return Comparison(Verdict.COMPATIBLE, f"{_pair(a.post, b.post)}: {related.reason}")
    if a.country == b.country and a.body == b.body:
        return Comparison(Verdict.COMPATIBLE, "one says more of the rank")
    what = "country" if a.country != b.country else "body"
    return Comparison(Verdict.COMPATIBLE, f"one does not name the {what}")


def _pair(one: str, other: str) -> str:
    first, second = sorted((one, other))
    return f"{first} and {second}"


def _key(office: Office) -> tuple[tuple[str, ...], str, str, str]:
    """What is equal for two names of one office: the post that all countries know."""
    found = load("en").table("post-equal").get(f"{office.country}/{office.post}")
    post = found if found is not None and office.country else office.post
    return office.rank, post, fold(office.body), office.country


@dataclass(frozen=True, slots=True)
class _Related:
    """How two posts are related: one post, two names of it, or a wider one and a narrower one."""

    reason: str = ""
    wider: int | None = None

    @property
    def exact(self) -> bool:
        return self.wider is None

    def says_less(self, mine: set[str], theirs: set[str]) -> bool:
        """Whether the wider of the two only leaves a rank out: "minister" of a deputy minister."""
        if self.wider is None or mine == theirs:
            return False
        wide, narrow = (mine, theirs) if self.wider == 0 else (theirs, mine)
        return wide < narrow and not narrow & TIMED


def _related(a: Office, b: Office) -> _Related | None:
    """How two posts are related; None if they are not."""
    if _short_of_general(a, b):
        return None
    if a.post == b.post:
        return _Related()
    mine, theirs = _equal(a, b), _equal(b, a)
    if mine & theirs:
        return _Related("names of one post")
    if mine & _wider(theirs):
        return _Related("one is less precise", 0)
    if theirs & _wider(mine):
        return _Related("one is less precise", 1)
    return None


def _two_posts(a: Office, b: Office) -> Comparison:
    """Two unrelated posts: a conflict only where nobody can hold both at a time."""
    if _short_of_general(a, b):
        reason = f"{_pair(a.post, b.post)} of {a.body} are two posts"
        return Comparison(Verdict.CONFLICT, reason, certain=False, slip="general dropped")
    reason = apart(a, b)
    if reason:
        return Comparison(Verdict.CONFLICT, reason, certain=False)
    pair = _pair(a.post, b.post)
    return Comparison(Verdict.UNKNOWN, f"{pair} are two posts; one person may hold both")


def _one_country(one: str, other: str) -> bool:
    """Whether two countries are one, or one a nation within the other."""
    parts = frozenset(load("en").table("home-nation").values())
    return one == other or ("United Kingdom" in {one, other} and bool(parts & {one, other}))


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
        new = {wide for post in new for wide in _next_wider(post, table)} - found
        found |= new
    return frozenset(found)


def _next_wider(post: str, table: Mapping[str, str]) -> Iterator[str]:
    return filter(None, table.get(post, plainer(post)).split("|"))


def _ranks(mine: set[str], theirs: set[str], *, certain: bool) -> Comparison:
    if _of_two_times(mine, theirs):
        reason = f"{_rank_names(mine, theirs)} may be the ranks of two times"
        return Comparison(Verdict.UNKNOWN, reason)
    differing = [rank for rank in _TELLING if (rank in mine) != (rank in theirs)]
    nested = mine <= theirs or theirs <= mine
    names = _rank_names(mine, theirs)
    reason = (
        f"{names} are two ranks" if mine and theirs else f"one says {names}, the other does not"
    )
    slip = f"{differing[0]} dropped" if nested else None
    certain = certain and not (TIMED | _FOR_A_TIME).intersection(differing)
    return Comparison(Verdict.CONFLICT, reason, certain=certain, slip=slip)


def _bodies(a: Office, b: Office) -> Comparison:
    """Two bodies that the lexicon knows are two; of others one may be a part of the other."""
    first, second = sorted((a.body, b.body))
    reason = f"one of {first}, one of {second}"
    if a.post == b.post and _two_bodies(a.body, b.body):
        return Comparison(Verdict.CONFLICT, reason)
    if a.post == b.post and a.body.startswith("to ") and b.body.startswith("to "):
        # one envoy may be sent to several countries
        return Comparison(Verdict.CONFLICT, reason, certain=False)
    return Comparison(Verdict.UNKNOWN, f"{first} and {second} may be parts of one body")


def _two_bodies(one: str, other: str) -> bool:
    table = load("en").table
    for category in ("body", "state"):
        known = frozenset(table(category).values())
        if one in known and other in known:
            return True
    return False
