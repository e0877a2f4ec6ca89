"""The kind word: unknown, dialectal and doubled words, and flaws of the text.

Flaws that lie in the text and not in a word (missing spaces, mis-decoded characters) are one
mention an article, so that a check makes one note of each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.errors import NotationError
from checker.kinds.word.capitals import CAPITAL, capitals
from checker.kinds.word.confused import confused
from checker.kinds.word.dialects import dialectal
from checker.kinds.word.flaws import doubled, homoglyphs, misdecoded, unspaced
from checker.kinds.word.tokens import Tokens
from checker.kinds.word.twins import TWIN, twins
from checker.kinds.word.unknown import STRANGE_SENTENCE, unknown
from checker.kinds.word.value import WordValue
from checker.lexicon.slips import misspelt
from checker.text import fold, squeeze
from checker.values import Comparison, Slip, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.scan import Page, Taken
    from checker.values import Anchors, Mention

__all__ = [
    "CAPITAL",
    "SOUND",
    "STRANGE_SENTENCE",
    "TWIN",
    "WordValue",
    "compare",
    "find",
    "label",
    "narrow",
    "read",
    "show",
    "vary",
]

#: Rows of words that are right as they are, and tell what others are slips of.
SOUND: Final = frozenset({CAPITAL, TWIN})


def find(page: Page, taken: Taken) -> list[Mention]:
    """Unknown, dialectal, confused and doubled words and the flaws of the text, in text order."""
    tokens = Tokens.of(page)
    framed = list(confused(page, tokens))
    starts = {mention.start for mention in framed}
    found = [
        # what its frame tells ("marshall law") needs no word list
        *(each for each in unknown(page, taken, tokens) if each.start not in starts),
        *dialectal(page, tokens),
        *framed,
        *twins(page, tokens),
        *capitals(page, taken),
        *doubled(page, tokens),
        *unspaced(page),
        *misdecoded(page),
        *homoglyphs(page),
    ]
    return sorted(found, key=lambda mention: (mention.start, mention.end, mention.row))


def compare(a: WordValue, b: WordValue) -> Comparison:
    """SAME for one word; two words say nothing of each other."""
    if a == b:
        return Comparison(Verdict.SAME, f"both are {a.word}")
    return Comparison(Verdict.UNKNOWN, "two words are not comparable")


def show(value: WordValue) -> str:
    """The word, folded."""
    return value.word


def read(notation: str) -> WordValue:
    """The word of a notation.

    Raises:
        NotationError: it is empty.
    """
    word = squeeze(fold(notation))
    if not word:
        raise NotationError("an empty word", instead="write the word")
    return WordValue(word)


def narrow(value: WordValue, anchors: Anchors) -> tuple[WordValue, str]:
    """A word does not depend on the day."""
    del anchors
    return value, ""


def label(value: WordValue) -> str:
    """The word."""
    return value.word


def vary(mention: Mention, others: Sequence[Mention] = ()) -> list[Slip]:
    """The word with a letter lost, and with two swapped."""
    del others
    return [Slip(cause, surface, spelled=True) for cause, surface in misspelt(mention.surface)]
