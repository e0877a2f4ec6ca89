"""The lexicon of a language with the words of domains, which packs bring along."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.lexicon import load
from checker.text import fold, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.lexicon import Lexicon
    from checker.values import WordClass

__all__ = ["COUNTED", "class_of", "extended"]

#: The table that the words of each sort stand in.
_TABLES: Final = {
    "counted": "counted",
    "people": "counted",
    "befallen": "casualty",
    "measured": "aspect",
    "event": "event",
    "same": "sense",
    "office": "post",
}
#: Sorts of words that are nouns beside a number.
COUNTED: Final = frozenset({"counted", "people"})
#: Sorts whose words have a singular and a plural and no other form.
_NOUNS: Final = COUNTED | {"office"}
#: Sorts whose words are one to alignment, if the class is new or the lexicon has it as one.
_ONE_MEANING: Final = frozenset(_TABLES) - {"measured", "office"}


@lru_cache(maxsize=8)
def extended(language: str, classes: tuple[WordClass, ...]) -> Lexicon:
    """The lexicon of a language with the words of some classes; made once for all articles.

    Raises:
        LookupError: there is no lexicon for the language.
    """
    lexicon = load(language)
    if not classes:
        return lexicon
    tables: dict[str, dict[str, str]] = {}
    for each in classes:
        for category, surface, value in _rows(each, lexicon):
            tables.setdefault(category, {})[surface] = value
    return lexicon.joined(tables)


def class_of(sort: str, name: str, lexicon: Lexicon) -> str:
    """What a class is called in the tables: as the lexicon calls it, if it has the class.

    A new class of what is counted is called as the lexicon calls a noun that it does not know, so
    that a text without the words of the domain counts the same.
    """
    table, folded = lexicon.table(_TABLES[sort]), fold(name)
    if sort == "same":
        return table.get(plain(name), plain(name))
    if sort == "office":
        return table.get(folded, folded)
    called = folded.replace(" ", "-")
    if called in table.values():
        return called
    return lexicon.singular(called) if sort in COUNTED else called


def _rows(each: WordClass, lexicon: Lexicon) -> Iterator[tuple[str, str, str]]:
    """The category, the surface and the value of every form of the words of a class."""
    category = _TABLES[each.sort]
    called = class_of(each.sort, each.name, lexicon)
    is_new = called not in lexicon.table(category).values()
    inflected = lexicon.numbers if each.sort in _NOUNS else lexicon.forms
    words = (each.name, *each.words) if is_new else each.words
    forms = [form for word in words for form in inflected(word)]
    if each.sort == "befallen":
        phrases = [form for form in forms if " " in form]
        yield from (("casualty-phrase", form, called) for form in phrases)
        forms = [form for form in forms if " " not in form]
    if each.sort != "same":
        yield from ((category, form, called) for form in forms)
    if each.sort in _ONE_MEANING and (is_new or called in lexicon.table("sense").values()):
        yield from (("sense", plain(form), called) for form in forms if " " not in form)
    for word in each.totals:
        yield from (("toll", form, called) for form in lexicon.numbers(word))
    if each.sort == "people":
        yield "human", called, "1"
    if each.sort == "office":
        yield from (("office-head", form, called) for form in forms)
        given = {fold(word) for word in words}
        yield from (("post-plural", form, called) for form in forms if form not in given)
