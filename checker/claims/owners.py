"""Whose a figure is: the games that somebody played, the years that somebody has to serve.

A figure that is given to the wrong person parts what belongs together, so that it goes to nobody
where more than one could be meant.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.claims.senses import WORD

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.claims.ordered import Ordered
    from checker.claims.stand_ins import StandIns
    from checker.scan import Page
    from checker.values import Mention

__all__ = ["Owners"]

_PRONOUN: Final = re.compile(r"\b(he|his|she|her)\b")
_SEX: Final = {"he": "male", "his": "male", "she": "female", "her": "female"}


class Owners:
    """Looks for the people whom the figures of one page belong to.

    Args:
        page: the article, marked.
        mentions: all its mentions.
        stand_ins: whom its pronouns stand for.
        keys: for each person mention the key of the person.
    """

    def __init__(
        self,
        page: Page,
        mentions: Ordered,
        stand_ins: StandIns,
        keys: Mapping[int, str],
    ) -> None:
        self._page = page
        self._mentions = mentions
        self._stand_ins = stand_ins
        self._keys = keys

    def of(self, figure: Mention) -> str:
        """The key of the last person before a figure in its sentence, named or meant, else ""."""
        sentence = self._page.sentence_at(figure.start)
        if sentence is None:
            return ""
        person = self._mentions.before("person", figure.start)
        if person is None or person.start < sentence.start:
            person = self._meant(sentence.start, figure.start)
        elif self._stand_ins.speaks(person) or self._is_open(person.end, figure.start):
            return ""
        return "" if person is None else self._keys.get(person.start, "")

    def _meant(self, start: int, end: int) -> Mention | None:
        """Whom the last pronoun of a span stands for."""
        pronouns = list(_PRONOUN.finditer(self._page.folded, start, end))
        if not pronouns:
            return None
        return self._stand_ins.meant(pronouns[-1].start(), _SEX[pronouns[-1][0]])

    def _is_open(self, start: int, end: int) -> bool:
        """Whether a figure may be of somebody or something else that a span speaks of.

        That is a team or a firm, or whom a pronoun stands for: "Roe found that she had fallen 12
        metres"; but not behind a preposition: "Roe, who scored 33 against Albany, has 2,500".
        """
        if _PRONOUN.search(self._page.folded, start, end) is not None:
            return True
        named = (
            mention
            for kind in ("organisation", "name")
            for mention in self._mentions.inside(kind, start, end)
        )
        return any(not self._is_led(mention, start) for mention in named)

    def _is_led(self, name: Mention, start: int) -> bool:
        """Whether a preposition leads to a name, from an offset on."""
        words = WORD.findall(self._page.folded, start, name.start)[-2:]
        if words[-1:] == ["the"]:
            words.pop()
        leads, links = map(self._page.lexicon.table, ("place-lead", "name-link"))
        return bool(words) and words[-1] in leads and words[-1] not in links
