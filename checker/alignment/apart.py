"""Two people of near names: which ones a story tells apart, so that nobody takes them for one.

Jon Smith and John Smith may be one man in two spellings. Who names both in one sentence, or gives
each an age of his own, speaks of two, and they are two wherever else the story names one of them.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.alignment.grounds import is_one
from checker.lexicon import load
from checker.text import fold, plain
from checker.values import Role, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from checker.alignment import Fact
    from checker.values import Claim, Value

__all__ = ["parted", "told_apart"]

#: So many names are held against each other in one place; more are a directory, and no story.
_MOST: Final = 40

#: Where the rows of a list stand: at no offset of a sentence.
_ROW: Final = -1
#: A row begins with at most a mark and a space, and is no longer than this.
_INDENT, _SHORT_LINE = 4, 60


def told_apart(names: Iterable[Claim], claims: Iterable[Claim]) -> frozenset[frozenset[str]]:
    """Pairs of near names, plain, that some article gives to two people.

    Args:
        names: the claims of a story for its names.
        claims: its claims that have a person for a subject.
    """
    together: dict[tuple[str, int, str], list[Claim]] = {}
    for claim in names:
        if claim.mention.kind == "person":
            # the rows of a list are one place, as a sentence is
            start = _ROW if _is_row(claim) else claim.passage.start
            for word in _words(claim.value):
                together.setdefault((claim.article, start, word), []).append(claim)
    valued: dict[tuple[str, str, str], dict[str, list[Value]]] = {}
    for claim in claims:
        if claim.mention.kind == "quantity" and claim.subject and not claim.negated:
            person = kinds.read("person", claim.subject)
            for word in _words(person):
                sides = valued.setdefault((claim.rule, claim.article, word), {})
                sides.setdefault(_name(person), []).append(claim.value)
    return frozenset((*_in_one_sentence(together.values()), *_of_two_values(valued.values())))


def _in_one_sentence(together: Iterable[Sequence[Claim]]) -> Iterator[frozenset[str]]:
    for each in together:
        for one, other in combinations(each[:_MOST], 2):
            pair = _name(one.value), _name(other.value)
            if _is_pair(*pair) and not _is_glossed(one, other):
                yield frozenset(pair)


def _of_two_values(valued: Iterable[dict[str, list[Value]]]) -> Iterator[frozenset[str]]:
    """Names of which each has its own value: to differ in both is no slip."""
    for sides in valued:
        for one, other in combinations(sorted(sides)[:_MOST], 2):
            if _is_pair(one, other) and all(
                kinds.compare(a, b).verdict is Verdict.CONFLICT
                for a in sides[one]
                for b in sides[other]
            ):
                yield frozenset((one, other))


def _is_row(claim: Claim) -> bool:
    """Whether a name begins a short line that is no sentence, as in a list of people."""
    text = claim.passage.text.strip()
    begins = claim.passage.column <= _INDENT and claim.role is not Role.TITLE
    return begins and len(text) <= _SHORT_LINE and not text.endswith((".", "!", "?"))


def _is_pair(one: str, other: str) -> bool:
    """Whether two names differ in one whole word, and might be one person's all the same."""
    first, second = one.split(), other.split()
    if len(first) != len(second):
        return False
    differing = [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
    return (
        len(differing) == 1
        and min(len(word.strip(".")) for word in differing[0]) > 1
        and is_one(one, other)
    )


def _is_glossed(one: Claim, other: Claim) -> bool:
    """Whether one name explains the other: "Jon Smith (also spelled John Smith)"."""
    first, second = sorted((one, other), key=lambda claim: claim.mention.start)
    if first.passage.start != second.passage.start:
        return False
    text, start = first.passage.text, first.passage.start
    between = fold(text[first.mention.end - start : second.mention.start - start])
    return not load("en").table("gloss").keys().isdisjoint(between.replace(",", " ").split())


def _words(person: Any) -> list[str]:
    """The words of a full name, plain; none of a bare surname."""
    return _name(person).split() if person.given else []


@lru_cache(maxsize=4096)
def _name(person: Any) -> str:
    return plain(kinds.show(person))


def parted(
    fact: Fact,
    apart: frozenset[frozenset[str]],
    align: Callable[[Sequence[Claim]], Sequence[Fact]],
) -> Sequence[Fact]:
    """A fact about a person, or one for each of the people whom the story tells apart in it.

    Args:
        fact: claims with people for subjects.
        apart: pairs of names that are those of two people.
        align: makes facts of some of these claims.
    """
    subjects = {claim.subject or "": "" for claim in fact.claims}
    for subject in subjects:
        subjects[subject] = _name(kinds.read("person", subject)) if subject else ""
    inside = {pair for pair in apart if pair <= set(subjects.values())}
    if not inside:
        return [fact]
    classes = _classes(sorted(set(subjects.values())), inside)
    return [
        each
        for members in classes
        for each in align([c for c in fact.claims if subjects[c.subject or ""] in members])
    ]


def _classes(names: Sequence[str], apart: set[frozenset[str]]) -> list[set[str]]:
    """The names of each person; a name that several people may bear stays alone."""
    told = {name for pair in apart for name in pair}
    found: list[set[str]] = []
    for name in sorted(names, key=lambda name: (name not in told, name)):
        fitting = [
            each for each in found if all(frozenset((name, other)) not in apart for other in each)
        ]
        if len(fitting) == 1:
            fitting[0].add(name)
        else:
            found.append({name})
    return found
