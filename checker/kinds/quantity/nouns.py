"""What a number counts: the head noun to its right, as a lexical class or a lemma."""

from __future__ import annotations

import re
from dataclasses import dataclass
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
        self._counted = Phrases(lexicon.table("counted"))
        self._stops = lexicon.table("phrase-end")
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
            one: the number is one, or stands before its noun with a hyphen: singulars count.
        """
        of = _OF.match(folded, at)
        cursor = of.end() if of is not None else at
        found: Noun | None = None
        for _ in range(_LONGEST_PHRASE):
            word = _WORD.match(folded, cursor)
            if word is None or word.end(1) > limit or word[1] in self._stops:
                break
            noun = self._noun(folded, word, one=one or of is not None)
            if noun is not None and found is not None and found.counted in self.casualty_classes:
                # "20 wounded soldiers" are wounded
                is_human = noun.counted in self.human
                return Noun(found.start, noun.end, found.counted, True, True) if is_human else found
            if noun is not None and not (
                found is not None and noun.counted in self.casualty_classes
            ):
                found = noun
                if noun.plural:
                    if noun.counted not in self.casualty_classes:
                        break
                cursor = noun.end
                continue
            if found is not None or self._is_verb(word[1]):
                break
            cursor = word.end()
        return found if found is None or self._admissible(found, text, one=one) else None

    def _noun(self, folded: str, word: re.Match[str], *, one: bool) -> Noun | None:
        start = word.start(1)
        phrase = self._counted.at(folded, start)
        if phrase is not None and (phrase[0] >= word.end(1) or folded[phrase[0]] in "-'’"):
            end, counted = phrase
            surface = folded[start:end]
            return Noun(start, end, counted, True, self._plural(surface) or counted == surface)
        last = word[1].removesuffix("'s")
        if self._plural(last) and len(last) > 3 and last not in self._casualty:
            return Noun(start, word.end(1), singular(last, self._irregular), False, True)
        return None

    def _plural(self, surface: str) -> bool:
        last = surface.rpartition(" ")[2]
        return (
            last in self._irregular
            or last.endswith(_PLURAL_ENDINGS)
            or (last.endswith("s") and not last.endswith(("ss", "us", "is", "ous", "'s")))
        )

    def _is_verb(self, word: str) -> bool:
        return word in self._casualty

    def _admissible(self, noun: Noun, text: str, *, one: bool) -> bool:
        """A singular is counted by one only; a lemma must not be a name."""
        if not noun.known:
            return not text[noun.start].isupper() or text[noun.start : noun.end].isupper() is False
        return noun.plural or one or noun.counted in self.casualty_classes


@lru_cache(maxsize=8)
def nouns(lexicon: Lexicon) -> Nouns:
    """The nouns of a lexicon, prepared once."""
    return Nouns(lexicon)
