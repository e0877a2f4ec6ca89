"""Claims as they are made: a mention, and where, by whom and in which mood it is said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from checker.claims.ages import ages
from checker.claims.contexts import Context
from checker.claims.dwellers import Dwellers
from checker.claims.holders import people
from checker.claims.offices import holders
from checker.claims.ordered import Ordered
from checker.claims.owners import Owners
from checker.claims.restated import restated
from checker.claims.sayings import sayings
from checker.claims.senses import WORD
from checker.claims.stand_ins import StandIns
from checker.text import plain
from checker.values import About, Claim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.sayings import Saying
    from checker.scan import Hit, Page
    from checker.values import Mention, Passage, Role, Sentence

__all__ = ["Builder"]

#: Kinds of mentions that may be a place: no list has every village.
_PLACES: Final = frozenset({"place", "name"})


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where a mention stands, and in whose name and mood it is said."""

    passage: Passage
    role: Role
    speaker: str | None
    negated: bool
    hoped: bool


class Builder:
    """Turns mentions of one page into claims."""

    def __init__(self, page: Page, mentions: Sequence[Mention]) -> None:
        self.page = page
        self.mentions = mentions
        self.ordered = Ordered(mentions)
        self.fullest = people(self.ordered)
        self.keys = {start: _key(full) for start, full in self.fullest.items()}
        stand_ins = StandIns(page, self.ordered, self.fullest)
        owners = Owners(page, self.ordered, stand_ins, self.keys)
        self.context = Context(page, self.ordered, self.keys, owners)
        self.ages = ages(page, self.ordered, self.fullest, stand_ins)
        self._dwellers = Dwellers(page, self.ordered, stand_ins, self.ages, self.keys)
        self.holders = holders(page, self.ordered)
        self.restated = restated(page, self.ordered)
        self._holding = {office.start: person for office, person in reversed(self.holders)}
        self._abouts: dict[tuple[int, str], About] = {}
        self._frames: dict[tuple[int, int, str], _Frame] = {}
        self._moods: dict[int, list[Hit]] = {}
        self._sayings: dict[int, list[Saying]] = {}

    def claim(  # noqa: PLR0913  (what the joins know of a claim)
        self,
        rule: str,
        mention: Mention,
        *,
        value: Any = None,
        subject: str | None = None,
        how: str = "",
        about: About | None = None,
    ) -> Claim:
        """A claim of a rule; ``value`` is that of the mention unless the rule sees it otherwise."""
        frame = self._frame(mention)
        return Claim(
            rule=rule,
            article=self.page.article.id,
            mention=mention,
            value=mention.value if value is None else value,
            passage=frame.passage,
            role=frame.role,
            about=self._about(mention) if about is None else about,
            subject=subject,
            speaker=frame.speaker,
            negated=frame.negated,
            hoped=frame.hoped,
            how=how or mention.how,
        )

    def beside(self, mention: Mention) -> About:
        """The words beside a name; of a place also who lives there or comes from there."""
        about = self.context.beside(mention)
        owner = self._dwellers.of(mention) if mention.kind in _PLACES else ""
        return replace(about, owner=owner) if owner else about

    def whose(self, mention: Mention) -> Mention | None:
        """The person whose age or office a mention is; of several who share a post, the first."""
        owners = self._holding if mention.kind == "office" else self.ages
        return owners.get(mention.start)

    def dates_statement(self, mention: Mention) -> bool:
        """Whether a date tells when something was said: of all that is said it dates nothing else.

        People say things on many days, so that such days are held against nothing.
        """
        return self._about(mention).head == "statement"

    def _frame(self, mention: Mention) -> _Frame:
        """What every claim of a mention has in common, worked out once."""
        key = (mention.start, mention.end, mention.kind)
        if key not in self._frames:
            negated, hoped = self._mood(mention)
            self._frames[key] = _Frame(
                passage=self.context.passage(mention),
                role=self.page.role_at(mention.start),
                speaker=self._speaker(mention),
                negated=negated,
                hoped=hoped,
            )
        return self._frames[key]

    def _about(self, mention: Mention) -> About:
        key = (mention.start, mention.kind)
        if key not in self._abouts:
            self._abouts[key] = self.context.about(mention)
        return self._abouts[key]

    def _speaker(self, mention: Mention) -> str | None:
        """Who says it: the speaker of the quotation around it, else who states it beside it."""
        around = self.ordered.around("quotation", mention.start)
        if around is not None:
            return getattr(around.value, "speaker", "") or None
        sentence = self.page.sentence_at(mention.start)
        if sentence is None:
            return None
        stating = [each.speaker for each in self._sayings_in(sentence) if each.reports(mention)]
        clause = self.page.clause_at(mention.start) or (sentence.start, sentence.end)
        near = [each for each in stating if clause[0] <= each.start < clause[1]] or stating
        if not near:
            return None
        nearest = min(near, key=lambda each: abs(each.start - mention.start))
        return self.keys.get(nearest.start) or plain(nearest.surface)

    def _sayings_in(self, sentence: Sentence) -> list[Saying]:
        if sentence.start not in self._sayings:
            self._sayings[sentence.start] = sayings(self.page, self.ordered, sentence)
        return self._sayings[sentence.start]

    def _mood(self, mention: Mention) -> tuple[bool, bool]:
        """Whether the clause of a mention denies, and whether it only hopes or supposes."""
        sentence = self.page.sentence_at(mention.start)
        moods = [] if sentence is None else self._mood_words(sentence)
        clause = self.page.clause_at(mention.start) if moods else None
        if clause is None:
            return False, False
        inside = [hit for hit in moods if clause[0] <= hit.start < clause[1]]
        return (
            any(self._denies(hit, mention) for hit in inside if hit.start < mention.start),
            any(hit.value("hoped") is not None for hit in inside),
        )

    def _denies(self, hit: Hit, mention: Mention) -> bool:
        """Whether words deny what is said of a mention: "no" does so only right before it."""
        denied = hit.value("negation")
        if denied == "noun":
            return mention.start - hit.end <= 1
        return denied == "verb" and not self._is_past_denial(hit.end, mention)

    def _is_past_denial(self, start: int, mention: Mention) -> bool:
        """Whether a figure stands behind words that no denial passes: "not ... after two raids".

        What came after, for how long and who did what is told all the same, and so is of how many
        charges somebody is not guilty. Of a day "not after 10 January" does not tell it.
        """
        if mention.kind != "quantity":
            return False
        words = WORD.findall(self.page.folded, start, mention.start)
        if getattr(mention.value, "counted", "") in self.page.lexicon.table("denied-all"):
            return True
        ends = self.page.lexicon.table("denial-end")
        lasts = getattr(mention.value, "dimension", "") == "duration"
        led = ends.get(words[-1]) if words else None
        return any(ends.get(word) == "any" for word in words) or (lasts and led == "lasting")

    def _mood_words(self, sentence: Sentence) -> list[Hit]:
        """The words of a sentence that deny or suppose; most sentences have none."""
        if sentence.start not in self._moods:
            self._moods[sentence.start] = [
                hit
                for hit in self.page.hits_in(sentence.start, sentence.end)
                if hit.value("negation") is not None or hit.value("hoped") is not None
            ]
        return self._moods[sentence.start]


def _key(person: Mention) -> str:
    """The key of a person among the participants of a clause: the last name, plain."""
    words = [word.strip(".,'") for word in plain(person.surface).removesuffix("'s").split()]
    return words[-1] if words else ""
