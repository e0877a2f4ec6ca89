"""Magnitudes told without the word: "a 4.6 earthquake", "put the tremor at 6.7", "it was a 6.6".

Only in articles that speak of an earthquake, and only of a number with a point.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.numerals import last_token

if TYPE_CHECKING:
    from checker.kinds.quantity.sight import Draft, Sight
    from checker.lexicon import Lexicon
    from checker.numerals import Number

__all__ = ["is_magnitude"]

_QUAKES: Final = "earthquakes"
#: How far back the word that makes a magnitude of a number is looked for, in characters.
_REACH: Final = 200
#: No earthquake was stronger than 9.5 (Chile, 1960).
_STRONGEST: Final = 10
_WORD: Final = re.compile(r"[^\W\d_]+")
#: The sign of bulletins: "M 6.6 - SUMATRA".
_SIGN: Final = re.compile(r"(?<![^\W_])M[wlb]?[ \u00a0]?\Z")
#: What may follow a magnitude that a bare article introduces: "a 6.6."
_ENDS: Final = frozenset('.,;:!?)—–"”\n')


def is_magnitude(sight: Sight, draft: Draft, number: Number) -> bool:
    """Whether a number with a point is the strength of a quake."""
    if not number.parted or not 1 <= number.low < _STRONGEST or number.suffix:
        return False
    if sight.nouns.class_at(sight.folded, draft.core_end + 1) == _QUAKES:
        return True
    return _speaks_of_quakes(sight.folded, sight.page.lexicon) and _is_led(sight, draft)


def _is_led(sight: Sight, draft: Draft) -> bool:
    """Whether what stands before a number, where quakes are spoken of, makes a magnitude of it."""
    if _SIGN.search(sight.text, max(0, draft.start - 4), draft.start):
        return True
    before = (draft.start and last_token(sight.folded, draft.start - 1)) or ""
    if sight.has("article-before", before):
        return sight.text[draft.core_end : draft.core_end + 1] in _ENDS
    return sight.has("magnitude-lead", before) and _is_measured(sight, draft)


@lru_cache(maxsize=2)
def _speaks_of_quakes(folded: str, lexicon: Lexicon) -> bool:
    return any(word in folded for word in lexicon.table("quake-word"))


def _is_measured(sight: Sight, draft: Draft) -> bool:
    """Whether the sentence up to a number speaks of a quake or of its strength."""
    floor = max(sight.span(draft.start)[0], draft.start - _REACH)
    return any(
        sight.has("magnitude-word", word[0]) or sight.nouns.class_at(word[0], 0) == _QUAKES
        for word in _WORD.finditer(sight.folded, floor, draft.start)
    )
