"""Words that the word list does not know, with the guards that keep sound text silent."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from checker.kinds.word.addresses import addresses_in
from checker.kinds.word.guards import SHORTEST, is_archaic, is_person, is_plain, is_prose
from checker.kinds.word.strangers import Strangers
from checker.kinds.word.tokens import WORD
from checker.kinds.word.value import WordValue
from checker.lexicon import gazetteer, given_names, rarities, words
from checker.text import fold
from checker.values import Mention

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from checker.kinds.word.tokens import Tokens
    from checker.scan import Page, Taken
    from checker.values import Sentence

__all__ = ["IN_CAPITALS", "STRANGE_SENTENCE", "unknown"]

#: The row of a sentence whose words are mostly unknown.
STRANGE_SENTENCE: Final = "sentence of unknown words"

#: The row of an unknown word in a sentence that is wholly in capitals.
IN_CAPITALS: Final = "in capitals"
#: A line in capitals of fewer words is a heading or a name.
_SHOUTED: Final = 6

#: Where a sentence begins without a space before it: "Ukraine.Yhen".
_GLUED: Final = re.compile(r"[.!?](?<=[^\W_].)(?=[^\W\d_])")
#: Below this share of known words a sentence is held to be in another language.
_KNOWN: Final = 0.55
#: So many unknown words may be slips, whatever their share.
_FEW: Final = 2
#: What follows an abbreviation.
_CUT: Final = re.compile(r"\.|[ \u00a0][0-9]")
_NEXT: Final = re.compile(r" ([^\W\d_]{1,10})")
#: From this size on a word of the list is a term of few.
_RARE: Final = 50
#: Endings of the Latin words that tell a species.
_LATIN: Final = ("ae", "us", "um", "ii", "is", "orum", "oides", "ensis", "ata", "iana")


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
    strangers = Strangers(page, strange)
    mentions: list[Mention] = []
    passed_over: list[Mention] = []
    for sentence, found in tokens.by_sentence:
        if not strange.isdisjoint(found) and _is_shouted(page, sentence, found):
            mentions += _shouted(page, sentence, strange)
            continue
        odd = sentence in glued or not (asked.isdisjoint(found) and strange.isdisjoint(found[:1]))
        if odd and _is_foreign(found, strange):
            passed_over.append(_passage(page, sentence))
        elif odd:
            mentions += _mentions(page, sentence, walked, strangers)
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
    return {word for word in words.names_among(found) if len(word) > SHORTEST}


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
    doubtful = [each for each in mentions if each.surface[0].isupper() and each.row != IN_CAPITALS]
    names = _names(page, {_folded(each) for each in doubtful}) if doubtful else set()
    return [each for each in mentions if each not in doubtful or _folded(each) not in names]


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


def _mentions(
    page: Page, sentence: Sentence, strange: set[str], strangers: Strangers
) -> Iterator[Mention]:
    """The unknown words of a sentence, among those that may be."""
    text = page.text
    for found in _odd(page, sentence, strange):
        for start, end in _parts(found):
            word = _bare(page.folded[start:end])
            if _is_sound(page, sentence, found, start, word):
                continue
            row = "hyphen part" if "-" in found[0] else "unknown"
            if rarities.is_rare(word):
                row = "rare word"
            elif words.is_name(word) and row == "unknown":
                row = "name in lower case"
            elif strangers.surround(sentence, found):
                row = "among strange words"
            how = f"“{text[start : start + len(word)]}” is not in the word list"
            yield Mention(start, end, text[start:end], "word", WordValue(word), row=row, how=how)


def _is_shouted(page: Page, sentence: Sentence, found: Sequence[str]) -> bool:
    """Whether a sentence is wholly in capitals, and long enough to be more than a heading."""
    return len(found) >= _SHOUTED and page.text[sentence.start : sentence.end].isupper()


def _shouted(page: Page, sentence: Sentence, strange: set[str]) -> Iterator[Mention]:
    """The unknown words of a sentence in capitals, those left out that are known as names."""
    text, unlisted = page.text, page.lexicon.table("unlisted")
    for found in _odd(page, sentence, strange):
        start, word = found.start(), _bare(page.folded[slice(*found.span())])
        end = start + len(word)
        if words.is_word(word) or rarities.is_rare(word) or word in unlisted:
            continue
        if not is_plain(word, word) or not is_prose(text, start, found.end(), word):
            continue
        if not (given_names.is_given(word) or gazetteer.places(word)):
            how = f"“{text[start:end]}” is not in the word list"
            value = WordValue(word)
            yield Mention(start, end, text[start:end], "word", value, row=IN_CAPITALS, how=how)


def _is_sound(page: Page, sentence: Sentence, found: re.Match[str], start: int, word: str) -> bool:
    """Whether a word, or a part of it that begins at ``start``, is right or cannot be judged."""
    text, table = page.text, page.lexicon.table
    bare = text[start : start + len(word)]
    if word in table("unlisted") or _is_right(word, bare):
        return True
    if "-" in found[0] and words.is_prefix(word):
        return True
    if _is_cut_short(page, start + len(word), word):
        return True
    if not is_plain(word, bare) or not is_prose(text, found.start(), found.end(), bare):
        return True
    if bare[0].isupper() and not _may_be_common(text, sentence, start, bare):
        return True
    around = WORD.findall(text, sentence.start, sentence.end)
    return is_archaic(word, around, table("archaic"))


def _is_cut_short(page: Page, end: int, word: str) -> bool:
    """Whether a word is an abbreviation: its full stop follows, or a figure: "est. 1921"."""
    table = page.lexicon.table
    if word not in table("abbreviation") and word not in table("noted"):
        return False
    return _CUT.match(page.text, end) is not None


def _may_be_common(text: str, sentence: Sentence, start: int, bare: str) -> bool:
    """Whether a capitalised word may be a common one that begins a sentence."""
    return (
        _opens(text, sentence.start, start)
        and not given_names.is_given(bare)
        and not is_person(text, start + len(bare))
    )


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
    return written[0].isupper() or len(written) <= SHORTEST or not words.is_name(folded)


def _parts(found: re.Match[str]) -> Iterator[tuple[int, int]]:
    """A word, or the parts between its hyphens."""
    at = found.start()
    for part in found[0].split("-"):
        if part:
            yield at, at + len(part)
        at += len(part) + 1


def _opens(text: str, sentence: int, start: int) -> bool:
    """Whether a word is the first of its sentence, or follows a mark without a space."""
    if not any(char.isalnum() for char in text[sentence:start]):
        return True
    return text[start - 1] in ".!?" and start > 1 and text[start - 2].isalnum()
