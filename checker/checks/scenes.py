"""The scene of a story in two places: a train came off the rails near X, and close to Y.

Few names of a story stand behind "near", "the village of" or "the slide hit", and most are that of
its scene. Two are held against each other where several voices put it near the one, a single one
near the other, no article names both, and they are of one size.
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
#: Content words that the sentences of both have in common; one does if something is near both.
_SHARED: Final = 2
_GROUND: Final = "both are said to be the scene, and no article names both"


class _Scene(NamedTuple):
    """A name that may be that of the scene, and whether something is near it."""

    claim: Claim
    near: bool


def run(card: FactCard, case: Case) -> Iterator[Finding]:
    """One finding for each article's scene that is not that of the others."""
    by_article: dict[str, list[Claim]] = defaultdict(list)
    scenes: dict[int, dict[str, list[_Scene]]] = defaultdict(lambda: defaultdict(list))
    for claim in case.names:
        by_article[claim.article].append(claim)
        if claim.mention.kind in _PLACES and not claim.negated:
            event = case.events.get(claim.article, 0)
            for near in _told(claim):
                scenes[event][name_of(claim)].append(_Scene(claim, near))
    known = called(by_article)
    for _, found in sorted(scenes.items()):
        yield from _of_event(card, case, list(found.values()), known)


def _of_event(
    card: FactCard, case: Case, scenes: list[list[_Scene]], known: Mapping[str, str]
) -> Iterator[Finding]:
    """The findings of one event: the one scene of an article against the likeliest of others."""
    voices = [len(case.voices_of(scene.claim for scene in each)) for each in scenes]
    told = Counter(article for each in scenes for article in _articles(each))
    usual = sorted((at for at, count in enumerate(voices) if count > 1), key=lambda at: -voices[at])
    for odd, count in zip(scenes, voices, strict=True):
        if count > 1 or any(told[article] > 1 for article in _articles(odd)):
            continue
        theirs = [scene.claim for scene in odd]
        named = 0
        for at in usual:
            ours = [scene.claim for scene in scenes[at]]
            if voices[at] < named:
                break  # it names the likelier scene as well
            if know_both(theirs, ours, known):
                named = voices[at]
            elif _are_opposed(scenes[at], odd):
                yield disputed(card, case, "the scene", (ours, theirs), _GROUND)
                break


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
    """Whether two scenes are two places, and what is said of them is alike."""
    return (
        are_two(usual[0].claim, odd[0].claim)
        and are_of_one_size(usual[0].claim, odd[0].claim)
        and any(_are_alike(*pair) for pair in product(usual, odd))
    )


def _are_alike(one: _Scene, other: _Scene) -> bool:
    shared = content(one.claim.passage.text) & content(other.claim.passage.text)
    return len(shared) >= (1 if one.near and other.near else _SHARED)
