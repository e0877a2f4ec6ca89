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

_WRONG: Final = frozenset(frame.wrong for frame in FRAMES)


def confused(page: Page, tokens: Tokens) -> Iterator[Mention]:
    """A mention for each word that its frame does not admit."""
    present = _WRONG & tokens.distinct
    if "’" in page.text:
        present |= {wrong for wrong in _WRONG if wrong.replace("'", "’") in tokens.distinct}
    for frame in FRAMES:
        if frame.wrong not in present:
            continue
        for found in _pattern(frame).finditer(page.folded):
            start, end = found.span("wrong")
            surface = page.text[start:end]
            if surface.islower() and page.sentence_at(start) is not None:
                around = page.text[found.start() : found.end()]
                flaw = Flaw(
                    "typo",
                    f"“{surface}” in “{around}” is probably “{frame.right}”",
                    suggestion=frame.right,
                    cause="word confused",
                )
                value = WordValue(frame.wrong)
                yield Mention(
                    start,
                    end,
                    surface,
                    "word",
                    value,
                    row="confused",
                    how=flaw.message,
                    flaws=(flaw,),
                )


@lru_cache(maxsize=len(FRAMES))
def _pattern(frame: Frame) -> re.Pattern[str]:
    before = f"(?:{'|'.join(frame.before)}) " if frame.before else ""
    after = f" (?:{'|'.join(frame.after)})" if frame.after else ""
    never = f"(?! (?:{'|'.join(frame.never)})\\b)" if frame.never else ""
    ending = r"(?![\w'-])"
    return re.compile(rf"(?<![\w'-]){before}(?P<wrong>{frame.wrong}){ending}{never}{after}{ending}")
