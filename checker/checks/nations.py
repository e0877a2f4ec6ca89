"""Of which nation somebody or a ship is: a Danish sailor here, a Swedish one there.

Asked of a ship's flag, of each person, and of tourists, crews and other groups. Two nations are
held against each other where each article gives one, neither names the other, and one stands in a
single voice. A ship's flag is told by few words ("Panama-flagged", "under the flag of Liberia"),
and an article that gives two of them tells of two ships. The nation of an office or a team ("the
Irish coach") says nothing of who holds it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker import kinds
from checker.checks.leads import leads, line
from checker.checks.placing import disputed
from checker.kinds.place import PlaceValue, named
from checker.lexicon import load
from checker.text import any_of, plain
from checker.values import Mention, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from checker.findings import Case
    from checker.values import Claim, FactCard, Finding

__all__ = ["run"]

#: How many characters before and after the name of a person are read.
_BEFORE: Final = 60
_AFTER: Final = 90
_FLAG: Final = "flag"
_REGISTERED: Final = "registered"
_GROUND: Final = "each names a single nation"
_WORD: Final = re.compile(r"[^\W\d_]+")
_W: Final = r"(?: [a-z'-]{2,16})"


class _Words(NamedTuple):
    """Expressions; the groups of each are names of nations or of their people."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    flag: re.Pattern[str]
    group: re.Pattern[str]


class _Told(NamedTuple):
    """The nation that is told of a ship, of a group, or of the person of a claim."""

    asked: str
    nation: str
    claim: Claim
    person: Claim | None = None


@lru_cache(maxsize=1)
def _words() -> _Words:
    table = load("en").table
    people, nation = any_of(table("demonym")), any_of({**table("demonym"), **table("country")})
    return _Words(
        re.compile(rf"(?<![\w-])({people})({_W}{{1,3}}),? \Z"),
        re.compile(
            rf"(?:,? (?:aged )?\d{{1,3}},?)?,? (?:(?:who )?(?:is|was) )?an? (?:\d+-year-old )?"
            rf"(?:[a-z-]+ )?({people})((?![\w-]){_W}{{0,2}})"
        ),
        re.compile(
            rf"\b(?:({nation})[ -](?:flagged|registered)\b"
            rf"|(?:flag of|registered in|flagged in)(?: the)? ({nation})\b"
            rf"|(?:under|flies|flying|flew) (?:the |an? )?({nation}) flag\b)"
        ),
        re.compile(rf"(?<![\w-])({people}){_W}? ({any_of(table('nations-group'))})\b"),
    )


def run(card: FactCard, case: Case) -> Iterator[Finding]:
    """One finding for each two nations of one ship, and of one person."""
    asked: dict[tuple[str, int], list[_Told]] = defaultdict(list)
    for told in _told(case.names):
        asked[told.asked, case.events.get(told.claim.article, 0)].append(told)
    known = _nations(case.names) if asked else {}
    for (question, _), every in sorted(asked.items(), key=lambda item: item[0]):
        sides = _sides(every, case, known)
        if sides is not None and _is_one(every):
            yield disputed(card, case, question, sides, _GROUND)


def _sides(
    every: Iterable[_Told], case: Case, known: Mapping[str, set[str]]
) -> tuple[list[Claim], list[Claim]] | None:
    """The claims for the usual nation and those for the only other one, of a single voice.

    No article gives two, and neither nation is named by the articles that give the other: those
    tell of two ships.
    """
    claims: dict[str, list[Claim]] = defaultdict(list)
    of_article: dict[str, set[str]] = defaultdict(set)
    for told in every:
        claims[told.nation].append(told.claim)
        of_article[told.claim.article].add(told.nation)
    if any(len(each) > 1 for each in of_article.values()):
        return None
    usual, *others = sorted(claims, key=lambda nation: -len(case.voices_of(claims[nation])))
    odd = [
        nation
        for nation in others
        if not _is_named(nation, claims[usual], known)
        and not _is_named(usual, claims[nation], known)
    ]
    if len(odd) != 1 or len(case.voices_of(claims[odd[0]])) > 1:
        return None
    return claims[usual], claims[odd[0]]


