"""Kinds of value. A kind finds mentions, compares two values, shows and reads them back.

One kind, one file (or folder), one row here. Kinds do not know each other: they run in the order of
this table, and each is told which characters an earlier one has taken.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, Protocol

from checker.tables import Table
from checker.things import things
from checker.values import Comparison, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.scan import Page, Taken
    from checker.values import Anchors, Mention, Slip, Value

__all__ = ["KINDS", "Kind", "candidates", "compare", "find", "label", "likely", "read", "show"]


class Kind(Protocol):
    """What a module of a kind offers. ``V`` below is the kind's own frozen value class."""

    def find(self, page: Page, taken: Taken) -> list[Mention]:
        """The mentions of this kind in text order; ``text[start:end] == surface`` for each.

        Takes in ``taken`` the characters that no later kind may read differently.
        """
        ...

    def compare(self, a: Any, b: Any) -> Comparison:
        """Pure set algebra; symmetric in verdict, certainty and slip."""
        ...

    def show(self, value: Any) -> str:
        """The value in the kind's notation."""
        ...

    def read(self, notation: str) -> Any:
        """The value of a notation; ``read(show(v)) == v``.

        Raises:
            NotationError: the notation is not understood.
        """
        ...

    def narrow(self, value: Any, anchors: Anchors) -> tuple[Any, str]:
        """The subset that is left when more is known, and how, in words ("" if nothing changed)."""
        ...

    def label(self, value: Any) -> str:
        """The value as an editor would write it: "Thursday 13 January 2022", "100,000 soldiers"."""
        ...

    def vary(self, mention: Mention, others: Sequence[Mention] = ()) -> list[Slip]:
        """What mechanical slips would make of a mention, for mutation tests of rules.

        ``others`` are mentions of this kind in the same story, which a mistaken writer may take for
        this one. No slip leaves the surface as it is.
        """
        ...


#: Dates claim their characters before quantities, names that a kind knows before plain words.
KINDS: Final[Table[Kind]] = Table(
    "kind",
    {
        "date": "checker.kinds.date",
        "quantity": "checker.kinds.quantity",
        "quotation": "checker.kinds.quotation",
        "office": "checker.kinds.office",
        "organisation": "checker.kinds.organisation",
        "person": "checker.kinds.person",
        "place": "checker.kinds.place",
        "name": "checker.kinds.name",
        "word": "checker.kinds.word",
    },
)


#: The first kind that must know which names are those of things: the USS Carter is no Carter.
_AFTER_THINGS: Final = "organisation"


def find(page: Page, taken: Taken, kinds: Iterable[str] | None = None) -> list[Mention]:
    """All mentions of a page, of the named kinds or of all, sorted by place.

    Every kind runs that stands before a named one in the table, since earlier kinds decide which
    characters are free.
    """
    wanted = set(KINDS.names() if kinds is None else kinds)
    found: list[Mention] = []
    for name in KINDS.names():
        if name == _AFTER_THINGS:
            for thing in things(page):
                taken.keep(*thing)
        mentions = KINDS.get(name).find(page, taken)
        if name in wanted:
            found.extend(mentions)
        wanted.discard(name)
        if not wanted:
            break
    written = [_as_written(mention, page) for mention in found]
    return sorted(written, key=lambda mention: (mention.start, -mention.end, mention.kind))


def _as_written(mention: Mention, page: Page) -> Mention:
    """A mention with the line breaks that its article has in it."""
    surface = page.article.text[mention.start : mention.end]
    return mention if surface == mention.surface else replace(mention, surface=surface)


#: A large story asks for the same two values over and over.
_COMPARISONS: Final = 2**15


@lru_cache(maxsize=_COMPARISONS)
def compare(a: Value, b: Value) -> Comparison:
    """How two values stand to each other; values of two kinds are not comparable."""
    if a.kind != b.kind:
        return Comparison(Verdict.UNKNOWN, f"a {a.kind} is not comparable with a {b.kind}")
    return KINDS.get(a.kind).compare(a, b)


def show(value: Value) -> str:
    """A value in the notation of its kind."""
    return KINDS.get(value.kind).show(value)


def label(value: Value) -> str:
    """A value as an editor would write it."""
    return KINDS.get(value.kind).label(value)


def likely(value: Value) -> str:
    """The notation of a value without its less likely candidates: what findings go by."""
    return _candidates(value)[0]


def candidates(value: Value) -> list[str]:
    """The notations of the less likely candidates of a value: the other Thursday."""
    return _candidates(value)[1:]


def _candidates(value: Value) -> list[str]:
    # only dates keep candidates apart, and mark each with a question mark in their notation
    return show(value).split(" ?") if hasattr(value, "others") else [show(value)]


@lru_cache(maxsize=4096)
def read(kind: str, notation: str) -> Value:
    """The value that a notation of a kind stands for.

    Raises:
        NotationError: the notation is not understood.
        UsageError: there is no such kind.
    """
    value: Value = KINDS.get(kind).read(notation)
    return value
