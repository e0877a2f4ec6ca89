"""What a text says in content words, by their stems. Not a check of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.lexicon import load
from checker.text import fold

if TYPE_CHECKING:
    from collections.abc import Container

__all__ = ["content"]

_WORD: Final = re.compile(r"[^\W\d_]{4,}")


def content(text: str, without: Container[str] = ()) -> set[str]:
    """The stems of the words of a text that say something by themselves.

    Args:
        text: a sentence, say.
        without: folded words to leave out.
    """
    lexicon = load("en")
    stop = lexicon.table("stop")
    words = _WORD.findall(fold(text))
    return {lexicon.stem(word) for word in words if word not in stop and word not in without}
