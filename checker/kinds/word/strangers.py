"""Strange words in company: a foreign phrase, a quotation in dialect, the talk of a trade.

One strange word in a sentence of English may be a slip. Two side by side, or several in one
quotation, speak for a language of their own.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.kinds.word.tokens import WORD
from checker.lexicon.corrections import corrections
from checker.lexicon.rarities import is_rare
from checker.text import fold

if TYPE_CHECKING:
    import re
    from collections.abc import Set as AbstractSet

    from checker.scan import Page
    from checker.values import Sentence

__all__ = ["Strangers"]

#: So many distinct strange words, and one in so many words, make a passage strange.
_SEVERAL: Final = 2
_ONE_IN: Final = 12
#: The same for a sentence that nobody is quoted with.
_MANY: Final = 3
_LONGEST: Final = 40
#: Below this score a strange word is hardly anything but a slip.
_PLAIN: Final = 2.5


class Strangers:
    """The strange words of an article, to be asked what stands around one of them.

    Args:
        page: the article.
        strange: the words that no list of everyday words holds, as they are written.
    """

    def __init__(self, page: Page, strange: AbstractSet[str]) -> None:
        self._page = page
        self._strange = frozenset(word for word in strange if word[0].islower())
        self._quotations = [region.start for region in page.layout.quotations]
        self._crowded = lru_cache(maxsize=256)(self._is_crowded)

    def surround(self, sentence: Sentence, found: re.Match[str]) -> bool:
        """Whether strange words stand beside a word, or several in its quotation or sentence."""
        return (
            self._beside(found)
            or self._crowded(sentence.start, sentence.end, _MANY)
            or self._in_dialect(found.start())
        )

    def _beside(self, found: re.Match[str]) -> bool:
        text, start, end = self._page.text, found.start(), found.end()
        before = text[max(0, start - _LONGEST) : start].rpartition(" ")[0].rpartition(" ")[2]
        following = WORD.match(text, end + 1)
        return (text[start - 1 : start] == " " and self._is_alien(before)) or (
            text[end : end + 1] == " " and following is not None and self._is_alien(following[0])
        )

    def _is_alien(self, word: str) -> bool:
        """Whether a word is strange and no plain slip of another."""
        if word not in self._strange:
            return False
        folded = fold(word)
        return is_rare(folded) or not any(
            each.score < _PLAIN for each in corrections(folded, {})[:1]
        )

    def _in_dialect(self, at: int) -> bool:
        index = bisect_right(self._quotations, at) - 1
        if index < 0:
            return False
        region = self._page.layout.quotations[index]
        return at < region.end and self._crowded(region.start, region.end, _SEVERAL)

    def _is_crowded(self, start: int, end: int, several: int) -> bool:
        found = WORD.findall(self._page.text, start, end)
        odd = {word for word in self._strange.intersection(found) if self._is_alien(word)}
        return len(odd) >= several and len(odd) * _ONE_IN >= len(found)
