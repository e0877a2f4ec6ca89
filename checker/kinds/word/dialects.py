"""Words in their British or American form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.kinds.word.tokens import WORD
from checker.kinds.word.value import WordValue
from checker.lexicon import dialects
from checker.values import Mention, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.kinds.word.tokens import Tokens
    from checker.scan import Page

__all__ = ["dialectal"]


def dialectal(page: Page, tokens: Tokens) -> Iterator[Mention]:
    """The first mention of each word in lower case that has another form on the other side.

    Capitalised words may be names, and quotations keep the form of their source.
    """
    forms = {word for word in dialects.among(tokens.distinct) if word.islower()}
    for sentence, found in tokens.by_sentence:
        if forms.isdisjoint(found):
            continue
        for word in WORD.finditer(page.text, sentence.start, sentence.end):
            if word[0] in forms and page.role_at(word.start()) is not Role.QUOTATION:
                forms.discard(word[0])
                pair = dialects.pair(word[0])
                row = "British form" if pair and pair.british == word[0] else "American form"
                yield Mention(*word.span(), word[0], "word", WordValue(word[0]), row=row, how=row)
