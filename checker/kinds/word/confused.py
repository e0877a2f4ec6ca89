"""Real words that stand where only another one can: "boarder guards", "it's own"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.kinds.word.value import WordValue
from checker.lexicon.en.confusables import FRAMES
from checker.values import Flaw, Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.kinds.word.tokens import Tokens
    from checker.lexicon.en.confusables import Frame
    from checker.scan import Page

__all__ = ["confused"]

#: More characters than stand before and after a word in any frame.
_LONGEST: Final = 30
_WRONG: Final = frozenset(frame.wrong for frame in FRAMES)


def confused(page: Page, tokens: Tokens) -> Iterator[Mention]:
    """A mention for each word that its frame does not admit."""
    present = _WRONG & tokens.distinct
    if "’" in page.text:
        present |= {wrong for wrong in _WRONG if wrong.replace("'", "’") in tokens.distinct}
    for frame in FRAMES:
        if frame.wrong not in present:
            continue
        for start, end, around in _places(page.folded, frame):
            surface = page.text[start:end]
            if surface.islower() and page.sentence_at(start) is not None:
                phrase = page.text[slice(*around)]
                flaw = Flaw(
                    "typo",
                    f"“{surface}” in “{phrase}” is probably “{frame.right}”",
                    suggestion=frame.right,
                    cause="word confused",
                )
                value, how = WordValue(frame.wrong), flaw.message
                yield Mention(
                    start, end, surface, "word", value, row="confused", how=how, flaws=(flaw,)
                )


def _places(folded: str, frame: Frame) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """Where a frame holds its wrong word, and where the frame itself stands."""
    before = tuple(f"{each} " for each in frame.before)
    for found in _word(frame.wrong).finditer(folded):
        start, end = found.span()
        # that the frame does not stand is told fast, and is nearly always so
        if before and not folded.endswith(before, max(0, start - _LONGEST), start):
            continue
        fitting = _pattern(frame).search(folded, max(0, start - _LONGEST), end + _LONGEST)
        if fitting is not None and fitting.start("wrong") == start:
            yield start, end, fitting.span()


@lru_cache(maxsize=len(_WRONG))
def _word(wrong: str) -> re.Pattern[str]:
    return re.compile(rf"{wrong}(?![\w'-])")


@lru_cache(maxsize=len(FRAMES))
def _pattern(frame: Frame) -> re.Pattern[str]:
    before = f"(?:{'|'.join(frame.before)}) " if frame.before else ""
    after = f" (?:{'|'.join(frame.after)})" if frame.after else ""
    never = f"(?! (?:{'|'.join(frame.never)})\\b)" if frame.never else ""
    ending = r"(?![\w'-])"
    return re.compile(rf"(?<![\w'-]){before}(?P<wrong>{frame.wrong}){ending}{never}{after}{ending}")
