"""From mentions to claims: which question a value answers, about whom, when, and who says so.

All that joins mentions stands here: an office and its holder, an age and its person, a quotation
and its speaker, a bare surname and the fuller name. Cards with ``near`` or a subject take their
values first; open cards are given the rest.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.claims.builder import Builder
from checker.claims.cards import (
    asked,
    fits,
    forbidden,
    is_none,
    parts_of,
    place,
    recount,
    vocabulary_of,
)
from checker.claims.eventless import is_eventless
from checker.claims.times import on_its_day
from checker.claims.venues import venues
from checker.kinds import word
from checker.text import fold
from checker.values import Claim, FactCard, Mention, Role, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.lexicon import Lexicon
    from checker.scan import Page
    from checker.values import RuleSet

__all__ = ["claims_of", "vocabulary_of"]

#: Kinds whose mentions are matter for spelling and canon.
NAMED: Final = frozenset({"person", "organisation", "place", "name", "word"})


def claims_of(
    page: Page, mentions: Sequence[Mention], rules: RuleSet
) -> tuple[list[Claim], list[Claim]]:
    """The claims that the mentions of a page make, each list in text order.

    Returns:
        The claims to the cards of a run, and a claim without a rule for every name and unknown
        word, for spelling and the canon.
    """
    placed = venues(page, mentions, rules.names)
    builder = Builder(page, [*mentions, *placed])
    return _answers(builder, rules), _names(builder, rules)


def _answers(builder: Builder, rules: RuleSet) -> list[Claim]:
    page, mentions = builder.page, builder.mentions
    found: list[Claim] = []
    taken: set[tuple[int, str]] = set()
    for placed in place(page, mentions, rules):
        card, mention = placed.card, placed.mention
        taken.add((mention.start, asked(card)))
        subject = None if card.subject is None else _subject(builder, builder.whose(mention))
        if _asks_for(card, subject):
            value = _answer(card, builder, mention)
            found.append(builder.claim(card.id, mention, value=value, subject=subject))
    for card in sorted(rules.facts, key=lambda card: (card.open, card.subject == "person")):
        if not card.near:
            found.extend(_unplaced(card, builder, taken))
    for relation in rules.relations:
        if relation.check == "same":
            wanted = relation.text.replace(",", " ").split()
            found.extend(
                builder.claim(relation.id, each) for each in mentions if each.kind in wanted
            )
    return sorted(found, key=lambda claim: (claim.mention.start, claim.rule))


def _names(builder: Builder, rules: RuleSet) -> list[Claim]:
    named = [
        mention
        for mention in builder.mentions
        if mention.kind in NAMED and mention.row not in word.SOUND
    ]
    return [
        builder.claim(
            "",
            mention,
            subject=builder.keys.get(mention.start),
            about=builder.beside(mention),
        )
        for mention in sorted(
            [*named, *_forbidden(builder.page, rules)], key=lambda each: each.start
        )
    ]


def _forbidden(page: Page, rules: RuleSet) -> Iterator[Mention]:
    """The words that the canon forbids, as it writes them; with capitals inside they are names."""
    words = forbidden(rules.names)
    for term in page.terms if words else ():
        surface = page.text[term.start : term.end]
        if fold(surface) == term.word in words and surface[1:] in {
            term.word[1:],
            surface[1:].upper(),
        }:
            value = kinds.read("word", surface)
            how = f"“{surface}” is a word of the canon"
            yield Mention(term.start, term.end, surface, "word", value, row="term", how=how)


def _unplaced(card: FactCard, builder: Builder, taken: set[tuple[int, str]]) -> list[Claim]:
    """The claims to a card that names no words: by subject, or open.

    Cards about one person come first, then those about any; of several that a value fits, the first
    in the order of the packs is served.
    """
    if card.check != "agree":
        return [
            builder.claim(card.id, mention, about=builder.beside(mention))
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
        and ((mention.start, asked(card)) not in taken or _is_none_of_many(mention, lexicon))
        and builder.page.role_at(mention.start) is not Role.NOTICE
        and not (mention.kind == "quantity" and mention.start in builder.restated)
        and _asks_for(card, _subject(builder, builder.whose(mention)))
        and not (card.kind == "date" and card.open and _dates_no_event(builder, mention))
    ]
    taken.update((mention.start, asked(card)) for mention in answers)
    return [
        builder.claim(
            card.id,
            mention,
            value=_answer(card, builder, mention),
            subject=_subject(builder, builder.whose(mention)),
        )
        for mention in answers
    ]


def _dates_no_event(builder: Builder, mention: Mention) -> bool:
    """Whether a date is that of no event, or of a statement."""
    return is_eventless(builder.page, mention) or builder.dates_statement(mention)


def _answer(card: FactCard, builder: Builder, mention: Mention) -> Any:
    """The value of a mention as a card asks for it."""
    if card.asks_time:
        return on_its_day(builder.page, builder.ordered, mention)
    return recount(card, mention, builder.page.lexicon)


def _is_none_of_many(mention: Mention, lexicon: Lexicon) -> bool:
    """Whether a mention answers several cards: no casualties are no dead, and no injured."""
    return is_none(mention.value) and bool(parts_of(mention.value, lexicon))


def _offices(card: FactCard, builder: Builder) -> list[Claim]:
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


def _subject(builder: Builder, person: Mention | None) -> str | None:
    """The fullest name the article has for a person, as written."""
    if person is None:
        return None
    return builder.fullest.get(person.start, person).surface
