"""One person in the service of two bodies: "Ada Moss of Fenwick", "Ada Moss, a chemist at Orvane".

Who works for whom is told in many ways, and of a firm, its parent and a branch all are right. So
one voice alone gives the one body where several give the other; nobody gives both, and one of those
who give the other speaks of the first as well: then it is no other name of the same.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.checks.leads import line
from checker.checks.localities import name_of
from checker.checks.placing import disputed
from checker.checks.roles import is_role
from checker.lexicon import load
from checker.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.findings import Case
    from checker.values import Claim, FactCard, Finding

__all__ = ["run"]

_GROUND: Final = "nobody gives both, and somebody who gives the one names the other too"
_BODIES: Final = frozenset({"organisation", "name"})
#: Between a person and a body: "of", ", 31, of", ", a chemist at"; with the words for the role.
_BEHIND: Final = re.compile(
    r"(?:, \d\d)?,? (?:of|from) (?:the )?"
    r"|(?:, \d\d)?, (?:who is )?(?:(?:an?|the) )?((?:[a-z-]+ ){1,4}?)"
    r"(?:of|at|for|with|from) (?:the )?"
)
#: Between a body and a person: "'s", "'s chief chemist", " chemist".
_AHEAD: Final = re.compile(r"['’]s?(?: ((?:[a-z-]+ ){0,4}))?|,? (?:whose )?((?:[a-z-]+ ){1,4})")


def run(card: FactCard, case: Case) -> Iterator[Finding]:
    """One finding for each person whom the sources give to two bodies."""
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in case.names:
        if claim.mention.kind in _BODIES or claim.mention.kind == "person":
            by_article[claim.article].append(claim)
    called = {
        article: {name_of(claim) for claim in claims if claim.mention.kind in _BODIES}
        for article, claims in by_article.items()
    }
    serves: dict[str, list[Claim]] = defaultdict(list)
    for claims in by_article.values():
        for person, body in _served(claims):
            serves[person].append(body)
    for person, bodies in sorted(serves.items()):
        sides = _sides(bodies, case)
        if sides is not None and _knows_both(sides, called):
            yield disputed(card, case, f"whom {person.title()} is with", sides, _GROUND)


def _served(claims: Iterable[Claim]) -> Iterator[tuple[str, Claim]]:
    """Each full name of a person of one article with the body that stands beside it."""
    for one, other in pairwise(sorted(claims, key=lambda each: each.mention.start)):
        start = one.passage.start
        kinds_of = one.mention.kind, other.mention.kind
        if other.passage.start != start or kinds_of.count("person") != 1:
            continue
        between = slice(one.mention.end - start, other.mention.start - start)
        gap = line(one.passage.text[between])
        person, body, link = (
            (one, other, _BEHIND) if kinds_of[0] == "person" else (other, one, _AHEAD)
        )
        name = plain(kinds.show(person.value))
        if " " in name and _is_link(link.fullmatch(gap)):
            yield name, body


def _is_link(found: re.Match[str] | None) -> bool:
    """Whether the words between a name and a body say what somebody is there today."""
    if found is None:
        return False
    role = next((group for group in found.groups() if group is not None), "").split()
    table = load("en").table
    past = any(table("rank").get(word) == "former" or word in table("post-change") for word in role)
    return not past and (not role or is_role(role[-1]))


def _sides(bodies: Sequence[Claim], case: Case) -> tuple[list[Claim], list[Claim]] | None:
    """The claims of two bodies, that of more voices first; None where nothing tells which."""
    groups: list[list[Claim]] = []
    for claim in sorted(bodies, key=lambda each: -len(name_of(each))):
        joined = next(
            (group for group in groups if _are_one(name_of(group[0]), name_of(claim))), None
        )
        if joined is None:
            groups.append([claim])
        else:
            joined.append(claim)
    if len(groups) != 2:
        return None
    rare, common = sorted(groups, key=lambda group: len(case.voices_of(group)))
    both = {claim.article for claim in rare} & {claim.article for claim in common}
    alone = len(case.voices_of(rare)) == 1 < len(case.voices_of(common))
    return (common, rare) if alone and not both else None


def _are_one(longer: str, name: str) -> bool:
    """Whether two names may be of one body: one holds a word of the other, or is its initials."""
    words = longer.split()
    initials = "".join(word[0] for word in words)
    return not set(words).isdisjoint(name.split()) or name in initials or initials in name


def _knows_both(sides: tuple[list[Claim], list[Claim]], called: Mapping[str, set[str]]) -> bool:
    """Whether somebody who gives the one body speaks of the other too."""
    common, rare = sides
    others = {name_of(claim) for claim in rare}
    return any(not others.isdisjoint(called[claim.article]) for claim in common)
