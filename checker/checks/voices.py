"""One statement in quotation marks that articles give to two people. Not a check of its own."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.findings import make, opposed
from checker.groups import Groups
from checker.kinds.quotation import BESIDE, QuotationValue, content, same_speaker
from checker.lexicon import load
from checker.text import fold
from checker.values import Category, Severity, Verdict
from checker.wording import listed, names, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.findings import Case
    from checker.values import Claim, FactCard, Finding

    People = Mapping[tuple[str, str], Sequence[Any]]

__all__ = ["given_to_two"]

#: So many words and content words a statement has at least: shorter ones are said by many.
_WORDS, _CONTENT = 5, 2
#: A run of words in more quotations than this tells no statement from another.
_COMMON: Final = 24


def given_to_two(card: FactCard, case: Case, claims: Sequence[Claim]) -> Iterator[Finding]:
    """One finding for each statement that two people of the story are said to have made.

    Each must be named in full by his article, and beside the quotation, where the other is not.
    Phrases that many use (condolences) are nobody's own.
    """
    people = _people(case)
    sure = [claim for claim in claims if _is_sure(claim, people)]
    groups = Groups(len(sure))
    for a, b in _pairs(sure):
        if _one_statement(sure[a].value, sure[b].value):
            groups.join(a, b)
    for members in groups.members():
        sides = _by_speaker([sure[index] for index in members])
        if len(sides) > 1 and all(_are_two(*pair, people) for pair in combinations(sides, 2)):
            yield _finding(card, case, sides, people)


def _people(case: Case) -> People:
    """The people whom an article names in full, by article and folded surname."""
    found: dict[tuple[str, str], list[Any]] = defaultdict(list)
    for claim in case.names:
        parts = fold(claim.mention.surface).split()
        if claim.mention.kind == "person" and len(parts) > 1:
            found[claim.article, parts[-1].removesuffix("'s")].append(claim.value)
    return found


def _is_sure(claim: Claim, people: People) -> bool:
    value: Any = claim.value
    if not isinstance(value, QuotationValue) or claim.mention.how not in BESIDE:
        return False
    stems = content(value.words)
    return (
        (claim.article, value.speaker) in people
        and len(value.words) >= _WORDS
        and len(stems) >= _CONTENT
        and stems.isdisjoint(content(tuple(load("en").table("condolence"))))
    )


def _pairs(claims: Sequence[Claim]) -> Iterator[tuple[int, int]]:
    """Pairs of quotations that have a run of words in common."""
    runs: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, claim in enumerate(claims):
        value: Any = claim.value
        for run in {value.words[at : at + _WORDS] for at in range(len(value.words) - _WORDS + 1)}:
            runs[run].append(index)
    pairs = {
        pair
        for indices in runs.values()
        if len(indices) <= _COMMON
        for pair in combinations(indices, 2)
    }
    yield from sorted(pairs)


def _one_statement(one: Any, other: Any) -> bool:
    """Whether two quotations have the same words, or one is cut from the other."""
    bare = kinds.compare(QuotationValue(one.words), QuotationValue(other.words))
    return bare.verdict in {Verdict.SAME, Verdict.COMPATIBLE}


def _by_speaker(claims: Sequence[Claim]) -> list[list[Claim]]:
    sides: list[list[Claim]] = []
    for claim in claims:
        side = next((each for each in sides if same_speaker(_speaker(each), _speaker([claim]))), [])
        if not side:
            sides.append(side)
        side.append(claim)
    return sides


def _speaker(side: Sequence[Claim]) -> str:
    value: Any = side[0].value
    return str(value.speaker)


def _are_two(one: Sequence[Claim], other: Sequence[Claim], people: People) -> bool:
    """Whether the speakers of two sides are two people, and no passage names them both."""
    if {claim.article for claim in one} & {claim.article for claim in other}:
        return False
    named = any(
        _speaker(theirs) in fold(claim.passage.text)
        for mine, theirs in ((one, other), (other, one))
        for claim in mine
    )
    return not named and all(
        kinds.compare(a, b).verdict is Verdict.CONFLICT
        for a in people[one[0].article, _speaker(one)]
        for b in people[other[0].article, _speaker(other)]
    )


def _finding(
    card: FactCard, case: Case, sides: Sequence[Sequence[Claim]], people: People
) -> Finding:
    whose = [kinds.label(people[side[0].article, _speaker(side)][0]) for side in sides]
    words = quoted(sides[0][0].mention.surface.rstrip(",.;"))
    said = listed(
        f"{name} in {names(side, case.labels)}" for name, side in zip(whose, sides, strict=True)
    )
    return make(
        rule=card.id,
        category=Category.CONFLICT,
        severity=card.severity or Severity.WARNING,
        kind="quotation",
        subject=f"who said {words}",
        message=f"{words} is said by {said}.",
        camps=opposed(case, *zip(whose, sides, strict=True)),
        grounds=("same words",),
    )
