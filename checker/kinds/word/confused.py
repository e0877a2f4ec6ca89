"""Real words that stand where only another one can: "boarder guards", "it's own"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

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
#: Marks that may stand at a word beside.
_MARKS: Final = "\"“”‘'([{.,;:!?)]}–—"
#: The wrong words in all the ways to write them.
_WRITTEN: Final = {
    form: wrong
    for wrong in _WRONG
    for bent in (wrong, wrong.replace("'", "’"))
    for form in (bent, bent.capitalize())
}


def confused(page: Page, tokens: Tokens) -> Iterator[Mention]:
    """A mention for each word that its frame does not admit."""
    present = {_WRITTEN[form] for form in _WRITTEN.keys() & tokens.distinct}
    for wrong in sorted(present):
        for frame, start, end, around in _places(page.folded, wrong):
            surface = page.text[start:end]
            if _may_be_wrong(frame, surface) and page.sentence_at(start) is not None:
                phrase = page.text[slice(*around)]
                right = frame.right if surface.islower() else frame.right.capitalize()
                flaw = Flaw(
                    "typo",
                    f"“{surface}” in “{phrase}” is probably “{right}”",
                    suggestion=right,
                    cause="word confused",
                )
                value, how = WordValue(frame.wrong), flaw.message
                yield Mention(
                    start, end, surface, "word", value, row="confused", how=how, flaws=(flaw,)
                )


def _may_be_wrong(frame: Frame, surface: str) -> bool:
    """Whether a word is written like a common one, and not like a name."""
    return surface.islower() or (frame.capital and surface[1:].islower())


def _places(folded: str, wrong: str) -> Iterator[tuple[Frame, int, int, tuple[int, int]]]:
    """Where a wrong word stands in one of its frames, and where the frame itself stands."""
    by_last, by_first, others = _frames(wrong)
    for found in _word(wrong).finditer(folded):
        start, end = found.span()
        # that no frame stands is told fast by the words beside, and is nearly always so
        last = folded[max(0, start - _LONGEST) : max(0, start - 1)].rpartition(" ")[2]
        first = folded[end + 1 : end + _LONGEST].partition(" ")[0]
        likely = [*others]
        if by_last:
            likely += by_last.get(last.rpartition("\n")[2].lstrip(_MARKS), ())
        if by_first:
            likely += by_first.get(first.partition("\n")[0].rstrip(_MARKS), ())
        for frame in likely:
            fitting = _pattern(frame).search(folded, max(0, start - _LONGEST), end + _LONGEST)
            if fitting is not None and fitting.start("wrong") == start:
                yield frame, start, end, fitting.span()
                break


_Index: TypeAlias = "dict[str, list[Frame]]"


@lru_cache(maxsize=len(_WRONG))
def _frames(wrong: str) -> tuple[_Index, _Index, list[Frame]]:
    """The frames of a wrong word by the word before it, by the one after it, and all others."""
    by_last: _Index = {}
    by_first: _Index = {}
    others = []
    for frame in FRAMES:
        if frame.wrong != wrong:
            continue
        words, index = (
            ([each.split()[-1] for each in frame.before], by_last)
            if frame.before
            else ([each.split()[0] for each in frame.after], by_first)
        )
        if any("[" in word for word in words):
            others.append(frame)
            continue
        for word in dict.fromkeys(words):
            index.setdefault(word, []).append(frame)
    return by_last, by_first, others


@lru_cache(maxsize=len(_WRONG))
def _word(wrong: str) -> re.Pattern[str]:
    return re.compile(rf"{wrong}(?<![\w'-]{wrong})(?![\w'-])")


@lru_cache(maxsize=len(FRAMES))
def _pattern(frame: Frame) -> re.Pattern[str]:
    before = f"(?:{'|'.join(frame.before)}) " if frame.before else ""
    after = f" (?:{'|'.join(frame.after)})" if frame.after else ""
    never = f"(?! (?:{'|'.join(frame.never)})\\b)" if frame.never else ""
    ending = r"(?![\w'-])"
    return re.compile(rf"(?<![\w'-]){before}(?P<wrong>{frame.wrong}){ending}{never}{after}{ending}")
