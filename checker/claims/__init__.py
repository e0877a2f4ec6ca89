"""From mentions to claims: which question a value answers, about whom, when, and who says so.

All that joins mentions stands here: an office and its holder, an age and its person, a quotation
and its speaker, a bare surname and the fuller name. Cards with ``near`` or a subject take their
values first; open cards are given the rest.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.claims.cards import fits, place, recount, vocabulary_of
from checker.claims.contexts import Context
from checker.claims.holders import ages, holders, people
from checker.claims.ordered import Ordered
from checker.text import plain
from checker.values import About, Claim, FactCard, Role, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.scan import Hit, Page
    from checker.values import Mention, RuleSet

__all__ = ["claims_of", "vocabulary_of"]

#: Kinds whose mentions are matter for spelling and canon.
NAMED: Final = frozenset({"person", "organisation", "place", "name", "word"})
#: Kinds of mentions that speak; a place ("Kyiv says") stands for who governs there.
_SPEAKERS: Final = ("person", "organisation", "place")


class _Builder:
    """Turns mentions of one page into claims."""

    def __init__(self, page: Page, mentions: Sequence[Mention]) -> None:
        self.page = page
        self.mentions = mentions
        self.ordered = Ordered(mentions)
        self.fullest = people(self.ordered)
        self.keys = {start: _key(full) for start, full in self.fullest.items()}
        self.context = Context(page, self.ordered, self.keys)
        self.ages = ages(page, self.ordered)
        self.holders = holders(page, self.ordered)
        self._holding = {office.start: person for office, person in reversed(self.holders)}
        self._abouts: dict[tuple[int, str], About] = {}

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
        speaker = self._speaker(mention)
        negated, hoped = self._mood(mention)
        return Claim(
            rule=rule,
            article=self.page.article.id,
            mention=mention,
            value=mention.value if value is None else value,
            passage=self.context.passage(mention),
            role=self.page.role_at(mention.start),
            about=self._about(mention) if about is None else about,
            subject=subject,
            speaker=speaker,
            negated=negated,
            hoped=hoped,
            how=how or mention.how,
        )

    def whose(self, mention: Mention) -> Mention | None:
        """The person whose age or office a mention is; of several who share a post, the first."""
        owners = self._holding if mention.kind == "office" else self.ages
        return owners.get(mention.start)

    def _about(self, mention: Mention) -> About:
        key = (mention.start, mention.kind)
        if key not in self._abouts:
            self._abouts[key] = self.context.about(mention)
        return self._abouts[key]

    def _speaker(self, mention: Mention) -> str | None:
        """Who says it: the speaker of the quotation around it, else whom its sentence names."""
        around = self.ordered.around("quotation", mention.start)
        if around is not None:
            return getattr(around.value, "speaker", "") or None
        sentence = self.page.sentence_at(mention.start)
        if sentence is None:
            return None
        clause = self.page.clause_at(mention.start)
        inside = None if clause is None else self._saying(mention, *clause)
        return inside or self._saying(mention, sentence.start, sentence.end)

    def _saying(self, mention: Mention, start: int, end: int) -> str | None:
        """Who stands beside a verb of saying in a span: the nearest to a mention."""
        speech = [hit for hit in self.page.hits_in(start, end) if hit.value("speech") is not None]
        for kind in _SPEAKERS:
            saying = [
                each
                for each in self.ordered.inside(kind, start, end)
                if each is not mention
                and any(
                    0 <= hit.start - each.end <= 2 or 0 <= each.start - hit.end <= 2
                    for hit in speech
                )
            ]
            if saying:
                nearest = min(saying, key=lambda each: abs(each.start - mention.start))
                return self.keys.get(nearest.start) or plain(nearest.surface)
        return None

    def _mood(self, mention: Mention) -> tuple[bool, bool]:
        """Whether the clause of a mention denies, and whether it only hopes or supposes."""
        clause = self.page.clause_at(mention.start)
        if clause is None:
            return False, False
        before = self.page.hits_in(clause[0], mention.start)
        inside = self.page.hits_in(*clause)
        return (
            any(_denies(hit, mention) for hit in before),
            any(hit.value("hoped") is not None for hit in inside),
        )


def _denies(hit: Hit, mention: Mention) -> bool:
    """Whether words deny what is said of a mention: "no" does so only right before it."""
    denied = hit.value("negation")
    return denied == "verb" or (denied == "noun" and mention.start - hit.end <= 1)


def claims_of(
    page: Page, mentions: Sequence[Mention], rules: RuleSet
) -> tuple[list[Claim], list[Claim]]:
    """The claims that the mentions of a page make, each list in text order.

    Returns:
        The claims to the cards of a run, and a claim without a rule for every name and unknown
        word, for spelling and the canon.
    """
    builder = _Builder(page, mentions)
    return _answers(builder, rules), _names(builder)


def _answers(builder: _Builder, rules: RuleSet) -> list[Claim]:
    page, mentions = builder.page, builder.mentions
    found: list[Claim] = []
    taken: set[tuple[int, str]] = set()
    for placed in place(page, mentions, rules):
        card, mention = placed.card, placed.mention
        taken.add((mention.start, mention.kind))
        subject = None if card.subject is None else _subject(builder, builder.whose(mention))
        if _asks_for(card, subject):
            value = recount(card, mention, page.lexicon)
            found.append(builder.claim(card.id, mention, value=value, subject=subject))
    for card in sorted(rules.facts, key=lambda card: card.open):
        if not card.near:
            found.extend(_unplaced(card, builder, taken))
    for relation in rules.relations:
        if relation.check == "same":
            wanted = relation.text.replace(",", " ").split()
            found.extend(
                builder.claim(relation.id, each) for each in mentions if each.kind in wanted
            )
    return sorted(found, key=lambda claim: (claim.mention.start, claim.rule))


def _names(builder: _Builder) -> list[Claim]:
    return [
        builder.claim(
            "",
            mention,
            subject=builder.keys.get(mention.start),
            about=builder.context.beside(mention),
        )
        for mention in builder.mentions
        if mention.kind in NAMED
    ]


def _unplaced(card: FactCard, builder: _Builder, taken: set[tuple[int, str]]) -> list[Claim]:
    """The claims to a card that names no words: by subject, or open.

    Cards with a subject come first; of several that a value fits, the first in the order of the
    packs is served.
    """
    if card.check != "agree":
        return [
            builder.claim(card.id, mention, about=builder.context.beside(mention))
            for mention in builder.mentions
            if mention.kind == card.kind
        ]
    if card.kind == "office":
        return _offices(card, builder)
    lexicon = builder.page.lexicon
    answers = [
        mention
        for mention in builder.mentions
        if fits(card, mention, lexicon)
        and (mention.start, mention.kind) not in taken
        and builder.page.role_at(mention.start) is not Role.NOTICE
        and _asks_for(card, _subject(builder, builder.whose(mention)))
    ]
    taken.update((mention.start, mention.kind) for mention in answers)
    return [
        builder.claim(
            card.id,
            mention,
            value=recount(card, mention, lexicon),
            subject=_subject(builder, builder.whose(mention)),
        )
        for mention in answers
    ]


def _offices(card: FactCard, builder: _Builder) -> list[Claim]:
    """An office is claimed by its holder; the words of the claim are office and name together."""
    found = []
    for office, person in builder.holders:
        start, end = min(office.start, person.start), max(office.end, person.end)
        joined = replace(office, start=start, end=end, surface=builder.page.text[start:end])
        subject = _subject(builder, person)
        if _asks_for(card, subject):
            found.append(builder.claim(card.id, joined, subject=subject, how=office.how))
    return found


def _asks_for(card: FactCard, subject: str | None) -> bool:
    """Whether a value of this subject can answer a card: one that names somebody asks for them."""
    if card.subject is None or card.subject == "person":
        return True
    if subject is None:
        return False
    one, other = kinds.read("person", card.subject), kinds.read("person", subject)
    return kinds.compare(one, other).verdict in (Verdict.SAME, Verdict.COMPATIBLE)


def _subject(builder: _Builder, person: Mention | None) -> str | None:
    """The fullest name the article has for a person, as written."""
    if person is None:
        return None
    return builder.fullest.get(person.start, person).surface


def _key(person: Mention) -> str:
    """The key of a person among the participants of a clause: the last name, plain."""
    words = [word.strip(".,'") for word in plain(person.surface).removesuffix("'s").split()]
    return words[-1] if words else ""
