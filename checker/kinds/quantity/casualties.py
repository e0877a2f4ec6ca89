"""What befell the people that a number counts: killed is not injured.

"Killed 24 people", "24 people were injured", "left 24 dead", "the death toll rose to 24": the class
of the count is then what befell them, not who they are.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.announced import Announced
from checker.numerals import Phrases, last_token

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.lexicon import Lexicon

__all__ = ["Casualties", "before", "casualties"]

_REACH: Final = 70
_WORD: Final = re.compile(r"[^\W\d_]+")
_MARKS: Final = " \u00a0:-–"
#: What may stand between people and what befell them; anything else is another subject.
_PREPOSITION: Final = re.compile(
    r"\b(?:in|at|on|of|from|near|inside|aboard|during|across|outside|by)[ \u00a0]"
    r"(?:(?:the|a|an|its|their|this|that)[ \u00a0])?"
)
_OTHER_SUBJECT: Final = re.compile(
    r"[,;:()\"“”—–]|\b(?:a|an|the|as|when|after|before|while|his|her|their|and|but|because|if|to|"
    r"said|says|he|she|they|it|not|no|until|where|whose|against|for|with)\b|[0-9]"
)
_PART: Final = re.compile(r",[ \u00a0](?P<opens>[a-z]+)[ \u00a0][^,;:.()]{1,60},(?=[ \u00a0])")
_WHO: Final = re.compile(
    r"[ \u00a0]who[ \u00a0](?:(?:have|had|has|were|was|are|been)[ \u00a0]){0,2}"
)
_BE: Final = re.compile(
    r"\b(?:be|been|being|is|are|was|were|got|get|reportedly|feared|reported|confirmed|believed|"
    r"presumed|left|pronounced)\b"
)
_OBJECT: Final = re.compile(
    r"[ \u00a0](?:[0-9]|(?:a|an|the|at|some|more|about|around|nearly|dozens|hundreds|thousands|his|"
    r"her|their|its|him|them|people|civilians|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"several|many|up|over|another)\b)"
)


#: Where the words behind a toll that has risen may begin, and what they are not: another subject.
_FAR: Final = 170
_APART: Final = re.compile(r"[,;:()\"“”—–]")
#: The toll of an earlier time before the one that is told: "rose from 14 to".
_RISEN_FROM: Final = re.compile(r"\bfrom[ \u00a0][0-9][0-9,]{0,8}(?=[ \u00a0]to\Z)")
#: What is meant has befallen nobody yet: "planned to kill 24 people", but "went on to kill 24".
_MEANT: Final = re.compile(r"(?<!\bon)[ \u00a0]to[ \u00a0]\Z")
#: What makes a word that is said of people one that is done to them.
_OUTRIGHT: Final = re.compile(r"\b(?:shot|left|struck)[ \u00a0]dead\Z")
#: "killed or injured", and the class of people who are one of the two.
_OR_ELSE: Final = re.compile(r"[ \u00a0](?:or|and|nor)[ \u00a0]([^\W\d_]+)")
_BODILY: Final = frozenset({"killed", "injured"})
_EITHER: Final = "casualties"


class Casualties:
    """Finds what befell people with the tables of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._befallen: Mapping[str, str] = lexicon.table("casualty")
        self._phrases = Phrases(lexicon.table("casualty-phrase"))
        self._else = Phrases(lexicon.table("casualty-else"))
        self._words = frozenset(self._befallen) | self._phrases.firsts
        self._among = lexicon.table("among")
        self._counted: Mapping[str, str] = lexicon.table("counted")
        self._tolls: Mapping[str, str] = lexicon.table("toll")
        self._tails: Mapping[str, str] = lexicon.table("toll-tail")
        self._links: Mapping[str, str] = lexicon.table("casualty-link")
        self._intransitive: Mapping[str, str] = lexicon.table("casualty-intransitive")
        self._active = lexicon.table("casualty-active")
        self._risen = lexicon.table("toll-risen").keys()
        self._announced = Announced(self._counted, self._befallen, lexicon.table("human"))
        #: Words behind a bare number that leave it the subject of what is said.
        self.said_of_numbers = frozenset().union(
            *(lexicon.table(name) for name in ("phrase-end", "casualty", "verb_sign", "demonym"))
        )
        #: Words right before a number behind which said_before looks on.
        self._leading = self._befallen.keys() | self._links.keys()
        self._toll_words = frozenset(surface.split()[-1] for surface in self._tolls)
        self._classes = frozenset(self._befallen.values())

    def said_before(self, folded: str, place: tuple[int, str], floor: int) -> str | None:
        """The class of a verb right before the number: "killing 24 people", "the death of 24".

        Args:
            folded: the text, folded.
            place: where the word before the number ends, and the word (``before``).
            floor: where the sentence begins.
        """
        end, word = place
        if word not in self._leading or end - len(word) < floor:
            return None
        found = self._befallen.get(word)
        if found is not None and _OUTRIGHT.search(folded, max(floor, end - _REACH), end):
            return found  # "shot dead four men"
        if found is not None:
            meant = _MEANT.search(folded, max(floor, end - _REACH), end - len(word))
            return None if word in self._intransitive or meant is not None else found
        link = self._links.get(word)
        while link is not None:
            end, word = before(folded, end - len(word))
            if end - len(word) < floor:
                return None
            found = self._befallen.get(word)
            if found is None and link == "of":
                found = self._counted.get(word)
            if found is not None:
                return found if found in self._classes and word not in self._intransitive else None
            link = self._links.get(word) if link == "article" else None
        return None

    def said_after(self, folded: str, end: int, limit: int, following: int) -> str | None:
        """The class of a word that is said of the people who end at ``end``.

        Args:
            folded: the text, folded.
            end: where the noun (or the bare number) ends.
            limit: the end of the clause.
            following: where the next number begins, which has casualty words of its own.
        """
        stop = min(limit, end + _REACH, following)
        if self._words.isdisjoint(_WORD.findall(folded, end, stop)):
            return None
        for word in _WORD.finditer(folded, end, stop):
            phrase = self._phrases.at_token(folded, word.start(), word[0])
            found = self._befallen.get(word[0]) if phrase is None else phrase[1]
            if found is None:
                continue
            between = folded[end : word.start()]
            if _OTHER_SUBJECT.search(_PREPOSITION.sub("", between)):
                return None
            if folded.endswith(("to ", "to\u00a0"), 0, word.start()):
                continue
            if self._else.at_token(folded, word.start(), word[0]) is not None:
                return None
            if phrase is None and word[0] in self._active:
                continue  # "escaped from a jail": no participle, and nothing that befell them
            passive = (
                phrase is not None
                or word[0] in self._intransitive
                or _BE.search(between) is not None
            )
            if not passive and _OBJECT.match(folded, word.end()):
                return None
            return self.joined(folded, word.end(), found)
        return None

    def joined(self, folded: str, end: int, found: str) -> str:
        """The class of a word that ends at ``end`` with what is joined to it.

        Whoever was "killed or injured" is a casualty.
        """
        other = _OR_ELSE.match(folded, end)
        pair = {found, self._befallen.get(other[1])} if other is not None else set()
        return _EITHER if pair == _BODILY else found

    def past_some(self, folded: str, end: int) -> int:
        """Past a part between commas: "24 soldiers, among them 3 officers, have died"."""
        part = _PART.match(folded, end)
        return part.end() if part is not None and part["opens"] in self._among else end

    def named_at(self, folded: str, end: int) -> str | None:
        """The class of a participle right behind the noun: "two of the 24 people killed were".

        Or of what is said of all of them: "most of the 24 people who died were".
        """
        who = _WHO.match(folded, end)
        word = _WORD.match(folded, end + 1 if who is None else who.end())
        if word is None or word[0] in self._active:
            return None
        if who is None and word[0] in self._intransitive:
            return None
        found = self._befallen.get(word[0])
        return None if found is None else self.joined(folded, word.end(), found)

    def included_in(
        self, folded: str, place: tuple[int, str], floor: int, end: int, limit: int
    ) -> str | None:
        """The class that "including 5 soldiers" inherits from what is said before or behind it."""
        at, word = place
        if word not in ("including", "included", "them"):
            return None
        left = folded[max(floor, at - 2 * _REACH) : at]
        if not left.endswith(("including", "among them", "included")):
            return None
        found = [
            self._befallen[word[0]] for word in _WORD.finditer(left) if word[0] in self._befallen
        ]
        if not found and folded[end : end + 1] == ",":
            return self.said_after(folded, end + 1, limit, len(folded))
        return found[-1] if found else None

    def announced(self, folded: str, place: tuple[int, str], floor: int, end: int) -> str | None:
        """The class of a bare number whose noun is announced: "the number of shops rose to 24"."""
        at, word = place
        if word == "to" and (found := self._announced.behind(folded, end)) is not None:
            return found
        if word not in self._tails:
            return None
        return self._announced.before(folded[max(floor, at - _FAR) : at])

    def toll_before(self, folded: str, place: tuple[int, str], floor: int) -> str | None:
        """The class of a bare number that a noun to its left announces: "a crowd of 3,000"."""
        end, word = place
        if word not in self._tails and folded[end : end + 1] not in (":", "-", "–"):
            return None
        risen = not self._risen.isdisjoint(_WORD.findall(folded, max(floor, end - 20), end))
        left = folded[max(floor, end - (_FAR if risen else _REACH)) : end]
        if self._toll_words.isdisjoint(_WORD.findall(left)):
            return None
        found = [(left.rfind(surface), len(surface), name) for surface, name in self._tolls.items()]
        at, _, name = max(found, default=(-1, 0, ""))
        between = _RISEN_FROM.sub("", left[at:])
        if at < 0 or any(char.isdigit() for char in between):
            return None
        if len(between.split()) > 8 and (not risen or _APART.search(between) is not None):
            return (
                None  # "the toll of the crash in the north has risen to", but of no other subject
            )
        return name if at == 0 or not left[at - 1].isalpha() else None


def before(folded: str, start: int) -> tuple[int, str]:
    """Where the word before an offset ends, over at most two spaces and a mark, and the word."""
    low = max(0, start - 3)
    while start > low and folded[start - 1] in _MARKS:
        start -= 1
    return start, last_token(folded, start) or ""


@lru_cache(maxsize=8)
def casualties(lexicon: Lexicon) -> Casualties:
    """The casualty words of a lexicon, prepared once."""
    return Casualties(lexicon)
