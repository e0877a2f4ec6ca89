"""Which word was meant: the corrections of an unknown word, and whether one is clearly the best.

Not a check of its own.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from functools import lru_cache
from math import log2
from typing import TYPE_CHECKING, Final

from checker.checks.agreement import agree, alongside, another, foreign, personal, placed, related
from checker.checks.tokens import is_established, romanised, within
from checker.lexicon import gazetteer, load, rarities, slips, words
from checker.lexicon.corrections import corrections
from checker.lexicon.peoples import is_people
from checker.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.checks.tokens import Token, Usage
    from checker.findings import Case

__all__ = ["Suggestion", "best", "is_term"]

_WORLD: Final = ("country", "demonym", "month", "weekday", "state", "region")
_ARTICLES: Final = frozenset({"the", "a", "an"})
#: A word that one article uses so often is its own term.
TERM: Final = 4
#: What a correction by the word list costs beside its score.
_LANGUAGE: Final = 1.0
#: From these costs on a correction is no clear one.
_DEAREST: Final = 6.5
_SLIP_COSTS: Final = {
    "letters swapped": 0.3, "letter doubled": 0.3, "letter lost": 0.6, "neighbouring key": 0.6,
    "letter added": 0.9, "OCR look-alike": 1.2, "letter changed": 1.8,
}  # fmt: skip
_VOWELS: Final = frozenset("aeiouy")
#: Slips that nobody takes for another name.
_PLAIN_SLIPS: Final = frozenset({"letters swapped", "letter doubled", "neighbouring key"})
_POSSESSIVE: Final = re.compile(r"['’][sS]?\Z")
#: Letters of words that are long enough to be told at all, that hardly lie near another by chance,
#: and that do not.
_SHORT, _LONG, _LONGEST = 5, 7, 9


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A correction of a misspelling.

    ``word`` is folded, ``written`` as it is to be written ("Geneva"); ``slip`` explains the
    misspelling, ``cost`` says how far-fetched it is, ``articles`` are those that write it so.
    """

    word: str
    written: str
    slip: str | None
    cost: float
    articles: tuple[str, ...] = ()

    def for_surface(self, surface: str) -> str:
        """The whole replacement of a surface, in its case and with its possessive."""
        ending = _POSSESSIVE.search(surface)
        tail = ending[0] if ending is not None else ""
        bare = surface[: len(surface) - len(tail)]
        if len(bare) > 1 and bare.isupper():
            return self.written.upper() + tail
        if bare[:1].isupper():
            return self.written[:1].upper() + self.written[1:] + tail
        return self.written + tail

    def difference(self, wrong: str) -> str:
        """What differs, for an editor: "one letter differs (C and G)"."""
        if self.slip in {"letter lost", "letter added", "letter doubled", "letters swapped"}:
            return {
                "letter lost": "a letter is lost",
                "letter added": "a letter too many",
                "letter doubled": "a letter is doubled",
                "letters swapped": "two letters are swapped",
            }[self.slip]
        pairs = [(a, b) for a, b in zip(wrong, self.word, strict=False) if a != b]
        if len(wrong) == len(self.word) and len(pairs) == 1:
            return f"one letter differs ({pairs[0][0].upper()} and {pairs[0][1].upper()})"
        return f"{within(wrong, self.word)} letters differ"


def is_term(word: str, usage: Usage) -> bool:
    """Whether several voices, or one article often, use a word in names: then it is meant."""
    return len(usage.voices(word)) > 1 or len(usage.by_word.get(word, ())) >= TERM


def best(word: str, found: Sequence[Token], usage: Usage, case: Case) -> Suggestion | None:
    """The one clear correction of an unknown word, or None."""
    capital = found[0].surface[:1].isupper()
    plain_word = any(token.claim.mention.kind == "word" for token in found)
    offers: dict[str, Suggestion] = {}
    if capital:
        for each in (
            *_of_story(word, found, usage),
            *_of_world(word, found, case),
            *_of_titles(word, found, case),
        ):
            _offer(offers, each)
    if plain_word:
        row = found[0].claim.mention.row
        for each in _of_language(word, case, row, capital=capital):
            _offer(offers, each)
    ranked = sorted(offers.values(), key=lambda each: (each.cost, each.word))
    if not ranked or ranked[0].cost > _DEAREST:
        return None
    return ranked[0]


def _offer(offers: dict[str, Suggestion], each: Suggestion) -> None:
    known = offers.get(each.word)
    if known is None or each.cost < known.cost:
        offers[each.word] = each


def _cost(wrong: str, right: str, rank: float, uses: int) -> tuple[float, str | None]:
    """How far-fetched a correction is: rank of the word, its use in the story, kind of slip."""
    slip = slips.name(wrong, right)
    cost = rank + (_SLIP_COSTS[slip] if slip is not None else 2.5)
    if slip == "letter changed" and set(wrong) ^ set(right) <= _VOWELS:
        cost -= 0.5
    cost -= min(1.8, 0.45 * log2(1 + uses))
    if wrong[:1] != right[:1] and slip != "letters swapped":
        cost += 0.5 if slip == "neighbouring key" else 1.5
    return cost, slip


def _of_language(word: str, case: Case, row: str, *, capital: bool) -> Iterator[Suggestion]:
    """The likeliest word of the list, by its slip, its size and its use in the story."""
    for score, each in corrections(word, case.words, row, capital=capital)[:1]:
        yield Suggestion(each, each, slips.name(word, each), _LANGUAGE + max(0.0, score))


