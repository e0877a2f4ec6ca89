"""First pass: the date expressions of a page, each as an unresolved form at its place."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.kinds.date.grammar import days, figures, leads, months, offsets, weekdays, years
from checker.kinds.date.grammar.clocks import timed
from checker.kinds.date.grammar.compose import compose
from checker.kinds.date.grammar.forms import Found, Lead
from checker.kinds.date.grammar.match import Match
from checker.kinds.date.grammar.shapes import SHAPES
from checker.kinds.date.words.runs import Run, runs

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator

    from checker.scan import Page

__all__ = ["forms"]

_BUILDERS: Final = (
    figures.BUILDERS
    | days.BUILDERS
    | months.BUILDERS
    | years.BUILDERS
    | weekdays.BUILDERS
    | offsets.BUILDERS
    | leads.BUILDERS
)
#: Small words that make a limit of the date after them.
_BOUNDS: Final = {
    "s": "since", "f": "from", "u": "until", "b": "by", "<": "before", ">": "after", "~": "about",
    "v": "for",
}  # fmt: skip

#: "no later than the "
_LONGEST_BOUND: Final = 20

_Shape = tuple[str, "re.Pattern[str]", "Callable[[Match], list[Found]]"]
_Fit = tuple[str, "re.Match[str]", "Callable[[Match], list[Found]]"]


def _by_letter() -> dict[str, tuple[_Shape, ...]]:
    """The shapes that can begin with a letter, in the order in which they are tried."""
    letters = sorted({letter for _, each, _ in SHAPES for letter in each})
    return {
        letter: tuple(
            (name, pattern, _BUILDERS[name]) for name, first, pattern in SHAPES if letter in first
        )
        for letter in letters
    }


_SHAPES_OF: Final = _by_letter()


@lru_cache(maxsize=8192)
def _fits(codes: str) -> tuple[_Fit, ...]:
    """The shapes that the letters of a run fit from its first one on, in order.

    Kept, since runs of few letters come again and again; letters tell nothing of the text.
    """
    return tuple(
        (name, found, builder)
        for name, pattern, builder in _SHAPES_OF.get(codes[0], ())
        if (found := pattern.match(codes)) is not None
    )


def forms(page: Page) -> Iterator[Found]:
    """All date expressions of a page in text order, none overlapping another."""
    for run in runs(page):
        yield from _in_run(page, run)


def _in_run(page: Page, run: Run) -> Iterator[Found]:
    place, codes = 0, run.codes
    found: list[Found] = []
    while place < len(codes):
        built = _at(run, place) if codes[place] in _SHAPES_OF else None
        if built is None:
            place += 1
        else:
            found.extend([timed(page.lexicon, run, each) for each in built])
            place = max(place + 1, found[-1].last)
    if len(found) > 1 or (found and (isinstance(found[0].form, Lead) or found[0].row == "now")):
        found = compose(run, found)
    for each in found:
        if page.sentence_at(each.start) is not None:
            yield _bounded(page, run, each)


def _at(run: Run, place: int) -> list[Found] | None:
    """The forms of the first shape that takes tokens from a place and makes sense of them."""
    for name, found, builder in _fits(run.codes[place:]):
        match = Match(run, place, found, name)
        if not match.stage_is_verb and (built := builder(match)):
            return built
    return None


def _bounded(page: Page, run: Run, found: Found) -> Found:
    """The form with the word that makes a limit of it, and whether a noun follows it."""
    tokens, codes, text = run.tokens, run.codes, page.text
    lead = codes[found.first - 1] if found.first else ""
    led_by_article = lead == "t"
    if led_by_article and found.first > 1:
        lead = codes[found.first - 2]
    bound = _BOUNDS.get(lead)
    if lead == "x":
        before = page.folded[max(found.start - _LONGEST_BOUND, 0) : found.start].rstrip()
        phrases = page.lexicon.table("date_bound").items()
        bound = next((value for words, value in phrases if before.endswith(words)), None)
    if lead == "r" and tokens[found.first - 1].value == "through":
        bound = "until"
    after = text[found.end : found.end + 1]
    modifies = after in _APOSTROPHES
    if not modifies and after == " " and found.last < len(tokens):
        following = tokens[found.last]
        modifies = (
            following.code == "x"
            and following.start == found.end + 1
            and text[following.start].islower()
            and following.word not in page.lexicon.table("clause_verb")
        )
    if bound is None and not modifies:
        return found
    # "after the May 5 attack": it is the attack that something comes after
    of_noun = modifies and (bound == "from" or led_by_article)
    return replace(
        found,
        bound=None if of_noun else bound,
        modifies=modifies,
        attributive=modifies
        and codes[found.first - 1 : found.first] in _NO_LEAD
        and lead not in _WHEN,
    )


#: What stands before a date that no preposition leads to.
_NO_LEAD: Final = frozenset("xtq")
#: What makes a time of the noun that a date stands before: "in the June election".
_WHEN: Final = frozenset("ijd@")
_APOSTROPHES: Final = frozenset("'’")
