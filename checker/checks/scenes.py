"""The scene of a story in two places: a train came off the rails near X, and close to Y.

Few names of a story stand behind "near", "the village of" or "the slide hit", and most are that of
its scene. Two are held against each other where several voices put it near the one, or three name
it, a single one puts it near the other before it tells anything else, no article names both, and
they are of one size.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import product
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.checks.content import content
from checker.checks.leads import leads, line
from checker.checks.localities import are_of_one_size, are_two, name_of
from checker.checks.placing import called, disputed, know_both

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from checker.findings import Case
    from checker.values import Claim, FactCard, Finding

__all__ = ["run"]

_PLACES: Final = frozenset({"place", "name"})
#: How many characters before and after a name are read.
_BEFORE: Final = 60
_AFTER: Final = 20
#: So many voices name a place that may be the scene though only one of them says so.
_NAMED: Final = 3
#: Content words that the sentences of both have in common; one does if something is near both.
_SHARED: Final = 2
#: Characters of an article in which it tells of its scene, and not yet of what happened besides.
_LEAD: Final = 500
_GROUND: Final = "both are said to be the scene, and no article names both"


class _Scene(NamedTuple):
    """A name that may be that of the scene, and whether something is near it."""

    claim: Claim
    near: bool


def run(card: FactCard, case: Case) -> Iterator[Finding]:
    """One finding for each article's scene that is not that of the others."""
    by_article: dict[str, list[Claim]] = defaultdict(list)
    by_name: dict[str, list[Claim]] = defaultdict(list)
    scenes: dict[int, dict[str, list[_Scene]]] = defaultdict(lambda: defaultdict(list))
    for claim in case.names:
        name = name_of(claim)
        by_article[claim.article].append(claim)
        by_name[name].append(claim)
        if claim.mention.kind in _PLACES and not claim.negated:
            event = case.events.get(claim.article, 0)
            for near in _told(claim):
                scenes[event][name].append(_Scene(claim, near))
    known = called(by_article)
    for _, found in sorted(scenes.items()):
        named = {name: len(case.voices_of(by_name[name])) for name in found}
        usual = [
            each for name, each in found.items() if named[name] >= _NAMED or _count(each, case) > 1
        ]
        odd = [each for name, each in found.items() if named[name] == 1]
        told = Counter(article for each in found.values() for article in _articles(each))
        single = [
            each
            for each in odd
            if each[0].claim.mention.start < _LEAD
            and all(told[article] == 1 for article in _articles(each))
        ]
        for ours, theirs in _of_event(single, usual, case, known):
            yield disputed(card, case, "the scene", (ours, theirs), _GROUND)


def _of_event(
    odd: list[list[_Scene]],
    usual: list[list[_Scene]],
    case: Case,
    known: Mapping[str, str],
) -> Iterator[tuple[list[Claim], list[Claim]]]:
    """The claims of the likeliest scene, and those of another one that is opposed to it.

    An article that names a scene which more voices tell of is held against no other.
    """
    likely = sorted(usual, key=lambda each: -_count(each, case))
    for each in odd:
        theirs = [scene.claim for scene in each]
        least = 0
        for other in likely:
            ours = [scene.claim for scene in other]
            if _count(other, case) < least:
                break
            if know_both(theirs, ours, known):
                least = _count(other, case)
            elif _are_opposed(other, each):
                yield ours, theirs
                break


def _count(scenes: list[_Scene], case: Case) -> int:
    """How many voices tell of a scene."""
    return len(case.voices_of(scene.claim for scene in scenes))


def _articles(scenes: list[_Scene]) -> set[str]:
    return {scene.claim.article for scene in scenes}


def _told(claim: Claim) -> Iterator[bool]:
    """Whether the words beside a name tell of a scene, and of one that is near it."""
    start = claim.mention.start - claim.passage.start
    text = claim.passage.text
    before = line(text[max(0, start - _BEFORE) : start])
    end = start + len(claim.mention.surface)
    if leads().near.search(before):
        yield True
    elif leads().struck.search(before) or leads().village.match(line(text[end : end + _AFTER])):
        yield False


def _are_opposed(usual: list[_Scene], odd: list[_Scene]) -> bool:
    """Whether two scenes are two places, and what is said of them is alike.

    The names are compared last: that costs most.
    """
    return (
        are_of_one_size(usual[0].claim, odd[0].claim)
        and any(_are_alike(*pair) for pair in product(usual, odd))
        and are_two(usual[0].claim, odd[0].claim)
    )


def _are_alike(one: _Scene, other: _Scene) -> bool:
    shared = content(one.claim.passage.text) & content(other.claim.passage.text)
    return len(shared) >= (1 if one.near and other.near else _SHARED)
