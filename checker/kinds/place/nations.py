"""Which country a name means that no text in English would use: native, former and full names."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.lexicon import gazetteer, load
from checker.text import fold, plain

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["is_listed", "nation", "people_of"]

_MARK: Final = re.compile(r"['`´ʿʾ]")
_GAP: Final = re.compile(r"[\W_]+")
_SEVERAL: Final = re.compile(r" or | and |, |/")
#: Endings of demonyms, and what the singular has instead.
_PLURALS: Final = (("", ""), ("s", ""), ("men", "man"), ("women", "woman"), ("ies", "y"))
_SAINT: Final = re.compile(r"\bst\b")


@lru_cache(maxsize=1024)
def nation(name: str) -> str | None:
    """The country of a native, former, inverted or full state name, by its English name, or None.

    >>> nation("República del Perú"), nation("Korea, Republic of"), nation("Deutschland")
    ('Peru', 'South Korea', 'Germany')
    """
    key = _key(name)
    return _by_key().get(key) or _by_core().get(_core(key))


def is_listed(name: str) -> bool:
    """Whether a name stands in the tables as it is, and is not just made up of state words."""
    return _key(name) in _by_key()


def people_of(name: str) -> str | None:
    """The country of a demonym, singular or plural, noun or adjective; of several that agree.

    >>> people_of("Swedes"), people_of("Frenchwomen"), people_of("Kittitian or Nevisian")
    ('Sweden', 'France', 'Saint Kitts and Nevis')
    """
    whole = _people(name)
    if whole is not None:
        return whole
    countries = {_people(each) for each in _SEVERAL.split(name)}
    return countries.pop() if len(countries) == 1 else None


def _people(name: str) -> str | None:
    table = load("en").table("demonym")
    for form in (fold(name), plain(name)):
        for ending, instead in _PLURALS:
            if form.endswith(ending) and (
                country := table.get(form[: len(form) - len(ending)] + instead)
            ):
                return country
    # the people of a small territory may be called by its name alone
    return load("en").table("country").get(fold(name))


def _key(name: str) -> str:
    """A name in words of bare letters: "Saint" and "St." alike, no quotes for foreign sounds."""
    # Arabic endings are written -iyah and -iyyah
    bare = _GAP.sub(" ", _MARK.sub("", gazetteer.folded(name.replace("&", " and ")))).strip()
    bare = bare.replace("iyy", "iy")
    return _SAINT.sub("saint", bare)


def _core(key: str) -> str:
    """A key without words that say what kind of state it is or join others, in any order."""
    formal = load("en").table("state_word")
    return " ".join(sorted(word for word in key.split() if word not in formal))


@lru_cache(maxsize=1)
def _by_key() -> Mapping[str, str]:
    lexicon = load("en")
    found = {_key(form): country for form, country in lexicon.table("country_form").items()}
    # what English calls a country goes before what others call another
    return found | {_key(form): country for form, country in lexicon.table("country").items()}


@lru_cache(maxsize=1)
def _by_core() -> Mapping[str, str]:
    """What is left of each name, where that means one country only."""
    meanings: dict[str, set[str]] = {}
    for key, country in _by_key().items():
        meanings.setdefault(_core(key), set()).add(country)
    return {core: min(each) for core, each in meanings.items() if core and len(each) == 1}
