"""The value of the kind person: a set of people, given by as much of a name as the words hold."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.errors import NotationError
from checker.lexicon import load
from checker.lexicon.romanisation import latin
from checker.text import fold, squeeze, without_possessive

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Person", "label", "parse", "read", "show"]

#: Two parts written without a space, as in "V.Putin".
_GLUED: Final = re.compile(r"(?<=\w\.)(?=\w)")
_QUOTED: Final = re.compile(r"[\"“”„«»][^\"“”„«»]{1,30}[\"“”„«»]|\([^()]{1,40}\)")
_TITLES: Final = ("post", "military", "rank", "demonym", "country")
#: An Arabic article whose hyphen a tokenised text has set apart.
_APART: Final = re.compile(r"(?<=\b[aeuAEU][lsdr]) - (?=\w)")
_EDGE: Final = ' \t,;:.!?"“”„«»()[]'


@dataclass(frozen=True, slots=True)
class Person:
    """Everyone of that name. A bare surname ("Sherman") is everyone of that surname.

    The parts are written as in the text, without titles, quoted nicknames and possessives.
    ``family`` holds particles too ("van", "Dyke") and is never empty; ``suffix`` is "Jr", "III".
    """

    given: tuple[str, ...]
    family: tuple[str, ...]
    suffix: str = ""

    @property
    def kind(self) -> str:
        """The name of the kind."""
        return "person"

    @property
    def full(self) -> bool:
        """Whether more than a surname is known."""
        return bool(self.given)


def _tables() -> tuple[Mapping[str, str], ...]:
    # the parts of names are the same in every language that is written in Latin letters
    english = load("en")
    return tuple(english.table(each) for each in ("honorific", "suffix", "particle"))


@lru_cache(maxsize=8192)
def parse(surface: str) -> Person | None:
    """The person that a surface names, or None if no name is left without titles and marks.

    >>> parse("Mr. V.Putin’s")
    Person(given=('V.',), family=('Putin',), suffix='')
    """
    honorifics, suffixes, particles = _tables()
    text = squeeze(surface if surface.isascii() else unicodedata.normalize("NFC", surface))
    if len(text) > 3 and not text.replace(" ", "").isalpha():
        text = _QUOTED.sub(" ", without_possessive(text))
        text = _APART.sub("-", text)
    head, comma, tail = text.partition(",")
    if comma and not all(fold(word) in suffixes for word in tail.split()):
        turned = _split(tail)
        if turned and latin(head):
            return _of(tuple(turned), tuple(_split(head)), suffixes)
    words = _split(text.replace(",", " "))
    words = _untitled(words, honorifics)
    suffix = ""
    while len(words) > 1 and fold(words[-1]) in suffixes:
        suffix = suffixes[fold(words[-1])] or suffix
        words = words[:-1]
    if not any(char.isalpha() for word in words for char in word):
        return None
    cut = next(
        (
            index
            for index, word in enumerate(words[1:-1], start=1)
            if fold(word).rstrip(".") in particles and not _is_initial(word)
        ),
        len(words) - 1,
    )
    if len(words) > 1 and words[0][:1].islower() and fold(words[0]) in particles:
        cut = 0
    return Person(tuple(words[:cut]), tuple(words[cut:]), suffix)


def _untitled(words: list[str], honorifics: Mapping[str, str]) -> list[str]:
    """The words after all leading titles, posts, ranks, nations and bodies; one word stays."""
    lexicon = load("en")
    tables = [honorifics, *(lexicon.table(each) for each in _TITLES)]
    while len(words) > 1 and fold(words[0]) in _title_heads():
        length = next(
            (
                size
                for size in range(min(6, len(words) - 1), 0, -1)
                if any(fold(" ".join(words[:size])) in table for table in tables)
                and fold(words[0]) not in lexicon.table("given-too")
            ),
            0,
        )
        if length == 0:
            break
        words = words[length:]
    return words


@lru_cache(maxsize=1)
def _title_heads() -> frozenset[str]:
    """The first words of all titles, posts, ranks and nations."""
    tables = [_tables()[0], *(load("en").table(each) for each in _TITLES)]
    return frozenset(title.split()[0] for table in tables for title in table if title)


def _of(given: tuple[str, ...], family: tuple[str, ...], suffixes: Mapping[str, str]) -> Person:
    suffix = ""
    while len(given) > 1 and fold(given[-1]) in suffixes:
        suffix = suffixes[fold(given[-1])] or suffix
        given = given[:-1]
    return Person(given, family, suffix)


def _split(text: str) -> list[str]:
    words = []
    for raw in _GLUED.sub(" ", text).split():
        word = raw.strip(_EDGE)
        if word:
            words.append(word)
    # an initial has its full stop, whether the text gives it one or not
    return [f"{word}." if _lacks_stop(word) else word for word in words[:-1]] + words[-1:]


def _lacks_stop(word: str) -> bool:
    """Whether a word is an initial without its full stop, and no particle: "Souza e Melo"."""
    return len(word) == 1 and word.isalpha() and word not in _tables()[2]


def _is_initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1


def show(person: Person) -> str:
    """The name; with the surname first and a comma where the parts would not be told otherwise.

    >>> show(Person(("Gabriel",), ("García", "Márquez")))
    'García Márquez, Gabriel'
    """
    family, given = " ".join(person.family), " ".join(person.given)
    plain = " ".join(each for each in (given, family, person.suffix) if each)
    turned = f"{family}, {given}"
    forms = (plain, turned) if not person.suffix else (plain,)
    return next((each for each in forms if _read(each) == person), f"{turned}, {person.suffix}")


def read(notation: str) -> Person:
    """The person of a notation: "Wendy Sherman", "Sherman", "García Márquez, Gabriel".

    Raises:
        NotationError: it holds no name.
    """
    found = _read(notation)
    if found is None:
        raise NotationError(
            f"{notation!r} is not the name of a person", instead="a name, as in 'Wendy Sherman'"
        )
    return found


def _read(notation: str) -> Person | None:
    parts = notation.split(",")
    tail = parts[1].split() if len(parts) == 2 else []
    if len(parts) == 1 or (tail and all(fold(word) in _tables()[1] for word in tail)):
        return parse(notation)
    family = tuple(parts[0].split())
    if len(parts) > 3 or not any(latin(word) for word in family):
        return None
    suffix = parts[2].strip() if len(parts) == 3 else ""
    return Person(tuple(parts[1].split()), family, suffix)


def label(person: Person) -> str:
    """The name in reading order."""
    name = " ".join((*person.given, *person.family))
    return f"{name} {person.suffix}" if person.suffix else name
