"""Words of the language that stand as names inside a sentence: "the system Meridian".

They say nothing by themselves. A source that misspells one has an unknown word, and they tell who
writes the right one in its place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.kinds.word.value import WordValue
from checker.lexicon import words
from checker.text import without_possessive
from checker.values import Mention, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.scan import Page, Taken

__all__ = ["CAPITAL", "capitals"]

#: The row of a word of the language that is written like a name.
CAPITAL: Final = "in capital"
#: Shorter words lie near others by chance.
_SHORTEST: Final = 5
#: What has a capital by itself, and needs nobody to tell how it is written.
_PROPER: Final = ("demonym", "country", "state", "region", "month", "weekday")


def capitals(page: Page, taken: Taken) -> Iterator[Mention]:
    """A mention for each word of the list that stands with a capital where no other name does."""
    for start, end in page.capitals:
        surface = without_possessive(page.text[start:end])
        word = page.folded[start : start + len(surface)]
        if len(word) < _SHORTEST or not (surface[1:].islower() or surface.isupper()):
            continue
        if words.is_word(word) and taken.free(start, end) and _is_named(page, start, word):
            value = WordValue(word)
            yield Mention(
                start, start + len(surface), surface, "word", value, row=CAPITAL, how=CAPITAL
            )


def _is_named(page: Page, start: int, word: str) -> bool:
    """Whether a word has its capital for no place in the sentence or title, or in the world."""
    sentence = page.sentence_at(start)
    if sentence is None or page.role_at(start) is Role.TITLE:
        return False
    if any(word in page.lexicon.table(each) for each in _PROPER):
        return False
    return any(char.isalnum() for char in page.text[sentence.start : start])
