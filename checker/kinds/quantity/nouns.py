"""What a number counts: the head noun to its right, as a lexical class or a lemma."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.numerals import Phrases

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.lexicon import Lexicon

__all__ = ["Noun", "Nouns", "nouns", "singular"]

_WORD: Final = re.compile(r"[ \u00a0]{0,2}-?([^\W\d_]+(?:['’\-][^\W\d_]+)*)")
_OF: Final = re.compile(
    r"[ \u00a0]of[ \u00a0](?:(?:the|its|their|his|her|our|these|those|all)[ \u00a0])?"
)
_LONGEST_PHRASE: Final = 5
#: Tables of words that are numbers themselves, and never what is counted.
_NUMBERS: Final = ("number-word", "number-scale", "number-vague", "number-fraction")
#: Nouns that are one form in singular and plural, or plural by themselves.
_PLURAL_ENDINGS: Final = ("men", "people", "children", "police", "personnel", "staff", "lives")


def singular(word: str, irregular: Mapping[str, str]) -> str:
    """The singular of a folded noun; a singular stays as it is.

    >>> singular("companies", {}), singular("bombs", {}), singular("crisis", {})
    ('company', 'bomb', 'crisis')
    """
    if word in irregular:
        return irregular[word]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("ches", "shes", "sses", "xes", "zes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")):
        return word[:-1]
    return word


@dataclass(frozen=True, slots=True)
class Noun:
    """The head noun of what is counted: where it ends, and its class or lemma."""

    start: int
    end: int
    counted: str
    known: bool
    plural: bool


class Nouns:
    """Finds head nouns with the tables of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._table = lexicon.table("counted")
        self._counted = Phrases(self._table)
        self._stops = frozenset(lexicon.table("phrase-end")).union(
            *(lexicon.table(name) for name in _NUMBERS)
        )
        self._irregular = lexicon.table("irregular-plural")
        self._casualty = lexicon.table("casualty")
        self.human = lexicon.table("human")
        self.casualty_classes = frozenset(self._casualty.values()) | {"casualties"}

    def right_of(self, text: str, folded: str, at: int, limit: int, *, one: bool) -> Noun | None:
        """The head noun of the phrase that begins at an offset, or None.

        Args:
            text: the text, for capitals.
            folded: the same, folded.
            at: the end of the number.
            limit: where the clause ends.
            one: the number is one, so that a singular is counted.
        """
        of = _OF.match(folded, at)
        cursor = of.end() if of is not None else at
        found: Noun | None = None
        for _ in range(_LONGEST_PHRASE):
            word = _WORD.match(folded, cursor)
            if word is None or word.end(1) > limit or word[1] in self._stops:
                break
            noun = self._noun(folded, word)
            if noun is None:
                if found is not None or word[1] in self._casualty:
                    break
                cursor = word.end()
                continue
            befallen = noun.counted in self.casualty_classes
            if found is not None and found.counted in self.casualty_classes:
                # "20 wounded soldiers" are wounded
                if noun.counted in self.human:
                    found = replace(found, end=noun.end)
                break
            if found is not None and befallen:
                break  # "two soldiers killed": what befell them is no part of the noun
            found, cursor = noun, noun.end
            if noun.plural and not befallen:
                break
        return found if found is not None and self._admissible(found, text, one=one) else None

    def joined(self, folded: str, at: int) -> Noun | None:
        """The noun that a hyphen joins to the number before it: "a 12-member council"."""
        found = self._counted.at(folded, at)
        if found is None or found[1] in self.casualty_classes:
            return None
        return Noun(at, found[0], found[1], known=True, plural=True)

    def _noun(self, folded: str, word: re.Match[str]) -> Noun | None:
        start = word.start(1)
        phrase = self._counted.at(folded, start)
        if phrase is not None and (phrase[0] >= word.end(1) or folded[phrase[0]] in "-'’"):
            end, counted = phrase
            surface = folded[start:end]
            return Noun(start, end, counted, known=True, plural=not self._has_plural(surface))
        last = word[1].removesuffix("'s")
        if self._plural(last) and len(last) > 3 and last not in self._casualty:
            counted = singular(last, self._irregular)
            return Noun(start, word.end(1), counted, known=False, plural=True)
        return None

    def _has_plural(self, surface: str) -> bool:
        """Whether a surface of the table is a singular, told by its plural being there too."""
        ends = [f"{surface}s", f"{surface}es"]
        if surface.endswith("y"):
            ends.append(f"{surface[:-1]}ies")
        if surface.endswith("man"):
            ends.append(f"{surface[:-3]}men")
        return any(end in self._table for end in ends)

    def _plural(self, surface: str) -> bool:
        last = surface.rpartition(" ")[2]
        return (
            last in self._irregular
            or last.endswith(_PLURAL_ENDINGS)
            or (last.endswith("s") and not last.endswith(("ss", "us", "is", "ous", "'s")))
        )

    def _admissible(self, noun: Noun, text: str, *, one: bool) -> bool:
        """A singular is counted by one only; a lemma must not be a name."""
        if not noun.known:
            return not text[noun.start].isupper()
        return noun.plural or one


@lru_cache(maxsize=8)
def nouns(lexicon: Lexicon) -> Nouns:
    """The nouns of a lexicon, prepared once."""
    return Nouns(lexicon)
