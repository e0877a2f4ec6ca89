"""Whether one form of a name stands in the place of another one of a story. Not a check itself."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from checker.checks.agreement import foreign, related
from checker.checks.pairs import is_ordinary, same_person
from checker.checks.tokens import is_established, within
from checker.lexicon import load
from checker.lexicon.romanisation import key, skeleton
from checker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.checks.pairs import Pair
    from checker.checks.tokens import Token, Usage

__all__ = ["in_place"]

#: Letters of forms that at one and at two edits are no two names by chance.
_NEAR: Final = 6
_FAR: Final = 9
#: Edits between two forms of one sound, at most.
_MOST: Final = 3
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
    ordinary = is_ordinary(a) and is_ordinary(b)
    known = is_established(a) and is_established(b)
    if not model and (ordinary or (known and not _is_main(pair, usage))):
        return False
    edits, shortest = within(a, b), min(len(a), len(b))
    if model or edits > 2 or _in_one_frame(pair):
        return edits <= 2 or _have_one_sound(pair)
    if a[0] != b[0]:
        return False
    return shortest >= _NEAR if edits == 1 else shortest >= _FAR and a[-2:] == b[-2:]


def _have_one_sound(pair: Pair) -> bool:
    """Whether two surnames behind one given name have the same consonants: Kaarlsund, Korlsund."""
    a, b = (skeleton(key(word)) for word in (pair.common, pair.rare))
    return a == b and within(pair.common, pair.rare) <= _MOST and same_person(pair)


def _is_main(pair: Pair, usage: Usage) -> bool:
    """Whether many of a story have the one name, and one voice another that lies near by no chance.

    Who writes of Genova alone, where all others write of Geneva, does not mean the port.
    """
    a, b = pair.common, pair.rare
    ours, theirs = len(usage.voices(a)), len(usage.voices(b))
    alone = theirs == 1 and ours >= _SEVERAL
    most = alone and (_PART * ours >= usage.size or _in_one_frame(pair))
    near = within(a, b) == 1 and min(len(a), len(b)) >= _NEAR and a[0] == b[0]
    return most and near and not is_ordinary(b)


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
