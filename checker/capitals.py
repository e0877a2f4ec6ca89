"""Runs of capitalised words, in which names of bodies and things are read."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from checker.lexicon import Lexicon
    from checker.scan import Page

__all__ = ["Word", "is_apart", "runs"]

_POSSESSIVE: Final = re.compile(r"(?:(?<=[sS])['’ʼ]|['’ʼ][sS])\Z")
_JOINT: Final = re.compile(
    r"[ \u00a0](?:&[ \u00a0])?|(?<=\bSt)\.[ \u00a0]|(?<=\b[A-Z])\.[ \u00a0]?"
)
_PLURAL_OWNER: Final = re.compile(r"['’ʼ][ \u00a0]")
#: Adjectives with a name in them: "Toronto-listed".
_ADJECTIVE: Final = re.compile(r"\w-(?:[a-z]{2,9}ed|led|born|run|held|wide|era|style|area)\Z")
#: A title that begins names of bodies and ships too.
_SAINTS: Final = frozenset({"st", "saint"})
#: What is no part of the name of a body or thing, beside it: "Senate Monday", "Mr".
_APART: Final = ("weekday", "month", "honorific")


class Word(NamedTuple):
    """A capitalised word at a span; ``bare`` is it folded without a possessive."""

    start: int
    end: int
    bare: str
    owner: bool

    @property
    def stop(self) -> int:
        """Where the word ends without its possessive."""
        return self.start + len(self.bare)


@lru_cache(maxsize=1)
def runs(page: Page) -> tuple[list[Word], ...]:
    """Capitalised words with spaces or "&" between them; a possessive ends a run.

    But for those that stand inside names: "People's Bank", "St Mary's Hospital". The last page is
    kept, for several kinds read the runs of one page after another.
    """
    return tuple(_runs(page))


def _runs(page: Page) -> Iterator[list[Word]]:
    run: list[Word] = []
    owners = page.lexicon.table("body-owner")
    for start, end in page.capitals:
        linked = bool(run) and _is_linked(page, run[-1], start)
        if run and (not linked or (run[-1].owner and not _is_inner(run, owners))):
            yield run
            run = []
        surface = page.folded[start:end]
        found = _POSSESSIVE.search(surface)
        bare = surface if found is None else surface[: found.start()]
        run.append(Word(start, end, bare, owner=found is not None))
    if run:
        yield run


def _is_linked(page: Page, last: Word, start: int) -> bool:
    """Whether a word goes on with a run; some plurals own what follows: "Workers' Party"."""
    if _JOINT.fullmatch(page.text, last.end, start) is not None:
        return True
    owns = _PLURAL_OWNER.fullmatch(page.text, last.end, start) is not None
    return owns and f"{last.bare}'" in page.lexicon.table("body-owner")


def _is_inner(run: list[Word], owners: Container[str]) -> bool:
    """Whether the possessive at the end of a run stands inside a name."""
    word = run[-1].bare
    saint = len(run) > 1 and run[-2].bare in _SAINTS
    return saint or f"{word}'s" in owners or f"{word}'" in owners


def is_apart(page: Page, word: Word, *, posts: bool = True) -> bool:
    """Whether a word is a day, a title or, unless told otherwise, a post: no part of a name."""
    return _is_apart(page.lexicon, word.bare, posts=posts)


@lru_cache(maxsize=16384)
def _is_apart(lexicon: Lexicon, bare: str, *, posts: bool) -> bool:
    if _ADJECTIVE.search(bare) is not None:
        return True
    kinds = (*_APART, "post") if posts else _APART
    named = len(bare) > 1 and bare not in _SAINTS
    return named and any(lexicon.value(each, bare) is not None for each in kinds)
