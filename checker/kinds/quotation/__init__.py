"""The kind quotation: words inside quotation marks, with the surname of who said them.

Nothing is taken: the dates, figures and names inside a quotation are claims of its speaker.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.kinds.quotation.speakers import BESIDE, Speakers
from checker.kinds.quotation.wording import (
    QuotationValue,
    compare,
    content,
    read,
    same_speaker,
    show,
    words_of,
)
from checker.values import Mention, Slip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.scan import Page, Taken
    from checker.values import Anchors

__all__ = [
    "BESIDE",
    "QuotationValue",
    "compare",
    "content",
    "find",
    "label",
    "narrow",
    "read",
    "same_speaker",
    "show",
    "vary",
]


def find(page: Page, taken: Taken) -> list[Mention]:  # noqa: ARG001  (nothing here is taken)
    """The quotations of a page: of three words and more, and shorter ones that somebody says."""
    speakers = Speakers(page)
    found = []
    for index, (start, end, *_) in enumerate(speakers.quotations):
        surface = page.text[start:end]
        words = words_of(surface)
        speaker, how = speakers.of(index)
        if words and (len(words) > 2 or speaker):
            value = QuotationValue(words, speaker)
            found.append(Mention(start, end, surface, "quotation", value, how=how))
    return found


def narrow(value: QuotationValue, anchors: Anchors) -> tuple[QuotationValue, str]:  # noqa: ARG001
    """Nothing narrows words that were said."""
    return value, ""


def label(value: QuotationValue) -> str:
    """The words in quotation marks, and who said them."""
    words = f"“{' '.join(value.words)}”"
    return f"{words} ({value.speaker.capitalize()})" if value.speaker else words


def vary(mention: Mention, others: Sequence[Mention] = ()) -> list[Slip]:
    """One word left out, and two changed places: what retyping makes of a quotation."""
    del others
    words = mention.surface.split()
    if len(words) < 4:
        return []
    dropped = Slip("word lost", " ".join([*words[:2], *words[3:]]))
    swapped = " ".join([words[0], words[2], words[1], *words[3:]])
    return [dropped] if words[1] == words[2] else [dropped, Slip("words swapped", swapped)]
