"""Parts of a known whole, and what is denied: "five of the 12 hostages", "not all of the 24".

What befell the part did not befall the whole: of 12 hostages, five were killed.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.numerals import Phrases, last_token

if TYPE_CHECKING:
    from checker.kinds.quantity.sight import Sight
    from checker.lexicon import Lexicon
    from checker.numerals import Number

__all__ = ["is_denied", "is_whole", "whole_behind"]

_SPACES: Final = " \u00a0"
#: Words between a denial and the number that it denies.
_MOST_LINKS: Final = 6


def whole_behind(sight: Sight, end: int) -> Number | None:
    """The number of the whole behind that of a part: the 12 of "five of the 12 hostages"."""
    if sight.folded[end : end + 1] not in _SPACES:
        return None
    joint = _joints(sight.page.lexicon).at(sight.folded, end + 1)
    if joint is None or sight.folded[joint[0] : joint[0] + 1] not in _SPACES:
        return None
    at = joint[0] + 1
    number = sight.beside.grammar.read(sight.folded, at, style=sight.style)
    if number is None or number.start != at or number.form not in ("digits", "words"):
        return None
    return number


def is_whole(sight: Sight, start: int) -> bool:
    """Whether a number tells of how many a part is taken: "most of the 24", "8 of the 150".

    The two of "a mother of two" are no subject of what is said either.
    """
    if start < 2 or sight.folded[start - 1] not in _SPACES:
        return False
    joint = _joints(sight.page.lexicon).ending(sight.folded, start - 1)
    if joint is None or joint[0] < 2:
        return False
    part = last_token(sight.folded, joint[0] - 1)
    if part is None:
        return False
    return (
        part.isdigit()
        or sight.has("part-word", part)
        or sight.has("parent-word", part)
        or sight.has("number-part", part)
        or sight.beside.grammar.is_number_word(part)
    )


def is_denied(sight: Sight, start: int) -> bool:
    """Whether what is said of a number is denied: "not all 24", "denied that 24 people died"."""
    folded, floor = sight.folded, sight.span(start)[0]
    for _ in range(_MOST_LINKS):
        if start <= floor or folded[start - 1] not in _SPACES:
            return False
        word = last_token(folded, start - 1)
        if word is None or sight.has("denial", word):
            return word is not None
        if not sight.has("denial-link", word):
            return False
        start -= 1 + len(word)
    return False


@lru_cache(maxsize=8)
def _joints(lexicon: Lexicon) -> Phrases:
    """What stands between a part and its whole, prepared once."""
    return Phrases(lexicon.table("of-whole"))
