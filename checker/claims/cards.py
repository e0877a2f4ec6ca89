"""Which mention answers which card: the nearest value wins, and each value serves one card."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from checker.claims import venues
from checker.kinds.quantity.units import is_currency
from checker.kinds.quantity.units import unit as measured
from checker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.lexicon import Lexicon
    from checker.scan import Page, Term
    from checker.values import FactCard, Mention, NameEntry, RuleSet

__all__ = [
    "Placed",
    "asked",
    "distance",
    "fits",
    "forbidden",
    "is_none",
    "parts_of",
    "place",
    "recount",
    "vocabulary_of",
]

#: Characters that a clause boundary between a word of ``near`` and a value counts for.
_CLAUSE_COST: Final = 40

#: What may stand between a word of ``near`` and its own value, and how long words there may be.
_MARKS: Final = (":", "=")
_LINK_REACH: Final = 12

#: Characters around a place in which a preposition or the verb "host" is looked for.
_LOCATIVE_REACH: Final = 16

#: What may stand between a preposition and a place: "in Vienna", "in the Netherlands".
_LED: Final = re.compile(r"[ \u00a0\n]?(?:the[ \u00a0\n])?")


@dataclass(frozen=True, slots=True)
class Placed:
    """A mention that answers a card, and the words of ``near`` that say so."""

    card: FactCard
    mention: Mention
    terms: tuple[Term, ...]


def vocabulary_of(rules: RuleSet) -> list[str]:
    """All words that the rules look for: those of the cards, in every form that the canon gives.

    Words that the canon forbids are looked for as well, and the places that it names.
    """
    forms = _canon(rules.names)
    words = {
        form
        for card in rules.facts
        for group in (*card.near, *card.not_near)
        for word in group
        for form in forms.get(fold(word), (fold(word),))
    }
    return sorted(words | forbidden(rules.names) | set(venues.forms(rules.names)))


def forbidden(names: Iterable[NameEntry]) -> set[str]:
    """The forms of words that the canon calls wrong, folded."""
    return {fold(form) for entry in names if entry.kind == "word" for form in entry.never}


def place(page: Page, mentions: Sequence[Mention], rules: RuleSet) -> list[Placed]:
    """The answers to all cards with ``near``, in text order.

    Candidates are taken from the nearest on, of two as near the one behind the words; a value that
    serves one card serves no other, and a group of words that has found its value looks for no
    further one.
    """
    forms = _canon(rules.names)
    starts = [term.start for term in page.terms]
    candidates = sorted(
        (
            candidate
            for card in rules.facts
            if card.near
            for candidate in _candidates(card, page, mentions, starts, forms)
        ),
        key=lambda each: (each[0], _leads(each[1]), each[1].mention.start, each[1].card.id),
    )
    served: set[tuple[int, int, str]] = set()
    used: set[tuple[str, tuple[tuple[int, int], ...]]] = set()
    found: list[Placed] = []
    for _, placed in candidates:
        value = (placed.mention.start, placed.mention.end, asked(placed.card))
        words = (placed.card.id, tuple((term.start, term.end) for term in placed.terms))
        if value in served or words in used:
            continue
        served.add(value)
        used.add(words)
        found.append(placed)
    return sorted(found, key=lambda each: (each.mention.start, each.card.id))


def fits(card: FactCard, mention: Mention, lexicon: Lexicon) -> bool:
    """Whether a mention is of the kind, the counted thing and the unit that a card asks for."""
    if mention.kind != card.kind:
        return False
    value: Any = mention.value
    if card.kind == "date":
        return bool(value.timed if card.asks_time else not value.dimension)
    if card.unit is not None and not _measures(card.unit, value, lexicon):
        return False
    if not card.of:
        return True
    wanted = {_counted(word, lexicon) for word in card.of}
    counted = {_counted(getattr(value, "counted", ""), lexicon)}
    if is_none(value):
        counted |= parts_of(value, lexicon)
    if card.near:  # "400 residents were evacuated" counts the displaced, and residents too
        counted |= {_counted(word, lexicon) for word in fold(mention.surface).split()}
    return not counted.isdisjoint(wanted)


def is_none(value: Any) -> bool:
    """Whether a value counts none at all: no casualties are no dead and no injured."""
    return getattr(value, "high", None) == 0


def parts_of(value: Any, lexicon: Lexicon) -> set[str]:
    """The classes of which what a value counts is the sum."""
    return set((lexicon.value("whole-of", getattr(value, "counted", "")) or "").split())


def asked(card: FactCard) -> str:
    """What a value serves one card of: its kind, where a day and its time serve one each."""
    return "time" if card.asks_time else card.kind


def recount(card: FactCard, mention: Mention, lexicon: Lexicon) -> Any:
    """The value of a mention as a card counts it: words that its ``of`` joins are one thing."""
    value: Any = mention.value
    if not card.of or not hasattr(value, "counted"):
        return value
    return replace(value, counted=_counted(card.of[0], lexicon))


def _measures(wanted: str, value: Any, lexicon: Lexicon) -> bool:
    """Whether a value is measured in a unit, or in another one of what that measures.

    The unit of a card is "money" for any currency, a dimension ("age"), or a unit by its name or as
    articles write it ("km", "%", "dollars").
    """
    unit, dimension = getattr(value, "unit", ""), getattr(value, "dimension", "")
    if wanted == "money":
        return is_currency(unit)
    written = lexicon.value("unit", wanted) or lexicon.value("currency-after", wanted) or wanted
    return bool(unit) and dimension in (written, measured(written).dimension)


def _counted(word: str, lexicon: Lexicon) -> str:
    """The lexical class of a counted word, else its stem."""
    return lexicon.value("counted", word) or lexicon.stem(fold(word))


def _canon(names: Iterable[NameEntry]) -> dict[str, tuple[str, ...]]:
    """For each form of a name, all forms of that name, folded."""
    forms: dict[str, tuple[str, ...]] = {}
    for entry in names:
        every = tuple(sorted({fold(form) for form in (entry.prefer, *entry.also)}))
        for form in every:
            forms[form] = every
    return forms


def _candidates(
    card: FactCard,
    page: Page,
    mentions: Sequence[Mention],
    starts: Sequence[int],
    forms: Mapping[str, tuple[str, ...]],
) -> Iterator[tuple[int, Placed]]:
    for mention in mentions:
        if not fits(card, mention, page.lexicon):
            continue
        window = _window(card.within, page, mention.start)
        if window is None or (card.kind == "place" and not _located(page, mention)):
            continue
        low, high = bisect_left(starts, window[0]), bisect_left(starts, window[1])
        terms = [term for term in page.terms[low:high] if not _inside(term, mention)]
        best = _nearest(card.near, terms, page, mention, forms)
        if best is None:
            continue
        veto = _nearest(card.not_near, terms, page, mention, forms)
        # as near as: "operating profit" vetoes the "profit" that it ends with
        if veto is not None and veto[0] <= best[0]:
            continue
        yield best[0], Placed(card, mention, best[1])


def _window(within: str, page: Page, offset: int) -> tuple[int, int] | None:
    if within == "clause":
        return page.clause_at(offset)
    sentence = page.sentence_at(offset)
    if sentence is None:
        return None
    if within == "sentence":
        return sentence.start, sentence.end
    return page.layout.paragraphs[sentence.paragraph]


def _located(page: Page, mention: Mention) -> bool:
    """Whether a place is where something happens: after "in" or "at", or as its host.

    A bare country is a party as often as a place ("talks with Russia"); what lies off a place
    ("30 km north of Vienna") is a spot whatever leads to it.
    """
    if getattr(mention.value, "offset", None) is not None:
        return True
    before = page.hits_in(max(0, mention.start - _LOCATIVE_REACH), mention.start)
    if any(
        hit.value("locative") and _LED.fullmatch(page.folded, hit.end, mention.start)
        for hit in before
    ):
        return True
    after = page.hits_in(mention.end, mention.end + _LOCATIVE_REACH)
    return any(hit.value("host") for hit in after)


def _inside(term: Term, mention: Mention) -> bool:
    return term.start >= mention.start and term.end <= mention.end


def _nearest(
    groups: Iterable[tuple[str, ...]],
    terms: Sequence[Term],
    page: Page,
    mention: Mention,
    forms: Mapping[str, tuple[str, ...]],
) -> tuple[int, tuple[Term, ...]] | None:
    """The group whose farthest word is nearest to a mention, with that distance."""
    best: tuple[int, tuple[Term, ...]] | None = None
    for group in groups:
        chosen: list[Term] = []
        for word in group:
            wanted = forms.get(fold(word), (fold(word),))
            standing = [term for term in terms if term.word in wanted]
            if not standing:
                break
            chosen.append(
                min(standing, key=lambda term: (distance(page, term, mention), term.start))
            )
        else:
            far = max(distance(page, term, mention) for term in chosen)
            if best is None or far < best[0]:
                best = far, tuple(chosen)
    return best


def _linked(page: Page, term: Term, mention: Mention) -> bool:
    """Whether nothing but a word that gives a thing its value stands between the two."""
    behind = term.start < mention.start
    first, last = (term.end, mention.start) if behind else (mention.end, term.start)
    between = page.folded[first:last].strip()
    links = page.lexicon.value("value_link", between)
    return between in _MARKS if links is None else ("behind" if behind else "before") in links


def _leads(placed: Placed) -> bool:
    """Whether a value stands before one of its words, where most stand behind."""
    return any(placed.mention.start < term.start for term in placed.terms)


def distance(page: Page, term: Term, mention: Mention) -> int:
    """Characters between a word of a card and a value; a clause boundary counts for some more.

    None lie between a word and the value that is its own: "sales of $4 million", "$4 million in
    sales".
    """
    gap = max(term.start - mention.end, mention.start - term.end, 0)
    if gap <= _LINK_REACH and _linked(page, term, mention):
        return 0
    same = page.clause_at(term.start) == page.clause_at(mention.start)
    return gap if same else gap + _CLAUSE_COST
