"""Whose age it is: the person beside it, or the one a pronoun or "the 26-year-old" stands for.

An age that is given to the wrong person makes sources contradict each other that do not. So an age
goes to nobody where more than one could be meant, and where it is told of another time: "she was 26
when the family moved".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.claims.age_links import age_links
from checker.claims.age_times import AgeTimes
from checker.claims.named_ages import NamedAges, is_year_old
from checker.claims.stand_ins import EITHER, StandIns

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.claims.ordered import Ordered
    from checker.scan import Page
    from checker.values import Mention

__all__ = ["ages"]

#: The longest stretch between a pronoun and the age behind it.
_FAR: Final = 220
_PRONOUN: Final = re.compile(r"\b(?P<he>he|she)\b")
_PRONOUN_BEHIND: Final = re.compile(r",\s(?P<he>he|she)\b")
_WORD: Final = re.compile(r"\s([a-z][a-z'’-]*)")
#: So many adverbs may stand before a verb.
_ADVERBS: Final = 2
_SEX: Final = {"he": "male", "she": "female"}


def ages(
    page: Page, mentions: Ordered, fullest: Mapping[int, Mention], stand_ins: StandIns
) -> dict[int, Mention]:
    """For the start of each age of today, the person whose age it is, where that is sure."""
    told = [
        mention
        for mention in mentions.of("quantity")
        if getattr(mention.value, "unit", "") == "year-of-age"
    ]
    if not told:
        return {}
    times = AgeTimes(page)
    named = NamedAges(page, mentions, stand_ins, times)
    meant = _Meant(page, mentions, stand_ins, times)
    lists = _lists(told)
    found: dict[int, Mention] = {}
    for group in lists:
        found.update(named.of(group))
    known: dict[str, set[float]] = {}
    for age in told:
        if age.start in found:
            known.setdefault(_name(found[age.start], fullest), set()).add(_years(age))
    for (age,) in (group for group in lists if len(group) == 1 and group[0].start not in found):
        person = meant.by(age)
        # somebody whose age the article tells by name has no other one by a pronoun
        if person is not None and known.get(_name(person, fullest), {_years(age)}) == {_years(age)}:
            found[age.start] = person
    return found


def _name(person: Mention, fullest: Mapping[int, Mention]) -> str:
    return fullest.get(person.start, person).surface


def _years(age: Mention) -> float:
    years: float = getattr(age.value, "low", None) or 0.0
    return years


def _lists(told: Sequence[Mention]) -> list[list[Mention]]:
    """Ages one by one, and those that stand in one list together."""
    lists: list[list[Mention]] = []
    for age in told:
        if lists and age.row == "age in a list":
            lists[-1].append(age)
        else:
            lists.append([age])
    return lists


def _start(found: re.Match[str]) -> int:
    return found.start()


class _Meant:
    """Looks for the person of an age that no name stands beside, on one page."""

    def __init__(self, page: Page, mentions: Ordered, stand_ins: StandIns, times: AgeTimes) -> None:
        self._page = page
        self._folded = page.folded
        self._mentions = mentions
        self._stand_ins = stand_ins
        self._times = times
        self._links = age_links(page.lexicon)

    def by(self, age: Mention) -> Mention | None:
        """Whose age it is by a pronoun, or by the age itself: "The 26-year-old said"."""
        start, end = self._times.sentence(age)
        if not end:
            return None
        return (
            self._by_pronoun(age, start)
            or self._opening(age, start)
            or self._standing_for(age, start)
        )

    def _by_pronoun(self, age: Mention, start: int) -> Mention | None:
        """Whom the pronoun before an age stands for: "she was 61", "he died aged 94"."""
        low = max(start, age.start - _FAR)
        last = max(_PRONOUN.finditer(self._folded, low, age.start), key=_start, default=None)
        if last is None or not self._links.told.fullmatch(self._folded, last.end(), age.start):
            return None
        if self._times.is_of_then(last.start()):
            return None
        if self._stand_ins.rivals(last.end(), age.start, (), EITHER):
            return None
        return self._stand_ins.meant(last.start(), _SEX[last["he"]])

    def _opening(self, age: Mention, start: int) -> Mention | None:
        """Who is spoken of behind an age that opens a sentence of today: "At 26, she is"."""
        if self._links.opening.fullmatch(self._folded, start, age.start) is None:
            return None
        pronoun = _PRONOUN_BEHIND.match(self._folded, age.end)
        person = self._mentions.after("person", age.end)
        if pronoun is not None:
            end = pronoun.end()
        elif person is not None and self._folded[age.end : person.start] == ", ":
            end = person.end
        else:
            return None
        verb = _WORD.match(self._folded, end)
        if verb is None or verb[1] not in self._page.lexicon.table("age-now-verb"):
            return None
        return self._stand_ins.meant(start, _SEX[pronoun["he"]]) if pronoun is not None else person

    def _standing_for(self, age: Mention, start: int) -> Mention | None:
        """Whom "The 26-year-old" stands for at the beginning of a sentence."""
        opened = age.start - start == len("the ") and self._folded.startswith("the ", start)
        if not opened or not is_year_old(age):
            return None
        word = self._word_behind(age.end)
        if word is None:
            if self._folded[age.end : age.end + 1] != ",":
                return None
        elif not self._is_verb(word[1]):
            return None
        return self._stand_ins.meant(start, EITHER)

    def _word_behind(self, at: int) -> re.Match[str] | None:
        """The word that follows, but for adverbs: "the 26-year-old still had"."""
        word = _WORD.match(self._folded, at)
        for _ in range(_ADVERBS):
            if word is None or word[1] not in self._page.lexicon.table("year-old-adverb"):
                break
            word = _WORD.match(self._folded, word.end())
        return word

    def _is_verb(self, word: str) -> bool:
        lexicon = self._page.lexicon
        return (
            word in lexicon.table("year-old-verb")
            or word.endswith("ed")
            or lexicon.value("speech", word) is not None
        )
