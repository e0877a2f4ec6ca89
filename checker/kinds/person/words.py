"""The words of a name as they are compared: what is known of each, computed once a word."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.lexicon import load
from checker.lexicon.eastern import has_surname
from checker.lexicon.romanisation import ARABIC_ARTICLES, key, latin, skeleton
from checker.lexicon.transliteration import accentless, is_syllabic, is_unvowelled
from checker.text import fold

if TYPE_CHECKING:
    from checker.kinds.person.value import Person

__all__ = ["Form", "Word", "form", "word"]

#: Particles that are given names where a name begins with them.
_GIVEN_TOO: Final = frozenset({"ben", "bar", "lo", "des", "van", "al", "di", "san", "dal"})
_ABD: Final = frozenset({"abd", "abdal", "abdul", "abdel", "abdol", "abdur", "abdus", "abdu"})
_NOTHING: Final[frozenset[str]] = frozenset()
#: First sounds that romanisations exchange, in classes wider than any other table has them.
_HEADS: Final = str.maketrans("eioujzZghqSCtpf", "aaaaaaakkksssbv")
#: Shorter keys keep what they begin with.
_SHORT: Final = 5
_RELIGION: Final = frozenset({"din", "deen", "eddin", "eddine", "uddin"})


class Word(NamedTuple):
    """A word of a name: in Latin letters, without accents, its key, the full forms it stands for.

    ``bones`` are the consonants of the key, ``core`` is the key without what some write and some
    leave out before a word: an Arabic article, "servant of", a first "h"; ``head`` is the class of
    the sound that the core begins with. A word of a script that nothing here reads is its own
    letters.
    """

    letters: str
    bare: str
    key: str
    bones: str
    core: str
    head: str
    full: frozenset[str]
    unvowelled: bool


class Form(NamedTuple):
    """A name as it is compared: its words, their keys, all their letters, and how many are family.

    ``syllables`` are all parts in Latin letters, particles too; ``eastern`` if one at an end may be
    a Chinese or Korean surname, ``initials`` if a word is one letter.
    """

    words: tuple[str, ...]
    keys: tuple[str, ...]
    letters: str
    family: int
    syllables: tuple[str, ...]
    heads: str
    eastern: bool
    initials: bool


@lru_cache(maxsize=65536)
def word(text: str) -> Word:
    """What is known of a word."""
    letters = latin(text) or fold(text)
    sounds = key(text) or letters
    core = _core(sounds)
    english = load("en")
    formal = english.table("nickname").get(letters, "").split()
    spelling = english.table("given-spelling").get(letters, "").split()
    return Word(
        letters,
        letters if text.isascii() else accentless(text) or letters,
        sounds,
        skeleton(sounds),
        core,
        core[:1].translate(_HEADS),
        frozenset((*formal, *spelling)) if formal or spelling else _NOTHING,
        is_unvowelled(text),
    )


def _core(sounds: str) -> str:
    if len(sounds) < _SHORT or sounds[0] not in "aeuh":
        return sounds
    if sounds.startswith("abdl") and len(sounds) > _SHORT + 1:
        return _core(sounds[4:])
    if sounds[:2] in ("al", "el", "ul") and len(sounds) > _SHORT and sounds[2] not in "aeiou":
        return _core(sounds[2:])
    return sounds[1:] if sounds[0] == "h" and sounds[1] in "aeiou" else sounds


@lru_cache(maxsize=65536)
def form(person: Person) -> Form:
    """How a name is compared."""
    texts = (*person.given, *person.family)
    joined = "".join(texts)
    if not (joined.isascii() and joined.isalpha()):
        texts = tuple([piece for text in texts for piece in _pieces(text)])
    known = [word(each) for each in texts]
    syllables = tuple([each.letters for each in known])
    words = texts
    if not _silent().isdisjoint(syllables):
        words = _parts(texts, syllables, led=bool(person.given))
        known = [word(each) for each in words]
    return Form(
        words,
        tuple([each.key for each in known]),
        "".join([each.letters for each in known]),
        min(len(words), max(1, len(person.family))),
        syllables,
        "".join([each.head for each in known]),
        has_surname(syllables),
        1 in [len(each.letters) for each in known],
    )


def _parts(pieces: tuple[str, ...], syllables: tuple[str, ...], *, led: bool) -> tuple[str, ...]:
    """The words that are compared: no particles, Arabic compounds glued (Abd al-Rahman).

    ``led`` if a given name leads them: then "Van" and "Al" may be it.
    """
    last = len(pieces) - 1
    words: list[str] = []
    glue = ""
    for index, (piece, letters) in enumerate(zip(pieces, syllables, strict=True)):
        if letters in _ABD and index < last:
            glue = "abdul"
        elif glue and letters in ARABIC_ARTICLES:
            continue
        elif glue:
            words.append(glue + letters)
            glue = ""
        elif letters in _RELIGION and words:
            words[-1] += "udin"
        elif last == 0 or not _is_silent(piece, letters, first=led and index == 0):
            words.append(piece)
    return tuple(words) or pieces


def _is_silent(piece: str, letters: str, *, first: bool) -> bool:
    """Whether a word tells nobody from another: a particle, a title inside the name."""
    lexicon = load("en")
    if letters in lexicon.table("inner-title"):
        return True
    if letters not in lexicon.table("particle") and letters not in ARABIC_ARTICLES:
        return False
    return piece[-1] != "." and not (first and letters in _GIVEN_TOO)


@lru_cache(maxsize=1)
def _silent() -> frozenset[str]:
    """Every word that ``_parts`` may drop or glue."""
    lexicon = load("en")
    tables = (lexicon.table("inner-title"), lexicon.table("particle"))
    return ARABIC_ARTICLES.union(*tables, _ABD, _RELIGION)


def _pieces(text: str) -> list[str]:
    """The parts of a word that are compared one by one: "al-Tikriti", "Jong-un", 金正恩."""
    if is_syllabic(text):
        return [char for char in text if char.isalpha()]
    return [piece for piece in text.split("-") if any(map(str.isalpha, piece))]
