"""Posts that nobody holds together: two ministries, judge and prosecutor, two rungs of a ladder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.lexicon import load
from checker.text import fold

if TYPE_CHECKING:
    from checker.kinds.office.value import Office

__all__ = ["TIMED", "apart"]

#: Ranks that time gives and takes: a former president was president once.
TIMED: Final = frozenset({"former", "elect"})


def apart(a: Office, b: Office) -> str:
    """Why two offices of unrelated posts are held by two people; "" where one may hold both."""
    if TIMED & {*a.rank, *b.rank}:
        return ""
    first, second = sorted((a.post, b.post))
    if _are_apart(a, b):
        return f"{first} and {second}: nobody is both at a time"
    if _two_rungs(a, b):
        return f"{first} and {second} are two ranks of one ladder"
    return ""


def _are_apart(a: Office, b: Office) -> bool:
    if _differ(a.country, b.country) or _differ(a.body, b.body):
        return False
    mine, theirs = _groups(a), _groups(b)
    return any(
        group in theirs and theirs[group] != member and _is_one_ground(group, a, b)
        for group, member in mine.items()
    )


def _is_one_ground(group: str, a: Office, b: Office) -> bool:
    """Whether the offices are of one country, where firms and clubs have such posts too."""
    return not group.startswith("country") or (a.country == b.country != "")


def _differ(one: str, other: str) -> bool:
    return bool(one and other) and fold(one) != fold(other)


def _groups(office: Office) -> dict[str, str]:
    """The groups of posts that a post is in, and which of each it is."""
    tables = load("en").table
    country = office.country
    equal = tables("post-equal").get(f"{country}/{office.post}") if country else None
    found: dict[str, str] = {}
    for post in (office.post, equal or ""):
        for place in filter(None, tables("post-apart").get(post, "").split("|")):
            group, _, member = place.partition("/")
            found[group] = member
    return found


def _two_rungs(a: Office, b: Office) -> bool:
    """Whether two offices are ranks of one force: a commander of something is no rank."""
    if a.body or b.body or ("commander" in {a.post, b.post} and (a.country or b.country)):
        return False
    tables = load("en").table
    return any(tables(each).keys() >= {a.post, b.post} for each in ("army", "navy"))
