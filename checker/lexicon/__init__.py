"""Words in tables: one folder a language, each file a subject, each table a category.

A category maps folded surfaces to values: ``"month": {"january": "1", "jan": "1"}``. A surface may
stand in several categories (may: a month, a modal); the kinds decide which sense holds.
"""

from __future__ import annotations

import importlib
import importlib.util
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Final

from checker.lexicon.matcher import Matcher
from checker.lexicon.rivals import Rivals
from checker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from checker.lexicon.matcher import Match

__all__ = ["FIGURES", "Lexicon", "Sense", "languages", "load"]

#: The categories of dates and numbers: they are asked for in every text, and so found together.
FIGURES: Final = frozenset(
    {
        *("month", "left_month", "weekday", "day_word", "date_unit", "season", "day_part"),
        *("holiday", "not_a_date", "year_word", "decade_word", "clock"),
        *("number-word", "number-scale", "number-vague", "number-fraction", "number-none"),
        "number-single",
    }
)


@dataclass(frozen=True, slots=True)
class Sense:
    """One meaning of a surface: the category it stands in and its value there."""

    category: str
    value: str


class Lexicon:
    """All tables of one language.

    Args:
        language: its ISO 639-1 code.
        tables: category to folded surface to value.
        silent: categories that are looked up by their users and not marked in every text.
    """

    def __init__(
        self,
        language: str,
        tables: Mapping[str, Mapping[str, str]],
        silent: Iterable[str] = (),
    ) -> None:
        self.language = language
        self._tables = tables
        self._silent = frozenset(silent)
        self._indices: dict[frozenset[str], frozenset[int]] = {}
        self._groups: dict[frozenset[str], tuple[Matcher, list[int | None]]] = {}

    def joined(self, more: Mapping[str, Mapping[str, str]]) -> Lexicon:
        """This lexicon with more words, which outrank its own in the categories they stand in."""
        tables = {name: {**self.table(name), **words} for name, words in more.items()}
        return Lexicon(self.language, {**self._tables, **tables}, self._silent)

    def table(self, category: str) -> Mapping[str, str]:
        """The table of a category; empty if this language has none."""
        return self._tables.get(category, {})

    def value(self, category: str, surface: str) -> str | None:
        """The value of a surface in a category, or None."""
        return self.table(category).get(fold(surface))

    def senses(self, surface: str) -> tuple[Sense, ...]:
        """All meanings of a surface in the tables that are marked in texts."""
        return self._senses.get(fold(surface), ())

    def forms(self, word: str) -> frozenset[str]:
        """The inflected, folded forms under which a word of a rule is found in a text."""
        forms: frozenset[str] = self._grammar.forms(fold(word))
        return forms

    def stem(self, folded: str) -> str:
        """A folded word without its inflection: equal for the forms of one word."""
        stem: str = self._grammar.stem(folded)
        return stem

    def singular(self, noun: str) -> str:
        """The singular of a folded noun; a singular stays as it is."""
        one: str = self._grammar.singular(noun)
        return one

    def numbers(self, noun: str) -> frozenset[str]:
        """A noun or phrase in singular and plural, folded, whichever it is given in."""
        found: frozenset[str] = self._grammar.numbers(fold(noun))
        return found

    def indices(self, categories: frozenset[str]) -> frozenset[int]:
        """The matcher's indices of the surfaces of categories that are marked in texts."""
        known = self._indices.get(categories)
        if known is None:
            known = self._indices[categories] = frozenset().union(
                *(self._of_category.get(category, ()) for category in categories)
            )
        return known

    def find(self, folded: str, categories: frozenset[str]) -> list[Match]:
        """What the matcher finds of some categories, without a look at most of the others."""
        matcher, indices = self._group(categories)
        return [
            (start, end, index)
            for start, end, place in matcher.find(folded)
            if (index := indices[place]) is not None
        ]

    @cached_property
    def _of_category(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for index, senses in enumerate(self.meanings):
            for sense in senses:
                found.setdefault(sense.category, []).append(index)
        return found

    @cached_property
    def meanings(self) -> tuple[tuple[Sense, ...], ...]:
        """All meanings of each surface, in the order of the matcher's indices."""
        return tuple(self._senses.values())

    @cached_property
    def surfaces(self) -> tuple[str, ...]:
        """Every surface that is marked in texts, in the order of the matcher's indices."""
        return tuple(self._senses)

    @cached_property
    def matcher(self) -> Matcher:
        """Finds all surfaces of the tables in one pass."""
        return Matcher(self.surfaces)

    @cached_property
    def _senses(self) -> dict[str, tuple[Sense, ...]]:
        found: dict[str, list[Sense]] = {}
        for category, table in self._tables.items():
            if category in self._silent:
                continue
            for surface, value in table.items():
                found.setdefault(surface, []).append(Sense(category, value))
        return {surface: tuple(senses) for surface, senses in found.items()}

    def _group(self, categories: frozenset[str]) -> tuple[Matcher, list[int | None]]:
        """What finds the surfaces of categories and their rivals, and the indices of the former."""
        known = self._groups.get(categories)
        if known is None:
            wanted = self.indices(categories)
            looked_for = sorted(self._rivals.of(wanted))
            known = self._groups[categories] = (
                Matcher([self.surfaces[index] for index in looked_for]),
                [index if index in wanted else None for index in looked_for],
            )
        return known

    @cached_property
    def _rivals(self) -> Rivals:
        return Rivals(self.surfaces)

    @cached_property
    def _grammar(self) -> Any:
        return importlib.import_module(f"checker.lexicon.{self.language}.inflection")


def languages() -> tuple[str, ...]:
    """The codes of the languages that have a lexicon."""
    return ("en",)


@lru_cache(maxsize=8)
def load(language: str) -> Lexicon:
    """The lexicon of a language.

    Raises:
        LookupError: there is none for it.
    """
    if language not in languages():
        known = ", ".join(languages())
        raise LookupError(f"there is no lexicon for the language {language!r}; known are {known}")
    tables = importlib.import_module(f"checker.lexicon.{language}")
    return Lexicon(language, tables.TABLES, tables.SILENT)
