"""Two spellings of a story, and whether they may be those of one name. Not a check of its own."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.checks.agreement import another, foreign, is_one_given, likely, placed, related, short
from checker.checks.suggestions import TERM
from checker.checks.tokens import Token, Usage, alike, is_established, within
from checker.lexicon import gazetteer, given_names, load, words
from checker.text import fold, plain

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

__all__ = [
    "KINDS",
    "Pair",
    "are_two",
    "in_place",
    "is_given",
    "is_one_place",
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
#: Letters of forms that at one and at two edits are no two names by chance.
_NEAR: Final = 6
_FAR: Final = 9
#: How many times as many voices write a name right as write it wrong, where several do.
_MANY_MORE: Final = 2
#: So many voices at least, one of so many or all in one frame, tell of what a story is about.
_SEVERAL: Final = 3
_PART: Final = 3
#: The row of mentions that are products, and how the number of one begins: "2", "X4", "3G".
_PRODUCT: Final = "product"
_NUMBER: Final = re.compile(r"[A-Z]{0,3}-?[0-9]")
#: Tables of words that make one frame of two names.
_FRAMES: Final = ("kind_capital", "kind_before", "kind_of_part", "street-word")
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
    if related(pair.common, pair.rare) or (_is_ordinary(pair.common) and _is_ordinary(pair.rare)):
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


def _is_ordinary(word: str) -> bool:
    """Whether a word is one of the language and no name: Organisation and Organization."""
    return words.is_word(word) and not words.is_name(word)


def is_given(pair: Pair) -> bool:
    """Whether the forms are given names: those of two people may lie near each other."""
    return any(token.right and not token.left for token in (*pair.ours, *pair.theirs)) and (
        given_names.is_given(pair.common) or given_names.is_given(pair.rare)
    )


def same_person(pair: Pair) -> bool:
    """Whether the forms stand beside one and the same other word of a full name."""
    beside = {(token.left, token.right) for token in pair.ours if not token.bare}
    return any(
        (one and (one == left)) or (other and (other == right))
        for one, other in {(each.left, each.right) for each in pair.theirs if not each.bare}
        for left, right in beside
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


def in_place(pair: Pair, usage: Usage) -> bool:
    """Whether one voice, or a few, write a form where many more have the other one.

    No article has both; and the forms stand in one frame ("Xonaca Street", "Jonaca Street"), or
    are so near that chance brings no two such names into one story.
    """
    a, b = pair.common, pair.rare
    ours, theirs = len(usage.voices(a)), len(usage.voices(b))
    if usage.articles(a) & usage.articles(b) or not (theirs == 1 or _MANY_MORE * theirs <= ours):
        return False
    if related(a, b) or foreign(a, b) or foreign(b, a):
        return False
    model = _is_one_model(pair)
    ordinary = _is_ordinary(a) and _is_ordinary(b)
    known = is_established(a) and is_established(b)
    if not model and (ordinary or (known and not _is_main(pair, usage))):
        return False
    edits, shortest = within(a, b), min(len(a), len(b))
    if edits > 2 or model or _in_one_frame(pair):
        return edits <= 2
    if a[0] != b[0]:
        return False
    return shortest >= _NEAR if edits == 1 else shortest >= _FAR and a[-2:] == b[-2:]


def _is_main(pair: Pair, usage: Usage) -> bool:
    """Whether many of a story have the one name, and one voice another that lies near by no chance.

    Who writes of Genova alone, where all others write of Geneva, does not mean the port.
    """
    a, b = pair.common, pair.rare
    ours, theirs = len(usage.voices(a)), len(usage.voices(b))
    alone = theirs == 1 and ours >= _SEVERAL
    most = alone and (_PART * ours >= usage.size or _in_one_frame(pair))
    near = within(a, b) == 1 and min(len(a), len(b)) >= _NEAR and a[0] == b[0]
    return most and near and not _is_ordinary(b)


def _is_one_model(pair: Pair) -> bool:
    """Whether one form is said twice before the number of a model, and the other before it too."""
    ours, theirs = (Counter(map(_model, side)) for side in (pair.ours, pair.theirs))
    said = any(count > 1 and model and model in theirs for model, count in ours.items())
    return said and within(pair.common, pair.rare) == 1


def _model(token: Token) -> str:
    """What stands behind a word in the name of a product, if it begins with a number; else ""."""
    mention = token.claim.mention
    behind = mention.surface[token.end - mention.start :].strip(" -")
    return fold(behind) if mention.row == _PRODUCT and _NUMBER.match(behind) else ""


def _in_one_frame(pair: Pair) -> bool:
    """Whether both forms are beside one word of a name, or one kind of place: a lake, a street."""
    return same_person(pair) or bool(_kinds_beside(pair.ours) & _kinds_beside(pair.theirs))


def _kinds_beside(side: Iterable[Token]) -> set[str]:
    """The kinds of place that the words beside a form name."""
    tables = [load("en").table(name) for name in _FRAMES]
    words = {word for token in side for word in (token.before, token.after)}
    return {table[word] for table in tables for word in words if word in table}


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
