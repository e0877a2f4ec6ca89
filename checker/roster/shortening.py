"""How names are shortened: each function gives a group's long keys, and what it may be short for.

A group joins the one group that offers, as a long key, what it asks for as a short one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.organisation.names import bag, initials
from checker.lexicon import load, words
from checker.lexicon.given_names import is_given
from checker.text import fold, plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.roster.grouping import Group

__all__ = ["SHORTENINGS", "body_keys", "names_something", "whole"]

_Keys = tuple[set[str], set[str]]
_FEWEST, _MOST = 2, 7
#: Letters of capitals that may be a name by themselves.
_LEAST: Final = 3
#: What several bodies begin with.
_GENERAL: Final = (
    "country", "demonym", "state", "area", "region", "capital", "wide", "body-noun", "body-opens",
)  # fmt: skip
_PARTS: Final = re.compile(r"[ \-]")
_CLASSES: Final = ("thing-after", "thing-before", "body-noun", "kind_compound")
_ADJECTIVES: Final = (
    "no-body",
    "demonym",
    "wide",
    "month",
    "weekday",
    "opener",
    "body-noun",
    "body-opens",
)
#: Nations that stand before the name of a body in one article and not in another.
_LEADING: Final = frozenset({"us", "u.s.", "uk", "u.k.", "un", "u.n."})


def whole(form: str) -> str:
    """A form by its letters: case and accents do not count."""
    return plain(form)


def names_something(group: Group) -> bool:
    """Whether a group is more than adjectives, days and peoples: "Russian-American", "European"."""
    if group.kind != "name" or group.what:
        return True
    if all(_is_scrap(form) for form in group.forms):
        return False
    table = load("en").table
    parts = {part for form in group.forms for part in _PARTS.split(fold(form))}
    return not all(
        part[:2] == "i'"
        or any(each in table(kind) for kind in _ADJECTIVES for each in (part, part[:-1]))
        for part in parts
    )


def _is_scrap(form: str) -> bool:
    """Whether a form is two capitals or an adjective with a hyphen: "PC", "London-based"."""
    return (form.isupper() and form.isalpha() and len(form) < _LEAST) or form.rpartition("-")[
        2
    ].islower()


def _surname(group: Group) -> _Keys:
    """A person under the surname alone."""
    if group.kind == "person":
        last = {plain(form).split()[-1] for form in group.forms if " " in form}
        return last, set()
    lone = {plain(form) for form in group.forms if " " not in form}
    return set(), lone if group.kind == "name" and not group.what else set()


def body_keys(group: Group) -> set[str]:
    """What the names of one body share: no legal form, no nation, no order of words."""
    if group.kind != "organisation":
        return set()
    return {" ".join(bag(_base(form))) for form in group.forms} - {""}


def _acronym(group: Group) -> _Keys:
    """A body under its initials."""
    if group.kind == "organisation":
        long = {initials(_base(form)) for form in group.forms} | {
            initials(form) for form in group.forms
        }
        return {key for key in long if len(key) >= _FEWEST}, _capitals(group)
    return set(), _capitals(group) if group.kind == "name" else set()


def _capitals(group: Group) -> set[str]:
    return {
        form.lower().replace(".", "")
        for form in group.forms
        if form.isupper()
        and form not in load("en").table("ship-mark")
        and _FEWEST <= len(form.replace(".", "")) <= _MOST
    }


def _leading(group: Group) -> _Keys:
    """A body or firm under its first words: "Helvetia" of "Helvetia Bank Group"."""
    if group.kind == "person" and _may_be_body(group):
        return set(), {fold(form) for form in group.forms}
    if group.kind not in ("organisation", "name") or (group.what and group.kind == "name"):
        return set(), set()
    long: set[str] = set()
    if group.kind == "organisation":
        for form in group.forms:
            parts = fold(form).split()
            long |= {" ".join(parts[:count]) for count in range(1, len(parts))}
            if parts[0] in load("en").table("team-head"):
                long.add(" ".join(parts[1:]))
    short = {fold(form) for form in group.forms if not _is_general(form)}
    return long, short if len(group.forms) == 1 else set()


def _may_be_body(group: Group) -> bool:
    """Whether nothing but a verb or a neighbour made a name that of a person: "Monteza said"."""
    titled = any(claim.mention.row == "title" for claim in group.claims)
    given = any(is_given(form.split()[0]) for form in group.forms)
    return len(group.forms) == 1 and not titled and not given


def _telling(group: Group) -> _Keys:
    """A body under a word of its own: "Geely" of "Zhejiang Geely Holding Group"."""
    if group.kind == "organisation":
        parts = {word for form in group.forms if " " in form for word in fold(form).split()}
        return {word for word in parts if not words.is_word(word)}, _lone(group)
    return set(), _lone(group) if group.kind == "name" and not group.what else set()


def _thing(group: Group) -> _Keys:
    """A thing without the word of its class, or under its last words."""
    long: set[str] = set()
    if group.what:
        for form in group.forms:
            parts = fold(form).split()
            long |= {" ".join(parts[count:]) for count in range(1, len(parts))}
    free = group.kind == "name" or (group.kind == "person" and len(group.forms) == 1)
    single = {fold(form) for form in group.forms}
    short = single if free and not _is_class(group) else set()
    return long, short


def _place(group: Group) -> _Keys:
    """A place with and without the word of its kind: "Melamkhu", "Melamkhu River"."""
    if group.kind != "place" or not any(_is_unlisted(claim) for claim in group.claims):
        return set(), set()
    kinds = load("en").table("kind_capital")
    long = {
        fold(form).rpartition(" ")[0] for form in group.forms if fold(form).split()[-1] in kinds
    }
    return long - {""}, {fold(form) for form in group.forms}


def _is_unlisted(claim: object) -> bool:
    spots = getattr(getattr(claim, "value", None), "spots", ())
    return any(not spot.country for spot in spots)


def _is_class(group: Group) -> bool:
    """Whether a name is nothing but the word of a class: "Bridge", "Act"."""
    table = load("en").table
    return any(fold(form) in table(each) for form in group.forms for each in _CLASSES)


def _plural(group: Group) -> _Keys:
    """A product in the singular under its plural: "MacBook Pros"."""
    if group.kind != "name":
        return set(), set()
    return {fold(form) for form in group.forms}, {
        fold(form)[:-1] for form in group.forms if form.endswith("s")
    }


def _lone(group: Group) -> set[str]:
    return (
        {fold(form) for form in group.forms if " " not in form} if len(group.forms) == 1 else set()
    )


def _is_general(form: str) -> bool:
    """Whether a form is common words, nations and towns: "National", "Swiss", "Indian Naval"."""
    table = load("en").table
    folded = fold(form)
    return folded in table("body") or all(
        any(word in table(each) for each in _GENERAL)
        or (words.is_word(word) and not words.is_name(word))
        for word in folded.split()
    )


def _base(form: str) -> str:
    """A folded name without its legal form and the nation before it."""
    forms = {each.lower() for each in load("en").table("firm-form")}
    parts = fold(form).replace(",", "").split()
    while len(parts) > 1 and parts[-1].rstrip(".") in forms:
        parts.pop()
    if len(parts) > _FEWEST and parts[0] in _LEADING:
        parts = parts[1:]
    return " ".join(parts)


#: The ways of shortening, the surest first.
SHORTENINGS: Final[tuple[Callable[[Group], _Keys], ...]] = (
    _surname, _acronym, _thing, _place, _leading, _telling, _plural,
)  # fmt: skip
