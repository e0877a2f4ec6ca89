"""Posts that nobody holds together: two ministries, judge and prosecutor, two rungs of a ladder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.office.posts import HEAD_OF, is_made
from checker.lexicon import load
from checker.text import fold

if TYPE_CHECKING:
    from checker.kinds.office.value import Office

__all__ = ["TIMED", "apart"]

#: Ranks that time gives and takes: a former president was president once.
TIMED: Final = frozenset({"former", "elect"})

_LADDERS: Final = ("army", "navy", "air force", "police")


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
    """Whether the offices are of one country, where firms and clubs have such posts too.

    The leader of a council may be the treasurer of a club.
    """
    if group.startswith("country"):
        return a.country == b.country != ""
    mine, theirs = _field(a.post), _field(b.post)
    return not mine or not theirs or mine in theirs or theirs in mine


def _field(post: str) -> str:
    """What a made post is for; "" of a head, who leads a unit of something larger."""
    return post.rpartition(" ")[0] if is_made(post) and not post.startswith(HEAD_OF) else ""


def _differ(one: str, other: str) -> bool:
    return bool(one and other) and fold(one) != fold(other)


def _groups(office: Office) -> dict[str, str]:
    """The groups of posts that a post is in, and which of each it is."""
    tables = load("en").table
    country = office.country
    equal = tables("post-equal").get(f"{country}/{office.post}") if country else None
    found: dict[str, str] = {}
    for post in (office.post, equal or "", _of_any_field(office.post)):
        for place in filter(None, tables("post-apart").get(post, "").split("|")):
            group, _, member = place.partition("/")
            found[group] = member
    return found


def _of_any_field(post: str) -> str:
    """A made post with a star for its field: "* treasurer", "head of * squad"."""
    if not is_made(post):
        return ""
    noun = post.rpartition(" ")[2]
    return f"{HEAD_OF}* {noun}" if post.startswith(HEAD_OF) else f"* {noun}"


def _two_rungs(a: Office, b: Office) -> bool:
    """Whether two offices are ranks of one force: who commands something may have any rank."""
    if _differ(a.body, b.body) or any(map(_commands, (a, b))):
        return False
    ladders = (load("en").table(each) for each in _LADDERS)
    return any(
        a.post in rungs and b.post in rungs and rungs[a.post] != rungs[b.post] for rungs in ladders
    )


def _commands(office: Office) -> bool:
    return office.post in {"commander", "captain"} and bool(office.body or office.country)
