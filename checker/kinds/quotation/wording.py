"""What was said, word by word: values of the kind quotation and how two of them stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from checker.errors import NotationError
from checker.lexicon import languages, load
from checker.lexicon.romanisation import key
from checker.text import fold
from checker.values import Comparison, Verdict

__all__ = ["QuotationValue", "compare", "content", "read", "same_speaker", "show", "words_of"]

#: A word; an ellipsis; or an editor's words in square brackets, which stand for others.
_TOKEN: Final = re.compile(r"\w+(?:'\w+)*|…|\.{3}|\[[^\[\]]{0,80}\]")
_GAP: Final = "…"
_ENDINGS: Final = (
    ("can't", ("can", "not")), ("won't", ("will", "not")), ("shan't", ("shall", "not")),
    ("n't", ("", "not")), ("'re", ("", "are")), ("'ve", ("", "have")), ("'ll", ("", "will")),
    ("'m", ("", "am")), ("let's", ("let", "us")),
)  # fmt: skip
#: Words after which 's is "is", and no possessive.
_IS: Final = frozenset(("it", "he", "she", "that", "there", "here", "what", "who", "where", "this"))
#: Share of the content words of the shorter quotation that two wordings of one statement share,
#: and how many these are at least if they are not all of them.
_SHARE, _FEW = 0.6, 3


@dataclass(frozen=True, slots=True)
class QuotationValue:
    """The words between quotation marks, folded, contractions written out; ``…`` is a gap.

    ``speaker`` is the surname of the speaker, folded, or "" if the article does not name one.
    """

    words: tuple[str, ...]
    speaker: str = ""

    @property
    def kind(self) -> str:
        """The name of the kind."""
        return "quotation"


def words_of(text: str) -> tuple[str, ...]:
    """The words of a quotation as they are compared.

    >>> words_of("We don't … want [Ukraine] open-door policies!")
    ('we', 'do', 'not', '…', 'want', '…', 'open', 'door', 'policies')
    """
    found: list[str] = []
    for token in _TOKEN.findall(fold(text)):
        if token[0] in "….[":
            if found and found[-1] != _GAP:
                found.append(_GAP)
            continue
        found.extend(_written_out(token))
    while found and found[-1] == _GAP:
        found.pop()
    return tuple(found)


def _written_out(token: str) -> list[str]:
    if token.endswith("'s") and token[:-2] in _IS:
        return [token[:-2], "is"]
    for ending, (first, second) in _ENDINGS:
        if first and token == ending:
            return [first, second]
        if not first and token.endswith(ending) and len(token) > len(ending):
            return [token[: -len(ending)], second]
    return [token]


def show(value: QuotationValue) -> str:
    """``speaker: words``, or the words alone."""
    words = " ".join(value.words)
    return f"{value.speaker}: {words}" if value.speaker else words


def read(notation: str) -> QuotationValue:
    """The value of ``ryabkov: we have no plans`` or of words without a speaker.

    Raises:
        NotationError: there are no words in it.
    """
    speaker, colon, rest = notation.partition(":")
    words = words_of(rest if colon else notation)
    if not words:
        raise NotationError(
            f"{notation!r} has no words", instead="write “speaker: the words”, or the words alone"
        )
    return QuotationValue(words, fold(speaker.strip()) if colon else "")


def same_speaker(a: str, b: str) -> bool:
    """Whether two surnames may be romanisations of one: ryabkov, riabkov. "" is nobody."""
    return bool(a) and bool(b) and (a == b or key(a) == key(b))


def compare(a: QuotationValue, b: QuotationValue) -> Comparison:
    """SAME: the same words but for hyphens and contractions. COMPATIBLE: one is cut from the other.

    CONFLICT: two wordings of one statement. That is a rule of thumb: one speaker, at least three
    content words in common (or all of the shorter, if it has but two), these at least three fifths
    of the content words of the shorter, and near together in the longer as well. Everything else is
    UNKNOWN: people say more than one thing.
    """
    if a.speaker and b.speaker and not same_speaker(a.speaker, b.speaker):
        return Comparison(Verdict.UNKNOWN, "two speakers")
    if "".join(a.words) == "".join(b.words):
        return Comparison(Verdict.SAME, "the same words")
    if _cut(a.words, b.words) or _cut(b.words, a.words):
        return Comparison(Verdict.COMPATIBLE, "one quotation is part of the other")
    if not (a.speaker and b.speaker):
        return Comparison(Verdict.UNKNOWN, "other words, and the speaker is not known")
    if _reworded(*sorted((a.words, b.words), key=lambda words: (len(words), words))):
        return Comparison(Verdict.CONFLICT, "one statement in two wordings")
    return Comparison(Verdict.UNKNOWN, "two statements")


def _reworded(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether two quotations are held to be wordings of one statement."""
    fewer, more = sorted((content(short), content(long)), key=len)
    shared = fewer & more
    if len(shared) < max(2, min(_FEW, len(fewer)), _SHARE * len(fewer)):
        return False
    places: dict[str, int] = {}
    window = 2 * len(short) + 8
    for place, word in enumerate(long):
        for stem in content((word,)) & shared:
            places[stem] = place
        if len(places) == len(shared) and place - min(places.values()) <= window:
            return True
    return False


@lru_cache(maxsize=8192)
def content(words: tuple[str, ...]) -> frozenset[str]:
    """The stems of the words that carry meaning.

    Every language's function words are left out: a value does not know its language.
    """
    found = set()
    for word in words:
        if word == _GAP:
            continue
        for each in languages():
            lexicon = load(each)
            if word in lexicon.table("stop") or word in lexicon.table("function_word"):
                break
        else:
            found.add(load(languages()[0]).stem(word))
    return frozenset(found)


def _cut(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether one quotation is the other with words left out at its ends and at its gaps."""
    if len(short) > len(long) + short.count(_GAP):
        return False
    text = f" {' '.join(word for word in long if word != _GAP)} "
    at = 0
    for piece in " ".join(short).split(_GAP):
        words = piece.strip()
        if not words:
            continue
        place = text.find(f" {words} ", at)
        if place < 0:
            return False
        at = place + len(words) + 1
    return True
