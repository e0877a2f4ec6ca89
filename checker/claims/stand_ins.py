"""Whom "he", "she" or "the 26-year-old" stands for, where only one person is possible."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.persons import person_nouns
from checker.lexicon.given_names import is_given
from checker.text import any_of, fold, without_possessive

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.claims.ordered import Ordered
    from checker.lexicon import Lexicon
    from checker.scan import Page
    from checker.values import Mention

__all__ = ["EITHER", "StandIns", "is_like_a_person"]

#: The sex that a word tells nothing of.
EITHER: Final = "any"

_WORD: Final = re.compile(r"[^\W\d_][\w’'-]*")
#: Between a person and what they are called: an apposition, or a verb that makes it one. Behind a
#: preposition stands somebody else: "Jane Doe, mother of a girl".
_IS: Final = re.compile(
    r"(?:,|\s(?:is|was|became|(?:works|worked)\sas|ha[sd]\sbeen)\s(?=an?\s|the\s))\s?"
    r"(?:(?!(?:of|by|with|to|for|from|in|on|at|and|whose|his|her)\s)[\w'’-]+\s){0,6}"
)
_BEFORE_NAME: Final = re.compile(r",?\s")
_OWNS: Final = re.compile(r"['’]s?\b")
_NEAR: Final = 90
#: Between a verb of saying and who says it: a space, or the " to " of "according to".
_TO: Final = 4
_VERB: Final = 20
#: Of a longer stretch nobody can say that only one person is possible.
_LONGEST: Final = 600


class StandIns:
    """Looks for the one person that a word stands for, on one page."""

    def __init__(self, page: Page, mentions: Ordered, fullest: Mapping[int, Mention]) -> None:
        self._page = page
        self._mentions = mentions
        self._fullest = fullest
        self._sentences = page.layout.sentences
        self._starts = {sentence.start: index for index, sentence in enumerate(self._sentences)}
        self._nouns = person_nouns(page.lexicon)
        self._titles: Mapping[str, str] = page.lexicon.table("sex")
        self._sexes: Mapping[str, str] = page.lexicon.table("noun-sex")
        self._given: Mapping[str, str] = page.lexicon.table("given-sex")
        self._named_as = _named_as(page.lexicon)

    def meant(self, offset: int, sex: str) -> Mention | None:
        """The person that a word at an offset stands for: of its sentence, else of the last one.

        Args:
            offset: where the word stands.
            sex: "male", "female" or ``EITHER``.
        """
        sentence = self._page.sentence_at(offset)
        if sentence is None or self._mentions.around("quotation", offset) is not None:
            return None
        before = self._mentions.before("person", offset)
        if before is not None and before.start >= sentence.start:
            return self._only(sentence.start, offset, sex)
        if self.rivals(sentence.start, offset, (), sex):
            return None
        index = self._starts[sentence.start] - 1
        if index < 0:
            return None
        last = self._sentences[index]
        if last.role is not sentence.role or sentence.paragraph - last.paragraph > 1:
            return None
        return self._only(last.start, last.end, sex)

    def _only(self, start: int, end: int, sex: str) -> Mention | None:
        """The one person of a span whom nothing else in it could be taken for."""
        if end - start > _LONGEST:
            return None
        people = self._mentions.inside("person", start, end)
        one_sex = [each for each in people if self._may_be(each, sex)]
        known = {self._fullest.get(each.start, each).surface for each in one_sex}
        if len(known) != 1 or any(self._is_in_the_way(each) for each in one_sex):
            return None
        names = self._mentions.inside("name", start, end)
        if any(map(is_like_a_person, names)) or self.rivals(start, end, people, sex):
            return None
        return one_sex[0]

    def _may_be(self, person: Mention, sex: str) -> bool:
        return sex == EITHER or self._sex(person) in (sex, None)

    def _sex(self, person: Mention) -> str | None:
        """What a title before a name says, else the given name."""
        full = self._fullest.get(person.start, person)
        before = self._page.folded[max(0, person.start - 12) : person.start].split()[-1:]
        for word in (*before, *fold(person.surface).split()[:1]):
            title = word.rstrip(".")
            if title in self._titles:
                return self._titles[title]
        given = getattr(full.value, "given", ())
        return self._given.get(fold(given[0])) if given else None

    def _is_in_the_way(self, person: Mention) -> bool:
        """Whether a name only says whose somebody is, or who says so."""
        owns = _OWNS.match(self._page.folded, person.end) is not None
        return owns or person.surface.endswith(("'s", "’s")) or self.speaks(person)

    def speaks(self, person: Mention) -> bool:
        """Whether a name stands beside a verb of speech: "Jane Doe said", "said Jane Doe"."""
        end = person.end
        verbs = self._page.hits_in(max(0, person.start - _VERB), end + _TO)
        return any(
            verb.value("speech") is not None
            and (0 <= verb.start - end <= 2 or 0 <= person.start - verb.end <= _TO)
            for verb in verbs
        )

    def rivals(self, start: int, end: int, people: Sequence[Mention], sex: str) -> bool:
        """Whether a span speaks of somebody else who has no name: "a man", "her brother".

        Args:
            start: where the span begins.
            end: where it ends.
            people: those who are named, whom a noun may describe.
            sex: "male", "female" or ``EITHER``: nouns of the other sex are passed over.
        """
        return end - start > _LONGEST or any(
            without_possessive(word[0]) in self._nouns
            and (sex == EITHER or self._sexes.get(without_possessive(word[0]), sex) == sex)
            and not any(self._is_called(each, word.start(), word.end()) for each in people)
            for word in _WORD.finditer(self._page.folded, start, end)
        )

    def _is_called(self, person: Mention, start: int, end: int) -> bool:
        """Whether a noun says what a person is: right before the name, in apposition, by a verb."""
        folded = self._page.folded
        if person.start <= start < person.end:
            return True
        if end <= person.start:
            near = person.start - end <= _NEAR
            return near and (
                _BEFORE_NAME.fullmatch(folded, end, person.start) is not None
                or self._named_as.fullmatch(folded, end, person.start) is not None
            )
        return start - person.end <= _NEAR and _IS.fullmatch(folded, person.end, start) is not None


def is_like_a_person(name: Mention) -> bool:
    """Whether a name that could be a thing's begins like that of a person: "Leroy Case"."""
    first, _, rest = name.surface.partition(" ")
    return bool(rest) and is_given(first)


@lru_cache(maxsize=8)
def _named_as(lexicon: Lexicon) -> re.Pattern[str]:
    named = any_of(lexicon.table("named-as"))
    return re.compile(rf"[^.;:]{{0,50}}?\b(?:{named})\b[^.;:]{{0,40}}?\sas\s|\s(?:is|was)\s")
