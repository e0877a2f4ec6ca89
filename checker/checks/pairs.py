"""Two spellings of a story, and whether they may be those of one name. Not a check of its own."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.checks.agreement import another, foreign, is_one_given, likely, placed, related, short
from checker.checks.suggestions import TERM
from checker.checks.tokens import Token, Usage, alike, is_established, within
from checker.lexicon import gazetteer, given_names, words
from checker.lexicon.romanisation import key
from checker.text import plain

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = [
    "KINDS",
    "Pair",
    "are_two",
    "is_given",
    "is_one_place",
    "is_ordinary",
    "is_outvoted",
    "is_plain",
    "kind_of",
    "of_one_name",
    "one_slip",
    "pair_of",
    "same_person",
    "same_place",
]

#: A pair of forms is judged once, by the card of the first of these kinds that it is used in.
KINDS: Final = ("person", "place", "organisation", "name")
#: Letters of names that are long enough to lie near another one by no chance.
_LONG: Final = 7
#: How many characters may lie between two names of a list.
_BREATH: Final = 24
#: What stands between two names of a list: "and the", a given name, a number of a model; or between
#: two that have to do with each other: "rammed the", "sank near the".
_LIST: Final = re.compile(
    r"(?: [A-Z0-9][\w.-]{0,20}){0,2},? (?:and|or|nor|versus|vs\.?|&)(?: the| an?)?"
    r"(?: [A-Z][\w.-]{0,20}){0,2} |(?: [a-z]{2,12}){1,3} "
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two spellings, the more used first, with their places."""

    common: str
    rare: str
    ours: tuple[Token, ...]
    theirs: tuple[Token, ...]


def pair_of(a: str, b: str, usage: Usage) -> Pair:
    """Two words of a story as a pair: the one that more voices use is the common one.

    Of two that as many use, it is the known one, then the one that is used more often.
    """
    common, rare = sorted(
        (a, b),
        key=lambda word: (
            -len(usage.voices(word)),
            not is_established(word),
            -len(usage.by_word[word]),
            word,
        ),
    )
    return Pair(common, rare, tuple(usage.by_word[common]), tuple(usage.by_word[rare]))


def of_one_name(pair: Pair) -> Pair:
    """A pair without the places where either form is part of another name: that of his wife."""
    theirs = alike(pair.ours, pair.theirs)
    return replace(pair, ours=tuple(alike(theirs, pair.ours)), theirs=tuple(theirs))


def kind_of(pair: Pair) -> str:
    """The kind whose card judges a pair."""
    used = {token.claim.mention.kind for token in (*pair.ours, *pair.theirs)}
    return next(kind for kind in KINDS if kind in used)


def one_slip(pair: Pair) -> bool:
    """Whether one form may be a slip of the other: near enough, and not both names of their own."""
    if related(pair.common, pair.rare) or (is_ordinary(pair.common) and is_ordinary(pair.rare)):
        return False
    shortest, one_given = (
        min(len(pair.common), len(pair.rare)),
        is_one_given(pair.common, pair.rare),
    )
    if one_given and short(pair.common, pair.rare):
        return False
    reach = 2 if shortest >= 7 or (shortest >= 5 and one_given) else 1
    if not 0 < within(pair.common, pair.rare) <= reach:
        return False
    if foreign(pair.rare, pair.common) or foreign(pair.common, pair.rare):
        return same_person(pair)
    known = is_established(pair.rare) and is_established(pair.common)
    if known and all(token.claim.mention.kind != "person" for token in (*pair.ours, *pair.theirs)):
        return False  # the Italian Navy, the Iranian Navy
    apart = another(pair.rare, pair.common) or is_established(pair.rare)
    return not apart or same_person(pair)


def is_one_place(pair: Pair) -> bool:
    """Whether both forms are accepted names of one place: Kiev and Kyiv."""
    ours, theirs = ({each.id for each in gazetteer.places(w)} for w in (pair.common, pair.rare))
    return not ours.isdisjoint(theirs)


def is_ordinary(word: str) -> bool:
    """Whether a word is one of the language and no name: Organisation and Organization."""
    return words.is_word(word) and not words.is_name(word)


def is_given(pair: Pair) -> bool:
    """Whether the forms are given names: those of two people may lie near each other."""
    return any(token.right and not token.left for token in (*pair.ours, *pair.theirs)) and (
        given_names.is_given(pair.common) or given_names.is_given(pair.rare)
    )


def same_person(pair: Pair) -> bool:
    """Whether the forms stand beside one and the same other word of a full name."""
    mine, theirs = (
        {(key(each.left), key(each.right)) for each in side if not each.bare}
        for side in (pair.ours, pair.theirs)
    )
    return any(
        (one and (one == left)) or (other and (other == right))
        for one, other in theirs
        for left, right in mine
    )


def are_two(pair: Pair, usage: Usage, apart: Collection[frozenset[str]] = ()) -> bool:
    """Whether the story treats the forms as two names.

    Several voices use both, or one names both in one breath: "the Nordvind and the Nordwind"; or
    they are in names of people whom the story tells apart.
    """
    if apart and _are_two_people(pair, apart):
        return True
    if len(usage.voices(pair.common) & usage.voices(pair.rare)) > 1:
        return True
    places = {(token.claim.article, token.end): token for token in (*pair.ours, *pair.theirs)}
    ordered = sorted(places)
    return any(
        _listed(places[one], places[other])
        for one, other in pairwise(ordered)
        if places[one].word != places[other].word and one[0] == other[0]
    )


def _are_two_people(pair: Pair, apart: Collection[frozenset[str]]) -> bool:
    ours, theirs = ({_name(token) for token in side} for side in (pair.ours, pair.theirs))
    return any(len(each & ours) == 1 == len(each & theirs) for each in apart)


def _name(token: Token) -> str:
    """The name of the person that a word is part of, plain; "" where it is no part of one."""
    claim = token.claim
    return plain(kinds.show(claim.value)) if claim.mention.kind == "person" else ""


def _listed(one: Token, other: Token) -> bool:
    passage = one.claim.passage
    between = passage.text[one.end - passage.start : other.start - passage.start]
    return other.start - one.end <= _BREATH and _LIST.fullmatch(between) is not None


def same_place(pair: Pair) -> bool:
    """Whether both forms stand where places do and are long enough to lie near by no chance."""
    return (
        min(len(pair.common), len(pair.rare)) >= 6
        and pair.common[0] == pair.rare[0]
        and within(pair.common, pair.rare) == 1
        and placed(pair.ours)
        and placed(pair.theirs)
    )


def is_plain(pair: Pair, usage: Usage) -> bool:
    """Whether two forms in one article are no two names that lie near each other by chance.

    Others tell it, or the word beside them, or the slip itself where the forms are long enough.
    """
    others = usage.voices(pair.common, without=usage.articles(pair.rare))
    long = min(len(pair.common), len(pair.rare)) >= _LONG
    return len(others) > 1 or same_person(pair) or (long and likely(pair.rare, pair.common))


def is_outvoted(pair: Pair, usage: Usage) -> bool:
    """Whether the rarer form is the slip of the two.

    Several voices without it use the other, or one often where it stands but once, or it is unknown
    and the other a known name.
    """
    if len(usage.voices(pair.rare)) > 1:
        return False
    others = usage.voices(pair.common, without=usage.articles(pair.rare))
    once = len(pair.theirs) == 1 and len(pair.ours) >= TERM - 1
    known = is_established(pair.common) and not is_established(pair.rare)
    return len(others) > 1 or once or known
