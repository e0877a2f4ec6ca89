"""Products that a letter and a number tell: "the Tarvos X4", "the new Quill 3G", "the Quill 2".

An article or the maker stands before them; and a word that takes numbers wherever it stands is none
of them: Chapter, Gate, Phase, Game.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.lexicon import gazetteer, words
from checker.lexicon.given_names import is_given
from checker.values import Role

if TYPE_CHECKING:
    from checker.scan import Page

__all__ = ["CODE", "is_coded"]

#: "X4", "QX-30", "3G", but no quarter, age group, time, era or unit.
CODE: Final = re.compile(
    r"[ -](?:(?!Q[1-4]\b|H[12]\b|U-?[0-9]{2}\b|FY)[A-Z]{1,3}-?[0-9]{1,4}[A-Za-z]?"
    r"|[0-9]{1,4}(?!(?:AM|PM|BC|AD|CE|KM|KG|CM|MM|[KMGT]B|BN|TN|[KMBCFWD])\b)[A-Z]{1,2})"
    r"(?![\w%°]|[.,:/–-]?[0-9])"
)
#: What leads to a product that a word of the language names.
_LED: Final = re.compile(r"\b(?:the|an?|its|their|his|her|my)(?: (?:new|latest|old|original))? \Z")
_MAKER: Final = re.compile(r"(?<![.!?] )\b([A-Z][a-z]{2,14})(?:'s|’s)? \Z")
_SHORTEST: Final = 4
#: What is no product, whatever number follows.
_OTHERS: Final = (
    "takes-number", "body-noun", "firm-noun", "body", "post", "honorific", "military", "month",
    "weekday", "demonym", "country", "state", "region", "area", "thing-after", "thing-before",
    "thing", "wide", "stop", "opener", "direction", "street-word", "ship-mark", "phone-word",
)  # fmt: skip


def is_coded(page: Page, start: int, end: int, *, code: bool) -> bool:
    """Whether a capitalised word before a code or small number is the name of a product.

    Args:
        page: the article.
        start: where the word begins.
        end: where it ends.
        code: whether letters are in what follows; a bare number tells less.
    """
    word, surface = page.folded[start:end], page.text[start:end]
    if len(word) < _SHORTEST or not surface.isalpha() or not surface[1:].islower():
        return False
    if page.role_at(start) is Role.TITLE or is_given(word) or gazetteer.is_large(word):
        return False
    forms = (word, word.removesuffix("s"))
    if any(page.lexicon.value(each, form) is not None for each in _OTHERS for form in forms):
        return False
    # of "the Reds 2, the Blues 1" the numbers are scores
    return (code or not word.endswith("s")) and _is_led(page, start)


def _is_led(page: Page, start: int) -> bool:
    """Whether an article, or the unknown name of a maker, stands right before a word."""
    if _LED.search(page.folded, max(0, start - 24), start) is not None:
        return True
    maker = _MAKER.search(page.text, max(0, start - 20), start)
    return maker is not None and _is_unknown(maker[1].lower())


def _is_unknown(word: str) -> bool:
    return words.size(word) is None and not words.is_word(word) and not gazetteer.is_large(word)
