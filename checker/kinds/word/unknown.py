"""Words that the word list does not know, with the guards that keep sound text silent."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from checker.kinds.word.addresses import addresses_in
from checker.kinds.word.tokens import WORD
from checker.kinds.word.value import WordValue
from checker.lexicon import given_names, words
from checker.text import fold
from checker.values import Mention

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from checker.kinds.word.tokens import Tokens
    from checker.scan import Page, Taken
    from checker.values import Sentence

__all__ = ["STRANGE_SENTENCE", "unknown"]

#: The row of a sentence whose words are mostly unknown.
STRANGE_SENTENCE: Final = "sentence of unknown words"

#: Where a sentence begins without a space before it: "Ukraine.Yhen".
_GLUED: Final = re.compile(r"[.!?](?<=[^\W_].)(?=[^\W\d_])")
#: Below this share of known words a sentence is held to be in another language.
_KNOWN: Final = 0.55
#: So many unknown words may be slips, whatever their share.
_FEW: Final = 2
_SHORTEST: Final = 3
#: Words without vowels of so few letters are abbreviations.
_ABBREVIATED: Final = 4
#: Words of so few letters with a letter thrice are interjections.
_INTERJECTION: Final = 5
_VOWELS: Final = frozenset("aeiouy")
_APOSTROPHES: Final = ("'", "’")
#: What glues a word to an address, a handle, a file name, a number or code.
_GLUE_BEFORE: Final = re.compile(
    r"(?:[@#/\\_=&~<$`0-9]|://|(?:[^\W\d_]|[\s\"'`*(])\.|[^\W\d_]['])\Z"
)
_GLUE_AFTER: Final = re.compile(r"[@\\_=~>`(0-9]|[.:][a-z0-9]|/[a-z]{1,20}[/.]")
_SIC: Final = re.compile(r"[\"”’')]{0,2} ?[(\[]sic\b")
#: A foreign word with what it means: "the basij (the militia)".
_GLOSS: Final = re.compile(r"[\"”’']? \([a-z“\"‘']")
#: The full stop of an abbreviation, up to how many letters one may have.
_STOP_INSIDE: Final = re.compile(r"\.(?:[,;:)]| [a-z])")
_SHORTENED: Final = 6
_NEXT: Final = re.compile(r" ([^\W\d_]{1,10})")
_CLIPPED: Final = re.compile(r"(?:^|[^\w])['’]\Z")
#: From this size on a word of the list is a term of few.
_RARE: Final = 50
#: Endings of the Latin words that tell a species.
_LATIN: Final = ("ae", "us", "um", "ii", "is", "orum", "oides", "ensis", "ata", "iana")
_DRAWN_OUT: Final = re.compile(r"([^\W\d_])\1\1")


def unknown(page: Page, taken: Taken, tokens: Tokens) -> list[Mention]:
    """A mention for each unknown word in lower case or at the start of a sentence.

    A capitalised word elsewhere is a name. The distinct words of the article are looked up at once,
    and only the sentences that hold a strange one are walked.
    """
    text = page.text
    unlisted = page.lexicon.table("unlisted")
    strange = _strange(tokens.distinct, unlisted)
    asked = {word for word in strange if word[0].islower() or "-" in word}
    asked |= _small_names(tokens.distinct)
    glued = {page.sentence_at(found.start()) for found in _GLUED.finditer(text)}
    walked = asked | strange
    mentions: list[Mention] = []
    passed_over: list[Mention] = []
    for sentence, found in tokens.by_sentence:
        odd = sentence in glued or not (asked.isdisjoint(found) and strange.isdisjoint(found[:1]))
        if odd and _is_foreign(found, strange):
            passed_over.append(_passage(page, sentence))
        elif odd:
            mentions += _mentions(page, sentence, walked)
    free = [each for each in mentions if taken.free(each.start, each.end)]
    return [*_but_names(page, _but_addresses(page, free)), *passed_over]


def _strange(found: set[str], unlisted: Container[str]) -> set[str]:
    """Those of some words that no list knows, as they are written."""
    # most words are in lower case and listed as they stand
    folded = {word: fold(word) for word in words.unlisted(found)}
    return {
        word for word, form in folded.items() if form not in unlisted and not words.is_word(form)
    }


def _small_names(found: set[str]) -> set[str]:
    """Names that are written like other words: "flor" is hardly the name Flor."""
    return {word for word in words.names_among(found) if len(word) > _SHORTEST}


def _is_foreign(found: Sequence[str], strange: set[str]) -> bool:
    """Whether so many words of a sentence are unknown that it is in another language."""
    odd = sum(word in strange for word in found)
    return odd > _FEW and odd > (1 - _KNOWN) * len(found)


def _passage(page: Page, sentence: Sentence) -> Mention:
    """A sentence that is passed over; it is counted, and nothing is told of it."""
    start, end, surface = sentence.start, sentence.end, page.text[sentence.start : sentence.end]
    how = "mostly unknown words"
    return Mention(start, end, surface, "word", WordValue(how), row=STRANGE_SENTENCE, how=how)


def _but_addresses(page: Page, mentions: list[Mention]) -> list[Mention]:
    if not mentions:
        return []
    addresses = list(addresses_in(page.text))
    return [
        mention
        for mention in mentions
        if not any(low <= mention.start < high for low, high in addresses)
    ]


def _but_names(page: Page, mentions: list[Mention]) -> list[Mention]:
    """The mentions without the capitalised words that the article uses as names."""
    capitalised = {_folded(mention) for mention in mentions if mention.surface[0].isupper()}
    names = _names(page, capitalised) if capitalised else set()
    return [
        mention
        for mention in mentions
        if not (mention.surface[0].isupper() and _folded(mention) in names)
    ]


def _folded(mention: Mention) -> str:
    return _bare(fold(mention.surface))


def _bare(folded: str) -> str:
    return folded.removesuffix("'s").removesuffix("'")


def _names(page: Page, asked: Container[str]) -> set[str]:
    """Those words that stand with a capital where no sentence begins, or before another capital."""
    found = set()
    spans = (*page.capitals, (len(page.text) + 2, len(page.text) + 2))
    for (start, end), (following, _) in pairwise(spans):
        word = _bare(page.folded[start:end])
        if word not in asked or word in found:
            continue
        sentence = page.sentence_at(start)
        opens = sentence is not None and _opens(page.text, sentence.start, start)
        if not opens or (following == end + 1 and page.text[end] == " "):
            found.add(word)
    return found


def _mentions(page: Page, sentence: Sentence, strange: set[str]) -> Iterator[Mention]:
    """The unknown words of a sentence, among those that may be."""
    text, unlisted = page.text, page.lexicon.table("unlisted")
    for found in _odd(page, sentence, strange):
        for start, end in _parts(found):
            word = _bare(page.folded[start:end])
            bare = text[start : start + len(word)]
            if word in unlisted or _is_right(word, bare):
                continue
            row = "hyphen part" if "-" in found[0] else "unknown"
            if row == "hyphen part" and words.is_prefix(word):
                continue
            if not _is_plain(word, bare) or not _is_prose(text, found.start(), found.end(), bare):
                continue
            if bare[0].isupper() and (
                not _opens(text, sentence.start, start) or given_names.is_given(bare)
            ):
                continue
            if words.is_name(word) and row == "unknown":
                row = "name in lower case"
            how = f"“{bare}” is not in the word list"
            yield Mention(start, end, text[start:end], "word", WordValue(word), row=row, how=how)


def _odd(page: Page, sentence: Sentence, strange: set[str]) -> Iterator[re.Match[str]]:
    """The words of a sentence that may be unknown, but for those of a foreign phrase."""
    particles, before = page.lexicon.table("link-word"), ""
    for found in WORD.finditer(page.text, sentence.start, sentence.end):
        before, last = found[0], before
        if found[0] not in strange or last in particles:
            continue
        if found[0].endswith(_LATIN) and last[:1].isupper() and _is_rare(fold(last)):
            continue  # the second word of a species: "Vibrio cholerae"
        following = _NEXT.match(page.folded, found.end())
        if following is None or following[1] not in particles:
            yield found


def _is_rare(folded: str) -> bool:
    size = words.size(folded)
    return size is None or size > _RARE


def _is_right(folded: str, written: str) -> bool:
    """Whether a word is one, and no name in lower case."""
    if not words.is_word(folded):
        return False
    return written[0].isupper() or len(written) <= _SHORTEST or not words.is_name(folded)


def _parts(found: re.Match[str]) -> Iterator[tuple[int, int]]:
    """A word, or the parts between its hyphens."""
    at = found.start()
    for part in found[0].split("-"):
        if part:
            yield at, at + len(part)
        at += len(part) + 1


def _is_plain(word: str, bare: str) -> bool:
    """Whether a folded word looks like one of English: no acronym, not drawn out, no accents.

    Words with accents are foreign words or names.
    """
    if len(word) < _SHORTEST or not word.isascii() or any(char.isupper() for char in bare[1:]):
        return False
    if "'" in word and len(word) <= _ABBREVIATED + 1:
        return False  # clipped: "b'y"
    if len(word) <= _ABBREVIATED and _VOWELS.isdisjoint(word):
        return False
    drawn = _DRAWN_OUT.search(word)
    if drawn is None:
        return True
    # "threee" is a slip, "sooo" is none
    once = word[: drawn.start()] + word[drawn.start() + 1 :]
    return len(word) > _INTERJECTION and words.is_listed(once)


def _is_prose(text: str, start: int, end: int, word: str) -> bool:
    """Whether a word stands as prose: not in an address or in code, not abbreviated or clipped."""
    before = text[max(0, start - 3) : start]
    if len(word) <= _ABBREVIATED and _CLIPPED.search(before):
        return False  # "'Tis"
    # a missing space after a full stop glues as well: "Ukraine.Yhen"
    glued = _GLUE_BEFORE.search(before) is not None
    if glued and not (word[0].isupper() and before.endswith(".")):
        return False
    if _GLUE_AFTER.match(text, end) or _SIC.match(text, end) or _GLOSS.match(text, end):
        return False
    if len(word) <= _SHORTENED and (_STOP_INSIDE.match(text, end) or _is_title(text, end, word)):
        return False
    return not (
        word.endswith("in") and text[end : end + 1] in _APOSTROPHES and words.is_word(f"{word}g")
    )


def _is_title(text: str, end: int, word: str) -> bool:
    """Whether a word is shortened before a name: "Gen. Gowon"."""
    return word[0].isupper() and text[end : end + 1] == "."


def _opens(text: str, sentence: int, start: int) -> bool:
    """Whether a word is the first of its sentence, or follows a mark without a space."""
    if not any(char.isalnum() for char in text[sentence:start]):
        return True
    return text[start - 1] in ".!?" and start > 1 and text[start - 2].isalnum()
