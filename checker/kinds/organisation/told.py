"""Names of bodies that no noun of their own tells: the words around them do, or a club's word.

"the law firm Walder Wyss", "Shoei Kisen, a shipping company", "shares in Evergold", "Racing
Santos", "the Tampa Bay Rays".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.capitals import Word, is_apart, runs
from checker.lexicon import gazetteer, words
from checker.lexicon.given_names import is_given
from checker.values import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.scan import Page

__all__ = ["named_by_neighbours"]

_LEAD: Final = re.compile(r"(?:\b([a-z-]{2,14}) )?\b([a-z-]{3,14}) (?:the )?\Z")
#: Characters and words of what leads to a body.
_REACH: Final = 40
_LONGEST: Final = 4
#: "Shoei Kisen, a Japanese shipping company," but not "Ida Moss, the company's lawyer".
_APPOSITION: Final = re.compile(
    r",? (?:\([^()]{1,30}\) )?,? ?(?:is )?(?:an?|the|one of the) (?:[A-Za-z-]{2,14} ){0,4}?"
    r"([a-z-]{2,14} )?"
    r"([a-z-]{3,14})(?=[,.;)]| that\b| which\b| based\b| in\b| of\b| with\b| owned\b)"
)
#: "Technisches Hilfswerk (THW)".
_INITIALS: Final = re.compile(r" \(([A-Z])[A-Z]{1,6}\)")
_BEHIND: Final = re.compile(r" ([a-z]{4,14})(?: ([a-z]{5,8}))?\b")
_FACT: Final = re.compile(r"(?:['’]s?)? ([a-z]{5,12})\b")
_MOST: Final = 4
_PLAIN: Final = 50


def named_by_neighbours(page: Page) -> Iterator[tuple[int, int]]:
    """The spans of the names in text order; the body of a page only, not its headlines."""
    for run in runs(page):
        if page.role_at(run[0].start) is Role.TITLE:
            continue
        if run[0].bare == "the" and len(run) > 1:
            run = run[1:]  # noqa: PLW2901  (the same run without its article)
        club = _club(page, run)
        if club is not None:
            yield club
        elif _is_behind(page, run) or (
            _is_free(page, run) and (_is_led(page, run) or _is_explained(page, run))
        ):
            yield run[0].start, run[-1].stop


def _club(page: Page, run: list[Word]) -> tuple[int, int] | None:
    """A club by its word, or a team by its nickname behind its town."""
    first = _first(page, run)
    for at in range(first + 1, len(run)):
        word = run[at]
        if word.bare in page.lexicon.table("team-noun"):
            named = not any(_is_plain(each) for each in run[first:at])
            return (run[first].start, word.stop) if named else None
        if word.bare in page.lexicon.table("team") and _is_town(page, run[first:at]):
            return run[first].start, word.stop
    return (run[first].start, run[-1].stop) if _is_headed(page, run[first:]) else None


def _is_town(page: Page, words_before: list[Word]) -> bool:
    """Whether words may be those of a town or state: "Tampa Bay", "Utah"."""
    name = page.folded[words_before[0].start : words_before[-1].stop]
    known = any(name in page.lexicon.table(each) for each in ("state", "area", "capital"))
    head = words_before[0]
    return known or gazetteer.is_large(name) or not (_is_plain(head) or is_given(head.bare))


def _is_headed(page: Page, run: list[Word]) -> bool:
    """Whether a name begins as those of clubs do, or of bodies in other languages."""
    head = run[0]
    if not 1 < len(run) <= _MOST or _is_plain(run[1]) or is_apart(page, run[1]):
        return False
    if head.bare in page.lexicon.table("body-first"):
        return run[1].bare not in page.lexicon.table("body-noun")
    surface = page.text[head.start : head.end]
    written = len(head.bare) > 3 or surface[1:].isupper() or surface in ("VfB", "VfL")
    noun = run[1].bare in page.lexicon.table("body-noun")
    return head.bare in page.lexicon.table("team-head") and written and not noun


def _first(page: Page, run: list[Word]) -> int:
    opener = page.lexicon.table("opener")
    first = 0
    while first < len(run) - 1 and (run[first].bare in opener or is_apart(page, run[first])):
        first += 1
    return first


def _is_free(page: Page, run: list[Word]) -> bool:
    """Whether a run may be a name of something unknown: short, no post, nation or day in it."""
    if len(run) > _MOST or any(is_apart(page, word) for word in run):
        return False
    table = page.lexicon.table
    others = ("demonym", "opener", "country", "team-head")
    initial = len(run[0].bare) == 1 and page.text.startswith(".", run[0].end)
    if not initial and any(run[0].bare in table(each) for each in others):
        return False
    return not all(_is_plain(word) for word in run) or len(run) > 1


def _is_plain(word: Word) -> bool:
    size = words.size(word.bare)
    return size is not None and size <= _PLAIN and not words.is_name(word.bare)


def _is_led(page: Page, run: list[Word]) -> bool:
    """Whether a noun of bodies stands right before: "the law firm Walder Wyss"."""
    start = run[0].start
    told = page.lexicon.table("body-told")
    found = _LEAD.search(page.text, max(0, start - 32), start)
    if found is not None and (found[2] in told or f"{found[1]} {found[2]}" in told):
        person = is_given(run[0].bare) and len(run) > 1
        return not found[0].endswith("the ") and not person
    leads = page.lexicon.table("body-fact-lead")
    spoken = page.folded[max(0, start - _REACH) : start].split()[-_LONGEST:]
    return any(" ".join(spoken[-count:]) in leads for count in range(2, len(spoken) + 1))


def _is_explained(page: Page, run: list[Word]) -> bool:
    """Whether an apposition says that it is a body, or it has what only bodies have."""
    end = run[-1].stop
    table = page.lexicon.table
    if is_given(run[0].bare) and len(run[0].bare) > 1 and len(run) > 1:
        return False
    found = _APPOSITION.match(page.text, end)
    if found is not None and (
        found[2] in table("body-told")
        or f"{(found[1] or '').strip()} {found[2]}" in table("body-told")
    ):
        return True
    shortened = _INITIALS.match(page.text, end)
    if shortened is not None and len(run) > 1 and shortened[1].lower() == run[0].bare[0]:
        return not gazetteer.places(page.text[run[0].start : end])
    fact = _FACT.match(page.text, end)
    return (
        fact is not None
        and fact[1] in table("body-fact")
        and not gazetteer.is_large(page.text[run[0].start : end])
    )


def _is_behind(page: Page, run: list[Word]) -> bool:
    """Whether a noun of bodies stands behind, and "the" before: "the Sentinel newspaper"."""
    found = _BEHIND.match(page.text, run[-1].stop)
    table = page.lexicon.table("body-behind")
    if found is None or not (found[1] in table or f"{found[1]} {found[2]}" in table):
        return False
    return page.folded.endswith("the ", 0, run[0].start)
