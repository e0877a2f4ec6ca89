"""Finding names of people: capitalised runs, and what beside them says that they are people.

A run is cut at everything that is no name (posts, nations, bodies, months, ordinary words at its
edges). What is left is a person if a title or a post stands before it, a given name or an initial
begins it, a speech verb or an apposition stands beside it, or it is joined to a person by "and".
Then bare surnames of people found so are people wherever they stand.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from checker.kinds.person.around import Elsewhere, is_firm, is_ship, owns, patterns
from checker.kinds.person.evidence import Name, judged
from checker.kinds.person.known import Known
from checker.kinds.person.shouting import mixed, shouted, whole_name
from checker.kinds.person.sorting import Sort, sort_of
from checker.kinds.person.tokens import runs
from checker.kinds.person.value import label, parse
from checker.values import Mention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.kinds.person.tokens import Token
    from checker.scan import Page, Taken

__all__ = ["find"]


#: The widest gap between two names that are joined, in characters.
_WIDEST: Final = 7


def find(page: Page, taken: Taken) -> list[Mention]:
    """All persons of a page, in text order. Their characters are taken."""
    elsewhere = Elsewhere(page)
    names = [judged(page, _name(piece), elsewhere) for piece in runs(page, taken)]
    names = _joined(page, names, elsewhere)
    loud = [judged(page, _name(piece), elsewhere) for piece in shouted(page, taken)]
    names += [name for name in loud if name.why]
    known = Known(mixed(page.text[name.start : name.end]) for name in names if name.why)
    mentions = []
    for name in names:
        person = name if name.why else known.recognised(name)
        mention = None if person is None else _mention(page, person, known)
        if mention is not None and taken.free(mention.start, mention.end):
            taken.take(mention.start, mention.end)
            mentions.append(mention)
    mentions += _in_capitals(page, taken, known)
    return sorted(mentions, key=lambda each: each.start)


def _in_capitals(page: Page, taken: Taken, known: Known) -> list[Mention]:
    """Names in capitals, as in headlines, of people whom the article names elsewhere."""
    mentions = []
    for start, end in page.capitals:
        surface = page.text[start:end]
        if not (surface.isupper() and surface.isalpha() and len(surface) > 3):
            continue
        person = known.of_surname(surface)
        if person is None or not taken.free(start, end):
            continue
        low = whole_name(page, start, person)
        sort = sort_of(page, surface.capitalize(), dotted=False)
        if low is not None and sort in (Sort.UNKNOWN, Sort.GIVEN):
            taken.take(low, end)
            surface, how = page.text[low:end], f"stands for {label(person)}"
            mentions.append(Mention(low, end, surface, "person", person, row="capitals", how=how))
    return mentions


def _name(tokens: Sequence[Token]) -> Name:
    return Name(tuple(tokens), tokens[0].start, tokens[-1].end)


def _joined(page: Page, names: list[Name], elsewhere: Elsewhere) -> list[Name]:
    """Names joined to a person by "and" are people, full ones by "with" or a comma as well."""
    found = list(names)
    for index in (*range(1, len(found)), *range(len(found) - 2, -1, -1)):
        name = found[index]
        if name.why:
            continue
        for other in found[max(0, index - 1) : index + 2]:
            left, right = (name, other) if name.start < other.start else (other, name)
            if not other.why or right.start - left.end > _WIDEST or not _may_be_joined(page, name):
                continue
            gap = page.folded[left.end : right.start]
            loose = gap.startswith(",") or gap.strip() in page.lexicon.table("full-link")
            if patterns(page.lexicon).joined.fullmatch(gap):
                if loose and (len(name.tokens) == 1 or len(other.tokens) == 1):
                    continue
                if len(name.tokens) > 1 or not elsewhere.is_thing(name.tokens[0].text):
                    found[index] = replace(name, why="beside a person")
                    break
    return found


def _may_be_joined(page: Page, name: Name) -> bool:
    """Whether a name may be that of a person by its words, and is no firm, ship or owner."""
    free = all(token.sort in (Sort.UNKNOWN, Sort.GIVEN, Sort.MIXED) for token in name.tokens)
    if not free or owns(page, name.end):
        return False
    return not (is_ship(page, name.start) or is_firm(page, name.start, name.end))


def _mention(page: Page, name: Name, known: Known) -> Mention | None:
    surface = page.text[name.start : name.end]
    person = parse(mixed(surface))
    if person is None:
        return None
    fuller = known.fuller(person, name.why)
    how = ""
    if fuller is not None:
        how = f"stands for {' '.join((*fuller.given, *fuller.family))}"
    return Mention(name.start, name.end, surface, "person", fuller or person, row=name.why, how=how)