#: Peoples that are not named by adding an s: the Danish, the Chinese, the French.
_NO_PLURAL: Final = ("sh", "ch", "ese", "s")


@lru_cache(maxsize=1)
def _world() -> dict[str, str]:
    """Single names of countries, peoples, months and weekdays, folded, and as written."""
    lexicon = load("en")
    found = {
        plain(surface): surface.title()
        for category in _WORLD
        for surface in lexicon.table(category)
        if len(surface) >= 5 and surface.replace("-", "").isalpha()
    }
    peoples = [each for each in lexicon.table("demonym") if plain(each) in found]
    many = {f"{each}s" for each in peoples if not each.endswith(_NO_PLURAL)}
    return found | {plain(each): each.title() for each in many}


@lru_cache(maxsize=1)
def _calendar() -> frozenset[str]:
    lexicon = load("en")
    return frozenset(
        plain(surface) for category in ("month", "weekday") for surface in lexicon.table(category)
    )


def _of_world(word: str, found: Sequence[Token], case: Case) -> Iterator[Suggestion]:
    """Countries, peoples, months, weekdays and large cities at one edit from a lone name."""
    if len(word) < 5 or any(personal(token) for token in found):
        return
    world, own = _world(), is_people(word) or rarities.is_rare(word)
    if word in world:
        return
    people = any(token.claim.mention.kind == "person" for token in found)
    for each in sorted({edit for edit in slips.edits(word) if edit in world and edit != word}):
        if another(word, each) or foreign(word, each):
            continue
        uses = case.words.get(each, 0)
        cost, slip = _cost(word, each, 2.0, uses)
        if own and slip not in _PLAIN_SLIPS | {"letter lost"}:
            continue  # "Styrians" are no Syrians
        # "said Satturday": a verb of speech makes a person of any name
        plainly = each in _calendar() or (len(each) > 5 and slip != "letter changed")
        if uses or not people or plainly:
            yield Suggestion(each, world[each], slip, cost)
    cued = placed(found)
    for name in gazetteer.near(word):
        each = plain(name)
        uses = case.words.get(each, 0)
        if another(word, each) or related(word, each) or foreign(word, each):
            continue
        cost, slip = _cost(word, each, 3.0, uses)
        # a village may well lie one letter from a city
        if uses or (cued and len(word) >= 6 and word[0] == each[0] and slip in _PLAIN_SLIPS):
            yield Suggestion(each, name, slip, cost)


def _of_titles(word: str, found: Sequence[Token], case: Case) -> Iterator[Suggestion]:
    """Common words that the story uses, in a name made of words: "the Aycademy", "Unsity state".

    A lone word that follows no article may be the name of a person: the story has to use the common
    word often.
    """
    if len(word) < 5 or any(personal(token) for token in found):
        return
    lone = any(token.bare and token.claim.about.left not in _ARTICLES for token in found)
    if lone and any(token.claim.mention.kind == "person" for token in found):
        return
    for each in words.near(word):
        uses = case.words.get(each, 0)
        slip = slips.name(word, each) if len(each) >= _SHORT else None
        if slip is None or related(word, each) or another(word, each) or foreign(word, each):
            continue
        if uses >= _uses_needed(each, slip, lone=lone):
            cost, slip = _cost(word, each, (words.size(each) or 70) / 14, uses)
            yield Suggestion(each, each.capitalize(), slip, cost)


def _uses_needed(right: str, slip: str, *, lone: bool) -> int:
    """How often the story must use a common word, so that a near form in a name is a slip of it."""
    if slip == "letter changed":
        return TERM if len(right) >= _LONG and not lone else sys.maxsize
    if lone:
        return TERM
    return 1 if len(right) >= _LONGEST else 2


def _of_story(word: str, found: Sequence[Token], usage: Usage) -> Iterator[Suggestion]:
    """Names that other voices use: at one edit, or at two from eight letters on.

    Two voices are needed, or one that has a known name beside the same word.
    """
    mine = {token.claim.article for token in found}
    reach = 2 if len(word) >= 8 else 1
    if len(word) < 4:
        return
    for other in usage.neighbours.near(word):
        if not within(word, other) <= reach or related(word, other) or another(word, other):
            continue
        if romanised(word, other) and not _is_known(other):
            continue
        if other in _world() and foreign(word, other):
            continue
        theirs = usage.by_word[other]
        voices = usage.voices(other, without=mine)
        plain_slip = is_established(other) and alongside(found, theirs)
        fits = agree(found, theirs) or _is_coined(word, other, found, theirs)
        if (len(voices) > 1 and fits) or (voices and plain_slip):
            cost, slip = _cost(word, other, 1.0, 2 * len(voices))
            articles = tuple(sorted(usage.articles(other) - mine))
            yield Suggestion(other, usage.written(other), slip, cost, articles)


def _is_coined(word: str, other: str, mine: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether two forms are of one product or brand, which stands beside any other word.

    Names of people are held against each other with their neighbours, as ``agree`` has it.
    """
    return (
        min(len(word), len(other)) >= _LONG
        and within(word, other) == 1
        and not is_established(other)
        and not any(personal(token) for token in (*mine, *theirs))
    )


def _is_known(word: str) -> bool:
    return bool(words.is_listed(word) or gazetteer.places(word))