def _nations(names: Iterable[Claim]) -> dict[str, set[str]]:
    """The nations that each article names in any way, in the sentences of its names."""
    people, countries = (load("en").table(each) for each in ("demonym", "country"))
    found: dict[str, set[str]] = defaultdict(set)
    read: set[tuple[str, int]] = set()
    for claim in names:
        found[claim.article].add(countries.get(plain(claim.mention.surface), ""))
        sentence = (claim.article, claim.passage.start)
        if sentence not in read:
            read.add(sentence)
            words = _WORD.findall(line(claim.passage.text))
            found[claim.article] |= {people[word] for word in words if word in people}
    return found


def _is_named(nation: str, claims: Iterable[Claim], known: Mapping[str, set[str]]) -> bool:
    return any(nation in known[claim.article] for claim in claims)


def _is_one(every: Iterable[_Told]) -> bool:
    """Whether those of one surname may be one person."""
    people = {told.person.value for told in every if told.person is not None}
    fullest = max(people, key=lambda each: (len(kinds.show(each)), kinds.show(each)), default=None)
    return all(kinds.compare(fullest, each).verdict is not Verdict.CONFLICT for each in people)


def _told(names: Iterable[Claim]) -> Iterator[_Told]:
    """What nations are told in the sentences of names."""
    texts: dict[tuple[str, int], str] = {}
    for claim in names:
        sentence = (claim.article, claim.passage.start)
        if sentence not in texts:
            text = line(claim.passage.text)
            yield from _of_flags(claim, text)
            texts[sentence] = text if not _last_words().isdisjoint(_WORD.findall(text)) else ""
            yield from _of_groups(claim, texts[sentence])
        if texts[sentence] and claim.mention.kind == "person" and claim.subject:
            yield from _of_person(claim, texts[sentence])


@lru_cache(maxsize=1)
def _last_words() -> frozenset[str]:
    """The last words of the names of peoples: a sentence without one tells of none."""
    return frozenset(_WORD.findall(each)[-1] for each in load("en").table("demonym"))


def _of_flags(claim: Claim, text: str) -> Iterator[_Told]:
    """The flags of ships in the sentence of a claim."""
    registered = _REGISTERED in text and (f"-{_REGISTERED}" in text or leads().craft.search(text))
    if _FLAG in text or registered:
        for found in _words().flag.finditer(text):
            yield from _at(claim, found, found.lastindex or 1, f"the {_FLAG} of the ship")


def _of_groups(claim: Claim, text: str) -> Iterator[_Told]:
    """The nations of groups in the sentence of a claim."""
    for found in _words().group.finditer(text):
        group = load("en").table("nations-group")[found[2]]
        yield from _at(claim, found, 1, f"the nation of the {group}")


def _of_person(claim: Claim, text: str) -> Iterator[_Told]:
    """The nation right before or behind the name of a person."""
    start = claim.mention.start - claim.passage.start
    end = start + len(claim.mention.surface)
    before = _words().before.search(text, max(0, start - _BEFORE), start)
    after = _words().after.match(text, end, end + _AFTER)
    for found in (before, after):
        if found is not None and not _is_office(found[2]):
            asked = f"the nation of {(claim.subject or '').title()}"
            yield from _at(claim, found, 1, asked, claim)


def _is_office(words: str) -> bool:
    """Whether words beside a nation tell of an office or a thing, whoever has to do with it."""
    posts, others = load("en").table("post"), load("en").table("nations-own")
    return any(word in posts or word in others for word in words.split())


def _at(
    claim: Claim, found: re.Match[str], group: int, asked: str, person: Claim | None = None
) -> Iterator[_Told]:
    """The nation in a group of a match, if the line it stands in is known."""
    table = load("en").table
    nation = table("demonym").get(found[group]) or table("country")[found[group]]
    start, end = found.span(group)
    moved = _moved(claim, start, end, nation)
    if moved is not None:
        yield _Told(asked, nation, moved, person)


def _moved(claim: Claim, start: int, end: int, nation: str) -> Claim | None:
    """The claim of a name for other words of its sentence, which name a nation."""
    passage = claim.passage
    own = claim.mention.start - passage.start
    if "\n" in passage.text[min(own, start) : max(own, end)]:
        return None  # of a sentence that runs over lines only that of the name is known
    surface = passage.text[start:end]
    mention = Mention(
        passage.start + start, passage.start + end, surface, "place", PlaceValue(named(nation))
    )
    column = passage.column + start - own
    return replace(
        claim,
        mention=mention,
        value=mention.value,
        passage=replace(passage, column=column),
        subject=None,
    )
