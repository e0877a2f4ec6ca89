"""Words that the word list does not know, with the guards that keep sound text silent."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from checker.kinds.word.value import WordValue
from checker.lexicon import given_names, words
from checker.text import fold
from checker.values import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.scan import Page, Taken
    from checker.values import Sentence

__all__ = ["unknown"]

_WORD: Final = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
#: Below this share of known words a sentence is held to be in another language.
_KNOWN: Final = 0.55
_FEW: Final = 4
#: What glues a word to an address, a handle, a file name, a number or code.
_GLUE_BEFORE: Final = re.compile(r"(?:[@#/\\_=&~<$0-9]|://|[^\W\d_]\.|[^\W\d_]['])\Z")
_GLUE_AFTER: Final = re.compile(r"[@/\\_=~>0-9]|\.[a-z]|\.[0-9]|\(\)")
_SIC: Final = re.compile(r"[\"”’')]{0,2} ?[(\[]sic\b")
_DRAWN_OUT: Final = re.compile(r"([^\W\d_])\1\1")
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)\S{1,500}|\S{1,100}@\S{1,100}\.\S{2,10}")


def unknown(page: Page, taken: Taken) -> list[Mention]:
    """A mention for each unknown word in lower case or at the start of a sentence.

    A capitalised word elsewhere is a name.
    """
    by_sentence = [
        (sentence, _WORD.findall(page.folded, sentence.start, sentence.end))
        for sentence in page.layout.sentences
    ]
    distinct = {word for _, found in by_sentence for word in found}
    unlisted = page.lexicon.table("unlisted")
    strange = {
        word
        for word in words.unlisted(distinct)
        if word not in unlisted and not words.is_word(word)
    }
    if not strange:
        return []
    names = _names(page)
    addresses = [found.span() for found in _ADDRESS.finditer(page.text)]
    mentions = []
    for sentence, found in by_sentence:
        odd = sum(word in strange for word in found)
        if not odd or (odd > _FEW - 2 and odd > (1 - _KNOWN) * len(found)):
            continue
        for mention in _mentions(page, sentence, strange):
            inside = any(low <= mention.start < high for low, high in addresses)
            if inside or (mention.surface[0].isupper() and _folded(mention) in names):
                continue
            if taken.free(mention.start, mention.end):
                mentions.append(mention)
    return mentions


def _folded(mention: Mention) -> str:
    return fold(mention.surface).removesuffix("'s").removesuffix("'")


def _names(page: Page) -> frozenset[str]:
    """Words that stand with a capital where no sentence begins, or before another capital."""
    found = set()
    spans = (*page.capitals, (len(page.text) + 2, len(page.text) + 2))
    for (start, end), (following, _) in pairwise(spans):
        sentence = page.sentence_at(start)
        opens = sentence is not None and _opens(page.text, sentence.start, start)
        if not opens or (following == end + 1 and page.text[end] == " "):
            found.add(page.folded[start:end].removesuffix("'s").removesuffix("'"))
    return frozenset(found)


def _mentions(page: Page, sentence: Sentence, strange: set[str]) -> Iterator[Mention]:
    text = page.text
    for found in _WORD.finditer(page.folded, sentence.start, sentence.end):
        if found[0] not in strange:
            continue
        for start, end in _parts(found):
            surface = text[start:end]
            word = page.folded[start:end]
            cut = len(word.removesuffix("'s").removesuffix("'"))
            word, bare = word[:cut], surface[:cut]
            if not _is_plain(text, found.start(), found.end(), bare):
                continue
            if words.is_word(word) or word in page.lexicon.table("unlisted"):
                continue
            if bare[0].isupper() and (
                not _opens(text, sentence.start, start) or given_names.is_given(bare)
            ):
                continue
            row = "hyphen part" if "-" in found[0] else "unknown"
            how = f"“{bare}” is not in the word list"
            yield Mention(start, end, surface, "word", WordValue(word), row=row, how=how)


def _parts(found: re.Match[str]) -> Iterator[tuple[int, int]]:
    """A word, or the parts between its hyphens."""
    at = found.start()
    for part in found[0].split("-"):
        if part:
            yield at, at + len(part)
        at += len(part) + 1


def _is_plain(text: str, start: int, end: int, word: str) -> bool:
    """Whether a word stands as prose: not in an address or in code, not drawn out, no acronym."""
    if len(word) < 3 or not word.replace("'", "").replace("’", "").isalpha():
        return False
    if any(char.isupper() for char in word[1:]) or _DRAWN_OUT.search(word.lower()):
        return False
    before = text[max(0, start - 3) : start]
    # a missing space after a full stop glues as well: "Ukraine.Yhen"
    glued = _GLUE_BEFORE.search(before) is not None
    if glued and not (word[0].isupper() and before.endswith(".")):
        return False
    if _GLUE_AFTER.match(text, end) and not _GLUE_AFTER.match(text, end)[0].startswith("/"):  # type: ignore[index]
        return False
    return not _SIC.match(text, end)


def _opens(text: str, sentence: int, start: int) -> bool:
    """Whether a word is the first of its sentence, or follows a mark without a space."""
    if not any(char.isalnum() for char in text[sentence:start]):
        return True
    return text[start - 1] in ".!?" and start > 1 and text[start - 2].isalnum()
