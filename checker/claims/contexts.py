"""What the words around a mention speak of: its zone of the clause, and what lies wider.

A clause may answer one question several times ("on 12 January in Brussels and in Vienna on 14
January"). Each mention then has a zone: the stretch up to the link that parts it from its
neighbour of the same kind.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.claims.dated import Dated
from checker.claims.milestones import Milestones
from checker.claims.occasions import Occasions
from checker.claims.ordered import measured
from checker.claims.senses import WORD, Senses
from checker.claims.settings import Settings
from checker.text import plain
from checker.values import About, Mention, Passage, Setting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.claims.ordered import Ordered
    from checker.claims.owners import Owners
    from checker.scan import Hit, Page
    from checker.values import Sentence

__all__ = ["Context"]

#: Events that other ones are told with: talks open, a campaign is launched.
_WEAK: Final = frozenset({"opening", "launch"})
_LINK: Final = re.compile(r",| and | or | but | before | after |;|\(|—|–")


class Context:
    """The surroundings of the mentions of one page.

    Args:
        page: the article, marked.
        mentions: all its mentions.
        people: for each person mention, the key of the person (a bare surname has that of the
            fuller name it stands for).
        owners: whose its figures are.
    """

    def __init__(
        self, page: Page, mentions: Ordered, people: Mapping[int, str], owners: Owners
    ) -> None:
        self._page = page
        self._mentions = mentions
        self._people = people
        self._senses = Senses(page)
        self._dated = Dated(page)
        self._occasions = Occasions(page, self._dated)
        self._counted_off = page.lexicon.table("counted_off").keys()
        self._milestones = Milestones(page, mentions, people, self._occasions)
        self._settings = Settings(page, mentions, self._senses, self._occasions, self._keys)
        self._owners = owners

    def passage(self, mention: Mention) -> Passage:
        """The sentence a mention stands in; the mention itself where it stands in none."""
        line, column = self._page.lines.place(mention.start)
        sentence = self._page.sentence_at(mention.start)
        start, end = (mention.start, mention.end) if sentence is None else self._span(sentence)
        end = max(end, mention.end)
        return Passage(self._page.text[start:end], start, line, column)

    def _span(self, sentence: Sentence) -> tuple[int, int]:
        text = self._page.text[sentence.start : sentence.end]
        lead = len(text) - len(text.lstrip())
        return sentence.start + lead, sentence.start + max(lead, len(text.rstrip()))

    def about(self, mention: Mention) -> About:
        """What the zone of a mention speaks of."""
        clause = self._page.clause_at(mention.start)
        if clause is None:
            return About()
        zone = self._zone(mention, clause)
        head = self._head(mention, zone, clause)
        setting = self._setting(mention, zone, clause, head)
        if head == "statement" and (setting.incident or setting.plan):
            head = ""  # "it struck at noon, police said": that is the hour of what they speak of
        participants = self._participants(*zone)
        places = self._places(*zone)
        return About(
            head=head,
            participants=participants,
            people=self._named(*zone),
            marks=self._marks(mention, *zone),
            places=places,
            words=self._senses.between(*zone) - self._own_words(mention, head, clause),
            left=self._neighbour(mention.start, before=True),
            right=self._neighbour(mention.end, before=False),
            owner=self._owners.of(mention) if mention.kind == "quantity" else "",
            setting=setting,
        )

    def _setting(
        self, mention: Mention, zone: tuple[int, int], clause: tuple[int, int], head: str
    ) -> Setting:
        """What tells a figure or a day from the others; mentions of other kinds have none."""
        if mention.kind == "date":
            setting = self._settings.of_day(mention, zone, head)
            return replace(setting, milestones=self._milestones.of(mention))
        if mention.kind != "quantity":
            return Setting()
        return self._settings.of(mention, zone, clause)

    def beside(self, mention: Mention) -> About:
        """Only the words left and right of a mention: all that spelling asks for."""
        return About(
            left=self._neighbour(mention.start, before=True),
            right=self._neighbour(mention.end, before=False),
        )

    def _zone(self, mention: Mention, clause: tuple[int, int]) -> tuple[int, int]:
        beside = [
            other
            for other in self._mentions.inside(mention.kind, *clause)
            if measured(other) == measured(mention)
        ]
        earlier = [other for other in beside if other.end <= mention.start]
        later = [other for other in beside if other.start >= mention.end]
        start = self._part(earlier[-1].end, mention.start)[1] if earlier else clause[0]
        end = self._part(mention.end, later[0].start)[0] if later else clause[1]
        return start, end

    def _part(self, left: int, right: int) -> tuple[int, int]:
        """Where two neighbours part: around the first link between them, else in the middle."""
        link = _LINK.search(self._page.folded, left, right)
        if link is not None:
            return link.span()
        space = self._page.folded.find(" ", (left + right) // 2, right)
        return (right if space < 0 else space,) * 2

    def _head(self, mention: Mention, zone: tuple[int, int], clause: tuple[int, int]) -> str:
        """What is counted, or the event nearest to the mention in its zone, else its clause."""
        counted = getattr(mention.value, "counted", "")
        if counted:
            return str(counted)
        for start, end in (zone, clause):
            events = [
                hit
                for hit in self._page.hits_in(start, end)
                if hit.value("event")
                and self._mentions.around("date", hit.start) is None
                and (mention.kind != "date" or self._dated.is_of(mention, hit.start, hit.end))
            ]
            if events:
                nearest = min(
                    events,
                    key=lambda hit: (hit.value("event") in _WEAK, _gap(hit, mention), hit.start),
                )
                return nearest.value("event") or ""
        return ""

    def _named(self, start: int, end: int) -> frozenset[str]:
        """The keys of the people in a span, and the names that may be theirs."""
        named = self._mentions.inside("person", start, end)
        keys = {self._people.get(each.start, "") for each in named}
        keys |= {plain(each.surface) for each in self._mentions.inside("name", start, end)}
        return frozenset(keys - {""})

    def _marks(self, mention: Mention, start: int, end: int) -> frozenset[str]:
        """Words in a span that make an event another one of its kind, outside the mention.

        The word that a clause begins with links it to the one before and says nothing of its event.
        """
        text = self._page.folded
        start += len(text[start:end]) - len(text[start:end].lstrip())
        return frozenset(
            self._page.folded[hit.start : hit.end]
            for hit in self._page.hits_in(start, end)
            if hit.value("another") is not None
            and (hit.end <= mention.start or hit.start >= mention.end)
            and hit.start > start
            and self._neighbour(hit.end, before=False) not in self._counted_off
        )

    def _participants(self, start: int, end: int) -> frozenset[str]:
        keys = {
            self._people.get(mention.start, "")
            for mention in self._mentions.inside("person", start, end)
        }
        keys |= {
            kinds.show(each.value) for each in self._mentions.inside("organisation", start, end)
        }
        for hit in self._page.hits_in(start, end):
            nation = hit.value("demonym") or hit.value("country")
            pronoun = self._page.text[hit.start : hit.end] == "us"
            if nation is not None and not pronoun:
                keys.add(nation)
        return frozenset(keys - {""})

    def _places(self, start: int, end: int) -> frozenset[str]:
        nations = {
            hit.start
            for hit in self._page.hits_in(start, end)
            if hit.value("country") or hit.value("demonym")
        }
        return frozenset(
            kinds.show(mention.value)
            for mention in self._mentions.inside("place", start, end)
            if mention.start not in nations
        )

    def _keys(self, start: int, end: int) -> frozenset[str]:
        return self._participants(start, end) | self._places(start, end)

    def _own_words(self, mention: Mention, head: str, clause: tuple[int, int]) -> frozenset[str]:
        """The words of the value itself and those that name its head: they tell no two apart."""
        named = [hit for hit in self._page.hits_in(*clause) if hit.value("event") == head]
        spans = [(mention.start, mention.end), *((hit.start, hit.end) for hit in named)]
        return frozenset[str]().union(*(self._senses.between(*span) for span in spans))

    def _neighbour(self, offset: int, *, before: bool) -> str:
        folded = self._page.folded
        if before:
            words = WORD.findall(folded, max(0, offset - 40), offset)
            return words[-1] if words else ""
        found = WORD.search(folded, offset, min(len(folded), offset + 40))
        return "" if found is None else found[0]


def _gap(hit: Hit, mention: Mention) -> int:
    return max(hit.start - mention.end, mention.start - hit.end, 0)
