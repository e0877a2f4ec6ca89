"""Real words that one slip makes of another: what the other sources write in their place tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.word.tokens import WORD
from checker.kinds.word.value import WordValue
from checker.lexicon.en.twins import TWINS
from checker.values import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.kinds.word.tokens import Tokens
    from checker.scan import Page

__all__ = ["TWIN", "twins"]

#: The row of a word that may be a slip of another one, or that others may be slips of.
TWIN: Final = "twin"
_WORDS: Final = frozenset(TWINS).union(*TWINS.values())


def twins(page: Page, tokens: Tokens) -> Iterator[Mention]:
    """A mention for each of these words in lower case."""
    present = _WORDS & tokens.distinct
    if not present:
        return
    for sentence, found in tokens.by_sentence:
        if present.isdisjoint(found):
            continue
        for word in WORD.finditer(page.text, sentence.start, sentence.end):
            if word[0] in present:
                yield Mention(*word.span(), word[0], "word", WordValue(word[0]), row=TWIN, how=TWIN)
