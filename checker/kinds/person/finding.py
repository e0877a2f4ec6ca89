"""Finding names of people: capitalised runs, and what beside them says that they are people.

A run is cut at everything that is no name (posts, nations, bodies, months, ordinary words at its
edges). What is left is a person if a title or a post stands before it, a given name or an initial
begins it, a speech verb or an apposition stands beside it, or it is joined to a person by "and".
Then bare surnames of people found so are people wherever they stand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from checker.kinds.person.tokens import Sort, Token, is_brandlike, runs
from checker.kinds.person.value import Person, parse
from checker.lexicon.romanisation import latin
from checker.values import Mention

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.scan import Page, Taken

__all__ = ["find"]

_ADVERB: Final = r"(?:[ \u00a0](?:also|has|had|later|then|again|who|he|[a-z]{3,12}ly)){0,2}"
_TO_VERB: Final = re.compile(rf"{_ADVERB}[ \u00a0]|,[ \u00a0](?:who[ \u00a0])?(?:also[ \u00a0])?")
_APPOSITION: Final = re.compile(
    r"[ \u00a0]?[,(][ \u00a0]?(?:(?:aged[ \u00a0])?[0-9]{1,3}\b(?![.,]?[0-9])"
    r"|(?:the|a|an|his|her|their|its|who|whose)[ \u00a0])"
)
_JOINED: Final = re.compile(r"[ \u00a0](?:and|&|with|or)[ \u00a0]|,[ \u00a0](?:and[ \u00a0])?")
_TITLE_GAP: Final = re.compile(r"\.?[ \u00a0]|,[ \u00a0]")
_ANSWERED: Final = frozenset({"tell", "ask", "inform", "urge", "warn", "remind", "assure"})
#: Beside a lone name these say that it is a firm, a paper or a place.
_NO_PERSON_BEFORE: Final = re.compile(r"(?:^|\W)(?:the|in|at|an?|into|near|via|across)[ \u00a0]$")
_PLACE_BEFORE: Final = re.compile(r"(?:^|\W)(?:in|near)[ \u00a0]$")
_NO_PERSON_AFTER: Final = re.compile(
    r"(?:['’]s)?[ \u00a0](?:shares?|stock|stores?|customers?|employees|users|spokes\w+|officials?|"
    r"executives?|shareholders|investors|headquarters|subsidiary|residents|area|region|inc|corp|ltd|"
    r"newspaper|magazine|website|agency|city|province|county|river|island|airport|street)\b"
)


@dataclass(frozen=True, slots=True)
class _Name:
    """A piece of a run that may be a name; ``why`` is what says that it is a person, or ""."""

    tokens: tuple[Token, ...]
    start: int
    end: int
    why: str = ""


def find(page: Page, taken: Taken) -> list[Mention]:
    """All persons of a page, in text order. Their characters are taken."""
    names = [_judged(page, _name(piece)) for piece in runs(page, taken)]
    names = _joined(page, names)
    known = _Known(page.text[name.start : name.end] for name in names if name.why)
    mentions = []
    for name in names:
        judged = name if name.why else known.recognised(name)
        mention = None if judged is None else _mention(page, judged, known)
        if mention is not None and taken.free(mention.start, mention.end):
            taken.take(mention.start, mention.end)
            mentions.append(mention)
    return mentions


def _name(tokens: Sequence[Token]) -> _Name:
    return _Name(tuple(tokens), tokens[0].start, tokens[-1].end)


def _judged(page: Page, name: _Name) -> _Name:
    """The name with the first reason to take it for a person."""
    tokens = name.tokens
    unknown = tokens[-1].sort in (Sort.UNKNOWN, Sort.GIVEN)
    why = ""
    if _titled(page, name) and (unknown or len(tokens) > 1 or tokens[-1].sort is Sort.MIXED):
        why = "title"
    elif len(tokens) > 1:
        why = _by_shape(page, name)
    if not why and unknown and not _elsewhere(page, name):
        why = _by_neighbours(page, name)
    return replace(name, why=why)


def _titled(page: Page, name: _Name) -> bool:
    """Whether a title, post or trade ends right before."""
    for hit in page.hits_in(max(0, name.start - 60), name.start):
        gap = page.text[hit.end : name.start]
        if len(gap) <= 2 and _TITLE_GAP.fullmatch(gap):
            honorific = hit.value("honorific") is not None
            if honorific and page.text[hit.start].isupper() and "," not in gap:
                return True
            titled = hit.value("post") or hit.value("military") or hit.value("trade")
            lone = len(name.tokens) == 1
            trade = lone and not hit.value("post") and not hit.value("military")
            if titled and not ("," in gap and lone) and not (trade and _weak(name)):
                return True
    return False


def _weak(name: _Name) -> bool:
    """Whether a lone word may be an ordinary one after all."""
    return name.tokens[0].sort not in (Sort.UNKNOWN, Sort.GIVEN)


def _by_shape(page: Page, name: _Name) -> str:  # noqa: PLR0911  (one return a rule)
    """A given name or an initial at the head of two words and more."""
    first, last = name.tokens[0], name.tokens[-1]
    if last.sort is Sort.INITIAL or last.sort is Sort.FIXED:
        return ""
    if any(is_brandlike(token.text) and "-" not in token.text for token in name.tokens[1:]):
        return ""
    if first.sort is Sort.INITIAL:
        # "TS Lombard" is a firm, "T.S. Eliot" a poet
        single = page.text[first.end] == "." or first.titled
        return "initial" if single and last.sort is not Sort.WORD else ""
    if _PLACE_BEFORE.search(page.folded, max(0, name.start - 6), name.start):
        return ""
    if first.sort is Sort.GIVEN:
        return "given name"
    if first.sort is Sort.MIXED and last.sort is Sort.UNKNOWN and not first.opens:
        return "given name"
    if first.sort is Sort.MIXED and last.sort in (Sort.UNKNOWN, Sort.GIVEN):
        return "given name" if _speaks(page, name) or len(name.tokens) > 2 else ""
    return ""


def _by_neighbours(page: Page, name: _Name) -> str:
    if any(token.sort is Sort.WORD for token in name.tokens):
        return ""
    first = name.tokens[0]
    if first.sort is Sort.INITIAL and page.text[first.end : first.end + 1] != ".":
        return ""
    if len(name.tokens) == 1 and is_brandlike(first.text):
        return ""
    if _speaks(page, name):
        return "speech verb"
    if len(name.tokens) > 1 and _APPOSITION.match(page.folded, name.end):
        return "apposition"
    return ""


def _speaks(page: Page, name: _Name) -> bool:
    for hit in page.hits_in(name.end, name.end + 28):
        if hit.value("speech") is not None:
            running = page.folded.endswith("ing", hit.start, hit.end)
            linked = _TO_VERB.fullmatch(page.folded, name.end, hit.start) is not None
            return linked and not (running and len(name.tokens) == 1)
    for hit in page.hits_in(max(0, name.start - 14), name.start):
        verb = hit.value("speech")
        if verb is not None and name.start - hit.end == 1:
            return verb not in _ANSWERED
    return False


def _elsewhere(page: Page, name: _Name) -> bool:
    """Whether a lone name stands like a firm or a place anywhere in the article."""
    if len(name.tokens) > 1:
        return False
    word = name.tokens[0].text
    at = page.text.find(word)
    seen = 0
    while at != -1 and seen < 20:
        end = at + len(word)
        if _NO_PERSON_BEFORE.search(page.folded, max(0, at - 8), at):
            return True
        if _NO_PERSON_AFTER.match(page.folded, end):
            return True
        at = page.text.find(word, end)
        seen += 1
    return False


def _joined(page: Page, names: list[_Name]) -> list[_Name]:
    """Names joined to a person by "and" or a comma are people, if nothing speaks against it."""
    found = list(names)
    for index in (*range(1, len(found)), *range(len(found) - 2, -1, -1)):
        name = found[index]
        if name.why or any(
            token.sort not in (Sort.UNKNOWN, Sort.GIVEN, Sort.MIXED) for token in name.tokens
        ):
            continue
        for other in found[max(0, index - 1) : index + 2]:
            left, right = sorted((name, other), key=lambda each: each.start)
            gap = page.folded[left.end : right.start]
            comma = gap.startswith(",")
            if other.why and len(gap) < 8 and _JOINED.fullmatch(gap):
                if comma and (len(name.tokens) == 1 or len(other.tokens) == 1):
                    continue
                if not _elsewhere(page, name):
                    found[index] = replace(name, why="beside a person")
                    break
    return found


class _Known:
    """The people of an article by their surnames and given names."""

    def __init__(self, surfaces: Iterable[str]) -> None:
        self._by_family: dict[str, list[Person]] = {}
        self._by_given: dict[str, list[Person]] = {}
        for surface in surfaces:
            person = parse(surface)
            if person is None:
                continue
            for table, word in (
                (self._by_family, person.family[-1]),
                (self._by_given, person.given[0] if person.given else ""),
            ):
                if len(latin(word)) > 1 and person not in table.setdefault(latin(word), []):
                    table[latin(word)].append(person)

    def recognised(self, name: _Name) -> _Name | None:
        """The name if it is the surname, or the given name, of someone of the article."""
        last = name.tokens[-1]
        candidates = name.tokens[::-1] if len(name.tokens) == 2 else (last,)
        for token in candidates:
            if latin(token.text) in self._by_family and token.sort is not Sort.FIXED:
                return _Name((token,), token.start, token.end, "surname")
        if len(name.tokens) == 1 and last.sort in (Sort.GIVEN, Sort.MIXED):
            people = self._by_given.get(latin(last.text), [])
            if len({person.family for person in people}) == 1 and not last.opens:
                return replace(name, why="given name alone")
        return None

    def fuller(self, person: Person, why: str) -> Person | None:
        """The one fuller name that a bare name stands for; None if there are none or several."""
        if person.given:
            return None
        word = latin(person.family[-1])
        people = self._by_given.get(word, []) if why == "given name alone" else []
        people = people or [each for each in self._by_family.get(word, []) if each.given]
        longest = max(people, key=lambda each: (len(each.given), each.given), default=None)
        if longest is None or any(not _fits(each, longest) for each in people):
            return None
        return longest


def _fits(shorter: Person, longer: Person) -> bool:
    """Whether given names and initials may be of one person."""
    return all(
        one[0] == other[0] and (len(one) == 1 or len(other) == 1 or one == other)
        for one, other in zip(
            map(latin, shorter.given[:1]), map(latin, longer.given[:1]), strict=False
        )
    )


def _mention(page: Page, name: _Name, known: _Known) -> Mention | None:
    surface = page.text[name.start : name.end]
    person = parse(surface)
    if person is None:
        return None
    fuller = known.fuller(person, name.why)
    how = ""
    if fuller is not None:
        how = f"stands for {' '.join((*fuller.given, *fuller.family))}"
    return Mention(name.start, name.end, surface, "person", fuller or person, row=name.why, how=how)
