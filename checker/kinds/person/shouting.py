"""Names of people in capitals: "ROBERT FERROWBY will sing in the square".

Headlines in capitals tell no name from another word. So a name that the article has nowhere else
stands by itself among words in small letters: a given name that is nothing else and a surname that
is no word or a common one, with a verb, an age or a comma behind.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.person.sorting import Sort, sort_of
from checker.kinds.person.tokens import Token
from checker.lexicon.romanisation import latin
from checker.text import fold, without_possessive
from checker.values import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.kinds.person.value import Person
    from checker.scan import Page, Taken

__all__ = ["mixed", "shouted", "whole_name"]

_CELTIC: Final = re.compile(r"\bMc([a-z])")
#: What goes on behind a name in running copy, and what stands before one.
_BEHIND: Final = re.compile(r"['’][sS] [a-z]| [a-z]|, (?:[a-z]|[1-9][0-9]?\b)")
_BEFORE: Final = re.compile(r"(?:\A|[a-z,;:.!?”\"’'] |\n|[“\"‘'])\Z")
#: A word in capitals right before another one.
_LAST: Final = re.compile(r"(?<![^\W_])([^\W\d_]+) \Z")
_LONGEST: Final = 20
#: Shorter words in capitals are rather initials.
_SHORTEST: Final = 3


def mixed(surface: str) -> str:
    """A name in capitals as it is written elsewhere; any other name as it stands.

    >>> mixed("EWAN MCALLAN"), mixed("Ewan McAllan")
    ('Ewan McAllan', 'Ewan McAllan')
    """
    if not surface.isupper() or len(surface) < _SHORTEST:
        return surface
    return _CELTIC.sub(lambda found: f"Mc{found[1].upper()}", surface.title())


def shouted(page: Page, taken: Taken) -> Iterator[list[Token]]:
    """Full names in capitals that stand by themselves in running copy."""
    for run in _runs(page):
        (start, end), last = run[0], run[-1]
        bare = last[0] + len(without_possessive(page.text[slice(*last)]))
        if len(run) != 2 or not _stands_alone(page, start, bare) or not taken.free(start, bare):
            continue
        words = [mixed(page.text[start:end]), mixed(page.text[last[0] : bare])]
        sorts = [sort_of(page, word, dotted=False) for word in words]
        surname = sorts[1] in (Sort.UNKNOWN, Sort.GIVEN) or _is_common(page, words[1])
        if sorts[0] is Sort.GIVEN and surname:
            spans = (run[0], (last[0], bare))
            yield [
                Token(*span, word, sort, opens=False)
                for span, word, sort in zip(spans, words, sorts, strict=True)
            ]


def _is_common(page: Page, word: str) -> bool:
    return fold(word) in page.lexicon.table("common-surname")


def _runs(page: Page) -> Iterator[list[tuple[int, int]]]:
    """Words in capitals with single spaces between them."""
    run: list[tuple[int, int]] = []
    for start, end in page.capitals:
        loud = end - start >= _SHORTEST and without_possessive(page.text[start:end]).isupper()
        if run and (not loud or start != run[-1][1] + 1 or page.text[start - 1] != " "):
            yield run
            run = []
        if loud:
            run.append((start, end))
    if run:
        yield run


def _stands_alone(page: Page, start: int, end: int) -> bool:
    """Whether a name is no part of a headline or of a longer run of capitals."""
    if page.role_at(start) is Role.TITLE or _BEHIND.match(page.text, end) is None:
        return False
    return _BEFORE.search(page.text, max(0, start - 2), start) is not None


def whole_name(page: Page, start: int, person: Person) -> int | None:
    """Where a name in capitals begins whose surname begins at an offset: before the given name.

    None where the given name of somebody else stands before the surname.
    """
    before = _LAST.search(page.text, max(0, start - _LONGEST), start)
    if before is None or not before[1].isupper() or not person.given:
        return start
    if latin(before[1]) == latin(person.given[0]):
        return before.start(1)
    other = sort_of(page, mixed(before[1]), dotted=False) is Sort.GIVEN
    return None if other else start
