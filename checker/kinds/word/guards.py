"""What keeps an unknown word silent: its shape, and the signs around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

__all__ = ["SHORTEST", "is_archaic", "is_person", "is_plain", "is_prose"]

SHORTEST: Final = 3
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
_STOP_INSIDE: Final = re.compile(r"\.(?:[,;:)]| [a-z0-9$€£(])")
_SHORTENED: Final = 6
_CLIPPED: Final = re.compile(r"(?:^|[^\w])['’]\Z")
#: A word alone between quotation marks: what it is called, and no slip.
_OPENING: Final = frozenset("\"“‘'")
_CLOSED: Final = re.compile(r"[.,;:!?]?[\"”’']")
#: Within so many characters an apostrophe may close a quotation.
_QUOTED: Final = 300
_PERSON: Final = re.compile(
    r",? (?:and|or|&) [A-Z]|, (?:who|aged?|the|an?|[0-9]{1,2})\b| (?:said|says|told|tells|who)\b"
)
_OLD_ENDING: Final = re.compile(r"(?<=...)(?:e?st|e?th|'d)\Z")
_DRAWN_OUT: Final = re.compile(r"([^\W\d_])\1\1")


def is_plain(word: str, bare: str) -> bool:
    """Whether a folded word looks like one of English: no acronym, not drawn out, no accents.

    Words with accents are foreign words or names.
    """
    if len(word) < SHORTEST or not word.isascii() or any(char.isupper() for char in bare[1:]):
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


def is_prose(text: str, start: int, end: int, word: str) -> bool:
    """Whether a word stands as prose: not in an address or in code, not abbreviated or clipped.

    A word that stands alone between quotation marks, or is explained, is told for what it is.
    """
    before = text[max(0, start - 3) : start]
    if len(word) <= _ABBREVIATED and _CLIPPED.search(before):
        return False  # "'Tis"
    # a missing space after a full stop glues as well: "Ukraine.Yhen"
    glued = _GLUE_BEFORE.search(before) is not None
    if glued and not (word[0].isupper() and before.endswith(".")):
        return False
    if any(sign.match(text, end) for sign in (_GLUE_AFTER, _SIC, _GLOSS)):
        return False
    if before[-1:] in _OPENING and _CLOSED.match(text, end):
        return False
    if len(word) <= _SHORTENED and (_STOP_INSIDE.match(text, end) or _is_title(text, end, word)):
        return False
    return not _is_clipped(text, start, end, word)


def is_person(text: str, end: int) -> bool:
    """Whether what follows a capitalised word tells that it is a name: "Mafe said", "Zizi, 41,"."""
    return _PERSON.match(text, end) is not None


def is_archaic(word: str, sentence: Iterable[str], archaic: Container[str]) -> bool:
    """Whether a folded word has an old ending in a sentence of old words: "thou knowest"."""
    ending = _OLD_ENDING.search(word)
    if ending is None or not any(each.lower() in archaic for each in sentence):
        return False
    return words.is_listed(word[: ending.start()]) or words.is_listed(f"{word[: ending.start()]}e")


def _is_clipped(text: str, start: int, end: int, word: str) -> bool:
    """Whether an apostrophe stands for the letters that a word lacks: "goin'", "jus' don't"."""
    if text[end : end + 1] not in _APOSTROPHES:
        return False
    if word.endswith("in") and words.is_word(f"{word}g"):
        return True
    # one that closes a quotation has another that opens it
    opened = any(mark in text[max(0, start - _QUOTED) : start] for mark in (" '", "‘", "\n'"))
    owners = word.endswith("s") and words.is_word(word[:-1].lower())
    return text[end + 1 : end + 2] == " " and not owners and not opened


def _is_title(text: str, end: int, word: str) -> bool:
    """Whether a word is shortened before a name or a figure: "Gen. Gowon", "Att: 900"."""
    return word[0].isupper() and text[end : end + 1] in {".", ":"}
