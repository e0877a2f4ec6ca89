"""Examples of drafted cards: sentences of the articles that come out as they are said to."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations, islice, zip_longest
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.errors import Location
from checker.lexicon import load
from checker.packs import run_examples
from checker.pipeline import check_texts
from checker.text import fold, squeeze
from checker.values import Example, Pack, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.suggest.trial import Kept
    from checker.values import Claim, FactCard

__all__ = ["with_examples"]

#: Pairs of sentences that are tried for one card and outcome, and characters of a sentence.
_TRIED: Final = 4
_LONGEST: Final = 600
#: Claims that are paired.
_SIDES: Final = 40
_PLACE: Final = Location("draft")
_SIDE: Final = re.compile(r"(?<![\w-])([\w-]{1,20}) of (?:the )?([^\W\d_a-z][\w’'-]*)")


def with_examples(kept: Sequence[Kept]) -> list[FactCard]:
    """The cards, each with an example of each outcome that its articles have one for.

    Sentences are tried alone, as ``factlint test`` does: those that need the rest of their article
    to be understood give no example.
    """
    cards = [replace(each.card, examples=(*_possible(each), *_silent(each, kept))) for each in kept]
    results = run_examples(Pack("draft", "", "", (), tuple(cards)), check_texts)
    held = {(each.rule, each.number) for each in results if each.problem is None}
    return [_best(card, held) for card in cards]


def _best(card: FactCard, held: set[tuple[str, int]]) -> FactCard:
    """The card with the first example of each outcome that holds."""
    first: dict[str, Example] = {}
    for number, example in enumerate(card.examples, start=1):
        if (card.id, number) in held:
            first.setdefault(example.expected, example)
    return replace(card, examples=tuple(first.values()))


def _possible(kept: Kept) -> Iterator[Example]:
    """Examples that may hold, of each outcome the shortest sentences first."""
    sides: list[list[Claim]] = []
    for claim in sorted(kept.claims, key=lambda each: (len(each.passage.text), each.article)):
        if len(claim.passage.text) > _LONGEST:
            continue
        side = next((each for each in sides if _verdict(each[0], claim) is Verdict.SAME), None)
        if side is None:
            sides.append([claim])
        else:
            side.append(claim)
    # the first of each side by turns, so that no side fills the list alone
    every = [claim for turn in zip_longest(*sides) for claim in turn if claim is not None]
    clashing = (pair for pair in _pairs(every) if _verdict(*pair) is Verdict.CONFLICT)
    alike = (
        pair
        for side in (*sides, [side[0] for side in sides])
        for pair in _pairs(side)
        if _verdict(*pair) in (Verdict.SAME, Verdict.COMPATIBLE) and not _opposed(*pair)
    )
    for expected, pairs in (("conflict", clashing), ("agree", alike)):
        for one, other in islice(pairs, _TRIED):
            texts = (squeeze(one.passage.text), squeeze(other.passage.text))
            yield Example(expected, texts, _PLACE)


def _opposed(one: Claim, other: Claim) -> bool:
    """Whether two sentences say that something lies on two sides of a place: they do not agree."""
    ours, theirs = (dict(_sides(each.passage.text)) for each in (one, other))
    return any(ours[place] != theirs[place] for place in ours.keys() & theirs)


def _sides(text: str) -> Iterator[tuple[str, str]]:
    """The places of a sentence, and on which side of each something lies: four miles east of it."""
    bearings = load("en").table("bearing")
    for found in _SIDE.finditer(text):
        side = bearings.get(fold(found[1]))
        if side is not None:
            yield fold(found[2]), side


def _silent(kept: Kept, every: Iterable[Kept]) -> Iterator[Example]:
    """Sentences with a value of the kind that other cards ask for."""
    if not kept.card.near:
        return
    own = {claim.passage.text for claim in kept.claims}
    others = {
        squeeze(claim.passage.text)
        for other in every
        if other.card.kind == kept.card.kind and other is not kept
        for claim in other.claims
        if claim.passage.text not in own and len(claim.passage.text) <= _LONGEST
    }
    for text in sorted(others, key=lambda each: (len(each), each))[:_TRIED]:
        yield Example("silent", (text,), _PLACE)


def _pairs(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of claims of two articles: first those in two wordings and of short sentences."""
    for one, other in sorted(combinations(claims[:_SIDES], 2), key=_plainness):
        if one.article != other.article:
            yield one, other


def _plainness(pair: tuple[Claim, Claim]) -> tuple[bool, int]:
    one, other = (claim.passage.text for claim in pair)
    return one == other, len(one) + len(other)


def _verdict(one: Claim, other: Claim) -> Verdict:
    return kinds.compare(one.value, other.value).verdict
