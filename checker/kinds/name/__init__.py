"""The kind name: proper names that no other kind has taken, for their spelling, and identifiers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checker.errors import NotationError
from checker.kinds.name.identifiers import IDENTIFIER, identifiers
from checker.kinds.name.phones import PHONE, phones
from checker.lexicon import words
from checker.lexicon.slips import misspelt
from checker.scan import Taken
from checker.text import fold, plain, squeeze
from checker.values import Comparison, Mention, Role, Slip, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.scan import Page
    from checker.values import Anchors

__all__ = [
    "IDENTIFIER",
    "PHONE",
    "NameValue",
    "compare",
    "find",
    "label",
    "narrow",
    "read",
    "show",
    "vary",
]

_LETTERS: Final = re.compile(r"[\W_]+")
_JOINT: Final = re.compile(
    r"[ \u00a0]|-|(?<=\b[^\W\d_]\.) ?|(?<=\b[^\W\d_])\. ?|(?<=\bSt)\. "
    r"| (?:d['’]|l['’]|(?:de|du|des|da|do|dos|del|della|di|la|le|el|al|van|von|und|y) )"
)
_CALENDAR: Final = ("month", "weekday", "demonym")
_LONGEST: Final = 6
#: Sizes of the word list up to which a word at the start of a sentence is no name.
_ORDINARY: Final = 60


@dataclass(frozen=True, slots=True)
class NameValue:
    """A proper name as written, with single spaces."""

    name: str

    @property
    def kind(self) -> str:
        """The name of the kind."""
        return "name"


def find(page: Page, taken: Taken) -> list[Mention]:
    """Runs of capitalised words that are free and hold more than ordinary words.

    Nothing is taken: a name at the start of a sentence may be a misspelt plain word, which the
    kind ``word`` judges.
    """
    numbered = Taken()
    found = []
    for start, end, what in taken.things:
        value = NameValue(squeeze(page.text[start:end]))
        found.append(Mention(start, end, page.text[start:end], "name", value, row=what))
    for row, spans in ((IDENTIFIER, identifiers(page)), (PHONE, phones(page))):
        for start, end in spans:
            if taken.free(start, end):
                numbered.take(start, end)
                value = NameValue(squeeze(page.text[start:end]))
                found.append(Mention(start, end, page.text[start:end], "name", value, row=row))
    for run in _runs(page, taken, numbered):
        start, end = run[0][0], run[-1][1]
        surface = page.text[start:end]
        cut = len(fold(surface).removesuffix("'s").removesuffix("'"))
        surface = surface[:cut]
        if surface and any(char.isalpha() for char in surface) and len(surface) > 1:
            value = NameValue(squeeze(surface))
            found.append(Mention(start, start + cut, surface, "name", value, row="capitals"))
    return sorted(found, key=lambda mention: mention.start)


def _runs(page: Page, taken: Taken, numbered: Taken) -> Iterator[list[tuple[int, int]]]:
    """Runs of free capitalised words, without the ordinary words at their edges."""
    run: list[tuple[int, int]] = []
    for start, end in page.capitals:
        if not (taken.free(start, end) and numbered.free(start, end)):
            continue
        joined = run and len(run) < _LONGEST and _JOINT.fullmatch(page.text, run[-1][1], start)
        if run and not joined:
            yield from _trimmed(page, run)
            run = []
        run.append((start, end))
    if run:
        yield from _trimmed(page, run)


def _trimmed(page: Page, run: list[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    sentence = page.sentence_at(run[0][0])
    opens = sentence is None or not any(
        char.isalnum() for char in page.text[sentence.start : run[0][0]]
    )
    heading = page.role_at(run[0][0]) is Role.TITLE
    if opens or heading:
        while run and _is_ordinary(page, run[0]):
            run = run[1:]
    if heading:
        while run and _is_ordinary(page, run[-1]):
            run = run[:-1]
    while run and page.lexicon.value("honorific", page.folded[run[0][0] : run[0][1]]) is not None:
        run = run[1:]
    if len(run) == 1 and _is_known(page, run[0]):
        return
    plain = all(_is_ordinary(page, span) for span in run)
    if run and (not plain or _is_titled(page, run, opens=opens or heading)):
        yield run


def _is_titled(page: Page, run: list[tuple[int, int]], *, opens: bool) -> bool:
    """Whether plain words are a name by their capitals alone: "Pilot Assist" inside a sentence."""
    if opens or len(run) < 2:
        return False
    others = ("post", "honorific", "month", "weekday", "opener", "country", "demonym", "wide")
    spelt = (page.folded[slice(*span)] for span in run)
    return not any(page.lexicon.value(each, word) is not None for word in spelt for each in others)


def _is_known(page: Page, span: tuple[int, int]) -> bool:
    """Whether a single word is a month, a weekday or a people: those are no names of their own."""
    word = page.folded[span[0] : span[1]].removesuffix("'s")
    return any(
        word.removesuffix(plural) in page.lexicon.table(each)
        for each in _CALENDAR
        for plural in ("", "s")
    )


def _is_ordinary(page: Page, span: tuple[int, int]) -> bool:
    """Whether a word is one of the language and no name, written with a capital for its place.

    A second capital makes a brand of any word: FireWire, BlackBerry.
    """
    inner = page.text[span[0] + 1 : span[1]]
    if not inner.islower() and any(char.isupper() for char in inner) and inner[-1].islower():
        return False
    word = page.folded[span[0] : span[1]].removesuffix("'s")
    size = words.size(word)
    if size is None:
        return len(word) > 1 and words.is_word(word) and word[0] != "'"
    return size <= _ORDINARY and not words.is_name(word)


def compare(a: NameValue, b: NameValue) -> Comparison:
    """SAME if equal but for case, accents, hyphens and spaces, else UNKNOWN.

    Two names say nothing of each other: how they are spelled is for the check of spelling.
    """
    if _key(a) == _key(b):
        return Comparison(Verdict.SAME, f"both are {a.name}")
    first, second = sorted((a.name, b.name))
    return Comparison(Verdict.UNKNOWN, f"whether {first} and {second} are one is not known")


def _key(value: NameValue) -> str:
    # a name of marks alone keeps them
    return _LETTERS.sub("", plain(value.name)) or value.name


def show(value: NameValue) -> str:
    """The name."""
    return value.name


def read(notation: str) -> NameValue:
    """The name of a notation.

    Raises:
        NotationError: it is empty.
    """
    name = squeeze(notation)
    if not name:
        raise NotationError("an empty name", instead="write the name as it is spelled")
    return NameValue(name)


def narrow(value: NameValue, anchors: Anchors) -> tuple[NameValue, str]:
    """A name does not depend on the day."""
    del anchors
    return value, ""


def label(value: NameValue) -> str:
    """The name."""
    return value.name


def vary(mention: Mention, others: Sequence[Mention] = ()) -> list[Slip]:
    """The name with a letter lost, and with two swapped."""
    del others
    return [Slip(cause, surface, spelled=True) for cause, surface in misspelt(mention.surface)]
