"""What a number counts: the head noun to its right, as a lexical class or a lemma."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.numerals import Phrases

if TYPE_CHECKING:
    from checker.lexicon import Lexicon

__all__ = ["Noun", "Nouns", "nouns"]

_WORD: Final = re.compile(
    r"[ \u00a0]{0,2}-?([^\W\d_]{2,}(?:['’\-][^\W_]+)*|(?:[^\W\d_]\.){2,}"
    r"|[^\W\d_](?:['’\-][^\W_]+)*)"
)
_OF: Final = re.compile(
    r"[ \u00a0]of[ \u00a0](?:(?:the|its|their|his|her|our|these|those|all)[ \u00a0])?"
)
#: The number of a model between a name and its noun: two USB 3.0 ports.
_MODEL: Final = re.compile(r"[ \u00a0][0-9][0-9.]{0,4}(?=[ \u00a0][^\W\d_])")
#: A make before its noun: six M16 rifles, two F-16 jets.
_CODE: Final = re.compile(
    r"[ \u00a0](?:[A-Z]{1,3}-?[0-9]{1,4}[A-Z]?|[0-9]{1,2}[A-Z]{1,2})(?=[ \u00a0][a-z])"
)
_JOINT: Final = re.compile(r"[ \u00a0](?:and|or)(?=[ \u00a0])")
_JOINED: Final = re.compile(r"[^\W\d_]{3,}")
_FIRST: Final = re.compile("[-']")
_DIGIT: Final = re.compile(r"[ \u00a0]?[0-9]")
_LONGEST_PHRASE: Final = 6
#: Tables of words that are numbers themselves, and never what is counted.
_NUMBERS: Final = ("number-word", "number-scale", "number-vague", "number-fraction")
#: Nouns that are one form in singular and plural, or plural by themselves.
_PLURAL_ENDINGS: Final = ("men", "people", "children", "police", "personnel", "staff", "lives")
_NO_PLURAL_ENDINGS: Final = ("ss", "us", "is", "'s")


class Noun(NamedTuple):
    """The head noun of what is counted: where it ends, and its class or lemma."""

    start: int
    end: int
    counted: str
    known: bool
    plural: bool


class Nouns:
    """Finds head nouns with the tables of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._singular = lexicon.singular
        self._table = lexicon.table("counted")
        self._counted = Phrases(self._table)
        self._firsts = self._counted.firsts
        self._numbers = frozenset().union(*(lexicon.table(name) for name in _NUMBERS))
        self._stops = self._numbers.union(lexicon.table("phrase-end"))
        self._demonyms = lexicon.table("demonym")
        self._adverbs = lexicon.table("plural-looking")
        self._joined = lexicon.table("joined-adjective")
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
        of = _OF.match(folded, at) if folded.startswith("of", at + 1) else None
        cursor = of.end() if of is not None else at
        code = _CODE.match(text, cursor)
        cursor = cursor if code is None else code.end()
        found: Noun | None = None
        shared = False
        folk = self._folk(text, folded, cursor)
        for _ in range(_LONGEST_PHRASE):
            word = _WORD.match(folded, cursor)
            if word is None or word.end(1) > limit:
                break
            if word[1] in self._stops:
                joint = self._over_joint(folded, at, cursor) if found is None else None
                if joint is None:
                    break
                cursor, shared = joint, shared or joint > word.end()
                continue
            noun = self._noun(text, folded, word)
            if noun is None:
                if word[1] in self._casualty or (found is not None and (found.plural or one)):
                    break
                # a singular before an adjective is no head: seven AK-47 automatic rifles
                found, cursor = None, self._over_modifier(text, folded, word)
                continue
            if found is not None and (
                found.counted in self.casualty_classes or noun.counted in self.casualty_classes
            ):
                found = self._with_fate(found, noun)
                break
            found, cursor = noun, noun.end
            if self._is_head(text, folded, noun, limit):
                break
        if found is None or not self._admissible(found, one=one):
            return folk if found is None else None
        return found._replace(end=at) if shared else found

    def _is_head(self, text: str, folded: str, noun: Noun, limit: int) -> bool:
        """Whether a noun is the plural that is counted and not one that tells which: data."""
        if not noun.plural or noun.counted in self.casualty_classes:
            return False
        word = _WORD.match(folded, noun.end)
        if word is None or word.end(1) > limit or word[1] in self._stops:
            return True
        behind = self._noun(text, folded, word)
        return behind is None or not behind.plural or behind.counted in self.casualty_classes

    def _folk(self, text: str, folded: str, at: int) -> Noun | None:
        """Those of a nation, where no noun follows: "12 Somali and 11 Yemeni"."""
        if not text[at + 1 : at + 2].isupper():
            return None
        word = _WORD.match(folded, at)
        if word is None or word[1] not in self._demonyms:
            return None
        return Noun(word.start(1), word.end(1), "people", known=True, plural=True)

    def _with_fate(self, found: Noun, noun: Noun) -> Noun:
        """Of "wounded" and "soldiers": in this order they are wounded, else it is no part."""
        if found.counted in self.casualty_classes and noun.counted in self.human:
            return found._replace(end=noun.end)
        return found

    def _over_modifier(self, text: str, folded: str, word: re.Match[str]) -> int:
        """The end of a modifier, with the number of a model: "two USB 3.0 ports"."""
        if text[word.start(1)].isupper() and not word[1].endswith("'s"):
            model = _MODEL.match(folded, word.end())
            if model is not None:
                return model.end()
        return word.end()

    def _over_joint(self, folded: str, at: int, cursor: int) -> int | None:
        """Past "and", and past a number behind it: "12 Somali and 11 Yemeni pirates"."""
        if cursor == at or folded.endswith("ed", at, cursor):
            return None
        joint = _JOINT.match(folded, cursor)
        if joint is None:
            return None
        digit = _DIGIT.match(folded, joint.end())
        if digit is None:
            word = _WORD.match(folded, joint.end())
            return word.end() if word is not None and word[1] in self._numbers else joint.end()
        end = digit.end()
        while folded[end : end + 1].isdigit():
            end += 1
        return end

    def class_at(self, folded: str, at: int) -> str | None:
        """The class of the noun that begins right at an offset, or None."""
        found = self._counted.at(folded, at)
        return found[1] if found is not None else None

    def plural_at(self, folded: str, at: int) -> str | None:
        """The class of the noun of many that begins right at an offset, or None."""
        found = self._counted.at(folded, at)
        if found is None or self._has_plural(folded[at : found[0]]):
            return None
        owns = folded[found[0] : found[0] + 1] in ("'", "’")
        return None if owns else found[1]

    def glued(self, folded: str, at: int) -> Noun | None:
        """The people of a number before which a space is missing: "killed 24people"."""
        found = self._counted.at(folded, at)
        if found is None or found[1] not in self.human or self._has_plural(folded[at : found[0]]):
            return None
        return Noun(at, found[0], found[1], known=True, plural=True)

    def joined(self, folded: str, at: int, *, one: bool) -> Noun | None:
        """The noun that a hyphen joins to the number before it: "a 12-member council"."""
        found = self._counted.at(folded, at)
        if found is not None:
            if found[1] in self.casualty_classes:
                return None
            return Noun(at, found[0], found[1], known=True, plural=True)
        word = _JOINED.match(folded, at)
        if one or word is None or word[0] in self._joined or word[0] in self._stops:
            return None
        if word[0].endswith(("ed", "ing", "ly", "old")) and not word[0].endswith("eed"):
            return None
        return Noun(at, word.end(), self._singular(word[0]), known=False, plural=True)

    def _noun(self, text: str, folded: str, word: re.Match[str]) -> Noun | None:
        start = word.start(1)
        name = word[1]
        first = name if name.isalpha() else _FIRST.split(name, maxsplit=1)[0]
        if first in self._firsts:
            phrase = self._counted.at_token(folded, start, first)
            if phrase is not None and (phrase[0] >= word.end(1) or folded[phrase[0]] in "-'’"):
                end, counted = phrase
                surface = folded[start:end]
                return Noun(start, end, counted, known=True, plural=not self._has_plural(surface))
        last = name.removesuffix("'s")
        if last[:-1] in self._demonyms and last[-1] == "s" and text[start].isupper():
            return Noun(start, word.end(), "people", known=True, plural=True)
        if len(last) < 4 or last in self._casualty or not self._plural(last):
            return None
        if text[start].isupper():
            return None  # part of a name: two Thunderbolts ports
        counted = self._singular(last)
        return Noun(start, word.end(), counted, known=False, plural=True)

    def _has_plural(self, surface: str) -> bool:
        """Whether a surface of the table is a singular, told by its plural being there too."""
        table = self._table
        if self._irregular.get(surface) == surface and surface not in self._adverbs:
            return False  # six crew
        if f"{surface}s" in table or f"{surface}es" in table:
            return True
        if surface.endswith("y"):
            return f"{surface[:-1]}ies" in table
        return surface.endswith("man") and f"{surface[:-3]}men" in table

    def _plural(self, surface: str) -> bool:
        if surface.endswith("s"):
            return not surface.endswith(_NO_PLURAL_ENDINGS) and surface not in self._adverbs
        last = surface.rpartition("-")[2]
        return last in self._irregular or surface.endswith(_PLURAL_ENDINGS)

    def _admissible(self, noun: Noun, *, one: bool) -> bool:
        """A singular is counted by one only."""
        return not noun.known or noun.plural or one


@lru_cache(maxsize=8)
def nouns(lexicon: Lexicon) -> Nouns:
    """The nouns of a lexicon, prepared once."""
    return Nouns(lexicon)
