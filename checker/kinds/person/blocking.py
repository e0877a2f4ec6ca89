"""Which of many names may certainly be those of one person, without holding each against all.

Of two names that ``compare`` surely gives to one person each word of the shorter stands in the
longer one as well: in the same letters, in firm or loose classes of romanisation, as a short form
or as an initial. So of each name the rarest word finds all others that come into question. Record
linkage calls this blocking.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from checker.kinds.person.likeness import abjad
from checker.kinds.person.words import form, word
from checker.lexicon.eastern import readings
from checker.lexicon.romanisation import loose

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.kinds.person.value import Person
    from checker.kinds.person.words import Form

__all__ = ["candidates"]


class _Keys(NamedTuple):
    """By what a word is found, and what it finds: not the same for initials and bare consonants."""

    posted: frozenset[str]
    asked: frozenset[str]


def candidates(people: Sequence[Person]) -> list[tuple[int, int]]:
    """Pairs of names, by their places, among them all that certainly are one person's."""
    forms = [form(each) for each in people]
    words: dict[str, set[int]] = defaultdict(set)
    wholes: dict[str, set[int]] = defaultdict(set)
    for number, each in enumerate(forms):
        for key in _keys_of(each.words):
            words[key].add(number)
        for key in (*_keys_of(_glued(each)), *_whole(each)):
            wholes[key].add(number)
    return sorted(
        {
            (min(number, other), max(number, other))
            for number, each in enumerate(forms)
            for other in _near(each, words, wholes)
            if other != number
        }
    )


def _near(name: Form, words: dict[str, set[int]], wholes: dict[str, set[int]]) -> Iterator[int]:
    """The names that hold the rarest word of a name, or two words of which one of it is made."""
    asked = [_keys(text).asked for text in name.words]
    full = [keys for keys, text in zip(asked, name.words, strict=True) if not _is_initial(text)]
    rarest = min(full or asked, key=lambda keys: _size(keys, words), default=())
    for key in rarest:
        yield from words.get(key, ())
    for key in (*frozenset().union(*asked), *_whole(name)):
        yield from wholes.get(key, ())


def _size(keys: Iterable[str], holders: dict[str, set[int]]) -> int:
    return sum(len(holders.get(key, ())) for key in keys)


def _keys_of(texts: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*(_keys(text).posted for text in texts))


@lru_cache(maxsize=16384)
def _keys(text: str) -> _Keys:
    known = word(text)
    initials = frozenset({f"initial {known.letters[:1]}", f"initial {known.key[:1]}"})
    if _is_initial(text):
        return _Keys(initials, initials)
    common = {f"key {known.key}", f"bare {known.bare}", f"core {known.core}"}
    common |= {f"loose {loose(known.key)}", *(f"full {each}" for each in known.full)}
    consonants = abjad(known.letters)
    mine = "consonants" if known.unvowelled else "vowelled"
    both = {f"consonants {consonants}", f"{mine} {consonants}"}
    return _Keys(frozenset({*common, f"{mine} {consonants}"}), initials | common | both)


def _is_initial(text: str) -> bool:
    return len(word(text).letters) < 2


def _glued(name: Form) -> Iterator[str]:
    """What two words of a name, or those of the surname, make where they are written as one."""
    letters = [word(each).letters for each in name.words]
    yield from (one + other for one, other in pairwise(letters))
    yield "".join(letters[-name.family :])


def _whole(name: Form) -> Iterator[str]:
    """By what a whole name is found: its letters, the keys of its words, its syllables."""
    yield f"letters {name.letters}"
    yield f"keys {' '.join(name.keys)}"
    if name.eastern:
        yield from (f"syllables {' '.join(each)}" for each in readings(name.syllables))
